/** Holds the languages of the interface to one another: a word that one lacks fails the build, and is not first missed by a reader. */
import { LANGUAGES } from '../../app/messages/index.ts';

/** Paths of the keys of a tree of words, a list being one word: how long it is may differ. */
function keysOf(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? keysOf(value as object, `${path}${key}.`)
      : [`${path}${key}`],
  );
}

/** @throws Error naming each word that a language lacks and another has */
export async function checkLanguages(
  languages: Readonly<Record<string, () => Promise<object>>> = LANGUAGES,
): Promise<void> {
  const all = await Promise.all(
    Object.entries(languages).map(
      async ([lang, load]) => [lang, new Set(keysOf(await load()))] as const,
    ),
  );
  const wanted = new Set(all.flatMap(([, keys]) => [...keys]));
  const missing = all.flatMap(([lang, keys]) =>
    [...wanted]
      .filter((key) => !keys.has(key))
      .map((key) => `  src/app/messages/${lang}.ts lacks "${key}"`),
  );
  if (missing.length)
    throw new Error(`The languages of the interface do not say the same:\n${missing.join('\n')}`);
}
