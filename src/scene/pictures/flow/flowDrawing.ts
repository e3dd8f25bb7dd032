/**
 * Who switched between two votes, drawn for a box: the options of both as bars, a ribbon for those of
 * a bench who went from one to another, and those who switched in words. What has no room is counted.
 */
import { switchesBetween, type MemberOption, type Strand } from '../../../analysis/blocs.ts';
import { rollCall } from '../../../analysis/rollcall.ts';
import type { Dataset } from '../../../model/dataset.ts';
import { compareWhen, printWhen } from '../../../model/dates.ts';
import type { VoteEvent } from '../../../model/schema.ts';
import { optionCount, optionWord } from '../../../model/words.ts';
import { shortNameOf } from '../../../prose/names.ts';
import { NOTE } from '../sheet.ts';
import { Column } from '../column.ts';
import { n, text } from '../../marks.ts';
import { textWidth, wrapText } from '../../text.ts';
import type { Palette } from '../../theme.ts';
import { element, type Markup } from '../../../formats/xml.ts';
import { m } from '../../../words/index.ts';
import { BAR, besideBars, GAP, layFlow, type Flow, type FlowBar } from './alluvial.ts';

/** What a flow is drawn from. */
export interface FlowSubject {
  dataset: Dataset;
  lang: string;
  palette: Palette;
  /** Without colours of benches, for black and white. */
  isMono: boolean;
  /** The earlier vote, and the later one. */
  votes: readonly [VoteEvent, VoteEvent];
  strands: readonly Strand[];
}

/** @throws Error when the dataset has not both votes */
export function flowSubject(
  dataset: Dataset,
  [first, second]: readonly [string, string],
  look: { lang: string; palette: Palette; isMono?: boolean },
): FlowSubject {
  const [before, after] = [first, second]
    .map((id) => rollCall(dataset, id).vote)
    .sort((a, b) => compareWhen(a.when, b.when));
  if (!before || !after) throw new Error('two votes are needed');
  const benchesOf = (vote: VoteEvent) => rollCall(dataset, vote.id).benches;
  return {
    dataset,
    ...look,
    isMono: look.isMono ?? false,
    votes: [before, after],
    strands: switchesBetween(before, after, benchesOf, dataset.memberships),
  };
}

const isUnknown = ({ from, to }: Strand): boolean => from === 'unknown' || to === 'unknown';
/** Those who did not do the same in both, the most first. */
export const switchedIn = ({ strands }: Pick<FlowSubject, 'strands'>): Strand[] =>
  strands
    .filter((strand) => strand.from !== strand.to && !isUnknown(strand))
    .sort((a, b) => b.members.length - a.members.length);
const countOf = (strands: readonly Strand[]): number =>
  strands.reduce((sum, { members }) => sum + members.length, 0);

/** A key for a strand. */
export const strandKey = ({ group, from, to }: Strand): string => `${group} ${from} ${to}`;

function wordOf(option: MemberOption, lang: string): string {
  const words = m.picture.flow;
  return option === 'unknown' || option === 'out' ? words[option](lang) : optionWord(option, lang);
}
/** "8 · New Peru: for, then walked out". */
export const strandWords = (
  { members, group, from, to }: Strand,
  { dataset, lang }: Pick<FlowSubject, 'dataset' | 'lang'>,
): string =>
  `${members.length} · ${shortNameOf(dataset, group, lang)}: ${wordOf(from, lang)}, ${m.picture.flow.then(lang)} ${wordOf(to, lang)}`;
/** Of how many members both votes are known. */
export const coverageOf = ({ strands, lang }: Pick<FlowSubject, 'strands' | 'lang'>): string =>
  m.picture.flow.named(lang, {
    n: countOf(strands.filter((strand) => !isUnknown(strand))),
    all: countOf(strands),
  });

/** The colour of a strand: that of its bench. */
export const strandColour = (
  { group }: Strand,
  { dataset, palette, isMono }: Pick<FlowSubject, 'dataset' | 'palette' | 'isMono'>,
): string => (isMono ? undefined : dataset.things.get(group)?.colour) ?? palette.tones.neutral;

const NAME = 12;
const LINE = 14;
/** The width from which who switched is listed in two columns. */
const TWO_COLUMNS = 600;
/** The height of a line of the list. */
const ROW = 17;
/** The least height of the flow itself, and its height where there is no bound. */
const FLOW = { least: 80, usual: 250 } as const;

/** The room beside the bars for their words. */
const sideOf = (w: number): number => Math.min(150, Math.max(84, w * 0.26));

