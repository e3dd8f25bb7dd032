/**
 * Sorts Popolo documents into lists of the objects of each class, whatever the names and folders of
 * the files.
 */
import { type Fields, isFields, listOfFields } from './fields.ts';
import { fileName } from './input.ts';

export interface Parts {
  title?: unknown;
  persons: Fields[];
  organizations: Fields[];
  memberships: Fields[];
  posts: Fields[];
  areas: Fields[];
  events: Fields[];
  motions: Fields[];
  voteEvents: Fields[];
  votes: Fields[];
  counts: Fields[];
  speeches: Fields[];
  contacts: Fields[];
  /** How many objects are of no known class. */
  unknown: number;
  /** What documents say beside their lists, by key, with an example. */
  beside: { name: string; count: number; example: string | undefined }[];
  /** The names of files that hold none of a known class. */
  foreign: string[];
}
export type Class = Exclude<keyof Parts, 'title' | 'unknown' | 'beside' | 'foreign'>;

/** Classes by the names of their lists, in a document or as a file. */
const NAMES: Record<string, Class> = {
  persons: 'persons',
  people: 'persons',
  person: 'persons',
  organizations: 'organizations',
  organisations: 'organizations',
  organization: 'organizations',
  memberships: 'memberships',
  membership: 'memberships',
  posts: 'posts',
  post: 'posts',
  areas: 'areas',
  area: 'areas',
  events: 'events',
  event: 'events',
  motions: 'motions',
  motion: 'motions',
  vote_events: 'voteEvents',
  voteevents: 'voteEvents',
  vote_event: 'voteEvents',
  'vote-events': 'voteEvents',
  'vote-event': 'voteEvents',
  votes: 'votes',
  vote: 'votes',
  counts: 'counts',
  count: 'counts',
  speeches: 'speeches',
  speech: 'speeches',
  contact_details: 'contacts',
  contact_detail: 'contacts',
};
const classNamed = (name: string): Class | undefined =>
  Object.hasOwn(NAMES, name.toLowerCase()) ? NAMES[name.toLowerCase()] : undefined;
const has = (one: Fields, ...fields: string[]) => fields.some((field) => Object.hasOwn(one, field));

/** The class of an object by its fields: the first whose condition holds. */
const BY_FIELDS: readonly (readonly [Class, (one: Fields) => boolean])[] = [
  ['votes', (one) => has(one, 'voter_id', 'voter')],
  ['motions', (one) => hasVoteFields(one) && has(one, 'text') && !has(one, 'counts', 'votes')],
  ['voteEvents', hasVoteFields],
  ['counts', (one) => has(one, 'option') && has(one, 'value')],
  [
    'voteEvents',
    (one) =>
      has(one, 'counts', 'votes') && has(one, 'start_date', 'identifier', 'motion', 'result'),
  ],
  ['motions', (one) => has(one, 'text', 'requirement', 'vote_events') && !hasSpeechFields(one)],
  ['speeches', hasSpeechFields],
  ['memberships', (one) => has(one, 'person_id', 'on_behalf_of_id', 'post_id')],
  ['memberships', (one) => has(one, 'person', 'member') && has(one, 'organization')],
  ['contacts', (one) => has(one, 'value') && has(one, 'type')],
  ['areas', (one) => has(one, 'geometry', 'geometry_url')],
  [
    'posts',
    (one) => has(one, 'label') && has(one, 'organization_id', 'organization', 'role', 'start_date'),
  ],
  ['organizations', (one) => hasBodyFields(one) && !hasOnlyEventFields(one)],
  ['events', hasBodyFields],
  ['events', (one) => has(one, 'attendees', 'location', 'all_day')],
  ['events', (one) => has(one, 'start_date') && has(one, 'name')],
  // A name, or fields that only people have: given and family names, birth dates.
  ['persons', hasPersonFields],
];

function hasVoteFields(one: Fields): boolean {
  return has(one, 'group_results', 'motion_id', 'vote_event_id') && !has(one, 'option');
}
function hasSpeechFields(one: Fields): boolean {
  return has(one, 'speaker', 'audio', 'attribution_text');
}
/** An event may have a classification and a parent as an organization has. */
function hasBodyFields(one: Fields): boolean {
  return (
    has(one, 'classification', 'parent_id', 'founding_date', 'dissolution_date') ||
    has(one, 'posts', 'children')
  );
}
function hasOnlyEventFields(one: Fields): boolean {
  return (
    has(one, 'attendees', 'start_date', 'location') &&
    !has(one, 'founding_date', 'dissolution_date', 'posts', 'memberships') &&
    !has(one, 'parent_id', 'parent', 'children', 'contact_details')
  );
}
function hasPersonFields(one: Fields): boolean {
  return (
    has(one, 'name', 'given_name', 'family_name', 'sort_name', 'other_names') ||
    has(one, 'birth_date', 'gender', 'memberships', 'honorific_prefix', 'biography', 'email')
  );
}

