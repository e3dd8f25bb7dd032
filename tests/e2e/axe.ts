/** What axe-core finds wrong with a page: rules broken, each with where. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules whose answer follows from colours: those that compute one. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** The rules of the standards, those of colours alone, all but those, or axe's advice as well. */
type Rules = 'standards' | 'colours' | 'no colours' | 'all';

function rulesOf(which: Rules) {
  if (which === 'all') return {};
  if (which === 'colours') return { runOnly: { type: 'rule' as const, values: COLOUR_RULES } };
  const off = which === 'no colours' ? COLOUR_RULES : [];
  return {
    runOnly: { type: 'tag' as const, values: TAGS },
    rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
  };
}

/**
 * Rules of WCAG 2.0 to 2.2, A and AA, that a page breaks.
 *
 * Axe writes down every element that passes, with a selector of its own, which takes most of its
 * time on a long table: only what is broken is asked for. A page has no frames of other origins
 * here, for which axe would open a window of its own.
 * @param which which rules are asked
 * @param within a selector, where a part of the page is meant
 */
export async function brokenRules(
  page: Page,
  { which = 'standards', within }: { which?: Rules; within?: string } = {},
): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], ...rulesOf(which) });
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
