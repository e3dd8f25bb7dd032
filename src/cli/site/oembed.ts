/**
 * oEmbed (oembed.com, 1.0) as files: what a program such as WordPress requests to embed an address.
 */
import { frameCode } from '../../protocol/snippet.ts';
import { heightFor } from '../../protocol/messages.ts';
import { element, type Markup } from '../../formats/xml.ts';

/** The size of the picture of a page, in pixels. */
export const PICTURE = { width: 1200, height: 792 } as const;

export interface Embeddable {
  /** Absolute address of the page to embed, and of its picture. */
  page: string;
  picture: string;
  title: string;
  author: string;
  /** Absolute address of the explorer. */
  site: string;
  /** Whether it has a drawer below its picture. */
  open: boolean;
}

const WIDTH = 800;
const common = ({ title, author, site, picture }: Embeddable) => ({
  version: '1.0',
  title,
  author_name: author,
  provider_name: 'Bancada',
  provider_url: site,
  cache_age: 86_400,
  thumbnail_url: picture,
  thumbnail_width: PICTURE.width,
  thumbnail_height: PICTURE.height,
});

/** The live graph, as `rich`. */
export const richOf = (what: Embeddable) => ({
  type: 'rich',
  ...common(what),
  html: frameCode({ page: what.page, title: what.title, height: heightFor(WIDTH, what.open) }),
  width: WIDTH,
  height: heightFor(WIDTH, what.open),
});

/** Only its picture, as `photo`. */
export const photoOf = (what: Embeddable) => ({
  type: 'photo',
  ...common(what),
  url: what.picture,
  width: PICTURE.width,
  height: PICTURE.height,
});

/** Elements of a page's head by which both are found from its address. */
export const discovery = (rich: string, photo: string, title: string): Markup[] => [
  element('link', { rel: 'alternate', type: 'application/json+oembed', href: rich, title }),
  element('link', {
    rel: 'alternate',
    type: 'application/json+oembed',
    href: photo,
    title: `${title} (photo)`,
  }),
];
