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
import { datasetOfParts } from './popoloRead.ts';
import { gather } from './popoloParts.ts';
import { problemAt, warningAt, type Report } from './problem.ts';
import {
  asLong,
  asWide,
  indexOf,
  isColumn,
  nameColumns,
  tableOf,
  type Column,
  type Long,
  type Table,
  type Wide,
} from './rollCallColumns.ts';
import { daysOfColumn } from './sheetDays.ts';
import { entriesOf } from './wordList.ts';
import { tellUnknown } from './unknownFile.ts';
import { isEdtf } from '../model/edtf.ts';
import { localized, m, nameList } from '../words/index.ts';

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
/** Of these, those of who did not vote, or said how before: the vote is not all that they say. */
const SAYS_MORE = new Set(['2', '3', '5', '6']);
/** Voteview's codes for parties (voteview.com/articles/data_help_parties); the rest are numbers. */
const PARTY_CODES: Readonly<Record<string, string>> = {
  100: 'Democratic Party',
  200: 'Republican Party',
  328: 'Independent',
};
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

/** A cell of a row that ends before it. */
const NOTHING = '';
const plainWords = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/**
 * What rows of totals, results and party lines begin with, or are: in English, Spanish, Portuguese,
 * French and German, without accents.
 */
const NO_MEMBER = new RegExp(
  `^(?:${[
    '(?:sub ?)?total(?:s|es|e)?(?: .*)?',
    '(?:suma|sum|soma|somme|summe|gesamt|insgesamt)(?: .*)?',
    '(?:overall )?(?:result|results|resultado|resultados|resultat|ergebnis|outcome)(?: .*)?',
    '(?:orientacao|orientacion|recomendacion|recomendacao|consigne|recommendation|empfehlung)(?: .*)?',
    '(?:government|opposition|party|gov|govt|whip|majority|minority) (?:line|whip|position|advice|recommendation)',
    '(?:posicion|posicao|linea|linha) (?:del|do|de la|da|de) .*',
    '(?:votos|votes|stimmen|voix) (?:a favor|en contra|contra|for|against|yes|no|nulos|blancos|pour|contre)',
    '(?:a favor|en contra|abstenciones|abstencoes|abstentions|enthaltungen|ausentes|presentes|absents)',
    '(?:ayes|noes|yeas|nays|quorum|asistencia|attendance|turnout|mayoria|majority|required|requeridos)(?: .*)?',
    '(?:source|fuente|fonte|quelle|nota|note|notes|notas|observaciones)s?(?: .*)?',
  ].join('|')})$`,
);

