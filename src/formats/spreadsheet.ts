/**
 * Tables of things and of links, as in spreadsheets: what their columns mean, and their rows as a
 * network.
 */
import {
  amountReader,
  currencyInHeading,
  type Amount,
  type AmountReader,
  markOf,
  type Decimal,
} from './amounts.ts';
import { folded } from './builder.ts';
import { datasetOf, type ReadEdge, type ReadNetwork, type ReadNode } from './fromNetwork.ts';
import type { ReadResult } from './format.ts';
import { nameOfFirst, type ReadOptions, type Sheet } from './input.ts';
import { problemAt, Report, warningAt, type Place } from './problem.ts';
import { roleOf, type SheetKind } from './roles.ts';
import { tellKindsApart } from './sameNames.ts';
import { datasetOfRollCalls } from './rollCallTable.ts';
import { DIRECTIONS, REVERSED, headingKey, meaningOf, type SheetMeaning } from './sheetMeaning.ts';
import { daysOfColumn } from './sheetDays.ts';
import { tellUnknown } from './unknownFile.ts';
import { entriesOf } from './wordList.ts';
import { localized, m, nameList } from '../words/index.ts';

// Headings are printed on terminals, where control characters would move the cursor.
const printable = (text: string) => text.replace(/\p{C}/gu, '');

const DAYS = ['when', 'start', 'end', 'known'];
const KINDS = ['kind', 'source_kind', 'target_kind'];
/** Labels as Neo4j writes them: ":Person". */
const kindWords = (cell: string): string => cell.split(':').filter(Boolean).join(' ');
/** What the categories of LittleSis' relationships are (littlesis.org/database). */
const LITTLESIS: Readonly<Record<string, string>> = {
  1: 'holds a position in',
  2: 'studied at',
  3: 'is a member of',
  4: 'is family of',
  5: 'donated to',
  6: 'does business with',
  7: 'lobbies for',
  8: 'knows',
  9: 'works with',
  10: 'owns',
  11: 'is a part of',
  12: 'is tied to',
};
const NO = new Set(
  'false no 0 undirected mutual falso none both bidirectional <-> ↔'
    .split(' ')
    .concat('no dirigido'),
);

/** Headings of columns that say by a yes that a link has no direction. */
const BOTH_WAYS = new Set(entriesOf('undirected mutual reciprocal symmetric bidirectional'));
interface ReadColumn {
  column: string;
  role: string | undefined;
  read: (cell: string) => string;
}
const asWritten = (cell: string): string => cell;

/**
 * How the cells of a column are read: days and figures as the whole column writes them.
 * @param heading of the column, and its index
 */
function columnOf(
  sheet: Sheet,
  { column, i }: { column: string; i: number },
  roles: SheetMeaning['roles'],
  report: Report,
): ReadColumn {
  const role = roleOf(roles, column);
  if (role === undefined) return { column, role, read: asWritten };
  if (KINDS.includes(role)) return { column, role, read: (cell) => kindWords(cell) };
  if (role === 'relation' && headingKey(column) === 'category_id')
    return { column, role, read: (cell) => LITTLESIS[cell] ?? cell };
  if (role === 'directed' && BOTH_WAYS.has(headingKey(column)))
    return {
      column,
      role,
      read: (cell) => (NO.has(cell.toLowerCase()) ? 'directed' : 'undirected'),
    };
  if (DAYS.includes(role)) return { column, role, read: daysOfColumn(sheet, i, report) };
  return { column, role, read: asWritten };
}

/** Columns that our own tables of links have, all together. */
const OURS = ['denied', 'disputes', 'polarity'];
const isOurs = ({ columns }: Sheet): boolean => OURS.every((name) => columns.includes(name));
/** The mark before fractions that the columns of a table tell. */
function markIn(sheet: Sheet, lang: string): Decimal | undefined {
  return markOf(
    sheet.rows.flatMap(({ cells, numbers }) => cells.filter((_, i) => !numbers?.has(i))),
    lang,
  );
}

