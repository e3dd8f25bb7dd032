/**
 * The one schema of a dataset. Every type of the project is inferred from it, and the checker reads
 * files with it.
 * Names follow Popolo (popoloproject.com/specs) wherever Popolo has one.
 */
import * as v from 'valibot';
import { isEdtf } from './edtf.ts';
import { BLURB_LENGTH, CATEGORIES, KINDS, KINSHIPS, OPTIONS, STATUSES } from './vocabulary.ts';
import { isWebAddress } from './webAddress.ts';
import { m } from '../words/index.ts';

/** A language tag such as `en` or `es`. */
export type Language = string;

/**
 * The message of a rule that fails, in the language asked for, after the code of the problem: "url:
 * is no web address".
 */
const says =
  (words: (language: Language) => string, code = 'value') =>
  ({ lang = 'en' }: { lang?: Language }) =>
    `${code}: ${words(lang)}`;
const oneOf = (list: readonly string[]) =>
  says((locale) => m.rules.oneOf(locale, { list: list.join(', ') }));
const A_TEXT = says(m.rules.text);
const A_NUMBER = says(m.rules.number);
const WHOLE = says(m.rules.wholeNumber);
const FROM_ZERO = says(m.rules.fromZero);
const FROM_ONE = says(m.rules.fromOne);
const NOT_EMPTY = says(m.rules.notEmpty);

// Control characters have no place in a text, and direction overrides would let one text rearrange
// its neighbours.
const UNSEEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/;
const Filled = v.pipe(
  v.string(A_TEXT),
  v.trim(),
  v.minLength(1, NOT_EMPTY),
  v.maxLength(2000, says(m.rules.textTooLong)),
  v.check((text) => !UNSEEN.test(text), says(m.rules.unseenCharacter)),
);
export const Id = v.pipe(
  v.string(says(m.rules.id)),
  v.maxLength(80, says(m.rules.idTooLong)),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, says(m.rules.idWrong, 'id')),
);
const Edtf = v.pipe(
  v.union([v.string(), v.number()], says(m.rules.date)),
  v.transform(String), // YAML reads a bare year as a number
  v.check((text) => /^[\d.X/~?%-]+$/.test(text) && isEdtf(text), says(m.rules.dateWrong, 'date')),
);
const Day = v.pipe(Edtf, v.regex(/^\d{4}-\d{2}-\d{2}$/, says(m.rules.wholeDay, 'date')));
const WebAddress = v.pipe(
  v.string(says(m.rules.address)),
  v.check(isWebAddress, says(m.rules.addressWrong, 'url')),
);
const LanguageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, says(m.rules.languageTag, 'language-tag')),
);
const Text = v.record(LanguageTag, Filled, says(m.rules.textPerLanguage, 'text'));
const Name = v.union([Filled, Text], says(m.rules.name, 'text'));
const Count = v.pipe(v.number(A_NUMBER), v.integer(WHOLE), v.minValue(0, FROM_ZERO));

const WRITTEN = STATUSES.filter((status) => status !== 'unsourced');
const Status = v.picklist(WRITTEN, oneOf(WRITTEN));
const Option = v.picklist(OPTIONS, oneOf(OPTIONS));
const Kind = v.picklist(KINDS, oneOf(KINDS));

const Quote = v.pipe(
  Filled,
  v.check((text) => text.split(/\s+/).length <= 25, says(m.rules.quoteTooLong)),
);
const Locator = v.union(
  [v.pipe(v.number(), v.integer(WHOLE), v.minValue(1, FROM_ONE)), Filled],
  says(m.rules.locator),
);
const Citation = v.strictObject({ source: Id, at: v.optional(Locator), quote: v.optional(Quote) });
/**
 * An empty list is written where no source is known, and shows as such; to leave it out is a
 * mistake.
 */
const Citations = v.array(Citation, says(m.rules.citations, 'source-missing'));
const Basis = v.picklist(['named', 'computed'], says(m.rules.basis));

export const Source = v.strictObject({
  id: Id,
  title: Name,
  publisher: Filled,
  author: v.optional(Filled),
  published: Edtf,
  url: v.optional(WebAddress),
  kind: v.picklist(
    ['news-report', 'wire-report', 'official-act', 'encyclopedia', 'editorial-note', 'other'],
    says(m.rules.sourceKind),
  ),
  language: v.optional(LanguageTag),
  licence: v.optional(Filled),
  paragraphs: v.optional(v.pipe(Count, v.minValue(1, FROM_ONE))),
  note: v.optional(Text),
});

