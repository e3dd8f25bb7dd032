/**
 * Builds a dataset from files of another format: ids, sources, kinds and relations are made once,
 * and what is left out is counted.
 */
import { intervalOf, spanOf } from '../model/dates.ts';
import { RELATIONS } from '../model/relations.ts';
import type {
  Claim,
  Language,
  NamedView,
  Organization,
  RawDataset,
  RelationEntry,
  Text,
} from '../model/schema.ts';
import { KINDS } from '../model/vocabulary.ts';
import { isWebAddress } from '../model/webAddress.ts';
import { dayReader, hasClock } from './days.ts';
import { fileName, type ReadOptions } from './input.ts';
import { MAX_CLAIMS, MAX_THINGS } from './limits.ts';
import { lossesOf, type Loss } from './format.ts';
import { type Place, problemAt, Report, warningAt } from './problem.ts';
import { viewsOf, type Point } from './views.ts';
import { type Localized, type Message, type Plain, localized, m, pick } from '../words/index.ts';

/** Reads a day of which no others tell how it is written. */
const DAY = dayReader([]);
/** What stands for an end that is open. */
const OPEN =
  /^(\.\.|now|present|today|current|ongoing|to date|hoy|hasta hoy|actualidad|en curso|presente|hoje|atual|heute|aujourd['’]hui)?$/i;
const isOpen = (one: unknown): boolean => typeof one === 'string' && OPEN.test(one.trim());
/** A date without any known digit (EDTF, level 1). */
export const UNKNOWN_DATE = 'XXXX';
const LONGEST_ID = 80;
const LONGEST_TEXT = 2000;
const LONGEST_LABEL = 120;
const LONGEST_EXAMPLE = 60;
// Invisible characters that are taken out of texts: those that the schema refuses, and those that a
// YAML file cannot hold.
const UNSEEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\p{Cs}]/gu;

/**
 * An id made of any text: "Ana Díaz / 2" is "ana-diaz-2". Empty where it has no letter or digit.
 */
export const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST_ID - 8)
    .replace(/-+$/, '');

/**
 * A text as it tells things apart: composed (Unicode NFC), with single spaces, as written otherwise.
 * "José" is one name however its é is made; "paid" and "paid?" are two.
 */
export const folded = (text: string): string =>
  text.normalize('NFC').replace(UNSEEN, '').replace(/\s+/gu, ' ').trim();
/** A word of a vocabulary as it is looked up: "Linked_to" is "linked to". */
const asWord = (text: string): string => folded(text).toLowerCase().replace(/[_-]/g, ' ');

/** The relations of the vocabulary, by their ids and labels. */
const VOCABULARY: ReadonlyMap<string, string> = new Map(
  [...RELATIONS]
    .reverse()
    .flatMap(({ id, label }) => [id, ...Object.values(label)].map((word) => [asWord(word), id])),
);

/** The relation of the vocabulary that a label names; undefined where it names none. */
export const relationNamed = (label: string): string | undefined => VOCABULARY.get(asWord(label));

/** Assigns ids: each id of the files gets one that is valid and unique, and keeps it. */
class Ids {
  private readonly assigned = new Map<string, string>();
  private readonly taken: Set<string>;
  /**
   * By the base of ids, the next number that may be free: ids are never freed, so thousands with
   * one base need not be tried again for each.
   */
  private readonly next = new Map<string, number>();
  changed = 0;
  /** The first of the ids that changed. */
  example: string | undefined;

  /**
   * @param fallback the base of ids where a foreign id has no letter or digit
   * @param reserved ids that are taken already
   */
  constructor(
    private readonly fallback: string,
    reserved: readonly string[] = [],
  ) {
    this.taken = new Set(reserved);
  }

