/** What the readers of networks in JSON share: attributes, places, and the reading of a file. */
import { type Fields, fieldsOf, isFields, textOf } from './fields.ts';
import type { FormatProgram } from './format.ts';
import { readNetworkFile, type ReadNetwork, type Values } from './fromNetwork.ts';
import { readJson } from './json.ts';
import { Report, type Place } from './problem.ts';
import { localized, type Plain } from '../words/index.ts';

const wordOf = (value: unknown): string | undefined =>
  typeof value === 'boolean' ? String(value) : textOf(value);

/**
 * Everything that an object holds, as attributes: an object in it by its fields ("display.scale"), a
 * list as one text.
 * @param read names of fields that the caller reads itself
 */
export function attributesOf(fields: Fields, read: readonly string[] = [], prefix = ''): Values {
  const values: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (read.includes(name)) continue;
    const key = prefix + name;
    if (isFields(value)) Object.assign(values, attributesOf(value, [], `${key}.`));
    else if (Array.isArray(value))
      values[key] = value
        .map((one) => (isFields(one) ? JSON.stringify(one) : wordOf(one)))
        .filter((one) => one !== undefined)
        .join(' | ');
    else values[key] = wordOf(value);
  }
  return values;
}

/** A place of two numbers; undefined where one is missing. @param up whether y grows upward */
export function placeIn(given: Fields, up = false): { x: number; y: number } | undefined {
  const { x, y } = given;
  if (typeof x !== 'number' || typeof y !== 'number') return undefined;
  const turned = up && y !== 0 ? -y : y;
  return { x, y: turned };
}

interface JsonNetwork {
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
      return {
        network: report.failed
          ? { nodes: [], edges: [] }
          : format.network(fieldsOf(json.data), (path) => ({ file, path })),
        report,
        locate: (path) => json.locate(path.split('.')),
      };
    }),
});
