/**
 * By time: a lane for each person, party or thing, events and votes along the axis above them, and
 * each line in the column of its day, from lane to lane or up to the axis. Read like a sequence
 * diagram. Days are columns of any distance, so that there are no gaps.
 */
import { append } from '../../model/lists.ts';
import { compareOptional, printWhen } from '../../model/dates.ts';
import { textWidth } from '../text.ts';
import { TYPE } from '../theme.ts';
import {
  extentOf,
  otherEnds,
  type Decoration,
  type Guide,
  type LayoutInput,
  type LayoutLine,
  type Places,
  type Point,
  type Layout,
} from './layout.ts';
import { LOCALES, m } from '../../words/index.ts';

/**
 * Between two lines of a column, two lanes, two columns, a lane's name and the first column; above
 * and below the axis.
 */
const GAP = { line: 11, lane: 8, column: 14, names: 26, above: 24, below: 22 } as const;

interface Column {
  /**
   * The event or vote of the column; undefined where it only holds the lines between two of them.
   */
  event?: string;
  /** First and last day; undefined for the lines without a day. */
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

/** A column of an event or vote. */
interface EventColumn extends Column {
  event: string;
  day: string;
}

/** The columns in order of time, each with its lines; a line between two events is in none. */
function columnsOf({ nodes, lines, days }: LayoutInput): Column[] {
  const columns = nodes.flatMap((event): EventColumn[] => {
    const day = days.get(event);
    return day === undefined ? [] : [{ event, day, days: [day, day], lines: [] }];
  });
  columns.sort((a, b) => a.day.localeCompare(b.day) || a.event.localeCompare(b.event));
  const between = new Map<string, LayoutLine[]>();
  for (const line of [...lines].sort(
    (a, b) => compareOptional(a.day, b.day) || (a.id < b.id ? -1 : 1),
  )) {
    const events = [line.subject, line.object].filter((id) => days.has(id));
    if (events.length === 2) continue;
    const ofEvent = columns.find(({ event }) => event === events[0]);
    if (ofEvent) ofEvent.lines.push(line);
    // Days that only have lines share a column, up to the next event.
    else {
      const next = columnAfter(columns, line.day);
      append(between, next, line);
    }
  }
  const group = (key: string): Column[] => {
    const inColumn = between.get(key);
    const first = inColumn?.[0]?.day;
    const last = inColumn?.at(-1)?.day;
    return inColumn
      ? [
          {
            days: first !== undefined && last !== undefined ? [first, last] : undefined,
            lines: inColumn,
          },
        ]
      : [];
  };
  return [
    ...group('none'),
    ...columns.flatMap((column) => [...group(column.event), column]),
    ...group('after'),
  ];
}

/** The first event after a day; `after` where there is none, `none` for a line without a day. */
function columnAfter(columns: readonly EventColumn[], day: string | undefined): string {
  if (day === undefined) return 'none';
  return columns.find((column) => column.day > day)?.event ?? 'after';
}

/**
 * The lanes from the axis down, so that lines are short: first those with most lines to the axis,
 * then neighbours are swapped while it helps.
 */
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
  /** The length of a lane's lines, in lanes. */
  const cost = (id: string) =>
    (up.get(id) ?? 0) * (place.get(id) ?? 0) +
    (tied.get(id) ?? []).reduce(
      (sum, other) => sum + Math.abs((place.get(id) ?? 0) - (place.get(other) ?? 0)),
      0,
    );
  const swap = (i: number) => {
    const upper = lanes[i];
    const lower = lanes[i + 1];
    if (upper === undefined || lower === undefined) return;
    lanes.splice(i, 2, lower, upper);
    place.set(upper, i + 1).set(lower, i);
  };
  for (let round = 0, better = true; better && round < lanes.length; round++) {
    better = false;
    for (let i = 0; i + 1 < lanes.length; i++) {
      const pair = lanes.slice(i, i + 2);
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

/** Lanes down the left; events above the axis, which is at height 0. */
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
 * The axis, the lines of the lanes, the days, and the ends of each line.
 * @param places the final ones: a lane that was dragged takes its line along
 */
function timeDecoration(
  input: LayoutInput,
  places: ReadonlyMap<string, Point>,
  lang: string,
): Decoration {
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
  const ports: Decoration['ports'] = new Map();
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

/** By time, in lanes. */
export const time: Layout = {
  ofViews: true,
  fromHead: true,
  compact: true,
  composed: true,
  composing: ({ days }, { lang }) => ({
    days: new Map([...days].map(([id, day]) => [id, printWhen(day, lang, 'short')])),
    isAcross: true,
  }),
  places: timePlaces,
  decoration: (input, places, { lang }) => timeDecoration(input, places, lang),
};
