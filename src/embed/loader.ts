/**
 * Runs on the host page (embed.js): gives each frame the height that it asks for, and defines
 * `<bancada-graph>`.
 */
import { BancadaGraph } from './element.ts';
import { heightIn } from '../protocol/messages.ts';

addEventListener('message', (event: MessageEvent<unknown>) => {
  const height = heightIn(event.data);
  if (height === undefined) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-bancada]')) {
    // Only the frame's own window sets its height.
    if (frame.contentWindow === event.source) frame.style.height = `${height}px`;
  }
});

if (!customElements.get('bancada-graph')) customElements.define('bancada-graph', BancadaGraph);
