/**
 * Roll calls in tables, as parliaments and those who watch them write them: long (a row for each
 * vote of a member) or wide (a row for each member, a column for each vote); with tables of members
 * and of votes beside them, as Voteview, HowTheyVote and OpenStates have. They are read as Popolo.
 */
import { Builder } from './builder.ts';
import { textOf, type Fields } from './fields.ts';
import type { ReadResult } from './format.ts';
import { Unknown } from './fromNetwork.ts';
import { fileName, nameOfFirst, type ReadOptions, type Sheet } from './input.ts';
import { withVoteColumn } from './optionColumns.ts';
import { optionIn, optionOf } from './popoloWords.ts';
import { datasetOfParts } from './popoloRead.ts';
import { gather } from './popoloParts.ts';
import { problemAt, type Report } from './problem.ts';
import { daysOfColumn } from './sheetDays.ts';
import { headingKey } from './sheetMeaning.ts';
import { entriesOf } from './wordList.ts';
import { tellUnknown } from './unknownFile.ts';
import { isEdtf } from '../model/edtf.ts';
import { localized, m } from '../words/index.ts';

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
type Column = keyof typeof COLUMN_WORDS;
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
const isColumn = (key: string | undefined, column: Column): boolean =>
  key !== undefined &&
  (COLUMNS_BY_WORD.get(key)?.has(column) === true ||
    (column === 'vote' && (key === 'acta' || isNumberOf(key, OF_VOTE))) ||
    (column === 'voterId' && isNumberOf(key, OF_VOTER) && !isNumberOf(key, OF_VOTE)) ||
    ENDINGS.some(([ending, one]) => one === column && key.endsWith(ending)));

/** Voteview's codes for a vote (voteview.com, Casting codes). */
const CAST_CODES: Readonly<Record<string, string>> = {
  1: 'yes',
  2: 'paired',
  3: 'yes',
  4: 'no',
  5: 'paired',
  6: 'no',
  7: 'present',
  8: 'present',
  9: 'not voting',
};
/** Words that other columns have too: alone they do not make a column one of votes. */
const COMMON = /^(yes|no|y|n|s|si|sí|true|false|sim|não|oui|non|ja|nein|0|1)$/i;
/** What share of the cells of a column of votes has to be known. */
const KNOWN_SHARE = 0.6;

