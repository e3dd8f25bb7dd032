/** A network of another program's, nodes and edges with attributes -> a dataset. What has no kind is a thing, what has no source is unsourced. */
import { intervalOf } from '../model/dates.ts';
import type { Kind } from '../model/vocabulary.ts';
import type { Citation, Claim, Language } from '../model/schema.ts';
import { Builder, slug, UNKNOWN_DATE } from './builder.ts';
import { loss, type Read } from './format.ts';
import { decode, type InputFile, type Reading } from './input.ts';
import { Report, type Place } from './problem.ts';
import { splitLabel, statusOf } from './statuses.ts';
import { localized, m, pick } from '../words/index.ts';

export type Values = Readonly<Record<string, string | undefined>>;
export interface ReadNode {
  id: string;
  label?: string;
  values: Values;
  place?: { x: number; y: number };
  colour?: string;
  at: Place;
}
export interface ReadEdge {
  id?: string;
  source: string;
  target: string;
  directed: boolean;
  /** What joins its ends, where no attribute of it says so better. */
  label?: string;
  start?: string;
  end?: string;
  values: Values;
  at: Place;
}
export interface ReadNetwork {
  title?: string;
  description?: string;
  rights?: string;
  nodes: ReadNode[];
  edges: ReadEdge[];
  /** Whether an edge may name a node that no line of a file describes, as in a list of edges. */
  open?: boolean;
}

/** Attributes that mean the same in programs and languages: their name in lower case, without accents -> ours. */
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
};
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
  value: 'amount',
  currency: 'currency',
  moneda: 'currency',
};
/** What we write and can work out anew, and what every program writes for itself. */
const OWN = new Set([
  'denied',
  'polarity',
  'name',
  'label',
  'id',
  'shared_name',
  'selected',
  'suid',
  'x',
  'y',
  'z',
  'size',
  'r',
  'g',
  'b',
  'viz_color',
  'viz_size',
  'viz_position',
  'viz_shape',
  'directed',
  'source',
  'target',
  'shared_interaction',
  'timeset',
  'start',
  'end',
]);
const plainKey = (name: string) => slug(name).replace(/-/g, '_');

/** Words for kinds of things -> ours, and what kind of organization they mean. */
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

/** Values under our names, each attribute that is none of ours counted. */
function ownNames(
  builder: Builder,
  values: Values,
  synonyms: Record<string, string>,
  strangers: Map<string, number>,
): Record<string, string> {
  const named: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === '') continue;
    const key = plainKey(name);
    const own = Object.hasOwn(synonyms, key) ? synonyms[key] : undefined;
    if (own !== undefined) named[own] ??= value;
    else if (!OWN.has(key)) strangers.set(name, (strangers.get(name) ?? 0) + 1);
  }
  return named;
}

const listed = (text: string | undefined): string[] =>
  (text ?? '').split(/\s*[|\n]\s*/).filter(Boolean);
const COLOUR = /^#[0-9a-f]{6}$/;

type Named = Readonly<Record<string, string>>;

/** What a word for a kind means; undefined where it is none of ours. */
const kindOf = (word: string): readonly [Kind, string?] | undefined =>
  Object.hasOwn(KIND_WORDS, plainKey(word)) ? KIND_WORDS[plainKey(word)] : undefined;

/** What a node of any kind has. */
function sharedOf(builder: Builder, node: ReadNode, values: Named) {
  const id = builder.things.of(node.id);
  const name = builder.words(node.label) ?? builder.words(node.id) ?? id;
  const links = listed(values['links']).flatMap((link) => builder.webAddress(link) ?? []);
  const others = listed(values['other_names']).flatMap((one) => builder.words(one) ?? []);
  const summary = builder.about(values['summary']);
  const short = builder.words(values['short_name']);
  return {
    id,
    name,
    short_name: short === name ? undefined : short,
    summary,
    other_names: others.length ? others : undefined,
    links: links.length ? links : undefined,
  };
}

const colourOf = (node: ReadNode, values: Named): string | undefined =>
  [node.colour, values['colour']]
    .map((one) => one?.toLowerCase())
    .find((one) => one !== undefined && COLOUR.test(one));

/** What a node is, by its attributes. */
interface Sort {
  kind: Kind;
  classification?: string;
  colour?: string;
}