  has(foreign: string): boolean {
    return this.assigned.has(foreign);
  }
  /** The id for a foreign one. @param base what it is made of, if not the foreign id */
  of(foreign: string, base = foreign): string {
    return this.spaced('', foreign, base);
  }
  /**
   * The id for a foreign one, where different classes may have the same ids and each class has its
   * own space.
   */
  spaced(space: string, foreign: string, base = foreign): string {
    const key = space ? `${space}\u0000${foreign}` : foreign;
    const known = this.assigned.get(key);
    if (known !== undefined) return known;
    const stem = slug(base) || this.fallback;
    let id = stem;
    let n = this.next.get(stem) ?? 2;
    for (; this.taken.has(id); n++) id = `${stem}-${n}`;
    this.next.set(stem, n);
    if (id !== foreign && !foreign.startsWith('\u0000')) {
      this.changed += 1;
      this.example ??= foreign;
    }
    this.assigned.set(key, id);
    this.taken.add(id);
    return id;
  }
  /** An id for something without one. */
  fresh(base: string): string {
    return this.of(`\u0000${base}\u0000${this.assigned.size}`, base);
  }
}

export class Builder {
  readonly things = new Ids('thing');
  readonly claims = new Ids('claim');
  private readonly sources = new Ids('source');
  readonly places = new Map<string, Point>();
  readonly raw: Omit<RawDataset, 'dataset'> = {
    sources: [],
    people: [],
    organizations: [],
    things: [],
    posts: [],
    memberships: [],
    events: [],
    votes: [],
    claims: [],
    relations: [],
    views: [],
    stories: [],
  };
  private readonly kindIds = new Ids('kind', KINDS);
  private readonly kinds = new Map<string, { id: string; label: Text }>();
  private readonly relationIds = new Ids(
    'relation',
    RELATIONS.map(({ id }) => id),
  );
  private readonly relations = new Map<string, RelationEntry>();
  private readonly left = new Map<string, Loss>();
  private personal = 0;
  private readonly lang: Language;

  constructor(
    readonly options: ReadOptions,
    private readonly format: string,
    readonly file: string,
    readonly report = new Report(),
  ) {
    this.lang = options.lang;
  }

