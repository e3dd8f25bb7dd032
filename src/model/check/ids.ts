import type { RawDataset } from '../schema.ts';
import { readProse } from '../prose.ts';
import { RELATIONS } from '../relations.ts';
import { eachOf, type Fault, type Rule } from './fault.ts';
import { didYouMean } from './nearest.ts';
import type { Localized } from '../../words/index.ts';

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
                message: {
                  en: `the id "${entry.id}" is used already, in ${before}`,
                  es: `el id «${entry.id}» ya se usa, en ${before}`,
                },
                hint: {
                  en: 'give one of the two another id; ids are never shared',
                  es: 'dar otro id a uno de los dos; los ids nunca se comparten',
                },
              },
            ];
      }),
    );
  });
};

/** Every id that is named is one that exists. */
export const unknownIds: Rule = (raw) => {
  const things = new Set(THINGS.flatMap((c) => raw[c].map((entry) => entry.id)));
  const claims = new Set([...raw.claims, ...raw.memberships].map((c) => c.id));
  const sources = new Set(raw.sources.map((s) => s.id));
  const relations = new Set([...RELATIONS, ...raw.relations].map((r) => r.id));
  const views = new Set(raw.views.map((view) => view.id));
  const faults: Fault[] = [];
  const named = (file: string): Localized<string> => ({ en: file, es: `a ${file}` });
  const ask =
    (known: Set<string>, what: Localized<string>, file: Localized<string>) =>
    (id: string | undefined, path: Path) => {
      if (id === undefined || known.has(id)) return;
      faults.push({
        path,
        code: 'id-unknown',
        message: { en: `there is no ${what.en} "${id}"`, es: `no existe ${what.es} «${id}»` },
        hint: didYouMean(id, known, {
          en: `add it to ${file.en}, or name one that is there`,
          es: `agregarlo ${file.es}, o nombrar algo que ya esté`,
        }),
        absent: id,
      });
    };
  const thing = ask(
    things,
    {
      en: 'person, organization, post, event, vote, place or document',
      es: 'ninguna persona, organización, cargo, hecho, votación, lugar ni documento',
    },
    { en: 'the file of its kind', es: 'al archivo de su tipo' },
  );
  const claim = ask(claims, { en: 'claim', es: 'la afirmación' }, named('claims.yaml'));
  const source = ask(sources, { en: 'source', es: 'la fuente' }, named('sources.yaml'));
  const relation = ask(relations, { en: 'relation', es: 'la relación' }, named('relations.yaml'));
  const view = ask(views, { en: 'view', es: 'la vista' }, named('views.yaml'));
  const cites = (entry: { sources?: readonly { source: string }[] }, path: Path) =>
    entry.sources?.forEach((s, i) => source(s.source, [...path, 'sources', i, 'source']));

  for (const { entry, path } of eachOf(raw, 'claims')) {
    thing(entry.subject, [...path, 'subject']);
    relation(entry.relation, [...path, 'relation']);
    thing(entry.object, [...path, 'object']);
    if (typeof entry.by === 'string') thing(entry.by, [...path, 'by']);
    for (const field of ['disputes', 'supports', 'supersedes'] as const)
      entry[field]?.forEach((id, i) => claim(id, [...path, field, i]));
    cites(entry, path);
  }
  for (const { entry, path } of eachOf(raw, 'memberships')) {
    for (const field of ['person', 'organization', 'on_behalf_of', 'post'] as const)
      thing(entry[field], [...path, field]);
    cites(entry, path);
  }
  for (const { entry, path } of eachOf(raw, 'organizations'))
    thing(entry.parent, [...path, 'parent']);
  for (const { entry, path } of eachOf(raw, 'posts'))
    thing(entry.organization, [...path, 'organization']);
  for (const { entry, path } of eachOf(raw, 'events')) {
    thing(entry.location, [...path, 'location']);
    entry.participants?.forEach((part, i) => {
      thing(part.who, [...path, 'participants', i, 'who']);
      cites(part, [...path, 'participants', i]);
    });
    cites(entry, path);
  }
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
  for (const { entry, path } of eachOf(raw, 'views')) {
    entry.things.forEach((id, i) => {
      thing(id, [...path, 'things', i]);
      if (entry.things.indexOf(id) < i)
        faults.push({
          path: [...path, 'things', i],
          code: 'listed-twice',
          message: {
            en: `"${id}" is listed twice in the view "${entry.id}"`,
            es: `«${id}» está dos veces en la vista «${entry.id}»`,
          },
          hint: { en: 'take one of the two out', es: 'quitar una de las dos' },
        });
    });
    entry.relations?.forEach((id, i) => relation(id, [...path, 'relations', i]));
    Object.keys(entry.positions ?? {}).forEach((id) => thing(id, [...path, 'positions', id]));
  }
  /** The ids that an address names: of one thing or, with dots between, of several. */
  const address = (text: string, path: Path) => {
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
  };
  raw.dataset.questions?.forEach((question, i) =>
    address(question.address, ['dataset', 'questions', i, 'address']),
  );
  for (const { entry, path } of eachOf(raw, 'stories'))
    entry.steps.forEach((step, i) => {
      address(step.address, [...path, 'steps', i, 'address']);
      step.claims?.forEach((id, k) => claim(id, [...path, 'steps', i, 'claims', k]));
      for (const [lang, text] of Object.entries(step.text))
        for (const span of readProse(text).paragraphs.flat())
          thing(span.thing, [...path, 'steps', i, 'text', lang]);
    });
  view(raw.dataset.default_view, ['dataset', 'default_view']);
  view(raw.dataset.default_view_small, ['dataset', 'default_view_small']);
  return faults;
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