/** Columns that say in which chamber a vote was. */
const CHAMBERS = new Set(entriesOf('chamber camara house kammer chambre'));
/** Titles before names, without accents and points. */
const TITLES = new Set(
  entriesOf(`
    dr dra prof mr mrs ms miss sir dame lord lady hon rep sen dep sr sra srta dip don dona herr frau
    m mme mlle senator senador senadora deputado deputada diputado diputada congresista
  `),
);
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
  /** Rows that are of no member, by table. */
  private readonly foreign = new Unknown();

  constructor(
    private readonly options: ReadOptions,
    private readonly report: Report,
    tables: readonly Table[],
  ) {
    // What one table alone has, as the session of the table of votes, is in no other's key.
    const ofVotes = tables.filter((table) => indexOf(table, 'vote') >= 0);
    this.scope = SCOPE.filter((key) => ofVotes.every(({ keys }) => keys.includes(key)));
  }
  /** The columns that, with its number, tell a vote from others. */
  private readonly scope: readonly string[];

  private cell(table: Table, row: readonly string[], column: Column): string | undefined {
    const i = indexOf(table, column);
    return i < 0 ? undefined : row[i]?.trim() || undefined;
  }
  /** What tells a vote from others: its id, or its motion and day. */
  private keyOf(table: Table, row: readonly string[]): string | undefined {
    const id = this.cell(table, row, 'vote');
    const scope = this.scope.flatMap((key) => {
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
    const scope =
      indexOf(table, 'vote') < 0 ? [] : this.scope.map((key) => table.keys.indexOf(key));
    return ['vote', 'motion', 'when', 'result', ...scope, ...table.parts];
  }

  /**
   * The rows of members: others have totals, results, or how a party was to vote. That some have no
   * party, where most have one, is told: they may be such rows too.
   */
  private memberRows(table: Table): readonly Row[] {
    const { rows, file } = table.sheet;
    const groupOf = ({ cells }: Row) => this.cell(table, cells, 'group');
    const members = rows.filter((row) => {
      const name = this.plainName(table, row.cells);
      const isMember =
        name === undefined || groupOf(row) !== undefined || !NO_MEMBER.test(plainWords(name));
      if (!isMember) this.foreign.add(file, name);
      return isMember;
    });
    const without = members.filter(
      (row) => groupOf(row) === undefined && this.plainName(table, row.cells) !== undefined,
    );
    const [first] = without;
    if (first && without.length * 4 <= members.length)
      this.report.add(
        warningAt(
          { file, line: first.line },
          'voter-without-party',
          localized(m.formats.rollCallTable.withoutGroup, {
            count: without.length,
            name: this.plainName(table, first.cells) ?? file,
          }),
          localized(m.formats.rollCallTable.takeRowsOut),
        ),
      );
    return members;
  }
  /**
   * A table whose every row names its vote: people often write it in the first row of several alone.
   */
  private withVotesCarried(table: Long): Long {
    const columns = (['vote', 'motion'] as const).map((column) => indexOf(table, column));
    const named = columns.filter((i) => i >= 0);
    const when = indexOf(table, 'when');
    const all = [...named, ...(when < 0 ? [] : [when]), ...table.parts];
    let above: readonly string[] | undefined;
    const carried: Row[] = [];
    const rows = table.sheet.rows.map((row) => {
      const isNamed = named.some((i) => row.cells[i]?.trim());
      const isEmpty = all.every((i) => !row.cells[i]?.trim() || row.cells[i] === above?.[i]);
      if (isNamed || named.length === 0 || !above || !isEmpty) {
        if (isNamed) above = row.cells;
        return row;
      }
      const source = above;
      const cells = [...row.cells];
      for (const i of all) cells[i] = source[i] ?? NOTHING;
      carried.push(row);
      return { ...row, cells };
    });
    const [first] = carried;
    if (!first) return table;
    this.report.add(
      warningAt(
        { file: table.sheet.file, line: first.line },
        'vote-carried',
        localized(m.formats.rollCallTable.carried, { count: carried.length }),
        localized(m.formats.rollCallTable.writeTheVote),
      ),
    );
    return { ...table, sheet: { ...table.sheet, rows } };
  }
  /** Tells a row that names no vote, where others do; the name of the file is then none. */
  private tellVoteMissing(table: Table, { line }: Row): void {
    const has = (['vote', 'motion'] as const).some((column) => indexOf(table, column) >= 0);
    if (has)
      this.report.add(
        problemAt(
          { file: table.sheet.file, line },
          'vote-missing',
          localized(m.formats.rollCallTable.voteMissing),
          localized(m.formats.rollCallTable.writeTheVote),
        ),
      );
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
  /** The party or bench of a row; that of a code of Voteview by its name. */
  private groupOf(table: Table, row: readonly string[]): string | undefined {
    const written = this.cell(table, row, 'group');
    const isCode = table.keys[indexOf(table, 'group')] === 'party_code';
    return written !== undefined && isCode && table.keys.includes('icpsr')
      ? (PARTY_CODES[written] ?? `party ${written}`)
      : written;
  }
  /** The party that a table of members gives each of them, for votes that name none. */
  private readonly groups = new Map<string, string | undefined>();
  /** Tells voters whose names differ in a title, in accents or in capitals alone: they may be one. */
  tellAlike(file: string): void {
    const names = new Map<string, Set<string>>();
    for (const { votes } of this.events.values())
      for (const vote of votes) {
        const name = textOf(vote['voter_name']);
        if (name === undefined) continue;
        const words = plainWords(name).split(' ');
        const bare = words.filter((word) => !TITLES.has(word)).join(' ');
        names.set(bare, (names.get(bare) ?? new Set<string>()).add(name));
      }
    const alike = [...names.values()].filter((own) => own.size > 1);
    const [first] = alike;
    if (first)
      this.report.add(
        warningAt(
          { file },
          'voters-alike',
          localized((lang) =>
            m.formats.rollCallTable.alike(lang, {
              count: alike.length,
              names: nameList(lang, [...first]),
            }),
          ),
          localized(m.formats.rollCallTable.writeOneName),
        ),
      );
  }
  /** Gives votes without a party that of their member. */
  completeGroups(): void {
    for (const event of this.events.values())
      event.votes = event.votes.map((vote) => {
        const group = this.groups.get(textOf(vote['voter_id']) ?? NOTHING);
        return group === undefined || vote['group_name'] !== undefined
          ? vote
          : { ...vote, group_name: group };
      });
  }
  /** The chambers in which each name votes. */
  private readonly chambers = new Map<string, Set<string>>();
  /** Tells names that vote in several chambers: two people may have them. */
  tellChambers(file: string): void {
    const names = [...this.chambers].filter(([, own]) => own.size > 1).map(([name]) => name);
    if (names.length)
      this.report.add(
        warningAt(
          { file },
          'voter-in-two-chambers',
          localized((lang) =>
            m.formats.rollCallTable.inTwoChambers(lang, {
              count: names.length,
              names: nameList(lang, names.slice(0, 3)),
            }),
          ),
          localized(m.formats.rollCallTable.writeOneName),
        ),
      );
  }
  private noteChamber(table: Table, row: readonly string[], name: string): void {
    const at = table.keys.findIndex((key) => CHAMBERS.has(key));
    const chamber = row[at]?.trim();
    if (!chamber) return;
    const own = this.chambers.get(name) ?? new Set<string>();
    this.chambers.set(name, own.add(chamber));
  }
  private vote(table: Table, row: readonly string[], option: string): Fields {
    const id = this.cell(table, row, 'voterId');
    const name = this.voterName(table, row);
    if (id === undefined && name !== undefined) this.noteChamber(table, row, name);
    const group = this.groupOf(table, row);
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

  addLong(given: Long): void {
    const table = this.withVotesCarried(given);
    const isCode = isColumn(table.keys[table.option], 'code');
    for (const row of this.memberRows(table)) {
      const { cells } = row;
      const option = cells[table.option]?.trim();
      // Voteview has a row with 0 for who was no member then.
      if (!option || (isCode && option === '0')) {
        this.leaveRow(table, cells);
        if (!isCode) this.mayLack = true;
        continue;
      }
      const named = this.keyOf(table, cells);
      if (named === undefined) this.tellVoteMissing(table, row);
      const key = named ?? fileName(table.sheet.file).replace(/\.\w+$/, '');
      const event = this.eventFor(key, table, cells);
      if (isCode && SAYS_MORE.has(option))
        this.unread.add(table.sheet.columns[table.option] ?? option, option);
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
    this.tellUnsure(table);
    for (const row of this.memberRows(table)) {
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
  /** Names the columns that may be no votes. */
  private tellUnsure({ sheet, unsure }: Wide): void {
    if (unsure.length === 0) return;
    const columns = unsure.map((i) => sheet.columns[i]).join(', ');
    this.report.add(
      warningAt(
        { file: sheet.file },
        'only-yes-and-no',
        localized(m.formats.rollCallTable.onlyYesAndNo, { columns }),
        localized(m.formats.rollCallTable.takeColumnsOut),
      ),
    );
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
      if (id && name) {
        this.person(table, id, name);
        const group = this.groupOf(table, cells);
        const first = this.groups.has(id) ? this.groups.get(id) : group;
        // Of two parties of one member nobody says which it was in a vote.
        this.groups.set(id, group === first ? group : undefined);
        this.leaveOther(table, 'group', [group, first]);
      } else this.leaveRow(table, cells);
    }
    this.leaveRest(table, [at, 'group', ...this.voterColumns(table)]);
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
    for (const [name, { count, example }] of this.foreign.found)
      builder.leave(
        `foreign ${name}`,
        localized(m.formats.rollCallTable.rowsOfNobody),
        count,
        example,
      );
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
  const calls = new RollCalls(options, report, tables);
  for (const { titles = [] } of sheets) calls.leaveTitles(titles);
  for (const table of wide) calls.addWide(table);
  const used = new Set([...wide, ...long].map(({ sheet }) => sheet));
  for (const table of long.filter(({ sheet }) => !wide.some((one) => one.sheet === sheet)))
    calls.addLong(table);
  const others = tables.filter(({ sheet }) => !used.has(sheet));
  const unknown = others.filter((table) => !calls.addVotes(table) && !calls.addMembers(table));
  calls.completeGroups();
  const first = nameOfFirst(sheets.map(({ file }) => file));
  calls.tellAlike(first);
  calls.tellChambers(first);
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
  const builder = new Builder(options, format, first, report);
  calls.tellUnread(builder);
  if (report.failed) return { problems: report, losses: [] };
  const result = datasetOfParts(parts, builder);
  if (calls.mayLack) for (const vote of result.raw?.votes ?? []) delete vote.roll_complete;
  for (const { sheet } of unknown) tellUnknown(sheet.file, result, options);
  return result;
}
