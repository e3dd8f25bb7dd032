/**
 * The vocabulary of relations. Relations are data, as schemata are in FollowTheMoney: all about one
 * is in its line here. `label` and `short` read from the subject, `inverse` from the object. `polarity` is
 * toward the object. `weight` is how much a relation explains when a chain is traced (0: never
 * traced). `about` marks relations whose claims need an explicit status; `category` how its lines are
 * drawn.
 */
import type { Text } from './schema.ts';
import type { Category, Kind } from './vocabulary.ts';
import { localized, m } from '../words/index.ts';

export interface Relation {
  id: string;
  label: Text;
  inverse: Text;
  /** One to three words for a line of a picture, read from the subject. */
  short: Text;
  from: readonly Kind[];
  to: readonly Kind[];
  symmetric: boolean;
  polarity: -1 | 0 | 1;
  weight: number;
  about?: 'money' | 'crime';
  category?: Category;
  /** Holds for a time rather than happening once: over when its time is. */
  state: boolean;
  /** A claim may have no object: it is then about its subject alone. */
  unary: boolean;
  popolo?: string;
  followTheMoney?: string;
}

const actor: readonly Kind[] = ['person', 'group', 'organization'];
const anything: readonly Kind[] = [
  'person',
  'group',
  'organization',
  'post',
  'event',
  'vote',
  'document',
  'place',
];
const bodies: readonly Kind[] = ['group', 'organization'];
const happenings: readonly Kind[] = ['event', 'vote'];
const persons: readonly Kind[] = ['person'];
const organizations: readonly Kind[] = ['organization'];

type Traits = Partial<Omit<Relation, 'id' | 'label' | 'inverse' | 'short' | 'from' | 'to'>>;

const relation = (
  id: keyof typeof m.vocabulary.relations,
  from: readonly Kind[],
  to: readonly Kind[],
  traits: Traits = {},
): Relation => ({
  id,
  label: localized(m.vocabulary.relations[id].label),
  inverse: localized(m.vocabulary.relations[id].inverse),
  short: localized(m.vocabulary.relations[id].short),
  from,
  to,
  symmetric: false,
  polarity: 0,
  weight: 0.5,
  state: false,
  unary: false,
  ...traits,
});

/** The relations every dataset has. A dataset may add its own in relations.yaml. */
export const RELATIONS: readonly Relation[] = [
  relation('member-of', actor, bodies, {
    category: 'membership',
    state: true,
    weight: 0.3,
    popolo: 'Membership',
    followTheMoney: 'Membership',
  }),
  relation('leads', persons, bodies, {
    category: 'office',
    state: true,
    weight: 0.9,
    popolo: 'Membership',
    followTheMoney: 'Directorship',
  }),
  relation('holds-post', persons, ['post', 'organization'], {
    category: 'office',
    state: true,
    weight: 0.2,
    popolo: 'Membership',
    followTheMoney: 'Occupancy',
  }),
  relation('appointed', actor, persons, { weight: 0.7, followTheMoney: 'UnknownLink' }),
  relation('dismissed', actor, persons, { weight: 0.6, followTheMoney: 'UnknownLink' }),
  relation('succeeds', persons, persons, { weight: 0.7, followTheMoney: 'Succession' }),
  relation('relative-of', persons, persons, {
    category: 'kinship',
    symmetric: true,
    weight: 0.9,
    followTheMoney: 'Family',
  }),
  relation('allied-with', actor, actor, {
    symmetric: true,
    polarity: 1,
    weight: 0.8,
    followTheMoney: 'Associate',
  }),
  relation('backs', actor, anything, { polarity: 1, weight: 0.8, followTheMoney: 'UnknownLink' }),
  relation('opposes', actor, anything, {
    polarity: -1,
    weight: 0.7,
    followTheMoney: 'UnknownLink',
  }),
  relation('accuses', [...actor, 'event'], actor, {
    polarity: -1,
    weight: 0.6,
    about: 'crime',
    followTheMoney: 'UnknownLink',
  }),
  relation('denies', actor, anything, { weight: 0.25, unary: true }),
  relation('criticises', actor, anything, { weight: 0.3, followTheMoney: 'UnknownLink' }),
  relation('defends', actor, anything, { polarity: 1, weight: 0.7, followTheMoney: 'UnknownLink' }),
  relation('comments-on', actor, anything, { weight: 0.15 }),
  relation('stated', actor, [], {
    weight: 0,
    unary: true,
  }),
  relation('promised', actor, anything, { weight: 0.3, unary: true }),
  relation('paid', actor, actor, {
    weight: 1,
    about: 'money',
    followTheMoney: 'Payment',
  }),
  relation('profited-from', actor, actor, {
    weight: 0.9,
    about: 'money',
    followTheMoney: 'UnknownLink',
  }),
  relation('owns', actor, organizations, {
    weight: 1,
    about: 'money',
    followTheMoney: 'Ownership',
  }),
  relation('founded', actor, organizations, {
    category: 'authorship',
    weight: 0.9,
    followTheMoney: 'Directorship',
  }),
  relation('contracted-with', actor, actor, {
    symmetric: true,
    weight: 0.9,
    about: 'money',
    followTheMoney: 'ContractAward',
  }),
  relation('offered', actor, actor, { weight: 0.8, about: 'crime', followTheMoney: 'UnknownLink' }),
  relation('recorded', actor, ['event'], {
    category: 'authorship',
    weight: 0.9,
    followTheMoney: 'UnknownLink',
  }),
  relation('appears-in', actor, ['event', 'document'], {
    weight: 0.7,
    followTheMoney: 'UnknownLink',
  }),
  relation('took-part-in', actor, happenings, {
    weight: 0.6,
    popolo: 'Event',
    followTheMoney: 'UnknownLink',
  }),
  relation('pardoned', persons, persons, { weight: 1, followTheMoney: 'UnknownLink' }),
  relation('convicted', organizations, persons, {
    weight: 0.7,
    about: 'crime',
    followTheMoney: 'CourtCaseParty',
  }),
  relation('investigates', actor, [...actor, 'event'], {
    weight: 0.6,
    about: 'crime',
    followTheMoney: 'UnknownLink',
  }),
  relation('moved', actor, happenings, {
    category: 'authorship',
    weight: 0.6,
    popolo: 'Motion',
    followTheMoney: 'UnknownLink',
  }),
  relation('at-stake-in', actor, ['vote'], { weight: 0.6, followTheMoney: 'UnknownLink' }),
  relation('voted', actor, ['vote'], {
    weight: 0.35,
    popolo: 'Vote',
    followTheMoney: 'UnknownLink',
  }),
  relation('scheduled', [...actor, 'place'], happenings, { weight: 0.2 }),
  relation('caused', anything, anything, { weight: 0.8 }),
  relation('preceded', happenings, happenings, { weight: 0.3 }),
  relation('ran-against', persons, persons, { symmetric: true, weight: 0.45 }),
  relation('represents', actor, actor, { weight: 0.7, followTheMoney: 'Representation' }),
  relation('studied-at', persons, organizations, { weight: 0.1 }),
  relation('advised', persons, actor, { weight: 0.7, followTheMoney: 'Associate' }),
  relation('disclosed', actor, anything, { category: 'authorship', weight: 0.6 }),
  relation('same-as', anything, anything, { symmetric: true, weight: 1 }),
];
