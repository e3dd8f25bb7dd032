/** Popolo documents taken apart: whatever they are called and wherever they lie, lists of the parts of each class. */
import type { Builder } from './builder.ts';
import { localized, m } from '../words/index.ts';

export type Part = Readonly<Record<string, unknown>>;
export interface Parts {
  title?: unknown;
  persons: Part[];
  organizations: Part[];
  memberships: Part[];
  posts: Part[];
  areas: Part[];
  events: Part[];
  motions: Part[];
  voteEvents: Part[];
  votes: Part[];
  counts: Part[];
  speeches: Part[];
  contacts: Part[];
  /** Those of which no class could be told. */
  unknown: number;
}
type Class = Exclude<keyof Parts, 'title' | 'unknown'>;

/** What a list of a class is called, in a document or as a file. */
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
const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const classNamed = (name: string): Class | undefined =>
  Object.hasOwn(NAMES, name.toLowerCase()) ? NAMES[name.toLowerCase()] : undefined;
const has = (one: Part, ...fields: string[]) => fields.some((field) => Object.hasOwn(one, field));

/** The class of a part that stands alone, by the fields it has. */
function classOf(one: Part): Class | undefined {
  const said = [one['@type'], one['_type'], one['type']].find(
    (value): value is string => typeof value === 'string',
  );
  const named =
    said === undefined
      ? undefined
      : classNamed(said.replace(/^.*[#/:]/, '').replace(/([a-z])([A-Z])/g, '$1_$2'));
  if (named) return named;
  if (has(one, 'voter_id', 'voter')) return 'votes';
  if (has(one, 'group_results', 'motion_id', 'vote_event_id') && !has(one, 'option'))
    return has(one, 'text') && !has(one, 'counts', 'votes') ? 'motions' : 'voteEvents';
  if (has(one, 'option') && has(one, 'value')) return 'counts';
  if (has(one, 'counts', 'votes') && has(one, 'start_date', 'identifier', 'motion', 'result'))
    return 'voteEvents';
  if (
    has(one, 'text', 'requirement', 'vote_events') &&
    !has(one, 'speaker', 'audio', 'attribution_text')
  )
    return 'motions';
  if (has(one, 'speaker', 'audio', 'attribution_text')) return 'speeches';
  if (
    has(one, 'person_id', 'on_behalf_of_id', 'post_id') ||
    (has(one, 'person', 'member') && has(one, 'organization'))
  )
    return 'memberships';
  if (has(one, 'value') && has(one, 'type')) return 'contacts';
  if (has(one, 'geometry', 'geometry_url')) return 'areas';
  if (has(one, 'label') && has(one, 'organization_id', 'organization', 'role', 'start_date'))
    return 'posts';
  if (
    has(
      one,
      'classification',
      'parent_id',
      'founding_date',
      'dissolution_date',
      'posts',
      'children',
    )
  )
    return has(
      one,
      'founding_date',
      'dissolution_date',
      'posts',
      'memberships',
      'parent_id',
      'parent',
      'children',
      'contact_details',
    ) || !has(one, 'attendees', 'start_date', 'location')
      ? 'organizations'
      : 'events';
  if (has(one, 'attendees', 'location', 'all_day') || (has(one, 'start_date') && has(one, 'name')))
    return 'events';
  if (
    has(
      one,
      'given_name',
      'family_name',
      'birth_date',
      'gender',
      'sort_name',
      'memberships',
      'honorific_prefix',
      'biography',
      'other_names',
      'email',
    )
  )
    return 'persons';
  if (has(one, 'name')) return 'persons';
  return undefined;
}

/** @param documents what was read of each file; a name such as `persons.json` says what a list is of */
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
  };
  /** A part and those that lie within it, memberships above all. */
  const put = (one: Part, as: Class) => {
    parts[as].push(one);
    const inner = (field: string, to: Class, more: (inner: Part) => Part) => {
      const value = one[field];
      if (Array.isArray(value)) for (const each of value) if (isPart(each)) put(more(each), to);
    };
    const own = { id: one['id'] ?? one['name'] };
    if (as === 'persons')
      inner('memberships', 'memberships', (m) =>
        has(m, 'person_id', 'person') ? m : { ...m, person_id: own.id },
      );
    if (as === 'organizations') {
      inner('memberships', 'memberships', (m) =>
        has(m, 'organization_id', 'organization') ? m : { ...m, organization_id: own.id },
      );
      inner('posts', 'posts', (p) =>
        has(p, 'organization_id', 'organization') ? p : { ...p, organization_id: own.id },
      );
      inner('children', 'organizations', (o) =>
        has(o, 'parent_id', 'parent') ? o : { ...o, parent_id: own.id },
      );
    }
    if (as === 'posts')
      inner('memberships', 'memberships', (m) =>
        has(m, 'post_id', 'post')
          ? m
          : {
              ...m,
              post_id: own.id,
              organization_id: m['organization_id'] ?? one['organization_id'],
            },
      );
  };
  const take = (value: unknown, hint: Class | undefined) => {
    if (Array.isArray(value)) for (const one of value) take(one, hint);
    else if (isPart(value)) {
      const as = hint ?? classOf(value);
      if (as) put(value, as);
      else parts.unknown += 1;
    }
  };
  for (const { file, data } of documents) {
    const stem = (file.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]*$/, '');
    const lists = isPart(data)
      ? Object.entries(data).filter(
          ([name, value]) => classNamed(name) !== undefined && Array.isArray(value),
        )
      : [];
    // A person may have memberships of its own, an event its votes: that is one part, not a document of parts.
    const isDocument =
      isPart(data) &&
      lists.length > 0 &&
      !has(data, 'id', 'name', 'identifier', 'motion_id', 'text', 'label');
    if (isDocument) {
      parts.title ??= isPart(data['meta']) ? data['meta']['title'] : data['title'];
      for (const [name, value] of lists) take(value, classNamed(name));
    } else if (isPart(data) && Array.isArray(data['results']))
      take(data['results'], classNamed(stem));
    else take(data, classNamed(stem));
  }
  return parts;
}

/** What is people's own is neither kept nor shown. */
export function leavePrivate(builder: Builder, person: Part): void {
  const has = (value: unknown) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '';
  if (has(person['contact_details']) || has(person['email']))
    builder.leave('contacts', localized(m.formats.popoloParts.contacts));
  if (has(person['birth_date']) || has(person['death_date']))
    builder.leave('births', localized(m.formats.popoloParts.birthDates));
  if (has(person['identifiers']))
    builder.leave('identifiers', localized(m.formats.popoloParts.identifiers));
  if (has(person['image']) || has(person['images']))
    builder.leave('images', localized(m.formats.popoloParts.portraits));
}
