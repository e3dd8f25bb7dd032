/**
 * The fonts that are put into a picture, so that it looks the same where they are not installed.
 */
import regular from '../scene/fonts/libre-franklin-400.woff2?url';
import semibold from '../scene/fonts/libre-franklin-600.woff2?url';
import bold from '../scene/fonts/libre-franklin-700.woff2?url';
import regularOutlines from '../scene/fonts/libre-franklin-400.ttf?url';
import semiboldOutlines from '../scene/fonts/libre-franklin-600.ttf?url';
import boldOutlines from '../scene/fonts/libre-franklin-700.ttf?url';
import {
  fontsFor,
  loadFallbacks,
  type FallbackFont,
  type LoadedFonts,
} from '../formats/fallbackFonts.ts';
import type { FontFace } from '../scene/page.ts';
import type { Weight } from '../scene/text.ts';

let loading: Promise<FontFace[]> | undefined;

async function bytesOf(url: string): Promise<Uint8Array> {
  const response = await fetch(new URL(url, document.baseURI), { credentials: 'omit' });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Bytes as base64. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/**
 * Loads the fonts, once.
 * @throws Error when one cannot be fetched: a picture without them uses the reader's own font
 */
export function loadFonts(): Promise<FontFace[]> {
  loading ??= Promise.all(
    (
      [
        [400, regular],
        [600, semibold],
        [700, bold],
      ] as const
    ).map(async ([weight, url]) => ({ weight, base64: base64(await bytesOf(url)) })),
  ).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/**
 * The TrueType files, for a PDF or for text as outlines: fetched when one is asked for.
 * @throws Error when one cannot be fetched
 */
export async function loadOutlines(): Promise<Record<Weight, Uint8Array>> {
  const [light, medium, heavy] = await Promise.all(
    [regularOutlines, semiboldOutlines, boldOutlines].map(bytesOf),
  );
  if (!light || !medium || !heavy) throw new Error('a font is missing');
  return { 400: light, 600: medium, 700: heavy };
}

/** Files of fonts that were fetched, by address: most pictures of a dataset need the same ones. */
const fetched = new Map<string, Promise<Uint8Array>>();
function fetchOnce(url: string): Promise<Uint8Array> {
  const known = fetched.get(url);
  if (known) return known;
  const bytes = bytesOf(url);
  fetched.set(url, bytes);
  bytes.catch(() => fetched.delete(url));
  return bytes;
}

/**
 * The fonts of letters that the shipped ones lack, and the letters that are in none.
 * @param home the address of the folder of the site
 * @throws Error when one cannot be fetched
 */
export async function fallbacksFor(letters: ReadonlySet<string>, home: URL): Promise<LoadedFonts> {
  const at = (name: string) => new URL(`fonts/${name}`, home).href;
  const { fonts } = JSON.parse(new TextDecoder().decode(await fetchOnce(at('index.json')))) as {
    fonts: FallbackFont[];
  };
  return loadFallbacks(fontsFor(letters, fonts), (name) => fetchOnce(at(name)));
}
