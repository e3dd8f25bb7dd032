/** What a table is of, and what its columns mean, by their headings. */
import { slug } from './builder.ts';
import type { ColumnRoles, Sheet } from './input.ts';
import type { SheetKind } from './roles.ts';
import { entriesOf } from './wordList.ts';

const HEADINGS: Record<SheetKind, Record<string, readonly string[]>> = {
  things: {
    id: ['id', 'node_id', 'key', 'clave', 'codigo', 'code', 'identifier', 'identificador'],
    name: [
      'name',
      'nombre',
      'label',
      'etiqueta',
      'titulo',
      'title',
      'full_name',
      'nombre_completo',
      'nome',
      'nom',
    ],
    given_name: ['given_name', 'first_name', 'vorname', 'prenom', 'nombres', 'prenome'],
    kind: [
      'kind',
      'element_type',
      'schema',
      'type',
      'tipo',
      'clase',
      'category',
      'categoria',
      'labels',
    ],
    classification: ['classification', 'clasificacion', 'subtype', 'subtipo'],
    short_name: ['short_name', 'nombre_corto', 'sigla', 'siglas', 'acronym'],
    blurb: ['blurb'],
    summary: ['summary', 'resumen', 'description', 'descripcion', 'bio', 'notes', 'notas'],
    other_names: ['other_names', 'otros_nombres', 'alias', 'aliases'],
    when: ['when', 'date', 'fecha', 'cuando', 'year', 'ano'],
    links: ['links', 'enlaces', 'url', 'web', 'website', 'enlace', 'sitio_web'],
    image: ['image', 'imagen', 'img', 'photo', 'foto', 'picture', 'avatar', 'thumbnail'],
    size: ['size', 'tamano'],
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
      'entity1_id',
      'node_id_start',
      'from_name',
    ],
    source_name: ['source_name', 'source_label', 'entity1_name'],
    source_kind: ['source_kind', 'source_type', 'from_type'],
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
      'entity2_id',
      'node_id_end',
      'to_name',
    ],
    target_name: ['target_name', 'target_label', 'entity2_name'],
    target_kind: ['target_kind', 'target_type', 'to_type'],
    directed: [
      'directed',
      'dirigido',
      'direction',
      'direccion',
      'undirected',
      'mutual',
      'reciprocal',
      'symmetric',
      'bidirectional',
      'type',
      'tipo',
    ],
    relation: [
      'relation',
      'relacion',
      'relationship',
      'edge_type',
      'connection_type',
      'rel_type',
      'category_id',
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
      'description1',
      'link',
    ],
    when: ['when', 'date', 'fecha', 'cuando', 'year', 'ano'],
    start: ['start_date', 'inicio', 'desde', 'since', 'fecha_inicio', 'start', 'from'],
    end: ['end_date', 'fin', 'hasta', 'until', 'fecha_fin', 'end', 'to'],
    known: ['known', 'publicado', 'published'],
    by: ['by', 'segun', 'according_to'],
    status: ['status', 'estado', 'statut', 'situacao', 'estatus'],
    sources: [
      'sources',
      'fuente',
      'fuentes',
      'reference',
      'references',
      'referencia',
      'citation',
      'source_id',
      'sourceid',
      'url',
      'enlace',
      'link',
    ],
    disputes: ['disputes'],
    amount: ['amount', 'monto', 'importe', 'valor', 'value', 'cantidad'],
    currency: ['currency', 'moneda'],
    weight: ['weight', 'peso', 'poids', 'gewicht', 'strength', 'fuerza'],
    colour: ['colour', 'color'],
    id: ['id', 'key', 'clave', 'codigo'],
  },
};

/** Words of a column of directions. */
export const DIRECTIONS =
  /^(directed|undirected|mutual|dirigido|no dirigido|true|false|yes|no|si|sí|0|1|none|both|bidirectional|forwards?|outgoing|->|→|<->|↔|reversed?|backwards?|incoming|<-|←)$/i;
/** Words of it for a link that runs from its second thing to its first. */
export const REVERSED = /^(reversed?|backwards?|incoming|<-|←)$/i;

