/** The options of the command line, and what is said of one that is wrong. */
import { parseArgs } from 'node:util';
import { type Localized, localized, m } from '../words/index.ts';

/** The dataset that is asked where none is named. */
export const DEFAULT_DATASET = 'graph-data/peru-2018';

/** An option of a command: what it takes, and what it does there. */
export interface Option {
  /** What help calls its value, as in FILE; a switch has none. */
  value?: string;
  /** Whether it may stand several times. */
  multiple?: true;
  /** The one letter that stands for it. */
  short?: string;
  about: Localized<string>;
}
/** Options by their names. */
export type Options = Readonly<Record<string, Option>>;

/** What a command line gives for some options: a switch is on or off. */
export type Values<O extends Options> = {
  [Name in keyof O]: O[Name] extends { value: string }
    ? (O[Name] extends { multiple: true } ? string[] : string) | undefined
    : boolean;
};

/** What every command takes. */
export const EVERYWHERE = {
  lang: { value: 'es', about: localized(m.cli.options.lang) },
  help: { short: 'h', about: localized(m.cli.options.help) },
} satisfies Options;
export const JSON_DATA = {
  json: { about: localized(m.cli.options.json) },
} satisfies Options;
export const DATASET = {
  dataset: {
    value: 'DIR',
    about: localized(m.cli.options.dataset, { defaultDataset: DEFAULT_DATASET }),
  },
} satisfies Options;
/** Where the two clocks stand. */
export const CLOCKS = {
  'as-of': { value: 'DAY', about: localized(m.cli.options.asOf) },
  'known-on': { value: 'DAY', about: localized(m.cli.options.knownOn) },
} satisfies Options;
/** What is taken by whatever asks a dataset. */
export const ASKED = { ...JSON_DATA, ...CLOCKS, ...DATASET } satisfies Options;

/** How an option is written: "-o, --out FILE". */
export function written(name: string, { short, value }: Option): string {
  return `${short ? `-${short}, ` : ''}--${name}${value === undefined ? '' : ` ${value}`}`;
}

/** An option as Node's parser wants it. */
const parserOption = ({ value, multiple, short }: Option) => ({
  type: value === undefined ? ('boolean' as const) : ('string' as const),
  ...(multiple && { multiple }),
  ...(short !== undefined && { short }),
});

const DEFAULT_LANGUAGE = 'en';
/** The language that a call asks for, also where the rest of it is wrong. */
export function langIn(args: string[]): string {
  const options = { lang: parserOption(EVERYWHERE.lang) };
  const { lang } = parseArgs({ args, strict: false, options }).values;
  return typeof lang === 'string' ? lang : DEFAULT_LANGUAGE;
}

/** A command line, taken apart: what is given for options, what stands between them, and the order of all. */
interface CommandLine {
  values: Readonly<Record<string, unknown>>;
  positionals: string[];
  tokens: readonly { kind: string; name?: string; rawName?: string }[];
}

/** Reads a command line. @param known the options of all commands. @throws what `refuse` makes of the words for an option that is wrong */
export function readArgs(
  args: string[],
  known: Options,
  refuse: (words: Localized<string>) => Error,
): CommandLine {
  const options = {
    // Asked of the program, not of a command.
    version: { type: 'boolean' as const },
    ...Object.fromEntries(
      Object.entries(known).map(([name, option]) => [name, parserOption(option)]),
    ),
  };
  try {
    return parseArgs({ args, allowPositionals: true, options, tokens: true });
  } catch (error) {
    if (!(
      error instanceof TypeError &&
      'code' in error &&
      String(error.code).startsWith('ERR_PARSE_ARGS')
    ))
      throw error;
    throw refuse(refusal(String(error.code), error.message, known));
  }
}

/** Node's own sentence is English: only the name of the option is taken from it, as in "Option '-o, --out <value>' argument missing". */
function refusal(code: string, message: string, known: Options): Localized<string> {
  const [, option = ''] = /'(-.*?)(?: <value>)?'/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return localized(m.cli.options.noOption, { option });
  const switches = Object.entries(known).some(
    ([name, { value }]) => value === undefined && option.endsWith(`--${name}`),
  );
  if (switches) return localized(m.cli.options.takesNoValue, { option });
  return localized(m.cli.options.takesValue, { option });
}
