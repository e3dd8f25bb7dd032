/**
 * A checked dataset with its ids resolved: one kind of thing, one kind of claim, and the look-ups
 * everything else reads.
 */
import { append } from './lists.ts';
import { groupTallies, hasUnknownStart, type Tally } from './benches.ts';
import {
  compareOptional,
  firstDayOf,
  intervalOf,
  isPrecise,
  lastDayOf,
  UNKNOWN_TIME,
} from './dates.ts';
import { RELATIONS, type Relation } from './relations.ts';
import type {
  Citation,
  Event,
  Language,
  Membership,
  NamedView,
  RawDataset,
  Source,
  Text,
  VoteEvent,
} from './schema.ts';
import type { Kind, Kinship, Status, VoteOption } from './vocabulary.ts';

/** What is said of a thing from a day on. */
interface Account {
  summary?: Text;
  blurb?: Text;
}
/** Anything that can be a node: a person, a party, a post, an event, a vote, a place. */
export interface Thing {
  id: string;
  kind: Kind;
  name: Text;
  shortName: Text;
  summary?: Text;
  /** Who or what it is, in a few words: as long as its summary holds. */
  blurb?: Text;
  /** The summary and the blurb that hold before the first of `later`. */
  first: Account;
  otherNames: readonly string[];
  classification?: string;
  /** What its classification is called, where the dataset says so. */
  kindName?: Text;
  /** The article the name takes in a sentence, where the dataset gives one. */
  article?: Readonly<Record<string, string>>;
  colour?: string;
  /** How large it is drawn beside the others, in any unit. */
  size?: number;
  seats?: number;
  gender?: 'female' | 'male';
  sortName?: string;
  when?: string;
  links: readonly string[];
  /** Summaries that hold from a day on, in order of the days. */
  later: readonly (Account & { known: string })[];
  /** Names it had until a day, in order of the days. */
  formerNames: readonly { name: Text; until: string }[];
  /** Of a vote: the day its outcome was known, and what it was called until then. */
  outcome?: {
    known: string | undefined;
    nameBefore: Text;
    shortNameBefore: Text;
    whenBefore: string;
  };
}

/**
 * The unit of everything on the screen. Written in claims.yaml, or derived from a membership, an
 * event's participants or a vote.
 */
export interface Claim {
  id: string;
  origin: 'claim' | 'membership' | 'participation' | 'vote';
  subject: string;
  relation: string;
  object?: string;
  /**
   * In our own words; left out where `prose/claimSentence.ts` makes the sentence from the fields
   * below.
   */
  text?: Text;
  when?: string;
  /**
   * The earliest ISO day it can speak of: that of its time, or of the event or vote it is about
   * where its own is vague; undefined where none is known.
   */
  notBefore: string | undefined;
  /**
   * When it became public, as EDTF: stated, or the date of its earliest source; `UNKNOWN_TIME`
   * where it has no source.
   */
  known: string;
  status: Status;
  by?: string | Text;
  kinship?: Kinship;
  amount?: { value: number; currency: string };
  /** How strong the tie is, in the unit of whoever counted it. */
  weight?: number;
  /** The colour of its line in the network it comes from. */
  colour?: string;
  sources: readonly Citation[];
  /** Seen from a day: a membership, a lead or a post that had ended by then. */
  over?: boolean;
  disputes: readonly string[];
  supports: readonly string[];
  supersedes: readonly string[];
  /** The fields from here on are those of derived claims. */
  role?: Text;
  onBehalfOf?: string;
  /** Of sitting with a bench: the body it is a bench of. */
  within?: string;
  option?: VoteOption;
  group?: string;
  tally?: Tally;
  basis?: 'named' | 'computed';
  note?: Text;
}

export type { Tally };

export interface Dataset {
  raw: RawDataset;
  languages: readonly Language[];
  things: ReadonlyMap<string, Thing>;
  claims: ReadonlyMap<string, Claim>;
  sources: ReadonlyMap<string, Source>;
  relations: ReadonlyMap<string, Relation>;
  votes: ReadonlyMap<string, VoteEvent>;
  events: ReadonlyMap<string, Event>;
  memberships: readonly Membership[];
  views: ReadonlyMap<string, NamedView>;
  /** For each claim, those that dispute it. */
  disputedBy: ReadonlyMap<string, readonly Claim[]>;
}

const byId = <T extends { id: string }>(list: readonly T[]) =>
  new Map(list.map((entry) => [entry.id, entry]));

