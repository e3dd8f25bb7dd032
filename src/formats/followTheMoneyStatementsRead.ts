/**
 * Statements of FollowTheMoney -> its entities, which are read as those of any other file: the
 * statements of one canonical id are one entity, whatever ids its values had before.
 */
import { append } from '../model/lists.ts';
import { Builder } from './builder.ts';
import { fieldsOf, listOf, textOf, type Fields } from './fields.ts';
import {
  datasetOfEntities,
  eachValue,
  isReference,
  othersIn,
  type Entity,
} from './followTheMoneyRead.ts';
import type { ReadResult } from './format.ts';
import { decode, nameOfFirst, type InputFile, type ReadOptions } from './input.ts';
import { Report, warningAt, type Place } from './problem.ts';
import { sheetOf } from './tables.ts';
import { localized, m, type Localized } from '../words/index.ts';

/** Languages as FollowTheMoney writes them (ISO 639-3), by ours. */
const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['en', 'eng'],
  ['es', 'spa'],
  ['pt', 'por'],
  ['fr', 'fra'],
  ['de', 'deu'],
  ['it', 'ita'],
]);
export const languageCode = (lang: string): string | undefined => LANGUAGES.get(lang);

/** What a statement says, by column, without what is empty. */
type Statement = ReadonlyMap<string, string>;

/** Columns that are read. */
const READ = new Set(['canonical_id', 'entity_id', 'prop', 'schema', 'value', 'dataset']);
/** Types of properties, which follow from the property. */
const TYPES = new Set(
  `id name text string url date entity country topic identifier number language email iban ip phone
   address checksum mimetype html json gender`.split(/\s+/),
);
const NO = new Set(['f', 'false', '0', 'no']);
/** What a program calls data that nobody has named. */
const UNNAMED = new Set(['default', 'undefined']);

const IDS = localized(m.formats.statements.ids);
const CHECKSUMS = localized(m.formats.statements.checksums);

interface Value {
  text: string;
  lang: string | undefined;
  isReference: boolean;
}
/** The statements about one entity under one schema. */
interface Fragment {
  id: string;
  schema: string;
  values: Map<string, Value[]>;
  at: Place;
}

/** Gathers statements, and counts what entities have no place for. */
class Gathering {
  private readonly fragments = new Map<string, Fragment>();
  /** Ids of entities that were found to be others, with the ids of those. */
  private readonly canonical = new Map<string, string>();
  private readonly datasets = new Map<string, number>();
  private readonly words = new Map<string, Localized<string>>();
  private readonly language: string | undefined;

  constructor(private readonly builder: Builder) {
    this.language = languageCode(builder.options.lang);
  }

  /** The name of the data, where all statements are of one. */
  get title(): string | undefined {
    const [name, ...more] = this.datasets.keys();
    return more.length || name === undefined || UNNAMED.has(name) ? undefined : name;
  }

