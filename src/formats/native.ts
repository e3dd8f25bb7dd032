/** Our own format: a folder of YAML or JSON files, or all of it in one JSON file (a bundle). Nothing is lost on the way in or out. */
import type { RawDataset } from '../model/schema.ts';
import { BUNDLE_VERSION, writeBundle } from './datasetFile.ts';
import { checkFiles, FILES, PLACES, readFolder, STORIES, type DataFile } from './folder.ts';
import type { FormatProgram, Read } from './format.ts';
import { decode, type InputFile } from './input.ts';
import { readJson } from './json.ts';
import { problemAt, Report, type Problem } from './problem.ts';
import { localized, m } from '../words/index.ts';

/** Reads and checks a bundle as its files would be: each mistake at its place in the bundle. */
export function readBundleFile(
  file: string,
  text: string,
): { raw?: RawDataset; problems: Problem[] } {
  const json = readJson(file, text);
  const bundle = (
    typeof json.data === 'object' && json.data !== null && !Array.isArray(json.data)
      ? json.data
      : {}
  ) as Record<string, unknown>;
  if (json.problems.length) return { problems: json.problems };
  if (bundle['bancada'] !== BUNDLE_VERSION)
    return {
      problems: [
        problemAt(
          { file },
          'bundle',
          localized(m.formats.native.noBundle, { bundleVersion: BUNDLE_VERSION }),
          localized(m.formats.native.writeIt),
        ),
      ],
    };
  const files = new Map<string, DataFile>();
  const add = (name: string, data: unknown, locate: DataFile['locate']) =>
    files.set(name, { name: file, data, problems: [], locate });
  add('dataset.yaml', bundle['dataset'], (path) => json.locate(['dataset', ...path]));
  for (const name of FILES) {
    const here = Object.entries(PLACES).filter(([, place]) => place.file === name);
    if (!here.length) continue;
    const [collection, place] = here[0] ?? [];
    if (place?.key === undefined)
      add(name, bundle[collection ?? ''], (path) => json.locate([collection ?? '', ...path]));
    else
      add(name, Object.fromEntries(here.map(([own]) => [own, bundle[own]])), (path) =>
        json.locate(path),
      );
  }
  const told = Array.isArray(bundle['stories']) ? (bundle['stories'] as unknown[]) : [];
  const stories = told.map((story, i) => {
    const name = `${STORIES}/${i}.yaml`;
    add(name, story, (path) => json.locate(['stories', i, ...path]));
    return name;
  });
  return checkFiles(files, stories);
}

const inFolder = (name: string) => name.split(/[\\/]/).at(-1) ?? '';
/** The files of a folder, wherever in what was chosen it lies. */
function readFiles(files: readonly InputFile[]): { raw?: RawDataset; problems: Problem[] } {
  const header = files.find(({ name }) => /^dataset\.(yaml|json)$/.test(inFolder(name)));
  const base = (header?.name ?? '').slice(0, -inFolder(header?.name ?? '').length || undefined);
  const texts = new Map(
    files
      .filter(({ name }) => name.startsWith(base))
      .map(
        (file) =>
          [
            file.name
              .slice(base.length)
              .replace(/\\/g, '/')
              .replace(/\.yml$/, '.yaml'),
            file,
          ] as const,
      ),
  );
  const stories = [...texts.keys()]
    .filter((name) => name.startsWith(`${STORIES}/`) && name.endsWith('.yaml'))
    .sort();
  return readFolder((name) => {
    const file = texts.get(name);
    return file && decode(file).text;
  }, stories);
}

export const native: FormatProgram = {
  ending: '.json',
  about: localized(m.formats.native.about),
  detect: (name, head) =>
    /^dataset\.(yaml|json)$/.test(inFolder(name)) || /^\s*\{\s*"bancada"\s*:/.test(head),
  read(files): Read {
    const report = new Report();
    const bundle = files.find(
      (file) =>
        /\.json$/i.test(file.name) &&
        /^\s*\{\s*"bancada"/.test(new TextDecoder().decode(file.bytes.slice(0, 200))),
    );
    const { raw, problems } = bundle
      ? readBundleFile(bundle.name, decode(bundle).text)
      : readFiles(files);
    report.add(...problems);
    return { raw, problems: report, losses: [] };
  },
  write: (dataset) => ({
    files: [{ part: '', content: `${writeBundle(dataset.raw)}\n` }],
    losses: [],
  }),
};
