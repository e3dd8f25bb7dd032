// @vitest-environment happy-dom
import { flushSync, mount, unmount } from 'svelte';
import { expect, it, vi } from 'vitest';
import Prose from '../../src/app/panels/story/Prose.svelte';

/** The links of a text, put into a page. */
function written(text: string, onthing?: (thing: string) => void) {
  const target = document.createElement('div');
  document.body.append(target);
  const props = { text, hrefOf: (thing: string) => `./?focus=${thing}`, onthing };
  const component = mount(Prose, { target, props });
  flushSync();
  return { target, leave: () => void unmount(component) };
}
const click = (link: Element, keys: MouseEventInit = {}) => {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...keys });
  link.dispatchEvent(event);
  return event.defaultPrevented;
};
const TEXT = 'Before [Odebrecht](odebrecht) *paid*.\n\nAfter <b>all</b>.';

it('writes paragraphs, emphasis and things to go to, and no markup that is in the text', () => {
  const { target, leave } = written(TEXT);
  expect(target.querySelectorAll('p')).toHaveLength(2);
  expect(target.querySelector('a')?.getAttribute('href')).toBe('./?focus=odebrecht');
  expect(target.querySelector('em')?.textContent).toBe('paid');
  expect(target.querySelector('b')).toBeNull();
  expect(target.textContent).toContain('After <b>all</b>.');
  leave();
});

it('goes to a thing in the page, and leaves another window to the browser', () => {
  const onthing = vi.fn();
  const { target, leave } = written(TEXT, onthing);
  const link = target.querySelector('a') as Element;
  expect(click(link)).toBe(true);
  expect(click(link, { ctrlKey: true })).toBe(false);
  expect(onthing.mock.calls).toEqual([['odebrecht']]);
  leave();
});
