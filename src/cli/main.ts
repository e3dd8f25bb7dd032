/** bancada <command>: reads a command line and runs it. */
import { readFileSync } from 'node:fs';
import type { Language } from '../model/schema.ts';
import { CommandError, type Call, type Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import { findDataset } from './findDataset.ts';
import { help, helpOf } from './help.ts';
import {
  DEFAULT_DATASET,
  EVERYWHERE,
  isLanguage,
  langIn,
  type Options,
  readArgs,
} from './options.ts';
import { inPackage } from './place.ts';
import { describeError, isOfSystem } from './system.ts';
import { type Localized, LOCALES, localized, m, pick, tagList } from '../words/index.ts';

const version = (): string =>
  (JSON.parse(readFileSync(inPackage('package.json'), 'utf8')) as { version: string }).version;

const commands = Object.values(COMMANDS);
/**
 * The options of all commands: the message for one that another command has differs from that for
 * an unknown one.
 */
const OPTIONS: Options = {
  ...EVERYWHERE,
  ...Object.fromEntries(commands.flatMap(({ options }) => Object.entries(options))),
};
/** An error with a message, and help below it. */
const withHelp = (words: Localized<string>, helpText = (lang: Language) => help(commands, lang)) =>
  new CommandError(localized((lang) => `${words[lang]}\n\n${helpText(lang)}`));

/** @throws CommandError when there is no command of this name */
function commandNamed(name: string): Command {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw withHelp(localized(m.cli.main.noCommand, { name }));
  return command;
}

/** The values for the options of a command: a switch that is not given is off. */
const valuesOf = (
  options: Options,
  given: Readonly<Record<string, unknown>>,
): Call<Options>['options'] =>
  Object.fromEntries(
    Object.entries(options).map(([name, { value }]) => [
      name,
      value === undefined ? given[name] === true : given[name],
    ]),
  ) as Call<Options>['options'];

/**
 * Reads a command line as the call of a command, or as a text to print.
 * @throws CommandError when there is no such command, or it has no such option
 */
export function readCall(
  args: string[],
): { text: string } | { command: Command; call: Call<Options> } {
  const lang = langIn(args);
  const { values, positionals, tokens } = readArgs(args, OPTIONS, (words) => withHelp(words));
  const [name, ...words] = positionals;
  if (values['version']) return { text: version() };
  const commandName = name === 'help' ? words[0] : name;
  if (commandName === undefined) return { text: help(commands, lang) };
  const command = commandNamed(commandName);
  if (name === 'help' || values['help']) return { text: helpOf(command, lang) };
  const allowed = { ...command.options, ...EVERYWHERE };
  const wrong = tokens.find(
    ({ name: flag }) => flag !== undefined && !Object.hasOwn(allowed, flag),
  );
  if (wrong?.rawName !== undefined)
    throw withHelp(
      localized(m.cli.main.takesNo, { asked: commandName, rawName: wrong.rawName }),
      (locale) => helpOf(command, locale),
    );
  const { dataset, out } = values;
  if (out === '-') throw new CommandError(localized(m.cli.write.noName, { file: out }));
  return {
    command,
    call: {
      words,
      lang,
      dataset: findDataset(typeof dataset === 'string' ? dataset : DEFAULT_DATASET),
      options: valuesOf(command.options, values),
    },
  };
}

/** An error that no command expected: of the system, or a fault of the program. */
function wordsOf(error: unknown): Localized<string> {
  const { path } = Object(error) as { path?: unknown };
  const why = describeError(error);
  return isOfSystem(error)
    ? localized((lang) => (typeof path === 'string' ? `${path}: ${why[lang]}` : why[lang]))
    : localized((lang) => m.cli.main.fault(lang, { why: why[lang] }));
}

/** The sentence for an output that cannot be written to. */
export const outputFailed = (error: unknown, args: string[]): string =>
  pick(
    localized((lang) => m.cli.main.noOutput(lang, { why: describeError(error)[lang] })),
    langIn(args),
  );

/**
 * The note for a language that the program does not speak, though a dataset may; undefined for one
 * that it speaks.
 * @throws CommandError when it is no language
 */
function noteOnLanguage(lang: string): string | undefined {
  const known: readonly string[] = LOCALES;
  if (known.includes(lang)) return undefined;
  if (!isLanguage(lang)) throw new CommandError(localized(m.cli.main.noLanguage, { lang }));
  return m.cli.main.otherLanguage(lang, { known: tagList(lang, LOCALES), lang });
}

/** A text without characters that a terminal obeys, as in what was typed or what a file is called. */
const printable = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '\uFFFD');

/**
 * Runs a command line.
 * @returns the exit code: 0 for success, 1 for a wrong dataset, 2 for a wrong call
 */
export async function run(
  args: string[],
  printTo = (text: string) => console.log(text),
  printErrorTo = (text: string) => console.error(text),
): Promise<number> {
  const print = (text: string) => printTo(printable(text));
  const printError = (text: string) => printErrorTo(printable(text));
  const lang = langIn(args);
  try {
    const note = noteOnLanguage(lang);
    if (note !== undefined) printError(note);
    const read = readCall(args);
    if ('text' in read) {
      print(read.text);
      return 0;
    }
    const { run: runCommand } = await read.command.load();
    return await runCommand(read.call, print, printError);
  } catch (error) {
    if (error instanceof CommandError) {
      printError(pick(error.words, lang));
      return error.exitCode;
    }
    if (process.env['BANCADA_STACK']) throw error;
    printError(pick(wordsOf(error), lang));
    return 2;
  }
}
