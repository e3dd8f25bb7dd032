/** What was read against its schema, and what is wrong with its shape in words. */
import * as v from 'valibot';
import { type Localized, localized, pick } from '../words/index.ts';

type Issue = v.BaseIssue<unknown>;
interface Explained {
  code: string;
  message: Localized<string>;
  hint?: Localized<string>;
}
/** What is wrong at one place of the data. */
export interface Misshapen extends Explained {
  keys: (string | number)[];
}

/** How the kinds of values are called, those that valibot names by a type. */
const KINDS: Record<string, Localized<string>> = {
  Array: { en: 'a list', es: 'una lista' },
  Object: { en: 'a set of fields', es: 'un conjunto de campos' },
  string: { en: 'a text', es: 'un texto' },
  number: { en: 'a number', es: 'un número' },
  boolean: { en: 'true or false', es: 'true o false' },
  null: { en: 'nothing', es: 'nada' },
};
const called = (kind: string, lang: string): string =>
  Object.hasOwn(KINDS, kind) ? pick(KINDS[kind] ?? { en: kind, es: kind }, lang) : kind;
const mustBe = (issue: Issue, expected: string): Localized<string> =>
  localized((lang) =>
    pick(
      {
        en: `must be ${called(expected, lang)}, not ${called(issue.received, lang)}`,
        es: `debe ser ${called(expected, lang)}, no ${called(issue.received, lang)}`,
      },
      lang,
    ),
  );

/** @param said what the schema says of it in a language, with the code before */
function explain(issue: Issue, said: Localized<string>): Explained {
  const key = String(issue.path?.at(-1)?.key ?? '');
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return {
      code: 'field-unknown',
      message: {
        en: `"${key}" is no field of this kind of entry`,
        es: `«${key}» no es un campo de este tipo de entrada`,
      },
      hint: {
        en: 'take it out, or mend its spelling',
        es: 'quitarlo, o corregir cómo está escrito',
      },
    };
  if (issue.received === 'undefined' && key === 'sources')
    return {
      code: 'source-missing',
      message: { en: 'no source is named', es: 'no se nombra ninguna fuente' },
      hint: {
        en: 'add sources: [{source: id, at: paragraph}], or sources: [] where none is known',
        es: 'agregar sources: [{source: id, at: párrafo}], o sources: [] si no se conoce ninguna',
      },
    };
  if (issue.received === 'undefined')
    return {
      code: 'field-missing',
      message: { en: `"${key}" is missing`, es: `falta «${key}»` },
      hint: { en: `add ${key}: to this entry`, es: `agregar ${key}: a esta entrada` },
    };
  if (issue.type === 'strict_object') return { code: 'shape', message: mustBe(issue, 'Object') };
  const field = key ? `${key}: ` : '';
  const [, code] = SAID.exec(said.en) ?? [];
  // Where the schema has no words of its own, the kind is wrong.
  if (code === undefined) {
    const message = mustBe(issue, issue.expected ?? '');
    return { code: 'shape', message: localized((lang) => `${field}${message[lang]}`) };
  }
  const words = localized((lang) => said[lang].replace(SAID, '$2'));
  if (code === 'language-tag' && Number.isNaN(Number(key)))
    return {
      code: 'text',
      message: { en: `${JSON.stringify(key)} ${words.en}`, es: `«${key}» ${words.es}` },
      hint: {
        en: 'inside {...} a comma ends a text: put the whole text in quotes',
        es: 'dentro de {...} una coma termina el texto: poner el texto entero entre comillas',
      },
    };
  const shown = ['string', 'number'].includes(typeof issue.input)
    ? `${JSON.stringify(issue.input).slice(0, 80)} `
    : '';
  return {
    code: code === 'language-tag' ? 'value' : code,
    message: localized((lang) => `${field}${shown}${words[lang]}`),
  };
}
const SAID = /^([a-z-]+): (.*)$/s;

/** Reads a value by its schema. It is read once a language where it is wrong: its schema says each time the same in another one. */
export function readShape<S extends v.GenericSchema>(
  schema: S,
  data: unknown,
): { output: v.InferOutput<S> } | { wrong: Misshapen[] } {
  const result = v.safeParse(schema, data);
  if (result.success) return { output: result.output };
  const told = localized((lang) => v.safeParse(schema, data, { lang }).issues ?? []);
  const wrong = result.issues.map((issue, i) => ({
    ...explain(
      issue,
      localized((lang) => told[lang][i]?.message ?? issue.message),
    ),
    keys: (issue.path ?? []).map((item) => item.key as string | number),
  }));
  return { wrong };
}
