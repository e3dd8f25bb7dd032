/**
 * What the columns of a table of votes are, by their headings and cells: long (a row for each vote of
 * a member), wide (a row for each member), or with a column for each option.
 */
import type { ReadOptions, Sheet } from './input.ts';
import { withVoteColumn } from './optionColumns.ts';
import { optionIn, optionOf } from './popoloWords.ts';
import { headingKey } from './sheetMeaning.ts';
import { entriesOf } from './wordList.ts';
import { memoOf } from '../model/memo.ts';

/** What a column of a roll call is, by its heading; English, Spanish, Portuguese, French, German. */
const COLUMN_WORDS = {
  voter: `
    member mp deputy voter legislator congressperson representative senator congresista
    diputado diputada votante parlamentario parlamentaria senador senadora asambleista
    deputado deputada parlamentar depute deputee parlementaire votant abgeordneter abgeordnete
    mitglied voter_name member_name legislator_name bioname mep senoria deputado_nome
    nome_parlamentar diputado_nombre member_of_parliament councillor councilor ratsmitglied
  `,
  voterId: 'voter_id member_id legislator_id person_id icpsr mep_id mp_id deputado_id',
  option: `
    vote voto votes option position opcion sentido_voto sentido_del_voto votacion stimme
    stimmverhalten abstimmung vote_option member_vote member_voted vote_cast votou votacao
    opcion_voto opcionvoto sentidovoto como_voto decision
  `,
  code: 'cast_code',
  group: `
    party group bench caucus faction fraktion_gruppe partido bancada grupo grupo_parlamentario fraktion partei
    groupe parti group_code party_code party_id group_id parliamentary_group partido_politico
    bloque bloc deputado_siglapartido sigla_partido political_affiliation afiliacion
  `,
  vote: `
    vote_id vote_event_id rollcall_id roll_call_id votacion_id rollnumber abstimmung_id abstimmnr
    scrutin_id idvotacao id_votacao
  `,
  motion: `
    motion bill title subject asunto mocion proyecto titulo tema materia proposicao proposta
    objet scrutin betreff gegenstand display_title motion_text vote_question question
    vote_desc vote_name votacao votacion abstimmung votation rollcall roll_call titre libelle
    division division_title titulo_proyecto titulo_expediente voting
  `,
  when: `
    date fecha data datum day dia start_date timestamp datahoravoto vote_date division_date
    fecha_votacion date_scrutin date_vote data_votacao
  `,
  result: 'result resultado vote_result ergebnis resultat',
  name: 'name nombre nome nom full_name fullname bioname',
  first: 'first_name given_name nombres vorname prenom',
  last: `
    last_name family_name surname apellidos apellido nachname nom_de_famille apellido_paterno
    apellidopaterno primer_apellido sobrenome
  `,
  secondLast: 'apellido_materno apellidomaterno segundo_apellido',
} as const;
export type Column = keyof typeof COLUMN_WORDS;
const COLUMNS: readonly Column[] = Object.keys(COLUMN_WORDS) as Column[];
/** What a column with a heading may be. */
const COLUMNS_BY_WORD = new Map<string, Set<Column>>();
for (const column of COLUMNS)
  for (const word of entriesOf(COLUMN_WORDS[column]))
    COLUMNS_BY_WORD.set(word, (COLUMNS_BY_WORD.get(word) ?? new Set<Column>()).add(column));
/** Words of a heading that say together that it is the number of a vote, or the id of a member. */
const NUMBER = new Set(entriesOf('number num nr no nro numero id code codigo'));
const OF_VOTE = new Set(
  entriesOf(`
    vote votes rollcall roll division scrutin acta votacion votacao abstimmung abstimm ballot
    event
  `),
);
const OF_VOTER = new Set(
  entriesOf(`
    member mp mep deputy legislator representative senator councillor councilor congresista
    diputado diputada senador senadora deputado deputada depute abgeordneter abgeordnete person
    voter votante parlamentario parlamentar mitglied
  `),
);
/** Whether the words of a heading are a number of one of some things: "numero_scrutin". */
function isNumberOf(key: string, things: ReadonlySet<string>): boolean {
  const words = key.split('_');
  return words.some((word) => NUMBER.has(word)) && words.some((word) => things.has(word));
}
const ENDINGS: readonly (readonly [ending: string, column: Column])[] = [
  ['_first_name', 'first'],
  ['_last_name', 'last'],
];
export const isColumn = (key: string | undefined, column: Column): boolean =>
  key !== undefined &&
  (COLUMNS_BY_WORD.get(key)?.has(column) === true ||
    (column === 'vote' && (key === 'acta' || isNumberOf(key, OF_VOTE))) ||
    (column === 'voterId' && isNumberOf(key, OF_VOTER) && !isNumberOf(key, OF_VOTE)) ||
    ENDINGS.some(([ending, one]) => one === column && key.endsWith(ending)));

