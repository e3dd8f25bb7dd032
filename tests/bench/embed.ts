/**
 * An embed of 300 things and 900 lines (THINGS=1000: of so many and three times the lines) against a bare page with Cytoscape of the same graph, in one
 * Chromium, in turns: from navigation to a whole picture on the screen, and to a living graph (ours
 * is touched as soon as its picture is there).
 * Run: CHROMIUM=/usr/bin/chromium npm run bench:embed
 * SLOW=1: as over a poor network (400 kB/s, 100 ms there and back) on a machine four times slower.
 *
 * Beside other programs, built elsewhere: PEERS=FILE, a JSON list of {name, dir, path}. `dir` is
 * served at `/`, and `path` must open the graph that is served there too, as `/graph.json` ({nodes:
 * [{id, label, x, y}], edges: [{id, source, target}]}) and `/graph.gexf`.
 */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';
import { stringify } from 'yaml';
import { random } from '../helpers/generated.ts';
import { median } from './time.ts';

const slow = process.env['SLOW'] === '1';
const things = Number(process.env['THINGS'] ?? 300);
const lines = 3 * things;
const rounds = slow ? 3 : 9;
const next = random(1);
const text = (en: string) => ({ en });
/** Communities around a ring, as a parliament has. */
const nodes = Array.from({ length: things }, (_, i) => {
  const ring = (2 * Math.PI * (i % 9)) / 9;
  const turn = 2 * Math.PI * next();
  const far = 210 * Math.sqrt(next());
  return {
    id: `p${i}`,
    name: `Person number ${i}`,
    at: [
      Math.round(1040 * Math.cos(ring) + far * Math.cos(turn)),
      Math.round(1040 * Math.sin(ring) + far * Math.sin(turn)),
    ] as const,
  };
});
const pairs = new Map<string, { subject: string; object: string }>();
while (pairs.size < lines) {
  const a = Math.floor(things * next() ** 2);
  const b = Math.floor(things * next());
  if (a !== b && !pairs.has(`${b} ${a}`))
    pairs.set(`${a} ${b}`, { subject: `p${a}`, object: `p${b}` });
}

/** The graph as a dataset, and the site of it. */
function buildSite(): string {
  const dir = mkdtempSync(join(tmpdir(), 'bancada-'));
  const data = join(dir, 'data');
  const site = join(dir, 'site');
  mkdirSync(data);
  const files = {
    dataset: {
      id: 'generated',
      title: text('Generated'),
      description: text('Generated'),
      languages: ['en'],
      licence: 'CC0-1.0',
      credits: text('Nobody'),
      default_view: 'all',
      as_of: '2020-01-01',
    },
    sources: [
      {
        id: 'paper',
        title: 'Paper',
        publisher: 'Paper',
        published: '2020-01-01',
        kind: 'news-report',
      },
    ],
    people: nodes.map(({ id, name }) => ({ id, name })),
    claims: [...pairs.values()].map((pair, i) => ({
      id: `c${i}`,
      ...pair,
      relation: 'backs',
      text: text(`Claim ${i}.`),
      status: 'reported',
      sources: [{ source: 'paper' }],
    })),
    views: [
      {
        id: 'all',
        name: text('All'),
        description: text('All'),
        things: nodes.map(({ id }) => id),
        positions: Object.fromEntries(nodes.map(({ id, at }) => [id, [...at]])),
      },
    ],
  };
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(data, `${name}.yaml`), stringify(content));
  const built = spawnSync(process.execPath, ['src/cli/build.mjs'], {
    env: { ...process.env, BANCADA_DATASET: data, BANCADA_OUT: site },
    encoding: 'utf8',
  });
  if (built.status !== 0)
    throw new Error(`the site was not built:\n${built.stdout}${built.stderr}`);
  return site;
}

/** The same graph on a page with nothing else. */
function barePage(site: string): void {
  const folder = join(site, 'bare');
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'cytoscape.js'),
    readFileSync('node_modules/cytoscape/dist/cytoscape.min.js'),
  );
  writeFileSync(
    join(folder, 'graph.json'),
    JSON.stringify([
      ...nodes.map(({ id, name, at: [x, y] }) => ({ data: { id, name }, position: { x, y } })),
      ...[...pairs.values()].map(({ subject, object }) => ({
        data: { source: subject, target: object },
      })),
    ]),
  );
  writeFileSync(
    join(folder, 'index.html'),
    "<!doctype html><html><head><meta charset=utf-8><style>html,body,#g{height:100%;margin:0}</style><script src=cytoscape.js></script></head><body><div id=g></div><script>fetch('graph.json').then(r=>r.json()).then(elements=>cytoscape({container:document.getElementById('g'),elements,layout:{name:'preset'},style:[{selector:'node',style:{label:'data(name)'}},{selector:'edge',style:{'curve-style':'bezier','target-arrow-shape':'triangle'}}]}))</script></body></html>",
  );
}

/** The same graph for other programs. */
const SHARED: Record<string, string> = {
  '/graph.json': JSON.stringify({
    nodes: nodes.map(({ id, name, at: [x, y] }) => ({ id, label: name, x, y })),
    edges: [...pairs.values()].map(({ subject, object }, i) => ({
      id: `e${i}`,
      source: subject,
      target: object,
    })),
  }),
  '/graph.gexf': `<?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="directed"><nodes>${nodes.map(({ id, name, at: [x, y] }) => `<node id="${id}" label="${name}"><viz:position x="${x}" y="${-y}" z="0"/></node>`).join('')}</nodes><edges>${[...pairs.values()].map(({ subject, object }, i) => `<edge id="e${i}" source="${subject}" target="${object}"/>`).join('')}</edges></graph></gexf>`,
};

