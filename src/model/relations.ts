/**
 * The vocabulary of relations. Schemata are data (the manner of FollowTheMoney): one line a relation, nothing about it elsewhere.
 * `label` reads from the subject, `inverse` from the object. `polarity` is toward the object. `weight` is how much a relation
 * explains when a chain is traced (0: never traced). `about` marks what needs an explicit status.
 */
import type { Text } from './schema.ts';
import type { Kind } from './vocabulary.ts';

export interface Relation {
  id: string;
  label: Text;
  inverse: Text;
  from: readonly Kind[];
  to: readonly Kind[];
  symmetric: boolean;
  polarity: -1 | 0 | 1;
  weight: number;
  about?: 'money' | 'crime';
  /** Holds for a time rather than happening once: over when its time is. */
  state: boolean;
  /** May stand without an object: a statement about its subject. */
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

type Words = [label: string, inverse: string];
type Traits = Partial<Omit<Relation, 'id' | 'label' | 'inverse' | 'from' | 'to'>>;

const relation = (
  id: string,
  en: Words,
  es: Words,
  from: readonly Kind[],
  to: readonly Kind[],
  traits: Traits = {},
): Relation => ({
  id,
  label: { en: en[0], es: es[0] },
  inverse: { en: en[1], es: es[1] },
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
  relation(
    'member-of',
    ['is or was a member of', 'has or had as a member'],
    ['integra o integró', 'tiene o tuvo como integrante a'],
    actor,
    bodies,
    { state: true, weight: 0.3, popolo: 'Membership', followTheMoney: 'Membership' },
  ),
  relation(
    'leads',
    ['leads or led', 'is or was led by'],
    ['dirige o dirigió', 'tiene o tuvo como líder a'],
    persons,
    bodies,
    { state: true, weight: 0.9, popolo: 'Membership', followTheMoney: 'Directorship' },
  ),
  relation(
    'holds-post',
    ['holds or held the post', 'is or was held by'],
    ['ocupa u ocupó el cargo', 'lo ocupa u ocupó'],
    persons,
    ['post', 'organization'],
    { state: true, weight: 0.2, popolo: 'Membership', followTheMoney: 'Occupancy' },
  ),
  relation(
    'appointed',
    ['appointed', 'was appointed by'],
    ['nombró a', 'recibió el nombramiento de'],
    actor,
    persons,
    { weight: 0.7, followTheMoney: 'UnknownLink' },
  ),
  relation(
    'dismissed',
    ['dismissed', 'was dismissed by'],
    ['destituyó a', 'perdió el cargo por decisión de'],
    actor,
    persons,
    { weight: 0.6, followTheMoney: 'UnknownLink' },
  ),
  relation(
    'succeeds',
    ['succeeds', 'is succeeded by'],
    ['sucede a', 'tiene como sucesor a'],
    persons,
    persons,
    { weight: 0.7, followTheMoney: 'Succession' },
  ),
  relation(
    'relative-of',
    ['is a relative of', 'is a relative of'],
    ['es pariente de', 'es pariente de'],
    persons,
    persons,
    { symmetric: true, weight: 0.9, followTheMoney: 'Family' },
  ),
  relation(
    'allied-with',
    ['is allied with', 'is allied with'],
    ['tiene alianza con', 'tiene alianza con'],
    actor,
    actor,
    { symmetric: true, polarity: 1, weight: 0.8, followTheMoney: 'Associate' },
  ),
  relation(
    'backs',
    ['backs', 'is backed by'],
    ['respalda a', 'tiene el respaldo de'],
    actor,
    anything,
    { polarity: 1, weight: 0.8, followTheMoney: 'UnknownLink' },
  ),
  relation(
    'opposes',
    ['opposes', 'is opposed by'],
    ['se opone a', 'tiene la oposición de'],
    actor,
    anything,
    { polarity: -1, weight: 0.7, followTheMoney: 'UnknownLink' },
  ),
  relation(
    'accuses',
    ['accuses', 'is accused by'],
    ['acusa a', 'recibe la acusación de'],
    [...actor, 'event'],
    actor,
    { polarity: -1, weight: 0.6, about: 'crime', followTheMoney: 'UnknownLink' },
  ),
  relation(
    'denies',
    ['denies what is said about', 'is spoken of in a denial by'],
    ['niega lo dicho sobre', 'figura en un desmentido de'],
    actor,
    anything,
    { weight: 0.25, unary: true },
  ),
  relation(
    'criticises',
    ['criticises', 'is criticised by'],
    ['critica a', 'recibe la crítica de'],
    actor,
    anything,
    { weight: 0.3, followTheMoney: 'UnknownLink' },
  ),
  relation(
    'defends',
    ['defends', 'is defended by'],
    ['defiende a', 'tiene la defensa de'],
    actor,
    anything,
    { polarity: 1, weight: 0.7, followTheMoney: 'UnknownLink' },
  ),
  relation(
    'comments-on',
    ['speaks of', 'is spoken of by'],
    ['habla de', 'figura en dichos de'],
    actor,
    anything,
    { weight: 0.15 },
  ),
  relation('stated', ['states', 'was stated by'], ['declara', 'lo declara'], actor, [], {
    weight: 0,
    unary: true,
  }),
  relation(
    'promised',
    ['makes a promise about', 'has a promise from'],
    ['hace una promesa sobre', 'recibe una promesa de'],
    actor,
    anything,
    { weight: 0.3, unary: true },
  ),
  relation('paid', ['paid', 'was paid by'], ['pagó a', 'recibió un pago de'], actor, actor, {
    weight: 1,
    about: 'money',
    followTheMoney: 'Payment',
  }),
  relation(
    'profited-from',
    ['profited from', 'gave a profit to'],
    ['obtuvo ganancias de', 'dio ganancias a'],
    actor,
    actor,
    { weight: 0.9, about: 'money', followTheMoney: 'UnknownLink' },
  ),
  relation(
    'owns',
    ['owns or owned', 'is or was owned by'],
    ['posee o poseyó', 'es o fue propiedad de'],
    actor,
    organizations,
    { weight: 1, about: 'money', followTheMoney: 'Ownership' },
  ),
  relation(
    'founded',
    ['founded', 'was founded by'],
    ['fundó', 'tiene como fundador a'],
    actor,
    organizations,
    { weight: 0.9, followTheMoney: 'Directorship' },
  ),
  relation(
    'contracted-with',
    ['had a contract with', 'had a contract with'],
    ['tuvo contrato con', 'tuvo contrato con'],
    actor,
    actor,
    { symmetric: true, weight: 0.9, about: 'money', followTheMoney: 'ContractAward' },
  ),
  relation(
    'offered',
    ['offered something to', 'had an offer from'],
    ['hizo ofrecimientos a', 'recibió ofrecimientos de'],
    actor,
    actor,
    { weight: 0.8, about: 'crime', followTheMoney: 'UnknownLink' },
  ),
  relation(
    'recorded',
    ['recorded', 'was recorded by'],
    ['grabó', 'tiene como autor de la grabación a'],
    actor,
    ['event'],
    { weight: 0.9, followTheMoney: 'UnknownLink' },
  ),
  relation(
    'appears-in',
    ['appears in', 'shows'],
    ['aparece en', 'muestra a'],
    actor,
    ['event', 'document'],
    { weight: 0.7, followTheMoney: 'UnknownLink' },
  ),
  relation(
    'took-part-in',
    ['takes part in', 'has as a part'],
    ['participa en', 'cuenta con la participación de'],
    actor,
    happenings,
    { weight: 0.6, popolo: 'Event', followTheMoney: 'UnknownLink' },
  ),
  relation(
    'pardoned',
    ['pardoned', 'was pardoned by'],
    ['indultó a', 'recibió el indulto de'],
    persons,
    persons,
    { weight: 1, followTheMoney: 'UnknownLink' },
  ),
  relation(
    'convicted',
    ['convicted', 'was convicted by'],
    ['condenó a', 'recibió la condena de'],
    organizations,
    persons,
    { weight: 0.7, about: 'crime', followTheMoney: 'CourtCaseParty' },
  ),
  relation(
    'investigates',
    ['investigates', 'is investigated by'],
    ['investiga a', 'es materia de investigación de'],
    actor,
    [...actor, 'event'],
    { weight: 0.6, about: 'crime', followTheMoney: 'UnknownLink' },
  ),
  relation(
    'moved',
    ['put forward', 'was put forward by'],
    ['presentó', 'tiene como promotor a'],
    actor,
    happenings,
    { weight: 0.6, popolo: 'Motion', followTheMoney: 'UnknownLink' },
  ),
  relation(
    'at-stake-in',
    ['is at stake in', 'decides the fate of'],
    ['está en juego en', 'decide la suerte de'],
    actor,
    ['vote'],
    { weight: 0.6, followTheMoney: 'UnknownLink' },
  ),
  relation(
    'voted',
    ['voted in', 'had the vote of'],
    ['votó en', 'tuvo el voto de'],
    actor,
    ['vote'],
    { weight: 0.35, popolo: 'Vote', followTheMoney: 'UnknownLink' },
  ),
  relation(
    'scheduled',
    ['schedules', 'is scheduled by'],
    ['programa', 'lo programa'],
    [...actor, 'place'],
    happenings,
    { weight: 0.2 },
  ),
  relation(
    'caused',
    ['led to', 'came out of'],
    ['llevó a', 'fue consecuencia de'],
    anything,
    anything,
    { weight: 0.8 },
  ),
  relation(
    'preceded',
    ['came before', 'came after'],
    ['precedió a', 'ocurrió después de'],
    happenings,
    happenings,
    { weight: 0.3 },
  ),
  relation(
    'ran-against',
    ['ran against', 'ran against'],
    ['compitió con', 'compitió con'],
    persons,
    persons,
    { symmetric: true, weight: 0.45 },
  ),
  relation(
    'represents',
    ['represents', 'is represented by'],
    ['representa a', 'tiene como representante a'],
    actor,
    actor,
    { weight: 0.7, followTheMoney: 'Representation' },
  ),
  relation(
    'studied-at',
    ['studied at', 'had as a student'],
    ['estudió en', 'tuvo como estudiante a'],
    persons,
    organizations,
    { weight: 0.1 },
  ),
  relation(
    'advised',
    ['advised', 'was advised by'],
    ['asesoró a', 'recibió asesoría de'],
    persons,
    actor,
    { weight: 0.7, followTheMoney: 'Associate' },
  ),
  relation(
    'disclosed',
    ['made public', 'was made public by'],
    ['hizo público', 'lo hizo público'],
    actor,
    anything,
    { weight: 0.6 },
  ),
  relation(
    'same-as',
    ['is the same as', 'is the same as'],
    ['es lo mismo que', 'es lo mismo que'],
    anything,
    anything,
    { symmetric: true, weight: 1 },
  ),
];
