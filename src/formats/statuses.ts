/**
 * Words for a status, as people write them -> statuses. A phrase is known whole or not at all:
 * "confirmed false" is not "confirmed". Callers take an unknown one for an allegation, which must
 * not look like a fact.
 */
import { STATUSES, type Status } from '../model/vocabulary.ts';
import { entriesOf } from './wordList.ts';

type Written = Exclude<Status, 'unsourced'>;
/** In lower case, without accents, with single spaces. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();

/** What a word says of a claim: a status, that it is false, that it is not, or that it is unsure. */
type Sense = Written | 'false' | 'not' | 'doubt' | 'filler';

/**
 * Whole words of English, Spanish, Portuguese, French and German, without accents; a star stands for
 * the endings o, a, os, as, or none.
 */
const WORDS: Readonly<Record<Sense, string>> = {
  confirmed: `
    confirmed confirms confirmad* verified verificad* proven proved probad* comprobad*
    corroborated corroborad* comprovad* provad* confirme confirmee verifie verifiee prouve prouvee
    avere averee etabli etablie bestatigt bestatigte belegt belegte bewiesen verifiziert
  `,
  reported: `
    report reported reports reportad* informad* publicad* published fact hecho true ciert*
    verdader* yes si ok active activ* current currently vigente actual ativ* actif active aktiv
    rapporte rapportee relatad* divulgad* berichtet gemeldet vrai vraie verdadeir* wahr
  `,
  denied: `
    denied denies denial negad* niega desmentid* desmiente desmentido rechazad* dementi dementie
    niee nega dementiert bestritten bestreitet zuruckgewiesen
  `,
  alleged: `
    alleged alleges allegedly allegation allegations presunt* presuntamente supuest*
    supuestamente alegad* acusad* acusacion acusaciones accused accusation charged charge
    imputad* investigated investigad* suspected suspect sospechos* sospecha rumor rumour
    rumored rumoured claimed claim claims denunciad* denuncia archivad* absuelt* acquitted
    dismissed presume presumee presumes presumees allegue alleguee allegation soupconne soupconnee
    soupcon soupcons rumeur rumeurs suspeit* suspeita suspeito alegacao alegadamente
    supostamente suposto suposta boato denuncia angeblich angebliche angeblicher mutmasslich
    mutmaßlich verdacht verdachtig beschuldigt vorwurf gerucht vermutet vermutlich
  `,
  promised: 'promised promise promises prometid* promesa pledged pledge comprometid*',
  expected: `
    expected expects expect previst* planned planead* programad* scheduled future futur*
    announced anunciad*
  `,
  opinion: 'opinion opinions opined view judgment judgement juicio',
  false: `
    false fals* hoax hoaxes fake untrue bulo bulos mentira disproven disproved refuted rebutted
    refutad* debunked faux fausse falsch unwahr widerlegt incorrect incorrect* wrong erroneo erronea invented inventad*
  `,
  not: `
    not no never non nunca jamas sin without lacks falta nao pas nicht kein keine nie jamais ne sans
    sem ohne
  `,
  doubt: `
    pending pendiente pendientes unclear disputed disputad* contested doubtful doubted dudos*
    duda dudas possibly possible posible posiblemente probable probably probablemente maybe
    perhaps quizas tal vez unconfirmed unverified unproven unsure uncertain inciert*
    apparently aparentemente reportedly supposedly purportedly ostensibly habria habrian podria
    podrian might tbc dizque ? partly parcialmente partially investigation investigations
    investigacion investigaciones enquete investigacao apuracao ermittlung ermittlungen umstritten
    unbestatigt ungeklart incertain incertaine douteux douteuse conteste contestee duvidos* incert*
    inquiry confirmation confirmacion confirmar verification
    verificacion evidence prueba pruebas check revision review
  `,
  filler: `
    as be been by is was has have to it the a an being fully officially oficialmente oficial
    official independently por como ha sido es fue esta estan de del la el en lo se que under
    with con still aun todavia en cours em andamento sob ist wird noch offiziell
    officiel officielle
  `,
};
const SENSES: ReadonlyMap<string, Sense> = new Map(
  Object.entries(WORDS).flatMap(([sense, words]) =>
    entriesOf(words)
      .flatMap((word) =>
        word.endsWith('*')
          ? ['o', 'a', 'os', 'as'].map((end) => word.slice(0, -1) + end).concat(word.slice(0, -1))
          : [word],
      )
      .map((word) => [word, sense as Sense]),
  ),
);

/** Words of which nothing is known but that they say so. */
const PHRASES: ReadonlyMap<string, Written> = new Map([
  ['unsourced', 'reported'],
  ['sin fuente', 'reported'],
]);
/**
 * Words that say much else beside a status: in brackets after a label they are not enough. "Voted
 * (yes)" is no report of a vote.
 */
