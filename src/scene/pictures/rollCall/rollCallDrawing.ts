/**
 * A roll call drawn for a box: the count as one bar with the votes required, who could have changed
 * the result, the chamber bench by bench, and what else is counted or not known. What has no room is
 * left out and counted.
 */
import { pivotalGroups, type Pivot } from '../../../analysis/blocs.ts';
import { rollCall, type BenchLine, type RollCall } from '../../../analysis/rollcall.ts';
import { inLanguage, type Dataset } from '../../../model/dataset.ts';
import { optionCount, optionWord } from '../../../model/words.ts';
import { printCitation } from '../../../prose/citation.ts';
import { printTally } from '../../../prose/claimSentence.ts';
import { nameOf } from '../../../prose/names.ts';
import { Column } from '../column.ts';
import { NOTE } from '../sheet.ts';
import { n, text } from '../../marks.ts';
import { textWidth, wrapText } from '../../text.ts';
import type { Palette } from '../../theme.ts';
import { element, type Markup } from '../../../formats/xml.ts';
import { m } from '../../../words/index.ts';
import { chamberHeight, drawChamber, type BenchLabel } from './chamber.ts';
import { BAR_ORDER, seatMark, type SeatOption } from './options.ts';
import { seatsOf, type Seat } from './seats.ts';
import { drawParts, drawTallyBar, partsOf, sumOf } from './tallyBar.ts';

/** What a roll call is drawn from. */
export interface RollCallSubject {
  dataset: Dataset;
  lang: string;
  palette: Palette;
  roll: RollCall;
  /** The bench that could have changed the result, where there is one. */
  pivot?: Pivot;
  /** The same where its members broke with their bench: they are marked, and named. */
  decisive?: Pivot;
  seats: readonly Seat[];
  /** How many members the bars stand for. */
  base: number;
  /** Seats say whose they are, for a page whose reader can open them; otherwise by a title. */
  marked: boolean;
}

/** The fewest seats that are drawn as a chamber, and the least share of those who could vote. */
const FEWEST = 11;
const WHOLE = 0.9;

/** @throws Error when the dataset has no such vote */
export function rollCallSubject(
  dataset: Dataset,
  id: string,
  { lang, palette, marked = false }: { lang: string; palette: Palette; marked?: boolean },
): RollCallSubject {
  const roll = rollCall(dataset, id);
  const [pivot] = pivotalGroups(dataset, roll.vote);
  const decisive = pivot?.rebels ? pivot : undefined;
  const seats = seatsOf(roll, decisive);
  const counted = Math.max(1, ...roll.counts.map(({ values }) => sumOf(values)));
  const base = Math.max(roll.vote.requirement?.base ?? 0, counted);
  // A chamber of a few benches would look like the whole.
  const isChamber = seats.length >= FEWEST && seats.length >= WHOLE * base;
  return {
    dataset,
    lang,
    palette,
    roll,
    pivot,
    decisive,
    seats: isChamber ? seats : [],
    base,
    marked,
  };
}

/** The sizes of type: of what is said first, of names, and of what is said of them. */
const LEAD = 13;
const NAME = 12;
/** The width from which what is said stands beside the chamber. */
const BESIDE = 520;
/** The least width of a chamber with words at its sides. */
const LABELLED = 470;
/** The least height of a chamber. */
const LOWEST = 84;
const GAP = 14;

/** A drawing, and what of it had no room. */
export interface RollCallDrawing {
  marks: Markup[];
  height: number;
  /** What of what is known had no room. */
  leftOut: LeftOut;
}

/** The words over the bar of a bench: "61 for, 10 abstaining (computed), 3 not known". */
export function benchSays(bench: BenchLine, { lang }: Pick<RollCallSubject, 'lang'>): string {
  const computed = bench.basis === 'computed' ? ` (${m.prose.computed(lang)})` : '';
  const unknown = Math.max(0, bench.seats - sumOf(bench.values));
  const tally = printTally(bench.values, lang);
  const open = unknown ? m.picture.vote.notKnown(lang, { n: unknown }) : '';
  return [`${tally}${tally ? computed : ''}`, open].filter(Boolean).join(', ');
}

