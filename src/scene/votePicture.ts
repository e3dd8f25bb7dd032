/** A roll call as one picture for print: tally against the bar, the chamber, a bar per bench. The same in the browser and in Node. */
import { benchCohesion, pivotalGroups } from '../analysis/blocs.ts';
import { printCitation } from '../analysis/cite.ts';
import { nameOf } from '../analysis/names.ts';
import { printTally } from '../analysis/sentence.ts';
import { rollCall, type BenchLine } from '../analysis/rollcall.ts';
import { sideOf } from '../analysis/stance.ts';
import { inLanguage, type Dataset, type Tally } from '../model/dataset.ts';
import { printWhen } from '../model/dates.ts';
import { OPTIONS, type VoteOption } from '../model/vocabulary.ts';
import { optionCount, optionWord, pick, voteResultWord, voteStatusWord } from '../model/words.ts';
import { seatsOf, type Seat } from './hemicycle.ts';
import { text } from './marks.ts';
import { drawSheet, metaOf, type Picture, type PictureOptions } from './sheet.ts';
import { textWidth, wrapText } from './text.ts';
import { PALETTES, type Palette } from './theme.ts';
import { element, type Markup } from '../formats/xml.ts';

const WORDS = {
  en: {
    bar: 'Bar to clear',
    short: (n: number) => `${n} short`,
    over: (n: number) => `${n} over the bar`,
    agreement: 'agreement',
    pivot: (needed: number, voters: string, bench: string) =>
      `Computed: ${needed} of the ${voters} (${bench}) would have changed the result.`,
    computed: 'computed',
    open: 'What the sources leave open',
    made: 'Made',
    unknown: 'not in our sources',
    away: 'took no part',
  },
  es: {
    bar: 'Valla',
    short: (n: number) => `faltaron ${n}`,
    over: (n: number) => `${n} sobre la valla`,
    agreement: 'acuerdo',
    pivot: (needed: number, voters: string, bench: string) =>
      `Calculado: ${needed} de ${voters} (${bench}) habrían cambiado el resultado.`,
    computed: 'calculado',
    open: 'Lo que las fuentes dejan abierto',
    made: 'Hecho el',
    unknown: 'no está en nuestras fuentes',
    away: 'no participó',
  },
};
const SHEET = 760;
const MARGIN = 28;

