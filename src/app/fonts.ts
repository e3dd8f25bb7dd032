/**
 * The fonts that are put into a picture, so that it looks the same where they are not installed.
 */
import regular from '../scene/fonts/libre-franklin-400.woff2?url';
import semibold from '../scene/fonts/libre-franklin-600.woff2?url';
import bold from '../scene/fonts/libre-franklin-700.woff2?url';
import regularOutlines from '../scene/fonts/libre-franklin-400.ttf?url';
import semiboldOutlines from '../scene/fonts/libre-franklin-600.ttf?url';
import boldOutlines from '../scene/fonts/libre-franklin-700.ttf?url';
import type { PageMeta } from '../scene/page.ts';
import type { Weight } from '../scene/text.ts';

type Fonts = NonNullable<PageMeta['fonts']>;
let loading: Promise<Fonts> | undefined;

async function bytesOf(url: string): Promise<Uint8Array> {
  const response = await fetch(new URL(url, document.baseURI), { credentials: 'omit' });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function base64Of(url: string): Promise<string> {
  const bytes = await bytesOf(url);
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/**
 * Loads the fonts, once.
 * @throws Error when one cannot be fetched: a picture without them uses the reader's own font
 */
export function loadFonts(): Promise<Fonts> {
  loading ??= Promise.all(
    (
      [
        [400, regular],
        [600, semibold],
        [700, bold],
      ] as const
    ).map(async ([weight, url]) => ({ weight, base64: await base64Of(url) })),
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
