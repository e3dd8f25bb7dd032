/** Words for how something is said, as people write them -> our statuses. A word that is not known is taken for an allegation: it must not look like a fact. */
import { STATUSES, type Status } from '../model/vocabulary.ts';

type Written = Exclude<Status, 'unsourced'>;
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

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

/** The status that a word means; undefined for one that is not known, and for an empty text. */
export function statusOf(text: string | undefined): Written | undefined {
  const word = plain(text ?? '');
  if (!word) return undefined;
  return (
    STATUSES.find((status): status is Written => status === word && status !== 'unsourced') ??
    BEGINNINGS.find(([, beginning]) => beginning.test(word))?.[0]
  );
}

/** A label and what its last brackets say of its status: "paid (alleged)", "pagó a (acusación, con desmentido)". Other brackets stay. */
export function splitLabel(label: string): { label: string; status?: Written } {
  const found = /^(.*?)\s*\(([^()]*)\)$/s.exec(label);
  const parts = (found?.[2] ?? '')
    .split(',')
    .map(
      (part) =>
        statusOf(part) ??
        (/^(previsto|promesa|promise|expected|con desmentido|denied|sin fuente|unsourced|acusacion|allegation)$/.test(
          plain(part),
        )
          ? 'alleged'
          : undefined),
    );
  if (!found || !parts.length || parts.some((part) => part === undefined)) return { label };
  // Denied by others is still an allegation; a denial alone is one.
  return { label: found[1] ?? label, status: parts[0] };
}
