/** A roll call as a picture with headline, text of the motion, and credit. */
import { inLanguage, type Dataset } from '../../../model/dataset.ts';
import { printWhen } from '../../../model/dates.ts';
import type { VoteEvent } from '../../../model/schema.ts';
import { voteResultWord, voteStatusWord } from '../../../model/words.ts';
import { nameOf } from '../../../prose/names.ts';
import { NOTE, Sheet } from '../sheet.ts';
import type { Picture, PictureOptions } from '../../page.ts';
import { PALETTES } from '../../theme.ts';
import { describeRollCall, drawRollCall, rollCallSubject } from './rollCallDrawing.ts';

/** The scales of type that are tried, the largest first. */
const SCALES = [1.5, 1.35, 1.2, 1.1, 1];
/** A picture that is lower has no room for the text of the motion. */
const LOW = 500;

/** The state of a vote in one line: "21 December 2017 · failed". */
export function stateOf(vote: VoteEvent, lang: string): string {
  const parts = [printWhen(vote.when, lang)];
  // One that has a result was held.
  if (!vote.result || vote.status !== 'held') parts.push(voteStatusWord(vote.status, lang));
  if (vote.result) parts.push(voteResultWord(vote.result, lang));
  return parts.filter(Boolean).join(' · ');
}

/**
 * Draws a vote of the dataset, in the largest type in which all that is known of it has room.
 * @throws Error when the dataset has no such vote
 */
export function drawVote(dataset: Dataset, id: string, options: PictureOptions): Picture {
  const { lang, theme, inPage = false } = options;
  const palette = PALETTES[theme];
  const subject = rollCallSubject(dataset, id, { lang, palette, marked: inPage });
  const { vote } = subject.roll;
  const title = options.headline ?? nameOf(dataset, id, lang);
  const state = stateOf(vote, lang);
  const lay = (scale: number) => {
    const sheet = new Sheet(dataset, options, { scale });
    const { column } = sheet;
    sheet.headline(title);
    column.write(state, { size: inPage ? NOTE : 13, fill: palette.muted, lines: 1 });
    if (!inPage && sheet.height > LOW)
      column.write(inLanguage(vote.motion.text, lang), { size: 13, fill: palette.ink, lines: 3 });
    column.space(8);
    const drawing = drawRollCall(subject, sheet.room);
    column.put(drawing.marks, drawing.height);
    return { sheet, isWhole: Object.keys(drawing.leftOut).length === 0 };
  };
  // In a page type is as large as in the rest of it.
  const [first, ...others] = inPage ? [1] : SCALES;
  let best = lay(first ?? 1);
  for (const scale of others) {
    if (best.isWhole) break;
    best = lay(scale);
  }
  return best.sheet.picture(
    `${title} · ${state}`,
    `${title}. ${state}. ${describeRollCall(subject)}`,
  );
}
