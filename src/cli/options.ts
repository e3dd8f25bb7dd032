/** The options of the command line, and what is said of one that is wrong. */
import { parseArgs } from 'node:util';
import type { InSpoken } from '../model/words.ts';

/** The dataset that is asked where none is named. */
export const DEFAULT_DATASET = 'graph-data/peru-2018';

export const OPTIONS = {
  json: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'en' },
  dataset: { type: 'string', default: DEFAULT_DATASET },
  limit: { type: 'string' },
  'max-hops': { type: 'string' },
  through: { type: 'string' },
  'not-through': { type: 'string', multiple: true },
  'no-status': { type: 'string', multiple: true },
  'no-relation': { type: 'string', multiple: true },
  'no-votes': { type: 'boolean', default: false },
  from: { type: 'string' },
  to: { type: 'string' },
  known: { type: 'boolean', default: false },
  'as-of': { type: 'string' },
  'known-on': { type: 'string' },
  version: { type: 'boolean', default: false },
  view: { type: 'string' },
  address: { type: 'string' },
  picture: { type: 'string' },
  story: { type: 'string' },
  saved: { type: 'string' },
  size: { type: 'string' },
  theme: { type: 'string' },
  made: { type: 'string' },
  without: { type: 'string' },
  description: { type: 'string' },
  outlines: { type: 'boolean', default: false },
  format: { type: 'string' },
  column: { type: 'string', multiple: true },
  port: { type: 'string' },
  out: { type: 'string', short: 'o' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;
export type OptionName = keyof typeof OPTIONS;

/** A flag of a command: what it is called, what it takes, what it does there. */
export interface Option {
  name: OptionName;
  value?: string;
  about: InSpoken<string>;
}

/** What every command takes. */
export const EVERYWHERE: readonly Option[] = [
  {
    name: 'lang',
    value: 'es',
    about: {
      en: 'texts and messages in Spanish (en is the default)',
      es: 'textos y mensajes en español (si falta, en inglés)',
    },
  },
  {
    name: 'help',
    about: { en: 'what the command takes, with examples', es: 'qué lleva la orden, con ejemplos' },
  },
];
export const JSON_DATA: Option = {
  name: 'json',
  about: { en: 'the same as data', es: 'lo mismo, como datos' },
};
export const DATASET: Option = {
  name: 'dataset',
  value: 'DIR',
  about: {
    en: `the dataset to ask (${DEFAULT_DATASET} is the default)`,
    es: `los datos que se consultan (si falta, ${DEFAULT_DATASET})`,
  },
};
/** Where the two clocks stand. */
export const CLOCKS: readonly Option[] = [
  {
    name: 'as-of',
    value: 'DAY',
    about: {
      en: 'what had begun by a day; the day the dataset stands at, if left out; "all" for everything',
      es: 'lo que había empezado hasta un día; si falta, el día de los datos; «all» para todo',
    },
  },
  {
    name: 'known-on',
    value: 'DAY',
    about: {
      en: 'only what had been published by a day',
      es: 'solo lo que se había publicado hasta un día',
    },
  },
];
/** What is taken by whatever asks a dataset. */
export const ASKED: readonly Option[] = [JSON_DATA, ...CLOCKS, DATASET];

/** How an option is written: "-o, --out FILE". */
export function written({ name, value }: Option): string {
  const { short } = OPTIONS[name] as { short?: string };
  return `${short ? `-${short}, ` : ''}--${name}${value === undefined ? '' : ` ${value}`}`;
}

/** The language that a call asks for, also where the rest of it is wrong. */
export function langIn(args: string[]): string {
  const { lang } = parseArgs({ args, strict: false, options: { lang: OPTIONS.lang } }).values;
  return typeof lang === 'string' ? lang : OPTIONS.lang.default;
}

/** Reads a command line. @throws what `refuse` makes of the words for an option that is wrong */
export function readArgs(args: string[], refuse: (words: InSpoken<string>) => Error) {
  try {
    return parseArgs({ args, allowPositionals: true, options: OPTIONS, tokens: true });
  } catch (error) {
    if (!(
      error instanceof TypeError &&
      'code' in error &&
      String(error.code).startsWith('ERR_PARSE_ARGS')
    ))
      throw error;
    throw refuse(refusal(String(error.code), error.message));
  }
}

/** Node's own sentence is English: only the name of the option is taken from it, as in "Option '-o, --out <value>' argument missing". */
function refusal(code: string, message: string): InSpoken<string> {
  const option = /'(-.*?)(?: <value>)?'/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return { en: `there is no option ${option}`, es: `no existe la opción ${option}` };
  const switches = Object.entries(OPTIONS).some(
    ([name, { type }]) => type === 'boolean' && option.endsWith(`--${name}`),
  );
  if (switches) return { en: `${option} takes no value`, es: `${option} no lleva valor` };
  return {
    en: `${option} takes a value; one that begins with a hyphen is joined with an equals sign, as in --out=-a.svg`,
    es: `${option} lleva un valor; si empieza con guion, se une con un signo igual, como en --out=-a.svg`,
  };
}
