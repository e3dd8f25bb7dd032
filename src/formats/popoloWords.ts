/**
 * Words of parliaments for options and results, in several languages -> options and results of a
 * dataset.
 */
import { memo } from '../model/memo.ts';
import type { VoteOption } from '../model/vocabulary.ts';
import { entriesOf } from './wordList.ts';

/** Options as parliaments write them, in lower case, without accents and signs, parted by bars. */
const OPTION_WORDS: Record<VoteOption, string> = {
  yes: `
    yes|aye|ayes|yea|yeas|en pro|for|in favour|in favor|si|a favor|favor|sim|pour|oui|ja|dafur|
    approve|positivo|afirmativo|afirmativa|y|s|content|guilty
  `,
  no: `
    no|nay|nays|noes|against|en contra|contra|contre|non|nein|dagegen|nao|reject|negativo|
    negativa|n|not content|not guilty
  `,
  abstain: `
    abstain|abstains|abstention|abstentions|abstained|abstaining|abstencion|abstenciones|
    abstenerse|abstencao|se abstuvo|abst|abstain present|present abstain|abstenido|enthaltung|
    enthalten
  `,
  paired: 'paired|pair|pareo|pareado|pareada|paired yes|paired no',
  'walk-out': 'walk out|walked out|se retiro|retiro',
  'not-voting': `
    not voting|did not vote|no vote|no voto|no vota|sin voto|none|sin responder|sinres|
    nonvotant|nicht abgegeben|nichtabgegeben|nicht teilgenommen|no vote recorded|non votant|nao votou
  `,
  absent: `
    absent|ausente|absence|absente|abwesend|aus|excused|justified absence|falto|faltou|
    injustificado|ausencia|missing
  `,
  leave: `
    leave|on leave|licencia|con licencia|lic oficial|licencia oficial|licencia por enfermedad|
    lic enfermedad|lic personal|licencia personal|licenca|lo|le|lp|beurlaubt|entschuldigt
  `,
  present: `
    present|presente|present not voting|presente sin votar|presiding|presidente|presidio|
    presidencia|chair|in the chair|president|presidindo
  `,
};
/** A word as it is looked up: SIN_RESPONDER is "sin responder". */
const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[_/\s-]+/g, ' ')
    .replace(/[^\p{L} ]/gu, '')
    .trim();
const OPTIONS_BY_WORD = new Map(
  Object.entries(OPTION_WORDS).flatMap(([option, words]) =>
    entriesOf(words, '|').map((word) => [word, option as VoteOption] as const),
  ),
);
/** The option that a word means; undefined for an unknown word. */
export const optionOf = memo((word) => OPTIONS_BY_WORD.get(plain(word)));

/** Options by words of a file's own, as the user says them: "SIN_RESPONDER" is absent. */
export type OptionWords = Readonly<Record<string, VoteOption>>;
/** The option that a word means, as the user says, else as parliaments write them. */
export const optionIn = (word: string, given: OptionWords | undefined): VoteOption | undefined => {
  if (!given) return optionOf(word);
  const said = Object.entries(given).find(([key]) => plain(key) === plain(word) || key === word);
  return said ? said[1] : optionOf(word);
};

/** Words that say that a motion passed, and that it did not; a whole word each. */
const PASSED = new Set(
  entriesOf(`
    pass passed passes agreed approved adopted carried confirmed accepted enacted ratified
    aprobado aprobada aprobados aprobadas aprobo aprueba acordado acordada admitido admitida
    aprovado aprovada adopte adoptee approuve approuvee angenommen yes
  `),
);
const FAILED = new Set(
  entriesOf(`
    fail failed fails defeated rejected negatived lost denied not no rechazado rechazada
    rechazados rechazadas rechazo desaprobado desaprobada desaprobados desaprobadas desaprobo
    rejeitado rejeitada rejete rejetee abgelehnt
  `),
);
/** Words that turn what follows them round; alone, they are a no. */
const NEGATIONS = new Set(
  entriesOf('not no never nunca jamas jamais nao non ne n pas point nicht nie kein keine'),
);
/** Words that say that nothing was decided, or not all of it. */
const OPEN = new Set(
  entriesOf(`
    over postponed withdrawn tabled deferred adjourned pending committee referred retirado
    retirada postergado postergada aplazado aplazada pendiente comision vetoed vetado vetada parte
    part partly partially parcialmente parcial
  `),
);

/**
 * The result that some words mean: "Bill Defeated", "Se aprobó". Undefined where they say neither,
 * both, or that nothing was decided, as "Passed over".
 */
export const resultOf = (words: string | undefined): 'passed' | 'failed' | undefined => {
  if (words === undefined) return undefined;
  // A doubt, or a part, is no result: "approved?", "aprobado en parte".
  if (/[?]/.test(words)) return undefined;
  const said = plain(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (said.some((word) => OPEN.has(word))) return undefined;
  const passed = said.some((word) => PASSED.has(word));
  const failed = said.some((word) => FAILED.has(word) && !NEGATIONS.has(word));
  const isNegated = said.some((word) => NEGATIONS.has(word));
  if (passed && failed) return undefined;
  // What is not approved has failed; what is not rejected may have been put off.
  if (passed) return isNegated ? 'failed' : 'passed';
  if (failed) return isNegated ? undefined : 'failed';
  return isNegated && said.length === 1 ? 'failed' : undefined;
};
