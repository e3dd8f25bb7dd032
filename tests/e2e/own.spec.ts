/**
 * A reader's own data, opened in the page: what was understood is shown first, nothing is sent, and
 * it never looks like ours.
 */
import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { brokenRules } from './axe.ts';
import { canvasOf, drawnCounts } from './canvas.ts';

const CSV = [
  'Origen;Destino;Tipo;Monto;Moneda;Fecha;Fuente',
  'Constructora Ñandú;Ana Díaz;pagó;1.234,50;PEN;21/12/2017;El Diario',
  'Ana Díaz;Luis Rojas;apoyó;;;05/01/2018;',
  '',
].join('\n');
const GEXF =
  '<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed"><nodes><node id="a" label="Ana"/><node id="b" label="Luis"/></nodes><edges><edge id="e" source="a" target="b" label="backs"/></edges></graph></gexf>';
const latin = (text: string) => Buffer.from(text, 'latin1');

async function openDialog(page: Page, lang: 'en' | 'es' = 'en') {
  await page.goto(`/?lang=${lang}`);
  await canvasOf(page);
  await page
    .getByRole('button', { name: lang === 'en' ? 'Open your data' : 'Abrir datos propios' })
    .click();
  return page.getByRole('dialog');
}

test('a spreadsheet is understood, its columns can be changed and changed back, and only then is it drawn; nothing is sent', async ({
  page,
}) => {
  const sent: string[] = [];
  const dialog = await openDialog(page, 'es');
  page.on(
    'request',
    (request) =>
      !request.url().startsWith('blob:') &&
      !/\/assets\//.test(request.url()) &&
      sent.push(request.url()),
  );
  await dialog
    .getByLabel('Archivos')
    .setInputFiles({ name: 'pagos.csv', mimeType: 'text/csv', buffer: latin(CSV) });
  await expect(
    dialog.getByText('Leído como CSV: 3 elementos, 2 afirmaciones y 1 fuente'),
  ).toBeVisible();
  await expect(dialog.getByText('1 de las afirmaciones no indican fuente')).toBeVisible();
  const kind = dialog.getByLabel('Significa: Tipo');
  await expect(kind).toHaveValue('relation');
  await kind.selectOption('');
  await dialog.getByText('Las primeras afirmaciones').click();
  await expect(dialog.getByText('Constructora Ñandú tiene un vínculo con Ana Díaz')).toBeVisible();
  await dialog.getByRole('button', { name: 'Deshacer el último cambio' }).click();
  await expect(kind).toHaveValue('relation');
  expect(await brokenRules(page, { which: 'all', within: 'dialog' })).toEqual([]);
  await dialog.getByRole('button', { name: 'Mostrar', exact: true }).click();

  const canvas = await canvasOf(page);
  await expect.poll(() => drawnCounts(canvas)).toEqual({ nodes: 3, edges: 2 });
  await expect(page.getByText('no han salido de esta máquina')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Compartir' })).toHaveCount(0);
  expect(await brokenRules(page, { which: 'all' })).toEqual([]);
  // What has no source says so wherever it is read.
  await page.getByRole('button', { name: 'Como lista' }).click();
  await expect(page.getByText('no se indica ninguna fuente').first()).toBeVisible();
  await page.getByRole('button', { name: 'Volver a los nuestros' }).click();
  await expect(page.getByText('La caída de Pedro Pablo Kuczynski').first()).toBeVisible();
  expect(sent.filter((url) => !/\/(index\.html)?$/.test(new URL(url).pathname))).toEqual([]);
});

test('what columns were said to mean is not lost by a reload, and with the tab unless own data are kept', async ({
  page,
}) => {
  const kindIn = async (at: Page) => {
    const dialog = await openDialog(at);
    await dialog
      .getByLabel('Files')
      .setInputFiles({ name: 'payments.csv', mimeType: 'text/csv', buffer: latin(CSV) });
    await expect(dialog.getByText(/^Read as CSV/)).toBeVisible();
    return dialog;
  };
  const kind = (dialog: Locator) => dialog.getByLabel('Means: Tipo');
  const again = 'The columns mean what you said of such a table before.';
  const first = await kindIn(page);
  await kind(first).selectOption('');
  await expect(first.getByRole('button', { name: 'Take back the last change' })).toBeVisible();
  await page.reload();
  await canvasOf(page);
  const second = await kindIn(page);
  await expect(second.getByText(again)).toBeVisible();
  await expect(kind(second)).toHaveValue('');
  // Another tab knows nothing of it.
  const other = await page.context().newPage();
  const third = await kindIn(other);
  await expect(kind(third)).toHaveValue('relation');
  await expect(third.getByText(again)).toHaveCount(0);
  await other.close();
  // Kept with the data, and forgotten with them.
  await second.getByRole('button', { name: 'Show it', exact: true }).click();
  await notice(page).getByRole('button', { name: 'Keep them' }).click();
  await expect(notice(page)).toContainText('They are kept on this machine');
  const fourth = await kindIn(page);
  await kind(fourth).selectOption('');
  await page.keyboard.press('Escape');
  const later = await page.context().newPage();
  const fifth = await kindIn(later);
  await expect(kind(fifth)).toHaveValue('');
  await later.keyboard.press('Escape');
  await later.getByRole('button', { name: 'Forget' }).click();
  await expect(later.getByText('Nothing of your own data is kept')).toBeVisible();
  const last = await kindIn(later);
  await expect(kind(last)).toHaveValue('relation');
});

test('a table of votes is a roll call: a word that is not known gets its meaning, and a file that nobody knows can be left out', async ({
  page,
}) => {
  const dialog = await openDialog(page);
  const csv = (text: string) => ({
    name: 'votes.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });
  await dialog
    .getByLabel('Files')
    .setInputFiles([
      csv('member,party,vote\nAna Ruiz,Red,yes\nBo Lind,Red,ZZ_9\nCid Paz,Blue,no\n'),
      { name: 'readme.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') },
    ]);
  await expect(dialog.getByText('readme.txt:1:1 error file-unknown')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Show it', exact: true })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Read the others without it' }).click();
  await expect(dialog.getByText(/^Read as CSV: .*1 vote/)).toBeVisible();
  await dialog.getByText('Left out', { exact: true }).click();
  await expect(dialog.getByText('files that no reader knows are left out')).toBeVisible();
  await expect(dialog.getByText(/"ZZ_9", which is not known/)).toBeVisible();
  await dialog.getByLabel('ZZ_9').selectOption('absent');
  await expect(dialog.getByText(/"ZZ_9", which is not known/)).toHaveCount(0);
  expect(await brokenRules(page, { which: 'all', within: 'dialog' })).toEqual([]);
  await dialog.getByRole('button', { name: 'Show it', exact: true }).click();
  await expect(page.getByText('votes.csv').first()).toBeVisible();
});

test('mistakes are told with their place, and nothing is shown until they are mended', async ({
  page,
}) => {
  const dialog = await openDialog(page);
  await dialog.getByLabel('Files').setInputFiles({
    name: 'cut.gexf',
    mimeType: 'application/xml',
    buffer: Buffer.from(GEXF.slice(0, 150)),
  });
  await expect(dialog.getByText(/cut\.gexf:1:\d+ error xml/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Show it', exact: true })).toHaveCount(0);
  await dialog
    .getByLabel('Files')
    .setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('nothing') });
  await expect(dialog.getByText('Nobody here knows the format')).toBeVisible();
  await expect(dialog.getByLabel('Format')).toBeVisible();
});

test('data that an address names are asked about before anything is fetched, and never taken in an embed', async ({
  page,
}) => {
  let fetched = 0;
  await page.route('https://data.example/**', (route) => {
    fetched += 1;
    return route.fulfill({ body: GEXF, headers: { 'Access-Control-Allow-Origin': '*' } });
  });
  await page.goto('/?data=https://data.example/net.gexf');
  await canvasOf(page);
  await expect(page.getByText('open data from data.example')).toBeVisible();
  expect(fetched).toBe(0);
  await page.getByRole('button', { name: 'Open them' }).click();
  await expect(page.getByText('These data come from data.example')).toBeVisible();
  await expect.poll(async () => drawnCounts(await canvasOf(page))).toEqual({ nodes: 2, edges: 1 });
  fetched = 0;
  await page.goto('/e/alliances.en.html?data=https://data.example/net.gexf&focus=kuczynski');
  await canvasOf(page);
  await expect(page.getByText('data.example')).toHaveCount(0);
  expect(fetched).toBe(0);
  // No other scheme is an address of data.
  await page.goto('/?data=javascript:alert(1)');
  await canvasOf(page);
  await expect(page.getByRole('button', { name: 'Open them' })).toHaveCount(0);
});

test('one thing alone, and five thousand, open as well as two dozen: what is not drawn is found by searching', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  const dialog = await openDialog(page);
  await dialog.getByLabel('Files').setInputFiles({
    name: 'one.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('id,name\na,Ana Díaz\n'),
  });
  await dialog.getByRole('button', { name: 'Show it', exact: true }).click();
  await expect.poll(async () => drawnCounts(await canvasOf(page))).toEqual({ nodes: 1, edges: 0 });
  // Nothing in it has a date: there is no clock to move.
  await expect(page.getByRole('slider')).toHaveCount(0);

  const nodes = Array.from(
    { length: 5000 },
    (_, i) => `<node id="n${i}" label="Thing number ${i}"/>`,
  );
  const edges = Array.from(
    { length: 12_000 },
    (_, i) => `<edge source="n${(i * i) % 400}" target="n${(i * 7919) % 5000}" label="knows"/>`,
  );
  await page.getByRole('button', { name: 'Open your data' }).click();
  await page
    .getByRole('dialog')
    .getByLabel('Files')
    .setInputFiles({
      name: 'many.gexf',
      mimeType: 'application/xml',
      buffer: Buffer.from(
        `<gexf version="1.3"><graph defaultedgetype="directed"><nodes>${nodes.join('')}</nodes><edges>${edges.join('')}</edges></graph></gexf>`,
      ),
    });
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Show it', exact: true })
    .click({ timeout: 30_000 });
  await expect
    .poll(async () => (await drawnCounts(await canvasOf(page))).nodes, { timeout: 30_000 })
    .toBeGreaterThan(12);
  const drawn = await drawnCounts(await canvasOf(page));
  expect(drawn.nodes <= 150 && drawn.edges < 400).toBe(true);
  // From there groups lead on, each with its number, and a list of everything.
  await page
    .getByRole('button', { name: /^What is tied around .*A group of \d+$/ })
    .first()
    .click();
  await expect(page.getByText(/^A group of \d+ things/)).toBeVisible();
  await page.getByRole('button', { name: /^What else is there\?/ }).click();
  await expect(page.locator('.list p').first()).toContainText('5000 things');
  await page.getByRole('button', { name: 'As a graph' }).click();
  await page.getByRole('combobox', { name: 'Search' }).fill('number 4999');
  await page.getByRole('option', { name: /Thing number 4999/ }).click();
  await expect(page.getByRole('heading', { name: 'Thing number 4999' })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('the data are taken along from the list, with what does not fit said, and can be opened again', async ({
  page,
}) => {
  await page.goto('/?as=list');
  await page.getByText('Take the data along').click();
  const get = async (format: string) => {
    await page.getByLabel('Format').selectOption(format);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download', exact: true }).click(),
    ]);
    await expect(
      page.getByRole('status').filter({ hasText: 'Handed to your browser' }),
    ).toBeVisible();
    return { name: file.suggestedFilename(), bytes: readFileSync((await file.path()) ?? '') };
  };
  const gexf = await get('gexf');
  expect(gexf.name).toBe('peru-2018-2018-03-23-en.gexf');
  expect(gexf.bytes.toString()).toContain('paid (allegation, denied)');
  await expect(page.getByText('What this format cannot carry:')).toBeVisible();
  const sheet = await get('xlsx');
  await page.getByRole('button', { name: 'Open your data' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByLabel('Files')
    .setInputFiles({ name: sheet.name, mimeType: '', buffer: sheet.bytes });
  await expect(dialog.getByText(/Read as XLSX/)).toContainText('225 things', { timeout: 30_000 });
});

test('names in other scripts are in the pictures that are exported, and letters of no font are told', async ({
  page,
}) => {
  const dialog = await openDialog(page);
  const csv = 'source,relation,target\nليلى,backs,王小明\nЇжак,backs,Nguyễn Ệ\nBo 𓀀,backs,ทดสอบ\n';
  await dialog
    .getByLabel('Files')
    .setInputFiles({ name: 'scripts.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await dialog.getByRole('button', { name: 'Show it', exact: true }).click();
  await expect.poll(async () => drawnCounts(await canvasOf(page))).toEqual({ nodes: 6, edges: 3 });
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByText(/^1 letter is in none of our fonts.*𓀀/)).toBeVisible();
  const preview = page.getByRole('dialog').locator('img');
  await expect(preview).toHaveAttribute('src', /Noto%20Sans%20CJK/);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download: PDF' }).click(),
  ]);
  const pdf = readFileSync((await file.path()) ?? '', 'latin1');
  const letters = Array.from('ليلى王小明ЇжакễỆทดสอบ', (letter) => letter.codePointAt(0) ?? 0);
  expect(letters.filter((code) => !pdf.includes(code.toString(16).padStart(4, '0')))).toEqual([]);
});

/** Opens the small table in the page, and shows it. */
async function showOwn(page: Page) {
  const dialog = await openDialog(page);
  await dialog
    .getByLabel('Files')
    .setInputFiles({ name: 'payments.csv', mimeType: 'text/csv', buffer: latin(CSV) });
  await dialog.getByRole('button', { name: 'Show it', exact: true }).click();
  await expect.poll(async () => drawnCounts(await canvasOf(page))).toEqual({ nodes: 3, edges: 2 });
}
const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'payments.csv' });

