/**
 * A dataset as a network of nodes and edges, for all formats of networks. An edge is a claim that
 * ties two things.
 */
import { isDenial, isDenied } from '../model/ties.ts';
import { inLanguage, type Claim, type Dataset } from '../model/dataset.ts';
import { firstDayOf, lastDayOf, UNKNOWN_TIME } from '../model/dates.ts';
import { loss, lossesOf, type ClaimWording, type Loss } from './format.ts';
import { localized, m } from '../words/index.ts';

export type Value = string | number | boolean | undefined;
export interface Attribute {
  name: string;
  type: 'string' | 'double' | 'boolean';
}
export interface NetworkNode {
  id: string;
  label: string;
  /** In the units of the named view it is taken from, y downward. */
  place?: { x: number; y: number };
  /** As in #d95f02. */
  colour?: string;
  values: Readonly<Record<string, Value>>;
}
export interface NetworkEdge {
  id: string;
  source: string;
  target: string;
  directed: boolean;
  /** Its relation: parallel edges differ in it, or in their text. */
  kind: string;
  label: string;
  /** Whole ISO days, where it has them. */
  start?: string;
  end?: string;
  values: Readonly<Record<string, Value>>;
}
export interface Network {
  title: string;
  description: string;
  rights: string;
  lang: string;
  nodes: NetworkNode[];
  edges: NetworkEdge[];
}

export const NODE_ATTRIBUTES: readonly Attribute[] = [
  ...[
    'kind',
    'classification',
    'short_name',
    'summary',
    'blurb',
    'other_names',
    'when',
    'links',
  ].map((name) => ({ name, type: 'string' as const })),
  { name: 'size', type: 'double' },
];
export const EDGE_ATTRIBUTES: readonly Attribute[] = [
  ...['relation', 'status'].map((name) => ({ name, type: 'string' as const })),
  { name: 'denied', type: 'boolean' },
  ...['text', 'when', 'known', 'by', 'sources', 'disputes', 'currency'].map((name) => ({
    name,
    type: 'string' as const,
  })),
  { name: 'amount', type: 'double' },
  { name: 'weight', type: 'double' },
  { name: 'polarity', type: 'double' },
  { name: 'colour', type: 'string' },
];

/** How many things and claims have a colour or size of their own, for formats that have neither. */
export const looksOf = ({ things, claims }: Dataset): number =>
  [...things.values()].filter(({ colour, size }) => colour ?? size).length +
  [...claims.values()].filter(({ colour }) => colour).length;

/** How many things have a blurb, which a format has no field for. */
export const blurbsOf = ({ things }: Dataset): number =>
  [...things.values()].filter(({ blurb }) => blurb).length;

/** The separator of the parts of a list in one attribute. */
export const LIST = ' | ';
function edgeOf(
  dataset: Dataset,
  claim: Claim & { object: string },
  wording: ClaimWording,
): NetworkEdge {
  const relation = dataset.relations.get(claim.relation);
  return {
    id: claim.id,
    source: claim.subject,
    target: claim.object,
    directed: relation?.symmetric !== true,
    kind: claim.relation,
    label: wording.label(claim),
    start: firstDayOf(claim.when),
    end: lastDayOf(claim.when),
    values: {
      relation: claim.relation,
      status: claim.status,
      denied: isDenial(claim) || isDenied(dataset, claim),
      text: wording.text(claim),
      when: claim.when,
      known: claim.known === UNKNOWN_TIME ? undefined : claim.known,
      by: wording.by(claim),
      sources: claim.sources.map((citation) => wording.cite(citation)).join(LIST) || undefined,
      disputes: claim.disputes.join(' ') || undefined,
      currency: claim.amount?.currency,
      amount: claim.amount?.value,
      weight: claim.weight,
      polarity: relation?.polarity ?? 0,
      colour: claim.colour,
    },
  };
}

/**
 * The network of a dataset, and what no network can hold. Nodes have the places of the default
 * view.
 */
export function networkOf(
  dataset: Dataset,
  wording: ClaimWording,
): { network: Network; losses: Loss[] } {
  const { raw, claims, things, sources } = dataset;
  const { lang } = wording;
  const places = dataset.views.get(raw.dataset.default_view)?.positions ?? {};
  const ties = [...claims.values()].filter(
    (claim): claim is Claim & { object: string } =>
      claim.object !== undefined && things.has(claim.subject) && things.has(claim.object),
  );
  const nodes = [...things.values()].map((thing): NetworkNode => {
    const place = places[thing.id];
    return {
      id: thing.id,
      label: inLanguage(thing.name, lang),
      place: place && { x: place[0], y: place[1] },
      colour: thing.colour,
      values: {
        kind: thing.kind,
        classification: thing.classification,
        short_name: inLanguage(thing.shortName, lang),
        summary: inLanguage(thing.summary, lang) || undefined,
        blurb: inLanguage(thing.blurb, lang) || undefined,
        other_names: thing.otherNames.join(LIST) || undefined,
        when: thing.when,
        links: thing.links.join(LIST) || undefined,
        size: thing.size,
      },
    };
  });
  const losses = [
    loss('statements', claims.size - ties.length, localized(m.formats.network.statements)),
    loss(
      'disputes',
      ties.filter((claim) => claim.disputes.length > 0).length,
      localized(m.formats.network.denials),
    ),
    loss('sources', sources.size, localized(m.formats.network.sources)),
    loss('votes', dataset.votes.size, localized(m.formats.network.votes)),
    loss('languages', dataset.languages.length - 1, localized(m.formats.network.languages)),
    loss('views', raw.views.length, localized(m.formats.network.views)),
    loss('stories', raw.stories.length, localized(m.formats.network.stories)),
  ];
  return {
    network: {
      title: inLanguage(raw.dataset.title, lang),
      description: inLanguage(raw.dataset.description, lang),
      rights: raw.dataset.licence,
      lang,
      nodes,
      edges: ties.map((claim) => edgeOf(dataset, claim, wording)),
    },
    losses: lossesOf(losses),
  };
}
