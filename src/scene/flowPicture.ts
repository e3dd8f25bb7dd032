/** Who switched between two votes, as one picture for print. */
import { switchesBetween, type MemberOption, type Strand } from '../analysis/blocs.ts';
import { nameOf, shortNameOf } from '../prose/names.ts';
import { rollCall } from '../analysis/rollcall.ts';
import { inLanguage, type Dataset } from '../model/dataset.ts';
import { compareWhen, printWhen } from '../model/dates.ts';
import { optionCount, optionWord } from '../model/words.ts';
import { BAR, layFlow } from './alluvial.ts';
import { text } from './marks.ts';
import { drawPage, metaOf, type Picture, type PictureOptions } from './page.ts';
import { ratioOf } from './sizes.ts';
import { wrapText } from './text.ts';
import { PALETTES } from './theme.ts';
import { element, type Markup } from '../formats/xml.ts';
import { m } from '../words/index.ts';

const MARGIN = 28;
/** Room for words beside the bars: of a narrow picture no more than a quarter. */
/** A page that is narrower has smaller headings. */
const NARROW = 340;
const sideOf = (width: number) => Math.min(150, width * 0.32);
/** The least distance between two labels, from baseline to baseline. */
const APART = 14;
/** Heights pushed apart downwards, in their order. */
function apart(heights: readonly number[]): number[] {
  let last = -Infinity;
  return heights.map((height) => {
    last = Math.max(height, last + APART);
    return last;
  });
}
/** Pictures narrower than this list who switched in one column. */
const TWO_COLUMNS = 600;

/**
 * Draws the flow from the options of the earlier of two votes to those of the later.
 * @throws Error when the dataset has not both votes
 */
