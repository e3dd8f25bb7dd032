import type { RawDataset } from '../schema.ts';
import { readProse } from '../prose.ts';
import { RELATIONS } from '../relations.ts';
import { eachOf, type Fault, type Rule } from './fault.ts';
import { didYouMean } from './nearest.ts';
import { type Localized, type Message, localized, m } from '../../words/index.ts';

const THINGS = ['people', 'organizations', 'things', 'posts', 'events', 'votes'] as const;
type Path = readonly (string | number)[];

/** Every id is used once: things share one space, and so do claims with memberships, and views with stories, which name the pages of a site. */
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

type Ask = (id: string | undefined, path: Path) => void;
/** What is asked of the ids that a dataset names: each that is not there becomes a fault. */
interface Asks {
  thing: Ask;
  claim: Ask;
  relation: Ask;
  view: Ask;
  cites: (entry: { sources?: readonly { source: string }[] }, path: Path) => void;
  faults: Fault[];
}

function asksOf(raw: RawDataset): Asks {
  const faults: Fault[] = [];
  const addTo = (file: string) => localized(m.check.ids.addTo, { file });
  const ask = (
    ids: readonly string[],
    unknown: Message<{ id: string }>,
    add: Localized<string>,
  ): Ask => {
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
  const source = ask(idsIn(raw.sources), unknown.source, addTo('sources.yaml'));
  const things = THINGS.flatMap((collection) => idsIn(raw[collection]));
  return {
    faults,
    thing: ask(things, unknown.thing, localized(m.check.ids.addThing)),
    claim: ask(idsIn([...raw.claims, ...raw.memberships]), unknown.claim, addTo('claims.yaml')),
    relation: ask(
      idsIn([...RELATIONS, ...raw.relations]),
      unknown.relation,
      addTo('relations.yaml'),
    ),
    view: ask(idsIn(raw.views), unknown.view, addTo('views.yaml')),
    cites: (entry, path) =>
      entry.sources?.forEach((s, i) => source(s.source, [...path, 'sources', i, 'source'])),
  };
}

/** Ids that claims name. */
function askClaims(raw: RawDataset, { thing, relation, claim, cites }: Asks) {
  for (const { entry, path } of eachOf(raw, 'claims')) {
    thing(entry.subject, [...path, 'subject']);
    relation(entry.relation, [...path, 'relation']);
    thing(entry.object, [...path, 'object']);
    if (typeof entry.by === 'string') thing(entry.by, [...path, 'by']);
    for (const field of ['disputes', 'supports', 'supersedes'] as const)
      entry[field]?.forEach((id, i) => claim(id, [...path, field, i]));
    cites(entry, path);
  }
}

/** Ids that memberships, organizations and posts name. */
function askMemberships(raw: RawDataset, { thing, cites }: Asks) {
  for (const { entry, path } of eachOf(raw, 'memberships')) {
    for (const field of ['person', 'organization', 'on_behalf_of', 'post'] as const)
      thing(entry[field], [...path, field]);
    cites(entry, path);
  }
  for (const { entry, path } of eachOf(raw, 'organizations'))
    thing(entry.parent, [...path, 'parent']);
  for (const { entry, path } of eachOf(raw, 'posts'))
    thing(entry.organization, [...path, 'organization']);
}

/** Ids that events name. */
function askEvents(raw: RawDataset, { thing, cites }: Asks) {
  for (const { entry, path } of eachOf(raw, 'events')) {
    thing(entry.location, [...path, 'location']);
    entry.participants?.forEach((part, i) => {
      thing(part.who, [...path, 'participants', i, 'who']);
      cites(part, [...path, 'participants', i]);
    });
    cites(entry, path);
  }
}

/** Ids that votes name. */
function askVotes(raw: RawDataset, { thing, cites }: Asks) {
  for (const { entry, path } of eachOf(raw, 'votes')) {
    thing(entry.organization, [...path, 'organization']);
    thing(entry.at_stake?.who, [...path, 'at_stake', 'who']);
    entry.motion.moved_by?.forEach((id, i) => thing(id, [...path, 'motion', 'moved_by', i]));
    cites(entry.motion, [...path, 'motion']);
    entry.counts?.forEach((row, i) => {
      thing(row.group, [...path, 'counts', i, 'group']);
      cites(row, [...path, 'counts', i]);
    });
    entry.votes?.forEach((row, i) => {
      thing(row.group, [...path, 'votes', i, 'group']);
      row.voters.forEach((id, k) => thing(id, [...path, 'votes', i, 'voters', k]));
      cites(row, [...path, 'votes', i]);
    });
    entry.open?.forEach((row, i) => cites(row, [...path, 'open', i]));
    cites(entry, path);
  }
}

/** Ids that named views name. */
function askViews(raw: RawDataset, { thing, relation, faults }: Asks) {
  for (const { entry, path } of eachOf(raw, 'views')) {
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

/** The ids that an address names: of one thing or, with dots between, of several. */
function askAddress(text: string, path: Path, { thing, relation, view }: Asks) {
  const asked = new URLSearchParams(text);
  for (const key of ['focus', 'from', 'to', 'through', 'compare'])
    thing(asked.get(key) ?? undefined, path);
  for (const key of ['with', 'avoid', 'add', 'hide', 'open', 'chain'])
    asked
      .get(key)
      ?.split('.')
      .filter(Boolean)
      .forEach((id) => thing(id, path));
  const [subject, predicate, object] = asked.get('line')?.split('~') ?? [];
  [subject, object].forEach((id) => thing(id, path));
  relation(predicate, path);
  view(asked.get('view') ?? undefined, path);
}

/** Ids that the dataset's questions and stories name. */
function askStories(raw: RawDataset, asks: Asks) {
  const { thing, claim } = asks;
  raw.dataset.questions?.forEach((question, i) =>
    askAddress(question.address, ['dataset', 'questions', i, 'address'], asks),
  );
  for (const { entry, path } of eachOf(raw, 'stories'))
    entry.steps.forEach((step, i) => {
      askAddress(step.address, [...path, 'steps', i, 'address'], asks);
      step.claims?.forEach((id, k) => claim(id, [...path, 'steps', i, 'claims', k]));
      for (const [lang, text] of Object.entries(step.text))
        for (const span of readProse(text).paragraphs.flat())
          thing(span.thing, [...path, 'steps', i, 'text', lang]);
    });
}

/** Every id that is named is one that exists. */
export const unknownIds: Rule = (raw) => {
  const asks = asksOf(raw);
  for (const ask of [askClaims, askMemberships, askEvents, askVotes, askViews, askStories])
    ask(raw, asks);
  asks.view(raw.dataset.default_view, ['dataset', 'default_view']);
  asks.view(raw.dataset.default_view_small, ['dataset', 'default_view_small']);
  return asks.faults;
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
