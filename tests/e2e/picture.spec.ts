/**
 * The canvas against the SVG of the same part of the same scene: one picture, drawn by two hands.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { canvasOf } from './canvas.ts';
import { expect, test } from './warm.ts';

/** Cells of the coarse grid that the two are compared on. */
const GRID = { columns: 48, rows: 36 };
/** How far two cells may differ in a channel, of 255: a hair of a line, but not a line. */
const CELL = 34;
/** The mean difference of a picture, of 255. */
const MEAN = 1.6;

const VIEWS = {
  'the first view': '',
  'the votes by time, in Spanish': 'view=votes&lang=es',
  'the money in the dark': 'view=money&theme=dark',
  'the recordings': 'view=recordings',
  'a thing in focus': 'focus=kuczynski',
  'a line in focus': 'view=money&line=odebrecht~paid~kuczynski',
  'a chain that is lit': 'from=kuczynski&to=odebrecht',
  springs: 'layout=force&seed=2',
  'in short, by time': 'layout=time&view=in-short',
  'two sides of a vote': 'layout=sides&focus=vacancy-vote-2017-12',
  'rings in the dark': 'layout=rings&focus=keiko-fujimori&theme=dark',
  'a bench unfolded, before the vote': 'open=apra&asof=2017-12-20',
};

/** Mean colour of each cell of a picture, as red, green and blue. */
const cellsOf = (page: Page, source: string) =>
  page.evaluate(
    async ({ source, columns, rows }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
      const sums = Array.from({ length: columns * rows }, () => [0, 0, 0, 0]);
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++) {
          const cell =
            sums[Math.floor((y * rows) / height) * columns + Math.floor((x * columns) / width)];
          if (!cell) continue;
          for (let c = 0; c < 3; c++)
            cell[c] = (cell[c] ?? 0) + (data[(y * width + x) * 4 + c] ?? 0);
          cell[3] = (cell[3] ?? 0) + 1;
        }
      return {
        size: [width, height],
        cells: sums.map(([r = 0, g = 0, b = 0, n = 1]) => [r / n, g / n, b / n]),
      };
    },
    { source, ...GRID },
  );

for (const [name, query] of Object.entries(VIEWS))
  test(`the canvas and the SVG are one picture: ${name}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`/?${query}`);
    const canvas = await canvasOf(page);
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    // What stands over the canvas is no part of it.
    await page.addStyleTag({ content: '.tools, .count, .message { visibility: hidden }' });
    // Once it stands still: two pictures of it, one after the other, are the same.
    let picture = '';
    await expect
      .poll(async () => {
        const before = picture;
        picture = (await canvas.screenshot()).toString('base64');
        return picture === before;
      })
      .toBe(true);
    const shot = `data:image/png;base64,${picture}`;
    await page
      .getByRole('button', { name: 'Export' })
      .or(page.getByRole('button', { name: 'Exportar' }))
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    const graph = dialog.getByRole('radio').first();
    await graph.check();
    await dialog.getByRole('combobox').first().selectOption('window');
    for (const part of await dialog.getByRole('checkbox').all())
      if (await part.isChecked()) await part.uncheck();
    const image = dialog.getByRole('img');
    await expect(image).toHaveAttribute('src', /font-face/);
    const svg = (await image.getAttribute('src')) ?? '';
    const seen = await cellsOf(page, shot);
    const drawn = await cellsOf(page, svg);
    // A screenshot ends at the next whole pixel.
    drawn.size.forEach((length, i) =>
      expect(Math.abs(length - (seen.size[i] ?? 0))).toBeLessThanOrEqual(1),
    );
    const differences = seen.cells.map((cell, i) =>
      Math.max(...cell.map((value, c) => Math.abs(value - (drawn.cells[i]?.[c] ?? 0)))),
    );
    const worst = differences.indexOf(Math.max(...differences));
    const mean = differences.reduce((sum, d) => sum + d, 0) / differences.length;
    expect(mean, 'mean difference').toBeLessThan(MEAN);
    expect(
      differences[worst],
      `column ${worst % GRID.columns}, row ${Math.floor(worst / GRID.columns)}`,
    ).toBeLessThan(CELL);
    // A test that could not fail would find two empty pictures alike.
    expect(new Set(seen.cells.map(String)).size).toBeGreaterThan(100);
  });

test('the PDF that the browser makes is the one that the terminal makes, byte for byte', async ({
  page,
}, info) => {
  await page.goto('/?view=money&layout=force&seed=3');
  await canvasOf(page);
  // Exported while springs look for their places: the picture waits for them.
  await page.getByRole('button', { name: 'Export' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /PDF/ }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.pdf$/);
  const there = info.outputPath('there.pdf');
  execFileSync(process.execPath, [
    'src/cli/bancada.mjs',
    'render',
    '--address',
    page.url(),
    '--made',
    new Date().toISOString().slice(0, 10),
    '-o',
    there,
  ]);
  expect(readFileSync((await file.path()) ?? '').equals(readFileSync(there))).toBe(true);
});

test('what takes long says so, and a canvas that stays blank is an error, not a picture', async ({
  page,
}) => {
  let send = () => {};
  const isSent = new Promise<void>((resolve) => (send = resolve));
  await page.route(/\.ttf/, async (route) => {
    await isSent;
    await route.continue();
  });
  await page.goto('/?view=in-short');
  await canvasOf(page);
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog');
  const file = page.waitForEvent('download');
  await dialog.getByRole('button', { name: /PDF/ }).click();
  await expect(dialog.getByText('Making the picture')).toBeVisible();
  send();
  expect((await file).suggestedFilename()).toBe('peru-2018-in-short-2018-03-23.pdf');
  await expect(dialog.getByText('Making the picture')).toHaveCount(0);

  // A device without room for so large a canvas gives one that holds nothing.
  await page.evaluate(() => {
    CanvasRenderingContext2D.prototype.getImageData = () => new ImageData(1, 1);
  });
  await dialog.getByRole('button', { name: 'Download: PNG' }).click();
  await expect(dialog.getByRole('alert')).toContainText('could not make this file');
});

test('more pixels than a browser draws are told before they are asked for', async ({ page }) => {
  await page.setViewportSize({ width: 5000, height: 900 });
  await page.goto('/?view=in-short');
  await canvasOf(page);
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Size').selectOption('window');
  await dialog.getByLabel('Pixels').selectOption('4');
  await expect(dialog.getByRole('alert')).toContainText('more than browsers draw');
});

test("the description is the reader's to change, in the file and in what is said of the picture", async ({
  page,
}) => {
  await page.goto('/?view=money');
  await canvasOf(page);
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Description of the picture').click();
  const field = dialog.getByRole('textbox');
  await expect(field).toHaveValue(/^The fall of Pedro Pablo Kuczynski\. The money/);
  await field.fill('Who paid whom <b>&</b> who denies it');
  await expect(dialog.getByRole('img')).toHaveAttribute(
    'alt',
    'Who paid whom <b>&</b> who denies it',
  );
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: /SVG/ }).click(),
  ]);
  expect(readFileSync((await file.path()) ?? '', 'utf8')).toContain(
    '<desc id="bancada-desc">Who paid whom &lt;b&gt;&amp;&lt;/b&gt; who denies it</desc>',
  );
  await dialog.getByRole('button', { name: 'Back to the one written from the data' }).click();
  await expect(field).toHaveValue(/^The fall/);
});
