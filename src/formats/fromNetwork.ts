/**
 * A network of nodes and edges with attributes -> a dataset. A node without a kind is a thing, an
 * edge without a source is unsourced.
 */
import { liesIn } from '../model/dates.ts';
import { RELATIONS } from '../model/relations.ts';
import { BLURB_LENGTH, type Kind } from '../model/vocabulary.ts';
import type { Citation, Claim, Language, Text } from '../model/schema.ts';
import { amountReader, currencyNamed, factorOf, type Amount } from './amounts.ts';
import { colourIn } from './colours.ts';
import { contraryOf, doubtIn, isLabelInDoubt } from './doubts.ts';
import { Builder, folded, relationNamed, slug, UNKNOWN_DATE } from './builder.ts';
import { loss, type ReadResult } from './format.ts';
import { MAX_THINGS } from './limits.ts';
import { decode, fileName, type InputFile, type ReadOptions } from './input.ts';
import { Report, type Place } from './problem.ts';
import { splitLabel, statusOf } from './statuses.ts';
import { entriesOf } from './wordList.ts';
import { localized, m, pick } from '../words/index.ts';

export type Values = Readonly<Record<string, string | undefined>>;
export interface ReadNode {
  /** Undefined where the file has none: the node is then left out, with a warning. */
  id: string | undefined;
  label?: string;
  values: Values;
  place?: { x: number; y: number };
  colour?: string;
  /** Values that were read, as they are written: attributes that repeat them say nothing more. */
  told?: readonly string[];
  at: Place;
}
export interface ReadEdge {
  id?: string;
  /**
   * Ids of its ends, undefined where the file has none: the edge is then left out, with a warning.
   */
  source: string | undefined;
  target: string | undefined;
  directed: boolean;
  /** The relation, where no attribute has it. */
  label?: string;
  start?: string;
  end?: string;
  /** Its amount and weight, where the format has read them; null where one could not be read. */
  amount?: Amount | null;
  weight?: Amount | null;
  values: Values;
  told?: readonly string[];
  at: Place;
}
export interface ReadNetwork {
  title?: string;
  description?: string;
  rights?: string;
  nodes: ReadNode[];
  edges: ReadEdge[];
  /** Whether edges may name nodes that are not listed, as in a list of edges. */
  open?: boolean;
  /** What the file says beside its nodes and edges, and no field holds. */
  rest?: Unknown;
}

/**
 * Names of attributes in other programs and languages, in lower case and without accents -> fields
 * of a node.
 */
const SYNONYMS: Record<string, string> = {
  kind: 'kind',
  tipo: 'kind',
  type: 'kind',
  clase: 'kind',
  category: 'kind',
  categoria: 'kind',
  entity_type: 'kind',
  classification: 'classification',
  clasificacion: 'classification',
  short_name: 'short_name',
  shortname: 'short_name',
  nombre_corto: 'short_name',
  summary: 'summary',
  description: 'summary',
  descripcion: 'summary',
  resumen: 'summary',
  bio: 'summary',
  notes: 'summary',
  notas: 'summary',
  blurb: 'blurb',
  other_names: 'other_names',
  aliases: 'other_names',
  alias: 'other_names',
  otros_nombres: 'other_names',
  links: 'links',
  url: 'links',
  website: 'links',
  enlace: 'links',
  enlaces: 'links',
  web: 'links',
  when: 'when',
  date: 'when',
  fecha: 'when',
  cuando: 'when',
  year: 'when',
  ano: 'when',
  colour: 'colour',
  color: 'colour',
  group: 'group',
  grupo: 'group',
  modularity_class: 'group',
  community: 'group',
  cluster: 'group',
  size: 'size',
  tamano: 'size',
  image: 'image',
  imagen: 'image',
  img: 'image',
  photo: 'image',
  foto: 'image',
  picture: 'image',
  avatar: 'image',
  thumbnail: 'image',
};
/** The same for fields of an edge. */
const EDGE_SYNONYMS: Record<string, string> = {
  relation: 'relation',
  relacion: 'relation',
  relationship: 'relation',
  interaction: 'relation',
  kind: 'relation',
  type: 'relation',
  tipo: 'relation',
  vinculo: 'relation',
  status: 'status',
  estado: 'status',
  statut: 'status',
  situacao: 'status',
  estatus: 'status',
  text: 'text',
  texto: 'text',
  description: 'text',
  descripcion: 'text',
  summary: 'text',
  notes: 'text',
  notas: 'text',
  when: 'when',
  date: 'when',
  fecha: 'when',
  cuando: 'when',
  year: 'when',
  ano: 'when',
  start: 'start',
  start_date: 'start',
  inicio: 'start',
  desde: 'start',
  end: 'end',
  end_date: 'end',
  fin: 'end',
  hasta: 'end',
  known: 'known',
  by: 'by',
  segun: 'by',
  sources: 'sources',
  reference: 'sources',
  references: 'sources',
  fuente: 'sources',
  fuentes: 'sources',
  citation: 'sources',
  url: 'sources',
  link: 'sources',
  enlace: 'sources',
  disputes: 'disputes',
  amount: 'amount',
  monto: 'amount',
  importe: 'amount',
  valor: 'amount',
  value: 'value',
  weight: 'weight',
  strength: 'weight',
  fuerza: 'weight',
  peso: 'weight',
  poids: 'weight',
  gewicht: 'weight',
  colour: 'colour',
  color: 'colour',
  currency: 'currency',
  moneda: 'currency',
};
/**
 * Attributes that our own files have though they follow from others, with the values that they may
 * have: those are worked out again.
 */
