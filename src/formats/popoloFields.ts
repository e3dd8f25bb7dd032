/**
 * The fields of Popolo's classes that are read. What a file has beside them is counted by name, with
 * one example; what is personal, without.
 */
import { isWebAddress } from '../model/webAddress.ts';
import type { Builder } from './builder.ts';
import { type Fields, isFields, textOf } from './fields.ts';
import type { Class, Parts } from './popoloParts.ts';
import { localized, m } from '../words/index.ts';

/**
 * Of a field: read, read in part (by the fields in it), or read where that holds of the object that
 * has it.
 */
type Read = true | { [field: string]: Read } | ((object: Fields, value: unknown) => boolean);

const LINKS: Read = { url: true };
const NAMES: Read = { name: true };
/** A source whose address or title is kept. */
const SOURCES: Read = { url: true, note: true, title: (one) => one['note'] === undefined };
const CONTEXT: Read = { sources: SOURCES };
const isAddress = (value: unknown): boolean => typeof value === 'string' && isWebAddress(value);
/** Texts of which the first that is there is taken. */
const SUMMARIES: Record<string, Read> = {
  summary: true,
  biography: (one) => textOf(one['summary']) === undefined,
  description: (one) =>
    textOf(one['summary']) === undefined && textOf(one['biography']) === undefined,
};
const SHARED: Record<string, Read> = {
  id: true,
  ...SUMMARIES,
  other_names: NAMES,
  links: LINKS,
  image: (_, value) => isAddress(value),
  images: { url: (_, value) => isAddress(value) },
  // Objects of their own.
  memberships: true,
};
/** Whether a part of a name is in the name. */
const inName = (one: Fields, value: unknown): boolean => {
  const name = textOf(one['name']);
  return name === undefined || (typeof value === 'string' && name.includes(value));
};
const PERSON: Record<string, Read> = {
  ...SHARED,
  name: true,
  given_name: inName,
  family_name: inName,
  sort_name: true,
  gender: (_, value) => typeof value === 'string' && /^(fe)?male$/i.test(value),
};
const ORGANIZATION: Record<string, Read> = {
  ...SHARED,
  name: true,
  classification: true,
  parent_id: true,
  parent: { id: true },
  children: true,
  posts: true,
  seats: (_, value) => Number.isInteger(Number(value)) && Number(value) > 0,
  founding_date: true,
  dissolution_date: true,
};
const POST: Record<string, Read> = {
  ...SHARED,
  label: true,
  role: (one) => textOf(one['label']) === undefined,
  organization: ORGANIZATION,
  organization_id: true,
};
/** An object that is embedded, or named by its id. */
const reference = (field: string, embedded: Read = ORGANIZATION): Record<string, Read> => ({
  [field]: embedded,
  [`${field}_id`]: true,
});
const BENCH: Record<string, Read> = {
  ...reference('group'),
  ...reference('party'),
  ...reference('bench'),
  group_name: true,
  party_name: true,
};
/** The words of a bill or subject. */
const ABOUT: Record<string, Read> = {};
for (const name of ['number', 'identifier', 'bill', 'subject', 'name', 'title', 'text', 'stage'])
  ABOUT[name] = true;

const MOTION: Record<string, Read> = {
  id: true,
  text: true,
  name: (one) => textOf(one['text']) === undefined,
  date: true,
  ...reference('organization'),
  classification: true,
  requirement: true,
  creator_id: true,
  sources: SOURCES,
  context: CONTEXT,
  object: ABOUT,
  result: true,
};
const COUNT: Record<string, Read> = { option: true, value: true, vote_event_id: true, ...BENCH };
const VOTE: Record<string, Read> = {
  ...reference('voter', { ...PERSON, party: true }),
  voter_name: true,
  option: true,
  vote_event_id: true,
  ...BENCH,
};
const VOTE_EVENT: Record<string, Read> = {
  id: true,
  identifier: (one) => one['id'] === undefined || one['name'] === undefined,
  name: true,
  start_date: true,
  date: (one) => one['start_date'] === undefined,
  ...reference('organization'),
  motion: MOTION,
  motion_id: true,
  result: true,
  votes: VOTE,
  counts: COUNT,
  group_results: { ...BENCH, counts: COUNT },
  sources: SOURCES,
  context: CONTEXT,
};

const READ: Readonly<Record<Class, Record<string, Read>>> = {
  persons: PERSON,
  organizations: ORGANIZATION,
  memberships: {
    ...reference('person', PERSON),
    ...reference('post', POST),
    ...reference('organization'),
    ...reference('on_behalf_of'),
    ...reference('member', { id: true }),
    id: true,
    role: true,
    label: (one) => textOf(one['role']) === undefined,
    start_date: true,
    end_date: true,
    sources: SOURCES,
    legislative_period_id: true,
    ...reference('area', {}),
  },
  posts: POST,
  areas: { ...SHARED, name: true },
  events: {
    ...SHARED,
    name: true,
    label: (one) => textOf(one['name']) === undefined,
    start_date: true,
    end_date: true,
    sources: SOURCES,
  },
  motions: { ...MOTION, vote_events: VOTE_EVENT },
  voteEvents: VOTE_EVENT,
  votes: VOTE,
  counts: COUNT,
  speeches: { id: true, title: true, text: true, creator_id: true, date: true, sources: SOURCES },
  contacts: {},
};
/** What is personal: counted by name, and not shown. */
const PERSONAL = new Set([
  'contact_details',
  'email',
  'phone',
  'fax',
  'address',
  'birth_date',
  'death_date',
  'identifiers',
  'national_identity',
]);
const isPersonal = (path: string): boolean => PERSONAL.has(path.split('.')[0] ?? path);

/** A value in a field of an object. */
interface Part {
  value: unknown;
  object: Fields;
  read: Read | undefined;
  /** The names of its fields, from the class on. */
  path: string;
}
const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';
const isRead = ({ value, object, read }: Part): boolean =>
  read === true || (typeof read === 'function' && read(object, value));

/** Counts what is in a value and is not read. */
function leaveUnread(builder: Builder, part: Part): void {
  const { value, object, path } = part;
  if (isEmpty(value) || isRead(part)) return;
  const read = typeof part.read === 'object' ? part.read : undefined;
  if (Array.isArray(value))
    for (const one of value as unknown[]) leaveUnread(builder, { value: one, object, read, path });
  else if (isFields(value))
    for (const [name, inside] of Object.entries(value))
      leaveUnread(builder, {
        value: inside,
        object: value,
        read: read && Object.hasOwn(read, name) ? read[name] : undefined,
        path: path === '' ? name : `${path}.${name}`,
      });
  // A text in the place of an object names it.
  else if (!read)
    builder.leave(
      `field ${path}`,
      localized(m.formats.fromNetwork.attributeLeft, { name: path }),
      1,
      isPersonal(path) ? undefined : JSON.stringify(value).replace(/^"|"$/g, ''),
    );
}

/** Counts what the objects of a document have beside what is read of them. */
export function leaveUnreadParts(builder: Builder, parts: Parts): void {
  for (const name of Object.keys(READ) as Class[])
    for (const one of parts[name])
      leaveUnread(builder, {
        value: one,
        read: READ[name],
        object: one,
        path: name === 'contacts' ? 'contact_details' : '',
      });
}