const Colour = v.pipe(v.string(A_TEXT), v.regex(/^#[0-9a-f]{6}$/, says(m.rules.colour)));

const Blurb = v.record(
  LanguageTag,
  v.pipe(Filled, v.maxLength(BLURB_LENGTH, says(m.rules.blurbTooLong))),
  says(m.rules.textPerLanguage, 'text'),
);
/** Summaries of a thing that hold from a day on: the latest that is known is shown. */
const Later = v.array(v.strictObject({ known: Day, text: Text, blurb: v.optional(Blurb) }));
const named = {
  id: Id,
  summary: v.optional(Text),
  summaries: v.optional(Later),
  /** Who or what it is, in a few words, as long as `summary` holds. */
  blurb: v.optional(Blurb),
  other_names: v.optional(v.array(Filled)),
  links: v.optional(v.array(WebAddress)),
  /** How large it is drawn beside the others, in any unit. */
  size: v.optional(v.pipe(v.number(A_NUMBER), v.minValue(0, FROM_ZERO))),
};
export const Person = v.strictObject({
  ...named,
  name: Name,
  short_name: v.optional(Name),
  sort_name: v.optional(Filled),
  gender: v.optional(v.picklist(['female', 'male'], says(m.rules.gender, 'shape'))),
  colour: v.optional(Colour),
});
export const Organization = v.strictObject({
  ...named,
  name: Name,
  short_name: v.optional(Name),
  /**
   * What it is: party, bench, legislature, committee, government, court, company, media, group ...;
   * or a word of the dataset's own, see `kinds`.
   */
  classification: Id,
  parent: v.optional(Id),
  /**
   * The article its name takes in a sentence, as in {en: the, es: la}; an empty text for none.
   * Guessed from the name where it is left out.
   */
  article: v.optional(v.record(LanguageTag, v.string(A_TEXT), says(m.rules.article, 'text'))),
  seats: v.optional(v.pipe(Count, v.minValue(1, FROM_ONE))),
  colour: v.optional(Colour),
  /** What it was called until a day: a bench that was renamed is shown by the name it had. */
  former_names: v.optional(v.array(v.strictObject({ name: Name, until: Day }))),
  founding_date: v.optional(Edtf),
  dissolution_date: v.optional(Edtf),
});
export const Place = v.strictObject({
  ...named,
  name: Name,
  kind: v.picklist(['place', 'document', 'thing'], says(m.rules.placeKind)),
  classification: v.optional(Id),
  colour: v.optional(Colour),
});
export const Post = v.strictObject({ ...named, label: Name, organization: v.optional(Id) });
export const Membership = v.strictObject({
  id: Id,
  person: Id,
  organization: Id,
  on_behalf_of: v.optional(Id),
  post: v.optional(Id),
  role: v.optional(Text),
  start_date: v.optional(Edtf),
  end_date: v.optional(Edtf),
  known: v.optional(Edtf),
  status: v.optional(Status),
  basis: v.optional(Basis),
  note: v.optional(Text),
  sources: Citations,
});
export const Event = v.strictObject({
  ...named,
  name: Name,
  when: Edtf,
  known: v.optional(Edtf),
  location: v.optional(Id),
  participants: v.optional(
    v.array(
      v.strictObject({ who: Id, role: Text, status: v.optional(Status), sources: Citations }),
    ),
  ),
  sources: Citations,
});

const Values = v.record(Option, Count, says(m.rules.tally));
const CountRow = v.strictObject({
  group: v.optional(Id),
  values: Values,
  basis: v.optional(Basis),
  note: v.optional(Text),
  sources: Citations,
});
const VoteRow = v.strictObject({
  option: Option,
  group: Id,
  voters: v.pipe(v.array(Id), v.minLength(1, says(m.rules.noVoter))),
  basis: v.optional(Basis),
  note: v.optional(Text),
  sources: Citations,
});
export const VoteEvent = v.strictObject({
  ...named,
  name: Name,
  short_name: v.optional(Name),
  organization: Id,
  when: Edtf,
  known: v.optional(Edtf),
  /**
   * The day its outcome was known: that of the vote, if left out. Until then it is a vote to come,
   * under `name_before`.
   */
  outcome_known: v.optional(Day),
  name_before: v.optional(Name),
  short_name_before: v.optional(Name),
  /** When it was expected, before it was known. */
  when_before: v.optional(Edtf),
  status: v.picklist(['held', 'scheduled', 'cancelled', 'superseded'], says(m.rules.voteStatus)),
  result: v.optional(v.picklist(['passed', 'failed'], says(m.rules.voteResult))),
  motion: v.strictObject({
    text: Text,
    /** What it asks for: vacancy, admission, confidence, censure, resignation ... */
    classification: v.optional(Id),
    moved_by: v.optional(v.array(Id)),
    sources: Citations,
  }),
  /** Who is at stake in it, if anybody, and whether a yes is for or against them. */
  at_stake: v.optional(
    v.strictObject({
      who: Id,
      yes: v.picklist(['for', 'against', 'neither'], says(m.rules.yesMeans)),
    }),
  ),
  requirement: v.optional(
    v.strictObject({
      text: Text,
      value: v.optional(Count),
      base: v.optional(v.pipe(Count, v.minValue(1, FROM_ONE))),
    }),
  ),
  counts: v.optional(v.array(CountRow)),
  votes: v.optional(v.array(VoteRow)),
  /** Whether `votes` names everybody who took part. */
  roll_complete: v.optional(v.boolean()),
  open: v.optional(v.array(v.strictObject({ text: Text, sources: v.optional(Citations) }))),
  sources: Citations,
});

export const Claim = v.strictObject({
  id: Id,
  subject: Id,
  relation: Id,
  object: v.optional(Id),
  /** One sentence, in our own words; made from its relation where it is left out. */
  text: v.optional(Text),
  when: v.optional(Edtf),
  known: v.optional(Edtf),
  status: v.optional(Status),
  by: v.optional(v.union([Id, Text], says(m.rules.sayer, 'text'))),
  kinship: v.optional(v.picklist(KINSHIPS, oneOf(KINSHIPS))),
  amount: v.optional(
    v.strictObject({
      value: v.number(),
      currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, says(m.rules.currency))),
    }),
  ),
  /** How strong the tie is, in the unit of whoever counted it: how often two met, as a rule. */
  weight: v.optional(v.number(A_NUMBER)),
  /** The colour that its line has in the network it comes from: kept and exported, not drawn. */
  colour: v.optional(Colour),
  sources: Citations,
  disputes: v.optional(v.array(Id)),
  supports: v.optional(v.array(Id)),
  supersedes: v.optional(v.array(Id)),
});

