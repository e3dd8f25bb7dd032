/**
 * Composes a picture for a box in CSS pixels of the size at which it is seen: what is shown, how
 * large, where, which lines, and which words. Pure: the same input gives the same picture in every
 * engine. What has no room is left out and counted; no name is smaller than it can be read.
 */
import {
  NAME,
  WORD,
  type Faults,
  type Folded,
  type Rect,
  type Ring,
  type Zoning,
} from './measures.ts';
import { append } from '../../model/lists.ts';
import { textWidth } from '../text.ts';
import type { Vector } from '../geometry.ts';
import { m } from '../../words/index.ts';
import type { ComposeInput, ComposedThing, Previous } from './input.ts';
import { labelsOf, type Labels } from './lineLabels.ts';
import { coveredBy, markOf, type ComposedMark } from './marks.ts';
import { fill, pushApart, stretched } from './places.ts';
import { alongAxis } from './axis.ts';
import { ranked, weightsOf } from './rank.ts';
import {
  areaOfNotes,
  isInBox,
  noteBodies,
  noteMarks,
  placedNotes,
  type NoteMark,
  type PlacedNote,
} from './notes.ts';
import { around, grown, isWithinBox, overlap, rectAround } from './rects.ts';
import { routesOf, throughOthers, type Ground, type Route } from './routes.ts';
import { EDGE, GAP, put, type Arena, type Body, type Pair } from './bodies.ts';
import { onRings, ringsIn } from './rings.ts';
import { search } from './search.ts';
import { besideOneAnother, strandsOf, withoutCrossings, type Strand } from './strands.ts';
import { isStacked, packedIn, zoningOf } from './zones.ts';

export interface Composition extends Labels {
  box: { w: number; h: number };
  marks: readonly ComposedMark[];
  /** The middle of the shape of each mark, in pixels from the top left of the box. */
  places: readonly Vector[];
  routes: readonly Route[];
  folded: Folded;
  /** The words that count what is folded, and where they stand. */
  chip?: { words: string; rect: Rect };
  /** The columns of a picture of two sides, or the axis of one by time. */
  zoning?: Zoning;
  /** The notes of the author. */
  notes: readonly PlacedNote[];
  /** The rings that things stand on, by their number from the inside. */
  rings: ReadonlyMap<number, Ring>;
  /** How much larger than at least type is. */
  scale: number;
  /** Of how many things, the first of the ranking, it is said who they are. */
  saysWho: number;
  faults: Faults;
}

/** The height of the chip, and the size of its type, in pixels. */
const CHIP = { h: 22, size: NAME, pad: 9 } as const;
/** A box that is narrower has short names, and words at lit lines only where there are any. */
const NARROW = 440;
/** That of a picture of two sides, which has three columns. */
const NARROW_COLUMNS = 640;
/** The largest share of a box that things with their names may take; more where some are lit. */
const FULL = { plain: 0.44, lit: 0.52, large: 0.34 } as const;
/** The scales of type that are tried, the largest first. */
const SCALES = [1.36, 1.25, 1.12];
/** A box with fewer square pixels has all things small: how much of what matters is seen. */
const SMALL = 100_000;
const IN_SMALL = 0.4;
const isSmallBox = ({ w, h }: { w: number; h: number }): boolean => w * h < SMALL;
/** How often each number of things is tried there: few things are tried quickly. */
const TURNS_IN_SMALL = 3;
/** The most that things in columns weigh, but for the one that is asked about. */
const IN_COLUMNS = 0.9;
const TRIES = 9;
/** How many for a picture of two sides, whose columns may be full where others are not. */
const TRIES_IN_COLUMNS = 10;
/** Moves of the search for each thing: at first, and after lines were left out. */
const MOVES = { first: 320, after: 160 } as const;

interface Plan extends Wanted {
  marks: ComposedMark[];
  notes: NoteMark[];
  strands: Strand[];
}
/**
 * How many things are shown, how large their type is, of how many it is said who they are, and whether
 * there are notes.
 */
interface Wanted {
  count: number;
  scale: number;
  saysWho: number;
  noted: boolean;
}

/** What is the same for all tries. */
interface Setting {
  input: ComposeInput;
  order: readonly ComposedThing[];
  weights: ReadonlyMap<string, number>;
  hasLit: boolean;
  narrow: boolean;
}

