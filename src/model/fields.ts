/**
 * What each file and field of a dataset means, in one sentence a language: for the JSON Schemas
 * that editors read, and for docs/schema.md.
 * A field inside another is named by its path, as in `motion.text`; a list adds nothing to the
 * path.
 */
import type { Collection, PIECES } from './schema.ts';
import { type Localized, type Plain, localized, m } from '../words/index.ts';

export interface Field extends Localized<string> {
  example?: unknown;
}
const field = (words: Plain, example?: unknown): Field => ({
  ...localized(words),
  ...(example === undefined ? {} : { example }),
});

/** What the pieces that fields are made of are called. */
export const PIECE_NAMES: Record<keyof typeof PIECES, Plain> = m.schema.pieces;

/** What a dataset's files hold. */
export const ABOUT: Record<Collection | 'dataset', Plain> = m.schema.about;

const id = (example: string) => field(m.schema.shared.id, example);

/** Fields that mean the same in every collection, by the end of their path. */
export const SHARED: Record<string, Field> = {
  id: id('kenji-fujimori'),
  name: field(m.schema.shared.name, {
    en: 'Congress of Peru',
    es: 'Congreso de la República del Perú',
  }),
  short_name: field(m.schema.shared.short_name, 'Kenji'),
  summary: field(m.schema.shared.summary, { en: 'Mayor of the town since 2022.' }),
  summaries: field(m.schema.shared.summaries),
  'summaries.known': field(m.schema.shared.summariesKnown, '2018-03-23'),
  'summaries.text': field(m.schema.shared.summariesText, { en: 'President until 23 March 2018.' }),
  blurb: field(m.schema.shared.blurb, { en: 'mayor since 2022' }),
  'summaries.blurb': field(m.schema.shared.summariesBlurb, { en: 'president until 23 March' }),
  other_names: field(m.schema.shared.other_names, ['PPK']),
  links: field(m.schema.shared.links, ['https://example.org/bridge']),
  size: field(m.schema.shared.size, 28.5),
  known: field(m.schema.shared.known, '2018-03-20'),
  sources: field(m.schema.shared.sources, [{ source: 'gazette-2024-06-01', at: 3 }]),
  'sources.source': field(m.schema.shared.sourcesSource, 'gazette-2024-06-01'),
  'sources.at': field(m.schema.shared.sourcesAt, 3),
  'sources.quote': field(m.schema.shared.sourcesQuote, 'The bridge will be built.'),
  status: field(m.schema.shared.status, 'alleged'),
  basis: field(m.schema.shared.basis, 'computed'),
  note: field(m.schema.shared.note, { en: '80 votes less the three of the absent.' }),
  colour: field(m.schema.shared.colour, '#2a6f97'),
  when: field(m.schema.shared.when, '2017-12-21'),
};

