import { expect, test } from '@playwright/test';
import { canvasOf, zoomOf } from './canvas.ts';
import { hostOf, SANDBOX, wake } from './host.ts';

const SANDBOXES = [
  undefined,
  'allow-scripts',
  SANDBOX,
  'allow-scripts allow-same-origin',
  '',
  'allow-popups',
];
const policies = (origin: string | undefined): [string, string | undefined][] => [
  ['no policy', undefined],
  [
    'a strict policy that lets us in',
    `default-src 'none'; script-src ${origin}; frame-src ${origin}; img-src ${origin}; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
  ],
  ['a policy that lets in our pictures alone', `default-src 'none'; img-src ${origin}`],
];
/** Whether a frame of that sandbox runs scripts. */
const runsScripts = (sandbox: string | undefined): boolean =>
  sandbox === undefined || sandbox.includes('allow-scripts');

for (const [index, name] of [
  'no policy',
  'a strict policy that lets us in',
  'a policy that lets in our pictures alone',
].entries())
  test(`under ${name}, in every sandbox and all three ways, there is the graph, or its picture, and nothing breaks`, async ({
    page,
    baseURL,
  }) => {
    const src = `${baseURL}/e/in-short.en.html`;
    const fallback = `<a href="${baseURL}/"><img src="${baseURL}/e/in-short.en.png" alt="In short" width="600" height="396"></a>`;
    const cells = SANDBOXES.map((sandbox) =>
      sandbox === undefined ? '' : ` sandbox="${sandbox}"`,
    );
    const script = `<script async src="${baseURL}/embed.js"></script>`;
    const pages: Record<string, string> = {
      '/frames': cells
        .map(
          (attribute, i) =>
            `<iframe id="frame-${i}" src="${src}" width="600" height="440" title="${i}"${attribute}></iframe>`,
        )
        .join(''),
      '/loader':
        cells
          .map(
            (attribute, i) =>
              `<iframe id="frame-${i}" src="${src}" width="600" height="300" title="${i}" data-bancada="embed"${attribute}></iframe>`,
          )
          .join('') + script,
      '/element': `<bancada-graph src="${src}">${fallback}</bancada-graph>${script}`,
    };
    const policy = policies(baseURL)[index]?.[1];
    const host = await hostOf(pages, policy);
    // A page that is itself put into a sandbox, as the preview of an editor is.
    const outer = await hostOf(
      Object.fromEntries(
        cells.map((attribute, i) => [
          `/${i}`,
          `<iframe id="outer" src="${host.address}/element" width="700" height="800" title="page"${attribute}></iframe>`,
        ]),
      ),
    );
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const blocked = index === 2;
    try {
      for (const way of ['frames', 'loader']) {
        await page.goto(`${host.address}/${way}`);
        for (const [i, sandbox] of SANDBOXES.entries()) {
          const frame = page.frameLocator(`#frame-${i}`);
          if (blocked) {
            await expect(frame.locator('[data-static-picture]')).toHaveCount(0);
            continue;
          }
          // Left alone for a while, a graph may live already.
          await expect(
            frame.locator('[data-static-picture]:visible text, canvas').first(),
            `${way} ${sandbox}`,
          ).toBeVisible();
          const runs = runsScripts(sandbox);
          if (runs && (i < 2 || way === 'loader')) {
            await page.locator(`#frame-${i}`).scrollIntoViewIfNeeded();
            await wake(frame);
            await canvasOf(frame);
            await expect(
              frame.locator('[data-static-picture]:visible'),
              `${way} ${sandbox}`,
            ).toHaveCount(0);
          } else if (!runs) await expect(frame.locator('#text dd').first()).toBeAttached();
          if (way === 'loader' && runs)
            await expect
              .poll(
                () => page.locator(`#frame-${i}`).evaluate((el) => el.style.height),
                `${way} ${sandbox}`,
              )
              .toBe('582px');
        }
      }
      for (const [i, sandbox] of SANDBOXES.entries()) {
        await page.goto(`${outer.address}/${i}`);
        const inner = page.frameLocator('#outer');
        const picture = inner.getByAltText('In short');
        if (blocked || !runsScripts(sandbox)) {
          await expect(picture, `element ${sandbox}`).toBeVisible();
          expect(
            await picture.evaluate((img: HTMLImageElement) =>
              img.decode().then(() => img.naturalWidth),
            ),
          ).toBe(1200);
        } else {
          await expect(
            inner
              .frameLocator('bancada-graph iframe')
              .locator('[data-static-picture]:visible text, canvas')
              .first(),
            `element ${sandbox}`,
          ).toBeVisible();
          await expect(picture).toBeHidden();
        }
      }
      expect(errors).toEqual([]);
    } finally {
      host.server.close();
      outer.server.close();
    }
  });

