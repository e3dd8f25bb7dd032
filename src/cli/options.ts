/** The options of the command line, and the messages for wrong ones. */
import { parseArgs } from 'node:util';
import { type Localized, localized, m } from '../words/index.ts';

/** The dataset that is used where none is named. */
export const DEFAULT_DATASET = 'graph-data/peru-2018';

/** An option of a command. */
export interface Option {
  /** The name of its value in help, as in FILE; a switch has none. */
  value?: string;
  /** Whether it may be given several times. */
  multiple?: true;
  /** Its short form, one letter. */
  short?: string;
  /** What it does. */
  about: Localized<string>;
}
/** Options by their names. */
export type Options = Readonly<Record<string, Option>>;

/** The values of some options; a switch is on or off. */
export type Values<O extends Options> = {
  [Name in keyof O]: O[Name] extends { value: string }
    ? (O[Name] extends { multiple: true } ? string[] : string) | undefined
    : boolean;
};

/** The options of every command. */
export const EVERYWHERE = {
  lang: { value: 'es', about: localized(m.cli.options.lang) },
  help: { short: 'h', about: localized(m.cli.options.help) },
} satisfies Options;
export const JSON_DATA = {
  json: { about: localized(m.cli.options.json) },
} satisfies Options;
/** For commands that write files. */
export const FORCE = {
  force: { about: localized(m.cli.options.force) },
} satisfies Options;
export const DATASET = {
  dataset: {
    value: 'DIR',
    about: localized(m.cli.options.dataset, { defaultDataset: DEFAULT_DATASET }),
  },
} satisfies Options;
/** The days of the two clocks. */
export const CLOCKS = {
  'as-of': { value: 'DAY', about: localized(m.cli.options.asOf) },
  'known-on': { value: 'DAY', about: localized(m.cli.options.knownOn) },
} satisfies Options;
/** The options of every command that reads a dataset as of a day. */
export const QUERY_OPTIONS = { ...JSON_DATA, ...CLOCKS, ...DATASET } satisfies Options;

/** An option as help prints it: "-o, --out FILE". */
export function optionSyntax(name: string, { short, value }: Option): string {
  return `${short ? `-${short}, ` : ''}--${name}${value === undefined ? '' : ` ${value}`}`;
}

/** An option for Node's parser. */
const parserOption = ({ value, multiple, short }: Option) => ({
  type: value === undefined ? ('boolean' as const) : ('string' as const),
  ...(multiple && { multiple }),
  ...(short !== undefined && { short }),
});

const DEFAULT_LANGUAGE = 'en';
/** Whether a text is the tag of a language that has a name (BCP 47). */
export function isLanguage(tag: string): boolean {
  try {
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    return names.of(tag) !== undefined;
  } catch {
    return false;
  }
}
/**
 * The language of a command line, also where the rest of it is wrong: that of --lang, else that of
 * BANCADA_LANG.
 */
export function langIn(args: string[]): string {
  const options = { lang: parserOption(EVERYWHERE.lang) };
  const { lang } = parseArgs({ args, strict: false, options }).values;
  return typeof lang === 'string' ? lang : (process.env['BANCADA_LANG'] ?? DEFAULT_LANGUAGE);
}

/** A parsed command line: values of options, arguments, and all of both in order. */
interface CommandLine {
  values: Readonly<Record<string, unknown>>;
  positionals: string[];
  tokens: readonly { kind: string; name?: string; rawName?: string }[];
}

/**
 * Parses a command line.
 * @param known the options of all commands
 * @throws the error that `refuse` makes of the message for a wrong option
 */
export function readArgs(
  args: string[],
  known: Options,
  refuse: (words: Localized<string>) => Error,
): CommandLine {
  const options = {
    // An option of the program, not of a command.
    version: { type: 'boolean' as const },
    ...Object.fromEntries(
      Object.entries(known).map(([name, option]) => [name, parserOption(option)]),
    ),
  };
  try {
    const line = parseArgs({ args, allowPositionals: true, options, tokens: true });
    const given: readonly { kind: string; rawName?: string; value?: unknown }[] = line.tokens;
    const empty = given.find(({ kind, value }) => kind === 'option' && value === '');
    if (empty?.rawName !== undefined)
      throw refuse(localized(m.cli.options.takesValue, { option: empty.rawName }));
    return line;
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

/**
 * The message for a wrong option. Node's is in English: only the name of the option is taken from
 * it, as in "Option '-o, --out <value>' argument missing".
 */
function refusal(code: string, message: string, known: Options): Localized<string> {
  const [, option = ''] = /'(-.*?)(?: <value>)?'/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return localized(m.cli.options.noOption, { option });
  const isSwitch = Object.entries(known).some(
    ([name, { value }]) => value === undefined && option.endsWith(`--${name}`),
  );
  if (isSwitch) return localized(m.cli.options.takesNoValue, { option });
  return localized(m.cli.options.takesValue, { option });
}