/**
 * The text in a language, else in English, else in the first language it has; an empty text where
 * there is none.
 */
export function inLanguage(text: Text | undefined, lang: Language): string {
  if (!text) return '';
  const [first = ''] = Object.values(text);
  return text[lang] ?? text['en'] ?? first;
}

const mapText = (text: Text, change: (text: string) => string): Text =>
  Object.fromEntries(Object.entries(text).map(([lang, words]) => [lang, change(words)]));

function resolveThings(raw: RawDataset): Map<string, Thing> {
  const text = (name: string | Text): Text =>
    typeof name === 'string'
      ? Object.fromEntries(raw.dataset.languages.map((lang) => [lang, name]))
      : name;
  const common = (
    entry: {
      id: string;
      summary?: Text;
      blurb?: Text;
      summaries?: { known: string; text: Text; blurb?: Text }[];
      other_names?: string[];
      links?: string[];
      size?: number;
    },
    name: string | Text,
    shortName?: string | Text,
    formerNames: { name: string | Text; until: string }[] = [],
  ) => {
    const first: Account = { summary: entry.summary, blurb: entry.blurb };
    const later = (entry.summaries ?? [])
      .map(({ known, text: summary, blurb }) => ({ known, summary, blurb }))
      .sort((a, b) => a.known.localeCompare(b.known));
    const { summary, blurb } = later.at(-1) ?? first;
    return {
      ...{ id: entry.id, name: text(name), shortName: text(shortName ?? name) },
      ...{ summary, blurb, first, later },
      formerNames: formerNames
        .map((former) => ({ name: text(former.name), until: former.until }))
        .sort((a, b) => a.until.localeCompare(b.until)),
      otherNames: entry.other_names ?? [],
      links: entry.links ?? [],
      size: entry.size,
    };
  };
  const things: Thing[] = [
    ...raw.people.map((p) => ({
      ...common(p, p.name, p.short_name),
      kind: 'person' as const,
      gender: p.gender,
      colour: p.colour,
      sortName: p.sort_name,
    })),
    ...raw.organizations.map((o) => ({
      ...common(o, o.name, o.short_name, o.former_names),
      kind: o.classification === 'group' ? ('group' as const) : ('organization' as const),
      classification: o.classification,
      article: o.article,
      colour: o.colour,
      seats: o.seats,
    })),
    ...raw.things.map((t) => ({
      ...common(t, t.name),
      kind: t.kind,
      classification: t.classification,
      colour: t.colour,
    })),
    ...raw.posts.map((p) => ({ ...common(p, p.label), kind: 'post' as const })),
    ...raw.events.map((e) => ({ ...common(e, e.name), kind: 'event' as const, when: e.when })),
    ...raw.votes.map((e) => ({
      ...common(e, e.name, e.short_name),
      kind: 'vote' as const,
      when: e.when,
      outcome: {
        known: e.outcome_known ?? dayPassed(e.when),
        nameBefore: text(e.name_before ?? e.name),
        shortNameBefore: text(e.short_name_before ?? e.name_before ?? e.short_name ?? e.name),
        whenBefore: e.when_before ?? e.when,
      },
    })),
  ];
  const kinds = byId(raw.dataset.kinds ?? []);
  return byId(
    things.map((thing) => {
      const { classification, colour } = thing;
      const kind = classification === undefined ? undefined : kinds.get(classification);
      return kind ? { ...thing, kindName: kind.label, colour: colour ?? kind.colour } : thing;
    }),
  );
}

const EMPTY: readonly string[] = [];
/** A claim before the fields that follow from others are filled in. */
type ClaimDraft = Omit<
  Claim,
  'notBefore' | 'known' | 'status' | 'disputes' | 'supports' | 'supersedes'
> &
  Partial<Pick<Claim, 'known' | 'status' | 'disputes' | 'supports' | 'supersedes'>>;

/**
 * A claim without a source is not reported or confirmed but unsourced. Other statuses stay as they
 * are.
 */
const statusOf = ({ status = 'reported', sources }: ClaimDraft): Status =>
  !sources.length && (status === 'reported' || status === 'confirmed') ? 'unsourced' : status;

