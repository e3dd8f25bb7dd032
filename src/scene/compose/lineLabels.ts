/** Where the words of lines stand, and the crosses of denials. */
import { WORD, type Rect } from './measures.ts';
import { append } from '../../model/lists.ts';
import { pointAt, type Vector } from '../geometry.ts';
import { textWidth } from '../text.ts';
import { m } from '../../words/index.ts';
import type { Tone } from '../theme.ts';

import { coveredRooms, type Ground, type Route } from './routes.ts';
import { grown, isWithinBox, overlap, pathIn, rectAround } from './rects.ts';

/** The words of the lines between two things. */
export interface LineLabel {
  /** One entry a line of type. */
  rows: { words: string; tone: Tone; lit: boolean }[];
  /** The route that it stands on: the middle one, where it has the words of several. */
  route: Route;
  /** At which share of its course it stands, and how far from there its middle is, in pixels. */
  share: number;
  dx: number;
  dy: number;
  size: number;
  w: number;
  h: number;
  rect: Rect;
  /** The routes whose words it has. */
  own: ReadonlySet<Route>;
}

export interface LabelStyle {
  /** Of the words, in pixels. */
  size: number;
  /** Whether what steps back has no words. */
  narrow: boolean;
  lang: string;
}
export interface Labels {
  labels: Map<Route, LineLabel>;
  /** At which share of its course each denied line has its cross. */
  crosses: Map<Route, number>;
}

/** Half the size of the sign of a denial, with room around it. */
const CROSS = 9;
/** The height of a row of words, of its size. */
const ROW = 1.14;
const LABEL_SHARES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86];
const CROSS_SHARES = [0.22, 0.3, 0.7, 0.78, 0.4, 0.6, 0.5, 0.15, 0.85];
/** What words that are lit, or are not, may cost at most to stand somewhere. */
const MOST = { lit: 80, plain: 11.9 } as const;

const at = ({ curve }: Route, share: number): Vector =>
  pointAt(curve.start, curve.control, curve.end, share);

/** A text in one row, and in two of much the same width. */
function wordings(words: string, size: number): string[][] {
  const parts = words.split(' ');
  const splits = parts
    .slice(1)
    .map((_, i) => [parts.slice(0, i + 1).join(' '), parts.slice(i + 1).join(' ')]);
  const width = (rows: readonly string[]) =>
    Math.max(...rows.map((row) => textWidth(row, size, 600)));
  const [first, ...others] = splits;
  return first
    ? [[words], others.reduce((best, next) => (width(next) < width(best) ? next : best), first)]
    : [[words]];
}

/** What is in a picture already when words are placed. */
interface Taken {
  solid: readonly Rect[];
  placed: Rect[];
  heads: readonly Rect[];
  routes: readonly Route[];
  box: { w: number; h: number };
}

const isFree = (rect: Rect, { solid, placed, box }: Taken): boolean =>
  isWithinBox(rect, box, 2) &&
  !solid.some((other) => overlap(rect, other)) &&
  !placed.some((other) => overlap(rect, other));

/** Whether a route runs through a rectangle. */
const runsThrough = ({ points, bounds }: Route, rect: Rect): boolean =>
  overlap(grown(bounds, 0.5), rect) && pathIn(points, rect) > 0;

/** Where the cross of a denial stands: where it is free, and beside no other line. */
function crossShare(route: Route, taken: Taken): number {
  let best = 0.5;
  let most = -Infinity;
  for (const share of CROSS_SHARES) {
    const rect = rectAround(at(route, share), 2 * CROSS, 2 * CROSS);
    const foreign = taken.routes.filter(
      (other) => other !== route && runsThrough(other, rect),
    ).length;
    const heads = taken.heads.filter((head) => overlap(head, rect)).length;
    const score =
      (isFree(rect, taken) ? 100 : 0) - 8 * foreign - 20 * heads + 6 * Math.abs(share - 0.5);
    if (score > most) {
      best = share;
      most = score;
    }
  }
  return best;
}