/** The marks and strands of the first things of the ranking, at a scale. */
function planOf(
  { input, order, weights, hasLit, narrow }: Setting,
  { count, scale, saysWho, noted }: Wanted,
): Plan {
  const { box, lines, lang } = input;
  const shown = order.slice(0, count);
  const isSmall = isSmallBox(box);
  // In columns a thing is as large whatever stands beside it.
  const fewLit = !input.headings && shown.filter(({ lit }) => lit).length <= 6;
  const marks = shown.map((thing, rank) => {
    // Columns are lists: what stands in them is much of a size, and more of it has room.
    const most = input.headings && !thing.focused ? IN_COLUMNS : 1;
    const own = Math.min(most, weights.get(thing.id) ?? 0);
    const faded = hasLit && !thing.lit;
    const lit = thing.focused ? 1 : Math.max(0.6, own);
    const plain = own * (hasLit ? 0.8 : 1);
    return markOf(thing, {
      weight: (thing.lit ? lit : plain) * (isSmall ? IN_SMALL : 1),
      scale: scale * (thing.lit && fewLit ? 1.15 : 1),
      narrow,
      inColumns: input.headings !== undefined && !isStacked(box),
      faded,
      saysWho: rank < saysWho,
      // Where it is said of all who they are, there is room for more.
      dotted: saysWho >= count,
      height: box.h,
    });
  });
  const perThing = Math.min(2, Math.max(1.1, 0.7 + (box.w * box.h) / count / (26_000 * scale)));
  const budget = Math.round(perThing * count) + 1;
  const notes = noteMarks(noted ? (input.notes ?? []) : [], marks, box);
  const strands = strandsOf(lines, marks, { budget, lang });
  return { marks, notes, strands, count, scale, saysWho, noted };
}

const areaOf = (marks: readonly ComposedMark[]): number =>
  marks.reduce(
    (sum, { half, up, down }) => sum + (2 * half + 2 * GAP.x) * (up + down + 2 * GAP.y),
    0,
  );
const litWords = (strands: readonly Strand[]): number =>
  strands
    .filter(({ lit }) => lit)
    .reduce((sum, { words }) => sum + (textWidth(words, WORD, 600) + 8) * 20, 0);

/** How many things are tried for the columns of a picture of two sides. */
const MOST_IN_COLUMNS = 120;
/**
 * The columns of a picture of two sides: as wide as all their things need, whatever of them is shown.
 * @param hidden what has no room: counted in the headings
 */
function columnsOf(setting: Setting, hidden: readonly ComposedThing[]): Zoning | undefined {
  const { input, order } = setting;
  const { headings, box } = input;
  if (!headings) return undefined;
  const all = planOf(setting, plainly(Math.min(order.length, MOST_IN_COLUMNS))).marks;
  const present = new Set(input.things.flatMap(({ zone }) => zone ?? []));
  const names = { headings: countedHeadings(headings, hidden), present };
  // All over the chip.
  return zoningOf(all, names, {
    w: box.w,
    h: box.h - CHIP.h - 2,
    obstacles: pageObstacles(input),
  });
}
/** The zones of a plan: columns of sides, or those along the axis of time and beside it. */
function zoningFor(
  setting: Setting,
  marks: readonly ComposedMark[],
  hidden: readonly ComposedThing[],
): Zoning | undefined {
  const { axis, headings, box, previous } = setting.input;
  if (previous?.same) return previous.same.zoning;
  if (headings || !axis) return columnsOf(setting, hidden);
  // All over the chip.
  const along = alongAxis(marks, { w: box.w, h: box.h - CHIP.h - EDGE - 4 }, axis);
  return along && { ...along, headings: [], borders: [] };
}
/** What the page puts over the picture. */
const pageObstacles = ({ obstacles, box }: ComposeInput): Rect[] =>
  obstacles.map(({ w, h }) => ({
    left: box.w - w,
    top: box.h - h,
    right: box.w,
    bottom: box.h,
  }));
/** The things that have room in the columns of a picture of two sides, before those that have none. */
function inColumns(setting: Setting): { order: readonly ComposedThing[]; count: number } {
  const shown: ComposedThing[] = [];
  const { order } = setting;
  // Headings that count what has no room are longer.
  const zoning = columnsOf(setting, order);
  for (const thing of zoning ? inTurns(order).slice(0, MOST_IN_COLUMNS) : []) {
    const tried = [...shown, thing];
    const { marks } = planOf({ ...setting, order: tried }, plainly(tried.length));
    if (zoning && packedIn(marks, zoning)) shown.push(thing);
  }
  return {
    order: [...shown, ...order.filter((thing) => !shown.includes(thing))],
    count: shown.length,
  };
}
/**
 * Things in turns, one of each side, those first that are lit: no side is left out whole while there is
 * room for another's second.
 */