/** Words that other columns have too: alone they do not make a column one of votes. */
const COMMON = /^(yes|no|y|n|s|si|sí|true|false|sim|não|oui|non|ja|nein|0|1)$/i;
/** What share of the cells of a column of votes has to be known. */
const KNOWN_SHARE = 0.6;
const NAMED_SHARE = 0.35;

export interface Table {
  sheet: Sheet;
  /** The headings as they are looked up. */
  keys: string[];
  /** The index of the column of votes, which is none of another sort: "votación" may be either. */
  option?: number;
  /** The index of a column of whole names, beside those of their parts. */
  whole?: number;
  /** The indices of columns that tell votes on one motion apart. */
  parts: readonly number[];
}
/** Headings of the column of options that are of the votes where another column has those. */
const MAY_BE_A_VOTE = new Set(entriesOf('vote votes voto votos stimme'));
/** Headings of what was voted on that are its number where another column has its title. */
const MAY_BE_A_NUMBER = new Set(
  entriesOf('rollcall roll_call division scrutin votacion votacao abstimmung votation voting'),
);
/** The index of a column that has the numbers of votes, beside one with their titles; -1 without. */
function numberBesideTitle({ keys, option }: Table): number {
  const titles = [...keys.keys()].filter((i) => i !== option && isColumn(keys[i], 'motion'));
  return titles.length < 2 ? -1 : (titles.find((i) => MAY_BE_A_NUMBER.has(keys[i] ?? '-')) ?? -1);
}
function findColumn(table: Table, column: Column): number {
  const { keys, option, sheet } = table;
  const number = numberBesideTitle(table);
  const found = keys.findIndex(
    (key, i) => i !== option && !(column === 'motion' && i === number) && isColumn(key, column),
  );
  if (column === 'vote') return found < 0 ? number : found;
  if (found >= 0 || column !== 'motion' || option === undefined) return found;
  // A column of numbers counts votes.
  const isOfWords = (i: number) => sheet.rows.some(({ cells }) => /[^\d\s]/.test(cells[i] ?? '0'));
  return keys.findIndex((key, i) => i !== option && MAY_BE_A_VOTE.has(key) && isOfWords(i));
}
/** The columns of a table that were looked for: each cell asks for one. */
const columnsFound = memoOf((_: Table) => new Map<Column, number>());
/** The index of a column; -1 where a table has none. */
export function indexOf(table: Table, column: Column): number {
  const known = columnsFound(table);
  const index = known.get(column) ?? findColumn(table, column);
  known.set(column, index);
  return index;
}

/**
 * Whether the cells of a column are options of votes.
 * @param share of the cells that has to be known
 * @param strict whether yes and no alone are not enough
 */
function hasOptions(
  { sheet }: Table,
  i: number,
  options: ReadOptions,
  { share = KNOWN_SHARE, strict = false }: { share?: number; strict?: boolean } = {},
): boolean {
  const cells = sheet.rows.flatMap(({ cells: row }) => row[i]?.trim() || []);
  const known = cells.filter((cell) => optionIn(cell, options.voteOptions) !== undefined);
  return (
    known.length > 0 &&
    known.length >= cells.length * share &&
    (!strict || known.some((cell) => !COMMON.test(cell)))
  );
}

/** Headings of votes that lists of people have too, for what they do. */
const MAY_BE_A_POST = new Set(entriesOf('position option opcion'));
const mayBeAPost = (table: Table, i: number): boolean => MAY_BE_A_POST.has(table.keys[i] ?? 'vote');

