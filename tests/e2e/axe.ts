/** What axe-core finds wrong with a page: rules broken, each with where. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

/**
 * Weak maps and sets that keep what they are given on the object itself. Axe is compiled for old
 * browsers, where the fields of a colour are six weak maps: with these in their place the contrast
 * of a page takes two thirds of the time.
 */
const ON_THE_OBJECT = `
  class {
    #key = Symbol();
    get(object) { return object[this.#key]; }
    set(object, value) { object[this.#key] = value; return this; }
    add(object) { return this.set(object, true); }
    has(object) { return this.#key in object; }
    delete(object) { return this.has(object) && delete object[this.#key]; }
  }`;
const AXE = `(function (WeakMap, WeakSet) {
  ${readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')}
})(${ON_THE_OBJECT}, ${ON_THE_OBJECT});`;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules whose answer follows from colours: those that compute one. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** The rules of the standards, those of colours alone, all but those, or axe's advice as well. */
type Rules = 'standards' | 'colours' | 'no colours' | 'all';

function rulesOf(which: Rules): axe.RunOptions {
  if (which === 'all') return {};
  if (which === 'colours') return { runOnly: { type: 'rule' as const, values: COLOUR_RULES } };
  const off = which === 'no colours' ? COLOUR_RULES : [];
  return {
    runOnly: { type: 'tag' as const, values: TAGS },
    rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
  };
}

/**
 * Puts axe into a page and its frames, once: to read its program takes as long as to run it on a
 * short page.
 */
async function putAxeIn(page: Page): Promise<void> {
  for (const frame of page.frames())
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(AXE);
}

/**
 * Rules of WCAG 2.0 to 2.2, A and AA, that a page breaks.
 *
 * Axe writes down every element that passes, with a selector of its own, which takes most of its
 * time on a long table: only what is broken is asked for.
 * @param which which rules are asked
 * @param within a selector, where a part of the page is meant
 */
export async function brokenRules(
  page: Page,
  { which = 'standards', within }: { which?: Rules; within?: string } = {},
): Promise<string[]> {
  await putAxeIn(page);
  const violations = await page.evaluate(
    async ({ options, selector }) => {
      const run = (window as unknown as { axe: typeof axe }).axe.run;
      return (await run(selector ?? document, options)).violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.slice(0, 3).map(({ target, html }) => ({ target: String(target), html })),
      }));
    },
    {
      options: { resultTypes: ['violations'], ...rulesOf(which) } satisfies axe.RunOptions,
      selector: within,
    },
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, html }) => `${target} ${html.slice(0, 120)}`).join('; ')}`,
  );
}
