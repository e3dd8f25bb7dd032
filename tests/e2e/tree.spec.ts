/**
 * What a screen reader is told of each screen, as a tree: whatever changes in it is seen here
 * first.
 */
import { expect, test } from './warm.ts';

const SCREENS = {
  'first-screen': '/',
  dossier: '/?focus=martin-vizcarra&lang=es',
  'claims-of-a-line': '/?view=money&line=odebrecht~paid~kuczynski',
  'roll-call': '/?focus=resignation-vote-2018-03',
  chain: '/?from=kuczynski&to=odebrecht&chain=westfield-capital&hop=2&lang=es',
  list: '/?as=list&view=in-short',
  story: '/?story=december&step=4',
  embed: '/e/in-short.es.html',
  article: '/e/december.en.html',
} as const;

for (const [name, address] of Object.entries(SCREENS))
  test(`the tree of ${name.replaceAll('-', ' ')} is as it was`, async ({ page }) => {
    await page.goto(address);
    if (!address.startsWith('/e/')) await expect(page.locator('[data-first]')).toHaveCount(0);
    await expect(page.locator('body')).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
  });
