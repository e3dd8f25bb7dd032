/** What the readers of networks in JSON share: attributes, places, and the reading of a file. */
import { type Fields, fieldsOf, isFields, listOf, textOf } from './fields.ts';
import type { FormatProgram } from './format.ts';
import { readNetworkFile, Unknown, type ReadNetwork, type Values } from './fromNetwork.ts';
import { readJson } from './json.ts';
import { Report, type Place } from './problem.ts';
import { localized, type Plain } from '../words/index.ts';

const wordOf = (value: unknown): string | undefined =>
  typeof value === 'boolean' ? String(value) : textOf(value);

/**
 * Everything that an object holds, as attributes: an object in it by its fields ("display.scale"), a
 * list as one text.
 * @param read names of fields that the caller reads itself; a list under one of them is none that it
 *   reads
 */
export function attributesOf(fields: Fields, read: readonly string[] = [], prefix = ''): Values {
  // A field may be called `__proto__`.
  const values = Object.create(null) as Record<string, string | undefined>;
  for (const [name, value] of Object.entries(fields)) {
    if (read.includes(name) && !Array.isArray(value)) continue;
    const key = prefix + name;
    if (isFields(value)) Object.assign(values, attributesOf(value, [], `${key}.`));
    else if (Array.isArray(value))
      values[key] = value
        .map((one) => (typeof one === 'object' && one !== null ? JSON.stringify(one) : wordOf(one)))
        .filter((one) => one !== undefined)
        .join(' | ');
    else values[key] = wordOf(value);
  }
  return values;
}

/**
 * Attributes under the names of our fields, where another program has names of its own. One that is
 * there under both names keeps its own.
 */
export const renamed = (values: Values, names: Readonly<Record<string, string>>): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const ours = Object.hasOwn(names, name) ? names[name] : undefined;
      return [ours === undefined || values[ours] !== undefined ? name : ours, value];
    }),
  );

/** What sigma.js and vis.js draw nodes and edges as: no kind of thing, and no relation. */
const DRAWN_AS =
  /^(line|arrow|curve|curved|curved-?arrow|curvedCW|curvedCCW|dashed|dotted|tapered|circle|square|image|border|bordered|pictogram|point|dot|fast|hover)$/i;
/** Values whose `type` says how something is drawn under a name that no field has: it is counted. */
export const typeApart = (values: Values): Values =>
  DRAWN_AS.test(values['type'] ?? '-') ? renamed(values, { type: 'type (of drawing)' }) : values;

/** The fields of two objects; one that both have, and not the same, is there twice. */
export function bothOf(first: Fields, second: Fields): Fields {
  const nameOf = ([name, value]: [string, unknown]) =>
    Object.hasOwn(first, name) && JSON.stringify(first[name]) !== JSON.stringify(value)
      ? `${name} (2)`
      : name;
  const others = Object.entries(second).map((entry) => [nameOf(entry), entry[1]] as const);
  return { ...first, ...(Object.fromEntries(others) as Fields) };
}

/** Fields without those of some names. */
export const without = <T>(
  fields: Readonly<Record<string, T>>,
  ids: Iterable<string | undefined>,
): Readonly<Record<string, T>> => {
  const left = new Set(ids);
  return Object.fromEntries(Object.entries(fields).filter(([id]) => !left.has(id)));
};

/** What a reader takes of a file. */
export interface Taken {
  /** The parts that it reads, or that say nothing, by the names of the fields that lead to them. */
  read: readonly string[];
  /** The parts of which each value is counted under the name of the part. */
  parts?: readonly string[];
  /** Values that the dataset has: what repeats them is not left out. */
  told?: readonly (string | undefined)[];
}

/** Counts every value of a file that its reader does not take, under the names that lead to it. */
export function countRest(
  rest: Unknown,
  data: unknown,
  { read, parts = [], told = [] }: Taken,
): void {
  const add = (name: string, word: string | undefined): void => {
    if (word !== undefined && !told.includes(word)) rest.add(name, word);
  };
  const count = (value: unknown, path: string, name: string): void => {
    const own = parts.includes(path) ? path : name;
    if (read.includes(path)) {
      // Of a list of objects, what is none is not read.
      for (const one of listOf(value)) add(own, wordOf(one));
      return;
    }
    if (Array.isArray(value)) for (const one of value) count(one, path, own);
    else if (isFields(value))
      for (const [key, inner] of Object.entries(value)) {
        const to = path === '' ? key : `${path}.${key}`;
        count(inner, to, parts.includes(own) ? own : to);
      }
    else add(own, wordOf(value));
  };
  count(data, '', '');
}

/** A place of two numbers; undefined where one is missing. @param up whether y grows upward */
export function placeIn(given: Fields, up = false): { x: number; y: number } | undefined {
  const { x, y } = given;
  if (typeof x !== 'number' || typeof y !== 'number') return undefined;
  const turned = up && y !== 0 ? -y : y;
  return { x, y: turned };
}

interface JsonNetwork extends Taken {
  name: string;
  ending: string;
  about: Plain;
  /** Whether the first characters of a file of JSON look like this format. */
  looks: (head: string) => boolean;
  /**
   * The network in the data of a file; an empty one where there is none.
   * @param at the place of a path such as `nodes.3`
   */
  network: (data: Fields, at: (path: string) => Place) => ReadNetwork;
}

/** A format of networks in JSON, which is read and not written. */
export const jsonNetwork = (format: JsonNetwork): FormatProgram => ({
  ending: format.ending,
  about: localized(format.about),
  detect: (_, head) => /^\s*\{/.test(head) && format.looks(head),
  read: (files, options) =>
    readNetworkFile(files, options, format.name, (file, text) => {
      const report = new Report();
      const json = readJson(file, text);
      report.add(...json.problems);
      const network = report.failed
        ? { nodes: [], edges: [] }
        : format.network(fieldsOf(json.data), (path) => ({ file, path }));
      const rest = network.rest ?? new Unknown();
      const { read, parts } = format;
      const { title, description } = network;
      // A description may be put together.
      const told = [title, description, ...(description?.split(' · ') ?? [])];
      countRest(rest, json.data, { read, parts, told });
      return {
        network: { ...network, rest },
        report,
        locate: (path) => json.locate(path.split('.')),
      };
    }),
});
