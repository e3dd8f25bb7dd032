/**
 * Words of parliaments for options and results, in several languages -> options and results of a
 * dataset.
 */
import { memo } from '../model/memo.ts';
import type { VoteOption } from '../model/vocabulary.ts';

/** Options as parliaments write them, in lower case and without accents. */
const OPTION_WORDS: Record<VoteOption, readonly string[]> = {
  yes: [
    'yes',
    'aye',
    'ayes',
    'yea',
    'for',
    'in favour',
    'in favor',
    'si',
    'a favor',
    'favor',
    'pour',
    'ja',
    'approve',
    'positivo',
    'afirmativo',
    'y',
  ],
  no: [
    'no',
    'nay',
    'noes',
    'against',
    'en contra',
    'contra',
    'contre',
    'nein',
    'reject',
    'negativo',
    'n',
  ],
  abstain: [
    'abstain',
    'abstention',
    'abstained',
    'abstencion',
    'abstenciones',
    'abstenerse',
    'se abstuvo',
    'abst',
    'abstain/present',
    'abstenido',
  ],
  paired: ['paired', 'pair', 'pareo', 'pareado', 'pareada'],
  'walk-out': ['walk-out', 'walk out', 'walked out', 'se retiro', 'retiro'],
  'not-voting': [
    'not voting',
    'not-voting',
    'did not vote',
    'no vote',
    'no voto',
    'no vota',
    'sin voto',
    'none',
    'sin responder',
  ],
  absent: ['absent', 'ausente', 'absence', 'absente', 'aus', 'excused', 'justified absence'],
  leave: [
    'leave',
    'on leave',
    'licencia',
    'con licencia',
    'lic oficial',
    'licencia oficial',
    'licencia por enfermedad',
    'lic enfermedad',
    'lic personal',
  ],
  present: ['present', 'presiding', 'presidente', 'presidio'],
};
const OPTIONS_BY_WORD = new Map(
  Object.entries(OPTION_WORDS).flatMap(([option, words]) =>
    words.map((word) => [word, option as VoteOption] as const),
  ),
);
/** The option that a word means; undefined for an unknown word. */
export const optionOf = memo((word) =>
  OPTIONS_BY_WORD.get(
    word
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z -]/g, '')
      .trim(),
  ),
);

const PASSED = /^\s*(pass|agreed|approved|adopted|carried|aprobad|yes\b)/i;
const FAILED = /^\s*(fail|reject|negatived|lost|rechazad|no\b|not )/i;

/** The result that a word means; undefined for an unknown word. */
export const resultOf = (word: string | undefined): 'passed' | 'failed' | undefined => {
  if (word === undefined) return undefined;
  if (PASSED.test(word)) return 'passed';
  return FAILED.test(word) ? 'failed' : undefined;
};
