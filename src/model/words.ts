/** The names of the model's closed lists in each language, for the screen, the pictures and the command line alike. */
import type { Kind, Kinship, Status, VoteOption } from './vocabulary.ts';
import type { Language } from './schema.ts';
import { type Localized, pick } from '../words/index.ts';

type InLanguages = Localized<string>;
/** Whose habits dates and lists follow: day before month, and no comma before the last. */
export const localeOf = (lang: Language): string => (lang === 'en' ? 'en-GB' : lang);

const STATUS: Record<Status, InLanguages> = {
  confirmed: { en: 'confirmed', es: 'confirmado' },
  reported: { en: 'reported', es: 'informado' },
  promised: { en: 'promised', es: 'prometido' },
  expected: { en: 'expected', es: 'previsto' },
  alleged: { en: 'alleged', es: 'presunto' },
  opinion: { en: 'opinion', es: 'opinión' },
  unsourced: { en: 'unsourced', es: 'sin fuente' },
  denied: { en: 'denial', es: 'desmentido' },
};
/** How a claim of that status is made: it says nothing of how true it is thought to be. */
const STATUS_MEANS: Record<Status, InLanguages> = {
  confirmed: {
    en: 'told as confirmed: by those it concerns, a court or a record',
    es: 'contado como confirmado: por quienes atañe, un tribunal o un registro',
  },
  reported: {
    en: 'a source tells it as something that happened',
    es: 'una fuente lo cuenta como algo que ocurrió',
  },
  promised: {
    en: 'somebody said that they would; not that they did',
    es: 'alguien dijo que lo haría; no que lo hizo',
  },
  expected: {
    en: 'foreseen at the time; not that it came about',
    es: 'previsto entonces; no que haya ocurrido',
  },
  alleged: {
    en: 'somebody says so of somebody; it is not established',
    es: 'alguien lo dice de alguien; no está establecido',
  },
  opinion: {
    en: 'somebody’s judgement, not something to be checked',
    es: 'el juicio de alguien, no algo que se compruebe',
  },
  unsourced: { en: 'no source is named for it', es: 'no se nombra ninguna fuente' },
  denied: { en: 'somebody says that it is not so', es: 'alguien dice que no es así' },
};
const OPTION: Record<VoteOption, InLanguages> = {
  yes: { en: 'for', es: 'a favor' },
  no: { en: 'against', es: 'en contra' },
  abstain: { en: 'abstaining', es: 'abstención' },
  paired: { en: 'paired', es: 'pareado' },
  'walk-out': { en: 'walked out', es: 'se retiró' },
  'not-voting': { en: 'not voting', es: 'no votó' },
  absent: { en: 'absent', es: 'ausente' },
  leave: { en: 'on leave', es: 'con licencia' },
  present: { en: 'presiding', es: 'dirigía la sesión' },
};
const VERB: Record<VoteOption, InLanguages> = {
  yes: { en: 'voted for', es: 'votó a favor' },
  no: { en: 'voted against', es: 'votó en contra' },
  abstain: { en: 'abstained', es: 'se abstuvo' },
  paired: { en: 'was paired and did not vote', es: 'estuvo pareado y no votó' },
  'walk-out': { en: 'walked out', es: 'se retiró antes de votar' },
  'not-voting': { en: 'did not vote', es: 'no votó' },
  absent: { en: 'was absent', es: 'estuvo ausente' },
  leave: { en: 'was on leave', es: 'estaba con licencia' },
  present: { en: 'presided and did not vote', es: 'dirigía la sesión y no votó' },
};
const IN_VOTE: Record<VoteOption, InLanguages> = {
  yes: { en: 'voted in favour in {vote}', es: 'votó a favor en {vote}' },
  no: { en: 'voted against in {vote}', es: 'votó en contra en {vote}' },
  abstain: { en: 'abstained in {vote}', es: 'se abstuvo en {vote}' },
  paired: { en: 'was paired in {vote} and did not vote', es: 'estuvo pareado en {vote} y no votó' },
  'walk-out': { en: 'walked out before {vote}', es: 'se retiró antes de {vote}' },
  'not-voting': { en: 'did not vote in {vote}', es: 'no votó en {vote}' },
  absent: { en: 'was absent from {vote}', es: 'estuvo ausente en {vote}' },
  leave: { en: 'was on leave at the time of {vote}', es: 'estaba con licencia durante {vote}' },
  present: { en: 'presided over {vote} and did not vote', es: 'dirigió {vote} y no votó' },
};
const KIND: Record<Kind, InLanguages> = {
  person: { en: 'person', es: 'persona' },
  group: { en: 'group', es: 'grupo' },
  organization: { en: 'organization', es: 'organización' },
  post: { en: 'post', es: 'cargo' },
  event: { en: 'event', es: 'hecho' },
  vote: { en: 'vote', es: 'votación' },
  document: { en: 'document', es: 'documento' },
  place: { en: 'place', es: 'lugar' },
  thing: { en: 'thing', es: 'elemento' },
};
const KINSHIP: Record<Kinship, InLanguages> = {
  father: { en: 'is the father of', es: 'es el padre de' },
  mother: { en: 'is the mother of', es: 'es la madre de' },
  son: { en: 'is a son of', es: 'es hijo de' },
  daughter: { en: 'is a daughter of', es: 'es hija de' },
  brother: { en: 'is a brother of', es: 'es hermano de' },
  sister: { en: 'is a sister of', es: 'es hermana de' },
  spouse: { en: 'is the spouse of', es: 'es cónyuge de' },
};

