/**
 * A roll call as one picture for print: the tally against the votes required, the chamber, a bar
 * per bench.
 */
import { benchCohesion, pivotalGroups } from '../analysis/blocs.ts';
import { printCitation } from '../prose/citation.ts';
import { nameOf } from '../prose/names.ts';
import { printTally } from '../prose/claimSentence.ts';
import { rollCall, type BenchLine, type RollCall } from '../analysis/rollcall.ts';
import { inLanguage, type Dataset, type Tally } from '../model/dataset.ts';
import { printWhen } from '../model/dates.ts';
import type { VoteEvent } from '../model/schema.ts';
import { optionCount, optionWord, voteResultWord, voteStatusWord } from '../model/words.ts';
import { BAR_ORDER, seatsOf, type Seat } from './hemicycle.ts';
import { text } from './marks.ts';
import { drawPage, metaOf, type Picture, type PictureOptions } from './page.ts';
import { ratioOf } from './sizes.ts';
import { textWidth, wrapText, type Weight } from './text.ts';
import { PALETTES, type Palette } from './theme.ts';
import { element, type Markup } from '../formats/xml.ts';
import { m } from '../words/index.ts';

const MARGIN = 28;

function seatMark(
  { x, y, r, option }: Pick<Seat, 'x' | 'y' | 'r' | 'option'>,
  look: Look,
  line: string,
): Markup {
  if (option === 'yes') return element('circle', { cx: x, cy: y, r, ...look(option) });
  if (option === 'no')
    return element('rect', {
      x: x - r * 0.9,
      y: y - r * 0.9,
      width: r * 1.8,
      height: r * 1.8,
      ...look(option),
      'stroke-width': r * 0.28,
    });
  if (option === 'abstain')
    return element('polygon', {
      points: `${x},${y - r} ${x + r},${y} ${x},${y + r} ${x - r},${y}`,
      ...look(option),
    });
  return element('circle', {
    cx: x,
    cy: y,
    r: r * 0.8,
    fill: 'none',
    stroke: line,
    'stroke-width': 1,
    'stroke-dasharray': option === 'unknown' ? '1.5 1.2' : undefined,
  });
}

interface Bar {
  x: number;
  y: number;
  w: number;
  h: number;
}
/** Attributes of what stands for an option: its colour, and that of its outline. */
type Look = (option: Seat['option']) => {
  fill: string;
  stroke?: string;
  'stroke-width'?: number;
};

/**
 * A tally as one bar.
 * @param base how many the whole bar stands for
 */
function stack(tally: Tally, { x, y, w, h }: Bar, base: number, look: Look): Markup[] {
  let at = x;
  return BAR_ORDER.filter((option) => tally[option]).map((option) => {
    const width = ((tally[option] ?? 0) / base) * w;
    const style = look(option);
    // An outline is drawn within the part: it is as wide as its votes.
    const inset = (style['stroke-width'] ?? 0) / 2;
    const part = element('rect', {
      x: at + inset,
      y: y + inset,
      width: Math.max(0, width - 2 * inset),
      height: h - 2 * inset,
      ...style,
    });
    at += width;
    return part;
  });
}

const sumOf = (tally: Tally): number => Object.values(tally).reduce((a, b) => a + b, 0);

/** How many members of a bench have an option that is in no source. */
const unknownIn = (bench: BenchLine): number => Math.max(0, bench.seats - sumOf(bench.values));

/**
 * How an option looks, as at the end of lines into a vote: for is filled, against open. The colours of
 * backing and opposing are those of sides, which a yes to a motion against somebody turns round.
 */
const looksIn =
  ({ tones, surface, hairline }: Palette): Look =>
  (option) => {
    if (option === 'unknown') return { fill: 'none' };
    if (option === 'yes') return { fill: tones.vote };
    if (option === 'no') return { fill: surface, stroke: tones.vote, 'stroke-width': 1 };
    return { fill: option === 'abstain' ? tones.neutral : hairline };
  };

/**
 * The key of the chamber's signs, in rows no wider than `w`.
 * @returns the marks, and the height of the rows after the first
 */