/** The class of an object outside of named lists: by its type, or else by its fields. */
function classOf(one: Fields): Class | undefined {
  const type = [one['@type'], one['_type'], one['type']].find((value) => typeof value === 'string');
  const named =
    type === undefined
      ? undefined
      : classNamed(type.replace(/^.*[#/:]/, '').replace(/([a-z])([A-Z])/g, '$1_$2'));
  return named ?? BY_FIELDS.find(([, holds]) => holds(one))?.[0];
}

/**
 * The lists that an object may hold within it: the field, the class of the objects there, and the
 * fields by which these name the outer object, by id or embedded.
 */
const WITHIN: Partial<
  Record<Class, readonly { field: string; holds: Class; link: string; embedded: string }[]>
> = {
  persons: [{ field: 'memberships', holds: 'memberships', link: 'person_id', embedded: 'person' }],
  organizations: [
    {
      field: 'memberships',
      holds: 'memberships',
      link: 'organization_id',
      embedded: 'organization',
    },
    { field: 'posts', holds: 'posts', link: 'organization_id', embedded: 'organization' },
    { field: 'children', holds: 'organizations', link: 'parent_id', embedded: 'parent' },
  ],
  posts: [{ field: 'memberships', holds: 'memberships', link: 'post_id', embedded: 'post' }],
};

/** An object taken out of the one that holds it, with the id of that one. */
function linked(inner: Fields, outer: Fields, link: string): Fields {
  const separate = { ...inner, [link]: outer['id'] ?? outer['name'] };
  return link === 'post_id'
    ? { ...separate, organization_id: inner['organization_id'] ?? outer['organization_id'] }
    : separate;
}

/** Keys of documents that say nothing of what they hold. */
const OF_DOCUMENTS = new Set(['title', '@context', '$schema', 'per_page', 'page', 'num_pages']);
/** What a document says beside its lists. */
function besideLists(data: Fields): Parts['beside'] {
  const others = Object.entries(data).filter(
    ([name, value]) =>
      !OF_DOCUMENTS.has(name) &&
      !(classNamed(name) !== undefined && Array.isArray(value)) &&
      value !== null,
  );
  return others.flatMap(([name, value]): Parts['beside'] => {
    const inner = isFields(value) && name === 'meta' ? Object.entries(value) : [];
    const told = inner.filter(([key]) => key !== 'title');
    if (name === 'meta') return told.map(([key, one]) => leftAs(`meta.${key}`, one));
    return [leftAs(name, value)];
  });
}
const leftAs = (name: string, value: unknown): Parts['beside'][number] => ({
  name,
  count: Array.isArray(value) ? Math.max(1, value.length) : 1,
  example: typeof value === 'string' || typeof value === 'number' ? String(value) : undefined,
});

/**
 * @param documents the data of each file; a name such as `persons.json` gives the class of a list
 */
export function gather(documents: readonly { file: string; data: unknown }[]): Parts {
  const parts: Parts = {
    persons: [],
    organizations: [],
    memberships: [],
    posts: [],
    areas: [],
    events: [],
    motions: [],
    voteEvents: [],
    votes: [],
    counts: [],
    speeches: [],
    contacts: [],
    unknown: 0,
    beside: [],
    foreign: [],
  };
  /** Adds an object, and those that it holds, such as memberships. */
  let taken = 0;
  const put = (one: Fields, as: Class) => {
    taken += 1;
    parts[as].push(one);
    for (const { field, holds, link, embedded } of WITHIN[as] ?? [])
      for (const inner of listOfFields(one[field]))
        put(has(inner, link, embedded) ? inner : linked(inner, one, link), holds);
  };
  const take = (value: unknown, hint: Class | undefined) => {
    if (Array.isArray(value)) for (const one of value) take(one, hint);
    else if (isFields(value)) {
      const as = hint ?? classOf(value);
      if (as) put(value, as);
      else parts.unknown += 1;
    }
  };
  for (const { file, data } of documents) {
    const before = taken;
    const stem = fileName(file).replace(/\.[^.]*$/, '');
    const lists = isFields(data)
      ? Object.entries(data).filter(
          ([name, value]) => classNamed(name) !== undefined && Array.isArray(value),
        )
      : [];
    // A person may hold memberships and an event votes: those are one object, not a document of
    // lists.
    const isDocument =
      isFields(data) &&
      lists.length > 0 &&
      !has(data, 'id', 'name', 'identifier', 'motion_id', 'text', 'label');
    if (isDocument) {
      parts.title ??= isFields(data['meta']) ? data['meta']['title'] : data['title'];
      for (const [name, value] of lists) take(value, classNamed(name));
      parts.beside.push(...besideLists(data));
    } else if (isFields(data) && Array.isArray(data['results']))
      take(data['results'], classNamed(stem));
    else take(data, classNamed(stem));
    if (taken === before) parts.foreign.push(file);
  }
  return parts;
}