/** What a node is: a kind of ours, with what it is called more closely; a thing where its word is none of ours. */
function sortOf(builder: Builder, node: ReadNode, values: Named): Sort {
  const word = values['kind'];
  const [kind, organization] = (word === undefined ? undefined : kindOf(word)) ?? [];
  const own = values['classification'] ? builder.kind(values['classification']) : undefined;
  const colour = colourOf(node, values);
  if (kind === 'group') return { kind, classification: 'group', colour };
  if (kind === 'organization') return { kind, classification: own ?? organization, colour };
  if (kind !== undefined || word === undefined)
    return { kind: kind ?? 'thing', classification: own, colour };
  return { kind: 'thing', classification: own ?? builder.kind(word), colour };
}

function addNode(builder: Builder, node: ReadNode, values: Named): void {
  const { raw } = builder;
  const { short_name, ...shared } = sharedOf(builder, node, values);
  if (node.place) builder.places.set(shared.id, [node.place.x, node.place.y]);
  const { kind, classification, colour } = sortOf(builder, node, values);
  if (values['when'] && kind !== 'event')
    builder.leave('days', localized(m.formats.fromNetwork.datesOfThings));
  switch (kind) {
    case 'person':
      raw.people.push({ ...shared, short_name });
      break;
    case 'organization':
    case 'group':
      raw.organizations.push({
        ...shared,
        short_name,
        classification: classification ?? 'organization',
        colour,
      });
      break;
    case 'post': {
      const { name, ...rest } = shared;
      raw.posts.push({ ...rest, label: name });
      break;
    }
    case 'event':
      raw.events.push({
        ...shared,
        when: builder.date(values['when']) ?? UNKNOWN_DATE,
        sources: [],
      });
      break;
    case 'place':
    case 'document':
      raw.things.push({ ...shared, kind, classification, colour });
      break;
    default:
      raw.things.push({ ...shared, kind: 'thing', classification, colour });
  }
  if (['vote', 'votacion'].includes(plainKey(values['kind'] ?? 'thing')))
    builder.leave('votes', localized(m.formats.fromNetwork.votes));
}

const numberIn = (text: string | undefined): number | undefined =>
  text !== undefined && text.trim() !== '' && Number.isFinite(Number(text))
    ? Number(text)
    : undefined;
/** What two things of a network without any word for it are tied by. */
const LINKED = localized(m.formats.fromNetwork.linked);

/** How a tie is said: by its status, or by brackets at the end of its label. A word that is not known is an allegation. */
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
  const status = written === undefined ? labelled : (known ?? 'alleged');
  // Denied, and nobody in the file denies it: it is at the most an allegation.
  const isDenied = /^(true|1|yes|si|sí)$/i.test(edge.values['denied'] ?? '');
  const looksLikeFact = status === undefined || status === 'reported' || status === 'confirmed';
  return isDenied && looksLikeFact ? 'alleged' : status;
}

/** An amount with its currency; counted where one of the two is missing or is none. */
function amountOf(builder: Builder, values: Named): Claim['amount'] {
  if (values['amount'] === undefined) return undefined;
  const value = numberIn(values['amount']);
  const currency = values['currency']?.toUpperCase();
  if (value !== undefined && currency !== undefined && /^[A-Z]{3}$/.test(currency))
    return { value, currency };
  builder.leave('amounts', localized(m.formats.fromNetwork.amounts));
  return undefined;
}

/** When a tie was, as it is written: a time, or the two days it lay between. */
const whenOf = (builder: Builder, edge: ReadEdge, values: Named): string | undefined =>
  values['when'] ??
  (intervalOf(
    builder.date(values['start'] ?? edge.start),
    builder.date(values['end'] ?? edge.end),
  ) ||
    undefined);

function addEdge(builder: Builder, edge: ReadEdge, values: Named, lang: Language): void {
  const named = splitLabel(values['relation'] ?? edge.label ?? '');
  const status = statusOfEdge(builder, edge, values['status'], named.status);
  const sources = listed(values['sources']).flatMap((title): Citation[] => {
    const source = builder.source({ title });
    return source === undefined ? [] : [{ source }];
  });
  const amount = amountOf(builder, values);
  const when = whenOf(builder, edge, values);
  const by = builder.text(values['by']);
  builder.claim({
    foreign: edge.id,
    subject: builder.things.of(edge.source),
    relation: builder.relation(named.label || pick(LINKED, lang), !edge.directed),
    object: builder.things.of(edge.target),
    text: builder.text(values['text']),
    when: builder.date(when),
    known: builder.date(values['known']),
    status,
    by,
    amount,
    sources,
    disputes: values['disputes']?.split(/\s+/).filter(Boolean),
  });
}