function chamberKey(
  entries: readonly { option: Seat['option']; words: string }[],
  { x, y: top, w: rowWidth }: Pick<Bar, 'x' | 'y' | 'w'>,
  look: Look,
  palette: Palette,
): { marks: Markup[]; more: number } {
  let left = x;
  let y = top;
  const marks = entries.flatMap(({ option, words }) => {
    const w = 16 + textWidth(words, 11) + 14;
    if (left > x && left + w > x + rowWidth) {
      left = x;
      y += 16;
    }
    const entry = [
      seatMark({ x: left + 5, y: y - 4, r: 4.5, option }, look, palette.tones.neutral),
      text(words, { x: left + 14, y, size: 11.5, fill: palette.muted }),
    ];
    left += w;
    return entry;
  });
  return { marks, more: y - top };
}

/** The smallest scale of the type, to make room for all that is known of a vote. */
const MIN_SCALE = 0.4;

/**
 * Draws a vote of the dataset.
 * @throws Error when the dataset has no such vote
 */
export function drawVote(dataset: Dataset, id: string, options: PictureOptions): Picture {
  let scale = 1;
  let layout = layOutVote(dataset, id, options, scale);
  // Where there is not room for all, the scale is reduced.
  while (!layout.isComplete && scale > MIN_SCALE) {
    scale *= 0.95;
    layout = layOutVote(dataset, id, options, scale);
  }
  const { width, height, title, description, marks, paper } = layout;
  return drawPage(
    {
      width: options.width,
      height: Math.round((options.width * height) / width),
      units: [width, height],
      lang: options.lang,
      title,
      description,
      meta: metaOf(dataset, options),
    },
    element('rect', { width, height, fill: paper }),
    ...marks,
  );
}

/** A column of words and marks, written from the top down. */
class Column {
  readonly marks: Markup[] = [];
  y: number;
  constructor(
    readonly x: number,
    top: number,
    readonly width: number,
  ) {
    this.y = top;
  }
  /** Writes a text of at most `lines` lines and moves down. */
  write(
    content: string,
    {
      size,
      fill,
      lines,
      weight = 400,
    }: { size: number; fill: string; lines: number; weight?: Weight },
  ) {
    const bold = weight === 400 ? {} : { 'font-weight': weight };
    for (const line of wrapText(content, { size, width: this.width, lines, weight })) {
      this.marks.push(text(line, { x: this.x, y: this.y, size, fill, ...bold }));
      this.y += size * 1.28;
    }
  }
}

/** What the parts of the page of a vote are drawn from. */
interface VotePage {
  dataset: Dataset;
  lang: string;
  palette: Palette;
  roll: RollCall;
  look: Look;
  /** How many members the bars stand for. */
  base: number;
}

/**
 * Each source's totals, as a bar with a mark at the votes required, and in figures, with the
 * source.
 */
function writeCounts(column: Column, page: VotePage) {
  const { dataset, lang, palette, roll, look, base } = page;
  const required = roll.vote.requirement?.value;
  const { x, width, marks } = column;
  for (const count of roll.counts.slice(0, 4)) {
    const { y } = column;
    const place = { x, y, w: width, h: 16 };
    marks.push(element('rect', { x, y, width, height: 16, fill: palette.surface }));
    marks.push(...stack(count.values, place, base, look));
    if (required !== undefined) {
      const yes = ((count.values.yes ?? 0) / base) * width;
      const at = (required / base) * width;
      marks.push(
        element('rect', { x: x + at - 1, y: y - 3, width: 2, height: 25, fill: palette.ink }),
        // The votes missing, or to spare, between the votes for and those required.
        element('rect', {
          x: x + Math.min(yes, at),
          y: y + 18,
          width: Math.abs(at - yes),
          height: 3,
          fill: palette.ink,
        }),
      );
    }
    column.y += 35;
    column.write(printTally(count.values, lang), {
      size: 13,
      fill: palette.ink,
      lines: 3,
      weight: 600,
    });
    const sources = count.sources.map((source) => printCitation(dataset, source, lang)).join('; ');
    column.write(sources, { size: 11.5, fill: palette.muted, lines: 1 });
    column.y += 3;
  }
}

/** How far the votes for were from those required, and who could have changed the result. */
function writeRequirement(column: Column, { dataset, lang, palette, roll, base }: VotePage) {
  const words = m.picture.vote;
  const required = roll.vote.requirement?.value;
  const yes = roll.counts[0]?.values.yes;
  if (required !== undefined) {
    const parts = [`${words.bar(lang)}: ${required} / ${base}`];
    if (yes !== undefined)
      parts.push(
        yes < required
          ? words.short(lang, { n: required - yes })
          : words.over(lang, { n: yes - required }),
      );
    column.write(parts.join(' · '), { size: 13, fill: palette.ink, lines: 1, weight: 600 });
  }
  const pivot = pivotalGroups(dataset, roll.vote)[0];
  if (!pivot) return;
  const voters = optionCount(pivot.option, pivot.size, lang);
  const sentence = words.pivot(lang, {
    needed: pivot.needed,
    voters,
    bench: nameOf(dataset, pivot.group, lang),
  });
  column.write(sentence, { size: 12, fill: palette.muted, lines: 2 });
}

