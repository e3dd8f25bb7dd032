/** npm run schema: writes docs/schema/ and docs/schema.md. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { FOLDERS } from './folders.ts';
import { schemaFiles } from './json.ts';
import { schemaPage } from './page.ts';
import { LOCALES } from '../../words/index.ts';

for (const lang of LOCALES) {
  mkdirSync(FOLDERS[lang], { recursive: true });
  for (const [file, schema] of schemaFiles(lang))
    writeFileSync(new URL(file, FOLDERS[lang]), `${JSON.stringify(schema, null, 2)}\n`);
}
writeFileSync(new URL('../schema.md', FOLDERS.en), schemaPage());