const DERIVED: Readonly<Record<string, readonly string[]>> = {
  denied: ['true', 'false'],
  polarity: ['-1', '0', '1'],
};
/**
 * Attributes in which programs repeat what they say elsewhere, such as the label of a node: where
 * they say something else, they are counted.
 */
const REPEATING = new Set([
  'name',
  'label',
  'id',
  'shared_name',
  'shared_interaction',
  'directed',
  'source',
  'source_name',
  'source_kind',
  'target',
  'target_name',
  'target_kind',
  'relation',
  'x',
  'y',
]);
const plainKey = (name: string) => slug(name).replace(/-/g, '_');

/** Words for kinds of things -> a kind, and for an organization its classification. */
const KIND_WORDS: Record<string, readonly [Kind, string?]> = {
  person: ['person'],
  persona: ['person'],
  people: ['person'],
  personas: ['person'],
  human: ['person'],
  individual: ['person'],
  politician: ['person'],
  politico: ['person'],
  politica: ['person'],
  congresista: ['person'],
  hombre: ['person'],
  mujer: ['person'],
  organization: ['organization', 'organization'],
  organisation: ['organization', 'organization'],
  organizacion: ['organization', 'organization'],
  org: ['organization', 'organization'],
  institution: ['organization', 'institution'],
  institucion: ['organization', 'institution'],
  company: ['organization', 'company'],
  empresa: ['organization', 'company'],
  compania: ['organization', 'company'],
  party: ['organization', 'party'],
  partido: ['organization', 'party'],
  bench: ['organization', 'bench'],
  bancada: ['organization', 'bench'],
  publicbody: ['organization', 'government'],
  public_body: ['organization', 'government'],
  media: ['organization', 'media'],
  medio: ['organization', 'media'],
  government: ['organization', 'government'],
  gobierno: ['organization', 'government'],
  group: ['group', 'group'],
  grupo: ['group', 'group'],
  post: ['post'],
  cargo: ['post'],
  event: ['event'],
  evento: ['event'],
  hecho: ['event'],
  vote: ['event'],
  votacion: ['event'],
  document: ['document'],
  documento: ['document'],
  place: ['place'],
  lugar: ['place'],
  ciudad: ['place'],
  pais: ['place'],
  thing: ['thing'],
  elemento: ['thing'],
  node: ['thing'],
  nodo: ['thing'],
};

/** Words for kinds that say more than the kind. */
const SPECIFIC = new Set(
  entriesOf('politician politico politica congresista hombre mujer ciudad pais'),
);

/** Attributes that are not known, with how often they occur, and the first value of each. */
export class Unknown {
  readonly found = new Map<string, { count: number; example: string }>();
  add(name: string, value: string): void {
    const known = this.found.get(name);
    if (known) known.count += 1;
    else this.found.set(name, { count: 1, example: value });
  }
}

/** Whether an attribute says nothing that is not known from elsewhere. */
const isTold = (key: string, value: string, told: readonly (string | undefined)[]): boolean =>
  (Object.hasOwn(DERIVED, key) && DERIVED[key]?.includes(value) === true) ||
  (REPEATING.has(key) && told.includes(value));

/**
 * The values under the names of fields; each unknown attribute is counted.
 * @param told what is said of the node or edge elsewhere
 */
