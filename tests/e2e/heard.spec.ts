/**
 * What is heard of a change, and where it leaves the keyboard: one sentence each, and never
 * nowhere.
 */
import { expect, test, type Page } from '@playwright/test';
import { canvasOf } from './canvas.ts';

/**
 * Writes down all that live regions say from now on: what is put into one, not that it is emptied.
 * @returns what was said so far, once something was and nothing is added
 */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(
          '[aria-live], output, [role="status"], [role="alert"]',
        );
        const text = region?.textContent.replace(/\s+/g, ' ').trim();
        if (region?.getAttribute('aria-live') !== 'off' && text) heard.push(text);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return async () => {
    // A busy machine may take long to say the first.
    await expect.poll(() => saidSoFar(page)).not.toEqual([]);
    // Longer than what waits for a picture to stand still.
    await page.waitForTimeout(900);
    return page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));
  };
}

/** What was written down so far, which stays. */
const saidSoFar = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);

test('of a step of a story its title is heard and nothing else; closing it leads to what stood beside it', async ({
  page,
}) => {
  await page.goto('/?story=december&step=3');
  await canvasOf(page);
  const heard = await listen(page);
  await page.keyboard.press('ArrowRight');
  expect(await heard()).toEqual(['Step 4 of 8: 21 December: 79 for']);
  await page.getByRole('button', { name: 'Close the story' }).focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: 'Vote to remove the president, December 2017' }),
  ).toBeFocused();
  expect(await heard()).toEqual(['The story is closed.']);
  await page.goto('/?story=december&step=8');
  await canvasOf(page);
  await page.getByRole('button', { name: 'Close the story' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h2:focus, h3:focus')).toHaveCount(1);
});

test('what a row of the list or an event of the timeline opens is gone to, and Escape leads back', async ({
  page,
}) => {
  await page.goto('/?as=list');
  const row = page
    .getByRole('table', { name: /^Things/ })
    .getByRole('button', { name: 'Martín Vizcarra' });
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Martín Vizcarra' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
  const event = page
    .getByRole('region', { name: 'Timeline' })
    .getByRole('button', { name: /December removal vote/ });
  await event.focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: 'Vote to remove the president, December 2017' }),
  ).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(event).toBeFocused();
  // What was opened otherwise leads to the list, where there is no graph.
  await page.keyboard.press('/');
  await page.keyboard.type('kenji');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Kenji Fujimori', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('main')).toBeFocused();
});

for (const height of [600, 800])
  test(`a relation that is turned off stays in sight, ${height} pixels high`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height });
    await page.goto('/?view=money');
    await canvasOf(page);
    await page.getByText(/^Choose among/).click();
    const boxes = page.getByRole('group', { name: 'Relations' }).getByRole('checkbox');
    await expect(boxes.first()).toHaveAccessibleName(/^.*, \d+ lines?$/);
    // One that stands at the lower edge.
    const at = await boxes.evaluateAll((all) => {
      const panel = all[0]?.closest('aside');
      return all.findLastIndex(
        (box) => box.getBoundingClientRect().bottom < (panel?.getBoundingClientRect().bottom ?? 0),
      );
    });
    const box = boxes.nth(Math.max(0, at));
    await box.focus();
    await page.keyboard.press('Space');
    await expect(page.getByRole('button', { name: 'As the view has it' })).toBeAttached();
    await expect(box).toBeInViewport({ ratio: 0.9 });
    const inside = await box.boundingBox();
    const panel = await page
      .getByRole('complementary', { name: 'Views and filters' })
      .boundingBox();
    expect((inside?.y ?? 0) + (inside?.height ?? 0)).toBeLessThanOrEqual(
      (panel?.y ?? 0) + (panel?.height ?? 0),
    );
  });

test('in the graph each move of a thing is heard, that it was taken back, and that nothing is chosen any more', async ({
  page,
}) => {
  await page.goto('/?focus=vizcarra');
  await canvasOf(page);
  await page.getByRole('application').focus();
  const heard = await listen(page);
  await page.keyboard.press('Shift+ArrowRight');
  // The second is a move of its own once the first was told.
  await expect.poll(() => saidSoFar(page)).toHaveLength(1);
  await page.keyboard.press('Shift+ArrowRight');
  const moved = await heard();
  expect(moved).toHaveLength(2);
  expect(moved[0]).toMatch(/^Martín Vizcarra moved/);
  await page.keyboard.press('Control+z');
  expect(await heard()).toEqual(['The last move was taken back.']);
  await page.keyboard.press('Escape');
  expect(await heard()).toEqual([
    expect.stringMatching(/^Nothing is chosen\. The whole graph is there: 24 things, \d+ lines\.$/),
  ]);
});

