import { spanOf } from '../dates.ts';
import { readProse } from '../prose.ts';
import type { RawDataset } from '../schema.ts';
import { eachOf, type Fault, type Rule } from './fault.ts';
import { localized, m } from '../../words/index.ts';

/** The texts of a story can be read: no emphasis or link is left open. What the links lead to is asked with all other ids. */
export const prose: Rule = (raw) =>
  eachOf(raw, 'stories').flatMap(({ entry, path }) =>
    entry.steps.flatMap((step, i) =>
      Object.entries(step.text).flatMap(([lang, text]) =>
        readProse(text).faults.map((fault): Fault => ({
          path: [...path, 'steps', i, 'text', lang],
          code: 'prose',
          ...fault,
        })),
      ),
    ),
  );

/** From the first day that the dataset speaks of to the last. */
function daysOf(raw: RawDataset): { first: string; last: string } {
  const days = [raw.dataset.as_of];
  const told = [...raw.claims, ...raw.events, ...raw.votes].flatMap(({ when }) =>
    when === undefined ? [] : [when],
  );
  const known = raw.sources.map(({ published }) => published);
  for (const when of [...told, ...known]) {
    const { from, to } = spanOf(when);
    days.push(...[from, to].filter((day) => day !== null));
  }
  days.sort();
  return { first: days[0] ?? '', last: days.at(-1) ?? '' };
}

/** No address of a story or a question stands on a day that the dataset does not reach. */
export const daysOutside: Rule = (raw) => {
  const { first, last } = daysOf(raw);
  const faults: Fault[] = [];
  const check = (address: string, path: Fault['path']) => {
    const asked = new URLSearchParams(address);
    for (const key of ['asof', 'known', 'since']) {
      const day = asked.get(key);
      if (day === null || day === 'all' || (day >= first && day <= last)) continue;
      faults.push({
        path,
        code: 'day-outside',
        message: localized(m.check.stories.dayOutside, { key, day }),
        hint: localized(m.check.stories.daysAre, { first, last }),
      });
    }
  };
  raw.dataset.questions?.forEach((question, i) =>
    check(question.address, ['dataset', 'questions', i, 'address']),
  );
  for (const { entry, path } of eachOf(raw, 'stories'))
    entry.steps.forEach((step, i) => check(step.address, [...path, 'steps', i, 'address']));
  return faults;
};
