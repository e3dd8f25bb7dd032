/**
 * By time: a lane for each person, party or thing, what happened along the axis above them, and each line where its day is, from
 * lane to lane or up to the axis. Read like a sequence diagram. Days are columns, not distances: what happened is close together.
 */
import { printWhen } from '../../model/dates.ts';
import { textWidth } from '../text.ts';
import { TYPE } from '../theme.ts';
import {
  extentOf,
  otherEnds,
  type Furniture,
  type Guide,
  type LayoutInput,
  type LayoutLine,
  type Places,
  type Point,
  type Layout,
} from './layout.ts';
import { LOCALES, m } from '../../words/index.ts';

/** Between two lines of a column, two lanes, two columns, a lane's name and the first column; and what stands above the axis. */
const GAP = { line: 11, lane: 8, column: 14, names: 26, above: 24, below: 22 } as const;

interface Column {
  /** The event or vote that it is of; none where it only holds lines from between two such days. */
  event?: string;
  /** First and last day; none for the lines without one. */
  days?: readonly [string, string];
  lines: LayoutLine[];
}

/** A day, or the first and the last of several, in words. */
function label(days: Column['days'], lang: string): string {
  if (!days) return m.scene.undated(lang);
  const [from, to] = days;
  const last = printWhen(to, lang, 'short');
  if (from === to) return last;
  return from.slice(0, 7) === to.slice(0, 7)
    ? `${Number(from.slice(8))}–${last}`
    : `${printWhen(from, lang, 'short')} – ${last}`;
}

/** The columns in order of time, each with its lines; a line between two events is in none. */
function columnsOf({ nodes, lines, days }: LayoutInput): Column[] {
  const events = nodes.filter((id) => days.has(id));
  const columns: (Column & { day: string })[] = events.map((event) => ({
    event,
    day: days.get(event) ?? '',
    days: [days.get(event) ?? '', days.get(event) ?? ''],
    lines: [],
  }));
  columns.sort(
    (a, b) => a.day.localeCompare(b.day) || (a.event ?? '').localeCompare(b.event ?? ''),
  );
  const between = new Map<string, LayoutLine[]>();
  for (const line of [...lines].sort(
    (a, b) => (a.day ?? '').localeCompare(b.day ?? '') || (a.id < b.id ? -1 : 1),
  )) {
    const dated = [line.subject, line.object].filter((id) => days.has(id));
    if (dated.length === 2) continue;
    const own = columns.find(({ event }) => event !== undefined && event === dated[0]);
    if (own) own.lines.push(line);
    // Days on which only lines fall are told together, up to the next event.
    else {
      const next =
        line.day === undefined
          ? 'none'
          : (columns.find(({ day }) => day > (line.day ?? ''))?.event ?? 'after');
      between.set(next, [...(between.get(next) ?? []), line]);
    }
  }
  const group = (key: string): Column[] => {
    const held = between.get(key);
    const first = held?.[0]?.day;
    const last = held?.at(-1)?.day;
    return held
      ? [
          {
            days: first !== undefined && last !== undefined ? [first, last] : undefined,
            lines: held,
          },
        ]
      : [];
  };
  return [
    ...group('none'),
    ...columns.flatMap((column) => [...group(column.event ?? ''), column]),
    ...group('after'),
  ];
}

