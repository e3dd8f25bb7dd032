/** A roll call as a picture with headline, text of the motion, and credit. */
import { inLanguage, type Dataset } from '../../../model/dataset.ts';
import { printWhen } from '../../../model/dates.ts';
import type { VoteEvent } from '../../../model/schema.ts';
import { voteResultWord, voteStatusWord } from '../../../model/words.ts';
import { nameOf } from '../../../prose/names.ts';
import { Column } from '../column.ts';
import { drawPage, metaOf, type Picture, type PictureOptions } from '../../page.ts';
import { ratioOf } from '../../sizes.ts';
import { PALETTES } from '../../theme.ts';
import { element } from '../../../formats/xml.ts';
import { m } from '../../../words/index.ts';
import { describeRollCall, drawRollCall, rollCallSubject } from './rollCallDrawing.ts';

/** The margin of a picture of its own, and of one in a page, which has its margins already. */
const MARGIN = { page: 28, narrow: 18, inPage: 4 } as const;
/** A picture that is narrower has smaller headings, and smaller margins. */
const NARROW = 460;
/** The scales of type that are tried, the largest first. */
const SCALES = [1.5, 1.35, 1.2, 1.1, 1];
const NOTE = 11.5;
/** A picture that is lower has no room for the text of the motion. */
const LOW = 500;

/** Credits, day and address. */
function footOf(dataset: Dataset, { lang, made, address }: PictureOptions): string {
  const day = made && m.scene.made(lang, { day: made });
  return [inLanguage(dataset.raw.dataset.credits, lang), day, address].filter(Boolean).join(' ');
}

/** The state of a vote in one line: "21 December 2017 · failed". */
export function stateOf(vote: VoteEvent, lang: string): string {
  const parts = [printWhen(vote.when, lang)];
  // One that has a result was held.
  if (!vote.result || vote.status !== 'held') parts.push(voteStatusWord(vote.status, lang));
  if (vote.result) parts.push(voteResultWord(vote.result, lang));
  return parts.filter(Boolean).join(' · ');
}

/** A vote laid out on a page at a scale of type. */
function layOut(dataset: Dataset, id: string, options: PictureOptions, scale: number) {
  const { lang, inPage = false, headline } = options;
  const palette = PALETTES[options.theme];
  const subject = rollCallSubject(dataset, id, { lang, palette, marked: inPage });
  const { vote } = subject.roll;
  const unit = ratioOf(options) * scale;
  const width = options.width / unit;
  const height = options.height / unit;
  const isNarrow = width < NARROW;
  const ofPage = isNarrow ? MARGIN.narrow : MARGIN.page;
  const margin = inPage ? MARGIN.inPage : ofPage;
  const size = isNarrow ? 17 : 21;
  const column = new Column(margin, margin, width - 2 * margin);
  const title = headline ?? nameOf(dataset, id, lang);
  const state = stateOf(vote, lang);
  column.write(title, { size: inPage ? 15 : size, fill: palette.ink, lines: 3, weight: 700 });
  column.write(state, { size: inPage ? NOTE : 13, fill: palette.muted, lines: 1 });
  if (!inPage && height > LOW)
    column.write(inLanguage(vote.motion.text, lang), { size: 13, fill: palette.ink, lines: 3 });
  column.space(8);

  const credit = { size: NOTE, fill: palette.muted, lines: 4 };
  const foot = inPage ? '' : footOf(dataset, options);
  const footHeight = foot ? column.heightOf(foot, credit) + 8 : 0;
  const end = height - margin - footHeight;
  const drawing = drawRollCall(subject, {
    x: column.x,
    y: column.y,
    w: column.width,
    h: end - column.y,
  });
  column.put(drawing.marks, drawing.height);
  const used = inPage ? Math.min(height, column.y + margin) : height;
  column.y = height - margin - footHeight + 8;
  if (foot) column.write(foot, credit);
  return {
    width,
    height: used,
    title: `${title} · ${state}`,
    description: `${title}. ${state}. ${describeRollCall(subject)}`,
    marks: column.marks,
    paper: palette.paper,
    leftOut: drawing.leftOut,
  };
}

/**
 * Draws a vote of the dataset, in the largest type in which all that is known of it has room.
 * @throws Error when the dataset has no such vote
 */
export function drawVote(dataset: Dataset, id: string, options: PictureOptions): Picture {
  // In a page type is as large as in the rest of it.
  const scales = options.inPage ? [1] : SCALES;
  let layout: ReturnType<typeof layOut> | undefined;
  for (const scale of scales) {
    layout = layOut(dataset, id, options, scale);
    if (Object.keys(layout.leftOut).length === 0) break;
  }
  if (!layout) throw new Error('no scale of type');
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
