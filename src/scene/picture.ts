/** Any picture of a dataset, by name: what the dialog of the explorer and the terminal both draw. */
import { sourcesOf } from '../analysis/cite.ts';
import { stopsOf } from '../analysis/timeline.ts';
import type { Chain } from '../analysis/chain.ts';
import type { Dataset } from '../model/dataset.ts';
import { PICTURES, type PictureName } from '../model/vocabulary.ts';
import { drawChain, STRIP } from './chainPicture.ts';
import { drawFlow } from './flowPicture.ts';
import type { Scene } from './scene.ts';
import type { Picture, PictureOptions } from './sheet.ts';
import { drawSvg, type SvgOptions } from './svg.ts';
import { drawTimeline } from './timelinePicture.ts';
import type { View } from './view.ts';
import { drawVote } from './votePicture.ts';

/** What is to be drawn: the dataset whole and where the clocks stand, and what its view shows. */
export interface Subject {
  whole: Dataset;
  seen: Dataset;
  view: View;
  /** The chain that is lit, where one is. */
  chain?: Chain;
  /** Made when the graph itself is to be drawn. */
  scene: () => Scene;
}

export interface PictureRequest
  extends PictureOptions, Pick<SvgOptions, 'without' | 'transparent' | 'part' | 'heading'> {
  what: PictureName;
}

/** The vote in focus, and the one it is compared with. */
const votesOf = ({ seen, view }: Subject) =>
  [view.panel.focus, view.panel.compare].map((id) =>
    id !== undefined && seen.votes.has(id) ? id : undefined,
  );

/** Which pictures there are of a subject. */
export function picturesOf(subject: Subject): PictureName[] {
  const [vote, other] = votesOf(subject);
  const has: Record<PictureName, boolean> = {
    graph: true,
    timeline: true,
    chain: subject.chain !== undefined,
    vote: vote !== undefined,
    flow: vote !== undefined && other !== undefined,
  };
  return PICTURES.filter((name) => has[name]);
}

/**
 * Draws a picture.
 * @param request a chain is as high as its words need, and 600 wide unless a width is given
 * @throws Error when there is no such picture of the subject
 */
export function drawPicture(
  subject: Subject,
  {
    what,
    ...request
  }: Omit<PictureRequest, 'width' | 'height'> & { width?: number; height?: number },
): Picture {
  const { seen, view } = subject;
  const options = { ...request, width: request.width ?? 1600, height: request.height ?? 1000 };
  const [vote, other] = votesOf(subject);
  if (what === 'chain' && subject.chain)
    return drawChain(seen, subject.chain, { ...options, width: request.width ?? STRIP });
  if (what === 'vote' && vote !== undefined) return drawVote(seen, vote, options);
  if (what === 'flow' && vote !== undefined && other !== undefined)
    return drawFlow(seen, vote, other, options);
  if (what === 'timeline')
    return drawTimeline(seen, stopsOf(subject.whole, seen), view.clock.asOf, options);
  if (what !== 'graph') throw new Error(`there is no picture "${what}" of this view`);
  const scene = subject.scene();
  const sources = sourcesOf(
    seen,
    scene.visible.bundles.flatMap((bundle) => bundle.claims),
    scene.lang,
  );
  return drawSvg(scene, { ...options, sources, rights: seen.raw.dataset.licence });
}
