/**
 * Events and votes in order of time, as one picture for print: in as many columns as the page has
 * room for.
 */
import { printCitation } from '../../../prose/citation.ts';
import { nameOf } from '../../../prose/names.ts';
import { rollCall } from '../../../analysis/rollcall.ts';
import { printTally } from '../../../prose/claimSentence.ts';
import type { Stop } from '../../../analysis/timeline.ts';
import { inLanguage, type Dataset } from '../../../model/dataset.ts';
import { isPrecise, printWhen } from '../../../model/dates.ts';
import { voteResultWord } from '../../../model/words.ts';
import type { Vector } from '../../geometry.ts';
import { n, shapeOf, text } from '../../marks.ts';
import { drawPage, metaOf, type Picture, type PictureOptions } from '../../page.ts';
import { cutToWidth, wrapText } from '../../text.ts';
import { PALETTES, type Palette } from '../../theme.ts';
import { element, type Markup } from '../../../formats/xml.ts';
import { m } from '../../../words/index.ts';

/** The smaller side of the page, in its units. */
const PAGE_SIZE = 760;
const MARGIN = 28;
/** The indent of the words of a stop beside its mark, and the room between two columns. */
const INDENT = 24;
const GUTTER = 22;
/** The width of a column that is easily read, in units. */
const COLUMN = 230;
/** The largest scale of the type. */
const MAX_SCALE = 1.7;
const SIZE = { title: 22, date: 11, name: 14, outcome: 12, small: 11 } as const;

interface Entry {
  stop: Stop;
  lines: { words: string; size: number; heavy?: boolean; quiet?: boolean }[];
  height: number;
}

/**
 * The outcome of a vote in words: its result and its first count, with the sources; empty for an
 * event.
 */
function outcomeOf(dataset: Dataset, stop: Stop, lang: string): string {
  const vote = dataset.votes.get(stop.id);
  if (!vote) return '';
  const [count] = rollCall(dataset, stop.id).counts;
  const counted =
    count &&
    `${printTally(count.values, lang)} (${count.sources.map((source) => printCitation(dataset, { source: source.source }, lang)).join('; ')})`;
  return [vote.result && voteResultWord(vote.result, lang), counted].filter(Boolean).join(': ');
}

function entryOf(dataset: Dataset, stop: Stop, lang: string, width: number): Entry {
  const lines: Entry['lines'] = [
    ...wrapText(printWhen(stop.when, lang), { size: SIZE.date, width, lines: 2 }).map((words) => ({
      words,
      size: SIZE.date,
      quiet: true,
    })),
    ...wrapText(nameOf(dataset, stop.id, lang), {
      size: SIZE.name,
      width,
      lines: 4,
      weight: 600,
    }).map((words) => ({
      words,
      size: SIZE.name,
      heavy: true,
    })),
    ...wrapText(outcomeOf(dataset, stop, lang), { size: SIZE.outcome, width, lines: 4 })
      .filter(Boolean)
      .map((words) => ({ words, size: SIZE.outcome })),
  ];
  return { stop, lines, height: lines.reduce((sum, { size }) => sum + size * 1.28, 0) + 12 };
}

/** Fills columns from top to bottom; undefined where they cannot hold all entries. */
function fill(entries: readonly Entry[], columns: number, height: number): Entry[][] | undefined {
  const filled: Entry[][] = [[]];
  let used = 0;
  for (const entry of entries) {
    if (used + entry.height > height && filled.at(-1)?.length) {
      filled.push([]);
      used = 0;
    }
    filled.at(-1)?.push(entry);
    used += entry.height;
  }
  return filled.length <= columns ? filled : undefined;
}

/**
 * The mark of a stop: a dot for an event of one day, a band for one of several days or of no exact
 * day, a diamond for a vote.
 */
function stopMark(
  { kind, when }: Stop,
  { x, y }: Vector,
  ahead: boolean,
  palette: Palette,
): Markup {
  const style = {
    fill: ahead ? palette.paper : palette.ink,
    stroke: palette.ink,
    'stroke-width': 1.6,
  };
  if (kind === 'vote') return shapeOf('diamond', { x, y, w: 14, h: 14 }, style);
  if (!isPrecise(when) || when.includes('/'))
    return shapeOf(
      'pill',
      { x, y: y + 6, w: 8, h: 22 },
      {
        ...style,
        'stroke-dasharray': '4 3',
        fill: palette.paper,
      },
    );
  return shapeOf('circle', { x, y, w: 10, h: 10 }, style);
}

