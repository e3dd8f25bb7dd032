/**
 * The lines of a picture: those between the same two things side by side or as one, and those that
 * are left out where there is no room for all.
 */
import { WORD } from './measures.ts';
import { append } from '../../model/lists.ts';
import type { EndMark, Tone } from '../theme.ts';
import { textWidth } from '../text.ts';
import { m } from '../../words/index.ts';
import type { ComposedLine } from './input.ts';
import { type ComposedMark } from './marks.ts';
import { doCross } from './rects.ts';
import type { Vector } from '../geometry.ts';

/** How far lines between the same two things are apart, in pixels. */
export const BESIDE = 9;
/** How many of them at most. */
const MOST_BESIDE = 3;
/** How wide the words of several lines as one may be, in pixels. */
const WIDEST_WORDS = 150;

/** One or more lines between two things, drawn as one. */
export interface Strand {
  /** The marks at its ends, by index. */
  a: number;
  b: number;
  lines: readonly ComposedLine[];
  /** That of its lines; neutral where they differ. */
  tone: Tone;
  dash: readonly number[];
  width: number;
  double: boolean;
  startMark: EndMark;
  endMark: EndMark;
  denied: boolean;
  lit: boolean;
  weight: number;
  words: string;
  /** How far beside the straight line between its things it runs, in pixels. */
  offset: number;
  /** Whether the picture would fall apart without it. */
  holds: boolean;
}

/** The words of several lines as one: those of each or, where they are long, of one and how many more. */
function wordsOf(lines: readonly ComposedLine[], lang: string): string {
  const distinct = [...new Set(lines.map(({ words }) => words).filter(Boolean))];
  const [first = ''] = distinct;
  const all = distinct.join(', ');
  if (distinct.length === 1 || textWidth(all, WORD, 600) <= WIDEST_WORDS) return all;
  return m.scene.folded.andMore(lang, { words: first, n: distinct.length - 1 });
}

/** Several lines between two things as one, which is never firmer than the least firm of them. */
function strandOf(
  lines: readonly ComposedLine[],
  [a, b]: readonly [number, number],
  indexOf: ReadonlyMap<string, number>,
  lang: string,
): Strand | undefined {
  const [lead] = lines;
  if (!lead) return undefined;
  const loosest = lines.reduce((one, other) => (other.firmness > one.firmness ? other : one));
  const isMixed = lines.some(({ tone }) => tone !== lead.tone);
  /** The mark at an end; of lines for and against, one that says neither. */
  const endAt = (end: number): EndMark => {
    const marked = lines
      .map((line) => (indexOf.get(line.to) === end ? line.endMark : line.startMark))
      .find((mark) => mark !== 'none');
    return isMixed && marked !== undefined ? 'vee' : (marked ?? 'none');
  };
  return {
    a,
    b,
    lines,
    tone: isMixed ? 'neutral' : lead.tone,
    dash: loosest.dash,
    width: Math.max(...lines.map(({ width }) => width)),
    double: lines.every(({ double }) => double),
    startMark: endAt(a),
    endMark: endAt(b),
    denied: lines.some(({ denied }) => denied),
    lit: lead.lit,
    weight: lines.reduce((sum, { weight }) => sum + weight, 0),
    words: wordsOf(lines, lang),
    offset: 0,
    holds: false,
  };
}

/** Puts lines that look the same together, the lit and heavy ones first. */
function groupsOf(lines: readonly ComposedLine[]): ComposedLine[][] {
  const groups = new Map<string, ComposedLine[]>();
  const order = [...lines].sort(
    (p, q) => Number(q.lit) - Number(p.lit) || q.weight - p.weight || (p.id < q.id ? -1 : 1),
  );
  for (const line of order)
    append(
      groups,
      [
        line.tone,
        line.dash.join(),
        line.lit,
        line.focused,
        line.double,
        line.tone === 'vote' && line.endMark,
      ].join('|'),
      line,
    );
  return [...groups.values()];
}

/** Puts strands between the same two things side by side. @returns the same */
export function besideOneAnother<Strands extends readonly Strand[]>(strands: Strands): Strands {
  const twins = new Map<string, Strand[]>();
  for (const strand of strands) append(twins, `${strand.a} ${strand.b}`, strand);
  for (const list of twins.values())
    list.forEach((strand, i) => {
      strand.offset = (i - (list.length - 1) / 2) * BESIDE;
    });
  return strands;
}

