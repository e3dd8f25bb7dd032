/** bancada <command>: reads a command line and runs it. */
import { readFileSync } from 'node:fs';
import type { Language } from '../model/schema.ts';
import { CommandError, type Call, type Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import { findDataset } from './findDataset.ts';
import { help, helpOf } from './help.ts';
import { EVERYWHERE, langIn, readArgs } from './options.ts';
import { inPackage } from './place.ts';
import { type Localized, localized, m, pick } from '../words/index.ts';

const version = (): string =>
  (JSON.parse(readFileSync(inPackage('package.json'), 'utf8')) as { version: string }).version;

const commands = Object.values(COMMANDS);
/** What is wrong with a call, and what could be called instead. */
const withHelp = (words: Localized<string>, instead = (lang: Language) => help(commands, lang)) =>
  new CommandError(localized((lang) => `${words[lang]}\n\n${instead(lang)}`));

/** @throws CommandError when there is none of the name */
function commandOf(name: string): Command {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw withHelp(localized(m.cli.main.noCommand, { name }));
  return command;
}

/** What a command line asks for: a command and what it is given, or a text to print. @throws CommandError when it asks for what is not there, or gives a command what it does not take */
export function readCall(args: string[]): { text: string } | { command: Command; call: Call } {
  const lang = langIn(args);
  const { values, positionals, tokens } = readArgs(args, (words) => withHelp(words));
  const [name, ...words] = positionals;
  if (values.version) return { text: version() };
  const asked = name === 'help' ? words[0] : name;
  if (asked === undefined) return { text: help(commands, lang) };
  const command = commandOf(asked);
  if (name === 'help' || values.help) return { text: helpOf(command, lang) };
  const taken = new Set<string>([...command.options, ...EVERYWHERE].map((option) => option.name));
  const wrong = tokens.find((token) => token.kind === 'option' && !taken.has(token.name));
  if (wrong?.kind === 'option')
    throw withHelp(localized(m.cli.main.takesNo, { asked, rawName: wrong.rawName }), (one) =>
      helpOf(command, one),
    );
  const {
    dataset,
    column: columns,
    'as-of': asOf,
    'known-on': knownOn,
    'max-hops': maxHops,
    'not-through': notThrough,
    'no-status': noStatus,
    'no-relation': noRelation,
    'no-votes': noVotes,
    version: _version,
    help: _help,
    ...rest
  } = values;
  return {
    command,
    call: {
      ...rest,
      words,
      dataset: findDataset(dataset),
      columns,
      asOf,
      knownOn,
      maxHops,
      notThrough,
      noStatus,
      noRelation,
      noVotes,
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