/**
 * Resolves once every message that was sent to this window before is read, and what follows from it
 * is drawn.
 */
const messagesRead = () =>
  new Promise<void>((done) => {
    const drawn = () =>
      setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => done())), 100);
    const last = Math.random();
    addEventListener('message', ({ data }) => {
      if (data === last) drawn();
    });
    postMessage(last, '*');
  });

test('no other window can set the height of a frame, and no height is absurd', async ({
  page,
  baseURL,
}) => {
  const { address, server } = await hostOf({
    '/': `<iframe src="${baseURL}/e/in-short.en.html" data-bancada="embed" sandbox="allow-scripts" style="width:100%" height="400" title="graph"></iframe><iframe id="stranger" srcdoc="" title="stranger"></iframe><script async src="${baseURL}/embed.js"></script>`,
  });
  try {
    await page.goto(address);
    const frame = page.locator('iframe').first();
    await expect.poll(() => frame.evaluate((el) => el.style.height)).toMatch(/px$/);
    const height = await frame.evaluate((el) => el.style.height);
    await page.evaluate(() => {
      const say = (height: unknown) =>
        postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
      for (const wrong of [1, 99999, NaN, -5, '300', null, { valueOf: 300 }]) say(wrong);
      const stranger = document.querySelector<HTMLIFrameElement>('#stranger')?.contentWindow as
        (Window & { eval(code: string): void }) | null;
      stranger?.eval("parent.postMessage({sentinel:'amp',type:'embed-size',height:1999},'*')");
    });
    await page.evaluate(messagesRead);
    expect(await frame.evaluate((el) => el.style.height)).toBe(height);
  } finally {
    server.close();
  }
});

test('the page around may show, focus and step, and is told of sizes and selections; an element does both', async ({
  page,
  baseURL,
}) => {
  const { address, server } = await hostOf({
    '/': `<bancada-graph src="${baseURL}/e/december.1.en.html"></bancada-graph><script async src="${baseURL}/embed.js"></script>`,
  });
  try {
    await page.goto(address);
    await page.evaluate(() => {
      const told: unknown[] = [];
      Object.assign(window, { told });
      for (const type of ['size', 'select'])
        document.addEventListener(type, (event) =>
          told.push([type, (event as CustomEvent).detail]),
        );
    });
    const frame = page.frameLocator('bancada-graph iframe');
    await expect(frame.locator('[data-static-picture]:visible text').first()).toBeVisible();
    const ask = (what: 'step' | 'focusOn' | 'show', value: string | number | null) =>
      page
        .locator('bancada-graph')
        .evaluate(
          (el, [name, given]) =>
            (el as unknown as Record<string, (value: unknown) => void>)[name]?.(given),
          [what, value] as const,
        );
    // Asked before the graph lives: it is what wakes it.
    await ask('step', 4);
    await expect(frame.getByText('Step 4 of 8')).toBeVisible();
    await canvasOf(frame);
    await ask('focusOn', 'keiko-fujimori');
    await expect(frame.getByRole('heading', { name: 'Keiko Fujimori' })).toBeVisible();
    await frame.getByRole('button', { name: 'Back to the story' }).click();
    await expect(frame.getByText('Step 4 of 8')).toBeVisible();
    await ask('show', '?view=money&focus=odebrecht&lang=es');
    await expect(frame.getByRole('heading', { name: 'Odebrecht' })).toBeVisible();
    await expect(frame.locator('html')).toHaveAttribute('lang', 'es');
    await ask('focusOn', 'nobody-of-that-name');
    await ask('focusOn', null);
    await expect(frame.getByRole('heading', { name: 'Odebrecht' })).toHaveCount(0);
    const told = await page.evaluate(
      () => (window as unknown as { told: [string, Record<string, unknown>][] }).told,
    );
    expect(told.filter(([type]) => type === 'size').length).toBeGreaterThan(0);
    expect(
      told
        .filter(([type]) => type === 'select')
        .map(([, detail]) => [detail['kind'], detail['id']]),
    ).toEqual([
      ['thing', 'vacancy-vote-2017-12'],
      ['thing', 'keiko-fujimori'],
      ['thing', 'vacancy-vote-2017-12'],
      ['thing', 'odebrecht'],
      [null, null],
    ]);
  } finally {
    server.close();
  }
});

