/**
 * Files that others keep beside this checkout: every value of each is in the dataset as it is
 * understood, or its field is named, or its row is told. Skipped where they are not there.
 */
import { append } from '../../src/model/lists.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { InputFile } from '../../src/formats/input.ts';
import { STRUCTURAL } from '../helpers/structural.ts';
import { lostOf } from '../helpers/walk.ts';

const CASES = join(import.meta.dirname, '../../../shared/cases');

/** Files that are one network are told by their names: `a-nodes.csv`, `a-edges.csv`. */
const groupOf = (path: string): string =>
  path.replace(/[-.]?(nodes|edges|links|elements|connections|relationships|rels)\.csv$/, '.csv');
function groups(): [string, InputFile[]][] {
  if (!existsSync(CASES)) return [];
  const found = new Map<string, InputFile[]>();
  for (const folder of ['files', 'import', 'votes'])
    for (const entry of readdirSync(join(CASES, folder), {
      recursive: true,
      withFileTypes: true,
    })) {
      const path = join(entry.parentPath, entry.name);
      if (!entry.isFile() || /\.(mjs|py)$/.test(path)) continue;
      const name = relative(CASES, path);
      const key =
        name.split('/').length > 2 ? name.split('/').slice(0, 2).join('/') : groupOf(name);
      append(found, key, { name, bytes: readFileSync(path) });
    }
  return [...found];
}

const CASE_GROUPS = groups();
describe.skipIf(!CASE_GROUPS.length)('every value of', () => {
  it.each(CASE_GROUPS)('%s is accounted for', async (_, files) => {
    expect(await lostOf(files, STRUCTURAL)).toEqual([]);
  });
});
