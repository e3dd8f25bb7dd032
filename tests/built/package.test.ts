/**
 * What `npm pack` gives, installed into an empty folder: every command outside of the checkout, and
 * what other programs import.
 */
import { execFile, execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importsOf, packageOf } from '../helpers/imports.ts';
import { root } from '../helpers/peru.ts';
import { freePort } from '../helpers/port.ts';
import { removeFolder } from '../helpers/remove.ts';

const call = promisify(execFile);
const shell = process.platform === 'win32';
const folder = mkdtempSync(join(tmpdir(), 'bancada-package-'));
const app = join(folder, 'app');
const installed = join(app, 'node_modules/bancada');
const npm = (cwd: string, ...args: string[]) =>
  execFileSync('npm', [...args, '--prefer-offline', '--no-audit', '--no-fund', '--silent'], {
    cwd,
    encoding: 'utf8',
    shell,
  });

/**
 * Every file of the package and of what it needs, with when it was written: what nothing may
 * change.
 */
const stateOf = (where: string) =>
  readdirSync(where, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => `${name} ${statSync(join(where, name)).mtimeMs}`);

beforeAll(() => {
  mkdirSync(app);
  npm(root, 'pack', '--pack-destination', folder);
  const [archive = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'app', private: true }));
  npm(app, 'install', join('..', archive));
}, 240_000);
afterAll(() => removeFolder(folder));

/**
 * The program of a version of Node: the running one, or one from the registry; undefined where it
 * cannot be had.
 */
function nodeOf(major: number): string | undefined {
  if (Number(process.versions.node.split('.')[0]) === major) return process.execPath;
  const place = join(folder, `node-${major}`);
  const program = join(place, 'node_modules/node/bin', shell ? 'node.exe' : 'node');
  try {
    mkdirSync(place);
    writeFileSync(join(place, 'package.json'), '{}');
    npm(place, 'install', `node@${major}`);
    // Where its installer may not run, the program lies in the package of the platform.
    const found = [program, ...platformPrograms(place)].find((path) => existsSync(path));
    if (found === undefined) return undefined;
    execFileSync(found, ['--version']);
    return found;
  } catch {
    return undefined;
  }
}
const platformPrograms = (place: string): string[] =>
  readdirSync(join(place, 'node_modules'))
    .filter((name) => name.startsWith('node-'))
    .map((name) => join(place, 'node_modules', name, 'bin', shell ? 'node.exe' : 'node'));

