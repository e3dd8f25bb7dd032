/**
 * Attributes of an edge that turn round or weaken what it says: a link "supports" with a sign "-" is
 * no support, and one that is `verified: no` is an allegation.
 */
import { notesDoubt, saysAllegation, statusOf } from './statuses.ts';
import { entriesOf } from './wordList.ts';

type Values = Readonly<Record<string, string | undefined>>;

/** Attributes that say by a yes that the link is the contrary of its label. */
const NEGATED = new Set(
  entriesOf('negated negative negation negado negada opposite inverse reversed'),
);
/** Attributes that say by a word or a sign on which side a link is. */
const SIGNS = new Set(
  entriesOf('sign signo stance postura sentiment polarity polaridad valence attitude actitud'),
);
/** Words and signs that agree with the label. */
const AGREES =
  /^(\+.*|\d+([.,]\d+)?|pro|for|positive|positiv[oa]|favou?r|favou?rable|a favor|in favou?r|support(s|ive|ing)?|neutral|yes|si|sí|true)$/i;
/** Attributes that also have other words than sides: of these the contrary alone is known. */
const SIDES = new Set(entriesOf('position side posicion lado type_of_tie direction direccion'));
const CONTRARY =
  /^([-−–]\s*\d*([.,]\d+)?|negativ.*|against.*|anti.*|contra|en contra.*|oppos.*|con|hostil.*|enem.*|revers.*|backwards?|<-|←)$/i;

/** Attributes that say by a yes that a link is in doubt. */
const DOUBTED = new Set(
  entriesOf(`
    alleged allegation suspected rumour rumor disputed contested unconfirmed unverified unproven
    presunto presunta supuesto supuesta dudoso retracted withdrawn fake false hoax invalid falso
    desmentido
  `),
);
/** Attributes that say by a no that a link is in doubt. */
const PROVEN = new Set(
  entriesOf(`
    verified confirmed proven corroborated established verificado verificada confirmado confirmada
    probado probada comprobado valid valido
  `),
);
/** Attributes that say in words how sure a link is. */
const SURE = new Set(
  entriesOf('confidence certainty credibility reliability certeza confianza fiabilidad'),
);
/** Attributes in which people write what they think of a link. */
const NOTES = new Set(entriesOf('note nota remark comment comments comentario observaciones'));
const YES = /^(true|yes|y|1|x|si|sí)$/i;
const NO = /^(false|no|n|0|not yet|pending|pendiente)$/i;
const LOW = /^(low|weak|poor|none|baja|bajo|nula|unlikely)$/i;

/** The name of an attribute as it is looked up: a column of a table without a meaning has a prefix. */
const keyOf = (name: string): string =>
  name
    .replace(/^column /, '')
    .trim()
    .toLowerCase();
const entries = (values: Values): [key: string, value: string][] =>
  Object.entries(values).flatMap(([name, value]) => {
    const said = value?.trim();
    return said ? [[keyOf(name), said]] : [];
  });

/** Whether an attribute is our own field of a polarity, which makes that of the relation. */
const isOurPolarity = (key: string, value: string): boolean =>
  key === 'polarity' && /^(-1|0|1)$/.test(value);

/** What turns the label of an edge round, as "sign: -"; undefined where nothing does. */
export function contraryOf(values: Values): string | undefined {
  const found = entries(values).find(
    ([key, value]) =>
      (NEGATED.has(key) && YES.test(value)) ||
      (SIGNS.has(key) && !AGREES.test(value) && !isOurPolarity(key, value)) ||
      (SIDES.has(key) && CONTRARY.test(value)),
  );
  return found?.join(': ');
}

/** Whether an attribute, the label or the text of an edge says that it is in doubt. */
export function isInDoubt(values: Values, label: string | undefined, text?: string): boolean {
  const isDoubted = entries(values).some(
    ([key, value]) =>
      (DOUBTED.has(key) && YES.test(value)) ||
      (PROVEN.has(key) && NO.test(value)) ||
      (SURE.has(key) && (LOW.test(value) || statusOf(value) === 'alleged')) ||
      (NOTES.has(key) && (saysAllegation(value) || notesDoubt(value))),
  );
  return (
    isDoubted ||
    /\?\s*$/.test(label ?? '.') ||
    saysAllegation(label) ||
    saysAllegation(text) ||
    notesDoubt(text ?? '.')
  );
}
