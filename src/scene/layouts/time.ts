/**
 * By time: events and votes along an axis, in order of their days and further apart where more time
 * went by; everybody else beside it, near what they have a part in. The picture is composed of it.
 */
import { compareOptional, printWhen } from '../../model/dates.ts';
import {
  extentOf,
  MARGIN,
  otherEnds,
  type LayoutInput,
  type Places,
  type Layout,
} from './layout.ts';

/** The distance of two days that follow one another, and of a year and more, in scene units. */
const STEP = { least: 120, most: 480 } as const;
const DAY = 86_400_000;

const daysBetween = (from: string, to: string): number =>
  Math.max(0, (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY) || 0;
/** How far apart two days stand: by the logarithm of the time between them. */
const stepOf = (days: number): number =>
  STEP.least + Math.min(1, Math.log2(1 + days) / Math.log2(366)) * (STEP.most - STEP.least);

/** The events in order, with their places along the axis. */
function alongAxis(input: LayoutInput): Map<string, number> {
  const { nodes, days } = input;
  const events = nodes
    .flatMap((id) => {
      const day = days.get(id);
      return day === undefined ? [] : [{ id, day }];
    })
    .sort((a, b) => a.day.localeCompare(b.day) || (a.id < b.id ? -1 : 1));
  const places = new Map<string, number>();
  let at = 0;
  events.forEach(({ id, day }, i) => {
    const before = events[i - 1];
    if (before) {
      const room = (extentOf(input, before.id).w + extentOf(input, id).w) / 2 + MARGIN;
      at += Math.max(room, stepOf(daysBetween(before.day, day)));
    }
    places.set(id, Math.round(at));
  });
  return places;
}

/** Where a day stands on the axis: at the last event that is not after it. */
function placeOfDay(
  day: string,
  { days }: LayoutInput,
  along: ReadonlyMap<string, number>,
): number {
  const before = [...along].filter(([id]) => compareOptional(days.get(id), day) <= 0);
  return before.at(-1)?.[1] ?? 0;
}

/** Events on the axis, at height 0; the others below, those with most lines to it first. */
function timePlaces(input: LayoutInput): Places {
  const { nodes, lines } = input;
  const along = alongAxis(input);
  const end = Math.max(0, ...along.values());
  const others = nodes.filter((id) => !along.has(id));
  const tied = new Map(
    others.map((id) => [id, otherEnds(id, lines).flatMap((other) => along.get(other) ?? [])]),
  );
  const count = (id: string) => tied.get(id)?.length ?? 0;
  const places: Places = new Map([...along].map(([id, x]) => [id, [x, 0]]));
  let y = 90;
  for (const id of [...others].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))) {
    const extent = extentOf(input, id);
    y += extent.up;
    const own = tied.get(id) ?? [];
    const ofDays = lines.flatMap(({ subject, object, day }) =>
      day !== undefined && (subject === id || object === id) ? [placeOfDay(day, input, along)] : [],
    );
    const all = own.length ? own : ofDays;
    const x = all.length ? all.reduce((sum, one) => sum + one, 0) / all.length : end / 2;
    places.set(id, [Math.round(x), Math.round(y)]);
    y += extent.down + MARGIN;
  }
  return places;
}

/** By time, along an axis. */
export const time: Layout = {
  ofViews: true,
  composing: ({ days }, { lang }) => ({
    days: new Map(
      [...days].map(([id, day]) => [id, { day, words: printWhen(day, lang, 'short') }]),
    ),
  }),
  places: timePlaces,
};
