/** What shapes, lines and marks mean, for the legend on the screen and in a picture. */
import { append } from '../model/lists.ts';
import type { Ballot } from '../model/benches.ts';
import type { Kind, Status } from '../model/vocabulary.ts';
import { STATUSES } from '../model/vocabulary.ts';
import { kindWord, numberWord, statusWord } from '../model/words.ts';
import type { Scene } from './sceneData.ts';
import {
  BALLOT_MARKS,
  DASHES,
  END_MARKS,
  SHAPES,
  isDouble,
  startMarkOf,
  type EndMark,
  type Shape,
  type Tone,
} from './theme.ts';
import { type Plain, m } from '../words/index.ts';

export type LegendItem =
  | { sort: 'shape'; kind: Kind; shape: Shape; text: string }
  | {
      sort: 'tone';
      tone: Tone;
      colour: string;
      startMark: EndMark;
      endMark: EndMark;
      double: boolean;
      text: string;
    }
  | { sort: 'status'; status: Status; dash: readonly number[]; text: string }
  | { sort: 'denied'; text: string }
  | { sort: 'weight'; text: string }
  | { sort: 'new'; text: string };

type SidedTone = Exclude<Tone, 'vote'>;
const TONES: Record<SidedTone, Plain> = m.scene.tone;
const BALLOTS: Record<Ballot, Plain> = m.scene.ballot;

export const toneWord = (tone: SidedTone, lang: string): string => TONES[tone](lang);

const hasNews = ({ nodes, edges }: Scene): boolean =>
  [...nodes, ...edges].some(({ isNew }) => isNew);

/** The legend of what a scene uses, in a fixed order. */
export function legendOf(scene: Scene): LegendItem[] {
  const { lang } = scene;
  const shapes = (Object.keys(SHAPES) as Kind[])
    .filter((kind) => scene.kinds.includes(kind))
    .map((kind): LegendItem => ({
      sort: 'shape',
      kind,
      shape: SHAPES[kind],
      text: kindWord(kind, lang),
    }));
  const tones = (Object.keys(TONES) as SidedTone[])
    .filter((tone) => scene.tones.includes(tone))
    .map((tone): LegendItem => ({
      sort: 'tone',
      tone,
      colour: scene.palette.tones[tone],
      startMark: startMarkOf(tone),
      endMark: END_MARKS[tone],
      double: isDouble(tone),
      text: toneWord(tone, lang),
    }));
  const ballots = (Object.keys(BALLOTS) as Ballot[])
    .filter((ballot) => scene.ballots.includes(ballot))
    .map((ballot): LegendItem => ({
      sort: 'tone',
      tone: 'vote',
      colour: scene.palette.tones.vote,
      startMark: 'none',
      endMark: BALLOT_MARKS[ballot],
      double: false,
      text: BALLOTS[ballot](lang),
    }));
  // Confirmed and reported share a solid line, promised and expected a dashed-dotted one: each
  // pattern is listed once.
  const patterns = new Map<string, Status[]>();
  for (const status of STATUSES)
    if (scene.statuses.includes(status) && status !== 'denied')
      append(patterns, DASHES[status].join(), status);
  const statuses = [...patterns.values()].map((list): LegendItem => ({
    sort: 'status',
    status: list[0] ?? 'reported',
    dash: DASHES[list[0] ?? 'reported'],
    text: list.map((s) => statusWord(s, lang)).join(', '),
  }));
  const denied: LegendItem[] = scene.anyDenied
    ? [{ sort: 'denied', text: m.scene.deniedBySome(lang) }]
    : [];
  const weights: LegendItem[] =
    scene.drawsWeights && scene.heaviest !== undefined
      ? [{ sort: 'weight', text: m.scene.weight(lang, { most: numberWord(scene.heaviest, lang) }) }]
      : [];
  const news: LegendItem[] = scene.panels?.some((panel) => hasNews(panel.scene))
    ? [{ sort: 'new', text: m.scene.isNew(lang) }]
    : [];
  return [...shapes, ...tones, ...ballots, ...statuses, ...denied, ...weights, ...news];
}
