/** Tables of things and of links, as people make them in spreadsheets: which column means what, and rows -> a network. */
import { slug } from './builder.ts';
import { datasetOf, type ReadEdge, type ReadNetwork, type ReadNode } from './fromNetwork.ts';
import type { Read } from './format.ts';
import type { ColumnRoles, Reading, Sheet } from './input.ts';
import { problemAt, Report, warningAt } from './problem.ts';
import { roleOf, type SheetKind } from './roles.ts';
import { localized, m } from '../words/index.ts';

const HEADINGS: Record<SheetKind, Record<string, readonly string[]>> = {
  things: {
    id: ['id', 'key', 'clave', 'codigo', 'code', 'identifier', 'identificador'],
    name: [
      'name',
      'nombre',
      'label',
      'etiqueta',
      'titulo',
      'title',
      'full_name',
      'nombre_completo',
    ],
    kind: ['kind', 'type', 'tipo', 'clase', 'category', 'categoria'],
    classification: ['classification', 'clasificacion', 'subtype', 'subtipo'],
    short_name: ['short_name', 'nombre_corto', 'sigla', 'siglas', 'acronym'],
    summary: ['summary', 'resumen', 'description', 'descripcion', 'bio', 'notes', 'notas'],
    other_names: ['other_names', 'otros_nombres', 'alias', 'aliases'],
    when: ['when', 'date', 'fecha', 'cuando', 'year', 'ano'],
    links: ['links', 'enlaces', 'url', 'web', 'website', 'enlace', 'sitio_web'],
    colour: ['colour', 'color'],
    x: ['x'],
    y: ['y'],
  },
  links: {
    source: [
      'source',
      'from',
      'origen',
      'de',
      'src',
      'subject',
      'sujeto',
      'from_id',
      'source_id',
      'start',
      'donante',
      'donor',
      'payer',
      'emisor',
      'person',
      'persona',
      'quien',
      'who',
      'empresa',
      'constructora',
      'company',
    ],
    target: [
      'target',
      'to',
      'destino',
      'a',
      'hacia',
      'para',
      'dst',
      'object',
      'objeto',
      'to_id',
      'target_id',
      'receptor',
      'recipient',
      'beneficiario',
      'beneficiary',
      'organization',
      'organizacion',
      'a_quien',
      'whom',
      'partido',
      'party',
      'candidato',
      'candidate',
      'politico',
      'congresista',
    ],
    directed: ['directed', 'dirigido', 'type', 'tipo'],
    relation: [
      'relation',
      'relacion',
      'relationship',
      'type',
      'tipo',
      'vinculo',
      'kind',
      'interaction',
      'label',
      'etiqueta',
      'role',
      'rol',
      'cargo',
    ],
    text: [
      'text',
      'texto',
      'description',
      'descripcion',
      'summary',
      'resumen',
      'notes',
      'notas',
      'detalle',
    ],
    when: ['when', 'date', 'fecha', 'cuando', 'year', 'ano'],
    start: ['start_date', 'inicio', 'desde', 'since', 'fecha_inicio'],
    end: ['end_date', 'fin', 'hasta', 'until', 'fecha_fin', 'end'],
    known: ['known', 'publicado', 'published'],
    by: ['by', 'segun', 'according_to'],
    status: ['status', 'estado'],
    sources: [
      'sources',
      'fuente',
      'fuentes',
      'reference',
      'references',
      'referencia',
      'citation',
      'url',
      'enlace',
      'link',
    ],
    disputes: ['disputes'],
    amount: ['amount', 'monto', 'importe', 'valor', 'value', 'cantidad'],
    currency: ['currency', 'moneda'],
    id: ['id', 'key', 'clave', 'codigo'],
  },
};

const DIRECTIONS =
  /^(directed|undirected|mutual|dirigido|no dirigido|true|false|yes|no|si|sí|0|1)$/i;

/** The roles that the headings of a table suggest, each taken once. */
function suggested({ columns, rows }: Sheet, kind: SheetKind): Record<string, string> {
  const roles = new Map<string, string>();
  const keys = columns.map((column) => slug(column).replace(/-/g, '_'));
  /** Gephi's "Type" says whether an edge is directed; anybody else's, what it is. */
  const saysDirection = (i: number) =>
    rows.some(({ cells }) => cells[i]?.trim()) &&
    rows.every(({ cells }) => !cells[i]?.trim() || DIRECTIONS.test(cells[i].trim()));
  for (const [role, names] of Object.entries(HEADINGS[kind]))
    for (const name of names) {
      const i = keys.findIndex((key, k) => key === name && !roles.has(columns[k] ?? ''));
      if (i < 0 || (role === 'directed' && !saysDirection(i))) continue;
      roles.set(columns[i] ?? '', role);
      break;
    }
  return Object.fromEntries(roles);
}

