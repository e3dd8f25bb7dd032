/**
 * The pictures of a dataset, in the order they are offered: for the dialog of the explorer and for
 * the command line. To add one: a file in this folder, a line in `KINDS`, and its words.
 */
import { sourcesOf } from '../../prose/citation.ts';
import { stopsOf } from '../../analysis/timeline.ts';
import type { Chain } from '../../analysis/chain.ts';
import type { Dataset } from '../../model/dataset.ts';
import { composeScene } from '../composedScene.ts';
import { composeDates, type OnDay } from '../dates/datesScene.ts';
import { drawChain, STRIP } from './chain/chainPicture.ts';
import { drawFlow } from './flow/flowPicture.ts';
import type { Scene } from '../sceneData.ts';
import type { Picture, PictureOptions } from '../page.ts';
import { drawSvg, type SvgOptions } from '../svg.ts';
import { drawTimeline } from './timeline/timelinePicture.ts';
import type { View } from '../view.ts';
import { drawVote } from './rollCall/votePicture.ts';

/** What is to be drawn: the whole dataset, the dataset on the days of the clocks, and the view. */
export interface Subject {
  whole: Dataset;
  seen: Dataset;
  view: View;
  /** The chain that is highlighted, where there is one. */
  chain?: Chain;
  /** Called only to draw the graph. */
  scene: () => Scene;
  /** The scene as it is on the screen, for a picture of a part of it. */
  onScreen?: () => Scene;
  /** What the view shows on another day, for a picture of several. */
  onDay?: (day: string) => OnDay;
}

interface DrawOptions
  extends
    PictureOptions,
    Pick<SvgOptions, 'without' | 'transparent' | 'part' | 'heading' | 'deck'> {
  /** Whether its width and height are asked for, and not the usual ones. */
  isSized?: boolean;
}
export interface PictureRequest extends DrawOptions {
  what: PictureName;
}

interface PictureKind {
  /** What the name of its file ends with. */
  suffix: string;
  /** Whether a subject has such a picture. */
  has(subject: Subject): boolean;
  /** @throws Error when it has none */
  draw(subject: Subject, options: DrawOptions): Picture;
  /** The width in pixels where none is asked for. */
  width?: number;
}

/** The vote in focus, where there is one. */
const voteOf = ({ seen, view }: Subject): string | undefined => voteIn(seen, view.panel.focus);
/** The vote that the one in focus is compared with. */
const otherVoteOf = ({ seen, view }: Subject): string | undefined =>
  voteIn(seen, view.panel.compare);
const voteIn = (dataset: Dataset, id: string | undefined) =>
  id !== undefined && dataset.votes.has(id) ? id : undefined;
const missing = (what: string): never => {
  throw new Error(`there is no picture "${what}" of this view`);
};

/** The graph on several days. */
function drawDates(subject: Subject, days: readonly OnDay[], options: DrawOptions): Picture {
  const plain = subject.scene();
  const claims = days.flatMap(({ scene }) => scene.visible.ties.flatMap((tie) => tie.claims));
  return drawSvg(plain, {
    ...options,
    sources: sourcesOf(subject.whole, claims, plain.lang),
    rights: subject.whole.raw.dataset.licence,
    compose: (box) => composeDates(days, box, plain),
  });
}

const KINDS = {
  graph: {
    suffix: '',
    has: () => true,
    draw(subject, options) {
      const { onDay } = subject;
      const days = onDay && subject.view.arrangement.dates.map((day) => onDay(day));
      if (days?.length && !options.part) return drawDates(subject, days, options);
      const scene = (options.part ? subject.onScreen?.() : undefined) ?? subject.scene();
      const claims = scene.visible.ties.flatMap((tie) => tie.claims);
      const sources = sourcesOf(subject.seen, claims, scene.lang);
      return drawSvg(scene, {
        ...options,
        sources,
        rights: subject.seen.raw.dataset.licence,
        compose: (box) => composeScene(scene, subject.seen, subject.view, { box }),
      });
    },
  },
  // What happened, in order of time.
  timeline: {
    suffix: '-timeline',
    has: ({ whole, seen }) => stopsOf(whole, seen).length > 0,
    draw: ({ whole, seen, view }, options) =>
      drawTimeline(seen, stopsOf(whole, seen), view.clock.asOf, options),
  },
  // A chain hop by hop. Its height depends on its words.
  chain: {
    suffix: '-chain',
    has: ({ chain }) => chain !== undefined,
    draw({ seen, chain }, { height, isSized, ...options }) {
      if (!chain) return missing('chain');
      return drawChain(seen, chain, isSized ? { ...options, height } : options);
    },
    width: STRIP,
  },
  // A roll call.
  vote: {
    suffix: '-roll-call',
    has: (subject) => voteOf(subject) !== undefined,
    draw(subject, options) {
      const vote = voteOf(subject);
      return vote === undefined ? missing('vote') : drawVote(subject.seen, vote, options);
    },
  },
  // Who switched between two votes.
  flow: {
    suffix: '-switches',
    has: (subject) => voteOf(subject) !== undefined && otherVoteOf(subject) !== undefined,
    draw(subject, options) {
      const vote = voteOf(subject);
      const other = otherVoteOf(subject);
      return vote === undefined || other === undefined
        ? missing('flow')
        : drawFlow(subject.seen, [vote, other], options);
    },
  },
} satisfies Record<string, PictureKind>;

export type PictureName = keyof typeof KINDS;
export const PICTURES = Object.keys(KINDS) as PictureName[];
const kindOf = (name: PictureName): PictureKind => KINDS[name];
/** A picture by its name, as a step of a story or an option asks for it. */
export const pictureNamed = (name: string): PictureName | undefined =>
  PICTURES.find((picture) => picture === name);
/** What the name of a picture's file ends with. */
export const suffixOf = (name: PictureName): string => KINDS[name].suffix;

/** The pictures that a subject has. */
export const picturesOf = (subject: Subject): PictureName[] =>
  PICTURES.filter((name) => kindOf(name).has(subject));

/**
 * Draws a picture.
 * @param request by default 1600 by 1000 pixels, or the picture's own width
 * @throws Error when the subject has no such picture
 */
export function drawPicture(
  subject: Subject,
  {
    what,
    ...request
  }: Omit<PictureRequest, 'width' | 'height'> & { width?: number; height?: number },
): Picture {
  const kind = kindOf(what);
  const width = request.width ?? kind.width ?? 1600;
  const isSized = request.width !== undefined && request.height !== undefined;
  return kind.draw(subject, { ...request, width, height: request.height ?? 1000, isSized });
}

/**
 * Draws a picture for a room of a page.
 * @param room in CSS pixels; a picture is as wide, and no higher
 * @throws Error when the subject has no such picture
 */
export const pictureInRoom = (
  subject: Subject,
  what: PictureName,
  room: { w: number; h: number },
  look: Pick<PictureRequest, 'lang' | 'theme' | 'description'>,
): Picture =>
  drawPicture(subject, {
    what,
    width: room.w,
    height: room.h,
    pixelRatio: 1,
    inPage: true,
    without: ['title', 'sources', 'credit'],
    ...look,
  });