/** The sign of the empty end of the bar. */
const emptySign = (x: number, y: number, { hairline }: Palette): Markup =>
  element('rect', { x, y, width: 10, height: 10, fill: 'none', stroke: hairline });

/** The signs of the options with how many took each: the key of bar and chamber. */
function drawKey(column: Column, subject: RollCallSubject): void {
  const { roll, palette, lang, seats, base } = subject;
  const tally = roll.counts[0]?.values ?? roll.total;
  const entries = BAR_ORDER.filter((option) => tally[option]).map(
    (option): { option: SeatOption | undefined; words: string } => ({
      option,
      words: optionCount(option, tally[option] ?? 0, lang),
    }),
  );
  const rest = roll.counts[0] ? base - sumOf(tally) : 0;
  const unknown = seats.filter(({ option }) => option === 'unknown').length;
  if (rest > 0) {
    const words = m.picture.vote.notCounted(lang, { n: rest, all: base });
    entries.push({ option: undefined, words });
  }
  if (unknown)
    entries.push({ option: 'unknown', words: m.picture.vote.notKnown(lang, { n: unknown }) });
  let left = column.x;
  let y = column.y;
  const end = column.x + column.width;
  for (const { option, words } of entries) {
    const width = 15 + textWidth(words, NOTE);
    if (left > column.x && left + width > end) {
      left = column.x;
      y += 17;
    }
    const sign =
      option === undefined
        ? [emptySign(left, y + 3, palette)]
        : seatMark({ x: left + 5, y: y + 8, r: 4.8 }, { option }, palette);
    column.marks.push(
      ...sign,
      text(words, { x: n(left + 14), y: y + 12, size: NOTE, fill: palette.ink }),
    );
    left += width + 13;
  }
  column.y = y + (entries.length ? 20 : 0);
}

/** The bar of the first count, its key, and where it is from. */
function drawResult(column: Column, subject: RollCallSubject): void {
  const { roll, palette, lang, base, decisive, dataset } = subject;
  const [count] = roll.counts;
  if (count) {
    const bar = {
      tally: count.values,
      pivot: decisive,
      required: roll.vote.requirement?.value,
      base,
      lang,
    };
    const box = { x: column.x, y: column.y, w: column.width, h: column.width < BESIDE ? 26 : 34 };
    const { marks, height } = drawTallyBar(bar, box, palette);
    column.put(marks, height);
  }
  drawKey(column, subject);
  if (!count) return;
  const source = count.sources.map((one) => printCitation(dataset, one, lang)).join('; ');
  const computed = count.basis === 'computed' ? `${m.prose.computed(lang)}. ` : '';
  column.write(`${computed}${source}`, { size: NOTE, fill: palette.muted, lines: 1 });
}

/** Those whose vote decided it: how many, of which bench, and their names, as far as known. */
function pivotWords({ dataset, lang, roll, pivot }: RollCallSubject) {
  if (!pivot) return undefined;
  const { group, option, size, needed } = pivot;
  const voters = optionCount(option, size, lang);
  const bench = nameOf(dataset, group, lang);
  const named = roll.names
    .filter((name) => name.group === group && name.option === option)
    .map(({ voter }) => nameOf(dataset, voter, lang));
  const words = m.picture.vote;
  return {
    heading: `${bench}: ${voters}`,
    sentence: words.pivot(lang, { needed, voters, bench }),
    names: named.join(', '),
    more: size - named.length,
  };
}

/** What is marked as the answer: words on the marker. */
function writeMarked(column: Column, words: string, { palette }: RollCallSubject): void {
  const { width, x } = column;
  const lines = wrapText(words, { size: LEAD, width: width - 10, lines: 2, weight: 600 });
  for (const line of lines) {
    const w = textWidth(line, LEAD, 600) + 10;
    column.put(
      [
        element('rect', { x, y: column.y, width: n(w), height: 18, fill: palette.marker }),
        text(line, {
          x: x + 5,
          y: column.y + 13,
          size: LEAD,
          fill: palette.onMarker,
          'font-weight': 600,
        }),
      ],
      20,
    );
  }
}

