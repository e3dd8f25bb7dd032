/** The mark of an event or a vote on a timeline: on paper, where it runs down, and on the screen, across. */
import type { Stop } from '../../../analysis/timeline.ts';
import { isPrecise } from '../../../model/dates.ts';
import type { Vector } from '../../geometry.ts';
import { n, shapeOf } from '../../marks.ts';
import type { Markup } from '../../../formats/xml.ts';

/** How a timeline looks. */
export interface StopLook {
  /** Whether it had not happened on the day that is shown: drawn hollow. */
  isAhead: boolean;
  /** Whether more is claimed of it than of most. */
  isMajor: boolean;
  ink: string;
  paper: string;
  /** The direction of the timeline, and how long the mark of several days is, in pixels. */
  runs: 'down' | 'across';
  length: number;
}

const DOT = { major: 10, minor: 7 } as const;
const DIAMOND = { major: 15, minor: 12 } as const;
const BAND = 8;
/** A dot for an event of one day, a band for one of several days or of no exact day, a diamond for a vote. */
export function stopMark(
  { kind, when }: Pick<Stop, 'kind' | 'when'>,
  { x, y }: Vector,
  { isAhead, isMajor, ink, paper, runs, length }: StopLook,
): Markup {
  const style = { fill: isAhead ? paper : ink, stroke: ink, 'stroke-width': 1.6 };
  const size = isMajor ? 'major' : 'minor';
  const [w, h] = kind === 'vote' ? [DIAMOND[size], DIAMOND[size]] : [DOT[size], DOT[size]];
  if (kind === 'vote') return shapeOf('diamond', { x, y, w, h }, style);
  if (isPrecise(when) && !when.includes('/')) return shapeOf('circle', { x, y, w, h }, style);
  // It begins where a dot would.
  const middle = n((length - DOT.major) / 2);
  const band =
    runs === 'down'
      ? { x, y: y + middle, w: BAND, h: length }
      : { x: x + middle, y, w: length, h: BAND };
  return shapeOf('pill', band, { ...style, 'stroke-dasharray': '4 3', fill: paper });
}
