import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SCHEMAS } from '../../formats/folder.ts';
import type { OutFile } from '../write.ts';
import { FOLDERS } from './folders.ts';
import { pick } from '../../words/index.ts';

/**
 * The schemas in the hidden folder of a dataset that its files refer to, so that editors work
 * without a network.
 * @param lang language of the descriptions
 * @returns files, their paths from the dataset's folder
 */
export function schemaFiles(lang: string): OutFile[] {
  const from = fileURLToPath(pick(FOLDERS, lang));
  return readdirSync(from)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ file: join(SCHEMAS, name), content: readFileSync(join(from, name)) }));
}