/** What the fields of one collection mean, beside the shared ones. */
export const FIELDS: Record<Collection | 'dataset', Record<string, Field>> = {
  dataset: {
    id: field(m.schema.fields.dataset.id, 'my-story'),
    title: field(m.schema.fields.dataset.title, { en: 'The new bridge' }),
    description: field(m.schema.fields.dataset.description, {
      en: 'Who wanted the bridge, and who paid for it.',
    }),
    languages: field(m.schema.fields.dataset.languages, ['en', 'es']),
    licence: field(m.schema.fields.dataset.licence, 'CC-BY-4.0'),
    credits: field(m.schema.fields.dataset.credits, { en: 'Compiled by our newsroom.' }),
    default_view: field(m.schema.fields.dataset.default_view, 'all'),
    default_view_small: field(m.schema.fields.dataset.default_view_small, 'in-short'),
    as_of: field(m.schema.fields.dataset.as_of, '2024-06-30'),
    notes: field(m.schema.fields.dataset.notes, [{ en: 'Votes were taken from press reports.' }]),
    kinds: field(m.schema.fields.dataset.kinds),
    'kinds.id': field(m.schema.fields.dataset.kindsId, 'trade-union'),
    'kinds.label': field(m.schema.fields.dataset.kindsLabel, {
      en: 'trade union',
      es: 'sindicato',
    }),
    'kinds.plural': field(m.schema.fields.dataset.kindsPlural, {
      en: 'trade unions',
      es: 'sindicatos',
    }),
    imported: field(m.schema.fields.dataset.imported),
    'imported.from': field(m.schema.fields.dataset.importedFrom, 'network.gexf'),
    'imported.format': field(m.schema.fields.dataset.importedFormat, 'gexf'),
    questions: field(m.schema.fields.dataset.questions),
    'questions.text': field(m.schema.fields.dataset.questionsText, {
      en: 'Who opposed the contract?',
    }),
    'questions.address': field(m.schema.fields.dataset.questionsAddress, '?focus=contract-vote'),
  },
  sources: {
    id: id('gazette-2024-06-01'),
    title: field(m.schema.fields.sources.title, 'Council splits over the bridge'),
    publisher: field(m.schema.fields.sources.publisher, 'The Valley Herald'),
    author: field(m.schema.fields.sources.author, 'Ana Fuentes'),
    published: field(m.schema.fields.sources.published, '2024-06-02'),
    url: field(m.schema.fields.sources.url, 'https://example.org/bridge'),
    kind: field(m.schema.fields.sources.kind, 'news-report'),
    language: field(m.schema.fields.sources.language, 'en'),
    licence: field(m.schema.fields.sources.licence, 'CC-BY-4.0'),
    paragraphs: field(m.schema.fields.sources.paragraphs, 20),
  },
  people: {
    name: field(m.schema.fields.people.name, 'Kenji Fujimori'),
    sort_name: field(m.schema.fields.people.sort_name, 'Fujimori, Kenji'),
    gender: field(m.schema.fields.people.gender, 'male'),
  },
  organizations: {
    id: id('congress-of-peru'),
    classification: field(m.schema.fields.organizations.classification, 'bench'),
    parent: field(m.schema.fields.organizations.parent, 'congress-of-peru'),
    article: field(m.schema.fields.organizations.article, { en: 'the', es: 'la' }),
    seats: field(m.schema.fields.organizations.seats, 130),
    former_names: field(m.schema.fields.organizations.former_names),
    'former_names.name': field(m.schema.fields.organizations.former_namesName, 'Popular Action'),
    'former_names.until': field(m.schema.fields.organizations.former_namesUntil, '2017-09-14'),
    founding_date: field(m.schema.fields.organizations.founding_date, '2010-03'),
    dissolution_date: field(m.schema.fields.organizations.dissolution_date, '2019-09-30'),
  },
  things: {
    id: id('lima'),
    kind: field(m.schema.fields.things.kind, 'place'),
    classification: field(m.schema.fields.things.classification, 'bridge'),
  },
  posts: {
    id: id('presidency-of-peru'),
    label: field(m.schema.fields.posts.label, {
      en: 'Presidency of Peru',
      es: 'Presidencia del Perú',
    }),
    organization: field(m.schema.fields.posts.organization, 'cabinet-of-peru'),
  },
  memberships: {
    id: id('kenji-fujimori-seat'),
    person: field(m.schema.fields.memberships.person, 'kenji-fujimori'),
    organization: field(m.schema.fields.memberships.organization, 'congress-of-peru'),
    on_behalf_of: field(m.schema.fields.memberships.on_behalf_of, 'popular-force'),
    post: field(m.schema.fields.memberships.post, 'presidency-of-congress'),
    role: field(m.schema.fields.memberships.role, { en: 'spokesman' }),
    start_date: field(m.schema.fields.memberships.start_date, '2016-07-27'),
    end_date: field(m.schema.fields.memberships.end_date, '2018-06'),
  },
  events: {
    id: id('pardon-2017-12'),
    name: field(m.schema.fields.events.name, { en: 'Pardon of Alberto Fujimori' }),
    location: field(m.schema.fields.events.location, 'lima'),
    participants: field(m.schema.fields.events.participants),
    'participants.who': field(m.schema.fields.events.participantsWho, 'kuczynski'),
    'participants.role': field(m.schema.fields.events.participantsRole, { en: 'signed it' }),
  },
  votes: {
    id: id('vacancy-vote-2017-12'),
    name: field(m.schema.fields.votes.name, { en: 'Vote on the bridge contract' }),
    organization: field(m.schema.fields.votes.organization, 'congress-of-peru'),
    when: field(m.schema.fields.votes.when, '2017-12-21'),
    known: field(m.schema.fields.votes.known, '2017-12-15'),
    outcome_known: field(m.schema.fields.votes.outcome_known, '2017-12-21'),
    name_before: field(m.schema.fields.votes.name_before, {
      en: 'Vote that was to come on the bridge',
    }),
    short_name_before: field(m.schema.fields.votes.short_name_before, { en: 'Vote to come' }),
    when_before: field(m.schema.fields.votes.when_before, '2018-03-22'),
    status: field(m.schema.fields.votes.status, 'held'),
    result: field(m.schema.fields.votes.result, 'failed'),
    motion: field(m.schema.fields.votes.motion),
    'motion.text': field(m.schema.fields.votes.motionText, {
      en: 'Declare the presidency vacant.',
    }),
    'motion.classification': field(m.schema.fields.votes.motionClassification, 'vacancy'),
    'motion.moved_by': field(m.schema.fields.votes.motionMoved_by, ['broad-front']),
    at_stake: field(m.schema.fields.votes.at_stake, { who: 'kuczynski', yes: 'against' }),
    'at_stake.who': field(m.schema.fields.votes.at_stakeWho, 'kuczynski'),
    'at_stake.yes': field(m.schema.fields.votes.at_stakeYes, 'against'),
    requirement: field(m.schema.fields.votes.requirement),
    'requirement.text': field(m.schema.fields.votes.requirementText, {
      en: 'two thirds of the legal number of members',
    }),
    'requirement.value': field(m.schema.fields.votes.requirementValue, 87),
    'requirement.base': field(m.schema.fields.votes.requirementBase, 130),
    counts: field(m.schema.fields.votes.counts),
    'counts.group': field(m.schema.fields.votes.countsGroup, 'popular-force'),
    'counts.values': field(m.schema.fields.votes.countsValues, { yes: 79, no: 19, abstain: 21 }),
    votes: field(m.schema.fields.votes.votes),
    'votes.option': field(m.schema.fields.votes.votesOption, 'abstain'),
    'votes.group': field(m.schema.fields.votes.votesGroup, 'popular-force'),
    'votes.voters': field(m.schema.fields.votes.votesVoters, [
      'kenji-fujimori',
      'bienvenido-ramirez',
    ]),
    roll_complete: field(m.schema.fields.votes.roll_complete, true),
    open: field(m.schema.fields.votes.open),
    'open.text': field(m.schema.fields.votes.openText, { en: 'Who presided is in no source.' }),
  },
  claims: {
    id: id('mayor-backs-builder'),
    subject: field(m.schema.fields.claims.subject, 'mayor'),
    relation: field(m.schema.fields.claims.relation, 'backs'),
    object: field(m.schema.fields.claims.object, 'builder'),
    text: field(m.schema.fields.claims.text, {
      en: 'Eva Brandt supported the bid of Tom Lindqvist.',
    }),
    by: field(m.schema.fields.claims.by, { en: 'a rival bidder' }),
    status: field(m.schema.fields.claims.status, 'alleged'),
    kinship: field(m.schema.fields.claims.kinship, 'brother'),
    amount: field(m.schema.fields.claims.amount, { value: 782207, currency: 'USD' }),
    'amount.value': field(m.schema.fields.claims.amountValue, 782207),
    'amount.currency': field(m.schema.fields.claims.amountCurrency, 'USD'),
    weight: field(m.schema.fields.claims.weight, 12),
    colour: field(m.schema.fields.claims.colour, '#2a6f97'),
    disputes: field(m.schema.fields.claims.disputes, ['builder-paid-mayor']),
    supports: field(m.schema.fields.claims.supports, ['builder-paid-mayor']),
    supersedes: field(m.schema.fields.claims.supersedes, ['builder-to-pay-mayor']),
  },
  relations: {
    id: field(m.schema.fields.relations.id, 'deal-with'),
    label: field(m.schema.fields.relations.label, {
      en: 'is said to have struck a deal with',
      es: 'habría pactado con',
    }),
    inverse: field(m.schema.fields.relations.inverse, { en: 'is said to have been dealt with by' }),
    short: field(m.schema.fields.relations.short, { en: 'deal' }),
    from: field(m.schema.fields.relations.from, ['person', 'group']),
    to: field(m.schema.fields.relations.to, ['person', 'organization']),
    symmetric: field(m.schema.fields.relations.symmetric, true),
    polarity: field(m.schema.fields.relations.polarity, 1),
    weight: field(m.schema.fields.relations.weight, 0.7),
    about: field(m.schema.fields.relations.about, 'money'),
    category: field(m.schema.fields.relations.category, 'membership'),
    state: field(m.schema.fields.relations.state, true),
    unary: field(m.schema.fields.relations.unary, true),
  },
  views: {
    id: id('alliances'),
    name: field(m.schema.fields.views.name, { en: 'Alliances', es: 'Alianzas' }),
    description: field(m.schema.fields.views.description, { en: 'The mayor and the builder.' }),
    things: field(m.schema.fields.views.things, ['mayor', 'builder']),
    relations: field(m.schema.fields.views.relations, ['backs', 'opposes']),
    positions: field(m.schema.fields.views.positions, { mayor: [0, 0], builder: [260, 0] }),
    layout: field(m.schema.fields.views.layout, 'time'),
    notes: field(m.schema.fields.views.notes),
    'notes.text': field(m.schema.fields.views.notesText, { en: 'He never answered.' }),
    'notes.at': field(m.schema.fields.views.notesAt, 'mayor'),
    'notes.place': field(m.schema.fields.views.notesPlace, [0.8, 0.1]),
  },
  stories: {
    id: field(m.schema.fields.stories.id, 'the-bridge'),
    title: field(m.schema.fields.stories.title, { en: 'How the bridge fell' }),
    description: field(m.schema.fields.stories.description, {
      en: 'A contract, a vote, and what was said after it.',
    }),
    steps: field(m.schema.fields.stories.steps),
    'steps.title': field(m.schema.fields.stories.stepsTitle, { en: 'A contract' }),
    'steps.text': field(m.schema.fields.stories.stepsText, {
      en: '[Bo Lind](bo-lind) *broke* with his bench.',
    }),
    'steps.address': field(
      m.schema.fields.stories.stepsAddress,
      '?focus=contract-vote&asof=2024-06-01',
    ),
    'steps.alt': field(m.schema.fields.stories.stepsAlt, {
      en: 'The roll call: two for, three against.',
    }),
    'steps.picture': field(m.schema.fields.stories.stepsPicture, 'vote'),
    'steps.claims': field(m.schema.fields.stories.stepsClaims, ['mayor-backs-builder']),
    'steps.notes': field(m.schema.fields.views.notes),
    'steps.notes.text': field(m.schema.fields.views.notesText, { en: 'He never answered.' }),
    'steps.notes.at': field(m.schema.fields.views.notesAt, 'mayor'),
    'steps.notes.place': field(m.schema.fields.views.notesPlace, [0.8, 0.1]),
  },
};

/** What a field means: in its collection, else by the end of its path. */
export function fieldOf(
  collection: Collection | 'dataset',
  path: readonly string[],
): Field | undefined {
  const ofCollection = FIELDS[collection][path.join('.')];
  return ofCollection ?? path.map((_, from) => SHARED[path.slice(from).join('.')]).find(Boolean);
}