/** How the amounts of a column are read; a guess about their thousands is told. */
function amountsOf(
  sheet: Sheet,
  { column, i, isMoney }: { column: string; i: number; isMoney: boolean },
  { lang, decimal }: ReadOptions,
  report: Report,
): AmountReader {
  // What a workbook has as a number says nothing of how the others are written.
  const cells = sheet.rows.flatMap(({ cells: row, numbers }) =>
    row[i] && !numbers?.has(i) ? [row[i]] : [],
  );
  const reader = amountReader(cells, lang, {
    given: decimal ?? (isOurs(sheet) ? '.' : undefined),
    beside: markIn(sheet, lang),
    isMoney,
  });
  if (reader.isGuess)
    report.add(
      warningAt(
        { file: sheet.file, column: i + 1 },
        'thousands',
        localized(m.formats.sheets.thousands, { column }),
        localized(m.formats.sheets.sayDecimal),
      ),
    );
  return reader;
}

/** A coordinate: there a mark before three digits is before a fraction. */
function coordinatesOf(
  sheet: Sheet,
  i: number,
  lang: string,
): (text: string) => number | undefined {
  const cells = sheet.rows.flatMap(({ cells: row }) => row[i] ?? []).filter(Boolean);
  const reader = amountReader(cells, lang);
  const { read } = reader.isGuess ? amountReader(cells, lang, { given: '.' }) : reader;
  return (text) => read(text)?.value;
}

/**
 * A number of a workbook with what is shown around it, as "1.5 M"; undefined where that is not
 * understood.
 */
function numberShown(
  value: number,
  shown: string | undefined,
  { lang }: ReadOptions,
): Amount | undefined {
  if (shown === undefined) return { value };
  const one = amountReader([shown], lang, { given: '.' }).read(shown);
  return one && { ...one, value: Number((value * one.value).toPrecision(15)) };
}

/** An amount with the currency of its heading where it names none; null for one that is not understood. */
const withCurrency = (amount: Amount | undefined, inHeading: string | undefined): Amount | null =>
  amount ? { value: amount.value, currency: amount.currency ?? inHeading } : null;

/** A name whose parts have a column each. */
const wholeName = (given: string, family: string | undefined): string =>
  family === undefined ? given : `${given} ${family}`;

interface TableRecord {
  values: Record<string, string>;
  amount?: Amount | null;
  weight?: Amount | null;
  place?: { x: number; y: number };
  line: number;
}

