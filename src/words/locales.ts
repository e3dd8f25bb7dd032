/** The languages that the program speaks, and what is said in each of them. */
import { LOCALES } from './compiled/locales.ts';

/** One for each catalogue of this folder, the one that the others fall back on first. */
export { LOCALES };
export type Locale = (typeof LOCALES)[number];
/** A text, or anything else, in each of them. */
export type Localized<T> = Readonly<Record<Locale, T>>;

/** The language of the program that serves one asked for: itself, or the first. */
export const localeFor = (language: string): Locale =>
  LOCALES.find((locale) => locale === language) ?? LOCALES[0];

/** What is there for a language; for one that the program does not speak, that of the first. */
export const pick = <T>(words: Localized<T>, language: string): T => words[localeFor(language)];

/** The same made in each language: `localized(m.check.idUsed, { id })`. */
export function localized<T, Inputs extends unknown[]>(
  make: (locale: Locale, ...inputs: Inputs) => T,
  ...inputs: Inputs
): Localized<T> {
  const words: Partial<Record<Locale, T>> = {};
  for (const locale of LOCALES) words[locale] = make(locale, ...inputs);
  return words as Localized<T>;
}

/** An error that is told to the reader. Its message is that of the first language. */
export class LocalizedError extends Error {
  readonly words: Localized<string>;
  constructor(words: Localized<string>) {
    super(words[LOCALES[0]]);
    this.words = words;
  }
}