/**
 * Draws the stops of a timeline.
 * @param stops in order of time; those not known on the days of the clocks are left out
 * @param now ISO day of the clock: stops after it are drawn hollow
 */
export function drawTimeline(
  dataset: Dataset,
  stops: readonly Stop[],
  now: string | undefined,
  options: PictureOptions,
): Picture {
  const { lang } = options;
  const palette = PALETTES[options.theme];
  const known = stops.filter((stop) => stop.thing !== undefined);
  const unit = Math.max(1, Math.min(options.width, options.height) / PAGE_SIZE);
  const head = options.headline ?? inLanguage(dataset.raw.dataset.title, lang);
  const credit = [
    inLanguage(dataset.raw.dataset.credits, lang),
    options.made && m.scene.made(lang, { day: options.made }),
  ]
    .filter(Boolean)
    .join(' ');

  const layOut = (scale: number) => {
    const width = options.width / unit / scale;
    const height = options.height / unit / scale;
    const room = width - 2 * MARGIN;
    const title = wrapText(head, { size: SIZE.title, width: room, lines: 2, weight: 700 });
    const foot = [
      ...wrapText(credit, { size: SIZE.small, width: room, lines: 3 }),
      ...(options.address ? cutToWidth(options.address, SIZE.small, room) : []),
    ];
    const top = MARGIN + title.length * 27 + 34;
    const columns = Math.max(1, Math.floor((room + GUTTER) / (COLUMN + GUTTER)));
    const column = (room - (columns - 1) * GUTTER) / columns;
    const entries = known.map((stop) => entryOf(dataset, stop, lang, column - INDENT));
    return {
      width,
      height,
      title,
      foot,
      top,
      column,
      filled: fill(entries, columns, height - top - MARGIN - foot.length * 15 - 14),
    };
  };
  // Type is as large as possible with room for all stops: the scale is reduced until they fit.
  let scale = MAX_SCALE;
  let layout = layOut(scale);
  while (!layout.filled) layout = layOut((scale *= 0.95));
  const { width, height, title, foot, top, column } = layout;

  const marks: Markup[] = [];
  layout.filled.forEach((entries, c) => {
    const x = MARGIN + c * (column + GUTTER);
    const end = top + entries.reduce((sum, entry) => sum + entry.height, 0) - 12;
    marks.push(
      element('path', {
        d: `M${n(x + 8)} ${n(top + 4)}L${n(x + 8)} ${n(end)}`,
        stroke: palette.hairline,
        'stroke-width': 2,
        fill: 'none',
      }),
    );
    let y = top;
    for (const { stop, lines, height: tall } of entries) {
      const ahead = now !== undefined && stop.day > now;
      marks.push(stopMark(stop, { x: n(x + 8), y: n(y + 8) }, ahead, palette));
      let baseline = y;
      for (const line of lines) {
        baseline += line.size * 1.28;
        marks.push(
          text(line.words, {
            x: n(x + INDENT),
            y: n(baseline - line.size * 0.25),
            size: line.size,
            fill: line.quiet || ahead ? palette.muted : palette.ink,
            'font-weight': line.heavy ? 600 : undefined,
          }),
        );
      }
      y += tall;
    }
  });
  const subtitle = [m.picture.timeline.title(lang), now && printWhen(now, lang)]
    .filter(Boolean)
    .join(' · ');
  const sentences = known.map((stop) =>
    [
      printWhen(stop.when, lang),
      [
        nameOf(dataset, stop.id, lang),
        outcomeOf(dataset, stop, lang),
        now !== undefined && stop.day > now ? m.picture.timeline.ahead(lang) : '',
      ]
        .filter(Boolean)
        .join(', '),
    ].join(': '),
  );
  return drawPage(
    {
      width: options.width,
      height: options.height,
      units: [width, height],
      lang,
      title: `${head} · ${subtitle}`,
      description: `${sentences.join('. ')}.`,
      meta: metaOf(dataset, options),
    },
    element('rect', { width, height, fill: palette.paper }),
    ...title.map((line, i) =>
      text(line, {
        x: MARGIN,
        y: MARGIN + 18 + i * 27,
        size: SIZE.title,
        fill: palette.ink,
        'font-weight': 700,
      }),
    ),
    text(subtitle, {
      x: MARGIN,
      y: MARGIN + 14 + title.length * 27,
      size: 14,
      fill: palette.muted,
    }),
    ...marks,
    ...foot.map((line, i) =>
      text(line, {
        x: MARGIN,
        y: height - MARGIN - (foot.length - 1 - i) * 15,
        size: SIZE.small,
        fill: palette.muted,
      }),
    ),
  );
}