/** The column of votes of a long table; -1 where it has none. */
function optionColumn(table: Table, options: ReadOptions): number {
  const code = indexOf(table, 'code');
  if (code >= 0) return code;
  const columns = table.keys
    .flatMap((key, i) => (isColumn(key, 'option') ? [i] : []))
    .sort((a, b) => Number(mayBeAPost(table, a)) - Number(mayBeAPost(table, b)));
  const clear = columns.find((i) => hasOptions(table, i, options));
  if (clear !== undefined) return clear;
  // Where other columns say of what vote and whose it is, most words may be unknown.
  const isNamed = ['vote', 'motion'].some((column) =>
    table.keys.some((key, i) => !columns.includes(i) && isColumn(key, column as Column)),
  );
  const named = isNamed && columns.find((i) => hasOptions(table, i, options, { share: 0 }));
  return typeof named === 'number' ? named : -1;
}
/** Words of a heading that is of a vote, whatever its cells say. */
const OF_A_VOTE = new Set(
  entriesOf(`
    vote voto votes votos votacion votacao votation abstimmung scrutin bill motion mocion mocao
    moción amendment enmienda emenda resolution resolucion proyecto projeto ley lei loi pl pec pdl
    plp hb sb hr hjr rollcall division censura vacancia acusacion dictamen decreto antrag gesetz
    question reconsideracion
  `),
);
/** Whether a heading says that its column is one of votes: it has a number, or a word for a vote. */
const isHeadingOfVote = (key: string): boolean =>
  /\d/.test(key) || key.split('_').some((word) => OF_A_VOTE.has(word));
/**
 * Whether a heading begins with what somebody did: a yes under "Absent on Bill 1" is no vote for it.
 */
function saysAnOption(heading: string): boolean {
  const [first, second] = heading.trim().split(/[\s_]+/);
  if (first === undefined) return false;
  const meant = optionOf(second === undefined ? first : `${first} ${second}`) ?? optionOf(first);
  return meant !== undefined || ATTENDED.test(first);
}
const ATTENDED = /^(asisti[oó]|attended|presen[tcç]|anwesend|pr[eé]sent)/i;

/** The columns of votes of a wide table; those of which nothing but their yes and no tells. */
interface VoteColumns {
  votes: number[];
  /** Of them, those that may be the answers to any question. */
  unsure: number[];
}
function voteColumns(table: Table, options: ReadOptions): VoteColumns {
  const isOfVoters = indexOf(table, 'voter') >= 0;
  const found = table.keys.flatMap((key, i) => {
    const isOther = COLUMNS.some((column) => column !== 'motion' && isColumn(key, column));
    // Of a column that is called a vote, more words may be unknown.
    const isNamed = isHeadingOfVote(key);
    const share = isNamed ? NAMED_SHARE : KNOWN_SHARE;
    if (isOther || !hasOptions(table, i, options, { share })) return [];
    const isClear = hasOptions(table, i, options, { share, strict: true });
    return [{ i, isClear, isNamed, heading: table.sheet.columns[i] }];
  });
  type Found = (typeof found)[number];
  const isSure = ({ isClear, isNamed }: Found) => isClear || isNamed;
  const wordsOf = ({ i }: Found) =>
    new Set(table.sheet.rows.flatMap(({ cells }) => cells[i]?.trim().toLowerCase() || []));
  const sure = found.filter(isSure);
  const sureWords = new Set(sure.flatMap((one) => [...wordsOf(one)]));
  // A list of people may have columns of yes and no, and so may a roll call, of what members are:
  // there votes are told by the words of the others.
  const kept = found.filter((one) => {
    if (one.isClear) return true;
    if (one.heading !== undefined && saysAnOption(one.heading)) return false;
    if (one.isNamed) return true;
    return (
      isOfVoters && (sure.length === 0 || [...wordsOf(one)].every((word) => sureWords.has(word)))
    );
  });
  return {
    votes: kept.map(({ i }) => i),
    unsure: kept.filter((one) => !isSure(one)).map(({ i }) => i),
  };
}

export interface Wide extends Table {
  votes: number[];
  /** Of the columns of votes, those that may be the answers to any question. */
  unsure: number[];
  voter: number;
}
export interface Long extends Table {
  option: number;
}

/** A wide table, which has members and at least two columns of votes; undefined for any other. */
export function asWide(table: Table, options: ReadOptions): Wide | undefined {
  const voter = indexOf(table, 'voter') >= 0 ? indexOf(table, 'voter') : indexOf(table, 'name');
  if (voter < 0) return undefined;
  const { votes, unsure } = voteColumns(table, options);
  return votes.length > 1 ? { ...table, votes, unsure, voter } : undefined;
}
const hasName = (table: Table): boolean =>
  (['name', 'last'] as const).some((column) => indexOf(table, column) >= 0);
/** Whether somebody was for or against: "president" alone, of a list of posts, is no vote. */
const isDecided = ({ sheet }: Table, option: number): boolean =>
  sheet.rows.some(({ cells }) => {
    const said = cells[option];
    const meant = said === undefined ? undefined : optionOf(said);
    return meant === 'yes' || meant === 'no';
  });