  /**
   * A text or number of the files as a valid text: without invisible characters, and cut to the
   * longest allowed; undefined for an empty one.
   */
  words(given: unknown): string | undefined {
    if (typeof given !== 'string' && typeof given !== 'number') return undefined;
    const text = String(given).replace(UNSEEN, '').trim();
    if (text.length > LONGEST_TEXT)
      this.leave('long', localized(m.formats.builder.textsCut), 1, text.slice(-LONGEST_EXAMPLE));
    return text.slice(0, LONGEST_TEXT).trim() || undefined;
  }
  /** The first of some names that has something to be seen; else the id in the dataset. */
  nameOf(id: string, ...given: readonly unknown[]): string {
    for (const one of given) {
      const words = this.words(one);
      if (words !== undefined) return words;
    }
    return id;
  }
  /** The beginning of a text, for a message; empty where nothing of it is visible. */
  shortWords(given: unknown, length: number): string {
    const words = this.words(given);
    return words === undefined ? '' : words.slice(0, length);
  }
  /**
   * A text about somebody. Those with what looks like a telephone number, an e-mail address or the
   * number of a document are counted, for a warning.
   */
  about(given: unknown): Text | undefined {
    const words = this.words(given);
    if (words !== undefined && /\S+@\S+\.\S|\d{8,}|(\d[ .-]?){9,}/.test(words)) this.personal += 1;
    return words === undefined ? undefined : { [this.lang]: words };
  }
  /** A text in the language of the files. */
  text(given: unknown): Text | undefined {
    const words = this.words(given);
    return words === undefined ? undefined : { [this.lang]: words };
  }
  /** An EDTF date; undefined, and counted, where it is not one. */
  date(given: unknown): string | undefined {
    const text = typeof given === 'number' ? String(given) : given;
    if (typeof text !== 'string' || !text.trim()) return undefined;
    const day = DAY(text);
    if (day === undefined) this.leaveDate(text);
    else if (hasClock(text)) this.leave('clocks', localized(m.formats.builder.clocks), 1, text);
    return day;
  }
  /**
   * The time between two days that are written apart. Where one of them cannot be read, the other is
   * all that is known: the time is not open there, as it is where none is written. Of a day that is
   * a time itself, as the year of a parliament, the first or the last day counts.
   */
  span(start: unknown, end: unknown): string | undefined {
    const { from, to, isEndLost, isStartLost } = this.bothEnds(start, end);
    // An end that is written and cannot be read is not known (EDTF: empty): it is neither open nor that
    // of the other.
    if (isEndLost) return from && `${from}/`;
    if (isStartLost) return to && `/${to}`;
    return intervalOf(from, to);
  }
  /**
   * The two days of a span of two fields, which cannot say that an end is not known: one that is written
   * and cannot be read is not taken for open at its end.
   */
  ends(start: unknown, end: unknown): { start: string | undefined; end: string | undefined } {
    const { from, to, isEndLost } = this.bothEnds(start, end);
    return { start: from, end: isEndLost ? from : to };
  }
  private bothEnds(start: unknown, end: unknown) {
    const from = this.date(start)?.split('/')[0] || undefined;
    const to = isOpen(end) ? undefined : this.date(end)?.split('/').at(-1) || undefined;
    const isWritten = (one: unknown) =>
      typeof one === 'number' || (typeof one === 'string' && !isOpen(one));
    return {
      from,
      to,
      isStartLost: !from && isWritten(start),
      isEndLost: !to && isWritten(end),
    };
  }
  /** A date of something that is not taken over: not counted where it is not one. */
  day(given: unknown): string | undefined {
    return typeof given === 'string' ? DAY(given) : undefined;
  }
  /** Counts a date that is not understood or has no place; of an interval, each end. */
  leaveDate(text: string): void {
    // "03/04/2020" and "n/a" are no interval.
    const isInterval = /^[^/]{4,}\/[^/]{4,}$/.test(text);
    this.leave('dates', localized(m.formats.builder.datesUnread), isInterval ? 2 : 1, text);
  }
  /** A web address; undefined where it is not one. */
  webAddress(given: unknown): string | undefined {
    return typeof given === 'string' && isWebAddress(given) ? given : undefined;
  }

  /** Counts what the dataset does not have. @param example one of them, as it was written */
  leave(code: string, words: Localized<string>, count = 1, example?: string): void {
    const known = this.left.get(code);
    if (known) {
      known.count += count;
      known.example ??= this.example(example);
    } else this.left.set(code, { code, count, words, example: this.example(example) });
  }
  private example(given: string | undefined): string | undefined {
    return this.shortWords(given, LONGEST_EXAMPLE).replace(/\s+/g, ' ') || undefined;
  }
  warn(place: Place, code: string, message: Localized<string>, hint?: Localized<string>): void {
    this.report.add(warningAt(place, code, message, hint));
  }
  fail(place: Place, code: string, message: Localized<string>, hint?: Localized<string>): void {
    this.report.add(problemAt(place, code, message, hint));
  }

  /**
   * The id of a source: one for the same title, publisher, address and day; undefined where the
   * files name none.
   */
  source({
    title,
    publisher,
    url,
    published,
  }: {
    title?: unknown;
    publisher?: unknown;
    url?: unknown;
    published?: unknown;
  }): string | undefined {
    const address = this.webAddress(url) ?? this.webAddress(title);
    const publisherName = this.words(publisher);
    const name = this.words(title) ?? address ?? publisherName;
    if (name === undefined) return undefined;
    const key = JSON.stringify([name, publisherName, address, published]);
    const isKnown = this.sources.has(key);
    const id = this.sources.of(key, name);
    if (isKnown) return id;
    this.raw.sources.push({
      id,
      title: name,
      publisher: publisherName ?? (address ? new URL(address).hostname : name),
      published: this.date(published) ?? UNKNOWN_DATE,
      url: address,
      kind: 'other',
    });
    return id;
  }

