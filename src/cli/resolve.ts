import { resolveThing } from '../analysis/find.ts';
import type { Clock } from '../model/clock.ts';
import type { Dataset, Thing } from '../model/dataset.ts';
import { isEdtf } from '../model/edtf.ts';
import type { InSpoken } from '../model/words.ts';
import { CommandError, type Call } from './command.ts';

/** The thing that a word of the call means, as it is where the clocks stand. @throws CommandError with the nearest ids, or saying that the clocks do not know it yet */
export function thingOrFail(
  dataset: Dataset,
  seen: Dataset,
  text: string | undefined,
  what: InSpoken<string>,
): Thing {
  if (text === undefined)
    throw new CommandError({
      en: `${what.en} is missing: give an id or a name`,
      es: `falta ${what.es}: dar un id o un nombre`,
    });
  const found = resolveThing(dataset, text);
  if ('thing' in found) {
    const thing = seen.things.get(found.thing.id);
    if (!thing)
      throw new CommandError({
        en: `nothing is known of "${found.thing.id}" where the clocks stand: ask with --as-of all, or a later day`,
        es: `nada se sabe de «${found.thing.id}» en la fecha elegida: preguntar con --as-of all, o con un día posterior`,
      });
    return thing;
  }
  const near = found.near.join(', ');
  throw new CommandError({
    en: `the dataset has nothing called "${text}"${near && `; the nearest are: ${near}`}`,
    es: `nada se llama «${text}» en estos datos${near && `; lo más parecido: ${near}`}`,
  });
}

/** A whole number from 1 to a most; undefined where none is given. @throws CommandError when it is none */
export function numberOf(text: string | undefined, flag: string, most: number): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > most)
    throw new CommandError({
      en: `${flag} takes a whole number from 1 to ${most}`,
      es: `${flag} lleva un número entero de 1 a ${most}`,
    });
  return number;
}

/** @throws CommandError when there is no day, or it is none */
export function dayOrFail(day: string | undefined, flag: string): string {
  if (day === undefined || !(DAY.test(day) && isEdtf(day)))
    throw new CommandError({
      en: `${flag} takes a day such as 2017-12-21`,
      es: `${flag} lleva un día, como 2017-12-21`,
    });
  return day;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Where the two clocks stand. @throws CommandError when a day is none */
export function clockOf(dataset: Dataset, call: Call): Clock {
  for (const [flag, day] of [
    ['--as-of', call.asOf],
    ['--known-on', call.knownOn],
  ] as const)
    if (day !== undefined && day !== 'all' && !(DAY.test(day) && isEdtf(day)))
      throw new CommandError({
        en: `${flag} takes a day such as 2017-12-21, or all`,
        es: `${flag} lleva un día, como 2017-12-21, o all`,
      });
  const day = (given: string | undefined, otherwise: string | undefined) =>
    given === 'all' ? undefined : (given ?? otherwise);
  return { asOf: day(call.asOf, dataset.raw.dataset.as_of), knownOn: day(call.knownOn, undefined) };
}

/** The language asked for. @throws CommandError when the dataset is not written in it */
export function languageOf(dataset: Dataset, call: Call): string {
  if (!dataset.languages.includes(call.lang))
    throw new CommandError({
      en: `the dataset is not written in "${call.lang}", only in ${dataset.languages.join(' and ')}`,
      es: `los datos no están escritos en «${call.lang}», solo en ${dataset.languages.map((lang) => `«${lang}»`).join(' y ')}`,
    });
  return call.lang;
}
