/** Who switched between two votes, as a picture with headline and credit. */
import type { Dataset } from '../../../model/dataset.ts';
import { nameOf } from '../../../prose/names.ts';
import type { Picture, PictureOptions } from '../../page.ts';
import { PALETTES } from '../../theme.ts';
import { m } from '../../../words/index.ts';
import { Sheet } from '../sheet.ts';
import { describeFlow, drawFlowIn, flowSubject } from './flowDrawing.ts';

/**
 * Draws the flow from the options of the earlier of two votes to those of the later.
 * @throws Error when the dataset has not both votes
 */
export function drawFlow(
  dataset: Dataset,
  votes: readonly [string, string],
  options: PictureOptions,
): Picture {
  const { lang, theme, inPage = false } = options;
  const palette = PALETTES[theme];
  const subject = flowSubject(dataset, votes, { lang, palette, isMono: theme === 'mono' });
  const sheet = new Sheet(dataset, options);
  const names = subject.votes.map(({ id }) => nameOf(dataset, id, lang)).join(' – ');
  const whole = `${m.picture.flow.title(lang)}: ${names}`;
  // Where there is little room the votes are named over the bars alone.
  const isShort = inPage || sheet.isNarrow;
  sheet.headline(options.headline ?? (isShort ? m.picture.flow.title(lang) : whole));
  sheet.column.space(6);
  const drawing = drawFlowIn(subject, sheet.room, { isTitled: !inPage });
  sheet.column.put(drawing.marks, drawing.height);
  return sheet.picture(options.headline ?? whole, describeFlow(subject));
}
