/**
 * FollowTheMoney entities -> a dataset: schemata that are edges become claims, the others things;
 * personal data is not imported.
 */
import { intervalOf, liesIn } from '../model/dates.ts';
import type { Citation, Claim } from '../model/schema.ts';
import { amountReader } from './amounts.ts';
import { Builder, relationNamed, UNKNOWN_DATE } from './builder.ts';
import { fieldsOf, isFields, listOf, type Fields } from './fields.ts';
import type { ReadResult } from './format.ts';
import { decode, nameOfFirst, type InputFile, type ReadOptions } from './input.ts';
import { problemOfKey, readJson } from './json.ts';
import { keyTwice } from './jsonKeys.ts';
import { type Place, problemAt, Report, warningAt } from './problem.ts';
import { leftOf, publishersIn, type Named, type Publishers } from './publishers.ts';
import { notesDoubt, saysAllegation, splitLabel, statusOf } from './statuses.ts';
import { localized, m } from '../words/index.ts';

export interface Entity {
  id: string;
  schema: string;
  caption?: string;
  properties: Readonly<Record<string, readonly string[]>>;
  /** What it says beside its properties, as where it comes from: by name, with one of the values. */
  others?: readonly (readonly [name: string, example: string])[];
  /** The publishers of addresses in all files. */
  publishers?: Publishers;
  /** The values that were taken, by property. */
  taken: Set<string>;
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
/** Properties whose values are ids of entities. */
const REFERENCES = new Set([
  'parent',
  ...Object.values(EDGES).flatMap(({ from, to }) => [from, to]),
]);
export const isReference = (property: string): boolean => REFERENCES.has(property);

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
/** Properties that are personal: they are counted, and not imported. */
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

/** What an entity says of itself under other names, by name. */
export function othersIn(fields: Fields): [string, string][] {
  return Object.entries(fields).flatMap(([name, value]): [string, string][] => {
    const [first, ...rest] = listOf(Array.isArray(value) ? value : [value]);
    const isEmpty = first === undefined || first === null || first === '' || first === false;
    if (isEmpty && !rest.length) return [];
    return [[name, isFields(first) || Array.isArray(first) ? name : String(first)]];
  });
}

function entityOf(
  value: unknown,
  at: Place,
  queue: (one: unknown, at: Place) => void,
): Entity | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { id, schema, caption, properties, ...others } = value as Record<string, unknown>;
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
    others: othersIn(others),
    taken: new Set(),
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

/** What is done with a value of a file, as an entity. */
export type Take = (value: unknown, at: Place) => void;

function readWhole(file: string, text: string, report: Report, take: Take): void {
  const json = readJson(file, text);
  report.add(...json.problems);
  if (json.data === undefined) return;
  const response = fieldsOf(json.data);
  const list = [json.data, response['results'], response['entities']].find(Array.isArray);
  (list ?? [json.data]).forEach((one: unknown, i: number) => take(one, { file, path: String(i) }));
}

/** @param onLine is called now and then with the offset that is reached in the text */
function readLines(
  { file, text }: { file: string; text: string },
  report: Report,
  take: Take,
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
    let value: unknown;
    try {
      value = JSON.parse(row);
    } catch {
      report.add(
        problemAt(
          { file, line },
          'json',
          localized(m.formats.followTheMoneyRead.lineBroken),
          localized(m.formats.followTheMoneyRead.entityALine),
        ),
      );
      continue;
    }
    const twice = keyTwice(row, value);
    if (twice) report.add(problemOfKey({ file, line, column: twice.offset + 1 }, twice.key));
    else take(value, { file, line });
  }
}

/** Hands on the values of a file of JSON: one on each line, a list, or the response of an API. */
export function eachValue(
  file: InputFile,
  report: Report,
  take: Take,
  onProgress?: ReadOptions['onProgress'],
): void {
  const { text, problems } = decode(file);
  report.add(...problems);
  if (isWholeJson(text)) readWhole(file.name, text, report, take);
  else
    readLines({ file: file.name, text }, report, take, (offset) =>
      onProgress?.(offset / text.length / 2),
    );
}

function entitiesIn(
  file: InputFile,
  report: Report,
  onProgress?: ReadOptions['onProgress'],
): Entity[] {
  const entities = new EntityList(report);
  eachValue(file, report, (value, at) => entities.take(value, at), onProgress);
  entities.takeInner();
  return entities.entities;
}