const COMMON = new Set(
  entriesOf(`
    fact hecho true cierto cierta yes si ok active activo activa current currently vigente
    actual view juicio charge charged claim claims claimed future futuro futura investigated
    report reports acusado acusada dismissed
  `),
);
/** Words of doubt that are a status by themselves. */
const IN_DOUBT = new Set(['unconfirmed', 'unverified', 'unproven', 'disputed']);
const FACTS: readonly (Sense | undefined)[] = ['confirmed', 'reported'];
const isStatus = (sense: Sense | undefined): sense is Written =>
  STATUSES.some((status) => status === sense);

const wordsIn = (text: string): string[] =>
  plain(text)
    .replace(/\?/g, ' ? ')
    .split(/[^\p{L}\p{N}?]+/u)
    .filter(Boolean);

/** A status that is still to come. */
const IS_TO_COME = /\b(?:to be|being|yet to|por|a ser|sera|seran) \p{L}+/u;

/** The status that some words mean together; undefined where one of them is not known. */
function statusOfWords(words: readonly string[]): Written | undefined {
  const senses = words.map((word) => SENSES.get(word));
  if (senses.includes(undefined)) return undefined;
  const has = (sense: Sense) => senses.includes(sense);
  // What is to be confirmed, or is being verified, is not yet.
  if (IS_TO_COME.test(words.join(' '))) return 'alleged';
  // Denial and doubt win over what they are about, whatever the order.
  if (has('not') && (has('false') || has('denied'))) return 'alleged';
  if (has('doubt')) return 'alleged';
  if (has('false')) return 'denied';
  if (has('not')) return 'alleged';
  // Of several, one that is no fact; of facts, the weaker.
  const statuses = senses.filter(isStatus);
  return (
    statuses.find((status) => !FACTS.includes(status)) ??
    statuses.find((status) => status === 'reported') ??
    statuses[0]
  );
}

/** The status that a phrase means; undefined for an unknown one or an empty text. */
export function statusOf(text = ''): Written | undefined {
  const phrase = plain(text);
  return PHRASES.get(phrase) ?? statusOfWords(wordsIn(phrase));
}

/** The status of a phrase in brackets; undefined where it may as well be a part of a label. */
function statusInBrackets(text: string): Written | undefined {
  const isSaid = wordsIn(text).some((word) => {
    const sense = SENSES.get(word);
    return (isStatus(sense) || sense === 'false' || IN_DOUBT.has(word)) && !COMMON.has(word);
  });
  return isSaid || PHRASES.has(plain(text)) ? statusOf(text) : undefined;
}

/** Words that put what is said in doubt, in whatever sentence they are. */
const HEDGES = new Set(
  entriesOf(`
    reportedly supposedly purportedly ostensibly possibly perhaps maybe probably apparently
    posiblemente probablemente aparentemente quizas dizque habria habrian podria podrian might tbc
    allegedly unconfirmed unverified unproven disputed supposed suposto suposta angeblich
    angebliche angebliches angeblicher presume presumee mutmasslich mutmaßlich mutmaßliche aurait
    auraient teria teriam serait seraient umstritten unbestatigt
  `),
);
/**
 * Words of an accusation that say as much of a person's work or of a procedure: "the defence of the
 * accused", "the complaint was filed", "archived files". Alone they put nothing in doubt.
 */
const OF_PROCEDURES = new Set(
  entriesOf(`
    accused accusation acusado acusada acusados acusadas acusacion acusaciones charge charged imputado
    imputada imputados imputadas investigated investigado investigada investigados investigadas
    denuncia denunciado denunciada denunciados denunciadas archivado archivada archivados archivadas
    absuelto absuelta absueltos absueltas acquitted dismissed claim claims claimed verdacht
    beschuldigt vorwurf suspect supuesto
  `),
);
/** Phrases that put what they are about in doubt, in lower case without accents. */
const HEDGED = new RegExp(
  [
    '\\b(?:may|might|could) (?:have|own|hold|control|belong|be (?:the|an?|owned|held|linked|tied|related|behind|owner))\\b',
    '\\b(?:is|are|was|were|be) (?:said|believed|thought|understood|rumou?red|reputed) to\\b',
    '^(?:believed|thought|said|reputed|rumou?red) (?:to|owner|to be)\\b',
    '\\b(?:seems?|appears?) to (?:be|have|own|hold|control)\\b',
    '\\b(?:accused|suspected|acusad[oa]s?|imputad[oa]s?|sospechos[oa]s?|senalad[oa]s?|suspeit[oa]s?|accusee?s?|soupconnee?s?) (?:of|de|d|por|como)\\b',
    '\\b(?:investigad[oa]s?|investigated) (?:por|for|como)\\b',
    '\\bunclear (?:whether|if|who|how|when|link)\\b',
    '\\bse (?:dice|cree|rumorea)\\b',
    '\\btal vez\\b',
    '\\bsegun (?:rumor|version|trascend)',
    '\\bto be confirmed\\b|\\b(?:por|a) confirmar\\b',
    '\\bwould-be\\b',
    '\\b(?:nao|no|non|nicht|not|sin|sem) (?:confirm|bestatigt|acreditad|verificad|probad|comprobad|comprovad|verified|proven)',
    '\\bsoll(?:en)? .*\\b(?:haben|sein)\\b',
    // What begins so is that of which it is said: "possible owner of", "is not the owner".
    '^(?:(?:an?|the|un|una|el|la|ein|eine|um|uma|o) )?(?:possible|presumed|likely|probable|reputed|unclear|posible|possivel|moglich\\p{L}*|vermutlich\\p{L}*|wohl|seria|no es|no fue|is not|was not)(?!\\p{L})',
  ].join('|'),
  'u',
);
/** The conditional of rumours in Spanish and Portuguese, told from other words by its accent. */
const CONDITIONAL = /(?<!\p{L})(?:ser[ií]an|sería|estar[ií]an?|tendr[ií]an?)(?!\p{L})/iu;

