import { resolveThing } from '../analysis/find.ts';
import type { Dataset, Thing } from '../model/dataset.ts';
import { CommandError, type Call } from './command.ts';

/** The thing that a word of the call means. @throws CommandError with the nearest ids */
export function thingOrFail(dataset: Dataset, text: string | undefined, what: string): Thing {
  if (text === undefined) throw new CommandError(`${what} is missing: give an id or a name`);
  const found = resolveThing(dataset, text);
  if ('thing' in found) return found.thing;
  throw new CommandError(`the dataset has nothing called "${text}"${found.near.length ? `; the nearest are: ${found.near.join(', ')}` : ''}`);
}

/** The language asked for. @throws CommandError when the dataset is not written in it */
export function languageOf(dataset: Dataset, call: Call): string {
  if (!dataset.languages.includes(call.lang)) throw new CommandError(`the dataset is not written in "${call.lang}", only in ${dataset.languages.join(' and ')}`);
  return call.lang;
}
