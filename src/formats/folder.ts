/**
 * The native format: a folder of YAML files, one a collection, read through a function it is
 * handed.
 */
import type * as v from 'valibot';
import type { Fault, Rule } from '../model/check/fault.ts';
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
/**
 * The name of a file in JSON instead of YAML: for lists that are too long to be written by hand.
 */
export const twinOf = (file: string): string => file.replace(/\.yaml$/, '.json');
/** The folder whose files are stories, one each. */
export const STORIES = 'stories';
/** The JSON Schema that an editor reads beside a file. */
export const schemaOf = (file: string): string =>
  file.startsWith(`${STORIES}/`) ? 'story.schema.json' : file.replace(/\.yaml$/, '.schema.json');
/** The folder of a dataset with the schemas, for editors only. */
export const SCHEMAS = '.schema';
/**
 * The line by which an editor finds the schema of a file.
 * @param folder of the schemas, from the folder of the dataset
 */
export const schemaLine = (file: string, folder = SCHEMAS): string =>
  `# yaml-language-server: $schema=${file.includes('/') ? '../' : ''}${folder}/${schemaOf(file)}\n`;

/** In place of the text of a file that is there and cannot be used. */
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
 * @param read the text of one of `FILES` or of the stories, undefined where there is none, or why
 * it cannot be used
 * @param stories the files of the stories, as in `stories/one.yaml`
 * @param rules that it is checked by beside those of the model
 * @returns the dataset where nothing is wrong (warnings aside), and every problem found, in reading
 * order
 */
export function readFolder(
  read: (file: string) => string | Unreadable | undefined,
  stories: readonly string[] = [],
  rules: readonly Rule[] = [],
): { raw?: RawDataset; problems: Problem[] } {
  const files = new Map<string, DataFile>();
  const duplicates: Problem[] = [];
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
      duplicates.push(
        problemAt(
          { file: twin },
          'file-twice',
          localized(m.formats.folder.thereTwice, { file, twin }),
          localized(m.formats.folder.keepOne),
        ),
      );
  }
  return checkFiles(files, stories, { before: duplicates, rules });
}

/** A file of a dataset, of YAML or of JSON. */
export interface DataFile extends YamlFile {
  name: string;
}

type Path = (string | number)[];
type Finding = Pick<Problem, 'code' | 'message' | 'hint'> & { severity?: 'warning' };
type Place = { file: string; path: Path };

/** The entries of a collection that have the right shape. */
interface ValidEntries {
  entries: unknown[];
  /** The index of each of them in its file. */
  indices: number[];
}

/** What is told of a field that the top of a file does not have. */
export const fieldUnknown = (key: string): Required<Omit<Finding, 'severity'>> => ({
  code: 'field-unknown',
  message: localized(m.formats.shape.fieldUnknown, { key }),
  hint: localized(m.formats.shape.takeOutOrMend),
});

/** Checks the files of a dataset one after another, and collects the problems. */
class FolderCheck {
  readonly problems: Problem[];
  /** Files that are missing or could not be read as YAML or JSON. */
  readonly broken: Set<string>;
  /**
   * Ids of entries of the wrong shape: these are reported and left out, the other entries are
   * checked by the rules.
   */
  readonly misshapen = new Set<string>();

  constructor(
    private readonly files: ReadonlyMap<string, DataFile>,
    before: readonly Problem[],
  ) {
    this.problems = [...before, ...[...files.values()].flatMap((file) => file.problems)];
    this.broken = new Set(
      [...files].filter(([, file]) => file.problems.length).map(([name]) => name),
    );
  }

  get failed(): boolean {
    return this.problems.some(({ severity }) => severity === 'error');
  }

  report({ file, path }: Place, finding: Finding): void {
    const { code, message, hint, severity = 'error' } = finding;
    const dataFile = this.files.get(file);
    const position = dataFile?.locate(path, code === 'field-unknown') ?? { line: 1, column: 1 };
    this.problems.push({
      file: dataFile?.name ?? file,
      ...position,
      path: path.join('.'),
      code,
      message,
      hint,
      severity,
    });
  }

  missing(file: string): void {
    this.report(
      { file, path: [] },
      {
        code: 'file-missing',
        message: localized(m.formats.folder.fileMissing, { file }),
        hint: localized(m.formats.folder.addFile, { file }),
      },
    );
  }

  /**
   * The data read by its schema; undefined where it does not fit, which is reported.
   * @param fields of the schema, for hints about misspelt ones
   */
  shape<S extends v.GenericSchema>(
    schema: S,
    data: unknown,
    at: Place,
    fields: string[],
  ): v.InferOutput<S> | undefined {
    const read = readShape(schema, data);
    if ('output' in read) return read.output;
    for (const { keys, ...finding } of read.wrong) {
      const [key] = keys;
      const isMisspelt = finding.code === 'field-unknown' && keys.length === 1;
      const known = localized(m.formats.folder.fieldsAre, { fields: fields.join(', ') });
      const hint = isMisspelt ? didYouMean(String(key), fields, known) : finding.hint;
      this.report({ file: at.file, path: [...at.path, ...keys] }, { ...finding, hint });
    }
    return undefined;
  }