interface Table {
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
const indexOf = ({ keys, option }: Table, column: Column): number => {
  const found = keys.findIndex((key, i) => i !== option && isColumn(key, column));
  if (found >= 0 || column !== 'motion' || option === undefined) return found;
  return keys.findIndex((key, i) => i !== option && MAY_BE_A_VOTE.has(key));
};

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
/** The columns of votes of a wide table. */
const voteColumns = (table: Table, options: ReadOptions): number[] => {
  const isOfVoters = indexOf(table, 'voter') >= 0;
  return table.keys.flatMap((key, i) => {
    const isOther = COLUMNS.some((column) => column !== 'motion' && isColumn(key, column));
    // A list of people may have columns of yes and no: those of a vote have its number, as HB 12.
    const strict = !isOfVoters && !/\d/.test(key);
    return !isOther && hasOptions(table, i, options, { strict }) ? [i] : [];
  });
};

interface Wide extends Table {
  votes: number[];
  voter: number;
}
interface Long extends Table {
  option: number;
}

/** A wide table, which has members and at least two columns of votes; undefined for any other. */
function asWide(table: Table, options: ReadOptions): Wide | undefined {
  const voter = indexOf(table, 'voter') >= 0 ? indexOf(table, 'voter') : indexOf(table, 'name');
  const votes = voter < 0 ? [] : voteColumns(table, options);
  return votes.length > 1 ? { ...table, votes, voter } : undefined;
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
function asLong(table: Table, options: ReadOptions): Long | undefined {
  const option = optionColumn(table, options);
  const has = (column: Column) => indexOf(table, column) >= 0;
  const isLink = table.keys.includes('source') || table.keys.includes('target');
  if (option < 0 || isLink) return undefined;
  const isOfVotes =
    hasName(table) && isDecided(table, option) && (has('vote') || !mayBeAPost(table, option));
  const hasVoter = has('voter') || has('voterId') || isOfVotes;
  return hasVoter ? { ...table, option } : undefined;
}

const DAY = /\d{4}-\d{2}-\d{2}/;
/** A day without hyphens, as the name of a file may have: "20240118_1-xls-data.xlsx". */
const PLAIN_DAY = /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/;
/** The day in the name of a file. */
function dayOfFile(file: string): string | undefined {
  const written = DAY.exec(file)?.[0];
  if (written !== undefined) return written;
  const [, ...parts] = PLAIN_DAY.exec(file) ?? [];
  const day = parts.join('-');
  return isEdtf(day) ? day : undefined;
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
function nameColumns(table: Table): Column[] {
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
/** Columns that, with its number, tell a vote from others. */
const SCOPE = entriesOf(`
  congress chamber legislature legislatura session sesion sessao wahlperiode sitzungnr
  sitzung
`);

interface Row {
  cells: readonly string[];
  line: number;
}
interface Event {
  event: Record<string, unknown>;
  /** Its day where no table says: that in its id, or in the name of its file. */
  day: string | undefined;
  votes: Fields[];
  /** The first row of each voter. */
  rows: Map<string, Row>;
}

/** Whether two rows say the same, but for capitals and for cells that one of them leaves empty. */
const saysNoMore = (cells: readonly string[], others: readonly string[]): boolean =>
  cells.every((cell, i) => {
    const [one, other] = [cell, others[i] ?? cell].map((said) => said.trim().toLowerCase());
    return one === other || one === '' || other === '';
  });

/** Columns that tell two members of one name apart. */
const OF_MEMBERS = entriesOf(`
  state district constituency wahlkreis canton kanton provincia province departamento region
  circunscripcion distrito seat asiento uf
`);

/** Puts the rows of tables together as vote events of Popolo. */
class RollCalls {
  readonly events = new Map<string, Event>();
  readonly persons = new Map<string, Record<string, unknown>>();
  /** Columns that say nothing of a vote, with how many values they have. */
  private readonly unread = new Unknown();
  /** Whether rows of members say nothing of a vote: then no roll is known to name everybody. */
  mayLack = false;
  /** Rows that have no vote, and rows that are there twice, by table. */
  private readonly empty = new Unknown();
  private readonly twice = new Unknown();

  constructor(
    private readonly options: ReadOptions,
    private readonly report: Report,
  ) {}

  private cell(table: Table, row: readonly string[], column: Column): string | undefined {
    const i = indexOf(table, column);
    return i < 0 ? undefined : row[i]?.trim() || undefined;
  }
  /** What tells a vote from others: its id, or its motion and day. */
  private keyOf(table: Table, row: readonly string[]): string | undefined {
    const id = this.cell(table, row, 'vote');
    const scope = SCOPE.flatMap((key) => {
      const i = table.keys.indexOf(key);
      return i < 0 ? [] : (row[i]?.trim() ?? []);
    });
    if (id !== undefined) return [...scope, id].join(' ');
    const parts = table.parts.map((i) => row[i]?.trim());
    const own = [this.cell(table, row, 'motion'), ...parts, this.cell(table, row, 'when')];
    return own.some(Boolean) ? own.filter(Boolean).join(' · ') : undefined;
  }
  /**
   * Counts what the rows of a table say in columns that are not read.
   * @param read indices of columns, or what they are: of several that may be the same, the first
   */
  private leaveRest(table: Table, read: readonly (number | Column)[]): void {
    const indices = new Set(
      read.map((one) => (typeof one === 'number' ? one : indexOf(table, one))),
    );
    for (const { cells } of table.sheet.rows)
      table.sheet.columns.forEach((column, i) => {
        const cell = cells[i]?.trim();
        if (cell && !indices.has(i)) this.unread.add(column, cell);
      });
  }
  /** Counts a row that says nothing of a vote that is known. */
  private leaveRow({ sheet }: Table, cells: readonly string[]): void {
    const said = cells.filter((cell) => cell.trim()).join(', ');
    this.empty.add(sheet.file, `${fileName(sheet.file)}: ${said}`);
  }
  /** Counts what a row says of a vote or a member otherwise than the first that did. */
  private leaveOther(table: Table, column: Column, [said, first]: [unknown, unknown]): void {
    const heading = table.sheet.columns[indexOf(table, column)];
    if (heading !== undefined && typeof said === 'string' && said !== first)
      this.unread.add(heading, said);
  }
  /** The columns that say who voted: a name where no other does. */
  private voterColumns(table: Table): (number | Column)[] {
    const names = indexOf(table, 'voter') < 0 ? nameColumns(table) : [];
    return ['voter', 'voterId', ...names, ...(table.whole === undefined ? [] : [table.whole])];
  }
  /** The name of a member; of two of one name, with what tells them apart. */
  private voterName(table: Table, row: readonly string[]): string | undefined {
    const name = this.plainName(table, row);
    if (name === undefined) return undefined;
    const { columns, names } = this.sharedNames(table);
    const apart = names.has(name) ? columns.flatMap((i) => row[i]?.trim() || []) : [];
    return apart.length ? `${name} (${apart.join(', ')})` : name;
  }
  private readonly shared = new Map<Sheet, { columns: number[]; names: Set<string> }>();
  /** The names that two members have in one vote, who are told apart by their places. */
  private sharedNames(table: Table): { columns: number[]; names: Set<string> } {
    const known = this.shared.get(table.sheet);
    if (known) return known;
    const columns = table.keys.flatMap((key, i) => (OF_MEMBERS.includes(key) ? [i] : []));
    const names = new Set<string>();
    const places = new Map<string, string>();
    if (columns.length > 0 && indexOf(table, 'voterId') < 0)
      for (const { cells } of table.sheet.rows) {
        const name = this.plainName(table, cells);
        if (name === undefined) continue;
        const place = columns.map((i) => cells[i]?.trim()).join(' · ');
        const key = JSON.stringify([this.keyOf(table, cells), name]);
        if ((places.get(key) ?? place) !== place) names.add(name);
        places.set(key, place);
      }
    const found = { columns, names };
    this.shared.set(table.sheet, found);
    return found;
  }
  private plainName(table: Table, row: readonly string[]): string | undefined {
    const voter = this.cell(table, row, 'voter') ?? row[table.whole ?? -1]?.trim();
    if (voter) return voter;
    const parts = nameColumns(table).flatMap((column) => this.cell(table, row, column) ?? []);
    return parts.join(' ') || undefined;
  }
  /** The columns that tell a vote from others, and what it was. */
  private voteColumns(table: Table): (number | Column)[] {
    const scope = indexOf(table, 'vote') < 0 ? [] : SCOPE.map((key) => table.keys.indexOf(key));
    return ['vote', 'motion', 'when', 'result', ...scope, ...table.parts];
  }

  private eventFor(key: string, table: Table, row: readonly string[]) {
    const known = this.events.get(key);
    if (known) {
      this.describeAgain(known.event, this.describe(key, table, row), table);
      return known;
    }
    const day = DAY.exec(key)?.[0] ?? dayOfFile(table.sheet.file);
    const added: Event = { event: this.describe(key, table, row), day, votes: [], rows: new Map() };
    this.events.set(key, added);
    return added;
  }
  /** Adds what a further row says of a vote; where it says something else, that is counted. */
  private describeAgain(
    event: Record<string, unknown>,
    more: Readonly<Record<string, unknown>>,
    table: Table,
  ): void {
    for (const [field, column] of [
      ['name', 'motion'],
      ['start_date', 'when'],
      ['result', 'result'],
    ] as const) {
      event[field] ??= more[field];
      this.leaveOther(table, column, [more[field], event[field]]);
    }
  }
  /** A member, by the first name that an id has. */
  private person(table: Table, id: string, name: string): void {
    const known = this.persons.get(id);
    if (!known) this.persons.set(id, { id, name });
    else
      for (const column of ['voter', 'name'] as const)
        this.leaveOther(table, column, [name, known['name']]);
  }
  private describe(key: string, table: Table, row: readonly string[]): Record<string, unknown> {
    return {
      id: key,
      name:
        [this.cell(table, row, 'motion'), ...table.parts.map((i) => row[i]?.trim())]
          .filter(Boolean)
          .join(' · ') || undefined,
      start_date: this.cell(table, row, 'when'),
      result: this.cell(table, row, 'result'),
    };
  }
  private vote(table: Table, row: readonly string[], option: string): Fields {
    const id = this.cell(table, row, 'voterId');
    const name = this.voterName(table, row);
    const group = this.cell(table, row, 'group');
    if (id !== undefined && name !== undefined) this.person(table, id, name);
    const person = id === undefined ? { voter_name: name } : { voter_id: id };
    return { ...person, option, ...(group === undefined ? {} : { group_name: group }) };
  }

  /**
   * Adds the vote of a row. A row that is there twice counts once; two that differ are of two people
   * of one name, or of two votes that nothing tells apart, and a mistake.
   */
  private add(
    { event, votes, rows }: Event,
    { table, row }: { table: Table; row: Row },
    option: string,
  ): void {
    const vote = this.vote(table, row.cells, option);
    const voter = vote['voter_id'] ?? vote['voter_name'];
    const first = typeof voter === 'string' ? rows.get(voter) : undefined;
    if (typeof voter !== 'string' || !first) {
      if (typeof voter === 'string') rows.set(voter, row);
      votes.push(vote);
      return;
    }
    if (saysNoMore(first.cells, row.cells)) {
      this.twice.add(table.sheet.file, row.cells.filter((cell) => cell.trim()).join(', '));
      return;
    }
    this.report.add(
      problemAt(
        { file: table.sheet.file, line: row.line },
        'voter-twice',
        localized(m.formats.rollCallTable.voterTwice, {
          voter,
          vote: textOf(event['name']) ?? textOf(event['id']) ?? voter,
          line: first.line,
        }),
        localized(m.formats.rollCallTable.tellApart),
      ),
    );
  }

  addLong(table: Long): void {
    const isCode = isColumn(table.keys[table.option], 'code');
    for (const row of table.sheet.rows) {
      const { cells } = row;
      const option = cells[table.option]?.trim();
      // Voteview has a row with 0 for who was no member then.
      if (!option || (isCode && option === '0')) {
        this.leaveRow(table, cells);
        if (!isCode) this.mayLack = true;
        continue;
      }
      const key = this.keyOf(table, cells) ?? fileName(table.sheet.file).replace(/\.\w+$/, '');
      const event = this.eventFor(key, table, cells);
      this.add(event, { table, row }, isCode ? (CAST_CODES[option] ?? option) : option);
    }
    this.leaveRest(table, [
      table.option,
      'group',
      ...this.voterColumns(table),
      ...this.voteColumns(table),
    ]);
  }
  addWide(table: Wide): void {
    for (const row of table.sheet.rows) {
      const { cells } = row;
      if (!table.votes.some((i) => cells[i]?.trim())) this.leaveRow(table, cells);
      for (const i of table.votes) {
        const option = cells[i]?.trim();
        const title = table.sheet.columns[i];
        if (!option || title === undefined) continue;
        const known: Event = this.events.get(title) ?? {
          event: { id: title, name: title },
          day: DAY.exec(title)?.[0],
          votes: [],
          rows: new Map(),
        };
        this.events.set(title, known);
        this.add(known, { table, row }, option);
      }
    }
    this.leaveRest(table, [...table.votes, table.voter, 'voterId', 'group']);
  }
  /** Members by their ids. @returns whether the table is one of members */
  addMembers(table: Table): boolean {
    const at =
      indexOf(table, 'voterId') >= 0 ? indexOf(table, 'voterId') : table.keys.indexOf('id');
    const isOfMembers =
      at >= 0 &&
      (indexOf(table, 'name') >= 0 || indexOf(table, 'last') >= 0 || indexOf(table, 'voter') >= 0);
    if (!isOfMembers) return false;
    for (const { cells } of table.sheet.rows) {
      const id = cells[at]?.trim();
      const name = this.voterName(table, cells);
      if (id && name) this.person(table, id, name);
      else this.leaveRow(table, cells);
    }
    this.leaveRest(table, [at, ...this.voterColumns(table)]);
    return true;
  }
  /** What votes were about. @returns whether the table is one of votes that others name */
  addVotes(table: Table): boolean {
    const hasKey = indexOf(table, 'vote') >= 0 || table.keys.includes('id');
    if (!hasKey || (indexOf(table, 'motion') < 0 && indexOf(table, 'when') < 0)) return false;
    for (const { cells } of table.sheet.rows) {
      const key =
        indexOf(table, 'vote') >= 0
          ? this.keyOf(table, cells)
          : cells[table.keys.indexOf('id')]?.trim();
      const known = key === undefined ? undefined : this.events.get(key);
      if (known && key !== undefined)
        this.describeAgain(known.event, this.describe(key, table, cells), table);
      else this.leaveRow(table, cells);
    }
    const ownId = indexOf(table, 'vote') < 0 ? [table.keys.indexOf('id')] : [];
    this.leaveRest(table, [...ownId, ...this.voteColumns(table)]);
    return true;
  }

  /** What stands above a table is no part of its votes. */
  leaveTitles(titles: readonly string[]): void {
    for (const title of titles) this.unread.add('title', title);
  }
  tellUnread(builder: Builder): void {
    for (const [name, { count, example }] of this.twice.found)
      builder.leave(`twice ${name}`, localized(m.formats.rollCallTable.rowsTwice), count, example);
    for (const [name, { count, example }] of this.empty.found)
      builder.leave(
        `rows ${name}`,
        localized(m.formats.popoloRead.rowsWithoutVote),
        count,
        example,
      );
    for (const [name, { count, example }] of this.unread.found)
      builder.leave(
        `attribute ${name}`,
        localized(m.formats.fromNetwork.attributeLeft, { name }),
        count,
        example,
      );
  }
}

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
function tableOf(sheet: Sheet, options: ReadOptions): Table {
  const table = plainTable(sheet, options);
  const isOfMembers = hasName(table) || indexOf(table, 'voter') >= 0;
  const folded = isOfMembers ? withVoteColumn(sheet, options) : undefined;
  return folded ? plainTable(folded, options) : table;
}
/** A table with its days as ISO 8601, as the whole column writes them. */
function withDays(table: Table, report: Report): Table {
  const at = indexOf(table, 'when');
  if (at < 0) return table;
  const read = daysOfColumn(table.sheet, at, report);
  const rows = table.sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, i) => (i === at && cell.trim() ? read(cell) : cell)),
  }));
  return { ...table, sheet: { ...table.sheet, rows } };
}
/** Whether a table is a roll call: its columns are told by their headings and cells alone. */
export function isRollCall(sheet: Sheet, options: ReadOptions): boolean {
  const table = tableOf(sheet, options);
  return (asWide(table, options) ?? asLong(table, options)) !== undefined;
}