function seatMark(
  { x, y, r, option }: Pick<Seat, 'x' | 'y' | 'r' | 'option'>,
  fill: (option: Seat['option']) => string,
  line: string,
): Markup {
  if (option === 'yes') return element('circle', { cx: x, cy: y, r, fill: fill(option) });
  if (option === 'no')
    return element('rect', {
      x: x - r * 0.9,
      y: y - r * 0.9,
      width: r * 1.8,
      height: r * 1.8,
      fill: fill(option),
    });
  if (option === 'abstain')
    return element('polygon', {
      points: `${x},${y - r} ${x + r},${y} ${x},${y + r} ${x - r},${y}`,
      fill: fill(option),
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

/** A tally as one bar: parts in the order of the options. */
function stack(
  tally: Tally,
  x: number,
  y: number,
  w: number,
  h: number,
  base: number,
  fill: (option: VoteOption) => string,
  empty: string,
): Markup[] {
  let at = x;
  const parts = OPTIONS.filter((option) => tally[option]).map((option) => {
    const part = element('rect', {
      x: at,
      y,
      width: ((tally[option] ?? 0) / base) * w,
      height: h,
      fill: fill(option),
    });
    at += ((tally[option] ?? 0) / base) * w;
    return part;
  });
  return [element('rect', { x, y, width: w, height: h, fill: empty }), ...parts];
}

/** Members of a bench whose option is in no source. */
const untold = (bench: BenchLine): number =>
  Math.max(0, bench.seats - Object.values(bench.values).reduce((a, b) => a + b, 0));

/** Fill of an option: what it does to the one at stake. */
function fills(palette: Palette, side: (option: VoteOption) => string) {
  return (option: VoteOption | 'unknown'): string => {
    if (option === 'unknown') return 'none';
    if (option === 'yes' || option === 'no')
      return side(option) === 'opposed'
        ? palette.tones.opposes
        : side(option) === 'backed'
          ? palette.tones.backs
          : option === 'yes'
            ? palette.tones.backs
            : palette.tones.opposes;
    return option === 'abstain' ? palette.tones.neutral : palette.hairline;
  };
}

/** What each sign of the chamber means, in rows no wider than `wide`; and what they take beyond the first row. */
function key(
  entries: readonly { option: Seat['option']; words: string }[],
  x: number,
  top: number,
  wide: number,
  fill: (option: Seat['option']) => string,
  palette: Palette,
): { marks: Markup[]; more: number } {
  let left = x;
  let y = top;
  const marks = entries.flatMap(({ option, words }) => {
    const w = 16 + textWidth(words, 11) + 14;
    if (left > x && left + w > x + wide) [left, y] = [x, y + 16];
    const entry = [
      seatMark({ x: left + 5, y: y - 4, r: 4.5, option }, fill, palette.tones.neutral),
      text(left + 14, y, 11, palette.muted, words),
    ];
    left += w;
    return entry;
  });
  return { marks, more: y - top };
}

/** How small a sheet's type may become, against its plain size, to hold all that is known of a vote. */
const LEAST = 0.4;

/**
 * Draws a vote of the dataset.
 * @throws Error when the dataset has no such vote
 */
export function drawVote(dataset: Dataset, id: string, options: PictureOptions): Picture {
  let scale = 1;
  let laid = layVote(dataset, id, options, scale);
  // Where not all has room the sheet grows, and with it shrinks what is on it.
  while (!laid.whole && scale > LEAST) laid = layVote(dataset, id, options, (scale *= 0.95));
  const { width, height, title, description, marks, paper } = laid;
  return drawSheet(
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

/** A vote on a sheet; `whole` where all its benches and all that the sources leave open have found room. */
function layVote(dataset: Dataset, id: string, options: PictureOptions, scale: number) {
  const { lang } = options;
  const palette = PALETTES[options.theme];
  const words = pick(WORDS, lang);
  const roll = rollCall(dataset, id);
  const { vote } = roll;
  const unit = Math.max(1, Math.min(options.width, options.height) / SHEET) * scale;
  const width = options.width / unit;
  const height = options.height / unit;
  let whole = true;
  const fill = fills(palette, (option) => sideOf(vote, option));
  const marks: Markup[] = [];
  const wide = width - 2 * MARGIN;
  let y = MARGIN + 16;
  const lines = (
    content: string,
    size: number,
    colour: string,
    max: number,
    extra: Record<string, string | number> = {},
    w = width - 2 * MARGIN,
    x = MARGIN,
  ) => {
    for (const line of wrapText(
      content,
      size,
      w,
      max,
      extra['font-weight'] === 700 ? 700 : extra['font-weight'] ? 600 : 400,
    )) {
      marks.push(text(x, y, size, colour, line, extra));
      y += size * 1.28;
    }
  };
  const title = nameOf(dataset, id, lang);
  const state = [
    printWhen(vote.when, lang),
    voteStatusWord(vote.status, lang),
    vote.result && voteResultWord(vote.result, lang),
  ]
    .filter(Boolean)
    .join(' · ');
  lines(title, 21, palette.ink, 2, { 'font-weight': 700 });
  lines(state, 14, palette.muted, 1);
  lines(inLanguage(vote.motion.text, lang), 13, palette.ink, 3);
  y += 6;

  const bar = vote.requirement?.value;
  const base =
    vote.requirement?.base ??
    Math.max(
      1,
      ...roll.counts.map((count) => Object.values(count.values).reduce((a, b) => a + b, 0)),
    );
  for (const count of roll.counts.slice(0, 4)) {
    marks.push(...stack(count.values, MARGIN, y, wide, 16, base, fill, palette.surface));
    if (bar !== undefined) {
      const yes = ((count.values.yes ?? 0) / base) * wide;
      const at = (bar / base) * wide;
      marks.push(
        element('rect', { x: MARGIN + at - 1, y: y - 3, width: 2, height: 25, fill: palette.ink }),
      );
      // What was missing, or was there to spare, between the votes for and the bar.
      marks.push(
        element('rect', {
          x: MARGIN + Math.min(yes, at),
          y: y + 18,
          width: Math.abs(at - yes),
          height: 3,
          fill: palette.ink,
        }),
      );
    }
    y += 35;
    marks.push(
      text(MARGIN, y, 13, palette.ink, printTally(count.values, lang), { 'font-weight': 600 }),
    );
    y += 15;
    lines(
      count.sources.map((source) => printCitation(dataset, source, lang)).join('; '),
      11,
      palette.muted,
      1,
    );
    y += 3;
  }
  const yes = roll.counts[0]?.values.yes;
  const gap =
    bar === undefined || yes === undefined
      ? ''
      : yes < bar
        ? ` · ${words.short(bar - yes)}`
        : ` · ${words.over(yes - bar)}`;
  if (bar !== undefined)
    lines(`${words.bar}: ${bar} / ${base}${gap}`, 13, palette.ink, 1, { 'font-weight': 600 });
  const pivot = pivotalGroups(dataset, vote)[0];
  if (pivot)
    lines(
      words.pivot(
        pivot.needed,
        optionCount(pivot.option, pivot.size, lang),
        nameOf(dataset, pivot.group, lang),
      ),
      12,
      palette.muted,
      2,
    );

  const footLines = wrapText(
    [
      inLanguage(dataset.raw.dataset.credits, lang),
      options.made && `${words.made} ${options.made}.`,
      options.address,
    ]
      .filter(Boolean)
      .join(' '),
    11,
    wide,
    4,
  );
  const foot = height - MARGIN - footLines.length * 14 + 8;
  // Where there is breadth the chamber stands beside the benches, else above them.
  const beside = width > height * 1.1;
  const seats = roll.names.length > 10 ? seatsOf(roll) : [];
  const room = foot - y - 16;
  const chamber = seats.length
    ? Math.min(beside ? wide * 0.46 : wide, beside ? room * 1.75 : room * 0.85)
    : 0;
  /** What the legend takes beyond its first row. */
  let more = 0;
  if (seats.length) {
    const k = chamber / 200;
    marks.push(
      element(
        'g',
        {
          transform: `translate(${MARGIN} ${Math.round(y)}) scale(${Math.round(k * 1000) / 1000})`,
        },
        ...seats.map((seat) => seatMark(seat, fill, palette.tones.neutral)),
      ),
    );
    const signs: { option: Seat['option']; words: string }[] = [
      ...(['yes', 'abstain', 'no'] as const).map((option) => ({
        option,
        words: optionWord(option, lang),
      })),
      { option: 'absent', words: words.away },
    ];
    if (seats.some((seat) => seat.option === 'unknown'))
      signs.push({ option: 'unknown', words: words.unknown });
    const legend = key(signs, MARGIN, y + 104 * k + 14, chamber, fill, palette);
    marks.push(...legend.marks);
    more = legend.more;
  }
  const x = beside && chamber ? MARGIN + chamber + 24 : MARGIN;
  let row = beside ? y + 10 : y + (chamber ? chamber * 0.52 + 34 + more : 10);
  const cohesion = new Map(benchCohesion(dataset, vote).map((bench) => [bench.group, bench]));
  const most = Math.max(1, ...roll.benches.map((bench) => bench.seats));
  for (const bench of roll.benches) {
    if (row + 30 > foot) whole = false;
    if (!whole) break;
    const agreement = cohesion.get(bench.group)?.agreement;
    const said = `${nameOf(dataset, bench.group, lang)}: ${printTally(bench.values, lang)}${bench.basis === 'computed' ? ` (${words.computed})` : ''}${untold(bench) ? ` · ? ${untold(bench)}` : ''}${agreement === undefined ? '' : ` · ${words.agreement} ${agreement.toFixed(2)}`}`;
    marks.push(
      text(x, row, 11.5, palette.ink, wrapText(said, 11.5, width - MARGIN - x, 1)[0] ?? ''),
    );
    marks.push(
      ...stack(
        bench.values,
        x,
        row + 5,
        ((width - MARGIN - x) * Math.max(bench.seats, 1)) / most,
        7,
        Math.max(bench.seats, 1),
        fill,
        palette.surface,
      ),
    );
    row += 29;
  }
  y = Math.max(row, beside && chamber ? y + chamber * 0.52 + 24 + more : row) + 12;
  if (vote.open?.length && y + 34 >= foot) whole = false;
  else if (vote.open?.length) {
    lines(words.open, 12, palette.ink, 1, { 'font-weight': 600 });
    for (const gap of vote.open)
      if (y + 34 >= foot) whole = false;
      else lines(`? ${inLanguage(gap.text, lang)}`, 11.5, palette.muted, 3);
  }
  const end = options.snug ? Math.min(foot, y + 8) : foot;
  footLines.forEach((line, i) =>
    marks.push(text(MARGIN, end + 12 + i * 14, 11, palette.muted, line)),
  );

  const description = [
    title,
    state,
    ...roll.counts.map(
      (count) =>
        `${printTally(count.values, lang)} (${count.sources.map((source) => printCitation(dataset, source, lang)).join('; ')})`,
    ),
    ...roll.benches.map(
      (bench) => `${nameOf(dataset, bench.group, lang)}: ${printTally(bench.values, lang)}`,
    ),
  ].join('. ');
  return {
    width,
    height: height - (foot - end),
    title: `${title} · ${state}`,
    description,
    marks,
    paper: palette.paper,
    whole,
  };
}
