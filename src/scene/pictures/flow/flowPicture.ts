/** Who switched between two votes, as a picture with headline and credit. */
import { inLanguage, type Dataset } from '../../../model/dataset.ts';
import { nameOf } from '../../../prose/names.ts';
import { Column } from '../column.ts';
import { drawPage, metaOf, type Picture, type PictureOptions } from '../../page.ts';
import { ratioOf } from '../../sizes.ts';
import { PALETTES } from '../../theme.ts';
import { element } from '../../../formats/xml.ts';
import { m } from '../../../words/index.ts';
import { describeFlow, drawFlowIn, flowSubject } from './flowDrawing.ts';

/** The margin of a picture of its own, and of one in a page, which has its margins already. */
const MARGIN = { page: 28, narrow: 18, inPage: 4 } as const;
/** A picture that is narrower has smaller headings, and smaller margins. */
const NARROW = 460;
const NOTE = 11.5;

/**
 * Draws the flow from the options of the earlier of two votes to those of the later.
 * @throws Error when the dataset has not both votes
 */
export function drawFlow(
  dataset: Dataset,
  votes: readonly [string, string],
  options: PictureOptions,
): Picture {
  const { lang, theme, inPage = false, made, address } = options;
  const palette = PALETTES[theme];
  const subject = flowSubject(dataset, votes, { lang, palette, isMono: theme === 'mono' });
  const unit = ratioOf(options);
  const width = options.width / unit;
  const height = options.height / unit;
  const isNarrow = width < NARROW;
  const ofPage = isNarrow ? MARGIN.narrow : MARGIN.page;
  const margin = inPage ? MARGIN.inPage : ofPage;
  const column = new Column(margin, margin, width - 2 * margin);
  const names = subject.votes.map(({ id }) => nameOf(dataset, id, lang)).join(' – ');
  const whole = `${m.picture.flow.title(lang)}: ${names}`;
  const title = options.headline ?? whole;
  // Where there is little room the votes are named over the bars alone.
  const isShort = inPage || isNarrow;
  const shown = options.headline ?? (isShort ? m.picture.flow.title(lang) : whole);
  const titled = isNarrow ? 16 : 20;
  column.write(shown, {
    size: inPage ? 15 : titled,
    fill: palette.ink,
    lines: 4,
    weight: 700,
  });
  column.space(6);
  const day = made && m.scene.made(lang, { day: made });
  const credits = [inLanguage(dataset.raw.dataset.credits, lang), day, address];
  const foot = inPage ? '' : credits.filter(Boolean).join(' ');
  const credit = { size: NOTE, fill: palette.muted, lines: 4 };
  const footHeight = foot ? column.heightOf(foot, credit) + 8 : 0;
  const drawing = drawFlowIn(
    subject,
    {
      x: column.x,
      y: column.y,
      w: column.width,
      h: height - margin - footHeight - column.y,
    },
    { isTitled: !inPage },
  );
  column.put(drawing.marks, drawing.height);
  const used = inPage ? Math.max(column.y + margin, 1) : height;
  column.y = height - margin - footHeight + 8;
  if (foot) column.write(foot, credit);
  return drawPage(
    {
      width: options.width,
      height: Math.round((options.width * used) / width),
      units: [width, used],
      lang,
      title,
      description: describeFlow(subject),
      meta: metaOf(dataset, options),
    },
    element('rect', { width, height: used, fill: palette.paper }),
    ...column.marks,
  );
}
