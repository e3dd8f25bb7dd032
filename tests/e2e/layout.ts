/**
 * What is wrong with how the words of a page stand: cut off, on one another, or beyond the edge.
 */
import type { Page } from '@playwright/test';

/** Runs in the page. */
function faultsIn(root: Element): string[] {
  const CHROME =
    'button, a[href], summary, label, legend, h1, h2, h3, caption, th, select, [role="status"]';
  const name = (el: Element) =>
    `${el.tagName.toLowerCase()} “${(el.textContent.trim() || (el.getAttribute('aria-label') ?? '')).slice(0, 50)}”`;
  const shown = (el: Element) => {
    const { width, height } = el.getBoundingClientRect();
    // What is there for the ear alone has the size of a pixel.
    return el.checkVisibility({ visibilityProperty: true }) && width > 2 && height > 2;
  };
  const all = [...root.querySelectorAll(CHROME)].filter(
    (el) => shown(el) && !el.closest('.visually-hidden, [data-static-picture], svg'),
  );
  const cut = all.filter((el) => {
    const { display, overflowX, overflowY } = getComputedStyle(el);
    if (display === 'inline') return false;
    const wide = el.scrollWidth > el.clientWidth + 1;
    const high = overflowY !== 'visible' && el.scrollHeight > el.clientHeight + 1;
    const isButton = el.matches('button, summary, select');
    return (wide && (isButton || overflowX !== 'visible')) || high;
  });
  // Of what can be pressed, nothing lies on anything else. A link in a sentence may go round the
  // end of its line.
  const pressed = all.filter(
    (el) =>
      el.matches('button, a[href], summary, select') && getComputedStyle(el).display !== 'inline',
  );
  const boxes = pressed.map((el) => ({ el, box: el.getBoundingClientRect() }));
  /** The part of a box that its scrolling parents let be seen. */
  const seen = ({ el, box }: { el: Element; box: DOMRect }) => {
    let { left, right, top, bottom } = box;
    for (let at = el.parentElement; at; at = at.parentElement) {
      if (getComputedStyle(at).overflow === 'visible') continue;
      const around = at.getBoundingClientRect();
      left = Math.max(left, around.left);
      right = Math.min(right, around.right);
      top = Math.max(top, around.top);
      bottom = Math.min(bottom, around.bottom);
    }
    return { left, right, top, bottom };
  };
  /** What scrolls under a bar that stays is not on it. */
  const bar = (el: Element) => {
    for (let at: Element | null = el; at; at = at.parentElement)
      if (getComputedStyle(at).position === 'sticky') return at;
    return undefined;
  };
  const parts = boxes.map((each) => ({ ...each, part: seen(each), bar: bar(each.el) }));
  const overlaps = parts.flatMap(({ el, part: a, bar: one }, i) =>
    parts
      .slice(i + 1)
      .filter(
        ({ el: other, part: b, bar: another }) =>
          one === another &&
          !el.contains(other) &&
          !other.contains(el) &&
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2,
      )
      .map(({ el: other }) => `overlap: ${name(el)} and ${name(other)}`),
  );
  return [...cut.map((el) => `cut off: ${name(el)}`), ...overlaps];
}

/**
 * Words cut off by what holds them, and buttons, links and fields that lie on one another.
 * @param within a selector of the part of the page that is meant
 */
export const layoutFaults = (page: Page, within = 'body'): Promise<string[]> =>
  page.locator(within).evaluate(faultsIn);
