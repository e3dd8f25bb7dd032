/** What happened, in order of time: events and votes. Pure. */
import { compareWhen, firstDayOf, lastDayOf } from '../model/dates.ts';
import type { Dataset, Thing } from '../model/dataset.ts';
import type { Kind } from '../model/vocabulary.ts';

export interface Stop {
  id: string;
  kind: Kind;
  /** As EDTF. */
  when: string;
  /** Its last day, or its first where no last is known, in ISO. */
  day: string;
  /** As it is known on the days of the clocks; undefined where it was not known then. */
  thing?: Thing;
}

/**
 * Every event and vote of a dataset that has a known day, the earliest first.
 * @param whole the dataset without the clocks: a later event can be reached, though it is not named
 * @param seen the dataset on the days of the clocks
 */
export function stopsOf(whole: Dataset, seen: Dataset): Stop[] {
  return [...whole.things.values()]
    .flatMap(({ id, kind, when: laterWhen }): Stop[] => {
      const thing = seen.things.get(id);
      const when = thing?.when ?? laterWhen;
      const day = lastDayOf(when) ?? firstDayOf(when);
      return when === undefined || day === undefined ? [] : [{ id, kind, when, day, thing }];
    })
    .sort(
      (a, b) =>
        compareWhen(a.when, b.when) ||
        Number(a.kind === 'vote') - Number(b.kind === 'vote') ||
        a.id.localeCompare(b.id),
    );
}

/** How many claims are about each stop, by its id. */
export function claimsAbout(dataset: Dataset, stops: readonly Stop[]): Map<string, number> {
  const counts = new Map(stops.map(({ id }) => [id, 0]));
  for (const { subject, object } of dataset.claims.values())
    for (const id of new Set([subject, object ?? subject])) {
      const count = counts.get(id);
      if (count !== undefined) counts.set(id, count + 1);
    }
  return counts;
}

/** The share of what happened that is major. */
const MAJOR = 1 / 3;
/** The ids of the stops that most claims are about, a third of all; all where none has more than another. */
export function majorStops(counts: ReadonlyMap<string, number>): Set<string> {
  const sorted = [...counts.values()].sort((a, b) => b - a);
  const least = sorted[Math.max(0, Math.ceil(sorted.length * MAJOR) - 1)] ?? 0;
  return new Set([...counts].filter(([, count]) => count >= least).map(([id]) => id));
}
