/**
 * The native format: a folder of YAML or JSON files, or all of it in one JSON file, the dataset
 * file. Nothing is lost in reading or writing it.
 */
import type { Rule } from '../model/check/fault.ts';
import type { RawDataset } from '../model/schema.ts';
import { BUNDLE_VERSION, writeBundle } from './datasetFile.ts';
import {
  checkFiles,
  FILES,
  PLACES,
  fieldUnknown,
  readFolder,
  STORIES,
  twinOf,
  type DataFile,
} from './folder.ts';
import type { FormatProgram, ReadResult } from './format.ts';
import { decode, fileName, type InputFile } from './input.ts';
import { readJson } from './json.ts';
import { problemAt, Report, type Problem } from './problem.ts';
import { tellUnknown } from './unknownFile.ts';
import { localized, m } from '../words/index.ts';

/**
 * Reads and checks a dataset file as the files of a folder are checked; each mistake has its place
 * in the dataset file.
 * @param rules that it is checked by beside those of the model
 */
export function readBundleFile(
  file: string,
  text: string,
  rules?: readonly Rule[],
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
  /** Adds a part of the dataset file under the name that it has in a folder. */
  const add = (name: string, data: unknown, locate: DataFile['locate']) =>
    files.set(name, { name: file, data, problems: [], locate });
  add('dataset.yaml', bundle['dataset'], (path) => json.locate(['dataset', ...path]));
  for (const name of FILES) {
    const collections = Object.entries(PLACES).filter(([, place]) => place.file === name);
    const [first] = collections;
    if (!first) continue;
    const [collection, { key }] = first;
    if (key === undefined)
      add(name, bundle[collection], (path) => json.locate([collection, ...path]));
    else
      add(name, Object.fromEntries(collections.map(([each]) => [each, bundle[each]])), (path) =>
        json.locate(path),
      );
  }
  const known = ['bancada', 'dataset', 'stories', ...Object.keys(PLACES)];
  const before = Object.keys(bundle)
    .filter((name) => !known.includes(name))
    .map((name): Problem => {
      const { code, message, hint } = fieldUnknown(name);
      return problemAt({ file, ...json.locate([name]), path: name }, code, message, hint);
    });
  const storyList = Array.isArray(bundle['stories']) ? (bundle['stories'] as unknown[]) : [];
  const stories = storyList.map((story, i) => {
    const name = `${STORIES}/${i}.yaml`;
    add(name, story, (path) => json.locate(['stories', i, ...path]));
    return name;
  });
  return checkFiles(files, stories, { before, rules });
}

const isHeader = (name: string): boolean => /^dataset\.(yaml|json)$/.test(fileName(name));

/** Where a dataset begins among files: before its header. */
const baseOf = (files: readonly InputFile[]): string => {
  const header = files.find(({ name }) => isHeader(name));
  return header ? header.name.slice(0, -fileName(header.name).length) : '';
};
/** The name of a file in a dataset folder. */
const nameIn = (base: string, name: string): string =>
  name
    .slice(base.length)
    .replace(/\\/g, '/')
    .replace(/\.yml$/, '.yaml');
/** Whether a file is a part of a dataset folder, or hidden, as the schemas for editors are. */
const partIn = (files: readonly InputFile[]): ((name: string) => boolean) => {
  const base = baseOf(files);
  const parts = new Set(FILES.flatMap((file) => [file, twinOf(file)]));
  return (name) => {
    if (/(^|[/\\])\./.test(name)) return true;
    const own = nameIn(base, name);
    return name.startsWith(base) && (parts.has(own) || isStory(own));
  };
};
const isStory = (name: string): boolean => name.startsWith(`${STORIES}/`) && name.endsWith('.yaml');

/** Reads the files of a dataset folder, which may be a folder within the one that was chosen. */
function readFiles(
  files: readonly InputFile[],
  rules?: readonly Rule[],
): { raw?: RawDataset; problems: Problem[] } {
  const base = baseOf(files);
  const texts = new Map(
    files
      .filter(({ name }) => name.startsWith(base))
      .map((file) => [nameIn(base, file.name), file] as const),
  );
  const stories = [...texts.keys()].filter(isStory).sort();
  return readFolder(
    (name) => {
      const file = texts.get(name);
      return file && decode(file).text;
    },
    stories,
    rules,
  );
}

export const native: FormatProgram = {
  ending: '.json',
  about: localized(m.formats.native.about),
  detect: (name, head) => isHeader(name) || /^\s*\{\s*"bancada"\s*:/.test(head),
  read(files, options): ReadResult {
    const { rules } = options;
    const report = new Report();
    const bundle = files.find(
      (file) =>
        /\.json$/i.test(file.name) &&
        /^\s*\{\s*"bancada"/.test(new TextDecoder().decode(file.bytes.slice(0, 200))),
    );
    const { raw, problems } = bundle
      ? readBundleFile(bundle.name, decode(bundle).text, rules)
      : readFiles(files, rules);
    report.add(...problems);
    const result: ReadResult = { raw, problems: report, losses: [] };
    const isRead = bundle ? (name: string) => name === bundle.name : partIn(files);
    for (const { name } of files)
      if (!isRead(name)) {
        // A page or a licence beside the data is no part of them that could be misspelt.
        const ignoresUnknown = options.ignoresUnknown ?? !/\.(ya?ml|json)$/i.test(name);
        tellUnknown(name, result, { ignoresUnknown });
      }
    return result;
  },
  write: (dataset) => ({
    files: [{ part: '', content: `${writeBundle(dataset.raw)}\n` }],
    losses: [],
  }),
};