function inTurns(order: readonly ComposedThing[]): ComposedThing[] {
  const turnsOf = (things: readonly ComposedThing[]) => {
    const sides = new Map<string, ComposedThing[]>();
    for (const thing of things) append(sides, thing.zone ?? 'unknown', thing);
    const columns = [...sides.values()];
    const longest = columns.reduce((most, { length }) => Math.max(most, length), 0);
    return Array.from({ length: longest }, (_, i) => columns.flatMap((own) => own[i] ?? [])).flat();
  };
  return [...turnsOf(order.filter(({ lit }) => lit)), ...turnsOf(order.filter(({ lit }) => !lit))];
}
/** The headings of sides, with how many of each have no room. */
function countedHeadings(
  headings: NonNullable<ComposeInput['headings']>,
  hidden: readonly ComposedThing[],
): NonNullable<ComposeInput['headings']> {
  return Object.fromEntries(
    Object.entries(headings).map(([zone, words]) => {
      const count = hidden.filter((thing) => thing.zone === zone).length;
      return [zone, count ? `${words} (+${count})` : words];
    }),
  );
}
/** Things in the least type. */
const plainly = (count: number, noted = true): Wanted => ({ count, scale: 1, saysWho: 0, noted });
/** How many things are shown at once at most, however large the box: more would take seconds. */
export const MOST_AT_ONCE = 300;

/** The most things and the largest type for which there is room. */
function firstPlan(setting: Setting): Wanted {
  const { input, order, hasLit } = setting;
  const lit = order.filter((thing) => thing.lit).length;
  // Beside what is lit only some others stand, to show where it belongs.
  const most = hasLit
    ? Math.min(order.length, lit + Math.max(4, Math.ceil(lit * 0.6)))
    : order.length;
  const pinned = order.filter(({ pin }) => pin).length;
  if (input.all) return plainly(Math.min(order.length, MOST_AT_ONCE));
  const area = input.box.w * input.box.h;
  const fits = (wanted: Wanted) => {
    const { marks, strands, notes } = planOf(setting, wanted);
    const room = areaOf(marks) + areaOfNotes(notes);
    return room + litWords(strands) * wanted.scale <= FULL.large * area;
  };
  const scaled = (saysWho: number) => SCALES.map((scale) => ({ ...plainly(most), scale, saysWho }));
  const larger = [most, SOME.large].flatMap((n) => [
    ...scaled(n),
    { ...plainly(most), saysWho: n },
  ]);
  const large = most <= 60 ? [...larger, ...scaled(0)].find(fits) : undefined;
  if (large) return large;
  const share = hasLit ? FULL.lit : FULL.plain;
  const hasRoom = (wanted: Wanted) => {
    const { marks, strands, notes } = planOf(setting, wanted);
    return areaOf(marks) + areaOfNotes(notes) + 0.5 * litWords(strands) <= share * area;
  };
  // A thing takes some 40 by 40 pixels at least.
  const countOf = (noted: boolean) => {
    let count = Math.min(most, 2);
    let tooMany = Math.min(most, Math.max(3, Math.ceil(area / 1600))) + 1;
    // More things take more room: halved until it is known how many have it.
    while (tooMany - count > 1) {
      const middle = Math.floor((count + tooMany) / 2);
      if (hasRoom(plainly(middle, noted))) count = middle;
      else tooMany = middle;
    }
    return count;
  };
  const beside = countOf(true);
  const alone = isSmallBox(input.box) ? countOf(false) : beside;
  const noted = alone - beside < OF_NOTES;
  // What a reader has placed is shown, wherever that is.
  const plain = plainly(Math.max(noted ? beside : alone, pinned), noted);
  const some = { ...plain, saysWho: SOME.small };
  return !input.headings && hasRoom(some) ? some : plain;
}
/** How many things more make a small picture better than its notes. */
const OF_NOTES = 2;
/** Of how many things it is said who they are, where there is no room to say it of all. */
const SOME = { large: 8, small: 3 } as const;

