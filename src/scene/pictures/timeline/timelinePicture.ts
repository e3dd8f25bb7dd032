/** Events and votes in order of time, as a picture with headline and credit. */
import type { Stop } from '../../../analysis/timeline.ts';
import { inLanguage, type Dataset } from '../../../model/dataset.ts';
import { printWhen } from '../../../model/dates.ts';
import type { Picture, PictureOptions } from '../../page.ts';
import { PALETTES } from '../../theme.ts';
import { m } from '../../../words/index.ts';
import { NOTE, Sheet } from '../sheet.ts';
import { describeTimeline, drawTimelineIn, timelineSubject } from './timelineDrawing.ts';

/** The scales of type that are tried, the largest first. */
const SCALES = [1.7, 1.5, 1.35, 1.2, 1.1, 1];

/**
 * Draws the stops of a timeline, in the largest type in which all of them have room.
 * @param stops in order of time; those not known on the days of the clocks are left out
 * @param now ISO day of the clock: stops after it are drawn hollow
 */
export function drawTimeline(
  dataset: Dataset,
  stops: readonly Stop[],
  now: string | undefined,
  options: PictureOptions,
): Picture {
  const { lang, theme, inPage = false } = options;
  const palette = PALETTES[theme];
  const subject = timelineSubject(dataset, stops, { now, lang, palette });
  const headline = options.headline ?? inLanguage(dataset.raw.dataset.title, lang);
  const subtitle = [m.picture.timeline.title(lang), now && printWhen(now, lang)]
    .filter(Boolean)
    .join(' · ');
  const lay = (scale: number) => {
    const sheet = new Sheet(dataset, options, { scale, isDataset: options.headline === undefined });
    sheet.headline(headline);
    sheet.column.write(subtitle, { size: inPage ? NOTE : 13, fill: palette.muted, lines: 2 });
    sheet.column.space(8);
    const { marks, height, isShort } = drawTimelineIn(subject, sheet.room);
    sheet.column.put(marks, height);
    return { sheet, isShort };
  };
  // In a page type is as large as in the rest of it.
  const [first = 1, ...others] = inPage ? [1] : SCALES;
  let best = lay(first);
  for (const scale of others) {
    if (!best.isShort) break;
    best = lay(scale);
  }
  return best.sheet.picture(`${headline} · ${subtitle}`, describeTimeline(subject));
}
