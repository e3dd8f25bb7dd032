/** What `bancada help` prints, in the languages that the program speaks. */
import type { Language } from '../model/schema.ts';
import { pick, type InSpoken } from '../model/words.ts';
import type { Usage } from './command.ts';
import { ASKED, EVERYWHERE, written, type Option } from './options.ts';

interface Words {
  about: string;
  every: string;
  most: string;
  more: string;
  names: string;
  options: string;
  examples: string;
  exits: string;
}
const WORDS: InSpoken<Words> = {
  en: {
    about: 'bancada: who backed whom, and why, from a folder of sourced claims',
    every: 'Every command takes:',
    most: 'Those that ask a dataset take too, where it has a use:',
    more: 'All that a command takes, with examples: bancada help NAME, or bancada NAME --help.',
    names: 'A name works where an id does, accents optional.',
    options: 'Options:',
    examples: 'Examples:',
    exits: 'Exit codes: 0 done, 1 the data have mistakes, 2 the call has.',
  },
  es: {
    about:
      'bancada: quién respaldó a quién, y por qué, a partir de una carpeta de afirmaciones con fuente',
    every: 'Todas las órdenes llevan:',
    most: 'Las que consultan unos datos llevan también, donde sirve:',
    more: 'Todo lo que lleva una orden, con ejemplos: bancada help NAME, o bancada NAME --help.',
    names: 'Un nombre vale donde vale un id, con o sin acentos.',
    options: 'Opciones:',
    examples: 'Ejemplos:',
    exits: 'Códigos de salida: 0 hecho, 1 hay errores en los datos, 2 los hay en la orden.',
  },
};

/** Two columns, the first as wide as its longest. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`);
}
const lines = (options: readonly Option[], lang: Language) =>
  columns(options.map((option) => [written(option), pick(option.about, lang)]));

/** A line a command, and the options. */
export function help(commands: readonly Usage[], lang: Language): string {
  const words = pick(WORDS, lang);
  const list = columns(commands.map(({ usage, about }) => [`bancada ${usage}`, pick(about, lang)]));
  return [
    words.about,
    '',
    ...list,
    '',
    words.every,
    ...lines(EVERYWHERE, lang),
    words.most,
    ...lines(ASKED, lang),
    '',
    words.more,
    `${words.names} ${words.exits}`,
  ].join('\n');
}

/** All of one command. */
export function helpOf({ usage, about, options, examples }: Usage, lang: Language): string {
  const words = pick(WORDS, lang);
  return [
    `bancada ${usage}`,
    '',
    `  ${pick(about, lang)}`,
    '',
    words.options,
    ...lines([...options, ...EVERYWHERE], lang),
    '',
    words.examples,
    ...examples.map((line) => `  bancada ${line}`),
    '',
    words.exits,
  ].join('\n');
}
