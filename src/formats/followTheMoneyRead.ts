/**
 * FollowTheMoney entities -> a dataset: schemata that are edges become claims, the others things;
 * personal data is not imported.
 */
import { intervalOf, liesIn } from '../model/dates.ts';
import type { Citation } from '../model/schema.ts';
import { Builder, UNKNOWN_DATE } from './builder.ts';
import { fieldsOf } from './fields.ts';
import type { ReadResult } from './format.ts';
import { decode, nameOfFirst, type InputFile, type ReadOptions } from './input.ts';
import { readJson } from './json.ts';
import { type Place, problemAt, Report, warningAt } from './problem.ts';
import { saysAllegation, splitLabel, statusOf } from './statuses.ts';
import { localized, m } from '../words/index.ts';

interface Entity {
  id: string;
  schema: string;
  caption?: string;
  properties: Readonly<Record<string, readonly string[]>>;
  at: Place;
}

/**
 * Edge schemata: the properties of their ends, and the id or the label of their relation
 * (followthemoney, schema/).
 */
const EDGES: Record<string, { from: string; to: string; relation: string; symmetric?: boolean }> = {
  Ownership: { from: 'owner', to: 'asset', relation: 'owns' },
  Directorship: { from: 'director', to: 'organization', relation: 'is a director of' },
  Membership: { from: 'member', to: 'organization', relation: 'member-of' },
  Employment: { from: 'employee', to: 'employer', relation: 'works for' },
  Representation: { from: 'agent', to: 'client', relation: 'represents' },
  Family: { from: 'person', to: 'relative', relation: 'relative-of' },
  Associate: { from: 'person', to: 'associate', relation: 'is an associate of', symmetric: true },
  Succession: { from: 'successor', to: 'predecessor', relation: 'succeeds' },
  Debt: { from: 'debtor', to: 'creditor', relation: 'owes money to' },
  Payment: { from: 'payer', to: 'beneficiary', relation: 'paid' },
  ContractAward: { from: 'supplier', to: 'contract', relation: 'was awarded' },
  ProjectParticipant: { from: 'participant', to: 'project', relation: 'takes part in' },
  CourtCaseParty: { from: 'party', to: 'case', relation: 'is a party in' },
  Occupancy: { from: 'holder', to: 'post', relation: 'holds-post' },
  UnknownLink: { from: 'subject', to: 'object', relation: 'is linked to' },
  Documentation: { from: 'entity', to: 'document', relation: 'is documented by' },
  EconomicActivity: { from: 'holder', to: 'contract', relation: 'trades under' },
  Sanction: { from: 'entity', to: 'authority', relation: 'is under sanctions of' },
};
/** Schemata of personal documents and numbers, which are not imported. */
const PRIVATE = new Set([
  'Passport',
  'Identification',
  'BankAccount',
  'Address',
  'UserAccount',
  'Similar',
]);
const DOCUMENTS = new Set([
  'Document',
  'Pages',
  'HyperText',
  'PlainText',
  'Image',
  'Video',
  'Audio',
  'Email',
  'Folder',
  'Package',
  'Workbook',
  'Table',
  'Article',
  'Documentation',
]);
/** Properties of things that are imported, or that need not be counted as left out. */
const HANDLED = new Set([
  'name',
  'alias',
  'weakAlias',
  'previousName',
  'summary',
  'description',
  'notes',
  'title',
  'gender',
  'website',
  'classification',
  'legalForm',
  'incorporationDate',
  'dissolutionDate',
  'date',
  'startDate',
  'endDate',
  'sourceUrl',
  'publisher',
  'firstName',
  'lastName',
  'abbreviation',
  'parent',
]);
const PERSONAL = new Set([
  'birthDate',
  'birthPlace',
  'deathDate',
  'passportNumber',
  'idNumber',
  'taxNumber',
  'socialSecurityNumber',
  'innCode',
  'email',
  'phone',
  'address',
  'addressEntity',
  'nationality',
  'ethnicity',
  'religion',
  'registrationNumber',
  'vatCode',
  'ogrnCode',
  'uniqueEntityId',
  'swiftBic',
  'leiCode',
]);
/**
 * An edge with several entities at both ends stands for all pairs of them: only so many are
 * imported.
 */
const MAX_PAIRS = 100;