/** Ids of claims that are there, as ours; what disputes one that is not loses its tie. */
function tieDisputes(builder: Builder): void {
  for (const claim of builder.raw.claims) {
    const kept = (claim.disputes ?? [])
      .filter((id) => builder.claims.has(id))
      .map((id) => builder.claims.of(id));
    const lost = (claim.disputes?.length ?? 0) - kept.length;
    if (lost) builder.leave('disputes', localized(m.formats.fromNetwork.tiesToClaims), lost);
    if (kept.length) claim.disputes = kept;
    else delete claim.disputes;
  }
}

/** What a dataset says of where it came from. */
export interface Origin {
  format: string;
  file: string;
}

/** A network's nodes and edges, put into a builder. */
class NetworkImport {
  /** Attributes that are none of ours, with how often they stand. */
  readonly strangers = new Map<string, number>();
  private readonly known = new Set<string>();

  constructor(
    private readonly builder: Builder,
    private readonly network: ReadNetwork,
  ) {}

  addNode(node: ReadNode): void {
    const { builder, known } = this;
    if (!node.id)
      builder.warn(
        node.at,
        'id-missing',
        localized(m.formats.fromNetwork.nodeWithoutId),
        localized(m.formats.fromNetwork.giveEachNode),
      );
    else if (known.has(node.id))
      builder.warn(
        node.at,
        'id-used-twice',
        localized(m.formats.fromNetwork.nodeTwice, { id: node.id }),
      );
    else {
      known.add(node.id);
      addNode(builder, node, ownNames(builder, node.values, SYNONYMS, this.strangers));
    }
  }

  addEdge(edge: ReadEdge): void {
    const { builder } = this;
    if (!edge.source || !edge.target) {
      builder.warn(edge.at, 'end-missing', localized(m.formats.fromNetwork.edgeWithoutEnds));
      return;
    }
    if (edge.source === edge.target) {
      builder.leave('loops', localized(m.formats.fromNetwork.loops));
      return;
    }
    this.addEnd(edge.source, edge.at);
    this.addEnd(edge.target, edge.at);
    const values = ownNames(builder, edge.values, EDGE_SYNONYMS, this.strangers);
    addEdge(builder, edge, values, builder.reading.lang);
  }

  /** Makes the end of an edge that no node describes. */
  private addEnd(end: string, at: Place): void {
    const { builder, known, network } = this;
    if (known.has(end)) return;
    known.add(end);
    if (!network.open)
      builder.warn(at, 'id-unknown', localized(m.formats.fromNetwork.nodeMade, { end }));
    addNode(builder, { id: end, values: {}, at }, {});
  }
}

/** A network -> a dataset. @param report what was found wrong before */
export function datasetOf(
  network: ReadNetwork,
  reading: Reading,
  { format, file }: Origin,
  report = new Report(),
): Read {
  const builder = new Builder(reading, format, file, report);
  const parts = new NetworkImport(builder, network);
  for (const node of network.nodes) parts.addNode(node);
  for (const edge of network.edges) parts.addEdge(edge);
  tieDisputes(builder);
  for (const [key, count] of parts.strangers) {
    const name = builder.words(key.replace(/^column /, ''))?.slice(0, 60) ?? '';
    builder.leave(
      `attribute ${name}`,
      localized(m.formats.fromNetwork.attributeLeft, { name }),
      count,
    );
  }
  return builder.runToEnd({
    title: network.title,
    description: network.description,
    licence: network.rights,
  });
}

/** What reads one text as a network, with what is wrong with it, and what finds the line of a path where places are paths. */
export type NetworkReader = (
  file: string,
  text: string,
  reading: Reading,
) => {
  network: ReadNetwork;
  report: Report;
  locate?: (path: string) => { line: number; column: number };
};

/** Files of one network each, of which the first is read. @param name what the format is called */
export function readNetworkFile(
  files: readonly InputFile[],
  reading: Reading,
  name: string,
  networkIn: NetworkReader,
): Read {
  const [file = { name: '', bytes: new Uint8Array() }, ...more] = files;
  const { text, problems } = decode(file);
  const report = new Report();
  report.add(...problems);
  const found = report.failed ? undefined : networkIn(file.name, text, reading);
  report.add(...(found?.report.problems ?? []));
  if (!found || report.failed) return { problems: report, losses: [] };
  const origin = { format: name, file: file.name };
  const read = datasetOf(found.network, reading, origin, report);
  // Looked up only for what is told.
  for (const problem of read.problems.problems)
    if (problem.path && problem.line === 1 && found.locate)
      Object.assign(problem, found.locate(problem.path));
  if (more.length)
    read.losses.push(loss('files', more.length, localized(m.formats.fromNetwork.moreFiles)));
  return read;
}
