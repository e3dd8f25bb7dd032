/** Gestures of a graph on a page that scrolls: the graph takes none that is meant for the page. */

/** The zoom of the canvas. */
interface ZoomControl {
  zoom(): number;
  zoom(to: { level: number; renderedPosition: { x: number; y: number } }): unknown;
  userZoomingEnabled(enabled: boolean): unknown;
}

/**
 * The wheel zooms only with Ctrl or Cmd held, or once the graph has been clicked and until the
 * pointer leaves it; one finger scrolls the page, two move and zoom the graph.
 * @returns what stops it
 */
export function keepPoliteGestures(cy: ZoomControl, container: HTMLElement): () => void {
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
  // Two fingers move the graph; of one finger the canvas hears nothing but its tap.
  const onTouch = (event: TouchEvent) => cy.userZoomingEnabled(event.touches.length > 1);
  const onTouchMove = (event: TouchEvent) => {
    if (event.touches.length < 2) event.stopPropagation();
  };
  const listeners: [string, (event: never) => void, AddEventListenerOptions][] = [
    ['wheel', onWheel, { passive: false }],
    ['pointerdown', onPointerDown, { passive: true }],
    ['pointerleave', onPointerLeave, { passive: true }],
    ['touchstart', onTouch, { passive: true, capture: true }],
    ['touchend', onTouch, { passive: true, capture: true }],
    ['touchcancel', onTouch, { passive: true, capture: true }],
    ['touchmove', onTouchMove, { passive: true, capture: true }],
  ];
  for (const [name, listener, options] of listeners)
    container.addEventListener(name, listener as EventListener, options);
  container.style.touchAction = 'pan-x pan-y';
  return () => {
    for (const [name, listener, options] of listeners)
      container.removeEventListener(name, listener as EventListener, options);
  };
}