function entityOf(
  value: unknown,
  at: Place,
  queue: (one: unknown, at: Place) => void,
): Entity | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { id, schema, caption, properties } = value as Record<string, unknown>;
  if (typeof id !== 'string' || typeof schema !== 'string' || !id) return undefined;
  const own: Record<string, string[]> = {};
  for (const [name, values] of Object.entries(
    typeof properties === 'object' && properties !== null ? properties : {},
  ))
    own[name] = (Array.isArray(values) ? values : [values]).flatMap((one: unknown) => {
      // An entity may be embedded in another, as where it is fetched with its neighbours.
      if (
        typeof one === 'object' &&
        one !== null &&
        typeof (one as { id?: unknown }).id === 'string'
      ) {
        queue(one, at);
        return [(one as { id: string }).id];
      }
      return typeof one === 'string' || typeof one === 'number' ? [String(one)] : [];
    });
  return {
    id,
    schema,
    caption: typeof caption === 'string' ? caption : undefined,
    properties: own,
    at,
  };
}

/** Collects entities; those that are embedded in others come last. */
class EntityList {
  readonly entities: Entity[] = [];
  private readonly waiting: [unknown, Place][] = [];

  constructor(private readonly report: Report) {}

  take(value: unknown, at: Place): void {
    const one = entityOf(value, at, (inner, place) => void this.waiting.push([inner, place]));
    if (one) this.entities.push(one);
    else this.report.add(warningAt(at, 'entity', localized(m.formats.followTheMoneyRead.noEntity)));
  }

  takeInner(): void {
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) this.take(...next);
  }
}

/** Whether a text is one JSON document, rather than one on each line. */
function isWholeJson(text: string): boolean {
  const start = /\S/.exec(text)?.[0];
  return (
    start === '[' ||
    (start === '{' && /^\s*\{\s*("(results|entities|total|limit|status)"|\n)/.test(text))
  );
}

function readWhole(file: string, text: string, report: Report, entities: EntityList): void {
  const json = readJson(file, text);
  report.add(...json.problems);
  if (json.data === undefined) return;
  const response = fieldsOf(json.data);
  const list = [json.data, response['results'], response['entities']].find(Array.isArray);
  (list ?? [json.data]).forEach((one: unknown, i: number) =>
    entities.take(one, { file, path: String(i) }),
  );
}

/** @param onLine is called now and then with the offset that is reached in the text */
function readLines(
  { file, text }: { file: string; text: string },
  report: Report,
  entities: EntityList,
  onLine: (offset: number) => void,
): void {
  let line = 0;
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from);
    const row = text.slice(from, end < 0 ? text.length : end);
    from = end < 0 ? text.length : end + 1;
    line += 1;
    if (line % 4096 === 0) onLine(from);
    if (!row.trim()) continue;
    try {
      entities.take(JSON.parse(row), { file, line });
    } catch {
      report.add(
        problemAt(
          { file, line },
          'json',
          localized(m.formats.followTheMoneyRead.lineBroken),
          localized(m.formats.followTheMoneyRead.entityALine),
        ),
      );
    }
  }
}

/** The entities of a file: one on each line, a list, or the response of an API. */
function entitiesIn(
  file: InputFile,
  report: Report,
  onProgress?: ReadOptions['onProgress'],
): Entity[] {
  const { text, problems } = decode(file);
  report.add(...problems);
  const entities = new EntityList(report);
  if (isWholeJson(text)) readWhole(file.name, text, report, entities);
  else
    readLines({ file: file.name, text }, report, entities, (offset) =>
      onProgress?.(offset / text.length / 2),
    );
  entities.takeInner();
  return entities.entities;
}

const first = (entity: Entity, ...names: string[]) =>
  names.flatMap((name) => entity.properties[name] ?? [])[0];
const all = (entity: Entity, ...names: string[]) =>
  names.flatMap((name) => entity.properties[name] ?? []);
const nameOf = (entity: Entity) =>
  first(entity, 'name', 'title', 'fileName', 'label') ??
  ([first(entity, 'firstName'), first(entity, 'lastName')].filter(Boolean).join(' ') ||
    entity.caption);

function citations(builder: Builder, entity: Entity): Citation[] {
  const urls = all(entity, 'sourceUrl');
  const publishers = all(entity, 'publisher');
  const sources = urls
    .map((url, i) => builder.source({ url, publisher: publishers[i] ?? publishers[0] }))
    .concat(
      publishers
        .slice(urls.length)
        .map((publisher) => builder.source({ title: publisher, publisher })),
    );
  return [...new Set(sources.filter((id) => id !== undefined))].map((source) => ({ source }));
}
function timeOf(builder: Builder, entity: Entity): string | undefined {
  const date = preciseDate(builder, entity, 'date');
  const span = intervalOf(
    preciseDate(builder, entity, 'startDate'),
    preciseDate(builder, entity, 'endDate'),
  );
  if (date === undefined || span === undefined) return date ?? span;
  if (liesIn(span, date)) return span;
  if (!liesIn(date, span)) builder.leaveDate([date, span].join(' · '));
  return date;
}

