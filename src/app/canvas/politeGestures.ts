/** How a graph behaves on a page that scrolls: no gesture meant for the page is taken from it. */

/** What of the canvas is steered. */
interface Steered {
  zoom(): number;
  zoom(to: { level: number; renderedPosition: { x: number; y: number } }): unknown;
  userZoomingEnabled(enabled: boolean): unknown;
}

/**
 * The wheel zooms only with Ctrl or Cmd held, or once the graph has been clicked and until the pointer leaves it; one finger
 * scrolls the page, two move and zoom the graph.
 * @returns what ends it
 */
export function keepPoliteGestures(cy: Steered, container: HTMLElement): () => void {
  let clicked = false;
  const onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey && !clicked) return;
    event.preventDefault();
    const box = container.getBoundingClientRect();
    cy.zoom({
      level: cy.zoom() * Math.exp(-event.deltaY / 300),
      renderedPosition: { x: event.clientX - box.left, y: event.clientY - box.top },
    });
  };
  const onPointerDown = (event: PointerEvent) => (clicked = event.pointerType === 'mouse');
  const onPointerLeave = () => (clicked = false);
  // Two fingers are the graph's; the canvas is not told of what one finger does but for its tap.
  const onTouch = (event: TouchEvent) => cy.userZoomingEnabled(event.touches.length > 1);
  const onTouchMove = (event: TouchEvent) => {
    if (event.touches.length < 2) event.stopPropagation();
  };
  const parts: [string, (event: never) => void, AddEventListenerOptions][] = [
    ['wheel', onWheel, { passive: false }],
    ['pointerdown', onPointerDown, { passive: true }],
    ['pointerleave', onPointerLeave, { passive: true }],
    ['touchstart', onTouch, { passive: true, capture: true }],
    ['touchend', onTouch, { passive: true, capture: true }],
    ['touchcancel', onTouch, { passive: true, capture: true }],
    ['touchmove', onTouchMove, { passive: true, capture: true }],
  ];
  for (const [name, listener, manner] of parts)
    container.addEventListener(name, listener as EventListener, manner);
  container.style.touchAction = 'pan-x pan-y';
  return () => {
    for (const [name, listener, manner] of parts)
      container.removeEventListener(name, listener as EventListener, manner);
  };
}