const VOTE_STATUS: Record<'held' | 'scheduled' | 'cancelled' | 'superseded', InLanguages> = {
  held: { en: 'held', es: 'realizada' },
  scheduled: { en: 'scheduled', es: 'programada' },
  cancelled: { en: 'cancelled', es: 'cancelada' },
  superseded: { en: 'scheduled, and never held', es: 'programada y nunca realizada' },
};
const VOTE_RESULT: Record<'passed' | 'failed', InLanguages> = {
  passed: { en: 'passed', es: 'aprobada' },
  failed: { en: 'failed', es: 'rechazada' },
};

export const voteStatusWord = (status: keyof typeof VOTE_STATUS, lang: Language): string =>
  pick(VOTE_STATUS[status], lang);
export const voteResultWord = (result: keyof typeof VOTE_RESULT, lang: Language): string =>
  pick(VOTE_RESULT[result], lang);
export const statusMeaning = (status: Status, lang: Language): string =>
  pick(STATUS_MEANS[status], lang);
export const statusWord = (status: Status, lang: Language): string => pick(STATUS[status], lang);
export const optionWord = (option: VoteOption, lang: Language): string =>
  pick(OPTION[option], lang);
const PLURAL: Partial<Record<VoteOption, InLanguages>> = {
  abstain: { en: 'abstaining', es: 'abstenciones' },
  paired: { en: 'paired', es: 'pareados' },
  'walk-out': { en: 'walked out', es: 'se retiraron' },
  'not-voting': { en: 'not voting', es: 'no votaron' },
  absent: { en: 'absent', es: 'ausentes' },
  present: { en: 'presiding', es: 'dirigían la sesión' },
};
/** "21 abstaining", "21 abstenciones". */
export const optionCount = (option: VoteOption, count: number, lang: Language): string =>
  `${count} ${pick((count === 1 ? undefined : PLURAL[option]) ?? OPTION[option], lang)}`;
/** An option as a heading over the names of those who took it. */
export const optionHeading = (option: VoteOption, lang: Language): string =>
  pick(PLURAL[option] ?? OPTION[option], lang);
export const optionVerb = (option: VoteOption, lang: Language): string => pick(VERB[option], lang);
/** What one did in a vote, as a sentence has it: "abstained in “Vote to remove the president”". */
export const optionInVote = (option: VoteOption, vote: string, lang: Language): string =>
  pick(IN_VOTE[option], lang).replace('{vote}', () => vote);
export const kindWord = (kind: Kind, lang: Language): string => pick(KIND[kind], lang);
export const kinshipWords = (kinship: Kinship, lang: Language): string =>
  pick(KINSHIP[kinship], lang);

const PLURALS: Record<
  | 'people'
  | 'groups'
  | 'organizations'
  | 'posts'
  | 'events'
  | 'votes'
  | 'documents'
  | 'places'
  | 'things',
  InLanguages
> = {
  people: { en: 'people', es: 'personas' },
  groups: { en: 'groups', es: 'grupos' },
  organizations: { en: 'organizations', es: 'organizaciones' },
  posts: { en: 'posts', es: 'cargos' },
  events: { en: 'events', es: 'hechos' },
  votes: { en: 'votes', es: 'votaciones' },
  documents: { en: 'documents', es: 'documentos' },
  places: { en: 'places', es: 'lugares' },
  things: { en: 'things', es: 'elementos' },
};
const PLURAL_OF: Record<Kind, keyof typeof PLURALS> = {
  person: 'people',
  group: 'groups',
  organization: 'organizations',
  post: 'posts',
  event: 'events',
  vote: 'votes',
  document: 'documents',
  place: 'places',
  thing: 'things',
};
export const kindPlural = (kind: Kind, lang: Language): string =>
  pick(PLURALS[PLURAL_OF[kind]], lang);