/** The lanes from the axis down, so that lines are short: what is tied to the axis most begins on top, then neighbours are swapped while it helps. */
function lanesOf({ nodes, lines, days }: LayoutInput): string[] {
  const lanes = nodes.filter((id) => !days.has(id));
  const isLane = new Set(lanes);
  const up = new Map(
    lanes.map((id) => [
      id,
      lines.filter(
        (line) =>
          (line.subject === id && days.has(line.object)) ||
          (line.object === id && days.has(line.subject)),
      ).length,
    ]),
  );
  const across = lines.filter((line) => isLane.has(line.subject) && isLane.has(line.object));
  lanes.sort((a, b) => (up.get(b) ?? 0) - (up.get(a) ?? 0) || (a < b ? -1 : 1));
  const place = new Map(lanes.map((id, i) => [id, i]));
  const tied = new Map(lanes.map((id) => [id, otherEnds(id, across)]));
  /** What the lines of one lane cost where it is. */
  const cost = (id: string) =>
    (up.get(id) ?? 0) * (place.get(id) ?? 0) +
    (tied.get(id) ?? []).reduce(
      (sum, other) => sum + Math.abs((place.get(id) ?? 0) - (place.get(other) ?? 0)),
      0,
    );
  const swap = (i: number) => {
    const [a = '', b = ''] = [lanes[i], lanes[i + 1]];
    [lanes[i], lanes[i + 1]] = [b, a];
    place.set(a, i + 1).set(b, i);
  };
  for (let round = 0, better = true; better && round < lanes.length; round++) {
    better = false;
    for (let i = 0; i + 1 < lanes.length; i++) {
      const pair = [lanes[i] ?? '', lanes[i + 1] ?? ''];
      const before = pair.reduce((sum, id) => sum + cost(id), 0);
      swap(i);
      if (pair.reduce((sum, id) => sum + cost(id), 0) < before) better = true;
      else swap(i);
    }
  }
  return lanes;
}

const widthOf = (input: LayoutInput, { event, days, lines }: Column): number =>
  Math.max(
    lines.length * GAP.line,
    event === undefined ? 0 : extentOf(input, event).w,
    ...LOCALES.map((lang) => textWidth(label(days, lang), TYPE.guide, 600)),
  ) + GAP.column;

/** Where each column begins and ends, along the axis. */
function spread(
  input: LayoutInput,
  lanes: readonly string[],
): { column: Column; from: number; to: number }[] {
  let x = Math.max(0, ...lanes.map((id) => extentOf(input, id).w / 2)) + GAP.names;
  return columnsOf(input).map((column) => {
    const from = x;
    x += widthOf(input, column);
    return { column, from, to: x };
  });
}

/** Lanes down the left; events above the axis, which is at 0. */
function timePlaces(input: LayoutInput): Places {
  const lanes = lanesOf(input);
  const places: Places = new Map();
  let y = GAP.below;
  for (const id of lanes) {
    const extent = extentOf(input, id);
    y += extent.up;
    places.set(id, [0, Math.round(y)]);
    y += extent.down + GAP.lane;
  }
  for (const { column, from, to } of spread(input, lanes))
    if (column.event !== undefined)
      places.set(column.event, [
        Math.round((from + to) / 2),
        Math.round(-GAP.above - extentOf(input, column.event).down),
      ]);
  return places;
}

/**
 * The axis, the lanes' lines, the days, and where each line runs.
 * @param places where things stand in the end: a lane that was dragged takes its line along
 */
function timeFurniture(
  input: LayoutInput,
  places: ReadonlyMap<string, Point>,
  lang: string,
): Furniture {
  const lanes = lanesOf(input);
  const columns = spread(input, lanes);
  const end = columns.at(-1)?.to ?? GAP.names;
  const at = (id: string): Point => places.get(id) ?? [0, 0];
  const guides: Guide[] = lanes.map((id) => ({
    id: `lane-${id}`,
    line: [
      [at(id)[0] + extentOf(input, id).w / 2, at(id)[1]],
      [end, at(id)[1]],
    ],
  }));
  const ports: Furniture['ports'] = new Map();
  columns.forEach(({ column, from, to }, i) => {
    const middle = (from + to) / 2;
    guides.push({
      id: `axis-${i}`,
      line: [
        [from + 4, 0],
        [to - 4, 0],
      ],
    });
    guides.push({ id: `day-${i}`, text: { at: [middle, -8], words: label(column.days, lang) } });
    column.lines.forEach((line, n) => {
      const x = Math.round(middle + (n - (column.lines.length - 1) / 2) * GAP.line);
      const y = (id: string) => (id === column.event ? 0 : at(id)[1]);
      ports.set(line.id, [
        [x, y(line.subject)],
        [x, y(line.object)],
      ]);
    });
  });
  return { guides, ports };
}

export const time: Layout = {
  places: timePlaces,
  furniture: (input, places, { lang }) => timeFurniture(input, places, lang),
};
