/** The options of the command line, and what is said of one that is wrong. */
import { parseArgs } from 'node:util';
import { type Localized, localized, m } from '../words/index.ts';

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
  about: Localized<string>;
}

/** What every command takes. */
export const EVERYWHERE: readonly Option[] = [
  {
    name: 'lang',
    value: 'es',
    about: localized(m.cli.options.lang),
  },
  {
    name: 'help',
    about: localized(m.cli.options.help),
  },
];
export const JSON_DATA: Option = {
  name: 'json',
  about: localized(m.cli.options.json),
};
export const DATASET: Option = {
  name: 'dataset',
  value: 'DIR',
  about: localized(m.cli.options.dataset, { defaultDataset: DEFAULT_DATASET }),
};
/** Where the two clocks stand. */
export const CLOCKS: readonly Option[] = [
  {
    name: 'as-of',
    value: 'DAY',
    about: localized(m.cli.options.asOf),
  },
  {
    name: 'known-on',
    value: 'DAY',
    about: localized(m.cli.options.knownOn),
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
export function readArgs(args: string[], refuse: (words: Localized<string>) => Error) {
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
function refusal(code: string, message: string): Localized<string> {
  const option = /'(-.*?)(?: <value>)?'/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return localized(m.cli.options.noOption, { option });
  const switches = Object.entries(OPTIONS).some(
    ([name, { type }]) => type === 'boolean' && option.endsWith(`--${name}`),
  );
  if (switches) return localized(m.cli.options.takesNoValue, { option });
  return localized(m.cli.options.takesValue, { option });
}
