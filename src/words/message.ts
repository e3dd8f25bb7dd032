/** What the compiled catalogues are made of. */
import { LOCALES } from './compiled/locales.ts';

/** What is printed as it is: format it before, where it needs a format. */
export type Value = string | number;
/**
 * A message that takes nothing: its text in a language, or in the first one where it is not said in
 * that.
 */
export type Plain = (language: string) => string;
/** A message that takes inputs. */
export type Message<Inputs> = (language: string, inputs: Inputs) => string;

type Texts<T> = Readonly<Record<string, T>>;
const textIn = <T>(texts: Texts<T>, language: string): T =>
  (Object.hasOwn(texts, language) ? texts[language] : texts[LOCALES[0]]) as T;

export const plain =
  (texts: Texts<string>): Plain =>
  (language) =>
    textIn(texts, language);
export const message =
  <Inputs>(texts: Texts<(inputs: Inputs) => string>): Message<Inputs> =>
  (language, inputs) =>
    textIn(texts, language)(inputs);

type Branches = Readonly<Record<string, () => string>>;
const branch = (branches: Branches, key: string): string =>
  ((Object.hasOwn(branches, key) ? branches[key] : branches['other']) ?? String)();

const RULES = new Map<string, Intl.PluralRules>();
/**
 * The branch for a number: one for just this number, `=0`, goes before those of the language's
 * plural rules.
 */
export function plural(locale: string, n: number, branches: Branches): string {
  const exact = `=${n}`;
  if (Object.hasOwn(branches, exact)) return branch(branches, exact);
  const rules = RULES.get(locale) ?? new Intl.PluralRules(locale);
  RULES.set(locale, rules);
  return branch(branches, rules.select(n));
}
/** The branch for a value, or the one for all others. */
export const select = (value: string, branches: Branches): string => branch(branches, value);
