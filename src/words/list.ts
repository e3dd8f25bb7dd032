/**
 * Lists in sentences: "a, b and c" is for prose; here every two are parted by the same word, as
 * checkers and commands print them.
 */
import { lists } from './compiled/messages.ts';

/**
 * "en and es", "«en» y «es»".
 * @param tags language tags, which are words of some languages and stand in quotes there
 */
export const tagList = (language: string, tags: readonly string[]): string =>
  tags
    .map((tag) => lists.tag(language, { tag }))
    .reduce((one, other) => lists.and(language, { one, other }));
/** Names in the quotes of the language, any of which may be meant: "a" or "b". */
export const nameList = (language: string, names: readonly string[]): string =>
  names
    .map((name) => lists.name(language, { name }))
    .reduce((one, other) => lists.or(language, { one, other }));