/** What it costs that a rectangle of words covers end marks and lines of others; Infinity over `most`. */
function coverCost(rect: Rect, own: ReadonlySet<Route>, lit: boolean, taken: Taken): number {
  let cost = 10 * taken.heads.filter((head) => overlap(head, rect)).length;
  for (const route of taken.routes) {
    if (own.has(route) || !runsThrough(route, rect)) continue;
    if (route.strand.lit) cost += 14;
    else cost += lit ? 7 : 12;
  }
  return cost;
}

interface Wanted {
  /** The route that the words stand on, and all whose words they are. */
  route: Route;
  own: ReadonlySet<Route>;
  rows: LineLabel['rows'];
  lit: boolean;
  size: number;
  /** How much it costs to be in this wording. */
  base: number;
}

/** The place of words that costs least, in one wording. */
function bestPlace(wanted: Wanted, taken: Taken): { label: LineLabel; cost: number } | undefined {
  const { route, own, rows, lit, size, base } = wanted;
  const w = Math.max(...rows.map((row) => textWidth(row.words, size, row.lit ? 600 : 400))) + 5;
  const h = rows.length * size * ROW + 2;
  let best: { label: LineLabel; cost: number } | undefined;
  const limit = lit ? MOST.lit : MOST.plain;
  for (const share of LABEL_SHARES) {
    const p = at(route, share);
    const before = at(route, Math.max(0, share - 0.02));
    const after = at(route, Math.min(1, share + 0.02));
    const dx = after.x - before.x;
    const dy = after.y - before.y;
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    const left = { x: dy / length, y: -dx / length };
    const beside = (Math.abs(left.x) * w + Math.abs(left.y) * h) / 2 + 3 + (own.size - 1) * 4.5;
    const seen = visibleBeside(route, share, { w, h });
    const tries = [
      { by: 0, cost: seen < 9 ? (9 - seen) * 2 : 0, fits: seen >= 2 },
      { by: beside, cost: 9, fits: true },
      { by: -beside, cost: 9, fits: true },
    ];
    for (const { by, cost: extra, fits } of tries) {
      const cost = base + extra + Math.abs(share - 0.5) * 14;
      if (!fits || cost > limit || (best && cost >= best.cost)) continue;
      const rect = rectAround({ x: p.x + left.x * by, y: p.y + left.y * by }, w, h);
      if (!isFree(grown(rect, 1.5, 0.5), taken)) continue;
      const whole = cost + coverCost(rect, own, lit, taken);
      if (whole > limit || (best && whole >= best.cost)) continue;
      const label = { rows, route, share, dx: left.x * by, dy: left.y * by, size, w, h, rect, own };
      best = { label, cost: whole };
    }
  }
  return best;
}

/** How much of a line is seen on either side of words on it, in pixels. */
function visibleBeside(
  { curve }: Route,
  share: number,
  { w, h }: { w: number; h: number },
): number {
  const dx = Math.abs(curve.end.x - curve.start.x);
  const dy = Math.abs(curve.end.y - curve.start.y);
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const along = Math.min(w / Math.max(0.05, dx / length), h / Math.max(0.05, dy / length));
  return Math.min(share, 1 - share) * length - along / 2;
}

/** Routes whose words stand in one block: a row each or, where it is short, one and how many more. */
interface Block {
  routes: readonly Route[];
  isShort: boolean;
}
function rowsOf({ routes, isShort }: Block, lang: string): LineLabel['rows'] {
  const rows = routes.map(({ strand: { words, tone, lit } }) => ({ words, tone, lit }));
  const [first] = rows;
  if (!first || !isShort) return rows;
  const words = m.scene.folded.andMore(lang, { words: first.words, n: rows.length - 1 });
  return [{ ...first, words }];
}