test('a flood of orders is followed once, to where it ends, and the frame answers its reader meanwhile', async ({
  page,
  baseURL,
}) => {
  const { address, server } = await hostOf({
    '/': `<iframe id="graph" src="${baseURL}/e/alliances.en.html" width="800" height="600" sandbox="allow-scripts" title="graph"></iframe>`,
  });
  try {
    await page.goto(address);
    const frame = page.frameLocator('#graph');
    await wake(frame);
    await canvasOf(frame);
    const selections = await page.evaluate(async () => {
      const graph = document.querySelector<HTMLIFrameElement>('#graph')?.contentWindow;
      let told = 0;
      addEventListener('message', ({ data }) => {
        told += (data as { type?: string }).type === 'select' ? 1 : 0;
      });
      const ids = ['kuczynski', 'keiko-fujimori', 'odebrecht'];
      for (let i = 0; i < 6000; i++)
        graph?.postMessage({ bancada: 1, type: 'focus', id: ids[i % ids.length] }, '*');
      const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
      // Until the first is answered, however busy the machine, and a while for more.
      for (let i = 0; i < 300 && told === 0; i++) await wait(100);
      await wait(1500);
      return told;
    });
    await expect(frame.getByRole('heading', { name: 'Odebrecht' })).toBeVisible();
    // Messages may be read in a few portions, and each of these ends in one selection.
    expect(selections).toBeGreaterThan(0);
    expect(selections).toBeLessThan(20);
  } finally {
    server.close();
  }
});

