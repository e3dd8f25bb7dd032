/**
 * Tests whose page comes from a browser that has seen the site before: its scripts are in the cache and compiled, as they are for a
 * reader who comes back. Each test has a page of its own, and finds nothing that another one stored. For tests that measure what a
 * first visit costs, or that want a context of their own kind, there is Playwright's own `test`.
 */
import { test as base, type BrowserContext } from '@playwright/test';

export { expect } from '@playwright/test';

export const test = base.extend<object, { warm: BrowserContext }>({
  warm: [
    async ({ browser }, use, { project }) => {
      const { baseURL, locale } = project.use;
      const context = await browser.newContext({ baseURL, locale });
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ warm, baseURL }, use) => {
    const page = await warm.newPage();
    await use(page);
    // Nothing that a test kept is there for the next; only what was fetched stays.
    const session = await warm.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', {
      origin: new URL(baseURL ?? 'http://localhost').origin,
      storageTypes: 'cookies,local_storage,indexeddb,cache_storage,service_workers',
    });
    await warm.clearPermissions();
    await page.close();
  },
});