/** What may have no room. */
type Said = 'who' | 'names' | 'bench' | 'count' | 'question';
/** How many of each had none. */
export type LeftOut = Partial<Record<Said, number>>;

/** One thing to say in a column, with the room that it needs. */
interface Part {
  said: Said;
  height: number;
  draw: (column: Column) => void;
}

/** Who decided the vote. */
function pivotParts(column: Column, subject: RollCallSubject): Part[] {
  const words = pivotWords(subject);
  if (!words) return [];
  const { palette, lang } = subject;
  const lines = wrapText(words.heading, {
    size: LEAD,
    width: column.width - 10,
    lines: 2,
    weight: 600,
  }).length;
  const sentence = { size: NAME, fill: palette.muted, lines: 4 };
  const more = words.more
    ? `${words.names ? '; ' : ''}${m.picture.vote.notNamed(lang, { n: words.more })}`
    : '';
  const names = { size: NAME, fill: palette.ink, lines: 12 };
  const named = `${words.names}${more}`;
  const said: Part = {
    said: 'who',
    height: column.heightOf(words.sentence, sentence) + 4,
    draw: (to) => {
      to.write(words.sentence, sentence);
      to.space(4);
    },
  };
  if (!subject.decisive) return [said];
  return [
    {
      said: 'who',
      height: lines * 20 + 2,
      draw: (to) => {
        writeMarked(to, words.heading, subject);
        to.space(2);
      },
    },
    said,
    {
      said: 'names',
      height: column.heightOf(named, names) + 8,
      draw: (to) => {
        to.write(named, names);
        to.space(8);
      },
    },
  ];
}

/** A bench in a row: its name, what it did, and a bar. */
function benchParts(
  column: Column,
  subject: RollCallSubject,
  benches: readonly BenchLine[],
): Part[] {
  const { dataset, lang, palette, roll, decisive } = subject;
  const sizeOf = (bench: BenchLine) => Math.max(1, bench.seats, sumOf(bench.values));
  const most = roll.benches.reduce((largest, bench) => Math.max(largest, sizeOf(bench)), 1);
  return benches.map((bench): Part => {
    const says = benchSays(bench, subject);
    const name = nameOf(dataset, bench.group, lang);
    const isWide = textWidth(name, NAME, 600) + textWidth(says, NOTE) + 10 < column.width;
    const nameLines = isWide
      ? [name]
      : wrapText(name, { size: NAME, width: column.width, lines: 2, weight: 600 });
    const saysLines = isWide ? [] : wrapText(says, { size: NOTE, width: column.width, lines: 2 });
    const height = (nameLines.length + saysLines.length) * 15 + 16;
    return {
      said: 'bench',
      height,
      draw: (to) => {
        const { x, y, width } = to;
        const rows = [
          ...nameLines.map((words) => ({ words, weight: 600, fill: palette.ink, size: NAME })),
          ...saysLines.map((words) => ({
            words,
            weight: undefined,
            fill: palette.muted,
            size: NOTE,
          })),
        ];
        const marks = rows.map(({ words, weight, fill, size }, i) =>
          text(words, { x, y: y + 11 + i * 15, size, fill, 'font-weight': weight }),
        );
        if (isWide)
          marks.push(
            text(says, {
              x: n(x + width),
              y: y + 11,
              size: NOTE,
              fill: palette.muted,
              'text-anchor': 'end',
            }),
          );
        const w = (width * sizeOf(bench)) / most;
        const box = { x, y: y + rows.length * 15, w, h: 7 };
        const own = decisive?.group === bench.group ? decisive : undefined;
        marks.push(...drawParts(partsOf(bench.values, own), box, sizeOf(bench), palette));
        to.put(marks, height);
      },
    };
  });
}

