/** The native format: a folder of YAML files, one a collection, read through a function it is handed. */
import type * as v from 'valibot';
import { checkDataset } from '../model/check/index.ts';
import { didYouMean } from '../model/check/nearest.ts';
import {
  COLLECTIONS,
  DatasetHeader,
  Story,
  type Collection,
  type RawDataset,
} from '../model/schema.ts';
import { readJson } from './json.ts';
import { problemAt, sortProblems, type Problem } from './problem.ts';
import { readShape } from './shape.ts';
import { readYaml, type YamlFile } from './yaml.ts';
import { type Localized, localized, m } from '../words/index.ts';

/** Where each collection is written: a file that is a list, or one key of a file that holds two. */
export const PLACES: Record<
  Exclude<Collection, 'stories'>,
  { file: string; key?: string; required: boolean }
> = {
  sources: { file: 'sources.yaml', required: true },
  people: { file: 'people.yaml', required: true },
  organizations: { file: 'organizations.yaml', required: false },
  things: { file: 'things.yaml', required: false },
  posts: { file: 'memberships.yaml', key: 'posts', required: false },
  memberships: { file: 'memberships.yaml', key: 'memberships', required: false },
  events: { file: 'events.yaml', required: false },
  votes: { file: 'votes.yaml', required: false },
  claims: { file: 'claims.yaml', required: true },
  relations: { file: 'relations.yaml', required: false },
  views: { file: 'views.yaml', required: true },
};
export const HEADER = 'dataset.yaml';
/** The files a dataset folder may hold. */
export const FILES: readonly string[] = [
  ...new Set([HEADER, ...Object.values(PLACES).map((p) => p.file)]),
];
const names = Object.keys(PLACES) as (keyof typeof PLACES)[];
/** What a file is called that is of JSON: for lists that are too long to be written by hand. */
export const twinOf = (file: string): string => file.replace(/\.yaml$/, '.json');
/** The folder whose files are stories, one each. */
export const STORIES = 'stories';
/** The JSON Schema that an editor reads beside a file. */
export const schemaOf = (file: string): string =>
  file.startsWith(`${STORIES}/`) ? 'story.schema.json' : file.replace(/\.yaml$/, '.schema.json');
/** The folder of a dataset that the schemas lie in; nothing else reads it. */
export const SCHEMAS = '.schema';
/** The line by which an editor finds the schema of a file. @param folder where the schemas lie, from the folder of the dataset */
export const schemaLine = (file: string, folder = SCHEMAS): string =>
  `# yaml-language-server: $schema=${file.includes('/') ? '../' : ''}${folder}/${schemaOf(file)}\n`;

/** What the reader answers where a file is there and cannot be used. */
export interface Unreadable {
  code: string;
  message: Localized<string>;
  hint: Localized<string>;
}

const unreadable = (file: string, { code, message, hint }: Unreadable): YamlFile => ({
  data: undefined,
  problems: [{ file, line: 1, column: 1, path: '', code, message, hint, severity: 'error' }],
  locate: () => ({ line: 1, column: 1 }),
});

/** The fields of an entry's schema, for the spelling of an unknown one. */
const fieldsOf = (schema: { entries: Record<string, unknown> }) => Object.keys(schema.entries);

/**
 * Reads and checks a dataset folder.
 * @param read the text of one of `FILES` or of the stories, undefined where there is none, or why it cannot be used
 * @param stories the files of the stories, as in `stories/one.yaml`
 * @returns the dataset where nothing is wrong (warnings aside), and every problem found, in reading order
 */
export function readFolder(
  read: (file: string) => string | Unreadable | undefined,
  stories: readonly string[] = [],
): { raw?: RawDataset; problems: Problem[] } {
  const files = new Map<string, DataFile>();
  const twice: Problem[] = [];
  for (const file of [...FILES, ...stories]) {
    const twin = twinOf(file);
    const text = read(file);
    const json = stories.includes(file) ? undefined : read(twin);
    if (text !== undefined)
      files.set(file, {
        name: file,
        ...(typeof text === 'string' ? readYaml(file, text) : unreadable(file, text)),
      });
    else if (json !== undefined)
      files.set(file, {
        name: twin,
        ...(typeof json === 'string' ? readJson(twin, json) : unreadable(twin, json)),
      });
    if (text !== undefined && json !== undefined)
      twice.push(
        problemAt(
          { file: twin },
          'file-twice',
          localized(m.formats.folder.thereTwice, { file, twin }),
          localized(m.formats.folder.keepOne),
        ),
      );
  }
  return checkFiles(files, stories, twice);
}

/** A file of a dataset, of YAML or of JSON. */
export interface DataFile extends YamlFile {
  name: string;
}

/**
 * Checks the files of a dataset, wherever they were read from.
 * @param files by the names they have in a folder
 * @param before what is known to be wrong
 */