function membershipClaims(m: Membership): ClaimDraft[] {
  const shared = {
    origin: 'membership' as const,
    subject: m.person,
    when: intervalOf(hasUnknownStart(m) ? undefined : m.start_date, m.end_date),
    known: m.known,
    status: m.status,
    sources: m.sources,
    role: m.role,
    basis: m.basis,
    note: m.note,
  };
  const claims: ClaimDraft[] = [
    {
      ...shared,
      id: m.id,
      relation: 'member-of',
      object: m.organization,
      onBehalfOf: m.on_behalf_of,
    },
  ];
  // Popolo's on_behalf_of makes a second claim: the member sits in the body for that bench.
  if (m.on_behalf_of)
    claims.push({
      ...shared,
      id: `${m.id}.bench`,
      relation: 'member-of',
      object: m.on_behalf_of,
      within: m.organization,
    });
  if (m.post)
    claims.push({ ...shared, id: `${m.id}.post`, relation: 'holds-post', object: m.post });
  return claims;
}

function eventClaims(e: Event): ClaimDraft[] {
  return (e.participants ?? []).map((part) => ({
    id: `${e.id}.${part.who}`,
    origin: 'participation',
    subject: part.who,
    relation: 'took-part-in',
    object: e.id,
    when: e.when,
    known: e.known,
    status: part.status,
    role: part.role,
    sources: part.sources,
  }));
}

/** The same for citations of the same place in the same source. */
const citationKey = ({ source, at }: Citation): string =>
  at === undefined ? source : `${source}@${at}`;

function voteClaims(e: VoteEvent, memberships: readonly Membership[]): ClaimDraft[] {
  const shared = {
    origin: 'vote' as const,
    object: e.id,
    when: e.when,
    known: e.known,
    status: e.status === 'held' ? undefined : ('expected' as const),
  };
  const movers = (e.motion.moved_by ?? []).map((who): ClaimDraft => ({
    ...shared,
    id: `${e.id}.moved.${who}`,
    subject: who,
    relation: 'moved',
    sources: e.motion.sources,
    status: 'reported',
  }));
  const stakes = e.at_stake
    ? [
        {
          ...shared,
          id: `${e.id}.at-stake`,
          subject: e.at_stake.who,
          relation: 'at-stake-in',
          sources: e.sources,
        } satisfies ClaimDraft,
      ]
    : [];
  const members = (e.votes ?? []).flatMap((row) =>
    // Every field is written out: spreading `shared` into a million claims takes ten times as long.
    row.voters.map((who): ClaimDraft => ({
      id: `${e.id}.${who}`,
      origin: 'vote',
      subject: who,
      relation: 'voted',
      object: e.id,
      when: e.when,
      known: e.known,
      status: shared.status,
      option: row.option,
      group: row.group,
      basis: row.basis,
      note: row.note,
      sources: row.sources,
    })),
  );
  const benches = [...groupTallies(e, memberships)]
    .filter(([, bench]) => bench.complete)
    .map(([group, { tally, rows }]): ClaimDraft => {
      const sources = [
        ...new Map(
          rows.flatMap((row) => row.sources).map((citation) => [citationKey(citation), citation]),
        ).values(),
      ];
      const basis = rows.some((row) => row.basis === 'computed') ? 'computed' : undefined;
      return {
        ...shared,
        id: `${e.id}.${group}`,
        subject: group,
        relation: 'voted',
        tally,
        group,
        basis,
        note: rows.find((row) => row.note)?.note,
        sources,
      };
    });
  return [...movers, ...stakes, ...members, ...benches];
}

/** What a yes does to whoever is at stake in a vote; neither, where nobody is. */
export const yesMeans = (vote: VoteEvent): 'for' | 'against' | 'neither' =>
  vote.at_stake?.yes ?? 'neither';

/**
 * Resolves a checked dataset.
 * @param raw what a reader of `formats/` returned without errors; its ids are trusted to resolve.
 */