const TYPES: Record<string, string> = {
  '.gexf': 'application/xml',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};
/** Each file is packed once, as a host does. */
async function serve(dir: string): Promise<{ server: Server; address: string }> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://x').pathname;
    try {
      const body =
        packed.get(path) ??
        gzipSync(
          SHARED[path] ?? readFileSync(join(dir, path.endsWith('/') ? `${path}index.html` : path)),
        );
      packed.set(path, body);
      response.writeHead(200, {
        'Content-Type':
          TYPES[extname(path.endsWith('/') ? 'x.html' : path)] ?? 'application/octet-stream',
        'Content-Encoding': 'gzip',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const site = buildSite();
barePage(site);
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] || undefined,
  args: [
    '--no-sandbox',
    '--use-gl=angle',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--disable-quic',
    '--disable-background-networking',
  ],
});

/** From navigation, in milliseconds. */
interface Seen {
  picture: number;
  live: number;
}
/**
 * Counts what is drawn, and notes when as many things as there are, or as a picture of ours shows, have
 * been painted: in the page, on a canvas or by WebGL. In words, because it runs there.
 */
const WATCH = `{
  const seen = (window.seen = { picture: 0, live: 0 });
  let filled = 0;
  let stillThings = 0;
  const { fill } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fill = function (...given) {
    filled += 1;
    return fill.apply(this, given);
  };
  for (const gl of [WebGLRenderingContext, WebGL2RenderingContext])
    for (const [name, count] of [['drawArrays', 2], ['drawArraysInstanced', 3], ['drawElementsInstanced', 4]]) {
      const draw = gl.prototype[name];
      if (draw)
        gl.prototype[name] = function (...given) {
          filled += given[count];
          return draw.apply(this, given);
        };
    }
  const look = () => {
    // A picture of ours shows what has room in its box, and is whole once the page is read.
    const pictures = [...document.querySelectorAll('[data-static-picture] svg')];
    const still = pictures.find((svg) => svg.checkVisibility());
    if (still && !stillThings && document.readyState !== 'loading')
      stillThings = still.querySelectorAll('[data-thing]').length;
    const wanted = stillThings || ${things};
    const marks = Math.max(filled, document.querySelectorAll('.node-circle').length);
    // What is drawn in this frame is on the screen in the next.
    const note = (what) => requestAnimationFrame(() => (seen[what] ||= performance.now()));
    if (!seen.picture && (stillThings || marks >= wanted)) note('picture');
    if (!seen.live && marks >= wanted && !document.querySelector('[data-static-picture]'))
      note('live');
    requestAnimationFrame(look);
  };
  look();
}`;

async function measure(address: string): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(WATCH);
  if (slow) {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 100,
      downloadThroughput: 400_000,
      uploadThroughput: 400_000,
    });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  await page.goto(address, { waitUntil: 'commit' });
  const has = (what: 'picture' | 'live') =>
    page.waitForFunction(
      (name) => ((window as unknown as { seen?: Seen }).seen?.[name] ?? 0) > 0,
      what,
      { polling: 'raf' },
    );
  await has('picture');
  // Ours lives when it is touched: at once, here.
  await page.evaluate(() =>
    document
      .querySelector('[data-static-picture] [data-thing]')
      ?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true })),
  );
  await has('live');
  const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  await context.close();
  // The page that was closed is still being taken apart: its time is not the next one's.
  await new Promise((done) => setTimeout(done, 500));
  return seen;
}

const peers = process.env['PEERS']
  ? (JSON.parse(readFileSync(process.env['PEERS'], 'utf8')) as {
      name: string;
      dir: string;
      path: string;
    }[])
  : [];
const targets = await Promise.all(
  [
    { name: 'ours', dir: site, path: '/e/all.en.html' },
    { name: 'a bare page with Cytoscape', dir: site, path: '/bare/' },
    ...peers,
  ].map(async ({ name, dir, path }) => {
    const { server, address } = await serve(dir);
    return { name, server, address: address + path, seen: [] as Seen[] };
  }),
);
for (let round = 0; round <= rounds; round++)
  for (const { address, seen } of targets) {
    const found = await measure(address);
    // The first round warms the browser up.
    if (round > 0) seen.push(found);
  }
await browser.close();
for (const { server } of targets) server.close();

/** Of each: the most that ours may take of a bare page's time, and of another program's. */
const AIMS = {
  picture: { words: 'a whole picture', bare: 0.25, peer: 0.2 },
  live: { words: 'a living graph', bare: 0.9, peer: 0.6 },
} as const;
if (slow) console.log('400 kB/s, CPU / 4:');
for (const what of ['picture', 'live'] as const) {
  const { words, bare, peer } = AIMS[what];
  const [ours = 0, ...others] = targets.map(({ seen }) => median(seen.map((times) => times[what])));
  console.log(
    `${things} things, ${lines} lines, median of ${rounds}: ${words}: ours ${ours.toFixed(0)} ms`,
  );
  others.forEach((time, i) =>
    console.log(
      `  ${targets[i + 1]?.name} ${time.toFixed(0)} ms; ratio ${(ours / time).toFixed(2)} (aim: at most ${i === 0 ? bare : peer})`,
    ),
  );
}