/** The most precise of the dates of a property: the others, which it lies in, say no more. */
function preciseDate(builder: Builder, entity: Entity, name: string): string | undefined {
  const dates = all(entity, name).flatMap((one) => builder.date(one) ?? []);
  const best = [...dates].sort((a, b) => b.length - a.length)[0];
  for (const date of dates) if (best !== undefined && !liesIn(best, date)) builder.leaveDate(date);
  return best;
}

/** Counts the properties of a thing that are personal or not imported. */
function leaveProperties(builder: Builder, properties: Entity['properties']): void {
  const names = Object.keys(properties);
  const personal = names.filter((name) => PERSONAL.has(name)).length;
  if (personal)
    builder.leave('personal', localized(m.formats.followTheMoneyRead.personal), personal);
  const topics = properties['topics']?.length ?? 0;
  if (topics) builder.leave('topics', localized(m.formats.followTheMoneyRead.topics), topics);
  const others = names.filter(
    (name) => !HANDLED.has(name) && !PERSONAL.has(name) && name !== 'topics',
  ).length;
  if (others)
    builder.leave('properties', localized(m.formats.followTheMoneyRead.otherProperties), others);
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** The fields that things of all schemata have. */
function sharedOf(builder: Builder, entity: Entity, name: string) {
  const otherNames = unique(
    [...all(entity, 'name').slice(1), ...all(entity, 'alias', 'weakAlias', 'previousName')].flatMap(
      (one) => builder.words(one) ?? [],
    ),
  ).filter((one) => one !== name);
  const links = unique(all(entity, 'website').flatMap((url) => builder.webAddress(url) ?? []));
  return {
    id: builder.things.of(entity.id),
    summary: builder.about(first(entity, 'summary', 'description', 'notes')),
    other_names: otherNames.length ? otherNames : undefined,
    links: links.length ? links : undefined,
  };
}

/** Classifications by schema of an organization. */
const CLASSIFICATIONS: Record<string, string> = {
  Organization: 'organization',
  Company: 'company',
  PublicBody: 'government',
  LegalEntity: 'group',
};

function addThing(builder: Builder, entity: Entity): void {
  const { schema } = entity;
  const { raw } = builder;
  const id = builder.things.of(entity.id);
  const name = builder.nameOf(id, nameOf(entity), entity.id);
  const shared = sharedOf(builder, entity, name);
  leaveProperties(builder, entity.properties);
  const classification = Object.hasOwn(CLASSIFICATIONS, schema)
    ? CLASSIFICATIONS[schema]
    : undefined;
  if (schema === 'Person') {
    const gender = first(entity, 'gender');
    raw.people.push({
      ...shared,
      name,
      gender: gender === 'male' || gender === 'female' ? gender : undefined,
    });
  } else if (classification !== undefined) {
    const parent = first(entity, 'parent');
    builder.organization(id, name, classification, {
      ...shared,
      parent: parent === undefined ? undefined : builder.things.of(parent),
      founding_date: builder.date(first(entity, 'incorporationDate')),
      dissolution_date: builder.date(first(entity, 'dissolutionDate')),
    });
  } else if (schema === 'Position') raw.posts.push({ ...shared, label: name });
  else if (schema === 'Event' || schema === 'Trip')
    raw.events.push({
      ...shared,
      name,
      when: timeOf(builder, entity) ?? UNKNOWN_DATE,
      sources: citations(builder, entity),
    });
  else if (DOCUMENTS.has(schema)) raw.things.push({ ...shared, name, kind: 'document' });
  else
    raw.things.push({
      ...shared,
      name,
      kind: 'thing',
      classification: builder.kind(schema.replace(/([a-z])([A-Z])/g, '$1 $2')),
    });
}

/** An amount in its own currency, or in dollars; counted where it is neither. */
function amountOf(
  builder: Builder,
  entity: Entity,
): { value: number; currency: string } | undefined {
  const own = first(entity, 'amount');
  const currency = first(entity, 'currency');
  const dollars = first(entity, 'amountUsd');
  const hasCurrency = currency !== undefined && /^[A-Z]{3}$/.test(currency);
  if (own !== undefined && Number.isFinite(Number(own)) && hasCurrency)
    return { value: Number(own), currency };
  if (dollars !== undefined && Number.isFinite(Number(dollars)))
    return { value: Number(dollars), currency: 'USD' };
  if (own !== undefined || dollars !== undefined)
    builder.leave('amounts', localized(m.formats.followTheMoneyRead.amounts));
  return undefined;
}

/** @param endOf gives the id in the dataset of an end @param nameFor gives its name */
function addEdge(
  builder: Builder,
  entity: Entity,
  endOf: (id: string) => string,
  nameFor: (id: string) => string,
): void {
  const edge = EDGES[entity.schema];
  if (!edge) return;
  const from = all(entity, edge.from);
  const to = all(entity, edge.to);
  if (!from.length || !to.length) {
    builder.leave('ends', localized(m.formats.followTheMoneyRead.linksWithoutEnds));
    return;
  }
  const pairs = from.flatMap((a) => to.map((b) => [a, b] as const)).filter(([a, b]) => a !== b);
  if (pairs.length > MAX_PAIRS)
    builder.warn(
      entity.at,
      'too-many-pairs',
      localized(m.formats.followTheMoneyRead.tooManyPairs, {
        id: entity.id,
        count: pairs.length,
        mostPairs: MAX_PAIRS,
      }),
    );
  const role = first(entity, 'role', 'relationship');
  const isLink = entity.schema === 'UnknownLink' && role !== undefined;
  const named = splitLabel(role);
  const statusText = first(entity, 'status');
  // Only an UnknownLink may have an unknown word for its status: the status of a company may be
  // "active".
  const status =
    statusOf(statusText) ??
    (isLink && statusText !== undefined
      ? 'alleged'
      : (named.status ?? (saysAllegation(role) ? 'alleged' : undefined)));
  const relation = isLink ? named.label : edge.relation;
  const amount = amountOf(builder, entity);
  /** A text for the claim: its own, or its role, such as "defendant" or "alleged accomplice". */
  const textFor = (a: string, b: string) =>
    first(entity, 'summary', 'description') ??
    (isLink || role === undefined ? undefined : `${nameFor(a)}: ${role} (${nameFor(b)})`);
  const sources = citations(builder, entity);
  const when = timeOf(builder, entity);
  pairs.slice(0, MAX_PAIRS).forEach(([a, b], i) =>
    builder.claim({
      foreign: i === 0 ? entity.id : undefined,
      subject: endOf(a),
      relation: builder.relation(relation, edge.symmetric),
      object: endOf(b),
      text: builder.about(textFor(a, b)),
      when,
      status,
      amount,
      sources,
    }),
  );
}

export function readFollowTheMoney(files: readonly InputFile[], options: ReadOptions): ReadResult {
  const report = new Report();
  const entities = files.flatMap((file) => entitiesIn(file, report, options.onProgress));
  if (report.failed) return { problems: report, losses: [] };
  const origin = nameOfFirst(files.map(({ name }) => name));
  const builder = new Builder(options, 'FollowTheMoney', origin, report);
  const known = new Map<string, Entity>();
  for (const entity of entities) {
    const before = known.get(entity.id);
    if (before) builder.leave('twice', localized(m.formats.followTheMoneyRead.entitiesTwice));
    else known.set(entity.id, entity);
  }
  const edges: Entity[] = [];
  for (const entity of known.values()) {
    if (PRIVATE.has(entity.schema))
      builder.leave('private', localized(m.formats.followTheMoneyRead.papers));
    else if (Object.hasOwn(EDGES, entity.schema)) edges.push(entity);
    else addThing(builder, entity);
  }
  /** Entities that are named and not described: a thing is added for each. */
  const added = new Set<string>();
  const endOf = (id: string): string => {
    const thingId = builder.things.of(id);
    const entity = known.get(id);
    if (
      added.has(id) ||
      (entity && !PRIVATE.has(entity.schema) && !Object.hasOwn(EDGES, entity.schema))
    )
      return thingId;
    added.add(id);
    builder.raw.things.push({
      id: thingId,
      name: builder.nameOf(thingId, entity && nameOf(entity), id),
      kind: 'thing',
    });
    builder.leave('stubs', localized(m.formats.followTheMoneyRead.entitiesUndescribed));
    return thingId;
  };
  const organizations = new Set(builder.raw.organizations.map(({ id }) => id));
  for (const organization of builder.raw.organizations)
    if (organization.parent !== undefined && !organizations.has(organization.parent))
      delete organization.parent;
  edges.forEach((edge, i) => {
    addEdge(
      builder,
      edge,
      endOf,
      (id) => (known.has(id) ? nameOf(known.get(id) as Entity) : undefined) ?? id,
    );
    if (i % 4096 === 0) options.onProgress?.(0.5 + i / edges.length / 2);
  });
  return builder.build();
}