/** What the chip says: all that is folded or, where that has no room beside the buttons of a page, things alone. */
function foldedWords(
  { things, lit, lines, notes }: Folded,
  { lang, box, obstacles }: ComposeInput,
): string {
  const words = m.scene.folded;
  const parts = [
    ...(lit ? [words.lit(lang, { n: lit })] : []),
    ...(things.length > lit ? [words.things(lang, { n: things.length - lit })] : []),
    ...(lines ? [words.lines(lang, { n: lines })] : []),
    ...(notes ? [words.notes(lang, { n: notes })] : []),
  ];
  const all = parts.join(', ');
  const beside = box.w - Math.max(0, ...obstacles.map(({ w }) => w)) - EDGE;
  return things.length && chipAt(all, box.h).right > beside
    ? words.things(lang, { n: things.length })
    : all;
}
const chipAt = (words: string, h: number): Rect => ({
  left: EDGE,
  top: h - EDGE - CHIP.h,
  right: EDGE + textWidth(words, CHIP.size, 600) + 2 * CHIP.pad,
  bottom: h - EDGE,
});

/** The lines between things that are shown, that are not drawn. */
function foldedLines(
  { lines }: ComposeInput,
  marks: readonly ComposedMark[],
  strands: readonly Strand[],
): number {
  const shown = new Set(marks.map(({ thing }) => thing.id));
  const between = lines.filter(({ from, to }) => from !== to && shown.has(from) && shown.has(to));
  return between.length - strands.reduce((sum, strand) => sum + strand.lines.length, 0);
}

/** Pairs of bodies with lines between them, as the search knows them. */
function pairsOf(strands: readonly Strand[], bodies: readonly Body[], allSay: boolean): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { a, b, lit, words } of strands) {
    const key = `${a} ${b}`;
    const pair = pairs.get(key) ?? {
      a: bodies[a] as Body,
      b: bodies[b] as Body,
      lit: false,
      wide: 0,
      tall: 0,
    };
    pair.lit ||= lit;
    if (lit || allSay) {
      pair.wide = Math.max(pair.wide, Math.min(textWidth(words, WORD, 600), 90));
      if (words) pair.tall += 15;
    }
    pairs.set(key, pair);
  }
  return [...pairs.values()];
}

/** Where marks are to be: stretched to the box, or to the range of their side. */
function goalsOf(
  marks: readonly ComposedMark[],
  box: { w: number; h: number },
  zoning: Zoning | undefined,
): Vector[] {
  const rows = zoning && !zoning.axis ? packedIn(marks, zoning) : undefined;
  if (rows) return marks.map((mark) => rows.get(mark) as Vector);
  const whole: Rect = { left: 0, top: 0, right: box.w, bottom: box.h };
  const goals = new Map<ComposedMark, Vector>();
  const groups = new Map<Rect, ComposedMark[]>();
  for (const mark of marks) {
    const { zone } = mark.thing;
    append(groups, (zone && zoning?.ranges.get(zone)) ?? whole, mark);
  }
  for (const [{ left, top, right, bottom }, own] of groups)
    stretched(
      own.map(({ thing }) => thing.hint),
      own,
      { w: right - left, h: bottom - top },
    ).forEach(({ x, y }, i) => {
      const mark = own[i];
      if (mark) goals.set(mark, { x: x + left, y: y + top });
    });
  return marks.map((mark) => goals.get(mark) as Vector);
}

/** Where a thing may stand; the thing that rings are around, in the middle. */
function rangeOf(
  { thing: { zone, ring }, half, up, down }: ComposedMark,
  { w, h }: { w: number; h: number },
  { zoning, rings }: { zoning: Zoning | undefined; rings: ReadonlyMap<number, Ring> },
): Rect | undefined {
  if (ring === 0) {
    const { x, y } = [...rings.values()][0]?.at ?? { x: w / 2, y: h / 2 };
    return {
      left: x - half - EDGE,
      top: y - up - EDGE,
      right: x + half + EDGE,
      bottom: y + down + EDGE,
    };
  }
  return zone && zoning?.ranges.get(zone);
}

/** The rings of a picture; those of before where that is the same one. */
const ringsFor = (
  marks: readonly ComposedMark[],
  { box, previous }: ComposeInput,
): ReadonlyMap<number, Ring> => {
  if (previous?.same) return previous.same.rings;
  const rings = ringsIn(marks, box);
  const before = previous?.ringed;
  if (!before || [...rings.keys()].join() !== [...before.rings.keys()].join()) return rings;
  const x = box.w / before.box.w;
  const y = box.h / before.box.h;
  return new Map(
    [...before.rings].map(([number, { at, rx, ry }]) => [
      number,
      { at: { x: at.x * x, y: at.y * y }, rx: rx * x, ry: ry * y },
    ]),
  );
};