/** Headings of Neo4j that say what a column is, by the word after the colon, and our words for it. */
const NEO4J: Readonly<Record<string, string>> = {
  id: 'id',
  start_id: 'source',
  end_id: 'target',
  label: 'kind',
  type: 'relation',
};
/** What APOC of Neo4j calls the columns of a table that has nodes and relationships. */
const APOC: Readonly<Record<string, string>> = {
  _id: 'id',
  _labels: 'labels',
  _start: 'source',
  _end: 'target',
  _type: 'relation',
};
/** A heading as it is looked up: "Full name" is `full_name`, ":START_ID(Person)" is `source`. */
export function headingKey(column: string): string {
  const written = column.trim();
  const [, name = '', word = ''] = /^([^:]*):(\w+)(?:\([^()]*\))?(?:\[\])?$/.exec(written) ?? [];
  const key = word.toLowerCase();
  if (Object.hasOwn(NEO4J, key) && NEO4J[key] !== undefined) return NEO4J[key];
  if (Object.hasOwn(APOC, written) && APOC[written] !== undefined) return APOC[written];
  // "born:int" is "born": what follows is its type.
  return slug(word === '' ? written : name).replace(/-/g, '_');
}

const isAddress = (text: string): boolean => /^https?:\/\//.test(text.trim());
/** The cells of a column that are not empty. */
const cellsOf = ({ columns, rows }: Sheet, column: string): string[] => {
  const i = columns.indexOf(column);
  return rows.flatMap(({ cells }) => (cells[i]?.trim() ? [cells[i]] : []));
};
/**
 * Headings of links that are sources only where there are addresses in their columns: ICIJ has in
 * "link" what ties the two.
 */
const MAY_BE_ADDRESSES = new Set(['link', 'enlace']);

const hasAddresses = (sheet: Sheet, column: string): boolean =>
  cellsOf(sheet, column).some(isAddress);

/** Headings of family names: where one stands, "nombre" is a given name. */
const FAMILY_NAMES = [
  'family_name',
  'last_name',
  'surname',
  'apellidos',
  'apellido',
  'nachname',
  'familienname',
  'nom_de_famille',
  'sobrenome',
];
const WHOLE_NAMES = ['full_name', 'nombre_completo', 'label', 'etiqueta'];
/** The headings of names, where a table has family names and given names apart. */
function namesInParts(
  names: Record<string, readonly string[]>,
  keys: ReadonlySet<string>,
): Record<string, readonly string[]> {
  const { name = [], given_name: given = [] } = names;
  const isWhole = WHOLE_NAMES.some((key) => keys.has(key));
  if (isWhole) return { ...names, given_name: [] };
  if (!FAMILY_NAMES.some((key) => keys.has(key))) return names;
  return { ...names, name: FAMILY_NAMES, given_name: [...given, ...name] };
}

/**
 * The headings of each role, in the order in which they are looked for. Of a table with other columns
 * for both ends ("from" and "to", "donor" and "recipient"), a column "source" says where a row comes
 * from: as an end it has "target" beside it.
 */
function namesOfRoles({ columns }: Sheet, kind: SheetKind): Record<string, readonly string[]> {
  const keys = new Set(columns.map(headingKey));
  const names: Record<string, readonly string[]> =
    kind === 'things' ? namesInParts(HEADINGS.things, keys) : HEADINGS[kind];
  const { source: starts = [], target: ends = [], sources = [] } = names;
  const others = starts.filter((name) => name !== 'source');
  const isCited =
    !keys.has('target') &&
    others.some((name) => keys.has(name)) &&
    ends.some((name) => keys.has(name));
  return isCited ? { ...names, source: others, sources: [...sources, 'source'] } : names;
}

/** Headings of the ends of links that are those of a time where there are days in their columns. */
const MAY_BE_DAYS = new Set(['from', 'to', 'start', 'desde', 'hasta', 'hacia', 'a', 'de']);
const DAY =
  /^(\d{4}-\d{1,2}(-\d{1,2})?|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(1[89]|20)\d{2}([-–/](1[89]|20)?\d{2})?)([T ].*)?$/;
/** Whether at least half of the cells of a column are days or years. */
function hasDays(sheet: Sheet, column: string): boolean {
  const cells = cellsOf(sheet, column);
  return (
    cells.length > 0 && cells.filter((cell) => DAY.test(cell.trim())).length * 2 >= cells.length
  );
}

