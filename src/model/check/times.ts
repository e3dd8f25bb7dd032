import { endsBeforeStart, intervalOf } from '../dates.ts';
import { eachOf, type Fault, type Rule } from './fault.ts';
import { localized, m } from '../../words/index.ts';

/** No time ends before it starts. */
export const backwards: Rule = (raw) => {
  const faults: Fault[] = [];
  const check = (text: string | undefined, path: readonly (string | number)[]) => {
    if (text !== undefined && endsBeforeStart(text))
      faults.push({
        path,
        code: 'ends-before-start',
        message: localized(m.check.times.endsBeforeStart, { text }),
        hint: localized(m.check.times.swap),
      });
  };
  for (const { entry, path } of eachOf(raw, 'claims')) check(entry.when, [...path, 'when']);
  for (const { entry, path } of eachOf(raw, 'events')) check(entry.when, [...path, 'when']);
  for (const { entry, path } of eachOf(raw, 'votes')) check(entry.when, [...path, 'when']);
  for (const { entry, path } of eachOf(raw, 'memberships'))
    if (entry.end_date) check(intervalOf(entry.start_date, entry.end_date), [...path, 'end_date']);
  for (const { entry, path } of eachOf(raw, 'organizations'))
    if (entry.dissolution_date)
      check(intervalOf(entry.founding_date, entry.dissolution_date), [...path, 'dissolution_date']);
  return faults;
};