/** What other sources count, and what none tells. */
function otherParts(column: Column, { roll, lang, palette, dataset }: RollCallSubject): Part[] {
  const words = m.picture.vote;
  const of = (
    said: Said,
    lines: readonly { content: string; isHead?: boolean; isNote?: boolean }[],
  ): Part => {
    const writings = lines.map(({ content, isHead, isNote }) => ({
      content,
      style: {
        size: isNote ? NOTE : NAME,
        fill: isHead ? palette.ink : palette.muted,
        lines: 4,
        weight: isHead ? (600 as const) : undefined,
      },
    }));
    return {
      said,
      height:
        writings.reduce((sum, { content, style }) => sum + column.heightOf(content, style), 0) + 5,
      draw: (to) => {
        for (const { content, style } of writings) to.write(content, style);
        to.space(5);
      },
    };
  };
  const counts = roll.counts.slice(1).map((count, i) =>
    of('count', [
      ...(i === 0 ? [{ content: words.otherCounts(lang), isHead: true }] : []),
      { content: printTally(count.values, lang) },
      {
        content: count.sources.map((one) => printCitation(dataset, one, lang)).join('; '),
        isNote: true,
      },
    ]),
  );
  const open = (roll.vote.open ?? []).map((question, i) =>
    of('question', [
      ...(i === 0 ? [{ content: words.open(lang), isHead: true }] : []),
      { content: `? ${inLanguage(question.text, lang)}` },
    ]),
  );
  return [...counts, ...open];
}

/** Draws parts as far as there is room. @returns what had none */
function drawAll(column: Column, parts: readonly Part[], foot: number): LeftOut {
  const left: LeftOut = {};
  for (const part of parts)
    if (column.y + part.height <= foot) part.draw(column);
    else left[part.said] = (left[part.said] ?? 0) + 1;
  return left;
}

/** The height of the lines that count what has no room. */
const REST = 32;
/** Says what has no room: "Not here: 5 benches, 1 open question". */
function writeLeftOut(column: Column, left: LeftOut, { lang, palette }: RollCallSubject): void {
  const words = m.picture.vote;
  const parts = [
    ...(left.who ? [words.leftOutWho(lang)] : []),
    ...(left.names && !left.who ? [words.leftOutNames(lang)] : []),
    ...(left.bench ? [words.leftOutBenches(lang, { n: left.bench })] : []),
    ...(left.count ? [words.leftOutCounts(lang, { n: left.count })] : []),
    ...(left.question ? [words.leftOutQuestions(lang, { n: left.question })] : []),
  ];
  if (!parts.length) return;
  const sentence = m.picture.leftOut(lang, { what: parts.join(', ') });
  column.write(sentence, { size: NOTE, fill: palette.muted, lines: 2 });
}

/** The chamber, with words around it where there is room for them. */
function drawSeats(
  subject: RollCallSubject,
  box: { x: number; y: number; w: number; h: number },
): { marks: Markup[]; height: number; unlabelled: string[]; isLabelled: boolean } {
  const { dataset, lang, roll, seats, marked, palette } = subject;
  const isLabelled = box.w >= LABELLED && box.h >= 190;
  const labels = roll.benches.map((bench): BenchLabel => ({
    group: bench.group,
    name: nameOf(dataset, bench.group, lang),
    says: benchSays(bench, subject),
  }));
  const titleOf = ({ voter, option, group }: Seat) =>
    [
      voter === undefined ? m.picture.vote.unnamed(lang) : nameOf(dataset, voter, lang),
      option === 'unknown' ? '?' : optionWord(option, lang),
      nameOf(dataset, group, lang),
    ].join(' · ');
  const chamber = drawChamber(
    {
      seats,
      labels: isLabelled ? labels : undefined,
      count: {
        figure: String(seats.length),
        words: m.picture.vote.seats(lang, { n: seats.length }),
      },
      titleOf: marked ? undefined : titleOf,
      marked,
    },
    box,
    palette,
  );
  return { ...chamber, isLabelled };
}

