/** The grammars by the language of their catalogue: one line a language. */
export { english as en } from './en.ts';
export { spanish as es } from './es.ts';
