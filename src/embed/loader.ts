/** Runs on the host's page (embed.js): gives each frame the height it asks for, and listens to nobody else. */
import { heightIn } from './messages.ts';

addEventListener('message', (event: MessageEvent<unknown>) => {
  const height = heightIn(event.data);
  if (height === undefined) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-bancada]')) {
    // Only the frame's own window may set its height.
    if (frame.contentWindow === event.source) frame.style.height = `${height}px`;
  }
});