describe('the package', () => {
  it('has what it needs, no sources of pages, no tests, and is named whole by its manifest', () => {
    for (const file of ['lib/cli.js', 'lib/site/index.html', 'lib/types/api/dataset.d.ts'])
      expect(existsSync(join(installed, file)), file).toBe(true);
    for (const file of [
      'tests',
      'src/app',
      'src/cli/main.ts',
      'src/cli/compile.mjs',
      'lib/built.json',
    ])
      expect(existsSync(join(installed, file)), file).toBe(false);
    const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    // The development build of Svelte changes the arrays of the page: it is for nobody but who
    // develops.
    const development = readdirSync(join(installed, 'lib/site'), {
      recursive: true,
      encoding: 'utf8',
    })
      .filter((name) => name.endsWith('.js'))
      .filter((name) =>
        readFileSync(join(installed, 'lib/site', name), 'utf8').includes('__svelte_cleanup'),
      );
    expect(development).toEqual([]);
    // What the compiled program imports is a dependency, each of them.
    const compiled = readdirSync(join(installed, 'lib'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js') && !name.startsWith('site'))
      .map((name) => join(installed, 'lib', name));
    const imported = new Set(
      compiled
        .flatMap(importsOf)
        .map(({ from }) => packageOf(from))
        .filter((name) => name !== undefined),
    );
    expect([...imported].filter((name) => !(name in dependencies))).toEqual([]);
    expect(imported.size).toBeGreaterThan(10);
  });

  it('has types that a program in TypeScript is checked by, with no setting that skips them', async () => {
    writeFileSync(
      join(app, 'program.ts'),
      `import { checkDataset, datasetAt, loadDataset, type Dataset } from 'bancada/dataset';
import { buildGraph, explainChain, traceChains } from 'bancada/analysis';
import { renderPdf, renderPng, renderSvg } from 'bancada/render';
import { defineElement, type BancadaGraph } from 'bancada/element';

const dataset: Dataset = datasetAt(loadDataset('folder'), { asOf: '2018-03-21' });
const [chain] = traceChains(dataset, buildGraph(dataset), ['a', 'b'], { limit: 1 });
export const sentence: string | undefined = chain && explainChain(dataset, chain.hops, 'en').sentence;
export const faults: readonly { code: string }[] = checkDataset(dataset.raw);
export const svg: Promise<{ content: string }> = renderSvg(dataset, { picture: 'chain' });
export const bytes: Promise<{ content: Uint8Array }>[] = [renderPng(dataset), renderPdf(dataset)];
export const show = (graph: BancadaGraph) => defineElement().then(() => graph.focusOn('a'));
// @ts-expect-error there is no picture of this name
void renderSvg(dataset, { picture: 'poem' });
// @ts-expect-error a dataset is no text
traceChains('dataset', buildGraph(dataset), ['a', 'b']);
`,
    );
    const tsc = join(root, 'node_modules/@typescript/native/bin/tsc');
    for (const [module, moduleResolution, skipLibCheck] of [
      ['nodenext', 'nodenext', false],
      ['esnext', 'bundler', true],
    ] as const) {
      const compilerOptions = {
        noEmit: true,
        strict: true,
        // Once all declarations are checked too, but for those of the language itself.
        skipLibCheck,
        skipDefaultLibCheck: true,
        target: 'es2022',
        lib: ['es2023', 'dom', 'dom.iterable'],
        types: [],
        module,
        moduleResolution,
      };
      writeFileSync(
        join(app, 'tsconfig.json'),
        JSON.stringify({ compilerOptions, files: ['program.ts'] }),
      );
      const { stdout } = await call(process.execPath, [tsc, '-p', app], { cwd: app }).catch(
        (error: unknown) => error as { stdout: string },
      );
      expect(stdout, moduleResolution).toBe('');
    }
  });
});

describe.each([20, 22, 24])('on Node %i', (major) => {
  let node: string;
  const here = join(folder, `on-${major}`);
  const bancada = (...args: string[]) =>
    call(node, [join(installed, 'src/cli/bancada.mjs'), ...args], { cwd: here });

  it('begins, checks, draws, builds and serves a dataset, writes nothing but what it is told to, and can be imported', async (context) => {
    const found = nodeOf(major);
    if (found === undefined) {
      console.warn(`Node ${major} cannot be had here: the package was not tested on it.`);
      context.skip(`Node ${major} cannot be had here`);
      return;
    }
    node = found;
    expect((await call(node, ['--version'])).stdout).toMatch(new RegExp(`^v${major}\\.`));
    mkdirSync(here);
    const before = stateOf(join(app, 'node_modules'));

    await bancada('new', 'mine');
    expect((await bancada('validate', 'mine')).stdout).toContain('0 warnings, no mistakes');
    for (const kind of ['svg', 'png', 'pdf']) {
      await bancada('render', 'mine', '-o', `picture.${kind}`);
      expect(statSync(join(here, `picture.${kind}`)).size, kind).toBeGreaterThan(5000);
    }
    // The dataset that came with it is found from anywhere.
    expect((await bancada('show', 'Kenji Fujimori')).stdout).toContain('(kenji-fujimori)');
    await bancada('build', 'mine', '-o', 'site');
    expect(readFileSync(join(here, 'site/index.html'), 'utf8')).toContain('The bridge');
    expect(existsSync(join(here, 'site/e/all.en.png'))).toBe(true);

    const port = await freePort();
    const server = spawn(
      node,
      [join(installed, 'src/cli/bancada.mjs'), 'serve', 'mine', '--port', String(port)],
      { cwd: here, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    try {
      await new Promise<void>((ready) => server.stdout.once('data', () => ready()));
      const page = await (await fetch(`http://localhost:${port}/`)).text();
      const [, script = ''] = /src="\.\/(assets\/index-[^"]+\.js)"/.exec(page) ?? [];
      expect((await fetch(`http://localhost:${port}/${script}`)).ok).toBe(true);
      const [, id = ''] = /data-dataset="([^"]+)"/.exec(page) ?? [];
      const data: unknown = await (await fetch(`http://localhost:${port}/data/${id}.json`)).json();
      expect(data).toMatchObject({ dataset: { id: 'mine' } });
    } finally {
      const ended = new Promise((done) => server.once('close', done));
      server.kill();
      await ended;
    }

    const program = join(app, `program-${major}.mjs`);
    writeFileSync(
      program,
      `import { loadDataset, readDirectory } from 'bancada/dataset';
import { buildGraph, explainChain, traceChains } from 'bancada/analysis';
import { renderPdf, renderPng, renderSvg } from 'bancada/render';
import { frameCode } from 'bancada/element';
const folder = new URL('graph-data/peru-2018', import.meta.resolve('bancada/package.json'));
const { pathname } = folder;
const dataset = loadDataset(decodeURI(pathname));
const [chain] = traceChains(dataset, buildGraph(dataset), ['kuczynski', 'odebrecht']);
const [svg, png, pdf] = [await renderSvg(dataset), await renderPng(dataset), await renderPdf(dataset)];
console.log(JSON.stringify({
  problems: readDirectory(decodeURI(pathname)).problems.length,
  told: explainChain(dataset, chain.hops, 'en').sentence,
  svg: svg.content.slice(0, 5),
  png: [...png.content.slice(1, 4)],
  pdf: new TextDecoder().decode(pdf.content.slice(0, 5)),
  code: frameCode({ page: 'https://example.org/e/a.en.html', title: 'A', height: 300 }),
}));
`,
    );
    const { stdout } = await call(node, [program], { cwd: app });
    expect(JSON.parse(stdout)).toEqual({
      problems: 0,
      told: expect.stringMatching(/alleged.*Odebrecht.*denied/),
      svg: expect.stringMatching(/^<(\?xml|svg)/),
      png: [80, 78, 71],
      pdf: '%PDF-',
      code: expect.stringContaining('<iframe src="https://example.org/e/a.en.html"'),
    });
    expect(stateOf(join(app, 'node_modules'))).toEqual(before);
    expect(readdirSync(here).sort()).toEqual([
      'mine',
      'picture.pdf',
      'picture.png',
      'picture.svg',
      'site',
    ]);
  });
});