export const RelationEntry = v.strictObject({
  id: Id,
  label: Text,
  /** Read from its other end; the label with an arrow before it where it is left out. */
  inverse: v.optional(Text),
  /** For a line of a picture; the label where it is left out. */
  short: v.optional(Text),
  from: v.pipe(v.array(Kind), v.minLength(1, NOT_EMPTY)),
  to: v.array(Kind),
  symmetric: v.optional(v.boolean()),
  polarity: v.optional(v.picklist([-1, 0, 1], says(m.rules.polarity))),
  weight: v.optional(
    v.pipe(v.number(), v.minValue(0, FROM_ZERO), v.maxValue(1, says(m.rules.toOne))),
  ),
  about: v.optional(v.picklist(['money', 'crime'], says(m.rules.about))),
  /** How its lines are drawn, where they back and oppose nobody. */
  category: v.optional(v.picklist(CATEGORIES, oneOf(CATEGORIES))),
  state: v.optional(v.boolean()),
  unary: v.optional(v.boolean()),
});

const Coordinate = v.pipe(
  v.number(A_NUMBER),
  v.minValue(-3000, says(m.rules.placeTooLow)),
  v.maxValue(3000, says(m.rules.placeTooHigh)),
);
const Position = v.tuple([Coordinate, Coordinate], says(m.rules.position));
/** How many notes a picture has at most. */
export const MOST_NOTES = 5;
const Share = v.pipe(
  v.number(A_NUMBER),
  v.minValue(0, FROM_ZERO),
  v.maxValue(1, says(m.rules.toOne)),
);
/** A sentence of the author on a picture, with an arrow to a thing, to the line of a claim, or to a place. */
export const Note = v.strictObject({
  text: Text,
  /** A thing, or a claim: the line that has it. */
  at: v.optional(Id),
  /** A place, as shares of the width and the height of the picture. */
  place: v.optional(v.tuple([Share, Share], says(m.rules.notePlace))),
});
export type Note = v.InferOutput<typeof Note>;
const Notes = v.optional(
  v.pipe(v.array(Note), v.maxLength(MOST_NOTES, says(m.rules.tooManyNotes))),
);