test('a page that opens says nothing; another language and a clock that is moved are heard once', async ({
  page,
}) => {
  await page.goto('/?lang=es');
  await canvasOf(page);
  for (const region of await page.locator('[aria-live="polite"], [role="status"]').all())
    await expect(region).toBeEmpty();
  const heard = await listen(page);
  await page.getByRole('button', { name: 'English' }).click();
  expect(await heard()).toEqual([
    expect.stringMatching(/^The graph: Alliances\. Placed by hand\. /),
  ]);
  // In one go: a busy machine would have the picture stand still between one key and the next, and
  // be right to say so.
  await page.getByRole('slider').evaluate((slider: HTMLInputElement) => {
    for (let i = 0; i < 4; i++) {
      slider.stepDown();
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  expect(await heard()).toEqual([expect.stringMatching(/^The graph: Alliances\. /)]);
});

test('a trace that is begun by key asks for its other end, in the field that it goes into', async ({
  page,
}) => {
  await page.goto('/?focus=vizcarra');
  await canvasOf(page);
  await page.getByRole('button', { name: 'Trace to …' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'To' })).toBeFocused();
  await expect(page.locator('.graph [role="status"]')).toHaveText(
    'Now choose what to tie Martín Vizcarra to: in the field “To”, or in the graph. Escape cancels.',
  );
  await page.keyboard.press('Escape');
  await expect(page.locator('.graph [role="status"]')).toHaveCount(0);
});

test('a search in vain is told of once its reader has stopped typing, and its way out is no part of what is said', async ({
  page,
}) => {
  await page.goto('/');
  await canvasOf(page);
  await page.getByRole('combobox', { name: 'Search' }).focus();
  const heard = await listen(page);
  await page.keyboard.type('qqqq', { delay: 60 });
  expect(await heard()).toEqual(['Nothing is called “qqqq”.']);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'See all there is, as a list' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page.getByText('Nothing is called')).toHaveCount(0);
});

test('what is copied leaves the keyboard on its button', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await canvasOf(page);
  await page.getByRole('button', { name: 'Share' }).click();
  const copy = page.getByRole('button', { name: 'Copy: Address', exact: true });
  await copy.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Copied: the address', { exact: true })).toBeVisible();
  await expect(copy).toBeFocused();
});

test('files of no known format are told of in one sentence; the formats to choose from stand beside it', async ({
  page,
}) => {
  await page.goto('/');
  await canvasOf(page);
  await page.getByRole('button', { name: 'Open your data' }).click();
  const dialog = page.getByRole('dialog');
  const heard = await listen(page);
  await dialog
    .getByLabel('Files')
    .setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('nothing') });
  await expect(dialog.getByLabel('Format')).toBeVisible();
  await expect(dialog.getByLabel('Format').locator('option').first()).toHaveText('Choose …');
  expect(await heard()).toEqual([
    'Nobody here knows the format of these files. Choose it, if you know it:',
  ]);
});

test('names are heard as what they are: groups of boxes, lists of members, who says so, what is allowed', async ({
  page,
}) => {
  await page.goto('/?focus=vacancy-vote-2017-12');
  await canvasOf(page);
  for (const name of ['Show', 'Evidence'])
    await expect(
      page.getByRole('group', { name, exact: true }).getByRole('checkbox').first(),
    ).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Tools' })).toBeVisible();
  await expect(
    page.getByRole('list', { name: 'abstaining (12)' }).getByRole('listitem'),
  ).toHaveCount(12);
  await page.goto('/?view=money&line=odebrecht~paid~kuczynski');
  await expect(page.locator('#claim-bbc-17-illegal-payments > .meta')).toHaveText(
    /^alleged\s*,\s*say opponents of Kuczynski/,
  );
  await page.goto('/?from=kuczynski&to=odebrecht&nostatus=alleged');
  await page.getByText('Why not others?').click();
  await expect(page.getByRole('button', { name: 'Allow “alleged”', exact: true })).toBeVisible();
});

test('keys of one letter that were turned off stay off when the page is loaded anew, but where nothing can be kept', async ({
  page,
}) => {
  const turnOff = async () => {
    await page.keyboard.press('?');
    await page.getByRole('checkbox', { name: /Keys of one letter/ }).uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await canvasOf(page);
    await page.keyboard.press('l');
  };
  await page.goto('/');
  await canvasOf(page);
  await turnOff();
  await expect(page).not.toHaveURL(/as=list/);
  await page.evaluate(() => localStorage.clear());
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    }),
  );
  await page.reload();
  await canvasOf(page);
  await turnOff();
  await expect(page).toHaveURL(/as=list/);
});