test('forty kinds of hostile messages, and a flood, change nothing in the frame', async ({
  page,
  baseURL,
}) => {
  const { address, server } = await hostOf({
    '/': `<iframe id="graph" src="${baseURL}/e/alliances.en.html" width="800" height="600" sandbox="allow-scripts" title="graph"></iframe><iframe id="stranger" srcdoc="" title="stranger"></iframe>`,
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', () => errors.push('a dialog'));
  try {
    await page.goto(address);
    const frame = page.frameLocator('#graph');
    await wake(frame);
    await canvasOf(frame);
    await expect(frame.locator('[data-static-picture]')).toHaveCount(0);
    const before = await frame.locator('.frame').innerText();
    const sent = await page.evaluate(() => {
      const graph = document.querySelector<HTMLIFrameElement>('#graph')?.contentWindow;
      const say = (data: unknown) => graph?.postMessage(data, '*');
      const polluted = JSON.parse(
        '{"bancada":1,"type":"show","address":"?x","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
      ) as object;
      const circle: Record<string, unknown> = { bancada: 1, type: 'show' };
      circle['address'] = circle;
      const deep: { inner?: object } = {};
      for (let i = 0, at: { inner?: object } = deep; i < 2000; i++) at = at.inner = {};
      const kinds: unknown[] = [
        null,
        undefined,
        0,
        NaN,
        Infinity,
        true,
        '',
        'show',
        '{"bancada":1,"type":"focus","id":"odebrecht"}',
        'pymxPYMxgraphxPYMxheightxPYMx100',
        [],
        [1, 2],
        new Date(),
        new Map([['bancada', 1]]),
        /x/,
        new ArrayBuffer(8),
        deep,
        {},
        { type: 'focus', id: 'odebrecht' },
        { bancada: 2, type: 'focus', id: 'odebrecht' },
        { bancada: '1', type: 'focus', id: 'odebrecht' },
        { bancada: 1, type: 'eval', code: 'alert(1)' },
        { bancada: 1, type: '__proto__' },
        { bancada: 1, type: 'constructor' },
        { bancada: 1, type: 'focus' },
        { bancada: 1, type: 'focus', id: 7 },
        { bancada: 1, type: 'focus', id: {} },
        { bancada: 1, type: 'focus', id: ['odebrecht'] },
        { bancada: 1, type: 'focus', id: 'x'.repeat(100_000) },
        { bancada: 1, type: 'focus', id: '"><img src=x onerror=alert(1)>' },
        { bancada: 1, type: 'focus', id: '__proto__' },
        { bancada: 1, type: 'focus', id: 'constructor' },
        { bancada: 1, type: 'show', address: 'javascript:alert(1)' },
        { bancada: 1, type: 'show', address: 'https://example.org/?focus=odebrecht' },
        { bancada: 1, type: 'show', address: `?add=${'x.'.repeat(50_000)}` },
        { bancada: 1, type: 'show', address: 5 },
        { bancada: 1, type: 'step', step: 2 },
        { bancada: 1, type: 'step', step: -1 },
        { bancada: 1, type: 'step', step: 1.5 },
        { bancada: 1, type: 'step', step: 'two' },
        circle,
        { sentinel: 'amp', type: 'embed-size', height: 5 },
      ];
      for (const kind of kinds) say(kind);
      void polluted;
      const stranger = document.querySelector<HTMLIFrameElement>('#stranger')?.contentWindow as
        (Window & { eval(code: string): void }) | null;
      stranger?.eval("parent.frames[0].postMessage({bancada:1,type:'focus',id:'odebrecht'},'*')");
      for (let i = 0; i < 10_000; i++) say({ bancada: 1, type: 'focus', id: i });
      return kinds.length;
    });
    expect(sent).toBeGreaterThanOrEqual(40);
    await frame.locator('html').evaluate(messagesRead);
    expect(await frame.locator('.frame').innerText()).toBe(before);
    expect(
      await frame.locator('html').evaluate(() => (({}) as Record<string, unknown>)['polluted']),
    ).toBeUndefined();
    expect(errors).toEqual([]);
  } finally {
    server.close();
  }
});

test('a frame tells its height in the words of pym.js where pym put it there', async ({
  page,
  baseURL,
}) => {
  const { address, server } = await hostOf({
    '/': `<iframe src="${baseURL}/e/in-short.en.html?initialWidth=700&childId=graph-1&parentTitle=x&parentUrl=y" width="700" height="100" sandbox="allow-scripts" title="graph"></iframe>`,
  });
  try {
    await page.addInitScript(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      addEventListener('message', ({ data }) => heard.push(data));
    });
    await page.goto(address);
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard))
      .toContain('pymxPYMxgraph-1xPYMxheightxPYMx654');
  } finally {
    server.close();
  }
});

test('a frame takes no scroll from its page: the wheel zooms with Ctrl or after a click, one finger scrolls', async ({
  page,
  baseURL,
}) => {
  const { address, server } = await hostOf({
    '/': `<div style="height:300px">top</div><iframe src="${baseURL}/e/alliances.en.html" width="800" height="560" sandbox="allow-scripts" title="graph"></iframe><div style="height:2000px">bottom</div>`,
  });
  try {
    await page.goto(address);
    const frame = page.frameLocator('iframe');
    const wheel = async () => {
      await page.mouse.wheel(0, 200);
      await page.waitForTimeout(250);
      // The frame is asked first whether it wants the wheel, and may be at work.
      await frame.locator('body').evaluate(() => new Promise(requestAnimationFrame));
    };
    // Beside the picture: over a thing of it the graph would wake already.
    await page.mouse.move(30, 420);
    const scrolled = () => page.evaluate(() => scrollY);
    await wheel();
    await expect.poll(scrolled).toBe(200);
    // By a key, not by a click: after one the wheel is the graph's.
    await frame.getByRole('application').press('Shift');
    const canvas = await canvasOf(frame);
    await expect(frame.locator('[data-static-picture]')).toHaveCount(0);
    // What has the keyboard was scrolled to.
    await page.evaluate(() => scrollTo(0, 0));
    await page.mouse.move(300, 500);
    await wheel();
    await expect.poll(scrolled).toBe(200);
    const before = await zoomOf(canvas);
    await page.keyboard.down('Control');
    await wheel();
    await page.keyboard.up('Control');
    expect(await zoomOf(canvas)).not.toBe(before);
    expect(await canvas.evaluate((el) => getComputedStyle(el).touchAction)).toBe('pan-x pan-y');
  } finally {
    server.close();
  }
});

