import { resolveThing } from '../analysis/find.ts';
import type { Clock } from '../model/clock.ts';
import type { Dataset, Thing } from '../model/dataset.ts';
import { isEdtf } from '../model/edtf.ts';
import { CommandError, type Call } from './command.ts';

/** The thing that a word of the call means, as it is where the clocks stand. @throws CommandError with the nearest ids, or saying that the clocks do not know it yet */
export function thingOrFail(dataset: Dataset, seen: Dataset, text: string | undefined, what: string): Thing {
  if (text === undefined) throw new CommandError(`${what} is missing: give an id or a name`);
  const found = resolveThing(dataset, text);
  if ('thing' in found) {
    const thing = seen.things.get(found.thing.id);
    if (!thing) throw new CommandError(`nothing is known of "${found.thing.id}" where the clocks stand: ask with --as-of all, or a later day`);
    return thing;
  }
  throw new CommandError(`the dataset has nothing called "${text}"${found.near.length ? `; the nearest are: ${found.near.join(', ')}` : ''}`);
}

/** A whole number from 1 to a most; undefined where none is given. @throws CommandError when it is none */
export function numberOf(text: string | undefined, flag: string, most: number): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > most) throw new CommandError(`${flag} takes a whole number from 1 to ${most}`);
  return number;
}

/** @throws CommandError when there is no day, or it is none */
export function dayOrFail(day: string | undefined, flag: string): string {
  if (day === undefined || !(DAY.test(day) && isEdtf(day))) throw new CommandError(`${flag} takes a day such as 2017-12-21`);
  return day;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Where the two clocks stand. @throws CommandError when a day is none */
export function clockOf(dataset: Dataset, call: Call): Clock {
  for (const [flag, day] of [['--as-of', call.asOf], ['--known-on', call.knownOn]] as const)
    if (day !== undefined && day !== 'all' && !(DAY.test(day) && isEdtf(day))) throw new CommandError(`${flag} takes a day such as 2017-12-21, or all`);
  const day = (given: string | undefined, otherwise: string | undefined) => (given === 'all' ? undefined : (given ?? otherwise));
  return { asOf: day(call.asOf, dataset.raw.dataset.as_of), knownOn: day(call.knownOn, undefined) };
}

/** The language asked for. @throws CommandError when the dataset is not written in it */
export function languageOf(dataset: Dataset, call: Call): string {
  if (!dataset.languages.includes(call.lang)) throw new CommandError(`the dataset is not written in "${call.lang}", only in ${dataset.languages.join(' and ')}`);
  return call.lang;
}
