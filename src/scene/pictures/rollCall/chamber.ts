/** The chamber of a vote: a seat a member, bench beside bench, and what each bench did. */
import { n, text } from '../../marks.ts';
import { textWidth, wrapText } from '../../text.ts';
import type { Palette } from '../../theme.ts';
import { NOTE } from '../sheet.ts';
import { element, type Markup } from '../../../formats/xml.ts';
import { seatMark } from './options.ts';
import type { Seat } from './seats.ts';

/** What stands beside the seats of a bench. */
export interface BenchLabel {
  group: string;
  name: string;
  /** What its members did: "61 for, 10 abstaining". */
  says: string;
}

export interface ChamberInput {
  seats: readonly Seat[];
  /** Without them the half circle takes the whole width. */
  labels?: readonly BenchLabel[];
  /** In the middle: how many seats there are. */
  count?: { figure: string; words: string };
  /** The words of a seat, where it has a title. */
  titleOf?: (seat: Seat) => string;
  /** Whether a seat says whose it is, for a page whose reader can open it. */
  marked?: boolean;
}

/** The widths of labels at the sides of the half circle, in pixels: at least, and at most. */
const SIDE = { least: 96, most: 150 } as const;
const NAME = 12;
const LINE = 14;
/** Between the rim and the words. */
const OFF = 9;
/** Between two labels. */
const APART = 4;

interface Block {
  label: BenchLabel;
  angle: number;
  seats: number;
  lines: { words: string; isName: boolean }[];
  top: number;
}

const heightOf = ({ lines }: Block): number => lines.length * LINE;

/** The words of a bench, broken for the room at the side. */
function blockOf(label: BenchLabel, seats: readonly Seat[], side: number): Block[] {
  const own = seats.filter(({ group }) => group === label.group);
  if (!own.length) return [];
  const width = side - OFF;
  const names = wrapText(label.name, { size: NAME, width, lines: 3, weight: 600 });
  const says = wrapText(label.says, { size: NOTE, width, lines: 6 });
  return [
    {
      label,
      angle: own.reduce((sum, { angle }) => sum + angle, 0) / own.length,
      seats: own.length,
      lines: [
        ...names.map((words) => ({ words, isName: true })),
        ...says.map((words) => ({ words, isName: false })),
      ],
      top: 0,
    },
  ];
}

/**
 * The labels of one side from the top down, none over another, between two heights.
 * @returns those for which there is room: the smallest benches give way
 */
function stacked(blocks: readonly Block[], from: number, to: number): Block[] {
  const total = blocks.reduce((sum, block) => sum + heightOf(block) + APART, -APART);
  if (total > to - from && blocks.length) {
    const smallest = blocks.reduce((least, block) => (block.seats < least.seats ? block : least));
    return stacked(
      blocks.filter((block) => block !== smallest),
      from,
      to,
    );
  }
  const down: Block[] = [];
  let free = from;
  for (const block of [...blocks].sort((a, b) => a.top - b.top)) {
    const top = Math.max(free, block.top);
    down.push({ ...block, top });
    free = top + heightOf(block) + APART;
  }
  // What stands too low moves up, and what is over it.
  let limit = to;
  return down
    .reverse()
    .map((block) => {
      const top = Math.min(block.top, limit - heightOf(block));
      limit = top - APART;
      return { ...block, top };
    })
    .reverse();
}

export interface Chamber {
  marks: Markup[];
  height: number;
  /** The benches that have no room for words. */
  unlabelled: string[];
}