/** The words beside the bars of one end. */
function labelsOf(
  bars: readonly FlowBar[],
  { lang }: FlowSubject,
  width: number,
): { words: string; y: number }[] {
  const rows = bars.map(({ option, size }) => {
    const words =
      option === 'unknown' || option === 'out'
        ? `${size} ${wordOf(option, lang)}`
        : optionCount(option, size, lang);
    return wrapText(words, { size: NAME, width, lines: 3 });
  });
  const tops = besideBars(
    bars,
    rows.map((lines) => lines.length * LINE),
  );
  return rows.flatMap((lines, i) =>
    lines.map((words, k) => ({ words, y: (tops[i] ?? 0) + k * LINE + 11 })),
  );
}

/** The words on a ribbon of members who switched, where it is high enough. */
function ribbonWords(
  { ribbons, width }: Flow,
  { dataset, lang, palette }: FlowSubject,
  at: { x: number; y: number },
): Markup[] {
  return ribbons.flatMap(({ strand, middle, h, changed }) => {
    if (!changed || isUnknown(strand) || h < LINE) return [];
    const words = `${strand.members.length} ${shortNameOf(dataset, strand.group, lang)}`;
    const w = textWidth(words, NAME, 600) + 8;
    if (w > width * 0.6) return [];
    const x = at.x + width / 2;
    const y = at.y + middle;
    return [
      element('rect', {
        x: n(x - w / 2),
        y: n(y - 8),
        width: n(w),
        height: 16,
        rx: 3,
        fill: palette.paper,
        'fill-opacity': 0.9,
      }),
      text(words, {
        x: n(x),
        y: n(y + 4),
        size: NAME,
        fill: palette.ink,
        'font-weight': 600,
        'text-anchor': 'middle',
      }),
    ];
  });
}

/** Without words that would stand on others: the larger ribbon's stay. */
function apartFrom(marks: readonly Markup[]): Markup[] {
  const kept: { y: number; marks: Markup[] }[] = [];
  for (let i = 0; i < marks.length; i += 2) {
    const pair = marks.slice(i, i + 2);
    const y = Number(pair[0]?.attributes['y']);
    if (kept.every((other) => Math.abs(other.y - y) >= 17)) kept.push({ y, marks: pair });
  }
  return kept.flatMap((one) => one.marks);
}

/** The names of both votes with their days, over the bars. */
function writeHeads(column: Column, { votes, dataset, lang, palette }: FlowSubject): void {
  const { x, y, width } = column;
  const heads = votes.map((vote) => [
    ...wrapText(shortNameOf(dataset, vote.id, lang), {
      size: NAME,
      width: width / 2 - 8,
      lines: 2,
      weight: 600,
    }).map((words) => ({ words, isName: true })),
    { words: printWhen(vote.when, lang, 'short'), isName: false },
  ]);
  const rows = Math.max(...heads.map(({ length }) => length));
  const marks = heads.flatMap((lines, end) =>
    lines.map(({ words, isName }, i) =>
      text(words, {
        x: end ? x + width : x,
        y: y + 11 + i * LINE,
        size: isName ? NAME : NOTE,
        fill: isName ? palette.ink : palette.muted,
        'font-weight': isName ? 600 : undefined,
        'text-anchor': end ? 'end' : 'start',
      }),
    ),
  );
  column.put(marks, rows * LINE + 8);
}

/** Bars, ribbons, and their words. @returns the marks, and their height */
function drawBars(
  subject: FlowSubject,
  { x, y, w, h }: { x: number; y: number; w: number; h: number },
  { isTitled, isMarked }: Pick<FlowOptions, 'isTitled' | 'isMarked'>,
): { marks: Markup[]; height: number } {
  const { strands, palette } = subject;
  const side = sideOf(w);
  const ends = [
    new Set(strands.map(({ from }) => from)).size,
    new Set(strands.map(({ to }) => to)).size,
  ];
  const gaps = GAP * (Math.max(...ends) - 1);
  const flow = layFlow(strands, w - 2 * side, Math.max(FLOW.least / 2, h - gaps));
  const at = { x: x + side, y };
  const bars = (list: readonly FlowBar[], left: number) =>
    list.map((bar) =>
      element('rect', {
        x: n(left),
        y: n(y + bar.y),
        width: BAR,
        height: n(Math.max(1, bar.h)),
        fill: palette.ink,
      }),
    );
  const words = (list: readonly FlowBar[], left: number, anchor: 'start' | 'end') =>
    labelsOf(list, subject, side - 8).map((label) =>
      text(label.words, {
        x: n(left),
        y: n(y + label.y),
        size: NAME,
        fill: palette.ink,
        'text-anchor': anchor,
      }),
    );
  const largestFirst = {
    ...flow,
    ribbons: [...flow.ribbons].sort((a, b) => b.strand.members.length - a.strand.members.length),
  };
  const marks = [
    element(
      'g',
      { transform: `translate(${n(at.x)} ${n(at.y)})` },
      ...flow.ribbons.map(({ strand, d, changed }) =>
        element(
          'path',
          {
            d,
            fill: strandColour(strand, subject),
            opacity: changed ? 0.8 : 0.25,
            'data-strand': isMarked ? strandKey(strand) : undefined,
          },
          ...(isTitled ? [element('title', {}, strandWords(strand, subject))] : []),
        ),
      ),
    ),
    ...bars(flow.left, at.x),
    ...bars(flow.right, at.x + flow.width - BAR),
    ...words(flow.left, at.x - 6, 'end'),
    ...words(flow.right, at.x + flow.width + 6, 'start'),
    ...apartFrom(ribbonWords(largestFirst, subject, at)),
  ];
  const lowest = [flow.left, flow.right]
    .flatMap((list) => labelsOf(list, subject, side - 8))
    .reduce((most, label) => Math.max(most, label.y + 3), 0);
  return { marks, height: Math.max(flow.height, lowest) };
}