/** The bodies of marks at their first places: stretched to the box or, where they had any, as before. */
function bodiesOf(
  marks: readonly ComposedMark[],
  input: ComposeInput,
  zoning: Zoning | undefined,
): { bodies: Body[]; warm: boolean; rings: ReadonlyMap<number, Ring> } {
  const { box, previous } = input;
  const goals = goalsOf(marks, box, zoning);
  const rings = ringsFor(marks, input);
  const ringed = onRings(marks, rings);
  let warm = false;
  const bodies = marks.map((mark, i) => {
    const { thing, half, up, down } = mark;
    const before = thing.pin ?? previous?.places.get(thing.id);
    warm ||= thing.pin === undefined && before !== undefined;
    const ring = thing.ring === undefined ? undefined : rings.get(thing.ring);
    const own: Vector = ringed.get(mark) ?? goals[i] ?? { x: box.w / 2, y: box.h / 2 };
    const goal = before ? { x: before.x * box.w, y: before.y * box.h } : own;
    const range = rangeOf(mark, box, { zoning, rings });
    const inOrder = thing.matters ? input.axis : undefined;
    const pinned = thing.pin !== undefined;
    const body: Body = { ...goal, half, up, down, goal, pinned, range, inOrder };
    // What a reader has moved stays where that is.
    if (ring && !pinned) body.ring = ring;
    put(body, goal.x, goal.y, box);
    return body;
  });
  return { bodies, warm, rings };
}

/** What rules where things may stand. */
interface Ruled {
  obstacles: readonly Rect[];
  zoning: Zoning | undefined;
  /** Whether they stand as before but for some that are left out: the others may spread. */
  isMended: boolean;
}

/** Things where they were before, no further moved than it takes for none to be over another. */
function keep(plan: Plan, { input }: Setting, { obstacles, zoning, isMended }: Ruled) {
  const { bodies, rings } = bodiesOf(plan.marks, input, zoning);
  const notes = noteBodies(plan.notes, plan.marks, bodies, input.box).bodies;
  const lines = input.previous?.lines;
  // What was left out may have been outermost.
  const filled = isMended
    ? fill([...bodies, ...notes], input.box, { rings, axis: input.axis })
    : rings;
  if (!lines) pushApart([...bodies, ...notes], input.box, obstacles, 60);
  const strands = lines
    ? besideOneAnother(
        plan.strands.filter((strand) => strand.lines.some(({ id }) => lines.has(id))),
      )
    : withoutCrossings(plan.strands, bodies);
  return { strands, places: bodies, notes, rings: filled };
}

/** How freely a search moves things at first: little where their places are good already. */
function heatFor(
  bodies: readonly Body[],
  { warm, zoning }: { warm: boolean; zoning: Zoning | undefined },
): number {
  if (warm || (zoning && !zoning.axis)) return 0.15;
  return bodies.some(({ ring }) => ring) ? 0.6 : 1;
}

/** Arranges a plan. @returns the strands that are drawn, with the places of its marks */
function arrange(plan: Plan, setting: Setting, { obstacles, zoning }: Ruled, attempt: number) {
  const { input, hasLit } = setting;
  const { bodies, warm, rings } = bodiesOf(plan.marks, input, zoning);
  const notes = noteBodies(plan.notes, plan.marks, bodies, input.box);
  const all = [...bodies, ...notes.bodies];
  const arena = (strands: readonly Strand[]): Arena => ({
    ...input.box,
    bodies: all,
    pairs: [...pairsOf(strands, bodies, !hasLit), ...notes.pairs],
    obstacles,
  });
  pushApart(all, input.box, obstacles, plan.marks.length > 150 ? 40 : 300);
  if (input.headings) fill(all, input.box, { rings, axis: input.axis });
  const seed = input.seed + attempt * 7;
  // Of very many a search improves little in the time that a reader waits.
  const moves = plan.marks.length > 120 ? 30 : Math.min(plan.marks.length, 45);
  search(arena(plan.strands), {
    seed,
    moves: MOVES.first * moves,
    heat: heatFor(bodies, { warm, zoning }),
  });
  const strands = withoutCrossings(plan.strands, bodies);
  if (strands.length < plan.strands.length)
    search(arena(strands), { seed: 7, moves: MOVES.after * moves, heat: 0.25 });
  // Columns are full rows.
  const filled = fill(all, input.box, { rings, axis: input.axis });
  pushApart(all, input.box, obstacles, 60);
  const placeOf = ({ x, y }: Body): Vector => ({ x, y });
  return {
    strands,
    places: bodies.map(placeOf),
    notes: notes.bodies.map(placeOf),
    rings: filled,
  };
}