  /** A text in one line, as a label; empty where nothing of it is visible. */
  private label(given: string): string {
    const words = this.words(given);
    if (words === undefined) return '';
    const line = words.replace(/\s+/g, ' ');
    if (line.length > LONGEST_LABEL)
      this.leave('labels', localized(m.formats.builder.labelsCut), 1, line.slice(LONGEST_LABEL));
    return line.slice(0, LONGEST_LABEL).trim();
  }

  /**
   * The id of a kind that the files have: "Trade Union" is `trade-union`. Kinds are told apart as
   * they are written.
   */
  kind(label: string): string {
    const words = folded(this.label(label));
    const known = KINDS.find((kind) => kind === asWord(words));
    if (known !== undefined) return known;
    const id = this.kindIds.of(words);
    if (!this.kinds.has(id))
      this.kinds.set(id, {
        id,
        label: { [this.lang]: words === id || !words ? id.replace(/-/g, ' ') : words },
      });
    return id;
  }
  /**
   * The id of a relation: of the vocabulary, by its id or its label, or one that only the files
   * have. Those are told apart as they are written: "paid" and "paid?" are two, "+" and "-" too; and
   * by whether they have a direction, and a polarity that the file gives.
   */
  relation(label: string, symmetric = false, polarity: -1 | 0 | 1 = 0): string {
    const words = folded(this.label(label));
    const known = relationNamed(words);
    if (known !== undefined) return known;
    const space = [...(symmetric ? ['symmetric'] : []), ...(polarity ? [polarity] : [])].join(' ');
    const id = this.relationIds.spaced(space, words, words || 'linked-to');
    if (!this.relations.has(id))
      this.relations.set(id, {
        id,
        label: { [this.lang]: words || id },
        from: [...KINDS],
        to: [...KINDS],
        symmetric,
        ...(polarity ? { polarity } : {}),
      });
    return id;
  }

  organization(
    id: string,
    name: string,
    classification: string,
    more: Partial<Organization> = {},
  ): void {
    this.raw.organizations.push({ ...more, id, name, classification });
  }
  private readonly placeholders = new Set<string>();
  /**
   * The id of an organization that takes the place of a bench or body that the files do not name.
   */
  private placeholder(key: string, name: Plain, classification: string): string {
    const id = this.things.of(`\u0000${key}`, key);
    if (!this.placeholders.has(key))
      this.raw.organizations.push({
        id,
        name: { [this.lang]: name(this.lang) },
        classification,
      });
    this.placeholders.add(key);
    return id;
  }
  noBench = (): string => this.placeholder('no-group', m.formats.builder.noBench, 'group');
  noBody = (): string => this.placeholder('no-body', m.formats.builder.noBody, 'legislature');

  claim(claim: Omit<Claim, 'id'> & { foreign?: string }): void {
    const { foreign, ...rest } = claim;
    this.raw.claims.push({
      id:
        foreign === undefined || this.claims.has(foreign)
          ? this.claims.fresh('claim')
          : this.claims.of(foreign),
      ...rest,
    });
  }

  /** Removes parents that would make an organization part of itself or of one of its parts. */
  private cutCycles(): void {
    const byId = new Map(this.raw.organizations.map((one) => [one.id, one]));
    /** Those whose parents were followed to an end: each is looked at once. */
    const seen = new Set<string>();
    for (const organization of this.raw.organizations) {
      const chain = new Set<string>();
      let current: typeof organization | undefined = organization;
      while (current && !seen.has(current.id)) {
        chain.add(current.id);
        if (current.parent !== undefined && chain.has(current.parent)) {
          const { parent } = current;
          delete current.parent;
          this.leave('cycles', localized(m.formats.builder.partsOfThemselves), 1, parent);
        }
        current = current.parent === undefined ? undefined : byId.get(current.parent);
      }
      for (const id of chain) seen.add(id);
    }
  }

  /** Counts the places that are not kept with the first view. */
  private leavePlaces([first]: readonly NamedView[]): void {
    const kept = Object.keys(first?.positions ?? {}).length;
    const lost = this.places.size - kept;
    if (lost > 0) this.leave('places', localized(m.formats.builder.placesLeft), lost);
  }