/** Marks the heaviest tree over the marks: what holds a picture together (Kruskal 1956). */
function markTree(strands: readonly Strand[], marks: number): void {
  const root = Array.from({ length: marks }, (_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (root[at] !== at) at = root[at] ?? at;
    return at;
  };
  for (const strand of strands) {
    const a = find(strand.a);
    const b = find(strand.b);
    if (a === b) continue;
    root[a] = b;
    strand.holds = true;
  }
}

/**
 * The lines between marks as strands, the heaviest first.
 * @param budget how many are drawn, beside those that are lit or hold the picture together
 */
export function strandsOf(
  lines: readonly ComposedLine[],
  marks: readonly ComposedMark[],
  { budget, lang }: { budget: number; lang: string },
): Strand[] {
  const indexOf = new Map(marks.map(({ thing }, i) => [thing.id, i]));
  const pairs = new Map<string, ComposedLine[]>();
  for (const line of lines) {
    const a = indexOf.get(line.from);
    const b = indexOf.get(line.to);
    if (a === undefined || b === undefined || a === b) continue;
    append(pairs, a < b ? `${a} ${b}` : `${b} ${a}`, line);
  }
  const strands: Strand[] = [];
  for (const [key, list] of pairs) {
    const [a = 0, b = 0] = key.split(' ').map(Number);
    const room = Math.min(...[a, b].map((i) => Math.min(marks[i]?.w ?? 0, marks[i]?.h ?? 0)));
    const most = Math.max(1, Math.min(MOST_BESIDE, Math.floor((room - 6) / BESIDE) + 1));
    const groups = groupsOf(list);
    const sets =
      groups.length > most ? [...groups.slice(0, most - 1), groups.slice(most - 1).flat()] : groups;
    for (const set of sets) {
      const strand = strandOf(set, [a, b], indexOf, lang);
      if (strand) strands.push(strand);
    }
  }
  strands.sort(
    (p, q) => Number(q.lit) - Number(p.lit) || q.weight - p.weight || p.a - q.a || p.b - q.b,
  );
  markTree(strands, marks.length);
  let kept = 0;
  const drawn = strands.filter((strand) => {
    const isKept = strand.lit || strand.holds || kept < budget;
    if (isKept) kept += 1;
    return isKept;
  });
  return besideOneAnother(drawn);
}

/** The share of its strands that may cross another. */
const CROSSINGS = 0.4;

/** How many others each strand crosses as a straight line. */
function crossingsOf(strands: readonly Strand[], places: readonly Vector[]): number[] {
  const counts = strands.map(() => 0);
  const at = (i: number) => places[i] as Vector;
  strands.forEach((p, i) => {
    for (let j = i + 1; j < strands.length; j++) {
      const q = strands[j] as Strand;
      if (p.a === q.a || p.b === q.b || p.a === q.b || p.b === q.a) continue;
      if (!doCross(at(p.a), at(p.b), at(q.a), at(q.b))) continue;
      counts[i] = (counts[i] ?? 0) + 1;
      counts[j] = (counts[j] ?? 0) + 1;
    }
  });
  return counts;
}

/** The mark that most is tied to. */
function hubOf(strands: readonly Strand[]): number {
  const sums = new Map<number, number>();
  for (const { a, b, weight } of strands)
    for (const end of [a, b]) sums.set(end, (sums.get(end) ?? 0) + weight);
  let hub = 0;
  for (const [mark, sum] of sums) if (sum > (sums.get(hub) ?? 0)) hub = mark;
  return hub;
}
/** How much more a line tells that leads to the thing that most is tied to: the picture is about that. */
const OF_HUB = 0.8;
/**
 * Leaves out strands that cross more than they tell, the worst first, until few cross; none that is
 * lit, holds the picture together or is the last of a thing.
 */
export function withoutCrossings(all: readonly Strand[], places: readonly Vector[]): Strand[] {
  const strands = [...all];
  const hub = hubOf(all);
  for (;;) {
    const counts = crossingsOf(strands, places);
    const total = counts.reduce((sum, count) => sum + count, 0) / 2;
    if (total <= CROSSINGS * strands.length) break;
    let worst: Strand | undefined;
    let most = 0;
    strands.forEach((strand, i) => {
      const count = counts[i] ?? 0;
      if (strand.lit || strand.holds || count < 2) return;
      const ofHub = strand.a === hub || strand.b === hub ? OF_HUB : 0;
      const cost = count / (0.4 + strand.weight + ofHub);
      if (cost > most) {
        worst = strand;
        most = cost;
      }
    });
    if (!worst) break;
    strands.splice(strands.indexOf(worst), 1);
  }
  return besideOneAnother(strands);
}
