/**
 * The words of the program in its languages. Catalogues are src/words/*.json; docs/translating.md
 * tells how to add one.
 */
export * as m from './compiled/messages.ts';
export * from './bound.ts';
export * from './list.ts';
export * from './locales.ts';
export type { Message, Plain } from './message.ts';
