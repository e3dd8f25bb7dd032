/** Who switched between two votes, as one picture for print. */
import { switchesBetween, type Stood, type Strand } from '../analysis/blocs.ts';
import { nameOf, shortNameOf } from '../analysis/names.ts';
import { rollCall } from '../analysis/rollcall.ts';
import { inLanguage, type Dataset } from '../model/dataset.ts';
import { compareWhen, printWhen } from '../model/dates.ts';
import { optionCount, optionWord, pick } from '../model/words.ts';
import { BAR, layFlow } from './alluvial.ts';
import { text } from './marks.ts';
import { drawSheet, metaOf, type Picture, type PictureOptions } from './sheet.ts';
import { wrapText } from './text.ts';
import { PALETTES } from './theme.ts';
import { element, type Markup } from '../formats/xml.ts';

const WORDS = {
  en: {
    title: 'Who switched',
    unknown: 'not known',
    out: 'not there',
    then: 'then',
    made: 'Made',
    named: (n: number, all: number) =>
      `Drawn are members, not counts: of ${n} of ${all} our sources tell both votes.`,
  },
  es: {
    title: 'Quiénes cambiaron',
    unknown: 'no se sabe',
    out: 'no estaba',
    then: 'luego',
    made: 'Hecho el',
    named: (n: number, all: number) =>
      `Se dibujan miembros, no conteos: de ${n} de ${all} nuestras fuentes dan ambos votos.`,
  },
};
const SHEET = 760;
const MARGIN = 28;
/** Room for words beside the bars: of a narrow picture no more than a quarter. */
const sideOf = (width: number) => Math.min(150, width / 4);
/** A narrower picture lists who switched in one column. */
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
  const words = pick(WORDS, lang);
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
  const unit = Math.max(1, Math.min(options.width, options.height) / SHEET);
  const width = options.width / unit;
  const height = options.height / unit;
  const stood = (option: Stood) =>
    option === 'unknown' ? words.unknown : option === 'out' ? words.out : optionWord(option, lang);

  const title = `${words.title}: ${nameOf(dataset, before.id, lang)} – ${nameOf(dataset, after.id, lang)}`;
  const heading = wrapText(title, 19, width - 2 * MARGIN, 4, 700);
  const switched = strands
    .filter((s) => s.from !== s.to && s.from !== 'unknown' && s.to !== 'unknown')
    .sort((a, b) => b.members.length - a.members.length);
  const count = (list: readonly Strand[]) => list.reduce((sum, s) => sum + s.members.length, 0);
  const known = words.named(
    count(strands.filter((s) => s.from !== 'unknown' && s.to !== 'unknown')),
    count(strands),
  );
  const sentence = (s: Strand) =>
    `${s.members.length} · ${shortNameOf(dataset, s.group, lang)}: ${stood(s.from)}, ${words.then} ${stood(s.to)}`;
  const foot = wrapText(
    [
      known,
      inLanguage(dataset.raw.dataset.credits, lang),
      options.made && `${words.made} ${options.made}.`,
      options.address,
    ]
      .filter(Boolean)
      .join(' '),
    11,
    width - 2 * MARGIN,
    4,
  );
  const columns = width < TWO_COLUMNS ? 1 : 2;
  const listed = switched.slice(0, 5 * columns);
  const side = sideOf(width);
  const top = MARGIN + heading.length * 25 + 46;
  const listTop = height - MARGIN - foot.length * 14 - Math.ceil(listed.length / columns) * 18 - 12;
  const flow = layFlow(strands, width - 2 * (MARGIN + side), Math.max(60, listTop - top - 90));
  const colour = (s: Strand) =>
    (options.theme === 'mono' ? undefined : dataset.things.get(s.group)?.colour) ??
    palette.tones.neutral;
  const bars = (list: typeof flow.left, x: number, anchor: string, labelX: number): Markup[] =>
    list.flatMap((bar) => [
      element('rect', { x, y: bar.y, width: BAR, height: Math.max(1, bar.h), fill: palette.ink }),
      text(
        labelX,
        bar.y + bar.h / 2 + 4,
        12,
        palette.ink,
        bar.option === 'unknown' || bar.option === 'out'
          ? `${bar.size} ${stood(bar.option)}`
          : optionCount(bar.option, bar.size, lang),
        { 'text-anchor': anchor },
      ),
    ]);
  const heads = [before, after].flatMap((vote, i) =>
    wrapText(
      `${shortNameOf(dataset, vote.id, lang)}, ${printWhen(vote.when, lang, 'short')}`,
      12,
      width / 2 - MARGIN - 8,
      2,
    ).map((line, k, all) =>
      text(
        i ? width - MARGIN : MARGIN,
        top - 18 - (all.length - 1 - k) * 15,
        12,
        palette.muted,
        line,
        { 'text-anchor': i ? 'end' : 'start' },
      ),
    ),
  );
  return drawSheet(
    {
      width: options.width,
      height: options.height,
      units: [width, height],
      lang,
      title,
      description: `${switched.map(sentence).join('; ')}. ${known}`,
      meta: metaOf(dataset, options),
    },
    element('rect', { width, height, fill: palette.paper }),
    ...heading.map((line, i) =>
      text(MARGIN, MARGIN + 16 + i * 25, 19, palette.ink, line, { 'font-weight': 700 }),
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
      ...bars(flow.left, 0, 'end', -6),
      ...bars(flow.right, flow.width - BAR, 'start', flow.width + 6),
    ),
    ...listed.map((s, i) =>
      text(
        MARGIN + (i % columns) * ((width - 2 * MARGIN) / columns),
        listTop + Math.floor(i / columns) * 18 + 12,
        12,
        palette.ink,
        sentence(s),
      ),
    ),
    ...foot.map((line, i) =>
      text(MARGIN, height - MARGIN - (foot.length - 1 - i) * 14, 11, palette.muted, line),
    ),
  );
}
