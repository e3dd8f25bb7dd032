/**
 * Results of SPARQL queries in JSON (W3C, SPARQL 1.1 Query Results JSON Format), as Wikidata and
 * other endpoints answer them, and the plain list of rows that the page of Wikidata's query service
 * saves. They are tables, and what their columns mean is known as of any other.
 */
import { append } from '../model/lists.ts';
import { fieldsOf, isFields, listOf, type Fields } from './fields.ts';
import { loss, lossesOf, type FormatProgram, type Loss } from './format.ts';
import { decode, type InputFile, type Sheet } from './input.ts';
import { readJson } from './json.ts';
import { MAX_COLUMNS, MAX_ROWS } from './limits.ts';
import { problemAt, Report, warningAt } from './problem.ts';
import { datasetOfSheets } from './spreadsheet.ts';
import { localized, m } from '../words/index.ts';

/** The value of a variable in a row. */
interface Term {
  text: string;
  /** The language of a text, as in "pt-br". */
  tag?: string;
  isNumber?: boolean;
  /** A type that a table does not show, as that of coordinates. */
  datatype?: string;
}
/** The values of a row, by variable. */
interface Row {
  terms: ReadonlyMap<string, Term>;
  line: number;
}
interface Rows {
  variables: readonly string[];
  rows: readonly Row[];
}

/** Types that a table shows as well: texts, numbers and days. */
const PLAIN = /^http:\/\/www\.w3\.org\/(2001\/XMLSchema|1999\/02\/22-rdf-syntax-ns)#(\w+)$/;
const NUMBER =
  /#(decimal|integer|double|float|long|int|short|byte|(non(Positive|Negative))Integer)$/;

const filled = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/**
 * What stands for a value that nobody knows, which is no thing: Wikidata gives each an address of its
 * own (a skolem IRI of RDF 1.1).
 */
const UNKNOWN_VALUE = /^https?:\/\/[^/]+\/\.well-known\/genid\//;

/** A value of a row: a term with its type, or, in a plain list, a text or a number. */
function termOf(value: unknown): Term | undefined {
  if (typeof value === 'number') return { text: String(value), isNumber: true };
  if (typeof value === 'string' || typeof value === 'boolean') return { text: String(value) };
  const { type, value: inside, datatype: given, 'xml:lang': tag } = fieldsOf(value);
  if (typeof inside !== 'string') {
    const isNothing = value === null || (isFields(value) && !Object.keys(value).length);
    // A statement that is a value itself (RDF-star) is kept as it is written.
    return isNothing ? undefined : { text: JSON.stringify(value) };
  }
  const datatype = filled(given);
  const isPlain = datatype !== undefined && PLAIN.test(datatype);
  return {
    text: type === 'bnode' ? `_:${inside}` : inside,
    tag: filled(tag),
    isNumber: datatype !== undefined && NUMBER.test(datatype) && Number.isFinite(Number(inside)),
    datatype: isPlain ? undefined : datatype,
  };
}

/** Variables in the order of their columns: one that a later row adds stands where the row has it. */
function variablesOf(named: readonly string[], rows: readonly Row[]): string[] {
  const variables = [...named];
  const known = new Set(variables);
  for (const { terms } of rows) {
    if (variables.length > MAX_COLUMNS) break;
    const names = [...terms.keys()].slice(0, MAX_COLUMNS + 1);
    if (names.every((name) => known.has(name))) continue;
    let before = -1;
    for (const name of names) {
      if (!known.has(name)) {
        known.add(name);
        variables.splice(before + 1, 0, name);
      }
      before = variables.indexOf(name);
    }
  }
  return variables;
}

/** The list of rows in the data of a file, and the path to it; undefined where there is none. */
function listIn(data: unknown): { list: readonly unknown[]; path: string[] } | undefined {
  if (Array.isArray(data)) return { list: data, path: [] };
  const { bindings } = fieldsOf(fieldsOf(data)['results']);
  return Array.isArray(bindings) ? { list: bindings, path: ['results', 'bindings'] } : undefined;
}

