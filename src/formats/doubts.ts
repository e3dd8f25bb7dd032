/**
 * Attributes of an edge that turn round or weaken what it says: a link "supports" with a sign "-" is
 * no support, and one that is `verified: no` is an allegation.
 */
import { saysAllegation, statusOf } from './statuses.ts';
import { entriesOf } from './wordList.ts';

type Values = Readonly<Record<string, string | undefined>>;

/** Attributes that say by a yes that the link is the contrary of its label. */
const NEGATED = new Set(entriesOf('negated negative negation negado negada'));
/** Attributes that say by a word or a sign on which side a link is. */
const SIDES = new Set(entriesOf('sign signo stance postura sentiment position side'));
const CONTRARY =
  /^([-−–]\s*\d*(?:[.,]\d+)?|negative|negativ[oa]|against|anti|contra|en contra|opposed|opposes|oppose|opposing)$/i;

/** Attributes that say by a yes that a link is in doubt, and by a no. */
const DOUBTED = new Set(
  entriesOf(`
    alleged allegation suspected rumour rumor disputed contested unconfirmed unverified unproven
    presunto presunta supuesto supuesta rumor dudoso
  `),
);
const PROVEN = new Set(
  entriesOf(`
    verified confirmed proven corroborated established verificado verificada confirmado confirmada
    probado probada comprobado
  `),
);
/** Attributes that say in words how sure a link is. */
const SURE = new Set(
  entriesOf('confidence certainty credibility reliability certeza confianza fiabilidad'),
);
const YES = /^(true|yes|y|1|x|si|sí)$/i;
const NO = /^(false|no|n|0|not yet|pending|pendiente)$/i;
const LOW = /^(low|weak|poor|none|baja|bajo|nula|unlikely)$/i;

/** The name of an attribute as it is looked up: a column of a table without a meaning has a prefix. */
const keyOf = (name: string): string =>
  name
    .replace(/^column /, '')
    .trim()
    .toLowerCase();
const entries = (values: Values): [key: string, name: string, value: string][] =>
  Object.entries(values).flatMap(([name, value]) => {
    const said = value?.trim();
    return said ? [[keyOf(name), name, said]] : [];
  });

/** What turns the label of an edge round, as "sign: -"; undefined where nothing does. */
export function contraryOf(values: Values): string | undefined {
  const found = entries(values).find(
    ([key, , value]) =>
      (NEGATED.has(key) && YES.test(value)) || (SIDES.has(key) && CONTRARY.test(value)),
  );
  return found && `${found[0]}: ${found[2]}`;
}

/** Whether an attribute, the label or the text of an edge says that it is in doubt. */
export function isInDoubt(values: Values, label: string | undefined, text?: string): boolean {
  const isDoubted = entries(values).some(
    ([key, , value]) =>
      (DOUBTED.has(key) && YES.test(value)) ||
      (PROVEN.has(key) && NO.test(value)) ||
      (SURE.has(key) && (LOW.test(value) || statusOf(value) === 'alleged')),
  );
  return isDoubted || /\?\s*$/.test(label ?? '.') || saysAllegation(label) || saysAllegation(text);
}