/** What share of a column's cells has to be a direction, but for one of them. */
const DIRECTIONS_SHARE = 0.8;

/** The roles that the headings of a table suggest, each once. */
function suggested(sheet: Sheet, kind: SheetKind): Record<string, string> {
  const { columns, rows } = sheet;
  const roles = new Map<string, string>();
  const headings = columns.map((column, i) => ({ column, key: headingKey(column), i }));
  /** A column "Type" of Gephi has directions; one of other programs has relations. */
  const hasDirections = (i: number) => {
    const cells = rows.flatMap(({ cells: row }) => row[i]?.trim() || []);
    const known = cells.filter((cell) => DIRECTIONS.test(cell));
    // An odd word among them is counted, and makes no relations of all the others.
    return known.length > 0 && known.length >= cells.length * DIRECTIONS_SHARE - 1;
  };
  for (const [role, names] of Object.entries(namesOfRoles(sheet, kind)))
    for (const name of names) {
      const heading = headings.find(({ column, key }) => key === name && !roles.has(column));
      if (!heading || (role === 'directed' && !hasDirections(heading.i))) continue;
      const isEnd = role === 'source' || role === 'target';
      if (isEnd && MAY_BE_DAYS.has(name) && hasDays(sheet, heading.column)) continue;
      if (MAY_BE_ADDRESSES.has(name) && hasAddresses(sheet, heading.column) === (role === 'text'))
        continue;
      roles.set(heading.column, role);
      break;
    }
  return Object.fromEntries(roles);
}

/**
 * Links whose column `value` is a weight, as D3 and Flourish call it, where nothing says that it is
 * money: no sign in its cells, no column of currencies, no currency that was said.
 */
function withWeight(sheet: Sheet, roles: Record<string, string>): Record<string, string> {
  const value = sheet.columns.find((column) => roles[column] === 'amount');
  if (value === undefined || headingKey(value) !== 'value') return roles;
  const taken = Object.values(roles);
  const isMoney =
    taken.includes('currency') ||
    taken.includes('weight') ||
    cellsOf(sheet, value).some((cell) => !/^[+-]?[\d.,]+(e[+-]?\d+)?$/i.test(cell.trim()));
  return isMoney ? roles : { ...roles, [value]: 'weight' };
}

/** Headings of the bodies in which somebody has a post. */
const BODIES = new Set(
  entriesOf(`
    organization organisation organizacion body institution institucion ministry ministerio agency
  `),
);
/**
 * The roles of a table of posts: a name is who has one where a column has the body, and others the
 * post and its days.
 */
function withHolder(
  sheet: Sheet,
  roles: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const taken = Object.values(roles);
  const body = sheet.columns.find((column) => roles[column] === 'target');
  const name = sheet.columns.find((column) => ['name', 'nombre'].includes(headingKey(column)));
  const post = sheet.columns.find((column) => POSTS.has(headingKey(column)));
  const isOfPosts = taken.includes('start') && body !== undefined && BODIES.has(headingKey(body));
  if (taken.includes('source') || !isOfPosts || name === undefined || roles[name]) return roles;
  return {
    ...roles,
    [name]: 'source',
    ...(post !== undefined && !taken.includes('relation') ? { [post]: 'relation' } : {}),
  };
}
const POSTS = new Set(entriesOf('position post office puesto cargo role rol'));

/** What a table is of, and what its columns mean. */
export interface SheetMeaning {
  kind: SheetKind;
  /** The role of each column, by heading; columns without a role are left out. */
  roles: Record<string, string>;
  /** Whether its things are people, where no column says what they are. */
  isOfPeople?: boolean;
  /** What ties the two things of a row, where no column says so. */
  relation?: string;
}

/** Roles with those that were chosen instead; each role is of one column, a chosen one first. */
function withChosen(
  roles: Readonly<Record<string, string>>,
  chosen: Readonly<Record<string, string>>,
): Record<string, string> {
  const taken = new Set(Object.values(chosen));
  return Object.fromEntries(
    Object.entries({ ...roles, ...chosen }).filter(
      ([column, role]) => role && (Object.hasOwn(chosen, column) || !taken.has(role)),
    ),
  );
}