/** One who switched, in a row with the colour of the ribbon. */
function listRow(
  strand: Strand,
  subject: FlowSubject,
  { x, y, w }: { x: number; y: number; w: number },
): { marks: Markup[]; rows: number } {
  const lines = wrapText(strandWords(strand, subject), { size: NAME, width: w - 16, lines: 2 });
  return {
    rows: lines.length,
    marks: [
      element('rect', {
        x: n(x),
        y: n(y + 2),
        width: 10,
        height: 10,
        fill: strandColour(strand, subject),
      }),
      ...lines.map((words, i) =>
        text(words, {
          x: n(x + 16),
          y: n(y + 11 + i * LINE),
          size: NAME,
          fill: subject.palette.ink,
        }),
      ),
    ],
  };
}

/** Those who switched, as far as there is room. @returns how many ribbons had none */
function writeList(column: Column, subject: FlowSubject, foot: number): number {
  const columns = column.width < TWO_COLUMNS ? 1 : 2;
  const w = column.width / columns;
  const list = switchedIn(subject);
  for (let i = 0; i < list.length; i += columns) {
    const row = list
      .slice(i, i + columns)
      .map((strand, k) =>
        listRow(strand, subject, { x: column.x + k * w, y: column.y, w: w - 12 * (columns - 1) }),
      );
    const height = Math.max(...row.map(({ rows }) => rows)) * LINE + ROW - LINE;
    if (column.y + height > foot) return list.length - i;
    column.put(
      row.flatMap(({ marks }) => marks),
      height,
    );
  }
  return 0;
}

/** A drawing, and how many who switched have no room in words. */
export interface FlowDrawing {
  marks: Markup[];
  height: number;
  leftOut: number;
}

export interface FlowOptions {
  /** Whether those who switched are listed under the flow. */
  isListed?: boolean;
  /** Whether each ribbon has a title. */
  isTitled?: boolean;
  /** Whether each ribbon has its key (`data-strand`), for a page whose reader can open it. */
  isMarked?: boolean;
}

/**
 * Draws a flow in a box.
 * @param box.h how high it may be; Infinity: as high as it needs
 */
export function drawFlowIn(
  subject: FlowSubject,
  { x, y, w, h }: { x: number; y: number; w: number; h: number },
  options: FlowOptions = {},
): FlowDrawing {
  const { lang, palette } = subject;
  const { isListed = true } = options;
  const column = new Column(x, y, w);
  writeHeads(column, subject);
  const note = { size: NOTE, fill: palette.muted, lines: 4 };
  const noteHeight = isListed ? column.heightOf(coverageOf(subject), note) + 4 : 0;
  const foot = y + h - noteHeight;
  const switched = switchedIn(subject);
  const rows = Math.ceil(switched.length / (w < TWO_COLUMNS ? 1 : 2));
  // The flow has what the list leaves, and at least half.
  const room = foot - column.y;
  const ofList = isListed ? Math.min(rows * ROW + 12, room * 0.45) : 0;
  const flowHeight = Number.isFinite(room) ? Math.max(FLOW.least, room - ofList - 16) : FLOW.usual;
  const bars = drawBars(subject, { x, y: column.y, w, h: flowHeight }, options);
  column.put(bars.marks, bars.height + 10);
  if (!isListed) return { marks: column.marks, height: column.y - y, leftOut: 0 };
  // A line for what has no room.
  const leftOut = writeList(column, subject, foot - ROW);
  if (leftOut) {
    const words = m.picture.flow.leftOut(lang, { n: leftOut });
    column.write(words, { ...note, lines: 1 });
  }
  column.space(4);
  column.write(coverageOf(subject), note);
  return { marks: column.marks, height: column.y - y, leftOut };
}

/** What the picture shows, for readers who do not see it. */
export const describeFlow = (subject: FlowSubject): string =>
  `${switchedIn(subject)
    .map((strand) => strandWords(strand, subject))
    .join('; ')}. ${coverageOf(subject)}`;
