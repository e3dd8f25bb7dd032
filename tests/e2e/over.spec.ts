/** What a page puts over its graph covers nothing of it, in whatever room. */
import { expect, test } from '@playwright/test';
import { canvasOf } from './canvas.ts';
import { coveredByButtons } from './over.ts';

/** As wide as phones, columns of articles and windows are; low and high. */
const SIZES = [
  [390, 800],
  [320, 420],
  [640, 480],
  [1100, 700],
] as const;

for (const address of [
  '/e/december.2.en.html',
  '/e/december.4.es.html',
  '/e/alliances.en.html',
  '/e/recordings.es.html',
  '/e/the-recordings.9.es.html',
])
  test(`no button and no badge stands over a thing of ${address}, whatever its room`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const covered: string[] = [];
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      // As it is opened in that room, and as it is once the room is another.
      if (width !== 320) {
        await page.goto(address);
        await page.mouse.move(width / 2, height / 2);
        await page.locator('body').press('Tab');
      }
      await canvasOf(page);
      await page.waitForTimeout(400);
      covered.push(...(await coveredByButtons(page)).map((what) => `${width}x${height}: ${what}`));
    }
    expect(covered).toEqual([]);
  });