/** Reads the cells of a table under the roles of their columns. */
function recordsOf(
  sheet: Sheet,
  { roles }: SheetMeaning,
  options: ReadOptions,
  report: Report,
): TableRecord[] {
  const columns = sheet.columns.map((column, i) => columnOf(sheet, { column, i }, roles, report));
  const indexOf = (role: string) => columns.findIndex((one) => one.role === role);
  const amountAt = indexOf('amount');
  const heading = sheet.columns[amountAt];
  const amounts =
    heading === undefined
      ? undefined
      : amountsOf(sheet, { column: heading, i: amountAt, isMoney: true }, options, report);
  const weightAt = indexOf('weight');
  const weightHeading = sheet.columns[weightAt];
  const weights =
    weightHeading === undefined
      ? undefined
      : amountsOf(sheet, { column: weightHeading, i: weightAt, isMoney: false }, options, report);
  const inHeading = heading === undefined ? undefined : currencyInHeading(heading);
  const [xAt, yAt] = [indexOf('x'), indexOf('y')];
  const readX = coordinatesOf(sheet, xAt, options.lang);
  const readY = coordinatesOf(sheet, yAt, options.lang);

  return sheet.rows.map(({ cells, line, numbers, shown }) => {
    const values: Record<string, string> = {};
    columns.forEach(({ column, role, read }, i) => {
      // An apostrophe that was put before a formula, see tables.ts, is removed.
      const cell = cells[i]?.trim().replace(/^'(?=[=+\-@\t\r])/, '');
      // A second column of the same meaning is left out, and counted by its heading.
      const name = role !== undefined && values[role] === undefined ? role : `column ${column}`;
      if (cell) values[name] = read(cell);
    });
    const { given_name: given, ...own } = values;
    const record: TableRecord = {
      values: given === undefined ? values : { ...own, name: wholeName(given, own['name']) },
      line,
    };
    const written = values['amount'];
    if (written !== undefined && amounts)
      record.amount = withCurrency(
        numbers?.has(amountAt)
          ? numberShown(Number(written), shown?.get(amountAt), options)
          : amounts.read(written),
        inHeading,
      );
    const weighed = values['weight'];
    if (weighed !== undefined && weights)
      record.weight = numbers?.has(weightAt)
        ? { value: Number(weighed) }
        : (weights.read(weighed) ?? null);
    const coordinate = (at: number, read: typeof readX) => {
      const cell = cells[at];
      if (cell === undefined) return undefined;
      return numbers?.has(at) ? Number(cell) : read(cell);
    };
    const x = coordinate(xAt, readX);
    const y = coordinate(yAt, readY);
    if (x !== undefined && y !== undefined) record.place = { x, y };
    return record;
  });
}

/** A table with what it means, and its rows as they are read by that. */
interface Table {
  sheet: Sheet;
  meaning: SheetMeaning;
  records: TableRecord[];
}

/** The things of a table; reports a mistake where no column has their ids or names. */
function nodesOf({ sheet, meaning, records }: Table, report: Report): ReadNode[] {
  const roles = Object.values(meaning.roles);
  if (!roles.includes('id') && !roles.includes('name')) {
    const columns = sheet.columns
      .slice(0, 20)
      .map((column) => printable(column).slice(0, 40))
      .join(', ');
    report.add(
      problemAt(
        { file: sheet.file },
        'columns',
        localized(m.formats.sheets.noNames),
        localized(m.formats.sheets.sayWhichColumns, { columns }),
      ),
    );
    return [];
  }
  return records.map(({ values, place, line }) => {
    const written = values['id'] ?? values['name'];
    const id = written === undefined ? undefined : idOf(written);
    return {
      id,
      label: values['name'],
      values: meaning.isOfPeople && !values['kind'] ? { ...values, kind: 'person' } : values,
      told: [written, ...(place ? [values['x'], values['y']] : [])].filter(
        (one) => one !== undefined,
      ),
      place,
      at: { file: sheet.file, line },
    };
  });
}

/** An id as it tells things apart: 1.0, as some programs write whole numbers, is 1. */
const idOf = (text: string): string => folded(text).replace(/^([+-]?\d+)\.0+$/, '$1');

/**
 * The id of the end of a link. Links may name things by id or by name; a name of several things is
 * a mistake, told with their ids.
 */
type EndFinder = (text: string | undefined, at: Place) => string | undefined;
function endFinder(nodes: readonly ReadNode[], report: Report): EndFinder {
  const ids = new Set(nodes.map(({ id }) => id));
  const byName = new Map<string, Set<string>>();
  for (const { id, label } of nodes)
    if (id !== undefined && label !== undefined) {
      const name = folded(label);
      byName.set(name, (byName.get(name) ?? new Set<string>()).add(id));
    }
  return (text, at) => {
    if (text === undefined) return undefined;
    const end = idOf(text);
    if (ids.has(end)) return end;
    const named = [...(byName.get(end) ?? [])];
    if (named.length > 1)
      report.add(
        problemAt(
          at,
          'name-ambiguous',
          localized((lang) =>
            m.formats.sheets.sharedName(lang, {
              name: end,
              ids: nameList(lang, named.slice(0, 5)),
            }),
          ),
          localized(m.formats.sheets.writeTheId),
        ),
      );
    return named[0] ?? end;
  };
}

/**
 * Whether a link is directed, by its cell in the column of directions; an empty cell counts as
 * directed.
 */
const isDirected = (cell: string | undefined): boolean =>
  cell === undefined || !NO.has(cell.toLowerCase());

/** A word for a direction that is known. */
const directionOf = (cell: string | undefined): string | undefined =>
  cell !== undefined && DIRECTIONS.test(cell) ? cell : undefined;

/** What a row says of the ends of its link, as far as it is told of the things themselves. */
const toldOfEnds = (values: TableRecord['values'], things: Things): string[] =>
  ['source', 'target'].flatMap((end) => {
    const written = values[end];
    const { label, values: own } =
      things.get(written === undefined ? undefined : idOf(written)) ?? {};
    const name = values[`${end}_name`];
    const kind = values[`${end}_kind`];
    return [
      written,
      ...(name !== undefined && name === label ? [name] : []),
      ...(kind !== undefined && kind === own?.['kind'] ? [kind] : []),
    ].filter((one) => one !== undefined);
  });
type Things = ReadonlyMap<string | undefined, ReadNode>;

/** The ends of a link, in its direction. */
function endsOfLink(
  values: TableRecord['values'],
  endOf: (text: string | undefined) => string | undefined,
): Pick<ReadEdge, 'source' | 'target'> {
  const source = endOf(values['source']);
  const target = endOf(values['target']);
  return REVERSED.test(values['directed'] ?? 'directed')
    ? { source: target, target: source }
    : { source, target };
}

function edgesOf({ sheet, meaning, records }: Table, endOf: EndFinder, things: Things): ReadEdge[] {
  return records
    .filter(({ values }) => Object.keys(values).length)
    .map(({ values, amount, weight, line }) => ({
      id: values['id'],
      ...endsOfLink(values, (text) => endOf(text, { file: sheet.file, line })),
      directed: isDirected(values['directed']),
      amount,
      weight,
      // What ties the things of a query, where no column says it.
      label: values['relation'] === undefined ? meaning.relation : undefined,
      values,
      told: [...toldOfEnds(values, things), directionOf(values['directed'])].filter(
        (one) => one !== undefined,
      ),
      at: { file: sheet.file, line },
    }));
}

/** The ends of links that their table says more of than an id: their names and kinds. */
function endsOf(
  { sheet, meaning, records }: Table,
  known: ReadonlySet<string | undefined>,
): ReadNode[] {
  const roles = Object.values(meaning.roles);
  if (!roles.some((role) => /^(source|target)_/.test(role))) return [];
  const nodes = new Map<string, ReadNode & { others: Set<string> }>();
  for (const { values, line } of records)
    for (const end of ['source', 'target']) {
      const written = values[end];
      const id = written === undefined ? undefined : idOf(written);
      if (id === undefined || known.has(id)) continue;
      const label = values[`${end}_name`];
      const node = nodes.get(id) ?? {
        id,
        label,
        values: { kind: values[`${end}_kind`] },
        others: new Set(),
        at: { file: sheet.file, line },
      };
      if (label !== undefined && label !== node.label) node.others.add(label);
      nodes.set(id, node);
    }
  return [...nodes.values()].map(({ others, ...node }) => ({
    ...node,
    values: { ...node.values, other_names: [...others].join(' | ') || undefined },
  }));
}

/** Names of several things in one cell, with marks between them. */
const SEVERAL_NAMES = /^[\p{L}\p{M} .'’-]+(?:\s*[;|\n]\s*[\p{L}\p{M} .'’-]+)+$/u;
/** Tells cells of links that seem to name several things: they are read as one, as they are written. */
function tellSeveralNames({ sheet, meaning, records }: Table, report: Report): void {
  if (meaning.kind !== 'links') return;
  const found = records.flatMap(({ values, line }) =>
    ['source', 'target'].flatMap((end) => {
      const name = values[end];
      return name !== undefined && SEVERAL_NAMES.test(name) ? [{ name, line }] : [];
    }),
  );
  const [first] = found;
  if (first)
    report.add(
      warningAt(
        { file: sheet.file, line: first.line },
        'several-names',
        localized(m.formats.sheets.severalNames, { count: found.length, name: first.name }),
        localized(m.formats.sheets.rowEach),
      ),
    );
}