/** The values of properties, without taking them. */
const valuesOf = (entity: Entity, ...names: string[]): string[] =>
  names.flatMap((name) =>
    Object.hasOwn(entity.properties, name) ? (entity.properties[name] ?? []) : [],
  );
/** Takes a value of a property: what nobody takes is counted as left out. */
function take(entity: Entity, value: string, ...names: string[]): void {
  const name = names.find((one) => valuesOf(entity, one).includes(value));
  if (name !== undefined) entity.taken.add(`${name}\u0000${value}`);
}
/** Takes the first value of some properties. */
function first(entity: Entity, ...names: string[]): string | undefined {
  const [value] = valuesOf(entity, ...names);
  if (value !== undefined) take(entity, value, ...names);
  return value;
}
/** Takes all values of some properties. */
function all(entity: Entity, ...names: string[]): string[] {
  for (const name of names)
    for (const value of valuesOf(entity, name)) entity.taken.add(`${name}\u0000${value}`);
  return valuesOf(entity, ...names);
}
/** Takes the first value of some properties that something can be made of. */
function firstRead<T>(
  entity: Entity,
  names: readonly string[],
  read: (value: string) => T | undefined,
): T | undefined {
  for (const value of valuesOf(entity, ...names)) {
    const result = read(value);
    if (result === undefined) continue;
    take(entity, value, ...names);
    return result;
  }
  return undefined;
}
/** Properties that name an entity. */
const NAMES = ['name', 'title', 'fileName', 'label', 'firstName', 'lastName'];
const nameOf = (entity: Entity) =>
  first(entity, 'name', 'title', 'fileName', 'label') ??
  ([first(entity, 'firstName'), first(entity, 'lastName')].filter(Boolean).join(' ') ||
    entity.caption);

/** The addresses and publishers that an entity names as its sources. */
const sourcesNamed = (builder: Builder, entity: Entity): Named => ({
  urls: valuesOf(entity, 'sourceUrl').filter((url) => builder.webAddress(url) !== undefined),
  publishers: valuesOf(entity, 'publisher'),
});

/**
 * The sources that an entity names, each address with its publisher where it is certain. A publisher
 * without an address is a source too, if no address is left that may be its own.
 */
function citations(builder: Builder, entity: Entity): Citation[] {
  const named = sourcesNamed(builder, entity);
  const { urls, publishers } = named;
  const known = entity.publishers ?? new Map<string, string>();
  const left = leftOf(named, known);
  for (const url of urls) take(entity, url, 'sourceUrl');
  const unnamed = left.urls.length ? [] : left.publishers;
  for (const publisher of publishers)
    if (unnamed.includes(publisher) || !left.publishers.includes(publisher))
      take(entity, publisher, 'publisher');
  const sources = [
    ...urls.map((url) => builder.source({ url, publisher: known.get(url) })),
    ...unnamed.map((publisher) => builder.source({ title: publisher, publisher })),
  ].filter((id) => id !== undefined);
  return [...new Set(sources)].map((source) => ({ source }));
}
function timeOf(builder: Builder, entity: Entity): string | undefined {
  const date = preciseDate(builder, entity, 'date');
  const [start, end] = ['startDate', 'endDate'].map((name) => ({
    day: preciseDate(builder, entity, name),
    isWritten: all(entity, name).length > 0,
  }));
  // A day that is written and cannot be read is no open end.
  const isUnread = [start, end].some((one) => one?.isWritten && one.day === undefined);
  const span = isUnread ? (start?.day ?? end?.day) : intervalOf(start?.day, end?.day);
  if (date === undefined || span === undefined) return date ?? span;
  if (liesIn(span, date)) return span;
  builder.leaveDate(span);
  return date;
}

/** The most precise of the dates of a property: the others, which it lies in, say no more. */
function preciseDate(builder: Builder, entity: Entity, name: string): string | undefined {
  const dates = all(entity, name).flatMap((one) => builder.date(one) ?? []);
  const best = [...dates].sort((a, b) => b.length - a.length)[0];
  for (const date of dates) if (best !== undefined && !liesIn(best, date)) builder.leaveDate(date);
  return best;
}