function rowsIn({ file, text }: { file: string; text: string }, report: Report): Rows {
  const none = { variables: [], rows: [] };
  const json = readJson(file, text);
  report.add(...json.problems);
  if (json.problems.length) return none;
  const found = listIn(json.data);
  if (!found) {
    const words = [m.formats.sparql.noRows, m.formats.sparql.askForRows] as const;
    report.add(problemAt({ file }, 'sparql', localized(words[0]), localized(words[1])));
    return none;
  }
  if (found.list.length > MAX_ROWS) {
    const counts = { count: found.list.length, most: MAX_ROWS };
    report.add(problemAt({ file }, 'file-too-large', localized(m.formats.limits.rows, counts)));
    return none;
  }
  const rows = found.list.flatMap((given, i): Row[] => {
    const { line } = json.locate([...found.path, i]);
    if (!isFields(given)) {
      report.add(warningAt({ file, line }, 'row', localized(m.formats.sparql.noRow)));
      return [];
    }
    const terms = Object.entries(given).flatMap(([name, value]): [string, Term][] => {
      const term = termOf(value);
      return term ? [[name, term]] : [];
    });
    return [{ terms: new Map(terms), line }];
  });
  const head = fieldsOf(fieldsOf(json.data)['head']);
  const named = listOf(head['vars']).filter((name) => typeof name === 'string');
  return { variables: variablesOf(named, rows), rows };
}

/** Whether a text in a language may be shown to who reads another: "en-gb" is English. */
const isOf = (lang: string, tag: string): boolean => tag.toLowerCase().split('-')[0] === lang;
/** The tag by which Wikidata marks a name that is the same in most languages. */
const EVERY_LANGUAGE = 'mul';

/** Columns that name the thing of another: Wikidata's `personLabel` is the name of `person`. */
function namingColumns(variables: readonly string[]): ReadonlySet<string> {
  const known = new Set(variables);
  return new Set(
    variables.filter((name) => {
      const [, named] = /^(.+)(?:Label|Description)$/.exec(name) ?? [];
      return named !== undefined && known.has(named);
    }),
  );
}

/** The names of a column in rows that say the same, by language; undefined where two differ. */
function namesOf(rows: readonly Row[], column: string): Map<string, Term> | undefined {
  const names = new Map<string, Term>();
  for (const { terms } of rows) {
    const term = terms.get(column);
    if (term?.tag === undefined) continue;
    if ((names.get(term.tag)?.text ?? term.text) !== term.text) return undefined;
    names.set(term.tag, term);
  }
  return names;
}

/** Rows that differ in the languages of names alone, as one; undefined where they differ in more. */
function oneRow(rows: readonly Row[], columns: ReadonlySet<string>, lang: string): Row | undefined {
  const [first] = rows;
  if (!first || rows.length < 2) return first;
  const terms = new Map(first.terms);
  let isOfSeveral = false;
  for (const column of columns) {
    const names = namesOf(rows, column);
    if (!names) return undefined;
    const tags = [...names.keys()];
    const own =
      tags.find((tag) => isOf(lang, tag)) ?? tags.find((tag) => tag === EVERY_LANGUAGE) ?? tags[0];
    const chosen = own === undefined ? undefined : names.get(own);
    if (chosen) terms.set(column, chosen);
    names.forEach((term, tag) => {
      if (tag !== own) terms.set(`${column}@${tag}`, { text: term.text });
    });
    isOfSeveral ||= names.size > 1;
  }
  return isOfSeveral ? { ...first, terms } : undefined;
}

/**
 * Rows without those that repeat one with the names of its things in another language: those names
 * have columns of their own there, as `personLabel@es`.
 */
function inOneLanguage({ variables, rows }: Rows, lang: string): Rows {
  const naming = namingColumns(variables);
  if (!naming.size) return { variables, rows };
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify(
      variables.map((name) => {
        const term = row.terms.get(name);
        return term && (!naming.has(name) || term.tag === undefined) ? term : null;
      }),
    );
    append(groups, key, row);
  }
  const all = [...groups.values()].flatMap((group) => oneRow(group, naming, lang) ?? group);
  const ordered = all.length === rows.length ? rows : all;
  return { variables: variablesOf(variables, ordered), rows: ordered };
}