/** The cell of a row that ends before it. */
const EMPTY = '';
/** A table of nodes and relationships, as APOC of Neo4j writes it, as one of each. */
function splitMixed(sheet: Sheet): Sheet[] {
  const { columns, rows } = sheet;
  const at = (name: string) => columns.indexOf(name);
  if (['_id', '_start', '_end', '_type'].some((name) => at(name) < 0)) return [sheet];
  const part = (key: string, left: readonly string[]): Sheet => {
    const kept = columns.flatMap((column, i) => (left.includes(column) ? [] : [i]));
    const own = rows.filter(({ cells }) => cells[at(key)]?.trim());
    const used = kept.filter(
      (i) => columns[i]?.startsWith('_') || own.some(({ cells }) => cells[i]?.trim()),
    );
    return {
      file: sheet.file,
      columns: used.flatMap((i) => columns[i] ?? []),
      rows: own.map(({ cells, line }) => ({ cells: used.map((i) => cells[i] ?? EMPTY), line })),
    };
  };
  return [part('_id', ['_start', '_end', '_type']), part('_start', ['_id', '_labels'])];
}

/** The space of ids in a heading of Neo4j: "Person" of ":START_ID(Person)". */
const ID_SPACE = /:(?:START_|END_)?ID\(([^)]+)\)/i;
/**
 * Tables whose ids are told apart by their spaces, as Neo4j has them, where one of them is in two:
 * there the space is a part of each.
 */