/** Whether the caption of an entity is its name, or repeats another value. */
function isCaptionTold({ id, schema, caption, properties }: Entity): boolean {
  if (caption === undefined || caption === id) return true;
  const isNamed = Object.keys(properties).some((name) => NAMES.includes(name));
  const isName = !isNamed && !Object.hasOwn(EDGES, schema);
  return isName || Object.values(properties).some((values) => values.includes(caption));
}

/** Counts what an entity says beside its properties, by name. */
function leaveOthers(builder: Builder, entity: Entity): void {
  const { caption = '', others = [] } = entity;
  const captions = isCaptionTold(entity) ? [] : [['caption', caption] as const];
  for (const [name, example] of [...others, ...captions])
    builder.leave(
      `field ${name}`,
      localized(m.formats.fromNetwork.attributeLeft, { name }),
      1,
      example,
    );
}

/** Counts the values of an entity that nobody took, by the names of their properties. */
function leaveProperties(builder: Builder, entity: Entity): void {
  const { properties, taken } = entity;
  leaveOthers(builder, entity);
  for (const [name, values] of Object.entries(properties))
    for (const value of values) {
      if (taken.has(`${name}\u0000${value}`)) continue;
      if (PERSONAL.has(name))
        // Named, and not shown.
        builder.leave(`property ${name}`, localized(m.formats.fromNetwork.attributeLeft, { name }));
      else if (name === 'topics')
        builder.leave('topics', localized(m.formats.followTheMoneyRead.topics), 1, value);
      else
        builder.leave(
          `property ${name}`,
          localized(m.formats.fromNetwork.attributeLeft, { name }),
          1,
          value,
        );
    }
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** The fields that things of all schemata have. */
function sharedOf(builder: Builder, entity: Entity, name: string) {
  const otherNames = unique(
    [...all(entity, 'name').slice(1), ...all(entity, 'alias', 'weakAlias', 'previousName')].flatMap(
      (one) => builder.words(one) ?? [],
    ),
  ).filter((one) => one !== name);
  const links = unique(
    valuesOf(entity, 'website').flatMap((url) => {
      const address = builder.webAddress(url);
      if (address !== undefined) take(entity, url, 'website');
      return address ?? [];
    }),
  );
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
  const classification = Object.hasOwn(CLASSIFICATIONS, schema)
    ? CLASSIFICATIONS[schema]
    : undefined;
  if (schema === 'Person') {
    raw.people.push({
      ...shared,
      name,
      gender: firstRead(entity, ['gender'], (value) =>
        value === 'male' || value === 'female' ? value : undefined,
      ),
    });
  } else if (classification !== undefined) {
    const parent = first(entity, 'parent');
    builder.organization(id, name, classification, {
      ...shared,
      parent: parent === undefined ? undefined : builder.things.of(parent),
      founding_date: preciseDate(builder, entity, 'incorporationDate'),
      dissolution_date: preciseDate(builder, entity, 'dissolutionDate'),
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

/** The properties of amounts that name their currency. */
const AMOUNTS = { amountEur: 'EUR', amountUsd: 'USD' } as const;

/** An amount in its own currency, in euros or in dollars. */
function amountOf(
  builder: Builder,
  entity: Entity,
): { value: number; currency: string } | undefined {
  const { read } = amountReader([], builder.options.lang, { given: '.' });
  const given = valuesOf(entity, 'currency').find((code) => /^[A-Za-z]{3}$/.test(code));
  const own = firstRead(entity, given === undefined ? [] : ['amount'], read);
  if (own && given !== undefined) {
    take(entity, given, 'currency');
    return { value: own.value, currency: given.toUpperCase() };
  }
  for (const [name, currency] of Object.entries(AMOUNTS)) {
    const amount = firstRead(entity, [name], read);
    if (amount) return { value: amount.value, currency };
  }
  return undefined;
}

/** Properties of links that have no field of their own: they are told in the text of the claim. */
const TOLD = [
  'purpose',
  'percentage',
  'ownershipType',
  'sharesType',
  'sharesCount',
  'sharesValue',
  'sharesCurrency',
];
const toldIn = (entity: Entity): string[] =>
  TOLD.flatMap((name) => all(entity, name).map((value) => `${name}: ${value}`));

/**
 * The pairs of ends that an edge stands for, without those of a thing with itself, which are
 * counted; undefined where it lacks an end.
 */
function pairsOf(
  builder: Builder,
  entity: Entity,
  edge: { from: string; to: string },
): (readonly [string, string])[] | undefined {
  const from = all(entity, edge.from);
  const to = all(entity, edge.to);
  if (!from.length || !to.length) {
    builder.leave('ends', localized(m.formats.followTheMoneyRead.linksWithoutEnds), 1, entity.id);
    return undefined;
  }
  const ofEach = new Map<string, number>();
  for (const b of to) ofEach.set(b, (ofEach.get(b) ?? 0) + 1);
  const loops = from.reduce((sum, a) => sum + (ofEach.get(a) ?? 0), 0);
  const count = from.length * to.length - loops;
  if (loops) builder.leave('loops', localized(m.formats.fromNetwork.loops), loops, entity.id);
  if (count > MAX_PAIRS)
    builder.warn(
      entity.at,
      'too-many-pairs',
      localized(m.formats.followTheMoneyRead.tooManyPairs, {
        id: entity.id,
        count,
        mostPairs: MAX_PAIRS,
      }),
    );
  const pairs: (readonly [string, string])[] = [];
  for (const a of from) {
    for (const b of to) if (a !== b && pairs.length < MAX_PAIRS) pairs.push([a, b]);
    if (pairs.length === MAX_PAIRS) break;
  }
  return pairs;
}

/**
 * The status of a link: that of its own field, or the one that its role has. Only an UnknownLink may
 * have an unknown word for it, which is told and taken for an allegation: the status of a company
 * may be "active".
 */
function statusOfLink(builder: Builder, entity: Entity, role: string | undefined): Claim['status'] {
  const [said] = valuesOf(entity, 'status');
  const known = statusOf(said);
  const isLink = entity.schema === 'UnknownLink' && role !== undefined;
  if (said !== undefined && (isLink || known !== undefined)) {
    take(entity, said, 'status');
    if (known === undefined)
      builder.warn(
        entity.at,
        'status-unknown',
        localized(m.formats.fromNetwork.statusUnknown, { said: said.slice(0, 40) }),
      );
    return known ?? 'alleged';
  }
  const told = valuesOf(entity, 'summary', 'description', 'purpose', 'notes', 'ownershipType');
  const isDoubted = [role ?? '.', ...told].some((text) => saysAllegation(text) || notesDoubt(text));
  return splitLabel(role).status ?? (isDoubted ? 'alleged' : undefined);
}

/**
 * The text of a claim: its own, with a role such as "defendant" or "alleged accomplice", and what
 * else a link says.
 * @param sentence of the role, for a claim without a text
 */
function textOfLink(
  entity: Entity,
  role: string | undefined,
  sentence: string | undefined,
): string | undefined {
  const [summary] = valuesOf(entity, 'summary', 'description');
  if (summary !== undefined) take(entity, summary, 'summary', 'description');
  const beside = summary !== undefined && !summary.includes(role ?? summary) ? role : undefined;
  const parts = [summary ?? sentence, beside, ...toldIn(entity)].filter((one) => one !== undefined);
  return parts.length ? parts.join(' · ') : undefined;
}

/** Roles that somebody does not have. */
const NO_ROLE = /^(?:not|no|never|nunca|jam[aá]s|jamais|não|nao|nicht|kein|keine|pas)\b/i;
/** Schemata whose relationship is what the second one is to the first: a "mother" is the relative. */
const OF_SECOND = new Set(['Family', 'Associate']);
/** A role as a sentence, told of the one who has it. */
function sentenceOf({ schema }: Entity, role: string, [a, b]: readonly [string, string]): string {
  return OF_SECOND.has(schema) ? `${b}: ${role} (${a})` : `${a}: ${role} (${b})`;
}

/** @param endOf gives the id in the dataset of an end @param nameFor gives its name */
function addEdge(
  builder: Builder,
  entity: Entity,
  endOf: (id: string) => string,
  nameFor: (id: string) => string,
): void {
  const edge = EDGES[entity.schema];
  const pairs = edge && pairsOf(builder, entity, edge);
  if (!pairs) return;
  const role = first(entity, 'role', 'relationship');
  if (role !== undefined && NO_ROLE.test(role)) {
    builder.leave('denied links', localized(m.formats.popoloRead.noMembers), 1, role);
    return;
  }
  const isLink = entity.schema === 'UnknownLink' && role !== undefined;
  // A role that is the relation itself says no more.
  const isRelation = role !== undefined && relationNamed(role) === edge.relation;
  const ownRole = isLink || isRelation ? undefined : role;
  const relation = builder.relation(
    isLink ? splitLabel(role).label : edge.relation,
    edge.symmetric,
  );
  const shared = {
    relation,
    status: statusOfLink(builder, entity, role),
    amount: amountOf(builder, entity),
    sources: citations(builder, entity),
    when: timeOf(builder, entity),
  };
  pairs.forEach(([a, b], i) => {
    const sentence =
      ownRole === undefined ? undefined : sentenceOf(entity, ownRole, [nameFor(a), nameFor(b)]);
    builder.claim({
      foreign: i === 0 ? entity.id : undefined,
      subject: endOf(a),
      object: endOf(b),
      text: builder.about(textOfLink(entity, ownRole, sentence)),
      ...shared,
    });
  });
}

/** Two fragments of one entity: the properties of both, each value once. */
function merged(one: Entity, other: Entity): Entity {
  const names = unique([...Object.keys(one.properties), ...Object.keys(other.properties)]);
  const { caption = other.caption } = one;
  return {
    ...one,
    // The more telling of two schemata, as of a thing that is known to be a company.
    schema: detailOf(other.schema) > detailOf(one.schema) ? other.schema : one.schema,
    caption,
    others: [...(one.others ?? []), ...(other.others ?? [])],
    properties: Object.fromEntries(
      names.map((name) => [name, unique([...valuesOf(one, name), ...valuesOf(other, name)])]),
    ),
  };
}
/** Schemata that say little, and those that others say more of. */
const GENERAL = new Set(['Thing', 'LegalEntity', 'Document', 'Value', 'Interval', 'Interest']);
const BETWEEN = new Set(['Organization', 'Asset']);
function detailOf(schema: string): number {
  if (GENERAL.has(schema)) return 0;
  return BETWEEN.has(schema) ? 1 : 2;
}

export function readFollowTheMoney(files: readonly InputFile[], options: ReadOptions): ReadResult {
  const report = new Report();
  const entities = files.flatMap((file) => entitiesIn(file, report, options.onProgress));
  if (report.failed) return { problems: report, losses: [] };
  const origin = nameOfFirst(files.map(({ name }) => name));
  return datasetOfEntities(entities, new Builder(options, 'FollowTheMoney', origin, report));
}

/** Entities -> a dataset, those of one id merged. @param title what the files call their data */
export function datasetOfEntities(
  entities: readonly Entity[],
  builder: Builder,
  title?: string,
): ReadResult {
  const known = new Map<string, Entity>();
  for (const entity of entities) {
    const before = known.get(entity.id);
    known.set(entity.id, before ? merged(before, entity) : entity);
  }
  const publishers = publishersIn([...known.values()].map((one) => sourcesNamed(builder, one)));
  const edges: Entity[] = [];
  for (const entity of known.values()) {
    entity.publishers = publishers;
    if (PRIVATE.has(entity.schema))
      builder.leave('private', localized(m.formats.followTheMoneyRead.papers));
    else if (Object.hasOwn(EDGES, entity.schema)) edges.push(entity);
    else {
      addThing(builder, entity);
      leaveProperties(builder, entity);
    }
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
    if (organization.parent !== undefined && !organizations.has(organization.parent)) {
      builder.leave(
        'property parent',
        localized(m.formats.fromNetwork.attributeLeft, { name: 'parent' }),
        1,
        organization.parent,
      );
      delete organization.parent;
    }
  edges.forEach((edge, i) => {
    addEdge(
      builder,
      edge,
      endOf,
      (id) => (known.has(id) ? nameOf(known.get(id) as Entity) : undefined) ?? id,
    );
    leaveProperties(builder, edge);
    if (i % 4096 === 0) builder.options.onProgress?.(0.5 + i / edges.length / 2);
  });
  return builder.build({ title });
}

/** Whether the first characters of a file are those of statements: a value each, not an entity. */
export function looksLikeStatements(head: string): boolean {
  if (/^\s*[[{]/.test(head))
    return /"(entity_id|canonical_id)"\s*:/.test(head) && /"prop"\s*:/.test(head);
  const [line = ''] = head.split('\n', 1);
  const columns = line.split(/[,;\t]/).map((column) => column.replace(/^\uFEFF|["\s]/g, ''));
  return columns.includes('entity_id') && columns.includes('prop');
}