/**
 * The chamber, seat by seat, with the key of its signs.
 * @returns the marks, and the height of the rows of the key after the first
 */
function drawChamber(
  seats: readonly Seat[],
  { x, y, w }: Pick<Bar, 'x' | 'y' | 'w'>,
  { lang, palette, look }: VotePage,
): { marks: Markup[]; more: number } {
  const words = m.picture.vote;
  const scale = w / 200;
  const chamber = element(
    'g',
    { transform: `translate(${x} ${Math.round(y)}) scale(${Math.round(scale * 1000) / 1000})` },
    ...seats.map((seat) => seatMark(seat, look, palette.tones.neutral)),
  );
  const signs: { option: Seat['option']; words: string }[] = [
    ...(['yes', 'abstain', 'no'] as const).map((option) => ({
      option,
      words: optionWord(option, lang),
    })),
    { option: 'absent', words: words.away(lang) },
  ];
  if (seats.some((seat) => seat.option === 'unknown'))
    signs.push({ option: 'unknown', words: words.unknown(lang) });
  const legend = chamberKey(signs, { x, y: y + 104 * scale + 14, w }, look, palette);
  return { marks: [chamber, ...legend.marks], more: legend.more };
}

/**
 * The words over the bar of a bench: "Popular Force: 61 for, 10 abstaining (computed) · agreement
 * 0.74".
 */
function benchLine(bench: BenchLine, agreement: number | undefined, { dataset, lang }: VotePage) {
  const words = m.picture.vote;
  const tally = printTally(bench.values, lang);
  const computed = bench.basis === 'computed' ? ` (${m.prose.computed(lang)})` : '';
  const parts = [`${nameOf(dataset, bench.group, lang)}: ${tally}${computed}`];
  const unknown = unknownIn(bench);
  if (unknown) parts.push(`? ${unknown}`);
  if (agreement !== undefined) parts.push(`${words.agreement(lang)} ${agreement.toFixed(2)}`);
  return parts.join(' · ');
}

/** A bar per bench, as far as there is room. @returns whether there was room for all */
function writeBenches(column: Column, page: VotePage, foot: number): boolean {
  const { dataset, palette, roll, look } = page;
  const cohesion = new Map(benchCohesion(dataset, roll.vote).map((bench) => [bench.group, bench]));
  const sizeOf = (bench: BenchLine) => Math.max(1, bench.seats, sumOf(bench.values));
  const mostSeats = Math.max(...roll.benches.map(sizeOf));
  const { x, width, marks } = column;
  for (const bench of roll.benches) {
    if (column.y + 30 > foot) return false;
    const line = benchLine(bench, cohesion.get(bench.group)?.agreement, page);
    const [label = ''] = wrapText(line, { size: 11.5, width, lines: 1 });
    const seats = sizeOf(bench);
    const place = { x, y: column.y + 5, w: (width * seats) / mostSeats, h: 7 };
    marks.push(
      text(label, { x, y: column.y, size: 11.5, fill: palette.ink }),
      element('rect', {
        x,
        y: place.y,
        width: place.w,
        height: place.h,
        fill: palette.surface,
      }),
      ...stack(bench.values, place, seats, look),
    );
    column.y += 29;
  }
  return true;
}

/** The open questions. @returns whether there was room for all */
function writeOpen(column: Column, { lang, palette, roll }: VotePage, foot: number): boolean {
  const open = roll.vote.open ?? [];
  if (!open.length) return true;
  if (column.y + 34 >= foot) return false;
  const heading = m.picture.vote.open(lang);
  column.write(heading, { size: 12, fill: palette.ink, lines: 1, weight: 600 });
  let hasRoom = true;
  for (const question of open)
    if (column.y + 34 >= foot) hasRoom = false;
    else
      column.write(`? ${inLanguage(question.text, lang)}`, {
        size: 11.5,
        fill: palette.muted,
        lines: 3,
      });
  return hasRoom;
}