test('WordPress finds the embed of a page from its address, and may keep what it finds', async ({
  request,
}) => {
  const page = await (await request.get('/e/december.4.es.html')).text();
  // As WordPress reads it: every link element of the head, its attributes by name.
  const links = [...page.slice(0, page.indexOf('</head>')).matchAll(/<link([^<>]+)\/?>/gi)].map(
    ([, attributes = '']) =>
      Object.fromEntries(
        [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
          name,
          value,
        ]),
      ),
  );
  const found = links.filter(({ type }) => type === 'application/json+oembed');
  expect(found).toHaveLength(2);
  const [rich, photo] = await Promise.all(
    found.map(async ({ href = '' }) => {
      expect(URL.canParse(href)).toBe(true);
      return (await request.get(new URL(href).pathname)).json() as Promise<Record<string, unknown>>;
    }),
  );
  for (const answer of [rich, photo]) {
    expect(answer).toMatchObject({
      version: '1.0',
      provider_name: 'Bancada',
      thumbnail_width: 1200,
      thumbnail_height: 792,
    });
    expect(answer?.['title']).toContain('La caída de Pedro Pablo Kuczynski');
    expect(
      (await request.get(new URL(String(answer?.['thumbnail_url'])).pathname)).headers()[
        'content-type'
      ],
    ).toBe('image/png');
  }
  expect(rich).toMatchObject({ type: 'rich', width: 800 });
  // What WordPress keeps of a stranger's code is one iframe with an address.
  expect(String(rich?.['html'])).toMatch(
    /^<iframe src="http[^"]+december\.4\.es\.html"[^<]*>[^<]*<\/iframe>$/,
  );
  expect(photo).toMatchObject({ type: 'photo', width: 1200, height: 792 });
  expect((await request.get(new URL(String(photo?.['url'])).pathname)).status()).toBe(200);
});

test('the demo article shows three embeds in a hostile page, each whole, none clipped, none in the colours of the host', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  // Who saves data has no graph fetched unasked: on a busy machine it would live before its picture
  // has been looked for.
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  await page.goto('/demo.html');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const frames = [
    page.locator('figure > iframe').nth(0).contentFrame(),
    page.locator('figure > iframe').nth(1).contentFrame(),
    page.frameLocator('bancada-graph iframe'),
  ];
  for (const [index, frame] of frames.entries()) {
    await page
      .locator(index < 2 ? 'figure > iframe' : 'bancada-graph')
      .nth(index % 2)
      .scrollIntoViewIfNeeded();
    if (index !== 1) {
      await expect(frame.locator('[data-static-picture]:visible text').first()).toBeVisible({
        timeout: 20_000,
      });
      await wake(frame);
    }
    await canvasOf(frame);
    await expect(frame.locator('[data-static-picture]')).toHaveCount(0);
    expect(
      await frame
        .locator('html')
        .evaluate((el) => [el.scrollHeight - el.clientHeight, el.scrollWidth - el.clientWidth]),
    ).toEqual([0, 0]);
    expect(await frame.locator('body').evaluate((el) => getComputedStyle(el).direction)).toBe(
      'ltr',
    );
  }
  await expect(
    frames[1]?.getByText(/\[1\]; Kuczynski denied the charge/) ?? page.locator('none'),
  ).toBeVisible();
  await expect(frames[2]?.locator('html') ?? page.locator('none')).toHaveAttribute(
    'data-theme',
    'dark',
  );
  await expect(page.locator('bancada-graph img')).toBeHidden();
  expect(complaints).toEqual([]);
});

test('the page asks nothing of any other host, keeps nothing, and sets no cookie', async ({
  page,
  context,
  baseURL,
}) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  await page.goto('/e/december.1.en.html');
  await wake(page.mainFrame());
  await canvasOf(page);
  await page.getByRole('link', { name: 'Next' }).click();
  expect(
    [...asked].filter((origin) => origin !== new URL(baseURL ?? '').origin && origin !== 'null'),
  ).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});
