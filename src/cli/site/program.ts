/**
 * The program of every site: pages, scripts, styles and fonts as compiled by Vite, the same for
 * every dataset.
 */
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inPackage } from '../place.ts';

/** The script that is served with a dataset that is being edited; no part of a site. */
export const LIVE_SCRIPT = 'live.js';

/** What compile.mjs exports. It exists only in a checkout: a package comes compiled. */
interface Compiler {
  compile: (part: 'site') => Promise<unknown>;
}

/**
 * The folder of the program, and its files. In a checkout it is compiled first, if its sources have
 * changed.
 */
export async function programFiles(): Promise<{ from: string; files: string[] }> {
  const compiler = inPackage('src/cli/compile.mjs');
  if (existsSync(compiler)) {
    const { compile } = (await import(/* @vite-ignore */ pathToFileURL(compiler).href)) as Compiler;
    await compile('site');
  }
  const { files } = JSON.parse(readFileSync(inPackage('lib/site.json'), 'utf8')) as {
    files: string[];
  };
  return { from: inPackage('lib/site'), files: files.filter((file) => file !== LIVE_SCRIPT) };
}
