/** Groups of messages in one language, as the words of the explorer are. */
import type { Message, Plain } from './message.ts';

/** A group of messages in a language: texts, and functions of what they take. */
export type WordsOf<Group> = {
  readonly [Key in keyof Group]: Group[Key] extends Plain
    ? string
    : Group[Key] extends Message<infer Inputs>
      ? (inputs: Inputs) => string
      : WordsOf<Group[Key]>;
};

/**
 * For parts of the explorer that few readers open: their words come with them, in all languages, and
 * not with what everybody fetches.
 */
export function wordsIn<Group extends object>(group: Group, language: string): WordsOf<Group> {
  const entries = Object.entries(group).map(([key, value]: [string, unknown]) => {
    if (typeof value !== 'function') return [key, wordsIn(value as object, language)];
    const message = value as Message<unknown>;
    return [
      key,
      message.length < 2
        ? (value as Plain)(language)
        : (inputs: unknown) => message(language, inputs),
    ];
  });
  return Object.fromEntries(entries) as WordsOf<Group>;
}