/** Its figures alone, for a page that says the rest beside them: the count, and the chamber. */
export function drawFigures(
  subject: RollCallSubject,
  { x, y, w }: { x: number; y: number; w: number },
): Omit<RollCallDrawing, 'leftOut'> {
  const column = new Column(x, y, w);
  drawResult(column, subject);
  if (subject.seats.length) {
    column.space(GAP);
    const isLabelled = w >= LABELLED;
    const chamber = drawSeats(subject, { x, y: column.y, w, h: chamberHeight(w, isLabelled) });
    column.put(chamber.marks, chamber.height);
  }
  return { marks: column.marks, height: column.y - y };
}

/** What is said stands beside the chamber. */
function drawBeside(subject: RollCallSubject, top: Column, foot: number): LeftOut {
  const { x, y, width } = top;
  const room = foot - y;
  const wide = width * 0.66;
  const isLabelled = wide >= LABELLED && room >= 190;
  const share = isLabelled ? wide : Math.min(width * 0.46, room * 2);
  const chamber = drawSeats(subject, {
    x,
    y,
    w: share,
    h: Math.min(room, chamberHeight(share, isLabelled)),
  });
  const beside = new Column(x + share + 24, y, width - share - 24);
  const benches = isLabelled
    ? subject.roll.benches.filter(({ group }) => chamber.unlabelled.includes(group))
    : subject.roll.benches;
  const parts = [
    ...pivotParts(beside, subject),
    ...benchParts(beside, subject, benches),
    ...otherParts(beside, subject),
  ];
  const left = drawAll(beside, parts, foot - REST);
  writeLeftOut(beside, left, subject);
  top.put([...chamber.marks, ...beside.marks], Math.max(beside.y - y, chamber.height));
  return left;
}

/** What is said stands over and under the chamber. */
function drawStacked(subject: RollCallSubject, column: Column, foot: number): LeftOut {
  const { x, width } = column;
  const end = foot - REST;
  const pivot = pivotParts(column, subject);
  const benches = benchParts(column, subject, subject.roll.benches);
  const others = otherParts(column, subject);
  const high = subject.seats.length ? chamberHeight(width, false) + GAP : 0;
  /** Those that stand over the chamber, as long as it has room in its whole width. */
  const over = pivot.filter((part, i) => {
    const before = pivot.slice(0, i + 1).reduce((sum, { height }) => sum + height, 0);
    return part.said === 'who' || column.y + before + high <= end;
  });
  const left = drawAll(column, over, end);
  const h = Math.min(high - GAP, end - GAP - column.y);
  if (h >= LOWEST) {
    const chamber = drawSeats(subject, { x, y: column.y, w: width, h });
    column.put(chamber.marks, chamber.height + GAP);
  }
  const under = pivot.filter((part) => !over.includes(part));
  Object.assign(left, drawAll(column, [...under, ...benches, ...others], end));
  writeLeftOut(column, left, subject);
  return left;
}

/**
 * Draws a roll call in a box.
 * @param box.h how high it may be; Infinity: as high as it needs
 */
export function drawRollCall(
  subject: RollCallSubject,
  { x, y, w, h }: { x: number; y: number; w: number; h: number },
): RollCallDrawing {
  const column = new Column(x, y, w);
  drawResult(column, subject);
  column.space(8);
  const isBeside = w >= BESIDE && subject.seats.length > 0;
  const leftOut = isBeside
    ? drawBeside(subject, column, y + h)
    : drawStacked(subject, column, y + h);
  return { marks: column.marks, height: column.y - y, leftOut };
}

/** What the picture shows, for readers who do not see it: each count with its source, and each bench. */
export function describeRollCall({ roll, dataset, lang }: RollCallSubject): string {
  return [
    ...roll.counts.map(({ values, sources }) => {
      const cited = sources.map((source) => printCitation(dataset, source, lang)).join('; ');
      return `${printTally(values, lang)} (${cited})`;
    }),
    ...roll.benches.map(
      (bench) => `${nameOf(dataset, bench.group, lang)}: ${printTally(bench.values, lang)}`,
    ),
  ].join('. ');
}
