import type { Note, RawDataset } from '../schema.ts';
import { readProse } from '../prose.ts';
import { RELATIONS } from '../relations.ts';
import { eachOf, type Fault, type Rule } from './fault.ts';
import { didYouMean } from './nearest.ts';
import { type Localized, type Message, localized, m } from '../../words/index.ts';

const THINGS = ['people', 'organizations', 'things', 'posts', 'events', 'votes'] as const;
type Path = readonly (string | number)[];

/**
 * Every id is used once: things share one space, and so do claims with memberships, and views with
 * stories, which name the pages of a site.
 */
export const usedTwice: Rule = (raw) => {
  const spaces = [
    THINGS,
    ['claims', 'memberships'],
    ['sources'],
    ['relations'],
    ['views', 'stories'],
  ] as const;
  return spaces.flatMap((collections) => {
    const seen = new Map<string, string>();
    return collections.flatMap((collection) =>
      eachOf(raw, collection).flatMap(({ entry, path }): Fault[] => {
        const before = seen.get(entry.id);
        if (before === undefined) seen.set(entry.id, collection);
        return before === undefined
          ? []
          : [
              {
                path: [...path, 'id'],
                code: 'id-used-twice',
                message: localized(m.check.ids.usedTwice, { id: entry.id, before }),
                hint: localized(m.check.ids.giveAnother),
              },
            ];
      }),
    );
  });
};

type CheckId = (id: string | undefined, path: Path) => void;
/** Checks of ids, one a kind: an id that does not exist becomes a fault. */
interface IdChecks {
  thing: CheckId;
  claim: CheckId;
  relation: CheckId;
  view: CheckId;
  /** Checks the sources that an entry cites. */
  citations: (entry: { sources?: readonly { source: string }[] }, path: Path) => void;
  faults: Fault[];
}

function idChecksOf(raw: RawDataset): IdChecks {
  const faults: Fault[] = [];
  const addTo = (file: string) => localized(m.check.ids.addTo, { file });
  const checkOf = (
    ids: readonly string[],
    unknown: Message<{ id: string }>,
    add: Localized<string>,
  ): CheckId => {
    const known = new Set(ids);
    return (id, path) => {
      if (id === undefined || known.has(id)) return;
      faults.push({
        path,
        code: 'id-unknown',
        message: localized(unknown, { id }),
        hint: didYouMean(id, known, add),
        absent: id,
      });
    };
  };
  const { unknown } = m.check.ids;
  const idsIn = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
  const source = checkOf(idsIn(raw.sources), unknown.source, addTo('sources.yaml'));
  const things = THINGS.flatMap((collection) => idsIn(raw[collection]));
  return {
    faults,
    thing: checkOf(things, unknown.thing, localized(m.check.ids.addThing)),
    claim: checkOf(idsIn([...raw.claims, ...raw.memberships]), unknown.claim, addTo('claims.yaml')),
    relation: checkOf(
      idsIn([...RELATIONS, ...raw.relations]),
      unknown.relation,
      addTo('relations.yaml'),
    ),
    view: checkOf(idsIn(raw.views), unknown.view, addTo('views.yaml')),
    citations: (entry, path) =>
      entry.sources?.forEach((s, i) => source(s.source, [...path, 'sources', i, 'source'])),
  };
}

/** Checks the ids in claims. */
function checkClaims(raw: RawDataset, { thing, relation, claim, citations }: IdChecks) {
  for (const { entry, path } of eachOf(raw, 'claims')) {
    thing(entry.subject, [...path, 'subject']);
    relation(entry.relation, [...path, 'relation']);
    thing(entry.object, [...path, 'object']);
    if (typeof entry.by === 'string') thing(entry.by, [...path, 'by']);
    for (const field of ['disputes', 'supports', 'supersedes'] as const)
      entry[field]?.forEach((id, i) => claim(id, [...path, field, i]));
    citations(entry, path);
  }
}

/** Checks the ids in memberships, organizations and posts. */
function checkMemberships(raw: RawDataset, { thing, citations }: IdChecks) {
  for (const { entry, path } of eachOf(raw, 'memberships')) {
    for (const field of ['person', 'organization', 'on_behalf_of', 'post'] as const)
      thing(entry[field], [...path, field]);
    citations(entry, path);
  }
  for (const { entry, path } of eachOf(raw, 'organizations'))
    thing(entry.parent, [...path, 'parent']);
  for (const { entry, path } of eachOf(raw, 'posts'))
    thing(entry.organization, [...path, 'organization']);
}

/** Checks the ids in events. */
function checkEvents(raw: RawDataset, { thing, citations }: IdChecks) {
  for (const { entry, path } of eachOf(raw, 'events')) {
    thing(entry.location, [...path, 'location']);
    entry.participants?.forEach((part, i) => {
      thing(part.who, [...path, 'participants', i, 'who']);
      citations(part, [...path, 'participants', i]);
    });
    citations(entry, path);
  }
}

