/**
 * `bancada/element`: `<bancada-graph>` for bundled pages. It can be imported without a browser, as
 * on a server; the element is defined only in one.
 */
export { elementCode, frameCode, loaderCode, type EmbedTarget } from '../protocol/snippet.ts';
export type { BancadaGraph } from '../embed/element.ts';

/** Defines `<bancada-graph>`, once. @throws ReferenceError where there is no browser */
export async function defineElement(): Promise<void> {
  const { BancadaGraph } = await import('../embed/element.ts');
  if (!customElements.get('bancada-graph')) customElements.define('bancada-graph', BancadaGraph);
}
