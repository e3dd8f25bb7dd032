import { RELATIONS } from '../relations.ts';
import type { RawDataset } from '../schema.ts';
import { eachOf, type Fault, type Rule } from './fault.ts';
import { kindsOf } from './ids.ts';
import { localized, m } from '../../words/index.ts';

const vocabulary = (raw: RawDataset) =>
  new Map([...RELATIONS, ...raw.relations].map((r) => [r.id, r]));

/** A relation joins only the kinds it may join, and has an object unless it may go without. */
export const relationKinds: Rule = (raw) => {
  const kinds = kindsOf(raw);
  const relations = vocabulary(raw);
  return eachOf(raw, 'claims').flatMap(({ entry, path }): Fault[] => {
    const relation = relations.get(entry.relation);
    if (!relation) return [];
    const faults: Fault[] = [];
    const end = (field: 'subject' | 'object', allowed: readonly string[]) => {
      const id = entry[field];
      if (id === undefined) return;
      const kind = kinds.get(id);
      if (kind !== undefined && kind !== 'thing' && !allowed.includes(kind)) {
        const can = allowed.length
          ? localized(m.check.claims.endMayBe, { field, allowed: allowed.join(', ') })
          : localized(m.check.claims.endIsNone, { field });
        faults.push({
          path: [...path, field],
          code: 'relation-kind',
          message: localized(m.check.claims.kindWrong, {
            relation: entry.relation,
            id,
            field,
            kind,
          }),
          hint: localized((locale) =>
            m.check.claims.chooseAnother(locale, { can: can[locale], field }),
          ),
        });
      }
    };
    end('subject', relation.from);
    end('object', relation.to);
    if (entry.object === undefined && !relation.unary)
      faults.push({
        path: [...path, 'relation'],
        code: 'object-missing',
        message: localized(m.check.claims.objectMissing, { relation: entry.relation }),
        hint: localized(m.check.claims.addObject),
      });
    if (entry.object !== undefined && entry.object === entry.subject)
      faults.push({
        path: [...path, 'object'],
        code: 'same-ends',
        message: localized(m.check.claims.tiesItself, { subject: entry.subject }),
        hint: localized(m.check.claims.nameAnother),
      });
    return faults;
  });
};

/** Claims about money or crime, which may harm people, state their status. */
export const statusMissing: Rule = (raw) => {
  const relations = vocabulary(raw);
  return eachOf(raw, 'claims').flatMap(({ entry, path }): Fault[] => {
    const about = relations.get(entry.relation)?.about ?? (entry.amount ? 'money' : undefined);
    if (!about || entry.status || !entry.sources.length) return [];
    return [
      {
        path,
        code: 'status-missing',
        message: localized(m.check.claims.statusMissing, { id: entry.id, about }),
        hint: localized(m.check.claims.addStatus),
      },
    ];
  });
};

/** A denial names the claims it denies, and no claim disputes itself. */
export const denials: Rule = (raw) =>
  eachOf(raw, 'claims').flatMap(({ entry, path }): Fault[] => {
    const faults: Fault[] = [];
    if ((entry.relation === 'denies' || entry.status === 'denied') && !entry.disputes?.length)
      faults.push({
        path,
        code: 'denial-of-nothing',
        message: localized(m.check.claims.deniesNothing, { id: entry.id }),
        hint: localized(m.check.claims.addDisputes),
        severity: 'warning',
      });
    if (entry.disputes?.includes(entry.id))
      faults.push({
        path: [...path, 'disputes'],
        code: 'disputes-itself',
        message: localized(m.check.claims.disputesItself, { id: entry.id }),
        hint: localized(m.check.claims.takeItselfOut),
      });
    return faults;
  });

/** A citation of a source with numbered paragraphs gives one of them. */
export const locators: Rule = (raw) => {
  const sources = new Map(raw.sources.map((s) => [s.id, s]));
  const check = (
    citations: readonly { source: string; at?: number | string }[],
    path: readonly (string | number)[],
  ): Fault[] =>
    citations.flatMap((c, i): Fault[] => {
      const paragraphs = sources.get(c.source)?.paragraphs;
      if (paragraphs === undefined) return [];
      if (c.at === undefined)
        return [
          {
            path: [...path, 'sources', i],
            code: 'locator-missing',
            message: localized(m.check.claims.paragraphMissing, { source: c.source }),
            hint: localized(m.check.claims.addParagraph, { paragraphs }),
          },
        ];
      const last = Number(
        typeof c.at === 'number' ? c.at : (/^\d+(?:-(\d+))?$/.exec(c.at)?.[1] ?? c.at),
      );
      if (!(last >= 1 && last <= paragraphs))
        return [
          {
            path: [...path, 'sources', i, 'at'],
            code: 'locator-outside',
            message: localized(m.check.claims.paragraphOutside, {
              at: c.at,
              source: c.source,
              paragraphs,
            }),
            hint: localized(m.check.claims.giveParagraph, { paragraphs }),
          },
        ];
      return [];
    });
  return [
    ...(['claims', 'memberships', 'events', 'votes'] as const).flatMap((collection) =>
      eachOf(raw, collection).flatMap(({ entry, path }) => check(entry.sources, path)),
    ),
    ...eachOf(raw, 'events').flatMap(({ entry, path }) =>
      (entry.participants ?? []).flatMap((p, i) => check(p.sources, [...path, 'participants', i])),
    ),
    ...eachOf(raw, 'votes').flatMap(({ entry, path }) => [
      ...check(entry.motion.sources, [...path, 'motion']),
      ...(entry.counts ?? []).flatMap((row, i) => check(row.sources, [...path, 'counts', i])),
      ...(entry.votes ?? []).flatMap((row, i) => check(row.sources, [...path, 'votes', i])),
    ]),
  ];
};
