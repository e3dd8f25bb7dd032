/** What happened, in order of time: events and votes. Pure. */
import { compareWhen, spanOf } from '../model/dates.ts';
import type { Dataset, Thing } from '../model/dataset.ts';
import type { Kind } from '../model/vocabulary.ts';

export interface Stop {
  id: string;
  kind: Kind;
  /** As EDTF. */
  when: string;
  /** Its last day: the one from which it lies behind. */
  day: string;
  /** As it is known where the clocks stand; undefined for what lies ahead of them and was not expected. */
  thing?: Thing;
}

/**
 * Every event and vote of a dataset, the earliest first.
 * @param whole the dataset whatever the clocks say: what lies ahead can be reached, though it is not named
 * @param seen the dataset where the clocks stand
 */
export function stopsOf(whole: Dataset, seen: Dataset): Stop[] {
  return [...whole.things.values()]
    .flatMap(({ id, kind, when: later }): Stop[] => {
      const thing = seen.things.get(id);
      const when = thing?.when ?? later;
      return when
        ? [{ id, kind, when, day: spanOf(when).to ?? spanOf(when).from ?? '', thing }]
        : [];
    })
    .filter(({ day }) => day !== '')
    .sort(
      (a, b) =>
        compareWhen(a.when, b.when) ||
        Number(a.kind === 'vote') - Number(b.kind === 'vote') ||
        a.id.localeCompare(b.id),
    );
}
