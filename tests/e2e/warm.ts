/**
 * Tests whose pages come from a browser that has seen the site before: its scripts are in the cache
 * and compiled, as they are for a reader who comes back. Each test has a page of its own, and finds
 * nothing that another one stored or was permitted. What measures a first visit, moves the clock,
 * or wants a context of another kind (`test.use`) has Playwright's own `test`.
 */
import { test as base, type BrowserContext } from '@playwright/test';

export { expect } from '@playwright/test';

export const test = base.extend<object, { warm: BrowserContext }>({
  warm: [
    async ({ browser }, use, { project }) => {
      const { baseURL, locale } = project.use;
      const context = await browser.newContext({ baseURL, locale });
      // A window that stays: the page of a test is a tab of it, where a window takes longer.
      await context.newPage();
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ warm }, use) => {
    await use(warm);
    await warm.clearPermissions();
    for (const page of warm.pages().slice(1)) await page.close();
  },
  page: async ({ context, baseURL }, use) => {
    const page = await context.newPage();
    await use(page);
    // Only what was fetched stays for the next.
    const session = await context.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', {
      origin: new URL(baseURL ?? 'http://localhost').origin,
      storageTypes: 'cookies,local_storage,indexeddb,cache_storage,service_workers',
    });
  },
});
