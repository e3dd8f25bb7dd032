/** What a page puts over its graph covers nothing of it, in whatever room. */
import { expect, test } from '@playwright/test';
import type { CanvasHost } from '../../src/app/canvas/probe.ts';
import { canvasOf } from './canvas.ts';
import { notSeenWhole } from './over.ts';

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
  test(`no button stands over a thing of ${address}, and none is cut off, whatever its room`, async ({
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
      covered.push(...(await notSeenWhole(page)).map((what) => `${width}x${height}: ${what}`));
    }
    expect(covered).toEqual([]);
  });

for (const address of ['/e/the-recordings.6.es.html', '/e/alliances.en.html', '/e/votes.es.html'])
  test(`a thing that is opened in ${address} moves no other out of the picture`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const hidden: string[] = [];
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await page.goto(address);
      await page.locator('main').click({ position: { x: 2, y: 2 } });
      const canvas = await canvasOf(page);
      const ids = await canvas.evaluate((el) => (el as CanvasHost).canvas?.ids().things ?? []);
      expect(ids.length).toBeGreaterThan(1);
      for (const id of ids.slice(0, 3)) {
        const at = await canvas.evaluate((el, one) => (el as CanvasHost).canvas?.whereIs(one), id);
        if (!at) continue;
        await canvas.click({ position: { x: Math.round(at.x), y: Math.round(at.y) } });
        await page.waitForTimeout(300);
        const what = `${address} ${width}x${height} with ${id}`;
        hidden.push(...(await notSeenWhole(page)).map((one) => `${what}: ${one}`));
      }
    }
    expect(hidden).toEqual([]);
  });