function withIdSpaces(sheets: readonly Sheet[]): readonly Sheet[] {
  const spaceOf = (column: string) => ID_SPACE.exec(column)?.[1]?.trim();
  const ids = sheets.flatMap(({ columns, rows }) =>
    columns.flatMap((column, i) => {
      const isId = /(?:^|[^_]):ID\(/i.test(`.${column}`);
      const space = isId ? spaceOf(column) : undefined;
      if (space === undefined) return [];
      return rows.flatMap(({ cells }): [string, string][] => {
        const id = cells[i]?.trim();
        return id ? [[id, space]] : [];
      });
    }),
  );
  const spaces = new Map(ids);
  if (ids.every(([id, space]) => spaces.get(id) === space)) return sheets;
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, i) => {
        const space = spaceOf(sheet.columns[i] ?? EMPTY);
        return space === undefined || !cell.trim() ? cell : `${space} ${cell.trim()}`;
      }),
    })),
  }));
}

/** Words of headings that are nothing else: two of them in a row begin a table. */
const HEADINGS = new Set(
  entriesOf(`
    source target from to origen destino source_id target_id relation relación relacion kind tipo
    name nombre id label born date fecha start end amount monto member party partido vote voto motion
    type weight status estado
  `),
);
/**
 * A table without rows that have its headings again, as tables that are put together have; a row with
 * other headings begins a table of its own, and is a mistake.
 */
function withoutHeadings(sheet: Sheet, report: Report): Sheet {
  const plain = (cell: string | undefined) => cell?.trim().toLowerCase();
  const heads = sheet.columns.map(plain);
  const isHead = ({ cells }: Sheet['rows'][number]) =>
    heads.length > 1 && heads.every((head, i) => plain(cells[i]) === head);
  const rows = sheet.rows.filter((row) => !isHead(row));
  const second = rows.find(({ cells }) => {
    const words = cells.flatMap((cell) => plain(cell) || []);
    const named = words.filter((word) => HEADINGS.has(word) || heads.includes(word));
    return named.length > 1 && named.length === words.length;
  });
  if (second)
    report.add(
      problemAt(
        { file: sheet.file, line: second.line },
        'second-table',
        localized(m.formats.sheets.secondTable),
        localized(m.formats.sheets.splitTables),
      ),
    );
  const count = sheet.rows.length - rows.length;
  if (count === 0) return sheet;
  report.add(
    warningAt(
      { file: sheet.file },
      'headings-again',
      localized(m.formats.sheets.headingsAgain, { count }),
      localized(m.formats.sheets.splitTables),
    ),
  );
  return { ...sheet, rows };
}

