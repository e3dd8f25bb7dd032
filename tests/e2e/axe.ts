/** What axe-core finds wrong with a page: rules broken, each with where. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Rules of WCAG 2.0 to 2.2, A and AA, that a page breaks; with `best`, axe's advice beyond them as well.
 *
 * Axe writes down every element that passes, with a selector of its own, which takes most of its time on a long table: only what
 * is broken is asked for. A page has no frames of other origins here, for which axe would open a window of its own.
 * @param within a selector, where a part of the page is meant
 */
export async function brokenRules(
  page: Page,
  { best = false, within }: { best?: boolean; within?: string } = {},
): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({
    resultTypes: ['violations'],
    ...(best ? {} : { runOnly: { type: 'tag', values: TAGS } }),
  });
  if (within !== undefined) axe.include(within);
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ target, html }) => `${String(target)} ${html.slice(0, 120)}`)
        .join('; ')}`,
  );
}