export function resolveDataset(raw: RawDataset): Dataset {
  const sources = byId(raw.sources);
  const drafts: ClaimDraft[] = [
    ...raw.claims.map((c): ClaimDraft => ({ ...c, origin: 'claim' })),
    ...raw.memberships.flatMap(membershipClaims),
    ...raw.events.flatMap(eventClaims),
    ...raw.votes.flatMap((e) => voteClaims(e, raw.memberships)),
  ];
  // A parliament has a million claims, which share their lists of citations: the date of each list
  // is found once.
  const datesOfCitations = new Map<readonly Citation[], string>();
  const earliestDate = (citations: readonly Citation[]): string => {
    const cached = datesOfCitations.get(citations);
    if (cached !== undefined) return cached;
    const [earliest = UNKNOWN_TIME] = citations
      .map((c) => sources.get(c.source)?.published ?? UNKNOWN_TIME)
      .sort((a, b) => compareOptional(dayPassed(a), dayPassed(b)));
    datesOfCitations.set(citations, earliest);
    return earliest;
  };
  /** First days of events and votes, by id. */
  const dayOfHappening = new Map(
    [...raw.events, ...raw.votes].map((e) => [e.id, firstDayOf(e.when)]),
  );
  const claims = new Map<string, Claim>();
  for (const c of drafts)
    claims.set(
      c.id,
      completeClaim(c, notBefore(c, dayOfHappening), c.known ?? earliestDate(c.sources)),
    );
  const disputedBy = new Map<string, Claim[]>();
  for (const claim of claims.values())
    for (const id of claim.disputes) append(disputedBy, id, claim);
  const ownRelations = raw.relations.map((r): Relation => ({
    symmetric: false,
    polarity: 0,
    weight: 0.5,
    state: false,
    unary: false,
    ...r,
    short: r.short ?? r.label,
    inverse: r.inverse ?? (r.symmetric ? r.label : mapText(r.label, (label) => `← ${label}`)),
  }));
  return {
    raw,
    languages: raw.dataset.languages,
    things: resolveThings(raw),
    claims,
    sources,
    relations: byId([...RELATIONS, ...ownRelations]),
    votes: byId(raw.votes),
    events: byId(raw.events),
    memberships: raw.memberships,
    views: byId(raw.views),
    disputedBy,
  };
}

/**
 * Sets every field in the same order, whatever the claim came from: a million objects of one shape
 * take a third of the memory.
 */
const completeClaim = (c: ClaimDraft, notBefore: string | undefined, known: string): Claim => ({
  id: c.id,
  origin: c.origin,
  subject: c.subject,
  relation: c.relation,
  object: c.object,
  text: c.text,
  when: c.when,
  notBefore,
  known,
  status: statusOf(c),
  by: c.by,
  kinship: c.kinship,
  amount: c.amount,
  weight: c.weight,
  colour: c.colour,
  sources: c.sources,
  over: c.over,
  disputes: c.disputes ?? EMPTY,
  supports: c.supports ?? EMPTY,
  supersedes: c.supersedes ?? EMPTY,
  role: c.role,
  onBehalfOf: c.onBehalfOf,
  within: c.within,
  option: c.option,
  group: c.group,
  tally: c.tally,
  basis: c.basis,
  note: c.note,
});

/**
 * The earliest day a claim can speak of. A vague "December 2017" about an event of the 24th is not
 * of the 1st.
 * @param dayOfHappening first days of events and votes, by id
 */
function notBefore(
  { subject, object, when }: ClaimDraft,
  dayOfHappening: ReadonlyMap<string, string | undefined>,
): string | undefined {
  const own = firstDayOf(when);
  if (own !== undefined && when !== undefined && isPrecise(when)) return own;
  // What ended before an event, an invitation that was withdrawn, is not of the event's day.
  const ended = lastDayOf(when);
  let latest = own;
  for (const id of [subject, object]) {
    const day = id === undefined ? undefined : dayOfHappening.get(id);
    const isRelevant = day !== undefined && (ended === undefined || day <= ended);
    if (isRelevant && (latest === undefined || day > latest)) latest = day;
  }
  return latest;
}

/**
 * A thing by its id.
 * @throws Error when the dataset has none: a checked dataset never asks for one.
 */
export function thingOf(dataset: Dataset, id: string): Thing {
  const thing = dataset.things.get(id);
  if (!thing) throw new Error(`the dataset has no thing "${id}"`);
  return thing;
}

/**
 * A relation by its id, of the vocabulary or the dataset's own.
 * @throws Error when there is none.
 */
export function relationOf(dataset: Dataset, id: string): Relation {
  const relation = dataset.relations.get(id);
  if (!relation) throw new Error(`the vocabulary has no relation "${id}"`);
  return relation;
}

/**
 * The ISO day by which a claim was public for certain: a source of "December 2017" counts from its
 * last day.
 * Undefined where no day is known: the claim then counts as public from the start.
 */
export const knownDay = (claim: Claim): string | undefined => dayPassed(claim.known);

/** The last day of a time, or its first where it has no known end. */
const dayPassed = (when: string): string | undefined => lastDayOf(when) ?? firstDayOf(when);
