/**
 * FollowTheMoney (followthemoney.tech): JSON lines, one entity each. Its payments and ownerships
 * read as facts, so a claim that is alleged or denied becomes a link with that status.
 */
import { blurbsOf, looksOf } from './network.ts';
import { inLanguage, type Claim, type Dataset, type Thing } from '../model/dataset.ts';
import { isIsoDate, spanOf } from '../model/dates.ts';
import { loss, lossesOf, type ClaimWording, type FormatProgram, type Loss } from './format.ts';
import { looksLikeStatements, readFollowTheMoney } from './followTheMoneyRead.ts';
import { localized, m } from '../words/index.ts';

type Properties = Record<string, readonly (string | undefined)[]>;
/** An entity as it is written: it has no property without a value. */
export interface WrittenEntity {
  id: string;
  schema: string;
  properties: Readonly<Record<string, readonly string[]>>;
}
const entity = (id: string, schema: string, properties: Properties): WrittenEntity => ({
  id,
  schema,
  properties: Object.fromEntries(
    Object.entries(properties).flatMap(([name, values]) => {
      const filled = values.filter((value): value is string => value !== undefined && value !== '');
      // A property has each value once.
      return filled.length ? [[name, [...new Set(filled)]]] : [];
    }),
  ),
});

/** Schemata by classification of an organization. */
export const BODIES: Record<string, string> = {
  company: 'Company',
  government: 'PublicBody',
  legislature: 'PublicBody',
  court: 'PublicBody',
  prosecution: 'PublicBody',
  police: 'PublicBody',
  agency: 'PublicBody',
  committee: 'PublicBody',
  embassy: 'PublicBody',
  group: 'LegalEntity',
};
function schemaOf({ kind, classification }: Thing): string | undefined {
  if (kind === 'organization') {
    const schema = classification === undefined ? undefined : BODIES[classification];
    return schema ?? 'Organization';
  }
  // A thing with a classification is property; one without is in most networks a person or a firm.
  if (kind === 'thing') return classification === undefined ? 'LegalEntity' : 'Asset';
  const schemata: Partial<Record<Thing['kind'], string>> = {
    person: 'Person',
    group: 'LegalEntity',
    post: 'Position',
    event: 'Event',
    vote: 'Event',
    document: 'Document',
  };
  return schemata[kind];
}

const LEGAL = ['Person', 'Organization', 'Company', 'PublicBody', 'LegalEntity'];
const COLLECTIVE = ['Organization', 'Company', 'PublicBody'];
/**
 * Edge schemata that a relation may become: their properties for the two ends, and the schemata
 * allowed there.
 */
const EDGES: Record<
  string,
  { ends: readonly [string, string]; from: readonly string[]; to: readonly string[] }
> = {
  Membership: { ends: ['member', 'organization'], from: LEGAL, to: COLLECTIVE },
  Directorship: { ends: ['director', 'organization'], from: LEGAL, to: COLLECTIVE },
  Ownership: { ends: ['owner', 'asset'], from: LEGAL, to: ['Company'] },
  Family: { ends: ['person', 'relative'], from: ['Person'], to: ['Person'] },
  Associate: { ends: ['person', 'associate'], from: ['Person'], to: ['Person'] },
  Payment: { ends: ['payer', 'beneficiary'], from: LEGAL, to: LEGAL },
  Occupancy: { ends: ['holder', 'post'], from: ['Person'], to: ['Position'] },
  Representation: { ends: ['agent', 'client'], from: LEGAL, to: LEGAL },
};
const LINK = { schema: 'UnknownLink', ends: ['subject', 'object'] } as const;
/** Edge schemata that have no property for a role. */
const WITHOUT_ROLE = ['Payment', 'Family', 'Associate', 'Occupancy'];
/** Edge schemata that have none for a status. */
const WITHOUT_STATUS = ['Payment', 'Family', 'Associate'];

const isFact = (dataset: Dataset, claim: Claim) =>
  (claim.status === 'reported' || claim.status === 'confirmed') &&
  claim.relation !== 'denies' &&
  !(dataset.disputedBy.get(claim.id) ?? []).length;
function edgeFor(
  dataset: Dataset,
  claim: Claim,
  [from, to]: readonly [string, string],
): { schema: string; ends: readonly [string, string] } {
  const schema = dataset.relations.get(claim.relation)?.followTheMoney;
  const edge = schema === undefined ? undefined : EDGES[schema];
  return schema &&
    edge &&
    isFact(dataset, claim) &&
    edge.from.includes(from) &&
    edge.to.includes(to)
    ? { schema, ends: edge.ends }
    : LINK;
}
/**
 * A time as properties: FollowTheMoney has ISO dates, whole or reduced, and an interval has a start
 * and an end.
 */
function dates(when: string | undefined): Properties {
  if (when === undefined) return {};
  if (!when.includes('/')) return { date: [isIsoDate(when) ? when : undefined] };
  const { from, to } = spanOf(when);
  return { startDate: [from ?? undefined], endDate: [to ?? undefined] };
}

/** Whether a time says something of itself that whole days do not: about, perhaps, in the 2010s. */
const isVague = (when: string | undefined): boolean =>
  when !== undefined &&
  when.split('/').some((part) => part !== '' && part !== '..' && !isIsoDate(part));

