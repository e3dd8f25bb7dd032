/** The code a page's author pastes: a sandboxed frame that fills its width, and the script that gives it its height. */
import { element, write } from '../scene/xml.ts';

export interface EmbedTarget {
  /** Address of embed.html with the view in it. */
  page: string;
  /** Address of embed.js. */
  script: string;
  /** What the frame shows, for screen readers. */
  title: string;
}

export function embedCode({ page, script, title }: EmbedTarget): string {
  const frame = element(
    'iframe',
    {
      src: page,
      title,
      width: '100%',
      height: '520',
      loading: 'lazy',
      sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
      referrerpolicy: 'strict-origin-when-cross-origin',
      style: 'width:100%;border:0;display:block',
      'data-bancada': 'embed',
    },
    title,
  );
  return `${write(frame)}\n${write(element('script', { async: '', src: script }, ' '))}`;
}