/** The words of routes between the same two things, in one block. */
function placeBlock(block: Block, style: LabelStyle, taken: Taken): LineLabel | undefined {
  const { routes: list } = block;
  const [first] = list;
  if (!first) return undefined;
  const size = Math.max(WORD, style.size);
  const rows = rowsOf(block, style.lang);
  const lit = rows.some((row) => row.lit);
  const own = new Set(list);
  const route = list[Math.floor((list.length - 1) / 2)] ?? first;
  const [only] = rows;
  const options =
    rows.length === 1 && only
      ? wordings(only.words, size).map((lines) => lines.map((words) => ({ ...only, words })))
      : [rows];
  const found = options.flatMap(
    (option, i) => bestPlace({ route, own, rows: option, lit, size, base: 4 * i }, taken) ?? [],
  );
  const [one, ...others] = found;
  return one && others.reduce((best, next) => (next.cost < best.cost ? next : best), one).label;
}

/** The blocks that the words of routes between the same two things may stand in, the fullest first. */
function blocksOf(all: readonly Route[], hasLit: boolean, narrow: boolean): Block[] {
  const list = all.filter(({ strand }) => strand.words);
  const lit = list.filter(({ strand }) => strand.lit);
  // On a phone what steps back has no words.
  const whole = hasLit && narrow ? lit : list;
  const [first] = whole;
  if (!first) return [];
  const rows = (routes: readonly Route[]): Block => ({ routes, isShort: false });
  return [
    rows(whole),
    ...(lit.length > 0 && lit.length < whole.length ? [rows(lit)] : []),
    ...(lit.length > 1 ? [{ routes: lit, isShort: true }] : []),
    ...(whole.length > 1 ? [rows([first])] : []),
  ];
}

/** Routes between the same two things, from the top down as they run. */
function fromTop(list: readonly Route[], { places }: Ground): Route[] {
  const [first] = list;
  if (!first) return [];
  const a = places[first.strand.a] as Vector;
  const b = places[first.strand.b] as Vector;
  const way = b.x >= a.x ? -1 : 1;
  return [...list].sort((p, q) => way * (p.strand.offset - q.strand.offset));
}

/**
 * Places the words of routes, those of lit and heavy ones first, and the crosses of denied ones before
 * all words, so that none of these is covered.
 */
export function labelsOf(routes: readonly Route[], ground: Ground, style: LabelStyle): Labels {
  const head = (p: Vector) => rectAround(p, 13, 13);
  const taken: Taken = {
    solid: [...coveredRooms(ground).flat(), ...ground.obstacles],
    placed: [],
    heads: routes.flatMap(({ strand, curve }) => [
      ...(strand.startMark === 'none' ? [] : [head(curve.start)]),
      ...(strand.endMark === 'none' ? [] : [head(curve.end)]),
    ]),
    routes,
    box: ground.box,
  };
  const order = [...routes].sort(
    (p, q) => Number(q.strand.lit) - Number(p.strand.lit) || q.strand.weight - p.strand.weight,
  );
  const crosses = new Map<Route, number>();
  for (const route of order) {
    if (!route.strand.denied) continue;
    const share = crossShare(route, taken);
    crosses.set(route, share);
    taken.placed.push(rectAround(at(route, share), 2 * CROSS, 2 * CROSS));
  }
  const pairs = new Map<string, Route[]>();
  for (const route of order) append(pairs, `${route.strand.a} ${route.strand.b}`, route);
  const labels = new Map<Route, LineLabel>();
  const hasLit = routes.some(({ strand }) => strand.lit);
  for (const list of pairs.values())
    for (const block of blocksOf(list, hasLit, style.narrow)) {
      const routes = block.isShort ? block.routes : fromTop(block.routes, ground);
      const label = placeBlock({ ...block, routes }, style, taken);
      if (!label) continue;
      labels.set(label.route, label);
      taken.placed.push(grown(label.rect, 3, 2));
      break;
    }
  return { labels, crosses };
}
