/** Datasets made up from numbers: for what must hold of any, and for measuring. */
import { resolveDataset, type Dataset } from '../../src/model/dataset.ts';
import type { RawDataset } from '../../src/model/schema.ts';
import type { Status } from '../../src/model/vocabulary.ts';

export interface MadeTie {
  subject: number;
  object: number;
  relation: string;
  status: Exclude<Status, 'unsourced'>;
  when?: string;
}

export const thingId = (n: number): string => `p${String(n).padStart(5, '0')}`;

/** People p00000, p00001 and so on, tied as given; a tie of one to itself is left out. */
export function generated(people: number, ties: readonly MadeTie[]): Dataset {
  const text = (s: string) => ({ en: s, es: s });
  const raw: RawDataset = {
    dataset: {
      id: 'generated',
      title: text('Generated'),
      description: text('Generated'),
      languages: ['en', 'es'],
      licence: 'CC0-1.0',
      credits: text('Nobody'),
      default_view: 'all',
      as_of: '2020-01-01',
    },
    sources: [
      {
        id: 'paper',
        title: 'Paper',
        publisher: 'Paper',
        published: '2020-01-01',
        kind: 'news-report',
      },
    ],
    people: Array.from({ length: people }, (_, i) => ({ id: thingId(i), name: `Person ${i}` })),
    claims: ties
      .filter((t) => t.subject !== t.object)
      .map((t, i) => ({
        id: `c${i}`,
        subject: thingId(t.subject),
        relation: t.relation,
        object: thingId(t.object),
        text: text(`Claim ${i}.`),
        status: t.status,
        when: t.when,
        sources: [{ source: 'paper' }],
      })),
    organizations: [],
    things: [],
    posts: [],
    memberships: [],
    events: [],
    votes: [],
    relations: [],
    views:
      people > 0
        ? [
            {
              id: 'all',
              name: text('All'),
              description: text('All'),
              things: Array.from({ length: people }, (_, i) => thingId(i)),
            },
          ]
        : [],
    stories: [],
  };
  return resolveDataset(raw);
}

/** A seeded generator (mulberry32), so that every run measures the same. */
export function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
