/** The fonts of letters that the fonts of pictures lack, from the files of the program. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  fontsFor,
  loadFallbacks,
  type FallbackFont,
  type LoadedFonts,
} from '../formats/fallbackFonts.ts';
import { inPackage } from './place.ts';

/** A checkout has them among its sources, a package in the program of its sites. */
const folder = (): string => {
  const own = inPackage('src/public/fonts');
  return existsSync(own) ? own : inPackage('lib/site/fonts');
};

/** The fonts that some letters need, and the letters that are in none. */
export function fallbacksFor(letters: ReadonlySet<string>): Promise<LoadedFonts> {
  const { fonts } = JSON.parse(readFileSync(join(folder(), 'index.json'), 'utf8')) as {
    fonts: FallbackFont[];
  };
  return loadFallbacks(fontsFor(letters, fonts), (name) => readFileSync(join(folder(), name)));
}
