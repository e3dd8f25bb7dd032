/** Reading data by a schema; what is wrong with its shape is put in words. */
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

/** Names of the types of values, by valibot's names. */
const KINDS: Readonly<Record<string, Plain>> = m.formats.shape.kinds;
/** The name of a type; empty where the schema names none. */
function typeName(kind: string | null, lang: string): string {
  if (kind === null) return '';
  return Object.hasOwn(KINDS, kind) ? (KINDS[kind]?.(lang) ?? kind) : kind;
}
const mustBe = (issue: Issue, expected: string | null): Localized<string> =>
  localized((lang) =>
    m.formats.shape.mustBe(lang, {
      expected: typeName(expected, lang),
      received: typeName(issue.received, lang),
    }),
  );

/** The key of the field that is wrong; empty where the whole is. */
function keyOf(issue: Issue): string {
  const key = issue.path?.at(-1)?.key as string | number | null | undefined;
  return key === undefined || key === null ? '' : String(key);
}

/** @param ruleMessage the message of the schema in each language, after its code */
function explain(issue: Issue, ruleMessage: Localized<string>): Explained {
  const key = keyOf(issue);
  return explainMissing(issue, key) ?? explainWrong(issue, key, ruleMessage);
}

/** The problem of a field that is missing, or that should not be there. */
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
  if (issue.received === 'undefined' && key !== '')
    return {
      code: 'field-missing',
      message: localized(m.formats.shape.missing, { key }),
      hint: localized(m.formats.shape.addField, { key }),
    };
  if (issue.type === 'strict_object') return { code: 'shape', message: mustBe(issue, 'Object') };
  return undefined;
}

/** The problem of a value that its field does not take. */
function explainWrong(issue: Issue, key: string, ruleMessage: Localized<string>): Explained {
  const field = key ? `${key}: ` : '';
  const [, code] = RULE_MESSAGE.exec(ruleMessage.en) ?? [];
  // Where the schema has no message, the type is wrong.
  if (code === undefined) {
    const message = mustBe(issue, issue.expected);
    return { code: 'shape', message: localized((lang) => `${field}${message[lang]}`) };
  }
  const words = localized((lang) => ruleMessage[lang].replace(RULE_MESSAGE, '$2'));
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
  const value = ['string', 'number'].includes(typeof issue.input)
    ? `${JSON.stringify(issue.input).slice(0, 80)} `
    : '';
  return {
    code: code === 'language-tag' ? 'value' : code,
    message: localized((lang) => `${field}${value}${words[lang]}`),
  };
}
/** A code, and the message after it. */
const RULE_MESSAGE = /^([a-z-]+): (.*)$/s;

/**
 * Reads a value by its schema. A wrong value is read once for each language, to have the messages
 * in each.
 */
export function readShape<S extends v.GenericSchema>(
  schema: S,
  data: unknown,
): { output: v.InferOutput<S> } | { wrong: Misshapen[] } {
  const result = v.safeParse(schema, data);
  if (result.success) return { output: result.output };
  const issues = localized((lang) => v.safeParse(schema, data, { lang }).issues ?? []);
  const wrong = result.issues.map((issue, i) => ({
    ...explain(
      issue,
      localized((lang) => issues[lang][i]?.message ?? issue.message),
    ),
    keys: (issue.path ?? []).map((item) => item.key as string | number),
  }));
  return { wrong };
}