export function drawFlow(
  dataset: Dataset,
  first: string,
  second: string,
  options: PictureOptions,
): Picture {
  const { lang } = options;
  const palette = PALETTES[options.theme];
  const words = m.picture.flow;
  const votes = [first, second]
    .map((id) => rollCall(dataset, id).vote)
    .sort((a, b) => compareWhen(a.when, b.when));
  const [before, after] = votes;
  if (!before || !after) throw new Error('two votes are needed');
  const strands = switchesBetween(
    before,
    after,
    (vote) => rollCall(dataset, vote.id).benches,
    dataset.memberships,
  );
  const unit = ratioOf(options);
  const width = options.width / unit;
  const height = options.height / unit;
  const optionName = (option: MemberOption) =>
    option === 'unknown' || option === 'out' ? words[option](lang) : optionWord(option, lang);

  const title =
    options.headline ??
    `${words.title(lang)}: ${nameOf(dataset, before.id, lang)} – ${nameOf(dataset, after.id, lang)}`;
  // A newspaper's column has smaller headings.
  const titleSize = width < NARROW ? 15 : 19;
  const titleLine = titleSize * 1.3;
  const heading = wrapText(title, {
    size: titleSize,
    width: width - 2 * MARGIN,
    lines: 4,
    weight: 700,
  });
  const switched = strands
    .filter((s) => s.from !== s.to && s.from !== 'unknown' && s.to !== 'unknown')
    .sort((a, b) => b.members.length - a.members.length);
  const count = (list: readonly Strand[]) => list.reduce((sum, s) => sum + s.members.length, 0);
  const coverage = words.named(lang, {
    n: count(strands.filter((s) => s.from !== 'unknown' && s.to !== 'unknown')),
    all: count(strands),
  });
  const sentence = (s: Strand) =>
    `${s.members.length} · ${shortNameOf(dataset, s.group, lang)}: ${optionName(s.from)}, ${words.then(lang)} ${optionName(s.to)}`;
  const foot = wrapText(
    [
      coverage,
      inLanguage(dataset.raw.dataset.credits, lang),
      options.made && m.scene.made(lang, { day: options.made }),
      options.address,
    ]
      .filter(Boolean)
      .join(' '),
    { size: 11.5, width: width - 2 * MARGIN, lines: 4 },
  );
  const columns = width < TWO_COLUMNS ? 1 : 2;
  const listed = switched.slice(0, 5 * columns);
  const side = sideOf(width);
  const top = MARGIN + heading.length * titleLine + 46;
  const listFrom =
    height - MARGIN - foot.length * 14 - Math.ceil(listed.length / columns) * 18 - 12;
  const flow = layFlow(
    strands,
    width - 2 * (MARGIN + side),
    Math.max(60, listFrom - top - (columns === 1 ? 160 : 90)),
  );
  const colour = (s: Strand) =>
    (options.theme === 'mono' ? undefined : dataset.things.get(s.group)?.colour) ??
    palette.tones.neutral;
  const wordsOfBar = ({ option, size }: (typeof flow.left)[number]) =>
    option === 'unknown' || option === 'out'
      ? `${size} ${optionName(option)}`
      : optionCount(option, size, lang);
  /** The labels of bars: rows of words with their heights; one of several rows begins lower. */
  const labelsOf = (list: typeof flow.left) => {
    const rows = list.map((bar) =>
      wrapText(wordsOfBar(bar), { size: 12, width: side - 8, lines: 3 }),
    );
    const heights = apart(
      list.flatMap((bar, i) => (rows[i] ?? []).map((_, k) => bar.y + bar.h / 2 + 4 + k * APART)),
    );
    return rows.flat().map((words, i) => ({ words, y: heights[i] ?? 0 }));
  };
  const labels = { left: labelsOf(flow.left), right: labelsOf(flow.right) };
  const bars = (list: typeof flow.left, x: number): Markup[] =>
    list.map((bar) =>
      element('rect', { x, y: bar.y, width: BAR, height: Math.max(1, bar.h), fill: palette.ink }),
    );
  const labelled = (list: typeof labels.left, anchor: string, x: number): Markup[] =>
    list.map(({ words: line, y }) =>
      text(line, { x, y, size: 12, fill: palette.ink, 'text-anchor': anchor }),
    );
  // The list begins under the last label, and has as many lines as there is room for.
  const lowest = Math.max(0, ...[...labels.left, ...labels.right].map(({ y }) => y));
  const listTop = Math.max(listFrom, top + lowest + 10);
  const listRows = Math.floor((height - MARGIN - foot.length * 14 - 8 - listTop) / 18);
  const shownList = listed.slice(0, Math.max(0, listRows) * columns);
  const heads = [before, after].flatMap((vote, i) =>
    wrapText(`${shortNameOf(dataset, vote.id, lang)}, ${printWhen(vote.when, lang, 'short')}`, {
      size: 12,
      width: width / 2 - MARGIN - 8,
      lines: 2,
    }).map((line, k, all) =>
      text(line, {
        x: i ? width - MARGIN : MARGIN,
        y: top - 18 - (all.length - 1 - k) * 15,
        size: 12,
        fill: palette.muted,
        'text-anchor': i ? 'end' : 'start',
      }),
    ),
  );
  return drawPage(
    {
      width: options.width,
      height: options.height,
      units: [width, height],
      lang,
      title,
      description: `${switched.map(sentence).join('; ')}. ${coverage}`,
      meta: metaOf(dataset, options),
    },
    element('rect', { width, height, fill: palette.paper }),
    ...heading.map((line, i) =>
      text(line, {
        x: MARGIN,
        y: MARGIN + 14 + i * titleLine,
        size: titleSize,
        fill: palette.ink,
        'font-weight': 700,
      }),
    ),
    ...heads,
    element(
      'g',
      { transform: `translate(${MARGIN + side} ${top})` },
      ...flow.ribbons.map(({ strand, d, changed }) =>
        element(
          'path',
          { d, fill: colour(strand), opacity: changed ? 0.8 : 0.28 },
          element('title', {}, sentence(strand)),
        ),
      ),
      ...bars(flow.left, 0),
      ...labelled(labels.left, 'end', -6),
      ...bars(flow.right, flow.width - BAR),
      ...labelled(labels.right, 'start', flow.width + 6),
    ),
    ...shownList.map((s, i) =>
      text(sentence(s), {
        x: MARGIN + (i % columns) * ((width - 2 * MARGIN) / columns),
        y: listTop + Math.floor(i / columns) * 18 + 12,
        size: 12,
        fill: palette.ink,
      }),
    ),
    ...foot.map((line, i) =>
      text(line, {
        x: MARGIN,
        y: height - MARGIN - (foot.length - 1 - i) * 14,
        size: 11.5,
        fill: palette.muted,
      }),
    ),
  );
}
