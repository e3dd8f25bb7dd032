import { spanOf } from '../dates.ts';
import { readProse } from '../prose.ts';
import type { RawDataset } from '../schema.ts';
import { eachOf, type Fault, type Rule } from './fault.ts';
import { localized, m } from '../../words/index.ts';

/**
 * The texts of a story can be read: no emphasis or link is left open. The ids in links are checked
 * with all other ids.
 */
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
  const times = [...raw.claims, ...raw.events, ...raw.votes].flatMap(({ when }) => when ?? []);
  const published = raw.sources.map((source) => source.published);
  let first = raw.dataset.as_of;
  let last = first;
  for (const time of [...times, ...published]) {
    const { from, to } = spanOf(time);
    for (const day of [from, to]) {
      if (day !== null && day < first) first = day;
      if (day !== null && day > last) last = day;
    }
  }
  return { first, last };
}

/** The clocks in addresses of stories and questions are set to days that the dataset covers. */
export const daysOutside: Rule = (raw) => {
  const { first, last } = daysOf(raw);
  const faults: Fault[] = [];
  const check = (address: string, path: Fault['path']) => {
    const params = new URLSearchParams(address);
    for (const key of ['asof', 'known', 'since']) {
      const day = params.get(key);
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