function fieldValues(
  values: Values,
  synonyms: Record<string, string>,
  unknown: Unknown,
  told: readonly (string | undefined)[],
): Record<string, string> {
  const named: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === '') continue;
    const key = plainKey(name);
    const field = Object.hasOwn(synonyms, key) ? synonyms[key] : undefined;
    if (field !== undefined && (named[field] ?? value) === value) named[field] = value;
    else {
      // A column of a table without a meaning.
      const own = key.replace(/^column_/, '');
      // A second value for the same field is unknown too.
      if (field !== undefined || !isTold(own, value, told)) unknown.add(name, value);
      else if (Object.hasOwn(DERIVED, own)) named[own] = value;
    }
  }
  return named;
}

/** The parts of a list in one attribute. */
const partsOf = (text = ''): string[] => text.split(/\s*[|\n]\s*/).filter(Boolean);

/** Marks between addresses. */
const BETWEEN = new Set([' ', '\t', ';', ',']);
/** A text without the marks at its end. Letter by letter: a pattern would look at each many times. */
function withoutMarks(text: string): string {
  let end = text.length;
  while (end > 0 && BETWEEN.has(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
/** The addresses of a text that has several, one after another; else the text. */
function addressesIn(text: string): string[] {
  const starts = [...text.matchAll(/https?:\/\//g)].map(({ index }) => index);
  const isList = starts[0] === 0 && starts.slice(1).every((at) => BETWEEN.has(text.charAt(at - 1)));
  if (!isList || starts.length < 2) return [text];
  return starts.map((at, i) => withoutMarks(text.slice(at, starts[i + 1])));
}

type Named = Readonly<Record<string, string>>;

/**
 * The kind that a word means, and the classification of an organization; undefined for an unknown
 * word.
 */
export function kindOf(word: string | undefined): readonly [Kind, string?] | undefined {
  if (word === undefined) return undefined;
  const key = plainKey(word);
  return Object.hasOwn(KIND_WORDS, key) ? KIND_WORDS[key] : undefined;
}

/** A number as programs write it. */
const PLAIN_NUMBER = /^[+-]?\d+([.,]\d+)?(e[+-]?\d+)?$/i;

/** A node with an id, and an edge with both ends. */
type KnownNode = ReadNode & { id: string };
type KnownEdge = ReadEdge & { source: string; target: string };

/** The fields that things of all kinds have. */
function sharedOf(builder: Builder, node: KnownNode, values: Named) {
  // Of an address the name is more telling.
  const isAddress = builder.webAddress(node.id) !== undefined;
  const id = builder.things.of(node.id, isAddress ? (node.label ?? node.id) : node.id);
  const name = builder.words(node.label) ?? builder.words(node.id) ?? id;
  const links = new Set(isAddress ? [node.id] : []);
  // An image is kept as a link to it: none is fetched.
  for (const field of ['links', 'image'])
    for (const link of partsOf(values[field]).flatMap(addressesIn)) {
      const address = builder.webAddress(link);
      if (address === undefined) leaveValue(builder, field, link);
      else links.add(address);
    }
  const others = partsOf(values['other_names']).flatMap((one) => builder.words(one) ?? []);
  const summary = builder.about(values['summary']);
  const short = builder.words(values['short_name']);
  return {
    id,
    name,
    short_name: short === name ? undefined : short,
    summary,
    blurb: blurbOf(builder, values),
    other_names: others.length ? others : undefined,
    links: links.size ? [...links] : undefined,
    size: sizeOf(builder, values),
  };
}

/** Who or what a thing is, in a few words; counted where these are too many. */
function blurbOf(builder: Builder, { blurb: written }: Named): Text | undefined {
  const blurb = builder.about(written);
  if (Object.values(blurb ?? {}).every((words) => words.length <= BLURB_LENGTH)) return blurb;
  if (written !== undefined) leaveValue(builder, 'blurb', written);
  return undefined;
}

/** The size of a thing; counted where it is none. */
function sizeOf(builder: Builder, { size: written }: Named): number | undefined {
  if (written === undefined) return undefined;
  const size = PLAIN_NUMBER.test(written) ? Number(written.replace(',', '.')) : NaN;
  if (Number.isFinite(size) && size >= 0) return size;
  leaveValue(builder, 'size', written);
  return undefined;
}

/** Counts a value that its field cannot hold, or that things of its kind do not have. */
function leaveValue(builder: Builder, field: string, value: string): void {
  builder.leave(
    `attribute ${field}`,
    localized(m.formats.fromNetwork.attributeLeft, { name: field }),
    1,
    value,
  );
}

/** The fields of which not every kind of thing has each. */
const FIELDS_OF_SOME = ['short_name', 'classification', 'colour', 'when'] as const;
type FieldOfSome = (typeof FIELDS_OF_SOME)[number];
/** Counts the values of fields that things of a kind do not have. */
function leaveOthers(builder: Builder, values: Named, kept: readonly FieldOfSome[]): void {
  for (const field of FIELDS_OF_SOME) {
    const value = values[field];
    if (value !== undefined && !kept.includes(field)) leaveValue(builder, field, value);
  }
}

function colourOf(builder: Builder, node: ReadNode, values: Named): string | undefined {
  const [colour] = [node.colour, values['colour']].flatMap((one) =>
    one === undefined ? [] : (colourIn(one) ?? []),
  );
  const own = values['colour'];
  if (own !== undefined && (colour === undefined || colourIn(own) !== colour))
    leaveValue(builder, 'colour', own);
  return colour;
}

/** The fields of a thing that depend on its kind. */
interface KindFields {
  kind: Kind;
  classification?: string;
  colour?: string;
}

/**
 * The classification of a thing of a known kind. A word that says more than its kind is one, where
 * such things have one and no other is given; else it is counted.
 */
function classificationOf(
  builder: Builder,
  word: string,
  [kind, ofKind]: readonly [Kind, string?],
  given: string | undefined,
): string | undefined {
  const saysMore = SPECIFIC.has(plainKey(word)) || (ofKind ?? 'organization') !== 'organization';
  const isClassified = kind === 'place' || kind === 'organization';
  const isKept = isClassified && (given === undefined || given === ofKind);
  if (saysMore && !isKept) leaveValue(builder, 'kind', word);
  if (given !== undefined || ofKind !== undefined || !saysMore || !isKept) return given ?? ofKind;
  return builder.kind(word);
}

/**
 * Kind, classification and colour of a node; an unknown word for its kind becomes the
 * classification of a thing.
 */
function kindFieldsOf(builder: Builder, node: ReadNode, values: Named): KindFields {
  const word = values['kind'] ?? builder.options.kind;
  const known = kindOf(word);
  const given = values['classification'] ? builder.kind(values['classification']) : undefined;
  const colour = colourOf(builder, node, values);
  if (word === undefined) return { kind: 'thing', classification: given, colour };
  if (known?.[0] === 'group') return { kind: 'group', classification: 'group', colour };
  if (known)
    return {
      kind: known[0],
      classification: classificationOf(builder, word, known, given),
      colour,
    };
  if (given !== undefined) leaveValue(builder, 'kind', word);
  return { kind: 'thing', classification: given ?? builder.kind(word), colour };
}

/** The kinds of things that have a classification. */
const CLASSIFIED: ReadonlySet<Kind> = new Set(['organization', 'place', 'document', 'thing']);
/**
 * The values of a node with its group as its classification, where it has none and its kind may have
 * one; else the group is counted.
 */
function groupNamed(builder: Builder, node: KnownNode, values: Named): Named {
  const { group, ...others } = values;
  if (group === undefined) return values;
  const word = others['kind'] ?? builder.options.kind;
  const [kind] = word === undefined ? (['thing'] as const) : (kindOf(word) ?? []);
  if (kind === undefined || !CLASSIFIED.has(kind) || others['classification'] !== undefined) {
    const name = Object.keys(node.values).find((key) => SYNONYMS[plainKey(key)] === 'group');
    leaveValue(builder, name ?? 'group', group);
    return others;
  }
  const isNumber = /^\d+$/.test(group);
  const classification = isNumber
    ? m.formats.fromNetwork.groupNumber(builder.options.lang, { number: group })
    : group;
  return { ...others, classification };
}

function addNode(builder: Builder, node: KnownNode, given: Named): void {
  const { raw } = builder;
  const values = groupNamed(builder, node, given);
  const { short_name, ...shared } = sharedOf(builder, node, values);
  if (node.place) builder.places.set(shared.id, [node.place.x, node.place.y]);
  const { kind, classification, colour } = kindFieldsOf(builder, node, values);
  const named = colour === undefined ? values : { ...values, colour };
  switch (kind) {
    case 'person':
      leaveOthers(builder, named, ['short_name', 'colour']);
      raw.people.push({ ...shared, short_name, colour });
      break;
    case 'group':
    case 'organization':
      leaveOthers(builder, named, [
        'short_name',
        'colour',
        // A group is classified as one.
        ...(kind === 'group' ? [] : (['classification'] as const)),
      ]);
      raw.organizations.push({
        ...shared,
        short_name,
        classification: classification ?? 'organization',
        colour,
      });
      break;
    case 'post': {
      const { name, ...rest } = shared;
      leaveOthers(builder, named, []);
      raw.posts.push({ ...rest, label: name });
      break;
    }
    case 'event':
      leaveOthers(builder, named, ['when']);
      raw.events.push({
        ...shared,
        when: builder.date(values['when']) ?? UNKNOWN_DATE,
        sources: [],
      });
      break;
    case 'place':
    case 'document':
      leaveOthers(builder, named, ['classification', 'colour']);
      raw.things.push({ ...shared, kind, classification, colour });
      break;
    default:
      leaveOthers(builder, named, ['classification', 'colour']);
      raw.things.push({ ...shared, kind: 'thing', classification, colour });
  }
  const { kind: word } = values;
  if (word !== undefined && ['vote', 'votacion'].includes(plainKey(word)))
    builder.leave('votes', localized(m.formats.fromNetwork.votes));
}

/** The relation of an edge that has no word for it. */
const LINKED = localized(m.formats.fromNetwork.linked);

/** Whether a status is one of what is held to be so. */
const isFirm = (status: Claim['status']): boolean =>
  status === undefined || status === 'reported' || status === 'confirmed';

/** Where an edge says that it is denied: in an attribute, or in a column of a table. */
const DENIED = ['denied', 'column denied'];

/**
 * The status of two that an edge has, in its field and in brackets after its label. Where they
 * differ the doubt holds, and the other is counted.
 */
function statusOfTwo(
  builder: Builder,
  own: NonNullable<Claim['status']>,
  labelled: Claim['status'],
  written: string | undefined,
): Claim['status'] {
  if (labelled === undefined || labelled === own) return own;
  const status = isFirm(own) ? labelled : own;
  leaveValue(builder, 'status', status === own ? labelled : (written ?? own));
  return status;
}

/**
 * The status of an edge: its own, or the one in brackets at the end of its label. An unknown word
 * is taken for an allegation.
 */
function statusOfEdge(
  builder: Builder,
  edge: ReadEdge,
  written: string | undefined,
  labelled: Claim['status'],
): Claim['status'] {
  const known = statusOf(written);
  if (written !== undefined && known === undefined)
    builder.warn(
      edge.at,
      'status-unknown',
      localized(m.formats.fromNetwork.statusUnknown, { said: written.slice(0, 40) }),
    );
  const own = written === undefined ? undefined : (known ?? 'alleged');
  const status = own === undefined ? labelled : statusOfTwo(builder, own, labelled, written);
  // An edge that is denied, though no other edge denies it, is not taken for a fact.
  const denied = DENIED.map((name) => edge.values[name]).find((one) => one !== undefined);
  const isDenied = denied !== undefined && /^(true|1|yes|si|sí)$/i.test(denied);
  return isDenied && isFirm(status) ? 'alleged' : status;
}

const UNITS =
  /^(?:column )?(units?|unidad|unidades|einheit|multiplier|scale|escala|magnitude|factor)$/i;
/** An amount in the unit that an attribute beside it names; undefined where that is not known. */
function inUnit(amount: Amount, { values }: ReadEdge, lang: Language): Amount | undefined {
  const [, unit] = Object.entries(values).find(([name, value]) => value && UNITS.test(name)) ?? [];
  if (unit === undefined) return amount;
  const factor = factorOf(unit, lang);
  return factor === undefined
    ? undefined
    : { ...amount, value: Number((amount.value * factor).toPrecision(15)) };
}

/** Texts of amounts whose one mark may stand before thousands or before a fraction: "1.234". */
const EITHER_MARK = /^\D*\d{1,3}\.\d{3}\D*$/;
const markTold = new WeakSet<Builder>();
/** Tells once how a mark is read that may be either. */
function tellMark(builder: Builder, { at, amount }: ReadEdge, written: string): void {
  // Of a table the whole column tells.
  const isKnown = builder.options.decimal !== undefined || amount !== undefined;
  if (isKnown || !EITHER_MARK.test(written) || markTold.has(builder)) return;
  markTold.add(builder);
  builder.warn(
    at,
    'fraction',
    localized(m.formats.fromNetwork.fraction, { written }),
    localized(m.formats.sheets.sayDecimal),
  );
}

/**
 * An amount with its currency; counted where it is not understood, or has no currency, or two that
 * differ.
 */
function amountOf(builder: Builder, edge: ReadEdge, values: Named): Claim['amount'] {
  const written = values['amount'];
  const leaveCurrency = () => {
    if (values['currency'] !== undefined) leaveValue(builder, 'currency', values['currency']);
  };
  if (written === undefined) {
    leaveCurrency();
    return undefined;
  }
  const { lang, currency: usual, decimal = '.' } = builder.options;
  const read =
    edge.amount === undefined
      ? amountReader([], lang, { given: decimal }).read(written)
      : edge.amount;
  tellMark(builder, edge, written);
  const amount = read && inUnit(read, edge, lang);
  if (!amount) {
    builder.leave('amounts', localized(m.formats.fromNetwork.amounts), 1, written);
    leaveCurrency();
    return undefined;
  }
  const named = values['currency'] === undefined ? undefined : currencyNamed(values['currency']);
  const isClear = values['currency'] === undefined || named !== undefined;
  const currency = named ?? amount.currency ?? usual;
  if (isClear && currency !== undefined && (amount.currency ?? currency) === currency)
    return { value: amount.value, currency };
  builder.leave('currencies', localized(m.formats.fromNetwork.currencies), 1, written);
  leaveCurrency();
  return undefined;
}

/**
 * The values of an edge with its `value` as an amount, where something says that it is money, else
 * as a weight, as in D3.
 */
function valueNamed(builder: Builder, values: Named): Named {
  const { value, ...others } = values;
  if (value === undefined) return values;
  const isMoney = others['currency'] !== undefined || builder.options.currency !== undefined;
  const field = isMoney || !PLAIN_NUMBER.test(value) ? 'amount' : 'weight';
  if (others[field] === undefined) return { ...others, [field]: value };
  if (others[field] !== value) leaveValue(builder, 'value', value);
  return others;
}

/** The weight of an edge; counted where it is no number. */
function weightOf(builder: Builder, edge: ReadEdge, values: Named): number | undefined {
  const { weight: written } = values;
  if (written === undefined) return undefined;
  const { lang, decimal = '.' } = builder.options;
  const read =
    edge.weight === undefined
      ? amountReader([], lang, { given: decimal }).read(written)
      : edge.weight;
  if (read && read.currency === undefined) return read.value;
  leaveValue(builder, 'weight', written);
  return undefined;
}

/** The colour of an edge; counted where it is none that is known. */
function colourOfEdge(builder: Builder, { colour: written }: Named): string | undefined {
  if (written === undefined) return undefined;
  const colour = colourIn(written);
  if (colour === undefined) leaveValue(builder, 'colour', written);
  return colour;
}

/**
 * The time of an edge: one value, or a start and an end. Where it has both, the second if it lies in
 * the first and so is the more precise, else the first, and the second is counted.
 */
function whenOf(builder: Builder, edge: ReadEdge, values: Named): string | undefined {
  const when = builder.date(values['when']);
  const span = builder.span(values['start'] ?? edge.start, values['end'] ?? edge.end);
  if (when === undefined || span === undefined) return when ?? span;
  // Of "2017~", a program that has only days writes the first and the last: it says no more.
  if (liesIn(span, when)) return liesIn(when, span) ? when : span;
  builder.leaveDate(span);
  return when;
}

/**
 * The relation of an edge. What it says of direction and polarity is that of the relation; where one
 * of the vocabulary says otherwise, it is counted.
 */
function relationOfEdge(
  builder: Builder,
  edge: KnownEdge,
  label: string,
  written: string | undefined,
): string {
  const polarity = POLARITIES.find((one) => String(one) === written);
  const id = builder.relation(label, !edge.directed, polarity);
  const ours = RELATIONS.find((one) => one.id === id);
  if (ours && !edge.directed && !ours.symmetric)
    builder.leave('undirected', localized(m.formats.fromNetwork.undirected), 1, label);
  if (ours && polarity !== undefined && polarity !== ours.polarity)
    leaveValue(builder, 'polarity', String(polarity));
  return id;
}
const POLARITIES = [-1, 0, 1] as const;

/** Links that are taken for allegations because of what stands beside them: how many, and the first. */
const doubts = new WeakMap<Builder, { count: number; at: Place; said: string }>();
function noteDoubt(builder: Builder, at: Place, said: string): void {
  const known = doubts.get(builder) ?? { count: 0, at, said };
  doubts.set(builder, { ...known, count: known.count + 1 });
}
/** Tells of them: a word may have been meant otherwise. */
function tellDoubts(builder: Builder): void {
  const found = doubts.get(builder);
  if (found)
    builder.warn(
      found.at,
      'taken-for-allegation',
      localized(m.formats.fromNetwork.inDoubt, {
        count: found.count,
        said: builder.shortWords(found.said, 60),
      }),
      localized(m.formats.fromNetwork.sayStatus),
    );
}

function addEdge(builder: Builder, edge: KnownEdge, values: Named, lang: Language): void {
  const named = splitLabel(values['relation'] ?? edge.label);
  const said = values['status'];
  const doubt = said === undefined ? doubtIn(edge.values, values['text']) : undefined;
  const isDoubtful = doubt !== undefined || (said === undefined && isLabelInDoubt(named.label));
  const status = statusOfEdge(
    builder,
    edge,
    said,
    named.status ?? (isDoubtful ? 'alleged' : undefined),
  );
  if (doubt !== undefined && named.status === undefined) noteDoubt(builder, edge.at, doubt);
  const sources = partsOf(values['sources'])
    .flatMap(addressesIn)
    .flatMap((title): Citation[] => {
      const source = builder.source({ title });
      return source === undefined ? [] : [{ source }];
    });
  const weight = weightOf(builder, edge, values);
  const amount = amountOf(builder, edge, values);
  const when = whenOf(builder, edge, values);
  const label = named.label || pick(LINKED, lang);
  // A label that opposes already is not turned round by a sign that says so too.
  const own = RELATIONS.find(({ id }) => id === relationNamed(label));
  const contrary = own?.polarity === -1 ? undefined : contraryOf(edge.values);
  const relation = relationOfEdge(
    builder,
    edge,
    // A relation of its own: it is not what the label alone says.
    contrary === undefined ? label : `${label} (${contrary})`,
    values['polarity'],
  );
  const by = builder.text(values['by']);
  builder.claim({
    foreign: edge.id,
    subject: builder.things.of(edge.source),
    relation,
    object: builder.things.of(edge.target),
    text: builder.text(values['text']),
    when,
    known: builder.date(values['known']),
    status,
    by,
    amount,
    weight,
    colour: colourOfEdge(builder, values),
    sources,
    disputes: values['disputes']?.split(/\s+/).filter(Boolean),
  });
}

/**
 * Replaces the ids of disputed claims by those of the dataset; ids of claims that are not there are
 * removed and counted.
 */
function resolveDisputes(builder: Builder): void {
  for (const claim of builder.raw.claims) {
    const given = claim.disputes ?? [];
    const kept = given.filter((id) => builder.claims.has(id)).map((id) => builder.claims.of(id));
    for (const id of given.filter((one) => !builder.claims.has(one)))
      builder.leave('disputes', localized(m.formats.fromNetwork.tiesToClaims), 1, id);
    if (kept.length) claim.disputes = kept;
    else delete claim.disputes;
  }
}

/** Where a dataset comes from. */
export interface Origin {
  format: string;
  file: string;
}

/** What a node says of itself beside its attributes. */
const toldOf = ({ id, label, place, told = [] }: ReadNode): (string | undefined)[] => [
  id,
  label,
  ...(place ? [String(place.x), String(place.y)] : []),
  ...told,
];

/** Adds the nodes and edges of a network to a builder. */
class NetworkImport {
  readonly unknown: Unknown;
  private readonly known = new Set<string>();

  constructor(
    private readonly builder: Builder,
    private readonly network: ReadNetwork,
  ) {
    this.unknown = network.rest ?? new Unknown();
  }

  addNode(node: ReadNode): void {
    const { builder, known } = this;
    const id = node.id === undefined ? undefined : folded(node.id);
    if (!id)
      builder.warn(
        node.at,
        'id-missing',
        localized(m.formats.fromNetwork.nodeWithoutId),
        localized(m.formats.fromNetwork.giveEachNode),
      );
    else if (known.has(id)) {
      builder.warn(node.at, 'id-used-twice', localized(m.formats.fromNetwork.nodeTwice, { id }));
      for (const [name, value] of Object.entries(node.values))
        if (value) this.unknown.add(name, value);
    } else {
      known.add(id);
      addNode(
        builder,
        { ...node, id },
        fieldValues(node.values, SYNONYMS, this.unknown, toldOf(node)),
      );
    }
  }

  addEdge(edge: ReadEdge): void {
    const { builder } = this;
    const [source, target] = [edge.source, edge.target].map((end) =>
      end === undefined ? undefined : folded(end),
    );
    if (!source || !target) {
      builder.warn(edge.at, 'end-missing', localized(m.formats.fromNetwork.edgeWithoutEnds));
      return;
    }
    if (source === target) {
      const said = edge.values['relation'] ?? edge.label;
      const example = [edge.id, source, said].filter(Boolean).join(' · ');
      builder.leave('loops', localized(m.formats.fromNetwork.loops), 1, example);
      return;
    }
    this.addEnd(source, edge.at);
    this.addEnd(target, edge.at);
    const values = fieldValues(edge.values, EDGE_SYNONYMS, this.unknown, [
      ...[edge.id, edge.source, edge.target, edge.label, edge.values['relation']],
      ...[source, target, String(edge.directed), ...(edge.told ?? [])],
    ]);
    // A label beside a relation.
    if (edge.label && values['relation'] !== undefined && values['relation'] !== edge.label)
      this.unknown.add('label', edge.label);
    addEdge(
      builder,
      { ...edge, source, target },
      valueNamed(builder, values),
      builder.options.lang,
    );
  }

  /** Adds the end of an edge that is not among the nodes. */
  private addEnd(end: string, at: Place): void {
    const { builder, known, network } = this;
    if (known.has(end)) return;
    known.add(end);
    if (!network.open)
      builder.warn(at, 'id-unknown', localized(m.formats.fromNetwork.nodeMade, { end }));
    addNode(builder, { id: end, values: {}, at }, {});
  }
}

/**
 * Whether a network has more nodes than a dataset may have things. It is told before any of them is
 * made, which is most of the work.
 */
function isTooMany(builder: Builder, network: ReadNetwork): boolean {
  const ids = new Set(network.nodes.map(({ id }) => id));
  ids.delete(undefined);
  builder.failTooMany(ids.size, MAX_THINGS, m.formats.builder.tooManyThings);
  return ids.size > MAX_THINGS;
}

/** A network -> a dataset. @param report with the problems found before */
export function datasetOf(
  network: ReadNetwork,
  options: ReadOptions,
  { format, file }: Origin,
  report = new Report(),
): ReadResult {
  const builder = new Builder(options, format, file, report);
  if (isTooMany(builder, network)) return { problems: report, losses: [] };
  const networkImport = new NetworkImport(builder, network);
  for (const node of network.nodes) networkImport.addNode(node);
  // Programs write a weight of one where nobody gave any: where all are so, they say nothing.
  const isPlain = network.edges.every(({ values }) => Number(values['weight'] ?? 1) === 1);
  for (const edge of network.edges)
    networkImport.addEdge(
      isPlain ? { ...edge, values: { ...edge.values, weight: undefined } } : edge,
    );
  tellDoubts(builder);
  resolveDisputes(builder);
  for (const [key, { count, example }] of networkImport.unknown.found) {
    const name = builder.shortWords(key.replace(/^column /, ''), 60);
    builder.leave(
      `attribute ${name}`,
      localized(m.formats.fromNetwork.attributeLeft, { name }),
      count,
      example,
    );
  }
  return builder.build({
    title: network.title,
    description: network.description,
    licence: network.rights,
  });
}

/**
 * Reads one text as a network. `locate` finds the line of a path, for formats whose problems are
 * placed by path.
 */
export type NetworkReader = (
  file: string,
  text: string,
  options: ReadOptions,
) => {
  network: ReadNetwork;
  report: Report;
  locate?: (path: string) => { line: number; column: number };
};

/** Reads the first of some files of one network each. @param name of the format */
export function readNetworkFile(
  files: readonly InputFile[],
  options: ReadOptions,
  name: string,
  networkIn: NetworkReader,
): ReadResult {
  const [file = { name: '', bytes: new Uint8Array() }, ...more] = files;
  const { text, problems } = decode(file);
  const report = new Report();
  report.add(...problems);
  const parsed = report.failed ? undefined : networkIn(file.name, text, options);
  report.add(...(parsed?.report.problems ?? []));
  if (!parsed || report.failed) return { problems: report, losses: [] };
  const origin = { format: name, file: file.name };
  const result = datasetOf(parsed.network, options, origin, report);
  // Lines are looked up only for the problems that are reported.
  for (const problem of result.problems.problems)
    if (problem.path && problem.line === 1 && parsed.locate)
      Object.assign(problem, parsed.locate(problem.path));
  if (more.length)
    result.losses.push({
      ...loss('files', more.length, localized(m.formats.fromNetwork.moreFiles)),
      example: more
        .slice(0, 5)
        .map(({ name }) => fileName(name))
        .join(', '),
    });
  return result;
}
