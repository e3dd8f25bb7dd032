/**
 * A dataset -> the files of its folder: YAML as one would write it by hand, JSON where a list is
 * too long for that.
 */
import { stringify } from 'yaml';
import type { RawDataset } from '../model/schema.ts';
import { HEADER, PLACES, schemaLine, STORIES, twinOf } from './folder.ts';

/**
 * A list longer than this is written as JSON, an entry a line: nobody edits it by hand, and JSON is
 * read a hundred times as fast.
 */
const MAX_IN_YAML = 1500;

const yaml = (data: unknown) => stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
const lines = (list: readonly unknown[]) =>
  `[\n${list.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;

/** A file of the folder: one list, or several under their keys. */
interface FileContent {
  list?: readonly unknown[];
  keyed: Record<string, readonly unknown[]>;
}

/** @param note a comment at the head of each file of YAML, after the line that names its schema */
export function writeFolder(raw: RawDataset, note = ''): { file: string; text: string }[] {
  const noteLines = note
    ? note
        .split('\n')
        .map((line) => `# ${line}\n`)
        .join('')
    : '';
  const comment = (file: string) => schemaLine(file) + noteLines;
  const files = new Map<string, FileContent>();
  for (const [collection, { file, key, required }] of Object.entries(PLACES)) {
    const list = raw[collection as keyof typeof PLACES];
    if (!list.length && !required) continue;
    const content = files.get(file) ?? { keyed: {} };
    if (key === undefined) content.list = list;
    else content.keyed[key] = list;
    files.set(file, content);
  }
  const written = [...files].map(([file, { list: whole, keyed }]) => {
    const lists = whole ? [whole] : Object.values(keyed);
    const isLong = lists.some(
      (list) =>
        list.length > MAX_IN_YAML ||
        (file === 'votes.yaml' && JSON.stringify(list).length > 1_000_000),
    );
    if (isLong)
      return {
        file: twinOf(file),
        text: whole
          ? `${lines(whole)}\n`
          : `{\n${Object.entries(keyed)
              .map(([key, list]) => `${JSON.stringify(key)}: ${lines(list)}`)
              .join(',\n')}\n}\n`,
      };
    return { file, text: comment(file) + yaml(whole ?? keyed) };
  });
  const stories = raw.stories.map((story) => {
    const file = `${STORIES}/${story.id}.yaml`;
    return { file, text: comment(file) + yaml(story) };
  });
  return [{ file: HEADER, text: comment(HEADER) + yaml(raw.dataset) }, ...written, ...stories];
}