interface Table {
  sheet: Sheet;
  losses: Loss[];
}

/** Counts what a table does not show of terms: their languages and types. */
function lossesIn(rows: readonly Row[], lang: string): Loss[] {
  const tags = loss('text-languages', 0, localized(m.formats.sparql.tags));
  const types = loss('datatypes', 0, localized(m.formats.sparql.types));
  const unknown = loss('unknown-values', 0, localized(m.formats.sparql.unknown));
  const count = (of: Loss, example: string) => {
    of.count += 1;
    of.example ??= example;
  };
  for (const { terms } of rows)
    for (const { tag, datatype, text } of terms.values()) {
      if (UNKNOWN_VALUE.test(text)) count(unknown, text);
      if (tag !== undefined && tag !== EVERY_LANGUAGE && !isOf(lang, tag)) count(tags, tag);
      if (datatype !== undefined) count(types, datatype);
    }
  return lossesOf([tags, types, unknown]);
}

/** The results of a file as a table. @param lang the language in which names are preferred */
function tableOf(input: InputFile, report: Report, lang: string): Table {
  const { text, problems } = decode(input);
  report.add(...problems);
  const empty: Table = { sheet: { file: input.name, columns: [], rows: [] }, losses: [] };
  if (report.failed) return empty;
  const { variables, rows } = inOneLanguage(rowsIn({ file: input.name, text }, report), lang);
  if (variables.length > MAX_COLUMNS) {
    const counts = { count: variables.length, most: MAX_COLUMNS };
    const words = localized(m.formats.limits.columns, counts);
    report.add(problemAt({ file: input.name }, 'file-too-large', words));
    return empty;
  }
  const sheet: Sheet = {
    file: input.name,
    columns: [...variables],
    rows: rows.map(({ terms, line }) => ({
      cells: variables.map((name) => cellOf(terms.get(name))),
      line,
      numbers: new Set(variables.flatMap((name, i) => (terms.get(name)?.isNumber ? [i] : []))),
    })),
  };
  return { sheet, losses: lossesIn(rows, lang) };
}
/** The cell of a variable without a value. */
const EMPTY = '';
const cellOf = (term: Term | undefined): string =>
  term && !UNKNOWN_VALUE.test(term.text) ? term.text : EMPTY;

/** The first object of a list, where nothing is in it but values. */
const FLAT = /^\s*\[\s*(\{(?:"(?:[^"\\]|\\.)*"|[^"{}[\]])*\})/;
function firstOf(head: string): Fields {
  try {
    return fieldsOf(JSON.parse(FLAT.exec(head)?.[1] ?? '{}'));
  } catch {
    return {};
  }
}
/** Whether a list is one of rows: one has a thing of Wikidata, or an address with its label. */
const isListOfRows = (head: string): boolean => {
  const first = firstOf(head);
  return Object.entries(first).some(
    ([name, value]) =>
      typeof value === 'string' &&
      (/^https?:\/\/www\.wikidata\.org\/(entity|prop)\//.test(value) ||
        (/^https?:\/\//.test(value) && Object.hasOwn(first, `${name}Label`))),
  );
};
const isResults = (head: string): boolean =>
  /^\s*\{/.test(head) &&
  (/"head"\s*:\s*\{[^{}]*"vars"\s*:\s*\[/.test(head) ||
    (/"bindings"\s*:\s*\[/.test(head) && /"type"\s*:\s*"(uri|bnode|literal)"/.test(head)));

export const sparql: FormatProgram = {
  ending: '.json',
  about: localized(m.formats.sparql.about),
  detect: (name, head) => /\.srj$/i.test(name) || isResults(head) || isListOfRows(head),
  read(files, options) {
    const report = new Report();
    const tables = files.map((file) => tableOf(file, report, options.lang));
    if (report.failed) return { problems: report, losses: [] };
    const read = datasetOfSheets(
      tables.map(({ sheet }) => sheet),
      options,
      'SPARQL',
      report,
    );
    return { ...read, losses: [...read.losses, ...tables.flatMap(({ losses }) => losses)] };
  },
  sheets: (file, report, lang) => [tableOf(file, report, lang).sheet],
};
