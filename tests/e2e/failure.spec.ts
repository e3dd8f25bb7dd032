import { expect, test } from '@playwright/test';

for (const [name, address] of [
  ['explorer', '/'],
  ['embed', '/embed.html'],
] as const) {
  test(`the ${name} says that the data could not be had, where they cannot`, async ({ page }) => {
    await page.route('**/data/*.json', (route) => route.fulfill({ status: 404, body: 'gone' }));
    await page.goto(address);
    await expect(page.getByRole('alert')).toContainText('The dataset could not be loaded. 404');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  test(`the ${name} says that the program went wrong, not the data, where it cannot draw them`, async ({
    page,
  }) => {
    // A part of the browser that breaks once the data are there: whatever is made of them next
    // fails.
    await page.addInitScript(() => {
      const read = Response.prototype.text;
      Response.prototype.text = async function () {
        const text = await read.call(this);
        Array.prototype.flatMap = () => {
          throw new Error('no more flatMap\nhttps://example.org/a/long/story');
        };
        return text;
      };
    });
    await page.goto(address);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(
      'Something went wrong in this program, not in the data. Reloading may help. no more flatMap',
    );
    await expect(alert).not.toContainText('example.org');
  });
}
