/**
 * A chain as a strip of hops, one under the other: wide enough for a phone, as high as its words
 * need.
 */
import { printCitation } from '../../../prose/citation.ts';
import { explainChain, type ExplainedClaim } from '../../../prose/chainExplanation.ts';
import { tieMarks } from '../../../prose/tieHeading.ts';
import { kindOf, nameOf } from '../../../prose/names.ts';
import type { Chain } from '../../../analysis/chain.ts';
import { inLanguage, thingOf, type Dataset } from '../../../model/dataset.ts';
import { printWhen } from '../../../model/dates.ts';
import { at, cross, endMark, n, shapeOf, text } from '../../marks.ts';
import { endMarkOf, toneOf } from '../../tones.ts';
import { drawPage, metaOf, type Picture, type PictureOptions } from '../../page.ts';
import { cutToWidth, textWidth, wrapText } from '../../text.ts';
import { DASHES, PALETTES, SHAPES } from '../../theme.ts';
import { element, type Markup } from '../../../formats/xml.ts';
import { m } from '../../../words/index.ts';

/** Width of the strip in its own units: type of 15 is easily read on a picture of 600 pixels. */
export const STRIP = 600;
const MARGIN = 26;
/** The x of the line of shapes, and of the words beside it. */
const RAIL = MARGIN + 16;
const WORDS_AT = MARGIN + 52;
const SIZE = { title: 20, name: 17, claim: 15, small: 12 } as const;
const LINE = 1.36;

/** The numbers of a claim's citations: " [1][3]". */
const marksOf = ({ marks }: ExplainedClaim): string =>
  marks.length ? ` ${marks.map((mark) => `[${mark}]`).join('')}` : '';

/** The things of a chain, from one end to the other. @throws Error when it has no hops */
function thingsOf({ hops }: Chain): { ids: string[]; from: string; to: string } {
  const [first] = hops;
  const last = hops.at(-1);
  if (!first || !last) throw new Error('a chain has at least one hop');
  return { ids: [first.from, ...hops.map((hop) => hop.to)], from: first.from, to: last.to };
}

type ChainOptions = Omit<PictureOptions, 'height'> & {
  /** Where one is asked for; else it follows from the words. */
  height?: number;
};
/** A chain in a strip of a width, in units of its own. */
interface Strip {
  width: number;
  height: number;
  marks: readonly Markup[];
  title: string;
  description: string;
}

/** How much wider or narrower than at first a strip is made, that its words fill a height. */
const NARROWEST = 0.6;
const WIDEST = 6;
/** How often its width is halved in the search for that. */
const STEPS = 9;
/** A chain in the strip whose words fill the height that is asked for with the largest type. */
function fitted(lay: (width: number) => Strip, first: Strip, ratio: number): Strip {
  const fits = ({ width, height }: Strip) => height <= width * ratio;
  const widest = lay(first.width * WIDEST);
  let best = fits(first) ? first : widest;
  let low = first.width * NARROWEST;
  let high = best.width;
  for (let step = 0; step < STEPS; step++) {
    const middle = lay((low + high) / 2);
    if (fits(middle)) {
      best = middle;
      high = middle.width;
    } else low = middle.width;
  }
  return best;
}

/** The picture of a chain. @param options with its width, and its height where one is asked for */
export function drawChain(dataset: Dataset, chain: Chain, options: ChainOptions): Picture {
  // A narrow page breaks its lines sooner, rather than shrink its letters.
  const usual = options.pixelRatio === undefined ? STRIP : options.width / options.pixelRatio;
  const lay = (width: number) => layChain(dataset, chain, options, width);
  const natural = lay(usual);
  const ratio = options.height === undefined ? undefined : options.height / options.width;
  const { width, marks, title, description, ...strip } =
    ratio === undefined ? natural : fitted(lay, natural, ratio);
  const height = ratio === undefined ? strip.height : width * ratio;
  return drawPage(
    {
      width: options.width,
      height: options.height ?? Math.round((height * options.width) / width),
      units: [width, height],
      lang: options.lang,
      title,
      description,
      meta: metaOf(dataset, options),
    },
    element('rect', { width, height, fill: PALETTES[options.theme].paper }),
    ...marks,
  );
}

