/** What was read against its schema, and what is wrong with its shape in words. */
import * as v from 'valibot';
import { type Localized, type Plain, localized, m } from '../words/index.ts';

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
const KINDS: Readonly<Record<string, Plain>> = m.formats.shape.kinds;
const called = (kind: string, lang: string): string =>
  Object.hasOwn(KINDS, kind) ? (KINDS[kind]?.(lang) ?? kind) : kind;
const mustBe = (issue: Issue, expected: string): Localized<string> =>
  localized((lang) =>
    m.formats.shape.mustBe(lang, {
      expected: called(expected, lang),
      received: called(issue.received, lang),
    }),
  );

/** The last part of the path to what is wrong, empty for the whole. */
const keyOf = (issue: Issue): string => {
  const key = issue.path?.at(-1)?.key as string | number | null | undefined;
  return String(key ?? '');
};

/** @param said what the schema says of it in a language, with the code before */
function explain(issue: Issue, said: Localized<string>): Explained {
  const key = keyOf(issue);
  return explainMissing(issue, key) ?? explainWrong(issue, key, said);
}

/** What is said of a field that is not there, or that should not be. */
function explainMissing(issue: Issue, key: string): Explained | undefined {
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return {
      code: 'field-unknown',
      message: localized(m.formats.shape.fieldUnknown, { key }),
      hint: localized(m.formats.shape.takeOutOrMend),
    };
  if (issue.received === 'undefined' && key === 'sources')
    return {
      code: 'source-missing',
      message: localized(m.formats.shape.sourcesMissing),
      hint: localized(m.formats.shape.addSources),
    };
  if (issue.received === 'undefined')
    return {
      code: 'field-missing',
      message: localized(m.formats.shape.missing, { key }),
      hint: localized(m.formats.shape.addField, { key }),
    };
  if (issue.type === 'strict_object') return { code: 'shape', message: mustBe(issue, 'Object') };
  return undefined;
}

/** What is said of a value that is not what its field takes. */
function explainWrong(issue: Issue, key: string, said: Localized<string>): Explained {
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
      message: localized((locale) =>
        m.formats.shape.tagWrong(locale, {
          key: JSON.stringify(key).slice(1, -1),
          words: words[locale],
        }),
      ),
      hint: localized(m.formats.shape.quoteTheText),
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