/** Whether a word says by itself that what it stands beside is an allegation. */
const isOfDoubt = (word: string): boolean =>
  IN_DOUBT.has(word) ||
  HEDGES.has(word) ||
  (SENSES.get(word) === 'alleged' && !COMMON.has(word) && !OF_PROCEDURES.has(word));

/**
 * Whether a label, role or note itself says that it is an allegation: "alleged accomplice", "may have
 * paid", "is said to own".
 */
export const saysAllegation = (text = ''): boolean =>
  HEDGED.test(plain(text)) || CONDITIONAL.test(text) || wordsIn(text).some(isOfDoubt);

/** What a word of no is said of, where it says that something is not so. */
const HAPPENS = new Set(
  entriesOf(`
    happen happened happens occur occurred took take paid pay true cierto cierta verdad ocurrio
    sucedio pago pagaron acepto recibio received accepted exist existe existio
  `),
);
/** How many words after a no it is looked for what it is said of. */
const REACH = 3;
/** Words that say by themselves that something is not so, or is denied. */
const REFUSED = new Set(
  entriesOf(`
    denies deny denying niega niegan negaron nega negam desmiente desmienten desmentido desmentida
    desmentidos desmentidas dementi dementie dement dementent nie nient bestreitet bestreiten bestritten
    dementiert hoax hoaxes bulo bulos untrue disproven disproved refuted rebutted refutado refutada
    debunked unfounded infundado infundada widerlegt unwahr
  `),
);
/** Phrases that say so, or that a proof is still wanting. */
const REFUTED = new RegExp(
  [
    '\\bdenied(?= (?:by|it|this|that|having|any|all|the)\\b|[.,;:)]|$)',
    '\\bnegad[oa]s? por\\b',
    '\\b(?:is|was|are|were|es|era|fue|son|est|ist|foi) (?:false|fake|fals[oa]s?|faux|fausse|falsch|incorrect|mentira|invented|inventad[oa])\\b',
    '\\b(?:pending|needs?|awaiting|awaits|lacks|requires|sin|por|falta|pendiente de|unter|noch) (?:further |la |de )?(?:verif|confirm|comprob)',
    '\\b(?:verifi|confirm)\\p{L}* (?:is |still |esta )?(?:pending|pendiente)',
  ].join('|'),
  'u',
);
const PROVES: ReadonlySet<Sense> = new Set<Sense>(['confirmed', 'doubt', 'alleged']);

/**
 * Whether a note says that what it is about is denied, false, in doubt or not so: "no confirmado",
 * "Ana denies having paid", "did not happen". Other sentences with a no say something else: "never
 * missed a meeting", "denied visas", "loan pending".
 */
export function notesDoubt(text: string): boolean {
  const said = plain(text);
  if (REFUTED.test(said) || ['alleged', 'denied'].includes(clearStatus(said) ?? 'reported'))
    return true;
  const words = wordsIn(said);
  const senses = words.map((word) => SENSES.get(word));
  return senses.some((sense, i) => {
    const word = words[i] ?? '?';
    if (REFUSED.has(word)) return true;
    if (sense !== 'not') return false;
    return words
      .slice(i + 1, i + 1 + REACH)
      .some((next, n) => HAPPENS.has(next) || PROVES.has(senses[i + 1 + n] ?? 'filler'));
  });
}
/** Other words that are nothing but a status. */
const CLEAR = new Set(
  entriesOf(
    'pending pendiente denied denial false fake hoax disproven retracted withdrawn falso falsa negado',
  ),
);
/**
 * The status that a whole text is, where one of its words is nothing but a status: "Check", "Evidence" or
 * "NE", the state, may be anything.
 */
function clearStatus(text: string): Written | undefined {
  const isClear = wordsIn(text).some((word) => CLEAR.has(word) || isOfDoubt(word));
  return isClear ? statusOf(text) : undefined;
}

/**
 * A label, and the status in brackets at its end: "paid (alleged)", "pagó a (acusación, con
 * desmentido)". Other brackets stay.
 */
export function splitLabel(label = ''): { label: string; status?: Written } {
  const match = /^(.*?)\s*\(([^()]*)\)$/s.exec(label);
  if (!match) return { label };
  const [, before = label, inBrackets = ''] = match;
  const statuses = inBrackets.split(',').map(statusInBrackets);
  if (before === '' || statuses.some((status) => status === undefined)) return { label };
  // An allegation that others deny is still an allegation, so the first status counts.
  return { label: before, status: statuses[0] };
}