/** What people write in a cell for what is in the one above. */
const DITTO = /^(ídem|idem|ditto|〃|"|''|´´|”|„|,,|-"-)$/i;
/** A table with what is above in the place of "the same"; how often that was is told. */
function withDittos(sheet: Sheet, report: Report): Sheet {
  let count = 0;
  let line = 0;
  let above: readonly string[] = [];
  const rows = sheet.rows.map((row) => {
    const cells = row.cells.map((cell, i) => {
      if (!DITTO.test(cell.trim()) || !above[i]?.trim()) return cell;
      count += 1;
      line ||= row.line;
      return above[i];
    });
    above = cells;
    return { ...row, cells };
  });
  if (count === 0) return sheet;
  report.add(
    warningAt(
      { file: sheet.file, line },
      'ditto',
      localized(m.formats.sheets.dittos, { count }),
      localized(m.formats.sheets.writeItOut),
    ),
  );
  return { ...sheet, rows };
}

/** The network of some tables, of things, of links or of both. */
export function networkOfSheets(
  sheets: readonly Sheet[],
  options: ReadOptions,
  report: Report,
): ReadNetwork {
  const tables = sheets.flatMap(splitMixed).map((sheet): Table => {
    const meaning = meaningOf(sheet, options.columns?.[sheet.file], options.currency);
    return { sheet, meaning, records: recordsOf(sheet, meaning, options, report) };
  });
  tellKindsApart(tables, report);
  for (const table of tables) tellSeveralNames(table, report);
  const ofKind = (kind: SheetKind) => tables.filter(({ meaning }) => meaning.kind === kind);
  const described = ofKind('things').flatMap((table) => nodesOf(table, report));
  const known = new Set(described.map(({ id }) => id));
  const nodes = [...described, ...ofKind('links').flatMap((table) => endsOf(table, known))];
  const endOf = endFinder(nodes, report);
  // Of two things with one id the first is read.
  const things = new Map([...nodes].reverse().map((node) => [node.id, node]));
  const edges = ofKind('links').flatMap((table) => edgesOf(table, endOf, things));
  const [title, ...more] = new Set(sheets.flatMap(({ titles = [] }) => titles));
  return {
    title,
    description: more.join(' · ') || undefined,
    nodes,
    edges,
    // Links alone name the things that they tie; beside a table of things they may be misspelt.
    open: !ofKind('things').length,
  };
}

/** Whether a table says what its things are called, or what its links tie. */
function saysWhatItNames(sheet: Sheet, options: ReadOptions): boolean {
  const { kind, roles } = meaningOf(sheet, options.columns?.[sheet.file], options.currency);
  const has = new Set(Object.values(roles));
  return kind === 'links' || has.has('id') || has.has('name');
}

/** Tables -> a dataset. @param format the name of the format they come from */
export function datasetOfSheets(
  given: readonly Sheet[],
  options: ReadOptions,
  format: string,
  report: Report,
): ReadResult {
  const sheets = withIdSpaces(given)
    .map((sheet) => withoutHeadings(sheet, report))
    .map((sheet) => withDittos(sheet, report));
  const rollCalls = datasetOfRollCalls(sheets, options, format, report);
  if (rollCalls) return rollCalls;
  // Of a workbook, a sheet of notes may be left out, as a file of several may.
  const known = options.ignoresUnknown
    ? sheets.filter((sheet) => saysWhatItNames(sheet, options))
    : sheets;
  const network = networkOfSheets(known.length ? known : sheets, options, report);
  if (report.failed) return { problems: report, losses: [] };
  const file = nameOfFirst(sheets.map((sheet) => sheet.file));
  const result = datasetOf(network, options, { format, file }, report);
  if (known.length)
    for (const sheet of sheets)
      if (!known.includes(sheet)) tellUnknown(sheet.file, result, options);
  return result;
}
