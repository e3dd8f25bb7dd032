/** bancada <command>: reads a command line and runs it. */
import { readFileSync } from 'node:fs';
import type { Language } from '../model/schema.ts';
import { CommandError, type Call, type Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import { findDataset } from './findDataset.ts';
import { help, helpOf } from './help.ts';
import { DEFAULT_DATASET, EVERYWHERE, langIn, type Options, readArgs } from './options.ts';
import { inPackage } from './place.ts';
import { type Localized, localized, m, pick } from '../words/index.ts';

const version = (): string =>
  (JSON.parse(readFileSync(inPackage('package.json'), 'utf8')) as { version: string }).version;

const commands = Object.values(COMMANDS);
/** The options of all commands: what one does not take is told apart from what none does. */
const OPTIONS: Options = {
  ...EVERYWHERE,
  ...Object.fromEntries(commands.flatMap(({ options }) => Object.entries(options))),
};
/** What is wrong with a call, and what could be called instead. */
const withHelp = (words: Localized<string>, instead = (lang: Language) => help(commands, lang)) =>
  new CommandError(localized((lang) => `${words[lang]}\n\n${instead(lang)}`));

/** @throws CommandError when there is none of the name */
function commandNamed(name: string): Command {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw withHelp(localized(m.cli.main.noCommand, { name }));
  return command;
}

/** What a command line gives for the options of a command: a switch that is not there is off. */
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

/** What a command line asks for: a command and what it is given, or a text to print. @throws CommandError when it asks for what is not there, or gives a command what it does not take */
export function readCall(
  args: string[],
): { text: string } | { command: Command; call: Call<Options> } {
  const lang = langIn(args);
  const { values, positionals, tokens } = readArgs(args, OPTIONS, (words) => withHelp(words));
  const [name, ...words] = positionals;
  if (values['version']) return { text: version() };
  const asked = name === 'help' ? words[0] : name;
  if (asked === undefined) return { text: help(commands, lang) };
  const command = commandNamed(asked);
  if (name === 'help' || values['help']) return { text: helpOf(command, lang) };
  const taken = { ...command.options, ...EVERYWHERE };
  const wrong = tokens.find(({ name: flag }) => flag !== undefined && !Object.hasOwn(taken, flag));
  if (wrong?.rawName !== undefined)
    throw withHelp(localized(m.cli.main.takesNo, { asked, rawName: wrong.rawName }), (one) =>
      helpOf(command, one),
    );
  const { dataset } = values;
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

/** Runs one command line and returns its exit code: 0 done, 1 the dataset is wrong, 2 the call is. */
export async function run(
  args: string[],
  print = (text: string) => console.log(text),
  complain = (text: string) => console.error(text),
): Promise<number> {
  const lang = langIn(args);
  try {
    const read = readCall(args);
    if ('text' in read) {
      print(read.text);
      return 0;
    }
    const { run: runCommand } = await read.command.load();
    return await runCommand(read.call, print);
  } catch (error) {
    if (error instanceof CommandError) {
      complain(pick(error.words, lang));
      return error.exitCode;
    }
    throw error;
  }
}
