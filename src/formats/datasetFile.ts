/**
 * A checked dataset as one JSON text: what the screen and the embed read. Only a checked dataset is
 * ever written.
 */
import type { RawDataset } from '../model/schema.ts';

export const BUNDLE_VERSION = 1;

export function writeBundle(raw: RawDataset): string {
  return JSON.stringify({ bancada: BUNDLE_VERSION, ...raw });
}

/** @throws Error when the text is no dataset file of this version */
export function readBundle(text: string): RawDataset {
  const { bancada, ...raw } = JSON.parse(text) as RawDataset & { bancada?: number };
  if (bancada !== BUNDLE_VERSION)
    throw new Error(`this is no dataset bundle of version ${BUNDLE_VERSION}`);
  return raw;
}