/** The labels of benches around a half circle, with a line to the bench where they had to move. */
function drawLabels(
  { seats, labels = [] }: ChamberInput,
  { cx, cy, r, side }: { cx: number; cy: number; r: number; side: number },
  { ink, muted, hairline }: Palette,
): { marks: Markup[]; labelled: string[] } {
  const rim = r + OFF;
  const blocks = labels
    .flatMap((label) => blockOf(label, seats, side))
    .map((block) => {
      const y = cy - rim * Math.sin(block.angle);
      const isHigh = Math.sin(block.angle) > 0.5;
      return { ...block, top: isHigh ? y - heightOf(block) : y - heightOf(block) / 2 };
    });
  const top = cy - r - 2 * LINE - OFF;
  const placed = [
    { sign: -1, own: blocks.filter(({ angle }) => Math.cos(angle) < 0) },
    { sign: 1, own: blocks.filter(({ angle }) => Math.cos(angle) >= 0) },
  ].flatMap(({ sign, own }) => stacked(own, top, cy + LINE).map((block) => ({ ...block, sign })));
  const marks = placed.flatMap((block): Markup[] => {
    const { sign, lines, top: y, angle } = block;
    const bottom = y + heightOf(block);
    // As near to the rim as its lowest line allows.
    const nearest = Math.min(Math.max(cy, y), bottom);
    const reach = Math.sqrt(Math.max(0, rim * rim - (cy - nearest) ** 2));
    const x = cx + sign * Math.max(reach, 3);
    const at = { x: cx + r * Math.cos(angle), y: cy - r * Math.sin(angle) };
    const middle = { x, y: (y + bottom) / 2 };
    const isFar = Math.hypot(at.x - middle.x, at.y - middle.y) > 2.2 * OFF + heightOf(block) / 2;
    return [
      ...(isFar
        ? [
            element('path', {
              d: `M${n(middle.x - sign * 2)} ${n(middle.y)}L${n(at.x + sign * 2)} ${n(at.y)}`,
              stroke: hairline,
              'stroke-width': 1,
              fill: 'none',
            }),
          ]
        : []),
      ...lines.map(({ words, isName }, i) =>
        text(words, {
          x: n(x),
          y: n(y + i * LINE + 11),
          size: isName ? NAME : NOTE,
          fill: isName ? ink : muted,
          'font-weight': isName ? 600 : undefined,
          'text-anchor': sign < 0 ? 'end' : 'start',
        }),
      ),
    ];
  });
  return { marks, labelled: placed.map(({ label }) => label.group) };
}

/** How high a chamber is that has some width. */
export const chamberHeight = (w: number, isLabelled: boolean): number => {
  const side = isLabelled ? sideOf(w) : 0;
  return (w - 2 * side) / 2 + (isLabelled ? 2 * LINE + OFF + LINE : 6);
};
const sideOf = (w: number): number => Math.min(SIDE.most, Math.max(SIDE.least, w * 0.2));

/**
 * Draws the chamber in a width, no higher than a height.
 * @param box.y of its top
 */
export function drawChamber(
  input: ChamberInput,
  { x, y, w, h }: { x: number; y: number; w: number; h: number },
  palette: Palette,
): Chamber {
  const { seats, labels, count, titleOf, marked } = input;
  const side = labels ? sideOf(w) : 0;
  const head = labels ? 2 * LINE + OFF : 2;
  const foot = labels ? LINE : 4;
  const r = Math.max(10, Math.min((w - 2 * side) / 2, h - head - foot));
  const cx = x + w / 2;
  const cy = y + head + r;
  const drawn = seats.map((seat) => {
    const turn = 90 - (seat.angle * 180) / Math.PI;
    const place = { x: cx + seat.x * r, y: cy + seat.y * r, r: seat.r * r, turn };
    return element(
      'g',
      { 'data-thing': marked ? seat.voter : undefined },
      ...(titleOf ? [element('title', {}, titleOf(seat))] : []),
      ...seatMark(place, seat, palette),
    );
  });
  const around = drawLabels(input, { cx, cy, r, side }, palette);
  const isCounted = count && r * 0.3 > textWidth(count.words, NOTE) / 2 && r > 110;
  const middle = isCounted
    ? [
        text(count.figure, {
          x: n(cx),
          y: n(cy - 16),
          size: 20,
          fill: palette.ink,
          'font-weight': 600,
          'text-anchor': 'middle',
        }),
        text(count.words, {
          x: n(cx),
          y: n(cy - 1),
          size: NOTE,
          fill: palette.muted,
          'text-anchor': 'middle',
        }),
      ]
    : [];
  const labelled = new Set(around.labelled);
  return {
    marks: [...drawn, ...middle, ...around.marks],
    height: head + r + foot,
    unlabelled: (labels ?? []).map(({ group }) => group).filter((group) => !labelled.has(group)),
  };
}