test('own data that are kept survive a reload, the back button and a closed tab, and are forgotten when the reader says so', async ({
  page,
  context,
}) => {
  await showOwn(page);
  await expect(notice(page)).toContainText('Keep them on this machine');
  await notice(page).getByRole('button', { name: 'Keep them' }).click();
  await expect(notice(page)).toContainText('They are kept on this machine');
  await page.getByRole('combobox', { name: 'Search' }).fill('Luis');
  await page.getByRole('option', { name: /Luis Rojas/ }).click();
  const dossier = page.getByRole('heading', { name: 'Luis Rojas' });
  await expect(dossier).toBeVisible();
  // No address leads to them: none of what is theirs stands in it.
  expect(new URL(page.url()).search).toBe('?lang=en');

  await page.reload();
  await expect(dossier).toBeVisible();
  await expect.poll(async () => drawnCounts(await canvasOf(page))).toEqual({ nodes: 3, edges: 2 });
  await page.keyboard.press('Control+z');
  await expect(dossier).toBeVisible();
  await page.goBack();
  await expect(dossier).toHaveCount(0);
  await expect(notice(page)).toBeVisible();
  await page.goBack();
  await expect(page.getByText('The fall of Pedro Pablo Kuczynski').first()).toBeVisible();
  await page.goForward();
  await expect.poll(async () => drawnCounts(await canvasOf(page))).toEqual({ nodes: 3, edges: 2 });
  await page.goto('about:blank');
  await page.goBack();
  await expect.poll(async () => drawnCounts(await canvasOf(page))).toEqual({ nodes: 3, edges: 2 });

  // Another day, in another tab: they are offered, and not shown unasked.
  await page.close();
  const later = await context.newPage();
  await later.goto('/?lang=en');
  await canvasOf(later);
  await expect(notice(later)).toContainText('are kept on this machine');
  await notice(later).getByRole('button', { name: 'Open' }).click();
  await expect.poll(async () => drawnCounts(await canvasOf(later))).toEqual({ nodes: 3, edges: 2 });
  await notice(later).getByRole('button', { name: 'Forget' }).click();
  await expect(notice(later)).toContainText('Keep them on this machine');
  const stored = () =>
    later.evaluate(async () => {
      const open = indexedDB.open('bancada');
      const database = await new Promise<IDBDatabase>((done) => {
        open.onsuccess = () => done(open.result);
      });
      const count = database.transaction('own-data').objectStore('own-data').count();
      const n = await new Promise((done) => {
        count.onsuccess = () => done(count.result);
      });
      database.close();
      return [n, localStorage.length];
    });
  expect(await stored()).toEqual([0, 0]);
  await notice(later).getByRole('button', { name: 'Back to ours' }).click();
  await expect(later.getByText('Nothing of your own data is kept')).toBeVisible();
  await later.reload();
  await canvasOf(later);
  await expect(later.getByText('payments.csv')).toHaveCount(0);
});

