/**
 * Words for a status, as people write them -> statuses. Callers take an unknown word for an
 * allegation: it must not look like a fact.
 */
import { STATUSES, type Status } from '../model/vocabulary.ts';

type Written = Exclude<Status, 'unsourced'>;
const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Beginnings of words, without accents. */
const BEGINNINGS: readonly (readonly [Written, RegExp])[] = [
  ['denied', /^(denied|denies|denial|negad|niega|nego|desmentid|desmint|rechazad|false$|falso$)/],
  [
    'alleged',
    /^(alleg|presunt|supuest|alegad|acus|accus|imputad|investig|under investigation|en investigacion|suspect|sospech|rumor|charged|denunciad|unconfirmed|sin confirmar|no confirmad|unverified|claimed|archivad|absuelt|acquitted|dismissed)/,
  ],
  ['confirmed', /^(confirm|verified|verificad|comprobad|proven|probad)/],
  ['promised', /^(promis|promet|pledg|comprometid)/],
  ['expected', /^(expect|previst|planned|planead|programad|scheduled|futur)/],
  ['opinion', /^(opini|view$|juicio$)/],
  [
    'reported',
    /^(report|informad|publicad|published|fact$|hecho$|true$|cierto$|si$|yes$|ok$|activ|current|vigente|unsourced|sin fuente)/,
  ],
];

/** The status that a word means; undefined for an unknown word or an empty text. */
export function statusOf(text = ''): Written | undefined {
  const word = folded(text);
  if (!word) return undefined;
  return (
    STATUSES.find((status): status is Written => status === word && status !== 'unsourced') ??
    BEGINNINGS.find(([, beginning]) => beginning.test(word))?.[0]
  );
}

/**
 * A label, and the status in brackets at its end: "paid (alleged)", "pagó a (acusación, con
 * desmentido)". Other brackets stay.
 */
export function splitLabel(label = ''): { label: string; status?: Written } {
  const match = /^(.*?)\s*\(([^()]*)\)$/s.exec(label);
  if (!match) return { label };
  const [, before = label, inBrackets = ''] = match;
  const statuses = inBrackets
    .split(',')
    .map(
      (part) =>
        statusOf(part) ??
        (/^(previsto|promesa|promise|expected|con desmentido|denied|sin fuente|unsourced|acusacion|allegation)$/.test(
          folded(part),
        )
          ? 'alleged'
          : undefined),
    );
  if (statuses.some((status) => status === undefined)) return { label };
  // An allegation that others deny is still an allegation, so the first status counts.
  return { label: before, status: statuses[0] };
}