/**
 * Tables as a dataset of roll calls.
 * @returns undefined where none of them is a roll call
 */
export function datasetOfRollCalls(
  sheets: readonly Sheet[],
  options: ReadOptions,
  format: string,
  report: Report,
): ReadResult | undefined {
  const plain = sheets.map((sheet) => tableOf(sheet, options));
  if (!plain.some((table) => asWide(table, options) ?? asLong(table, options))) return undefined;
  const tables = plain.map((table) => withDays(table, report));
  const wide = tables.flatMap((table) => asWide(table, options) ?? []);
  const long = tables.flatMap((table) => asLong(table, options) ?? []);
  const calls = new RollCalls(options, report);
  for (const { titles = [] } of sheets) calls.leaveTitles(titles);
  for (const table of wide) calls.addWide(table);
  const used = new Set([...wide, ...long].map(({ sheet }) => sheet));
  for (const table of long.filter(({ sheet }) => !wide.some((one) => one.sheet === sheet)))
    calls.addLong(table);
  const others = tables.filter(({ sheet }) => !used.has(sheet));
  const unknown = others.filter((table) => !calls.addVotes(table) && !calls.addMembers(table));
  const parts = gather([
    {
      file: 'votes.json',
      data: {
        persons: [...calls.persons.values()],
        vote_events: [...calls.events.values()].map(({ event, day, votes }) => ({
          ...event,
          start_date: event['start_date'] ?? day,
          votes,
        })),
      },
    },
  ]);
  const builder = new Builder(options, format, nameOfFirst(sheets.map(({ file }) => file)), report);
  calls.tellUnread(builder);
  if (report.failed) return { problems: report, losses: [] };
  const result = datasetOfParts(parts, builder);
  if (calls.mayLack) for (const vote of result.raw?.votes ?? []) delete vote.roll_complete;
  for (const { sheet } of unknown) tellUnknown(sheet.file, result, options);
  return result;
}