/** A long table, which has who voted and how; undefined for any other. */
export function asLong(table: Table, options: ReadOptions): Long | undefined {
  const option = optionColumn(table, options);
  const has = (column: Column) => indexOf(table, column) >= 0;
  const isLink = table.keys.includes('source') || table.keys.includes('target');
  if (option < 0 || isLink) return undefined;
  const isOfVotes =
    hasName(table) && isDecided(table, option) && (has('vote') || !mayBeAPost(table, option));
  const hasVoter = has('voter') || has('voterId') || isOfVotes;
  return hasVoter ? { ...table, option } : undefined;
}

/** Whether the column of names has whole names, with what the column of family names has. */
function hasWholeNames(table: Table): boolean {
  const [name, last] = [indexOf(table, 'name'), indexOf(table, 'last')];
  return table.sheet.rows.some(({ cells }) => {
    const family = cells[last]?.trim();
    return family !== undefined && family !== '' && cells[name]?.includes(family) === true;
  });
}
/**
 * The columns of a name, in the order in which they are said: "Name" beside "Vorname" is the family
 * name, "Nombre" beside "Apellidos" the given name.
 */
export function nameColumns(table: Table): Column[] {
  const has = (column: Column) => indexOf(table, column) >= 0;
  if (has('last') && !(has('name') && hasWholeNames(table)))
    return [has('first') ? 'first' : 'name', 'last', 'secondLast'];
  return has('first') && !has('last') ? ['first', 'name'] : ['name'];
}

/**
 * The index of a column that has in each row all the names that its parts have in others, and may
 * say more: the Bundestag tells two of one name apart by their towns.
 */
function wholeNameColumn(table: Table): number | undefined {
  const parts = nameColumns(table).map((column) => indexOf(table, column));
  const own = parts.filter((i) => i >= 0);
  if (own.length < 2 || indexOf(table, 'voter') >= 0) return undefined;
  const { rows, columns } = table.sheet;
  const found = columns.findIndex(
    (_, i) =>
      !own.includes(i) &&
      rows.every(({ cells }) =>
        own.every((part) => cells[i]?.includes(cells[part]?.trim() ?? ' ')),
      ),
  );
  return found < 0 || rows.length === 0 ? undefined : found;
}

/** Columns that tell two votes on one motion apart, where no column has their numbers. */
const PARTS = entriesOf(`
  amendment enmienda question stage etapa reading lectura article articulo item inciso punto
  numero number nr nro no seq
`);
/**
 * The columns that tell votes on one motion apart. A number that no two rows share is one of rows or
 * of members.
 */
function partColumns(table: Table): number[] {
  if (indexOf(table, 'vote') >= 0) return [];
  const { rows } = table.sheet;
  return table.keys.flatMap((key, i) => {
    const values = new Set(rows.map(({ cells }) => cells[i]?.trim()));
    const isShared = values.size * 2 <= rows.length;
    const isNumber = NUMBER.has(key) || key === 'seq';
    return PARTS.includes(key) && (isShared || !isNumber) ? [i] : [];
  });
}

/** A heading as it is looked up; one of several words written as one is taken apart: "voterId". */
function keyOf(column: string): string {
  const key = headingKey(column);
  return COLUMNS_BY_WORD.has(key) ? key : headingKey(column.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1_'));
}
/** Whether a word says what a column of a roll call is, such as vote_id, member, option. */
export const isRollCallMeaning = (word: string): boolean => COLUMNS_BY_WORD.has(word);
function plainTable(sheet: Sheet, { columns }: ReadOptions): Table {
  const given = columns?.[sheet.file] ?? {};
  const keys = sheet.columns.map((column) => {
    const said = Object.hasOwn(given, column) ? given[column] : undefined;
    return said !== undefined && isRollCallMeaning(said) ? said : keyOf(column);
  });
  const table: Table = { sheet, keys, parts: [] };
  return { ...table, whole: wholeNameColumn(table), parts: partColumns(table) };
}
/** A table as it is read: with one column of votes for columns of options. */
export function tableOf(sheet: Sheet, options: ReadOptions): Table {
  const table = plainTable(sheet, options);
  const isOfMembers = hasName(table) || indexOf(table, 'voter') >= 0;
  const folded = isOfMembers ? withVoteColumn(sheet, options) : undefined;
  return folded ? plainTable(folded, options) : table;
}
/** Whether a table is a roll call: its columns are told by their headings and cells alone. */
export function isRollCall(sheet: Sheet, options: ReadOptions): boolean {
  const table = tableOf(sheet, options);
  return (asWide(table, options) ?? asLong(table, options)) !== undefined;
}