/** Whether a cell is a thing in the answer to a query: an address, or a thing without one (`_:b0`). */
const isNode = (text: string): boolean => isAddress(text) || /^_:\S+$/.test(text.trim());

/**
 * A table that a query of Wikidata answers: `person` has addresses, `personLabel` names. The first
 * two such pairs are the ends of a link; the heading of the second is what ties them.
 */
function labelledPairs(sheet: Sheet): SheetMeaning | undefined {
  const pairs = sheet.columns.filter(
    (column) => sheet.columns.includes(`${column}Label`) && cellsOf(sheet, column).every(isNode),
  );
  const [one, other] = pairs;
  if (one === undefined) return undefined;
  if (other === undefined) {
    // Its names in other languages, see sparql.ts.
    const others = sheet.columns.filter((column) => column.startsWith(`${one}Label@`));
    const names = Object.fromEntries(others.map((column) => [column, 'other_names']));
    return { kind: 'things', roles: { [one]: 'id', [`${one}Label`]: 'name', ...names } };
  }
  const more = suggested(sheet, 'links');
  const ends = { [one]: 'source', [`${one}Label`]: 'source_name' };
  const others = { [other]: 'target', [`${other}Label`]: 'target_name' };
  const times = Object.entries(more).filter(([, role]) => ['start', 'end', 'when'].includes(role));
  // Its start and end have these headings there.
  const spans = sheet.columns.filter((column) => column === 'start' || column === 'end');
  return {
    kind: 'links',
    roles: {
      ...Object.fromEntries(times),
      ...Object.fromEntries(spans.map((column) => [column, column])),
      ...ends,
      ...others,
    },
    relation: other.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase(),
  };
}

/** Headings that only tables of people have. */
const OF_PEOPLE = new Set(
  entriesOf(`
    party partido gender sexo genero given_name family_name first_name last_name nombres
    apellidos apellido vorname nachname prenom sobrenome birth_date fecha_nacimiento born
    fraktion partei bancada
  `),
);
/** The meaning of a table of things. */
const thingsOf = (sheet: Sheet, roles: Record<string, string>): SheetMeaning => ({
  kind: 'things',
  roles,
  isOfPeople:
    Object.values(roles).includes('name') &&
    !Object.values(roles).includes('kind') &&
    sheet.columns.some((column) => OF_PEOPLE.has(headingKey(column))),
});

/** Whether a table is one of things, whose column "source" says where a row comes from. */
function isListWithSources(sheet: Sheet, links: Readonly<Record<string, string>>): boolean {
  const [source] = Object.entries(links).find(([, role]) => role === 'source') ?? [];
  const names = Object.values(suggested(sheet, 'things')).includes('name');
  if (source === undefined || !names) return false;
  const cells = cellsOf(sheet, source);
  return cells.length > 0 && cells.every(isAddress);
}

/**
 * What a table is of and what its columns mean: as its headings suggest, but for those of which it
 * was chosen.
 * @param currency of amounts that name none, where one was said
 */
export function meaningOf(
  sheet: Sheet,
  given?: ColumnRoles[string],
  currency?: string,
): SheetMeaning {
  const chosen = Object.fromEntries(
    Object.entries(given ?? {}).filter(([column]) => sheet.columns.includes(column)),
  );
  const pairs = labelledPairs(sheet);
  if (pairs) return { ...pairs, roles: withChosen(pairs.roles, chosen) };
  const plainLinks = suggested(sheet, 'links');
  const suggestedLinks = currency === undefined ? withWeight(sheet, plainLinks) : plainLinks;
  const links = withChosen(withHolder(sheet, suggestedLinks), chosen);
  const isLink = Object.values(chosen).some((role) => role === 'source' || role === 'target');
  if (!isLink && isListWithSources(sheet, suggestedLinks)) {
    const sources = Object.entries(suggestedLinks).filter(([, role]) => role === 'source');
    const things = { ...suggested(sheet, 'things') };
    for (const [column] of sources) things[column] = 'links';
    return thingsOf(sheet, withChosen(things, chosen));
  }
  const roles = Object.values(links);
  if (roles.includes('source') && roles.includes('target')) return { kind: 'links', roles: links };
  return isLink
    ? { kind: 'links', roles: links }
    : thingsOf(sheet, withChosen(suggested(sheet, 'things'), chosen));
}