  /** A file that is one object: the header, or a story. */
  object<S extends v.GenericSchema & { entries: Record<string, unknown> }>(
    schema: S,
    file: string,
  ): v.InferOutput<S> | undefined {
    const dataFile = this.files.get(file);
    return dataFile && !this.broken.has(file)
      ? this.shape(schema, dataFile.data, { file, path: [] }, fieldsOf(schema))
      : undefined;
  }

  /** The list of a collection in its file; empty where there is none. */
  private listOf(name: keyof typeof PLACES): readonly unknown[] {
    const { file, key, required } = PLACES[name];
    if (!this.files.has(file) && required) {
      this.missing(file);
      this.broken.add(file);
    }
    if (!this.files.has(file) || this.broken.has(file)) return [];
    const content = this.files.get(file)?.data;
    const list = key === undefined ? content : (content as Record<string, unknown> | null)?.[key];
    if (Array.isArray(list)) return list;
    if (list !== undefined && list !== null)
      this.report(placeOf(name, []), {
        code: 'shape',
        message: localized(m.formats.folder.noList, { name }),
        hint: localized(m.formats.folder.beginEntries),
      });
    return [];
  }

  /** Tells of what a file has beside the collections that it holds. */
  others(file: string): void {
    const own = Object.values(PLACES).filter((place) => place.file === file);
    const content = this.files.get(file)?.data;
    if (this.broken.has(file) || typeof content !== 'object' || content === null) return;
    // A list alone has none of them: its first entry is told.
    const keys = Array.isArray(content) ? ['0'].slice(0, content.length) : Object.keys(content);
    for (const key of keys)
      if (!own.some((place) => place.key === key))
        this.report({ file, path: [key] }, fieldUnknown(key));
  }

  collection(name: keyof typeof PLACES): ValidEntries {
    const valid: ValidEntries = { entries: [], indices: [] };
    const schema: v.GenericSchema = COLLECTIONS[name];
    const fields = fieldsOf(COLLECTIONS[name]);
    this.listOf(name).forEach((entry, i) => {
      const parsed = this.shape(schema, entry, placeOf(name, [i]), fields);
      if (parsed !== undefined) {
        valid.entries.push(parsed);
        valid.indices.push(i);
        return;
      }
      const id = (entry as { id?: unknown } | null)?.id;
      if (typeof id === 'string') this.misshapen.add(id);
    });
    return valid;
  }

  /**
   * Whether a fault may only follow from an entry or a file that could not be read, which is
   * reported already.
   */
  isConsequence({ code, absent }: Fault): boolean {
    if (code === 'not-a-member') return true;
    return absent !== undefined && (this.misshapen.has(absent) || this.broken.size > 0);
  }
}

/**
 * Checks the files of a dataset, from a folder or from a dataset file.
 * @param files by their names in a folder
 * @param more.before problems that are known already
 * @param more.rules that it is checked by beside those of the model
 */
export function checkFiles(
  files: ReadonlyMap<string, DataFile>,
  storyFiles: readonly string[],
  { before = [], rules }: { before?: readonly Problem[]; rules?: readonly Rule[] } = {},
): { raw?: RawDataset; problems: Problem[] } {
  const folder = new FolderCheck(files, before);
  if (!files.has(HEADER)) folder.missing(HEADER);
  const dataset = folder.object(DatasetHeader, HEADER);
  folder.others(PLACES.memberships.file);
  const collections = new Map(names.map((name) => [name, folder.collection(name)]));
  const stories = storyFiles.flatMap((file) => {
    const story = folder.object(Story, file);
    return story ? [{ file, story }] : [];
  });
  if (!dataset) return { problems: sortProblems(folder.problems) };

  const raw = {
    dataset,
    ...Object.fromEntries([...collections].map(([name, { entries }]) => [name, entries])),
    stories: stories.map(({ story }) => story),
  } as unknown as RawDataset;
  /** The file that a fault is in, and its path there. */
  const placeOfFault = ({ path }: Fault): Place => {
    const [collection, ...rest] = path as [Collection | 'dataset', ...Path];
    if (collection === 'dataset') return { file: HEADER, path: rest };
    const index = Number(rest.shift());
    if (collection === 'stories') return { file: stories[index]?.file ?? STORIES, path: rest };
    return placeOf(collection, [collections.get(collection)?.indices[index] ?? index, ...rest]);
  };
  const hasAllEntries = !folder.failed;
  for (const fault of checkDataset(raw, rules))
    if (hasAllEntries || !folder.isConsequence(fault)) folder.report(placeOfFault(fault), fault);
  const problems = sortProblems(folder.problems);
  return folder.failed ? { problems } : { raw, problems };
}

/** The file of a collection, and a path within the collection as a path in that file. */
function placeOf(collection: keyof typeof PLACES, path: Path): Place {
  const { file, key } = PLACES[collection];
  return { file, path: key === undefined ? path : [key, ...path] };
}
