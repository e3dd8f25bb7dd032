/**
 * The code that the author of a page pastes to embed an address, in three ways. Each works in a
 * sandbox and without cookies.
 */
import { element, write, type Markup } from '../formats/xml.ts';

/** What a frame may do: run scripts, and open the explorer and sources in new windows. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

export interface FrameTarget {
  /** Address of the page to embed. */
  page: string;
  /** What it shows, for screen readers. */
  title: string;
  /** Height in pixels until, or unless, a script gives it another. */
  height: number;
}
export interface EmbedTarget extends FrameTarget {
  /** Address of embed.js. */
  script: string;
  /** What is shown where the graph cannot be: a picture, and the page that it links to. */
  picture: { address: string; width: number; height: number; alt: string };
  link: string;
}

const frame = ({ page, title, height }: FrameTarget, more: Record<string, string> = {}): Markup =>
  element(
    'iframe',
    {
      src: page,
      title,
      width: '100%',
      height,
      loading: 'lazy',
      sandbox: SANDBOX,
      referrerpolicy: 'strict-origin-when-cross-origin',
      style: 'width:100%;border:0;display:block',
      ...more,
    },
    title,
  );
const loader = (script: string): string =>
  write(element('script', { async: '', src: script }, ' '));

/** A frame of a fixed height, for pages that allow no scripts. */
export const frameCode = (target: FrameTarget): string => write(frame(target));

/** A frame, and a script that gives it the height that it asks for. */
export const loaderCode = (target: EmbedTarget): string =>
  `${write(frame(target, { 'data-bancada': 'embed' }))}\n${loader(target.script)}`;

/**
 * The custom element, with a picture and a link in it for where no script runs: feeds, newsletters,
 * reader views, print.
 */
export function elementCode({ page, title, height, script, picture, link }: EmbedTarget): string {
  const fallback = element(
    'a',
    { href: link },
    element('img', {
      src: picture.address,
      alt: picture.alt,
      width: picture.width,
      height: picture.height,
      loading: 'lazy',
      style: 'width:100%;height:auto',
    }),
  );
  return `${write(element('bancada-graph', { src: page, title, height }, fallback))}\n${loader(script)}`;
}
