/** The words of the interface, a file a language: fetched when it is spoken. */
import type { InSpoken } from '../../model/words.ts';
import type { Messages } from './en.ts';

/** One line a language. */
export const LANGUAGES: InSpoken<() => Promise<Messages>> &
  Readonly<Record<string, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  es: async () => (await import('./es.ts')).es,
};
const PLAIN = 'en';
const loaded = new Map<string, Messages>();

/** The language that the interface speaks where it is asked for one. */
const spoken = (lang: string): string => (lang in LANGUAGES ? lang : PLAIN);
export const speaks = (lang: string): boolean => loaded.has(spoken(lang));

/** Fetches the words of a language, or of the plain one where the interface does not speak it. @throws Error when they cannot be fetched */
export async function loadMessages(lang: string): Promise<void> {
  const name = spoken(lang);
  const words = loaded.get(name) ?? (await LANGUAGES[name]?.());
  if (words) loaded.set(name, words);
}

/** The words of a language that is loaded, or, until it is, of one that is. @throws Error when none is */
export function messagesFor(lang: string): Messages {
  const words = loaded.get(spoken(lang)) ?? [...loaded.values()][0];
  if (!words) throw new Error('no language is loaded');
  return words;
}
export type { Messages };