export const NamedView = v.strictObject({
  id: Id,
  name: Text,
  description: Text,
  things: v.pipe(v.array(Id), v.minLength(1, says(m.rules.showsNothing))),
  relations: v.optional(v.array(Id)),
  positions: v.optional(v.record(Id, Position)),
  /** A layout: which there are is known to who draws, see scene/rules.ts. */
  layout: v.optional(Filled),
  notes: Notes,
});

const Address = v.pipe(Filled, v.regex(/^\?[^\s#]*$/, says(m.rules.screen)));

/**
 * A step of a story. Its text is prose (prose.ts); the chain or vote that it highlights is in its
 * address.
 */
const Step = v.strictObject({
  title: Text,
  text: Text,
  address: Address,
  /** What its picture shows, for readers who do not see it. */
  alt: Text,
  /** A picture: which there are is known to who draws, see scene/rules.ts. */
  picture: v.optional(Filled),
  /** Claims that its text rests on, beside those that its screen shows. */
  claims: v.optional(v.array(Id)),
  notes: Notes,
});

/** A guided explanation: steps of a text and the address of the screen that goes with it. */
export const Story = v.strictObject({
  id: Id,
  title: Text,
  description: Text,
  steps: v.pipe(v.array(Step), v.minLength(1, says(m.rules.noStep))),
});

export const DatasetHeader = v.strictObject({
  id: Id,
  title: Text,
  description: Text,
  languages: v.pipe(v.array(LanguageTag), v.minLength(1, NOT_EMPTY)),
  licence: Filled,
  credits: Text,
  default_view: Id,
  default_view_small: v.optional(Id),
  as_of: Day,
  notes: v.optional(v.array(Text)),
  /**
   * Kinds of things of its own: what the `classification` of an organization or a thing is called,
   * and its colour.
   */
  kinds: v.optional(
    v.array(
      v.strictObject({ id: Id, label: Text, plural: v.optional(Text), colour: v.optional(Colour) }),
    ),
  ),
  /** Where it was read from, if it was written in another format. */
  imported: v.optional(v.strictObject({ from: Filled, format: Filled })),
  questions: v.optional(v.array(v.strictObject({ text: Text, address: Address }))),
});

/** The schemas that fields are made of, by name. */
export const PIECES = {
  id: Id,
  date: Edtf,
  day: Day,
  address: WebAddress,
  language: LanguageTag,
  words: Filled,
  text: Text,
  name: Name,
  count: Count,
  colour: Colour,
  quote: Quote,
  locator: Locator,
  citations: Citations,
  tally: Values,
  position: Position,
  screen: Address,
} as const;

/** The collections of a dataset and the schema of one entry of each. */
export const COLLECTIONS = {
  sources: Source,
  people: Person,
  organizations: Organization,
  things: Place,
  posts: Post,
  memberships: Membership,
  events: Event,
  votes: VoteEvent,
  claims: Claim,
  relations: RelationEntry,
  views: NamedView,
  stories: Story,
} as const;

export type Text = Record<Language, string>;
export type { Kind, Kinship, Status, VoteOption } from './vocabulary.ts';
export type Citation = v.InferOutput<typeof Citation>;
export type Source = v.InferOutput<typeof Source>;
export type Person = v.InferOutput<typeof Person>;
export type Organization = v.InferOutput<typeof Organization>;
export type Place = v.InferOutput<typeof Place>;
export type Post = v.InferOutput<typeof Post>;
export type Membership = v.InferOutput<typeof Membership>;
export type Event = v.InferOutput<typeof Event>;
export type VoteEvent = v.InferOutput<typeof VoteEvent>;
export type CountRow = v.InferOutput<typeof CountRow>;
export type VoteRow = v.InferOutput<typeof VoteRow>;
export type Claim = v.InferOutput<typeof Claim>;
export type RelationEntry = v.InferOutput<typeof RelationEntry>;
export type NamedView = v.InferOutput<typeof NamedView>;
export type Story = v.InferOutput<typeof Story>;
export type Step = v.InferOutput<typeof Step>;
export type DatasetHeader = v.InferOutput<typeof DatasetHeader>;

/**
 * A dataset as written: one list a collection, every entry of the right shape, nothing resolved
 * yet. A dataset file holds the same.
 */
export interface RawDataset {
  dataset: DatasetHeader;
  sources: Source[];
  people: Person[];
  organizations: Organization[];
  things: Place[];
  posts: Post[];
  memberships: Membership[];
  events: Event[];
  votes: VoteEvent[];
  claims: Claim[];
  relations: RelationEntry[];
  views: NamedView[];
  stories: Story[];
}
export type Collection = keyof typeof COLLECTIONS;