export interface Understood {
  kind: SheetKind;
  /** A role by the heading of its column; a column without one is left out. */
  roles: Record<string, string>;
}

/** What a table is of and what its columns mean: as the reader has said, else as its headings suggest. */
export function understand(sheet: Sheet, chosen?: ColumnRoles[string]): Understood {
  const given = Object.fromEntries(
    Object.entries(chosen ?? {}).filter(([column, role]) => role && sheet.columns.includes(column)),
  );
  const meant = Object.values(given);
  const links = suggested(sheet, 'links');
  const kind: SheetKind =
    meant.some((role) => role === 'source' || role === 'target') ||
    (!meant.length &&
      Object.values(links).includes('source') &&
      Object.values(links).includes('target'))
      ? 'links'
      : 'things';
  if (meant.length) return { kind, roles: given };
  if (kind === 'links') return { kind, roles: links };
  const things = suggested(sheet, 'things');
  return { kind, roles: things };
}

/** Figures as spreadsheets of either habit write them: "1.234,50", "1,234.50", "US$ 1 200". */
function figure(text: string, commas: boolean): string {
  // "2 millones" is no 2.
  if (/\p{L}{4,}|\bmil\b|\d\s*[kKmM]\b/u.test(text)) return text;
  const bare = text.replace(/[^\d.,+-]/g, '');
  return commas ? bare.replace(/\./g, '').replace(',', '.') : bare.replace(/,/g, '');
}
/** Whether a column writes its fractions with a comma. */
const hasCommas = (values: readonly string[]) =>
  values.some((value) => /\d,\d{1,2}$/.test(value.trim()) || /\d\.\d{3},\d/.test(value)) &&
  !values.some((value) => /\d\.\d{1,2}$/.test(value.trim()));
/** Whether every full stop of a column stands before three digits, as it does between thousands: "1.234", "2.500.000". */
const hasThousands = (values: readonly string[]) =>
  values.some((value) => /\d\.\d{3}/.test(value)) &&
  values.every(
    (value) => !value.includes('.') || /^\D*\d{1,3}(\.\d{3})+(?!\d)\D*$/.test(value.trim()),
  );