  /** The last day that the dataset speaks of; undefined where it has no days. */
  private lastDay(): string | undefined {
    const { events, votes, claims, memberships } = this.raw;
    const times = [...events, ...votes, ...claims]
      .flatMap(({ when }) => when ?? [])
      .concat(
        memberships.flatMap(({ start_date, end_date }) =>
          [start_date, end_date].filter((day) => day !== undefined),
        ),
      );
    let last: string | undefined;
    for (const time of times) {
      const { from, to } = spanOf(time);
      // Of a year with unknown digits, such as 20XX, the end says nothing.
      for (const day of time.includes('X') ? [from] : [from, to])
        if (day !== null && day < '3000' && (last === undefined || day > last)) last = day;
    }
    return last;
  }

  /** Adds an error where there are more of something than a dataset may have. */
  failTooMany(count: number, most: number, words: Message<{ count: number; most: number }>): void {
    if (count <= most) return;
    this.fail(
      { file: this.file },
      'too-many',
      localized(words, { count, most }),
      localized(m.formats.builder.bringAPart),
    );
  }

  /**
   * The dataset that was built, without `raw` where there is an error.
   * @param head title, description and licence in the files
   */
  build(head: { title?: unknown; description?: unknown; licence?: unknown } = {}): {
    raw?: RawDataset;
    problems: Report;
    losses: Loss[];
  } {
    const { raw, lang } = this;
    const things =
      raw.people.length +
      raw.organizations.length +
      raw.things.length +
      raw.posts.length +
      raw.events.length +
      raw.votes.length;
    const { tooManyThings, tooManyClaims } = m.formats.builder;
    this.failTooMany(things, MAX_THINGS, tooManyThings);
    this.failTooMany(raw.claims.length + raw.memberships.length, MAX_CLAIMS, tooManyClaims);
    const dropped = (lang: Language) =>
      [...this.left.values()].map(({ count, words }) => `; ${count} ${pick(words, lang)}`).join('');
    if (things === 0 && !this.report.failed)
      this.fail(
        { file: this.file },
        'empty',
        localized((locale) => m.formats.builder.nothingFound(locale, { dropped: dropped(locale) })),
        localized(m.formats.builder.checkFormat),
      );
    if (this.personal)
      this.warn(
        { file: this.file },
        'personal',
        localized(m.formats.builder.personal, { personal: this.personal }),
        localized(m.formats.builder.lookBefore),
      );
    this.cutCycles();
    const renamed = this.things.changed + this.claims.changed;
    const example = this.things.example ?? this.claims.example;
    if (renamed) this.leave('ids', localized(m.formats.builder.idsChanged), renamed, example);
    if (this.report.failed)
      return { problems: this.report, losses: lossesOf([...this.left.values()]) };
    const name = fileName(this.file);
    const title = this.words(head.title) ?? m.formats.builder.titled(lang, { name });
    const whole = { ...raw, relations: [...this.relations.values()] };
    const { views, first, small, questions } = viewsOf(whole, this.places, lang);
    this.leavePlaces(views);
    const dataset: RawDataset['dataset'] = {
      id: slug(title) || 'imported',
      title: { [lang]: title },
      description: this.text(head.description) ?? {
        [lang]: m.formats.builder.imported(lang, { from: name }),
      },
      languages: [lang],
      licence: this.words(head.licence) ?? m.formats.builder.notStated(lang),
      credits: { [lang]: m.formats.builder.imported(lang, { from: name }) },
      default_view: first,
      default_view_small: small,
      questions: questions.length ? questions : undefined,
      as_of: this.lastDay() ?? this.options.today,
      kinds: this.kinds.size ? [...this.kinds.values()] : undefined,
      imported: { from: name, format: this.format },
    };
    return {
      raw: { dataset, ...whole, views },
      problems: this.report,
      losses: lossesOf([...this.left.values()]),
    };
  }
}
