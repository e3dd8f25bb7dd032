import { RELATIONS } from '../relations.ts';
import type { RawDataset } from '../schema.ts';
import { eachOf, type Fault, type Rule } from './fault.ts';
import { kindsOf } from './ids.ts';

const vocabulary = (raw: RawDataset) =>
  new Map([...RELATIONS, ...raw.relations].map((r) => [r.id, r]));

/** A relation joins only the kinds it may join, and has two ends unless it may stand alone. */
export const relationKinds: Rule = (raw) => {
  const kinds = kindsOf(raw);
  const relations = vocabulary(raw);
  return eachOf(raw, 'claims').flatMap(({ entry, path }): Fault[] => {
    const relation = relations.get(entry.relation);
    if (!relation) return [];
    const faults: Fault[] = [];
    const end = (field: 'subject' | 'object', allowed: readonly string[]) => {
      const id = entry[field];
      const kind = id === undefined ? undefined : kinds.get(id);
      if (kind !== undefined && kind !== 'thing' && !allowed.includes(kind)) {
        const can = allowed.length
          ? {
              en: `its ${field} may be: ${allowed.join(', ')}`,
              es: `su ${field} puede ser: ${allowed.join(', ')}`,
            }
          : { en: `it has no ${field}`, es: `no tiene ${field}` };
        faults.push({
          path: [...path, field],
          code: 'relation-kind',
          message: {
            en: `"${entry.relation}" cannot have "${id}" as its ${field}: that is of the kind ${kind}`,
            es: `«${entry.relation}» no puede tener «${id}» como ${field}: es del tipo ${kind}`,
          },
          hint: {
            en: `${can.en}; choose another relation or another ${field}`,
            es: `${can.es}; elegir otra relación u otro ${field}`,
          },
        });
      }
    };
    end('subject', relation.from);
    end('object', relation.to);
    if (entry.object === undefined && !relation.unary)
      faults.push({
        path: [...path, 'relation'],
        code: 'object-missing',
        message: {
          en: `"${entry.relation}" joins two things, and this claim names one`,
          es: `«${entry.relation}» une dos elementos, y esta afirmación nombra uno`,
        },
        hint: {
          en: 'add object: with the id of the other thing',
          es: 'agregar object: con el id del otro elemento',
        },
      });
    if (entry.object !== undefined && entry.object === entry.subject)
      faults.push({
        path: [...path, 'object'],
        code: 'same-ends',
        message: {
          en: `the claim ties "${entry.subject}" to itself`,
          es: `la afirmación une «${entry.subject}» consigo mismo`,
        },
        hint: {
          en: 'name another object, or use a relation that may stand alone',
          es: 'nombrar otro object, o usar una relación que pueda ir sola',
        },
      });
    return faults;
  });
};

/** Where people may be harmed, the status is never left to the default. */
export const statusMissing: Rule = (raw) => {
  const relations = vocabulary(raw);
  return eachOf(raw, 'claims').flatMap(({ entry, path }): Fault[] => {
    const about = relations.get(entry.relation)?.about ?? (entry.amount ? 'money' : undefined);
    if (!about || entry.status || !entry.sources.length) return [];
    return [
      {
        path,
        code: 'status-missing',
        message: {
          en: `the claim "${entry.id}" is about ${about} and says no status`,
          es: `la afirmación «${entry.id}» trata de ${about === 'money' ? 'dinero' : 'delitos'} y no indica su estado`,
        },
        hint: {
          en: 'add status: alleged, reported, denied, confirmed, promised, expected or opinion, as its source makes it',
          es: 'agregar status: alleged, reported, denied, confirmed, promised, expected u opinion, según la fuente',
        },
      },
    ];
  });
};

/** A denial says what it denies, and an opinion or accusation whose it is. */
export const loneDenials: Rule = (raw) =>
  eachOf(raw, 'claims').flatMap(({ entry, path }): Fault[] => {
    const faults: Fault[] = [];
    if ((entry.relation === 'denies' || entry.status === 'denied') && !entry.disputes?.length)
      faults.push({
        path,
        code: 'denial-of-nothing',
        message: {
          en: `the denial "${entry.id}" disputes no claim`,
          es: `el desmentido «${entry.id}» no niega ninguna afirmación`,
        },
        hint: {
          en: 'add disputes: with the ids of the claims it denies',
          es: 'agregar disputes: con los ids de las afirmaciones que niega',
        },
        severity: 'warning',
      });
    if (entry.disputes?.includes(entry.id))
      faults.push({
        path: [...path, 'disputes'],
        code: 'disputes-itself',
        message: {
          en: `the claim "${entry.id}" disputes itself`,
          es: `la afirmación «${entry.id}» se niega a sí misma`,
        },
        hint: { en: 'take its own id out of the list', es: 'quitar de la lista su propio id' },
      });
    return faults;
  });

/** A locator lies inside its source, and is there where the source is numbered. */
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
            message: {
              en: `"${c.source}" has numbered paragraphs, and none is named`,
              es: `«${c.source}» tiene párrafos numerados, y no se indica ninguno`,
            },
            hint: {
              en: `add at: with a number from 1 to ${paragraphs}`,
              es: `agregar at: con un número de 1 a ${paragraphs}`,
            },
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
            message: {
              en: `paragraph ${c.at} is outside "${c.source}", which has ${paragraphs}`,
              es: `el párrafo ${c.at} está fuera de «${c.source}», que tiene ${paragraphs}`,
            },
            hint: {
              en: `give a number from 1 to ${paragraphs}`,
              es: `dar un número de 1 a ${paragraphs}`,
            },
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
