import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeOf, importsOf, packageOf } from '../helpers/imports.ts';
import { root } from '../helpers/peru.ts';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  scripts: Record<string, string>;
}
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const OWN = /\.(ts|mjs|js|svelte)$/;

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, folder, name))
    .filter((file) => OWN.test(file));

const packagesOf = (files: readonly string[], types: boolean): Map<string, string> =>
  new Map(
    files.flatMap((file) =>
      importsOf(file)
        .filter((one) => types || !one.types)
        .flatMap(({ from }): [string, string][] => {
          const name = packageOf(from);
          return name === undefined ? [] : [[name, relative(root, file)]];
        }),
    ),
  );

/** Compiled into what is published, or needed by nobody who installs it. */
const COMPILED_IN = ['svelte', 'cytoscape', 'idb-keyval'];
/** Rooms of the browser alone, and the tools of a checkout. */
const isOfCheckout = (file: string) =>
  /\/src\/cli\/(vite-[a-z]+\.ts|[a-z-]+\.mjs|schema\/(json|page|write)\.ts)$/.test(file);
const sources = filesIn('src');
const published = sources.filter((file) => !isOfCheckout(file));
const tools = [
  ...sources.filter(isOfCheckout),
  ...filesIn('tests'),
  join(root, 'vite.config.ts'),
  join(root, 'eslint.config.js'),
];

describe('package.json', () => {
  it('names as dependencies what the program imports, and nothing that only a checkout needs', () => {
    const used = packagesOf(published, false);
    const missing = [...used].filter(
      ([name]) => !(name in manifest.dependencies) && !COMPILED_IN.includes(name),
    );
    expect(missing).toEqual([]);
    // Types of these stand in our declarations.
    const typed = ['graphology-types'];
    const idle = Object.keys(manifest.dependencies).filter(
      (name) => !used.has(name) && !typed.includes(name),
    );
    expect(idle).toEqual([]);
  });

  it('names what sources, tests and tools import, types too, and nothing that none of them does', () => {
    const used = packagesOf([...sources, ...tools], true);
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    expect([...used].filter(([name]) => !(name in all))).toEqual([]);
    const scripts = Object.values(manifest.scripts).join(' ');
    const binOf = (name: string) => {
      const { bin } = JSON.parse(
        readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'),
      ) as { bin?: string | Record<string, string> };
      return typeof bin === 'object' ? Object.keys(bin) : [name.split('/').at(-1) ?? name];
    };
    const config = readFileSync(join(root, '.prettierrc.json'), 'utf8');
    const idle = Object.keys(manifest.devDependencies).filter(
      (name) =>
        !used.has(name) &&
        // Types for a package that has none of its own.
        !(name.startsWith('@types/') && (used.has(name.slice(7)) || name === '@types/node')) &&
        // Programs that scripts call, and what configurations name.
        !binOf(name).some((bin) => new RegExp(`\\b${bin}\\b`).test(scripts)) &&
        !config.includes(name) &&
        // Vitest asks for it by its name, where a test wants a page.
        !filesIn('tests').some((file) => codeOf(file).includes(`@vitest-environment ${name}`)),
    );
    expect(idle).toEqual([]);
  });

  it('is read right: imports in every form are seen, and types told apart', () => {
    const here = importsOf(join(root, 'src/cli/commands/render.ts'));
    expect(here).toContainEqual({ from: '@resvg/resvg-js', types: false });
    expect(here).toContainEqual({ from: '../../scene/page.ts', types: true });
    expect(importsOf(join(root, 'src/app/App.svelte')).length).toBeGreaterThan(5);
    expect(packageOf('@resvg/resvg-js/wasm')).toBe('@resvg/resvg-js');
    expect(packageOf('read-excel-file/universal')).toBe('read-excel-file');
    expect([packageOf('node:fs'), packageOf('./a.ts'), packageOf('fs')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('publishes nothing that is not there', () => {
    const { files, exports, bin } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    ) as { files: string[]; exports: Record<string, unknown>; bin: Record<string, string> };
    const paths = files
      .filter((path) => !path.startsWith('!') && path !== 'lib')
      .map((path) => path.replace(/\/\*.*$/, ''));
    for (const path of [...paths, ...Object.values(bin)])
      expect(existsSync(join(root, path)), path).toBe(true);
    for (const name of Object.keys(exports).filter((one) => !/\.(js|json)$/.test(one)))
      expect(existsSync(join(root, `src/api/${name.slice(2)}.ts`)), name).toBe(true);
  });
});