test('own data that are not kept are not lost unasked, and a page that lost them says so', async ({
  page,
}) => {
  await showOwn(page);
  await notice(page).getByRole('button', { name: 'Do not keep' }).click();
  await expect(notice(page)).toContainText('They are lost when this page is closed');
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  await canvasOf(page);
  await expect(page.getByText('were not kept: open the files again')).toBeVisible();
  // The answer is not asked for again.
  await showOwn(page);
  await expect(notice(page)).toContainText('They are lost when this page is closed');
  await notice(page).getByRole('button', { name: 'Keep them' }).click();
  await expect(notice(page)).toContainText('They are kept on this machine');
});

test('where the browser refuses to keep anything, that is said and the data stay on the screen', async ({
  page,
}) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('storage is off', 'SecurityError');
    };
  });
  await showOwn(page);
  await notice(page).getByRole('button', { name: 'Keep them' }).click();
  await expect(notice(page).getByRole('alert')).toContainText('They cannot be kept');
  await expect.poll(async () => drawnCounts(await canvasOf(page))).toEqual({ nodes: 3, edges: 2 });
});

test('kept data that the browser has lost are told of, and not offered again', async ({ page }) => {
  await showOwn(page);
  await notice(page).getByRole('button', { name: 'Keep them' }).click();
  await expect(notice(page)).toContainText('They are kept on this machine');
  await notice(page).getByRole('button', { name: 'Back to ours' }).click();
  await page.evaluate(
    () =>
      new Promise((done) => {
        const open = indexedDB.open('bancada');
        open.onsuccess = () => {
          const clearing = open.result.transaction('own-data', 'readwrite');
          clearing.objectStore('own-data').clear();
          clearing.oncomplete = done;
        };
      }),
  );
  await page.reload();
  await notice(page).getByRole('button', { name: 'Open' }).click();
  await expect(page.getByText('were not kept: open the files again')).toBeVisible();
  await page.reload();
  await canvasOf(page);
  await expect(page.getByText('payments.csv')).toHaveCount(0);
});

test('a file of the same name with other contents is not taken for the one that is kept', async ({
  page,
}) => {
  await showOwn(page);
  await notice(page).getByRole('button', { name: 'Keep them' }).click();
  await expect(notice(page)).toContainText('They are kept on this machine');
  // From now on the store is full.
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await page.getByRole('button', { name: 'Open your data' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Files').setInputFiles({
    name: 'payments.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('source,target\nAna,Bo\n'),
  });
  await dialog.getByRole('button', { name: 'Show it', exact: true }).click();
  await expect.poll(async () => drawnCounts(await canvasOf(page))).toEqual({ nodes: 2, edges: 1 });
  await expect(notice(page).getByRole('alert')).toContainText('They cannot be kept');
  await expect(notice(page).getByRole('button', { name: 'Forget' })).toHaveCount(0);
  // Going back leads to the data of that entry, which are the ones that are kept.
  await page.goBack();
  await expect.poll(async () => drawnCounts(await canvasOf(page))).toEqual({ nodes: 3, edges: 2 });
});