/** Without lines through what is not theirs; not those that are lit, or hold the picture together. */
const withoutFaulty = (routes: readonly Route[], ground: Ground): Route[] =>
  routes.filter(
    (route) =>
      // One whose words are under the name of a thing is said without it.
      (route.strand.words !== '' && (route.strand.lit || route.strand.holds)) ||
      throughOthers(route, ground) === 0,
  );

/** How often lines and things are left out that run through others, or hang on what does. */
const MENDED = 3;
/** How lines run, without faulty ones; those beside which one was left out move to the middle. */
function clearRoutes(strands: readonly Strand[], ground: Ground): Route[] {
  let left = strands;
  let clear = withoutFaulty(routesOf(left, ground), ground);
  for (let turn = 0; turn < MENDED && clear.length < left.length; turn++) {
    left = besideOneAnother(clear.map(({ strand }) => ({ ...strand })));
    clear = withoutFaulty(routesOf(left, ground), ground);
  }
  return clear;
}

/** Counts what may not be in a picture. */
function faultsOf(
  { marks, places, routes, labels, box, chip, zoning, notes }: Omit<Composition, 'faults'>,
  page: readonly Rect[],
): Faults {
  const covered = marks.map((mark, i) => coveredBy(mark, places[i] as Vector));
  const noted = notes.map(({ rect }) => rect);
  const ground: Ground = { marks, places, box, obstacles: noted };
  const headings = zoning?.headings ?? [];
  let overlaps = headings.filter(({ rect }) => page.some((one) => overlap(rect, one))).length;
  covered.forEach((rects, i) => {
    const over = [...page, ...noted, ...(chip ? [chip.rect] : [])];
    if (rects.some((rect) => over.some((other) => overlap(rect, other)))) overlaps += 1;
    for (const other of covered.slice(i + 1))
      if (rects.some((rect) => other.some((second) => overlap(rect, second)))) overlaps += 1;
  });
  const fixed = [...page, ...(chip ? [chip.rect] : []), ...headings.map(({ rect }) => rect)];
  overlaps += noted.filter((rect, i) =>
    [...fixed, ...noted.slice(i + 1)].some((other) => overlap(rect, other)),
  ).length;
  const said = new Set([...labels.values()].flatMap(({ own }) => [...own]));
  return {
    overlaps,
    through: routes.filter((route) => throughOthers(route, ground) > 0).length,
    unsaid: routes
      .filter(({ strand }) => strand.lit && strand.words)
      .filter((route) => !said.has(route)).length,
    outside:
      covered.filter((rects) => !isWithinBox(around(rects), box)).length +
      notes.filter((note) => !isInBox(note, box)).length,
  };
}
const weightOf = ({ overlaps, through, unsaid, outside }: Faults): number =>
  10 * (overlaps + outside) + 3 * through + 4 * unsaid;