/** The vote in words: its state, the totals of every source, every bench. */
function describeVote({ dataset, lang, roll }: VotePage, title: string, state: string): string {
  const counts = roll.counts.map((count) => {
    const sources = count.sources.map((source) => printCitation(dataset, source, lang)).join('; ');
    return `${printTally(count.values, lang)} (${sources})`;
  });
  const benches = roll.benches.map(
    (bench) => `${nameOf(dataset, bench.group, lang)}: ${printTally(bench.values, lang)}`,
  );
  return [title, state, ...counts, ...benches].join('. ');
}

/** Credits, day and address, as lines at the foot. */
function footOf(dataset: Dataset, options: PictureOptions, width: number): string[] {
  const { lang, made, address } = options;
  const day = made && m.scene.made(lang, { day: made });
  const parts = [inLanguage(dataset.raw.dataset.credits, lang), day, address].filter(Boolean);
  return wrapText(parts.join(' '), { size: 11.5, width, lines: 4 });
}

/** The state of a vote in one line: "21 December 2017 · held · failed". */
function stateOf(vote: VoteEvent, lang: string): string {
  const parts = [printWhen(vote.when, lang), voteStatusWord(vote.status, lang)];
  if (vote.result) parts.push(voteResultWord(vote.result, lang));
  return parts.filter(Boolean).join(' · ');
}

const headlineOf = (dataset: Dataset, id: string, { headline, lang }: PictureOptions): string =>
  headline ?? nameOf(dataset, id, lang);

/**
 * A vote laid out on a page; `isComplete` where there was room for all benches and all open
 * questions.
 */
function layOutVote(dataset: Dataset, id: string, options: PictureOptions, scale: number) {
  const { lang } = options;
  const title = headlineOf(dataset, id, options);
  const palette = PALETTES[options.theme];
  const roll = rollCall(dataset, id);
  const { vote } = roll;
  const unit = ratioOf(options) * scale;
  const width = options.width / unit;
  const height = options.height / unit;
  const contentWidth = width - 2 * MARGIN;
  const base = vote.requirement?.base ?? Math.max(1, ...roll.counts.map((c) => sumOf(c.values)));
  const look = looksIn(palette);
  const page: VotePage = { dataset, lang, palette, roll, look, base };

  const column = new Column(MARGIN, MARGIN + 16, contentWidth);
  const state = stateOf(vote, lang);
  column.write(title, { size: 21, fill: palette.ink, lines: 2, weight: 700 });
  column.write(state, { size: 14, fill: palette.muted, lines: 1 });
  column.write(inLanguage(vote.motion.text, lang), { size: 13, fill: palette.ink, lines: 3 });
  column.y += 6;
  writeCounts(column, page);
  writeRequirement(column, page);

  const footLines = footOf(dataset, options, contentWidth);
  const foot = height - MARGIN - footLines.length * 14 + 8;

  // On a wide page the chamber is beside the benches, else above them.
  const beside = width > height * 1.1;
  const seats = roll.names.length > 10 ? seatsOf(roll) : [];
  const room = foot - column.y - 16;
  const size = beside
    ? Math.min(contentWidth * 0.46, room * 1.75)
    : Math.min(contentWidth, room * 0.85);
  const chamber = seats.length ? size : 0;
  const top = column.y;
  const drawn = seats.length
    ? drawChamber(seats, { x: MARGIN, y: top, w: chamber }, page)
    : { marks: [], more: 0 };
  column.marks.push(...drawn.marks);

  const x = beside && chamber ? MARGIN + chamber + 24 : MARGIN;
  const under = chamber ? chamber * 0.52 + 34 + drawn.more : 10;
  const benches = new Column(x, beside ? top + 10 : top + under, width - MARGIN - x);
  const allBenches = writeBenches(benches, page, foot);
  column.marks.push(...benches.marks);
  const end = beside && chamber ? top + chamber * 0.52 + 24 + drawn.more : benches.y;
  column.y = Math.max(benches.y, end) + 12;
  const allOpen = writeOpen(column, page, foot);

  const last = options.inPage ? Math.min(foot, column.y + 8) : foot;
  footLines.forEach((line, i) =>
    column.marks.push(
      text(line, { x: MARGIN, y: last + 12 + i * 14, size: 11.5, fill: palette.muted }),
    ),
  );
  return {
    width,
    height: height - (foot - last),
    title: `${title} · ${state}`,
    description: describeVote(page, title, state),
    marks: column.marks,
    paper: palette.paper,
    isComplete: allBenches && allOpen,
  };
}