  add(statement: Statement, at: Place): void {
    const id = statement.get('canonical_id') ?? statement.get('entity_id');
    const { schema, prop } = propertyOf(statement);
    if (id === undefined || schema === undefined || prop === undefined) {
      const words = localized(m.formats.statements.noStatement);
      this.builder.report.add(warningAt(at, 'statement', words));
      return;
    }
    this.tell(statement, id);
    const { values } = this.fragmentOf(id, schema, at);
    const text = statement.get('value');
    if (prop === 'id') this.checksum(text, [id, statement.get('entity_id')]);
    else if (text !== undefined) {
      const value = {
        // An apostrophe that was put before a formula, see tables.ts.
        text: text.replace(/^'(?=[=+\-@\t\r])/, ''),
        lang: statement.get('lang'),
        isReference: statement.get('prop_type') === 'entity' || isReference(prop),
      };
      append(values, prop, value);
    }
  }

  /** What a statement says beside its value. */
  private tell(statement: Statement, id: string): void {
    const entity = statement.get('entity_id');
    if (entity !== undefined && entity !== id) {
      this.canonical.set(entity, id);
      this.leave('entity_id', entity);
    }
    const dataset = statement.get('dataset');
    if (dataset !== undefined) this.datasets.set(dataset, (this.datasets.get(dataset) ?? 0) + 1);
    for (const [column, text] of statement)
      if (column === 'id') this.builder.leave('statement-ids', IDS, 1, text);
      else if (!READ.has(column) && !this.isTold(column, text)) this.leave(column, text);
  }

  /** The value of the statement that an entity is there: its id again, or a sum of the others. */
  private checksum(text: string | undefined, ids: readonly (string | undefined)[]): void {
    if (text !== undefined && !ids.includes(text))
      this.builder.leave('checksums', CHECKSUMS, 1, text);
  }

  private fragmentOf(id: string, schema: string, at: Place): Fragment {
    const key = `${id}\u0000${schema}`;
    const fragment = this.fragments.get(key) ?? { id, schema, values: new Map(), at };
    this.fragments.set(key, fragment);
    return fragment;
  }

  /** Whether a column says nothing that is not known without it. */
  private isTold(column: string, text: string): boolean {
    if (column === 'prop_type') return TYPES.has(text);
    if (column === 'lang') return text === this.language;
    return (column === 'external' || column === 'target') && NO.has(text.toLowerCase());
  }

  /** Counts what a column says. */
  leave(column: string, example: string, count = 1): void {
    const words =
      this.words.get(column) ??
      localized(m.formats.fromNetwork.attributeLeft, {
        name: this.builder.shortWords(column, 60),
      });
    this.words.set(column, words);
    this.builder.leave(`column ${column}`, words, count, example);
  }

  /** The entities of all statements; a text in the language of the dataset comes first. */
  entities(): Entity[] {
    if (this.title === undefined)
      for (const [name, count] of this.datasets) this.leave('dataset', name, count);
    const rank = ({ lang }: Value): number => {
      if (lang === undefined) return 1;
      return lang === this.language ? 0 : 2;
    };
    const valueOf = ({ text, isReference: isId }: Value): string =>
      (isId ? this.canonical.get(text) : undefined) ?? text;
    // Several datasets may state the same.
    const valuesOf = (all: readonly Value[]): string[] => [
      ...new Set([...all].sort((a, b) => rank(a) - rank(b)).map(valueOf)),
    ];
    return [...this.fragments.values()].map(({ id, schema, values, at }) => ({
      id,
      schema,
      properties: Object.fromEntries([...values].map(([prop, all]) => [prop, valuesOf(all)])),
      taken: new Set(),
      at,
    }));
  }
}

/** The schema and the property of a statement; packed ones have both in one, as "Person:name". */
function propertyOf(statement: Statement): { schema?: string; prop?: string } {
  const [schema, prop] = [statement.get('schema'), statement.get('prop')];
  const [, packedSchema, packedProp] = /^(\w+):(\w+)$/.exec(prop ?? ':') ?? [];
  return schema === undefined && packedProp !== undefined
    ? { schema: packedSchema, prop: packedProp }
    : { schema, prop };
}

/**
 * The fields of a statement in JSON as the cells of a table would have them; none of what is no
 * statement. A list or an object is no cell: it is told by the name of its field.
 */
function statementIn(fields: Fields): Statement {
  const cells = new Map<string, string>();
  for (const [name, value] of Object.entries(fields)) {
    const text = typeof value === 'boolean' ? String(value) : textOf(value);
    if (text !== undefined) cells.set(name, text);
    else if (typeof value === 'object' && value !== null) {
      if (READ.has(name)) return new Map();
      cells.set(name, name);
    }
  }
  return cells;
}

/** A statement; or an entity with its statements, where they are written so. */
function takeValue(gathering: Gathering, value: unknown, at: Place): void {
  const { statements, ...fields } = fieldsOf(value);
  if (statements === undefined) {
    gathering.add(statementIn(fields), at);
    return;
  }
  const { id, schema, ...others } = fields;
  for (const [name, example] of othersIn(others)) gathering.leave(name, example);
  for (const one of listOf(statements))
    gathering.add(statementIn({ canonical_id: id, schema, ...fieldsOf(one) }), at);
}

function takeTable(gathering: Gathering, file: InputFile, report: Report): void {
  const { columns, rows } = sheetOf(file, report);
  for (const { cells, line } of rows)
    gathering.add(
      new Map(
        columns.flatMap((column, i): [string, string][] => {
          const cell = cells[i];
          return cell ? [[column, cell]] : [];
        }),
      ),
      { file: file.name, line },
    );
}

const isJson = ({ name, bytes }: InputFile): boolean =>
  /^\s*[[{]/.test(decode({ name, bytes: bytes.slice(0, 400) }).text);

export function readStatements(files: readonly InputFile[], options: ReadOptions): ReadResult {
  const origin = nameOfFirst(files.map(({ name }) => name));
  const builder = new Builder(options, 'FollowTheMoney', origin);
  const { report } = builder;
  const gathering = new Gathering(builder);
  for (const file of files)
    if (isJson(file))
      eachValue(file, report, (value, at) => takeValue(gathering, value, at), options.onProgress);
    else takeTable(gathering, file, report);
  if (report.failed) return { problems: report, losses: [] };
  return datasetOfEntities(gathering.entities(), builder, gathering.title);
}