const hundredths = (value: number): number => Math.round(value * 100) / 100;
/** Composes some of the things at a scale. */
function attemptAt(
  setting: Setting,
  wanted: Wanted,
  attempt: number | 'kept' | 'mended',
): Composition {
  const { input, order, narrow } = setting;
  const { box, lang } = input;
  const plan = planOf(setting, wanted);
  const { marks, count, scale, saysWho } = plan;
  const hidden = order.slice(count);
  const folded = (strands: readonly Strand[]): Folded => ({
    things: hidden.map(({ id }) => id),
    lit: hidden.filter(({ lit }) => lit).length,
    lines: foldedLines(input, marks, strands),
    notes: (setting.input.notes ?? []).length - plan.notes.length,
  });
  // The chip says how many lines are left out only when that is known: it gets room for two digits.
  const before = folded(plan.strands);
  const guess = foldedWords({ ...before, lines: Math.max(before.lines, 10) }, input);
  const page = pageObstacles(input);
  const zoning = zoningFor(setting, marks, hidden);
  const headings = zoning?.headings.map(({ rect }) => rect) ?? [];
  const obstacles = [...page, ...headings, grown(chipAt(guess, box.h), 3)];
  const ruled = { obstacles, zoning, isMended: attempt === 'mended' };
  const {
    strands,
    places: exact,
    notes: notePlaces,
    rings,
  } = typeof attempt === 'number'
    ? arrange(plan, setting, ruled, attempt)
    : keep(plan, setting, ruled);
  // As precise as a page has them, which wakes from there.
  const places = exact.map(({ x, y }) => ({ x: hundredths(x), y: hundredths(y) }));
  const noteRects = plan.notes.map(({ w, h }, i) => rectAround(notePlaces[i] as Vector, w, h));
  const ground: Ground = { marks, places, box, obstacles: [...obstacles, ...noteRects] };
  const routes = clearRoutes(strands, ground);
  const size = Math.round(WORD * Math.min(1.2, 1 + (scale - 1) * 0.6) * 2) / 2;
  const words = foldedWords(folded(routes.map(({ strand }) => strand)), input);
  const composed = {
    box,
    marks,
    places,
    routes,
    ...labelsOf(routes, ground, { size, narrow, lang }),
    folded: folded(routes.map(({ strand }) => strand)),
    chip: words ? { words, rect: chipAt(words, box.h) } : undefined,
    zoning,
    notes: placedNotes(plan.notes, notePlaces, { marks, places, routes }, box),
    rings,
    scale,
    saysWho,
  };
  return { ...composed, faults: faultsOf(composed, page) };
}

/** What is tried next: smaller type, then names alone, then fewer things. */
function next({ count, scale, saysWho, noted }: Wanted): Wanted {
  const smaller = [...SCALES, 1].find((other) => other < scale);
  if (smaller !== undefined) return { count, scale: smaller, saysWho, noted };
  if (saysWho) return plainly(count, noted);
  return plainly(count - Math.max(1, Math.round(count * 0.08)), noted);
}

/**
 * The same things as before, in the order of before, where that will do: nothing has come, and what is
 * lit was shown.
 */
function settingOfBefore(setting: Setting): { setting: Setting; count: number } | undefined {
  const { things, previous } = setting.input;
  if (!previous) return undefined;
  const isNew = ({ id, lit, focused }: ComposedThing) =>
    !previous.known.has(id) || ((lit || focused) && !previous.places.has(id));
  if (things.some(isNew)) return undefined;
  const byId = new Map(setting.order.map((thing) => [thing.id, thing]));
  const shown = [...previous.places.keys()].flatMap((id) => byId.get(id) ?? []);
  if (shown.length < 2) return undefined;
  const rest = setting.order.filter(({ id }) => !previous.places.has(id));
  return { setting: { ...setting, order: [...shown, ...rest] }, count: shown.length };
}

/** Things that hang on a line through what is not its own: of its two ends the one that less is tied to. */
function looseIn({ marks, places, routes, box, notes }: Composition): Set<string> {
  const ground: Ground = { marks, places, box, obstacles: notes.map(({ rect }) => rect) };
  const lines = marks.map(() => 0);
  for (const { strand } of routes)
    for (const end of [strand.a, strand.b]) lines[end] = (lines[end] ?? 0) + 1;
  const loose = routes
    .filter((route) => throughOthers(route, ground) > 0)
    .map(({ strand: { a, b } }) => ((lines[a] ?? 0) < (lines[b] ?? 0) ? a : b));
  return new Set(loose.flatMap((end) => marks[end]?.thing ?? []).map(({ id }) => id));
}
/** The places of things as shares of their box. */
export const sharesOf = ({ marks, places, box }: Composition): Map<string, Vector> =>
  new Map(
    marks.flatMap(({ thing }, i) => {
      const place = places[i];
      return place ? [[thing.id, { x: place.x / box.w, y: place.y / box.h }] as const] : [];
    }),
  );
/**
 * A composition without the things whose only lines run through others, if that is all that is wrong:
 * quicker than to search anew with fewer things, and it shows more of them.
 */
