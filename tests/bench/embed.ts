/**
 * An embed of 300 things and 900 lines against a bare page with Cytoscape of the same graph, in one Chromium, in turns: from
 * navigation to a whole picture on the screen, and to a living graph (ours is touched as soon as its picture is there).
 * Run: CHROMIUM=/usr/bin/chromium npm run bench:embed
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

const [things, lines, rounds] = [300, 900, 9];
const next = random(1);
const text = (en: string) => ({ en });
/** Communities around a ring, as a parliament has. */
const nodes = Array.from({ length: things }, (_, i) => {
  const [ring, turn] = [(2 * Math.PI * (i % 9)) / 9, 2 * Math.PI * next()];
  const far = 210 * Math.sqrt(next());
  return { id: `p${i}`, name: `Person number ${i}`, at: [Math.round(1040 * Math.cos(ring) + far * Math.cos(turn)), Math.round(1040 * Math.sin(ring) + far * Math.sin(turn))] as const };
});
const pairs = new Map<string, { subject: string; object: string }>();
while (pairs.size < lines) {
  const [a, b] = [Math.floor(things * next() ** 2), Math.floor(things * next())];
  if (a !== b && !pairs.has(`${b} ${a}`)) pairs.set(`${a} ${b}`, { subject: `p${a}`, object: `p${b}` });
}

/** The graph as a dataset, and the site of it. */
function buildSite(): string {
  const dir = mkdtempSync(join(tmpdir(), 'bancada-'));
  const [data, site] = [join(dir, 'data'), join(dir, 'site')];
  mkdirSync(data);
  const files = {
    dataset: { id: 'generated', title: text('Generated'), description: text('Generated'), languages: ['en'], licence: 'CC0-1.0', credits: text('Nobody'), default_view: 'all', as_of: '2020-01-01' },
    sources: [{ id: 'paper', title: 'Paper', publisher: 'Paper', published: '2020-01-01', kind: 'news-report' }],
    people: nodes.map(({ id, name }) => ({ id, name })),
    claims: [...pairs.values()].map((pair, i) => ({ id: `c${i}`, ...pair, relation: 'backs', text: text(`Claim ${i}.`), status: 'reported', sources: [{ source: 'paper' }] })),
    views: [{ id: 'all', name: text('All'), description: text('All'), things: nodes.map(({ id }) => id), positions: Object.fromEntries(nodes.map(({ id, at }) => [id, [...at]])) }],
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(data, `${name}.yaml`), stringify(content));
  const built = spawnSync(process.execPath, ['src/cli/build.mjs'], { env: { ...process.env, BANCADA_DATASET: data, BANCADA_OUT: site }, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`the site was not built:\n${built.stdout}${built.stderr}`);
  return site;
}

/** The same graph on a page with nothing else. */
function barePage(site: string): void {
  const folder = join(site, 'bare');
  mkdirSync(folder);
  writeFileSync(join(folder, 'cytoscape.js'), readFileSync('node_modules/cytoscape/dist/cytoscape.min.js'));
  writeFileSync(join(folder, 'graph.json'), JSON.stringify([...nodes.map(({ id, name, at: [x, y] }) => ({ data: { id, name }, position: { x, y } })), ...[...pairs.values()].map(({ subject, object }) => ({ data: { source: subject, target: object } }))]));
  writeFileSync(join(folder, 'index.html'), "<!doctype html><html><head><meta charset=utf-8><style>html,body,#g{height:100%;margin:0}</style><script src=cytoscape.js></script></head><body><div id=g></div><script>fetch('graph.json').then(r=>r.json()).then(elements=>cytoscape({container:document.getElementById('g'),elements,layout:{name:'preset'},style:[{selector:'node',style:{label:'data(name)'}},{selector:'edge',style:{'curve-style':'bezier','target-arrow-shape':'triangle'}}]}))</script></body></html>");
}

const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.woff2': 'font/woff2' };
async function serve(dir: string): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://x').pathname;
    try {
      const body = readFileSync(join(dir, path.endsWith('/') ? `${path}index.html` : path));
      response.writeHead(200, { 'Content-Type': TYPES[extname(path.endsWith('/') ? 'x.html' : path)] ?? 'application/octet-stream', 'Content-Encoding': 'gzip' });
      response.end(gzipSync(body));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const site = buildSite();
barePage(site);
const { server, address } = await serve(site);
const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] || undefined, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'] });

/** Counts what is drawn, and notes when as many things as there are have been painted: in the page, and on a canvas. In words, because it runs there. */
const WATCH = `{
  const seen = (window.seen = { picture: 0, live: 0 });
  let filled = 0;
  const { fill } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fill = function (...given) {
    filled += 1;
    return fill.apply(this, given);
  };
  const look = () => {
    const still = document.querySelectorAll('[data-still] [data-thing]').length;
    // What is drawn in this frame is on the screen in the next.
    if (!seen.picture && Math.max(still, filled) >= ${things}) requestAnimationFrame(() => (seen.picture ||= performance.now()));
    if (!seen.live && filled >= ${things} && !document.querySelector('[data-still]')) requestAnimationFrame(() => (seen.live ||= performance.now()));
    requestAnimationFrame(look);
  };
  look();
}`;

async function measure(path: string): Promise<{ picture: number; live: number }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(WATCH);
  await page.goto(address + path, { waitUntil: 'commit' });
  type Seen = { seen: { picture: number; live: number } };
  await page.waitForFunction(() => (window as unknown as Seen).seen?.picture > 0, null, { polling: 'raf' });
  // Ours lives when it is touched: at once, here.
  await page.evaluate(() => document.querySelector('[data-still] [data-thing]')?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true })));
  await page.waitForFunction(() => (window as unknown as Seen).seen.live > 0, null, { polling: 'raf' });
  const seen = await page.evaluate(() => (window as unknown as Seen).seen);
  await context.close();
  return seen;
}

const [ours, bare]: { picture: number; live: number }[][] = [[], []];
for (let round = 0; round <= rounds; round++) {
  const pair = [await measure('/e/all.en.html'), await measure('/bare/')] as const;
  // The first round warms the browser up.
  if (round > 0) {
    ours?.push(pair[0]);
    bare?.push(pair[1]);
  }
}
const middle = (list: typeof ours, what: 'picture' | 'live') => median((list ?? []).map((seen) => seen[what]));
for (const [what, limit] of [['picture', 0.25], ['live', 0.9]] as const) {
  const [a, b] = [middle(ours, what), middle(bare, what)];
  console.log(`${things} things, ${lines} lines, median of ${rounds}: ${what === 'picture' ? 'a whole picture' : 'a living graph'}: ours ${a.toFixed(0)} ms, a bare page with Cytoscape ${b.toFixed(0)} ms; ratio ${(a / b).toFixed(2)} (aim: at most ${limit})`);
}
await browser.close();
server.close();