export function checkFiles(
  files: ReadonlyMap<string, DataFile>,
  stories: readonly string[],
  before: readonly Problem[] = [],
): { raw?: RawDataset; problems: Problem[] } {
  const problems: Problem[] = [...before, ...[...files.values()].flatMap((file) => file.problems)];
  const report = (
    file: string,
    path: readonly (string | number)[],
    found: Pick<Problem, 'code' | 'message' | 'hint'> & { severity?: 'warning' },
  ) => {
    const place = files.get(file)?.locate(path, found.code === 'field-unknown') ?? {
      line: 1,
      column: 1,
    };
    problems.push({
      file: files.get(file)?.name ?? file,
      ...place,
      path: path.join('.'),
      code: found.code,
      message: found.message,
      hint: found.hint,
      severity: found.severity ?? 'error',
    });
  };
  const check = <S extends v.GenericSchema>(
    schema: S,
    data: unknown,
    file: string,
    path: (string | number)[],
    fields: string[],
  ): v.InferOutput<S> | undefined => {
    const read = readShape(schema, data);
    if ('output' in read) return read.output;
    for (const { keys, ...found } of read.wrong) {
      if (found.code === 'field-unknown' && keys.length === 1)
        found.hint = didYouMean(
          String(keys[0]),
          fields,
          localized(m.formats.folder.fieldsAre, { fields: fields.join(', ') }),
        );
      report(file, [...path, ...keys], found);
    }
    return undefined;
  };
  const missing = (file: string) =>
    report(file, [], {
      code: 'file-missing',
      message: localized(m.formats.folder.fileMissing, { file }),
      hint: localized(m.formats.folder.addFile, { file }),
    });

  const broken = new Set(
    [...files].filter(([, yaml]) => yaml.problems.length).map(([file]) => file),
  );
  if (!files.has(HEADER)) missing(HEADER);
  const dataset =
    files.has(HEADER) && !broken.has(HEADER)
      ? check(DatasetHeader, files.get(HEADER)?.data, HEADER, [], fieldsOf(DatasetHeader))
      : undefined;
  const lists: Partial<Record<Collection, unknown[]>> = {};
  // Where each kept entry stood in its file: an entry of the wrong shape is reported and left out, the rest still meets the rules.
  const kept: Partial<Record<Collection, number[]>> = {};
  const misshapen = new Set<string>();
  for (const name of names) {
    const { file, key, required } = PLACES[name];
    const entries: unknown[] = [];
    const indices: number[] = [];
    [lists[name], kept[name]] = [entries, indices];
    if (!files.has(file) && required) {
      missing(file);
      broken.add(file);
    }
    if (!files.has(file) || broken.has(file)) continue;
    const content = files.get(file)?.data;
    const base = key === undefined ? [] : [key];
    const list = key === undefined ? content : (content as Record<string, unknown> | null)?.[key];
    if (list === undefined || list === null) continue;
    if (!Array.isArray(list)) {
      report(file, base, {
        code: 'shape',
        message: localized(m.formats.folder.noList, { name }),
        hint: localized(m.formats.folder.beginEntries),
      });
      continue;
    }
    list.forEach((entry: unknown, i) => {
      const parsed = check(
        COLLECTIONS[name] as v.GenericSchema,
        entry,
        file,
        [...base, i],
        fieldsOf(COLLECTIONS[name]),
      );
      if (parsed !== undefined) {
        entries.push(parsed);
        indices.push(i);
      } else misshapen.add(String((entry as { id?: unknown } | null)?.id ?? ''));
    });
  }
  const told: { file: string; story: Story }[] = [];
  for (const file of stories) {
    const story =
      files.has(file) && !broken.has(file)
        ? check(Story, files.get(file)?.data, file, [], fieldsOf(Story))
        : undefined;
    if (story) told.push({ file, story });
  }
  if (!dataset) return { problems: sortProblems(problems) };

  const raw = {
    dataset,
    ...lists,
    stories: told.map(({ story }) => story),
  } as unknown as RawDataset;
  const whole = !problems.some((p) => p.severity === 'error');
  for (const fault of checkDataset(raw)) {
    // What only seems to be missing, because its entry or file could not be read, is not reported twice.
    if (
      !whole &&
      ((fault.absent !== undefined && (misshapen.has(fault.absent) || broken.size > 0)) ||
        fault.code === 'not-a-member')
    )
      continue;
    const [collection, index, ...rest] = fault.path as [
      Collection | 'dataset',
      string | number,
      ...(string | number)[],
    ];
    const at = collection === 'dataset' ? index : (kept[collection]?.[Number(index)] ?? index);
    const place =
      collection === 'stories'
        ? { file: told[Number(index)]?.file ?? STORIES, path: rest }
        : placeOf(collection, [at, ...rest]);
    report(place.file, place.path, {
      code: fault.code,
      message: fault.message,
      hint: fault.hint,
      severity: fault.severity,
    });
  }
  const sorted = sortProblems(problems);
  return sorted.some((p) => p.severity === 'error')
    ? { problems: sorted }
    : { raw, problems: sorted };
}

function placeOf(
  collection: keyof typeof PLACES | 'dataset',
  rest: readonly (string | number)[],
): { file: string; path: (string | number)[] } {
  if (collection === 'dataset') return { file: HEADER, path: [...rest] };
  const { file, key } = PLACES[collection];
  return { file, path: [...(key === undefined ? [] : [key]), ...rest] };
}
