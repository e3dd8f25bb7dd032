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
  /^([-−–]\s*\d*([.,]\d+)?|negativ[eoa]?|against( .*)?|anti|contra( .*)?|en contra( .*)?|oppos(ed?|es|ing|ition|er|ent)|con|hostil[e]?|enem(y|igo|iga)|reversed?|backwards?|<-|←)$/i;

/** Attributes that say by a yes that a link is in doubt. */
const DOUBTED = new Set(
  entriesOf(`
    alleged allegation suspected rumour rumor disputed contested unconfirmed unverified unproven
    denied doubtful presunto presunta supuesto supuesta alegado alegada dudoso dudosa rumeur
    boato retracted withdrawn fake false hoax invalid falso falsa desmentido desmentida
    presume presumee suppose conteste dementi suposto suposta suspeito suspeita contestado
    angeblich mutmasslich mutmaßlich umstritten bestritten unbestatigt
  `),
);
/** Attributes that say by a no that a link is in doubt. */
const PROVEN = new Set(
  entriesOf(`
    verified confirmed proven corroborated established checked factchecked verificado verificada
    confirmado confirmada probado probada comprobado comprovado provado valid valido verifie
    confirme prouve avere bestatigt belegt verifiziert
  `),
);
/** Attributes that say in words how sure a link is. */
const SURE = new Set(
  entriesOf(`
    confidence certainty credibility reliability certeza confianza fiabilidad credibilidad certitude
    fiabilite confianca confiabilidade sicherheit
  `),
);
/** Words of the name of an attribute that say nothing beside one of these. */
const FILLERS = new Set(
  entriesOf(`
    is was been has still fact level degree of the claim link tie status es fue ha sido esta grado
    nivel de del la el est ete niveau foi grau do da ist wurde grad der des
  `),
);
/**
 * Attributes that say what a link is called, whose, from where and of when: no sentence about it. The
 * label and the status have a reading of their own.
 */
const NAMES_AND_PLACES =
  /^(source|target|from|to|label|relation|relationship|status|estado|statut|situacao|by|segun|sources?|references?|fuentes?|citation|file|document)$|(^| )(id|name|names|url|link)$|^(source|target|from|to) (kind|type|label)$/;
const YES = /^(true|yes|y|1|x|si|sí|oui|sim|ja|vrai)$/i;
const NO = /^(false|no|n|0|not yet|pending|pendiente|non|não|nao|nein|faux|none)$/i;
const LOW =
  /^(low|very low|weak|poor|none|baja|bajo|muy baja|nula|unlikely|faible|basse|baixa|baixo|fraca|gering|niedrig)$/i;

/**
 * The name of an attribute as it is looked up: without accents and marks, "Is alleged?" is "is alleged",
 * "alleged:boolean" of Neo4j is "alleged". A column of a table without a meaning has a prefix.
 */
const keyOf = (name: string): string =>
  name
    .replace(/^column /, '')
    .replace(/:\w+(\[\])?$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/** Whether a name is one of some words, with nothing else that says something. */
function isNamed(key: string, words: ReadonlySet<string>): boolean {
  const said = key.split(' ').filter((word) => !FILLERS.has(word));
  return said.length === 1 && words.has(said[0] ?? key);
}
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

/** Whether a value says something by itself: it is no number, day or address, and no yes or no. */
const isSaid = (value: string): boolean =>
  /\p{L}/u.test(value) && !/^https?:\/\//.test(value) && !YES.test(value) && !NO.test(value);

/**
 * What puts an edge in doubt: the value of an attribute, or its text; undefined where nothing does. What
 * an attribute is called does not matter where it says so in words: "purpose: consulting (alleged)",
 * "type: rumour".
 */
export function doubtIn(values: Values, text: string | undefined): string | undefined {
  const found = entries(values).find(
    ([key, value]) =>
      (isNamed(key, DOUBTED) && YES.test(value)) ||
      (isNamed(key, PROVEN) && NO.test(value)) ||
      (isNamed(key, SURE) && (LOW.test(value) || statusOf(value) === 'alleged')) ||
      (!NAMES_AND_PLACES.test(key) &&
        isSaid(value) &&
        (saysAllegation(value) || notesDoubt(value))),
  );
  if (found) return found.join(': ');
  return text !== undefined && (saysAllegation(text) || notesDoubt(text)) ? text : undefined;
}

/** Whether a label says that it is an allegation: "alleged owner of", "paid?". */
export const isLabelInDoubt = (label: string | undefined): boolean =>
  /\?\s*$/.test(label ?? '.') || saysAllegation(label);
