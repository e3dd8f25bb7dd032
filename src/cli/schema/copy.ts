import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SCHEMAS } from '../../formats/folder.ts';
import { cannotWrite } from '../write.ts';
import { FOLDERS } from './folders.ts';
import { pick } from '../../words/index.ts';

/**
 * Copies the schemas into the hidden folder of a dataset that its files refer to, so that editors
 * work without a network.
 * @param lang language of the descriptions
 * @throws CommandError when they cannot be written
 */
export function copySchemas(dir: string, lang: string): void {
  const from = fileURLToPath(pick(FOLDERS, lang));
  try {
    for (const name of readdirSync(from).filter((one) => one.endsWith('.json')))
      cpSync(join(from, name), join(dir, SCHEMAS, name));
  } catch (error) {
    throw cannotWrite(join(dir, SCHEMAS), error);
  }
}