function layChain(dataset: Dataset, chain: Chain, options: ChainOptions, strip: number): Strip {
  const { lang } = options;
  const palette = PALETTES[options.theme];
  const words = m.picture.chain;
  const explanation = explainChain(dataset, chain.hops, lang);
  const lines: Markup[] = [];
  const marks: Markup[] = [];
  let y = MARGIN;
  /** Writes a text from `x` to the right margin and moves down. */
  const write = (
    content: string,
    style: { size: number; colour: string; x: number },
    extra: Record<string, string | number> = {},
  ) => {
    const { size, colour, x } = style;
    const width = strip - MARGIN - x;
    const weight = extra['font-weight'] ? 700 : 400;
    for (const part of wrapText(content, { size, width, weight, lines: 40 })) {
      y += size * LINE;
      marks.push(text(part, { x, y: n(y - size * 0.32), size, fill: colour, ...extra }));
    }
  };
  const bar = (from: number, colour: string, dashed: boolean) =>
    marks.push(
      element('path', {
        d: `M${WORDS_AT + 5} ${n(from)}L${WORDS_AT + 5} ${n(y)}`,
        stroke: colour,
        'stroke-width': 2,
        'stroke-dasharray': dashed ? '5 4' : undefined,
        fill: 'none',
      }),
    );
  /** Writes a claim beside another: smaller, indented, with a bar at its side. */
  const writeAside = (claim: ExplainedClaim, denies: boolean) => {
    const top = y + 5;
    y += 3;
    // The cross is drawn: few fonts have one.
    const at = { x: WORDS_AT + 22, y: n(y + SIZE.claim * 0.68) };
    if (denies)
      marks.push(
        element('path', {
          d: `M${at.x - 4} ${at.y - 4}L${at.x + 4} ${at.y + 4}M${at.x + 4} ${at.y - 4}L${at.x - 4} ${at.y + 4}`,
          stroke: palette.tones.opposes,
          'stroke-width': 2,
          fill: 'none',
        }),
      );
    write(
      `${claim.text.charAt(0).toLocaleUpperCase(lang)}${claim.text.slice(1)}${marksOf(claim)}.`,
      { size: SIZE.claim - 1, colour: palette.muted, x: WORDS_AT + (denies ? 34 : 16) },
    );
    bar(top, denies ? palette.tones.opposes : palette.hairline, denies);
  };

  const { ids, from, to } = thingsOf(chain);
  const ends = { a: nameOf(dataset, from, lang), b: nameOf(dataset, to, lang) };
  const title = options.headline ?? words.title(lang, ends);
  write(title, { size: SIZE.title, colour: palette.ink, x: MARGIN }, { 'font-weight': 700 });
  y += 12;

  const places: { top: number; bottom: number; x: number; y: number }[] = [];
  ids.forEach((id, i) => {
    const thing = thingOf(dataset, id);
    const shape = SHAPES[thing.kind];
    const [w, h] = shape === 'circle' ? [30, 30] : [34, 26];
    const top = y;
    write(
      nameOf(dataset, id, lang),
      { size: SIZE.name, colour: palette.ink, x: WORDS_AT },
      { 'font-weight': 700 },
    );
    const middle = top + (SIZE.name * LINE) / 2 + 1;
    marks.push(
      shapeOf(
        shape,
        { x: RAIL, y: n(middle), w, h },
        {
          fill: palette.surface,
          // No colour of a party: those of lines say sides.
          stroke: palette.ink,
          'stroke-width': 1.6,
        },
      ),
    );
    places.push({ top: middle - h / 2, bottom: middle + h / 2, x: RAIL, y: middle });
    const hop = chain.hops[i];
    if (!hop) return;
    y += 4;
    const status = tieMarks(hop.tie, lang);
    if (status) {
      const width = textWidth(status, SIZE.small) + 14;
      marks.push(
        element('rect', {
          x: WORDS_AT,
          y: n(y + 2),
          width: n(width),
          height: 18,
          rx: 4,
          fill: 'none',
          stroke: palette.muted,
          'stroke-width': 1,
          'stroke-dasharray': '4 3',
        }),
        text(status, { x: WORDS_AT + 7, y: n(y + 15), size: SIZE.small, fill: palette.ink }),
      );
      y += 23;
    }
    for (const claim of explanation.hops[i]?.claims ?? []) {
      write(`${claim.text}${marksOf(claim)}.`, {
        size: SIZE.claim,
        colour: palette.ink,
        x: WORDS_AT,
      });
      if (claim.otherwise) writeAside(claim.otherwise, false);
      for (const denial of claim.denials) writeAside(denial, true);
      y += 7;
    }
    y += 8;
  });

  chain.hops.forEach((hop, i) => {
    const above = places[i];
    const below = places[i + 1];
    if (!above || !below) return;
    const tone = toneOf(dataset, hop.tie);
    const colour = palette.tones[tone];
    const start = { x: RAIL, y: above.bottom + 3 };
    const end = { x: RAIL, y: below.top - 3 };
    lines.push(
      element('path', {
        d: `M${at(start)}L${at(end)}`,
        stroke: colour,
        'stroke-width': 2.6,
        'stroke-dasharray': DASHES[hop.tie.status].length
          ? DASHES[hop.tie.status].join(' ')
          : undefined,
        fill: 'none',
      }),
    );
    lines.push(
      ...endMark(
        endMarkOf(dataset, hop.tie),
        {
          end: hop.direction === 'out' ? end : start,
          heading: { x: 0, y: hop.direction === 'out' ? 1 : -1 },
        },
        { width: 2.6, colour, paper: palette.paper },
      ),
    );
    if (hop.tie.denied)
      lines.push(...cross({ x: RAIL, y: (start.y + end.y) / 2 }, colour, palette.paper));
  });

  for (const [i, answer] of explanation.answers.entries()) {
    if (i === 0) {
      y += 6;
      write(
        words.answers(lang),
        { size: SIZE.small, colour: palette.muted, x: WORDS_AT },
        { 'font-weight': 700 },
      );
    }
    writeAside(answer, true);
  }
  y += 12;
  write(
    m.scene.sources(lang),
    { size: SIZE.small, colour: palette.muted, x: MARGIN },
    { 'font-weight': 700 },
  );
  explanation.citations.forEach((citation, i) =>
    write(`[${i + 1}] ${printCitation(dataset, citation, lang)}`, {
      size: SIZE.small,
      colour: palette.muted,
      x: MARGIN,
    }),
  );
  y += 8;
  const { raw } = dataset;
  const foot = [
    inLanguage(raw.dataset.title, lang),
    inLanguage(raw.dataset.credits, lang),
    options.made ? m.scene.made(lang, { day: printWhen(options.made, lang) }) : '',
  ]
    .filter(Boolean)
    .join(' · ');
  write(foot, { size: SIZE.small, colour: palette.muted, x: MARGIN });
  for (const part of options.address
    ? cutToWidth(options.address, SIZE.small, strip - 2 * MARGIN)
    : [])
    write(part, { size: SIZE.small, colour: palette.muted, x: MARGIN });

  const description = `${ids.map((id) => `${nameOf(dataset, id, lang)} (${kindOf(thingOf(dataset, id), lang)})`).join(' – ')}. ${explanation.sentence}`;
  return {
    width: strip,
    height: Math.ceil(y + MARGIN),
    marks: [...lines, ...marks],
    title,
    description,
  };
}
