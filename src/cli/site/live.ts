/**
 * Runs in a page while its dataset is being edited (live.js): reloads it after a change, and shows
 * mistakes over it.
 */
const LAYER =
  'position:fixed;inset:0;z-index:1000;box-sizing:border-box;margin:0;padding:2rem;overflow:auto;' +
  'background:#fffffff2;color:#14181f;font:0.875rem/1.5 ui-monospace,monospace;white-space:pre-wrap';

let layer: HTMLElement | undefined;
const hide = () => {
  layer?.remove();
  layer = undefined;
};

function show(mistakes: string) {
  hide();
  layer = document.createElement('pre');
  layer.id = 'mistakes';
  layer.setAttribute('role', 'alert');
  layer.setAttribute('style', LAYER);
  layer.textContent = mistakes;
  document.body.append(layer);
}

addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide();
});
const changes = new EventSource('./live');
changes.addEventListener('changed', () => location.reload());
changes.addEventListener('mistakes', ({ data }: MessageEvent<string>) => show(data));