function mended(setting: Setting, first: Composition, { noted }: Wanted): Composition {
  let best = first;
  let { order } = setting;
  for (let turn = 0; turn < MENDED && best.faults.through > 0; turn++) {
    const { marks, scale, saysWho } = best;
    const loose = looseIn(best);
    const isAsked = ({ thing }: ComposedMark) => thing.lit || thing.focused || thing.pin;
    if (marks.some((mark) => loose.has(mark.thing.id) && isAsked(mark))) break;
    const previous: Previous = {
      ...{ places: sharesOf(best), known: new Set<string>(), scale, saysWho, noted },
      ringed: best,
    };
    order = [
      ...order.filter(({ id }) => !loose.has(id)),
      ...order.filter(({ id }) => loose.has(id)),
    ];
    const kept = { ...setting, order, input: { ...setting.input, previous } };
    const count = marks.length - loose.size;
    const other = attemptAt(kept, { count, scale, saysWho, noted }, 'mended');
    if (weightOf(other.faults) >= weightOf(best.faults)) break;
    best = other;
  }
  return best;
}

/** Tries fewer things, and smaller type, until nothing is wrong. @returns the best of the tries */
function bestOf(setting: Setting): Composition {
  const { input } = setting;
  const columns = input.headings && inColumns(setting);
  const own = columns ? { ...setting, order: columns.order } : setting;
  let wanted = columns ? plainly(columns.count) : firstPlan(setting);
  const pinned = input.things.filter(({ pin }) => pin).length;
  const tried = (attempt: number) => {
    const one = attemptAt(own, wanted, attempt);
    return input.all ? one : mended(own, one, wanted);
  };
  let best = tried(0);
  const turns = isSmallBox(input.box) ? TURNS_IN_SMALL : 1;
  const tries = turns * (input.headings ? TRIES_IN_COLUMNS : TRIES);
  for (let attempt = 1; attempt < tries && weightOf(best.faults) > 0; attempt++) {
    if (attempt % turns === 0 && !input.all && wanted.count > pinned) wanted = next(wanted);
    if (wanted.count < 1) break;
    const other = tried(attempt);
    if (weightOf(other.faults) < weightOf(best.faults)) best = other;
  }
  return best;
}

/** A thing that stands anywhere. */
const free = (thing: ComposedThing): ComposedThing => ({
  ...thing,
  zone: undefined,
  ring: undefined,
});
/** The least share of things that an axis, rings or columns have to show of those that have room without. */
const SHOWN = 0.7;
/** A composition, or one without its axis, rings or columns where these leave out many more things. */
function withoutRoomFor(best: Composition, plainly: () => Composition): Composition {
  if (weightOf(best.faults) === 0 && best.folded.things.length === 0) return best;
  const plain = plainly();
  const isWorse = weightOf(best.faults) > weightOf(plain.faults);
  const showsLess = best.marks.length < SHOWN * plain.marks.length;
  return isWorse || showsLess ? plain : best;
}

/** Composes a picture for its box. */
export function compose(input: ComposeInput): Composition {
  const { things, lines, box } = input;
  const settingOf = (one: ComposeInput): Setting => ({
    input: one,
    order: ranked(one.things, lines),
    weights: weightsOf(things, lines),
    hasLit: things.some(({ lit }) => lit),
    narrow: box.w < (one.headings ? NARROW_COLUMNS : NARROW),
  });
  const setting = settingOf(input);
  if (input.previous?.same) {
    const { places, scale, saysWho, noted } = input.previous;
    const order = setting.order.filter(({ id }) => places.has(id));
    const rest = setting.order.filter(({ id }) => !places.has(id));
    const same = { ...setting, order: [...order, ...rest] };
    return attemptAt(same, { count: order.length, scale, saysWho, noted }, 'kept');
  }
  const before = settingOfBefore(setting);
  if (before && input.previous) {
    const { count } = before;
    const { scale, saysWho, noted } = input.previous;
    const kept = attemptAt(before.setting, { count, scale, saysWho, noted }, 'kept');
    const { lines } = input.previous;
    const isWhole = lines === undefined || kept.routes.length === lines.size;
    if (isWhole && weightOf(kept.faults) === 0) return kept;
  }
  const best = bestOf(setting);
  if (things.some(({ zone, ring }) => zone === 'axis' || ring !== undefined))
    return withoutRoomFor(best, () => bestOf(settingOf({ ...input, things: things.map(free) })));
  if (!input.headings) return best;
  // A box that is too small for columns shows what is in them without: its notes say the sides.
  return withoutRoomFor(best, () => bestOf(settingOf({ ...input, headings: undefined })));
}