/** Checks the ids in votes. */
function checkVotes(raw: RawDataset, { thing, citations }: IdChecks) {
  for (const { entry, path } of eachOf(raw, 'votes')) {
    thing(entry.organization, [...path, 'organization']);
    thing(entry.at_stake?.who, [...path, 'at_stake', 'who']);
    entry.motion.moved_by?.forEach((id, i) => thing(id, [...path, 'motion', 'moved_by', i]));
    citations(entry.motion, [...path, 'motion']);
    entry.counts?.forEach((row, i) => {
      thing(row.group, [...path, 'counts', i, 'group']);
      citations(row, [...path, 'counts', i]);
    });
    entry.votes?.forEach((row, i) => {
      thing(row.group, [...path, 'votes', i, 'group']);
      row.voters.forEach((id, k) => thing(id, [...path, 'votes', i, 'voters', k]));
      citations(row, [...path, 'votes', i]);
    });
    entry.open?.forEach((row, i) => citations(row, [...path, 'open', i]));
    citations(entry, path);
  }
}

/** Checks what notes point at: each at a thing, at a claim or at a place, and at one of them. */
function checkNotes(
  raw: RawDataset,
  notes: readonly Note[] | undefined,
  path: Path,
  { faults }: IdChecks,
) {
  const known = new Set([
    ...THINGS.flatMap((collection) => raw[collection].map(({ id }) => id)),
    ...raw.claims.map(({ id }) => id),
  ]);
  notes?.forEach(({ at, place }, i) => {
    const own = [...path, 'notes', i];
    if ((at === undefined) === (place === undefined))
      faults.push({
        path: own,
        code: 'note-without-place',
        message: localized(m.check.ids.noteWithoutPlace),
        hint: localized(m.check.ids.sayWhereNoteIs),
      });
    else if (at !== undefined && !known.has(at))
      faults.push({
        path: [...own, 'at'],
        code: 'id-unknown',
        message: localized(m.check.ids.unknown.noted, { id: at }),
        hint: didYouMean(at, known, localized(m.check.ids.sayWhereNoteIs)),
        absent: at,
      });
  });
}

/** Checks the ids in named views. */
function checkViews(raw: RawDataset, checks: IdChecks) {
  const { thing, relation, faults } = checks;
  for (const { entry, path } of eachOf(raw, 'views')) {
    checkNotes(raw, entry.notes, path, checks);
    entry.things.forEach((id, i) => {
      thing(id, [...path, 'things', i]);
      if (entry.things.indexOf(id) < i)
        faults.push({
          path: [...path, 'things', i],
          code: 'listed-twice',
          message: localized(m.check.ids.listedTwice, { id, id2: entry.id }),
          hint: localized(m.check.ids.takeOneOut),
        });
    });
    entry.relations?.forEach((id, i) => relation(id, [...path, 'relations', i]));
    Object.keys(entry.positions ?? {}).forEach((id) => thing(id, [...path, 'positions', id]));
  }
}

/** Checks the ids in an address: of one thing or, with dots between, of several. */
function checkAddress(text: string, path: Path, { thing, relation, view }: IdChecks) {
  const params = new URLSearchParams(text);
  for (const key of ['focus', 'from', 'to', 'through', 'compare'])
    thing(params.get(key) ?? undefined, path);
  for (const key of ['with', 'avoid', 'add', 'hide', 'open', 'chain'])
    params
      .get(key)
      ?.split('.')
      .filter(Boolean)
      .forEach((id) => thing(id, path));
  const [subject, predicate, object] = params.get('line')?.split('~') ?? [];
  [subject, object].forEach((id) => thing(id, path));
  relation(predicate, path);
  view(params.get('view') ?? undefined, path);
}

/** Checks the ids in the dataset's questions and stories. */
function checkStories(raw: RawDataset, checks: IdChecks) {
  const { thing, claim } = checks;
  raw.dataset.questions?.forEach((question, i) =>
    checkAddress(question.address, ['dataset', 'questions', i, 'address'], checks),
  );
  for (const { entry, path } of eachOf(raw, 'stories'))
    entry.steps.forEach((step, i) => {
      checkAddress(step.address, [...path, 'steps', i, 'address'], checks);
      step.claims?.forEach((id, k) => claim(id, [...path, 'steps', i, 'claims', k]));
      checkNotes(raw, step.notes, [...path, 'steps', i], checks);
      for (const [lang, text] of Object.entries(step.text))
        for (const span of readProse(text).paragraphs.flat())
          thing(span.thing, [...path, 'steps', i, 'text', lang]);
    });
}

/** Every id that is named is one that exists. */
export const unknownIds: Rule = (raw) => {
  const checks = idChecksOf(raw);
  const parts = [checkClaims, checkMemberships, checkEvents, checkVotes, checkViews, checkStories];
  for (const check of parts) check(raw, checks);
  checks.view(raw.dataset.default_view, ['dataset', 'default_view']);
  checks.view(raw.dataset.default_view_small, ['dataset', 'default_view_small']);
  return checks.faults;
};

/** What each id is, for the rules that need its kind. */
export function kindsOf(raw: RawDataset): Map<string, string> {
  return new Map([
    ...raw.people.map((p) => [p.id, 'person'] as const),
    ...raw.organizations.map(
      (o) => [o.id, o.classification === 'group' ? 'group' : 'organization'] as const,
    ),
    ...raw.things.map((t) => [t.id, t.kind] as const),
    ...raw.posts.map((p) => [p.id, 'post'] as const),
    ...raw.events.map((e) => [e.id, 'event'] as const),
    ...raw.votes.map((e) => [e.id, 'vote'] as const),
  ]);
}
