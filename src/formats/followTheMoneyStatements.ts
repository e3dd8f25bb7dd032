/**
 * FollowTheMoney as statements (followthemoney, statement/): one value of one entity a row, with the
 * data that it comes from, in CSV or as JSON lines. What is written is what `followTheMoney.ts`
 * writes, value by value.
 */
import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import Papa from 'papaparse';
import { entitiesOf, type WrittenEntity } from './followTheMoney.ts';
import { isReference, looksLikeStatements } from './followTheMoneyRead.ts';
import { languageCode, readStatements } from './followTheMoneyStatementsRead.ts';
import type { FormatProgram } from './format.ts';
import { asCell } from './tables.ts';
import { localized, m } from '../words/index.ts';

/** In the order in which the library writes them. */
const COLUMNS = [
  'canonical_id',
  'entity_id',
  'prop',
  'prop_type',
  'schema',
  'value',
  'dataset',
  'origin',
  'lang',
  'original_value',
  'external',
  'first_seen',
  'last_seen',
  'id',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

/** The types of the properties that are written; what is not here is a string. */
const TYPES: Readonly<Record<string, string>> = {
  id: 'id',
  name: 'name',
  alias: 'name',
  summary: 'text',
  gender: 'gender',
  website: 'url',
  sourceUrl: 'url',
  date: 'date',
  startDate: 'date',
  endDate: 'date',
  amount: 'number',
};
const typeOf = (property: string): string =>
  isReference(property) ? 'entity' : (TYPES[property] ?? 'string');
/** Types of words, which a spreadsheet could take for a formula. */
const WORDS = ['name', 'text', 'string'];

/** The statements of an entity: first that it is there, then its values. */
function statementsOf(
  { id, schema, properties }: WrittenEntity,
  dataset: string,
  language: string | undefined,
): Row[] {
  const rows = Object.entries({ id: [id], ...properties }).flatMap(([prop, values]) =>
    values.map((written): Row => {
      const prop_type = typeOf(prop);
      const value = WORDS.includes(prop_type) ? String(asCell(written)) : written;
      const lang = prop_type === 'text' ? language : undefined;
      const key = [dataset, id, prop, lang === undefined ? value : `${value}@${lang}`].join('.');
      return { prop, prop_type, value, lang, id: bytesToHex(sha1(utf8ToBytes(key))) };
    }),
  );
  return rows.map((row) => ({
    ...row,
    canonical_id: id,
    entity_id: id,
    schema,
    dataset,
    external: 'f',
  }));
}

export const followTheMoneyStatements: FormatProgram = {
  ending: '.statements.csv',
  about: localized(m.formats.statements.about),
  detect: (_, head) => looksLikeStatements(head),
  read: readStatements,
  write(dataset, wording) {
    const { entities, losses } = entitiesOf(dataset, wording);
    // Names of datasets have no hyphens there.
    const name = dataset.raw.dataset.id.replace(/-/g, '_');
    const language = languageCode(wording.lang);
    const rows = entities.flatMap((entity) => statementsOf(entity, name, language));
    const data = rows.map((row) => COLUMNS.map((column) => row[column]));
    const table = Papa.unparse({ fields: [...COLUMNS], data }, { quotes: true, newline: '\n' });
    return { files: [{ part: '', content: `${table}\n` }], losses };
  },
};
