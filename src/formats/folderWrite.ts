/** A dataset -> the files of its folder: YAML as one would write it by hand, JSON where a list is too long for that. */
import { stringify } from 'yaml';
import type { RawDataset } from '../model/schema.ts';
import { HEADER, PLACES, schemaLine, STORIES, twinOf } from './folder.ts';

/** A list longer than this is written as JSON, an entry a line: nobody reads it, and it is read a hundred times as fast. */
const MAX_BY_HAND = 1500;

const yaml = (data: unknown) => stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
const lines = (list: readonly unknown[]) =>
  `[\n${list.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;

/** @param note what stands at the head of each file of YAML, as a comment, after the line that names its schema */
export function writeFolder(raw: RawDataset, note = ''): { file: string; text: string }[] {
  const said = note
    ? note
        .split('\n')
        .map((line) => `# ${line}\n`)
        .join('')
    : '';
  const comment = (file: string) => schemaLine(file) + said;
  const files = new Map<string, Record<string, readonly unknown[]>>();
  for (const [collection, { file, key, required }] of Object.entries(PLACES)) {
    const list = raw[collection as keyof typeof PLACES];
    if (!list.length && !required) continue;
    files.set(file, { ...files.get(file), [key ?? '']: list });
  }
  const written = [...files].map(([file, lists]) => {
    const long = Object.values(lists).some(
      (list) =>
        list.length > MAX_BY_HAND ||
        (file === 'votes.yaml' && JSON.stringify(list).length > 1_000_000),
    );
    const whole = lists[''];
    if (long)
      return {
        file: twinOf(file),
        text: whole
          ? `${lines(whole)}\n`
          : `{\n${Object.entries(lists)
              .map(([key, list]) => `${JSON.stringify(key)}: ${lines(list)}`)
              .join(',\n')}\n}\n`,
      };
    return { file, text: comment(file) + yaml(whole ?? lists) };
  });
  const stories = raw.stories.map((story) => {
    const file = `${STORIES}/${story.id}.yaml`;
    return { file, text: comment(file) + yaml(story) };
  });
  return [{ file: HEADER, text: comment(HEADER) + yaml(raw.dataset) }, ...written, ...stories];
}