const WRITTEN_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
/** Which of 21/12/2017 and 12/21/2017 a column writes: told by the first that can be only one of the two; unsure where none is. */
function dayOrderOf(values: readonly string[]): { monthFirst: boolean; unsure: boolean } {
  const parts = values
    .map((value) => WRITTEN_DAY.exec(value.trim()))
    .filter((found) => found !== null);
  const hasDayFirst = parts.some(([, first]) => Number(first) > 12);
  const hasDaySecond = parts.some(([, , second]) => Number(second) > 12);
  return {
    monthFirst: hasDaySecond && !hasDayFirst,
    unsure: parts.length > 0 && !hasDaySecond && !hasDayFirst,
  };
}
/** A day as ISO 8601 writes it; a text that is none stays as it is. */
function isoDay(text: string, monthFirst: boolean): string {
  const [, first, second, year] = WRITTEN_DAY.exec(text.trim()) ?? [];
  if (first === undefined || second === undefined)
    return text.trim().replace(/^(\d{4})[/.](\d{2})[/.](\d{2})$/, '$1-$2-$3');
  const [month, day] = monthFirst ? [first, second] : [second, first];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

// What a heading holds goes to a terminal: nothing of it may move the cursor.
const printable = (text: string) => text.replace(/\p{C}/gu, '');

const DAYS = ['when', 'start', 'end', 'known'];
const FIGURES = ['amount', 'x', 'y'];
const NO = new Set(['false', 'no', '0', 'undirected', 'mutual', 'no dirigido', 'falso']);

interface ReadColumn {
  column: string;
  role: string | undefined;
  read: (cell: string) => string;
}
const asWritten = (cell: string): string => cell;

/** How the cells of a column are read: days and figures as the whole column writes them. */
function columnOf(sheet: Sheet, i: number, roles: Understood['roles'], report: Report): ReadColumn {
  const column = sheet.columns[i] ?? '';
  const role = roleOf(roles, column);
  if (role === undefined) return { column, role, read: asWritten };
  const cells = sheet.rows.map(({ cells }) => cells[i] ?? '').filter(Boolean);
  const at = { file: sheet.file, column: i + 1 };
  if (DAYS.includes(role)) {
    const { monthFirst, unsure } = dayOrderOf(cells);
    if (unsure)
      report.add(
        warningAt(
          at,
          'day-or-month',
          localized(m.formats.sheets.dayFirst, { column }),
          localized(m.formats.sheets.writeIsoDates),
        ),
      );
    return { column, role, read: (cell) => isoDay(cell, monthFirst) };
  }
  if (!FIGURES.includes(role)) return { column, role, read: asWritten };
  const thousands = role === 'amount' && hasThousands(cells);
  if (thousands)
    report.add(warningAt(at, 'thousands', localized(m.formats.sheets.thousands, { column })));
  const commas = hasCommas(cells) || thousands;
  return { column, role, read: (cell) => figure(cell, commas) };
}

interface TableRecord {
  values: Record<string, string>;
  line: number;
}

/** Reads the cells of a table under the roles of their columns. */
function recordsOf(sheet: Sheet, { roles }: Understood, report: Report): TableRecord[] {
  const columns = sheet.columns.map((_, i) => columnOf(sheet, i, roles, report));
  return sheet.rows.map(({ cells, line }) => {
    const values: Record<string, string> = {};
    columns.forEach(({ column, role, read }, i) => {
      // What was given an apostrophe so that no spreadsheet takes it for a formula is as it was.
      const cell = (cells[i] ?? '').trim().replace(/^'(?=[=+\-@\t\r])/, '');
      if (cell) values[role ?? `column ${column}`] = read(cell);
    });
    return { values, line };
  });
}

/** The things of a table; a mistake where no column says what they are called. */
function nodesOf(sheet: Sheet, understood: Understood, report: Report): ReadNode[] {
  const roles = Object.values(understood.roles);
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
  return recordsOf(sheet, understood, report).flatMap(({ values, line }) => {
    const id = values['id'] ?? values['name'];
    if (id === undefined) return [];
    const x = Number(values['x'] || NaN);
    const y = Number(values['y'] || NaN);
    return {
      id,
      label: values['name'],
      values,
      place: Number.isFinite(x) && Number.isFinite(y) ? { x, y } : undefined,
      at: { file: sheet.file, line },
    };
  });
}

/** Links may name things by their ids or by their names, of which the first bearer is meant. */
function endFinder(nodes: readonly ReadNode[]): (text: string | undefined) => string {
  const ids = new Set(nodes.map(({ id }) => id));
  const byName = new Map<string, string>();
  for (const { id, label } of nodes)
    if (label !== undefined && !byName.has(label)) byName.set(label, id);
  return (text = '') => (ids.has(text) ? text : (byName.get(text) ?? text));
}

function edgesOf(
  sheet: Sheet,
  understood: Understood,
  endOf: (text: string | undefined) => string,
  report: Report,
): ReadEdge[] {
  return recordsOf(sheet, understood, report)
    .filter(({ values }) => Object.keys(values).length)
    .map(({ values, line }) => ({
      id: values['id'],
      source: endOf(values['source']),
      target: endOf(values['target']),
      directed: !NO.has(values['directed']?.toLowerCase() ?? ''),
      values,
      at: { file: sheet.file, line },
    }));
}

/** The network of some tables, of things, of links or of both. */
export function networkOfSheets(
  sheets: readonly Sheet[],
  reading: Reading,
  report: Report,
): ReadNetwork {
  const tables = sheets.map((sheet) => ({
    sheet,
    understood: understand(sheet, reading.columns?.[sheet.file]),
  }));
  const ofKind = (kind: SheetKind) => tables.filter(({ understood }) => understood.kind === kind);
  const nodes = ofKind('things').flatMap(({ sheet, understood }) =>
    nodesOf(sheet, understood, report),
  );
  const endOf = endFinder(nodes);
  const edges = ofKind('links').flatMap(({ sheet, understood }) =>
    edgesOf(sheet, understood, endOf, report),
  );
  return { nodes, edges, open: true };
}

/** Tables -> a dataset. @param format what is said of where it came from */
export function datasetOfSheets(
  sheets: readonly Sheet[],
  reading: Reading,
  format: string,
  report: Report,
): Read {
  const network = networkOfSheets(sheets, reading, report);
  if (report.failed) return { problems: report, losses: [] };
  return datasetOf(network, reading, { format, file: sheets[0]?.file ?? '' }, report);
}
