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
