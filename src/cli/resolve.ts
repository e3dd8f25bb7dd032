import { resolveThing } from '../analysis/find.ts';
import type { Clock } from '../model/clock.ts';
import type { Dataset, Thing } from '../model/dataset.ts';
import { isEdtf } from '../model/edtf.ts';
import { CommandError } from './command.ts';
import type { CLOCKS, Values } from './options.ts';
import { tagList, type Localized, localized, m } from '../words/index.ts';

/** Characters of an argument that a message repeats. */
const MOST_SAID = 80;
/**
 * The thing that an argument names, as of the days of the clocks.
 * @param dataset the whole dataset, `seen` as of those days
 * @param what the thing that is missing without an argument, for the message
 * @throws CommandError with the nearest ids, or saying that it is not known on those days
 */
export function thingOrFail(
  dataset: Dataset,
  seen: Dataset,
  text: string | undefined,
  what: Localized<string>,
): Thing {
  if (text === undefined)
    throw new CommandError(
      localized((locale) => m.cli.resolve.missing(locale, { what: what[locale] })),
    );
  const result = resolveThing(dataset, text);
  if ('thing' in result) {
    const thing = seen.things.get(result.thing.id);
    if (!thing)
      throw new CommandError(localized(m.cli.resolve.notKnownYet, { id: result.thing.id }));
    return thing;
  }
  const near = result.near.join(', ');
  const said = text.length > MOST_SAID ? `${text.slice(0, MOST_SAID)}…` : text;
  throw new CommandError(
    near
      ? localized(m.cli.resolve.nearest, { text: said, near })
      : localized(m.cli.resolve.nothingCalled, { text: said }),
  );
}

/**
 * A whole number from 1 to `most`; undefined where none is given.
 * @throws CommandError for anything else
 */
export function numberOf(text: string | undefined, flag: string, most: number): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > most)
    throw new CommandError(localized(m.cli.resolve.takesNumber, { flag, most }));
  return number;
}

/** A day (YYYY-MM-DD). @throws CommandError when it is missing or no day */
export function dayOrFail(day: string | undefined, flag: string): string {
  if (day === undefined || !(DAY.test(day) && isEdtf(day)))
    throw new CommandError(localized(m.cli.resolve.takesDay, { flag }));
  return day;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The days of the two clocks. @throws CommandError for a text that is no day */
export function clockOf(dataset: Dataset, options: Partial<Values<typeof CLOCKS>>): Clock {
  for (const name of ['as-of', 'known-on'] as const) {
    const day = options[name];
    if (day !== undefined && day !== 'all' && !(DAY.test(day) && isEdtf(day)))
      throw new CommandError(localized(m.cli.resolve.takesDayOrAll, { flag: `--${name}` }));
  }
  const day = (given: string | undefined, otherwise: string | undefined) =>
    given === 'all' ? undefined : (given ?? otherwise);
  return {
    asOf: day(options['as-of'], dataset.raw.dataset.as_of),
    knownOn: day(options['known-on'], undefined),
  };
}

/** The language of the call. @throws CommandError when the dataset is not written in it */
export function languageOf(dataset: Dataset, lang: string): string {
  if (!dataset.languages.includes(lang))
    throw new CommandError(
      localized((locale) =>
        m.cli.resolve.languageUnknown(locale, {
          lang,
          languages: tagList(locale, dataset.languages),
        }),
      ),
    );
  return lang;
}