function linkOf(
  dataset: Dataset,
  claim: Claim & { object: string },
  ends: readonly [string, string],
  wording: ClaimWording,
) {
  const edge = edgeFor(dataset, claim, ends);
  const cited = claim.sources.flatMap(({ source }) => dataset.sources.get(source) ?? []);
  return entity(claim.id, edge.schema, {
    [edge.ends[0]]: [claim.subject],
    [edge.ends[1]]: [claim.object],
    role: WITHOUT_ROLE.includes(edge.schema) ? [] : [wording.label(claim)],
    relationship: ['Family', 'Associate'].includes(edge.schema) ? [wording.label(claim)] : [],
    status: WITHOUT_STATUS.includes(edge.schema) ? [] : [claim.status],
    summary: [wording.text(claim)],
    ...dates(claim.when),
    amount: edge.schema === 'Payment' ? [claim.amount && String(claim.amount.value)] : [],
    currency: edge.schema === 'Payment' ? [claim.amount?.currency] : [],
    publisher: [...new Set(cited.map(({ publisher }) => publisher))],
    sourceUrl: cited.map(({ url }) => url),
  });
}

/** The things and ties of a dataset as entities, and what they cannot hold. */
export function entitiesOf(
  dataset: Dataset,
  wording: ClaimWording,
): { entities: WrittenEntity[]; losses: Loss[] } {
  const { lang } = wording;
  const schemata = new Map(
    [...dataset.things.values()].flatMap((thing) => {
      const schema = schemaOf(thing);
      return schema === undefined ? [] : [[thing.id, schema] as const];
    }),
  );
  const entities = [...schemata].map(([id, schema]) => {
    const thing = dataset.things.get(id);
    return entity(id, schema, {
      name: [inLanguage(thing?.name, lang)],
      [schema === 'Document' ? 'title' : 'alias']:
        schema === 'Document' ? [inLanguage(thing?.name, lang)] : (thing?.otherNames ?? []),
      summary: [inLanguage(thing?.summary, lang)],
      gender: [thing?.gender],
      website: schema === 'Person' || LEGAL.includes(schema) ? (thing?.links ?? []) : [],
      ...(schema === 'Event' ? dates(thing?.when) : {}),
    });
  });
  const ties = [...dataset.claims.values()].flatMap((claim) => {
    const from = schemata.get(claim.subject);
    const to = claim.object === undefined ? undefined : schemata.get(claim.object);
    return from !== undefined && to !== undefined
      ? [{ claim, link: linkOf(dataset, claim as Claim & { object: string }, [from, to], wording) }]
      : [];
  });
  const lost = (isLost: (claim: Claim, schema: string) => boolean) =>
    ties.filter(({ claim, link }) => isLost(claim, link.schema)).length;
  const losses = [
    loss(
      'links',
      lost((_, schema) => schema === LINK.schema),
      localized(m.formats.followTheMoney.unknownLinks),
    ),
    loss(
      'statements',
      dataset.claims.size - ties.length,
      localized(m.formats.followTheMoney.claimsOfOne),
    ),
    loss(
      'disputes',
      [...dataset.claims.values()].filter(({ disputes }) => disputes.length > 0).length,
      localized(m.formats.followTheMoney.denials),
    ),
    loss(
      'amounts',
      lost(({ amount }, schema) => amount !== undefined && schema !== 'Payment'),
      localized(m.formats.followTheMoney.amounts),
    ),
    loss(
      'weights',
      lost(({ weight }) => weight !== undefined),
      localized(m.formats.followTheMoney.weights),
    ),
    loss(
      'authors',
      lost(({ by }) => by !== undefined),
      localized(m.formats.followTheMoney.authors),
    ),
    loss(
      'dates',
      lost(({ when }) => isVague(when)),
      localized(m.formats.followTheMoney.dates),
    ),
    loss('looks', looksOf(dataset), localized(m.formats.network.looks)),
    loss('blurbs', blurbsOf(dataset), localized(m.formats.network.blurbs)),
    loss('votes', dataset.votes.size, localized(m.formats.followTheMoney.votes)),
    loss('sources', dataset.sources.size, localized(m.formats.followTheMoney.sources)),
    loss('things', dataset.things.size - schemata.size, localized(m.formats.followTheMoney.places)),
    loss('languages', dataset.languages.length - 1, localized(m.formats.followTheMoney.languages)),
    loss(
      'stories',
      dataset.raw.stories.length + dataset.raw.views.length,
      localized(m.formats.followTheMoney.storiesAndViews),
    ),
  ];
  return { entities: [...entities, ...ties.map(({ link }) => link)], losses: lossesOf(losses) };
}

export const followTheMoney: FormatProgram = {
  ending: '.ftm.json',
  about: localized(m.formats.followTheMoney.about),
  detect: (name, head) =>
    !looksLikeStatements(head) &&
    (/\.(ftm|ftm\.json|ijson)$/i.test(name) ||
      (/^\s*[{[]/.test(head) &&
        /"schema"\s*:\s*"[A-Z]\w+"/.test(head) &&
        /"properties"\s*:/.test(head))),
  read: readFollowTheMoney,
  write(dataset, wording) {
    const { entities, losses } = entitiesOf(dataset, wording);
    const content = entities.map((line) => `${JSON.stringify(line)}\n`).join('');
    return { files: [{ part: '', content }], losses };
  },
};
