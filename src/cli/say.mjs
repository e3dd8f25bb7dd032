// Sentences of the catalogues, for what runs before anything is installed or compiled. Their
// language is that of BANCADA_LANG, else English.
import { localesIn, readCatalogue } from './words.mjs';

/** The text of a message, in the language asked for or the base; undefined where there is none. */
function textOf(key, lang = process.env.BANCADA_LANG) {
  const locales = localesIn();
  const own = locales.includes(lang) ? readCatalogue(lang).get(key) : undefined;
  return own ?? readCatalogue(locales[0]).get(key);
}

/**
 * A message with its inputs filled in. Messages with plurals or choices need the compiled
 * catalogues.
 * @param key as in src/words/en.json
 * @throws Error where there is no such message, or it lacks an input
 */
export function say(key, inputs = {}) {
  const text = textOf(key);
  if (text === undefined) throw new Error(`there is no message "${key}"`);
  return text.replace(/\{(\w+)\}/g, (_, name) => {
    if (!Object.hasOwn(inputs, name)) throw new Error(`"${key}" lacks {${name}}`);
    return String(inputs[name]);
  });
}

/** What an error of the operating system says; its own message where the catalogues lack its code. */
export const reasonOf = (error) => textOf(`cli.system.${error?.code}`) ?? error?.message;
