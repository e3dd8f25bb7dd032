/** bancada <command>: one line a command. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../model/schema.ts';
import { CommandError, type Call, type Command } from './command.ts';
import { findDataset } from './findDataset.ts';
import { backers } from './commands/backers.ts';
import { build } from './commands/build.ts';
import { changes } from './commands/changes.ts';
import { common } from './commands/common.ts';
import { exportData } from './commands/export.ts';
import { coverage } from './commands/coverage.ts';
import { importData } from './commands/import.ts';
import { createNew } from './commands/new.ts';
import { render } from './commands/render.ts';
import { serve } from './commands/serve.ts';
import { show } from './commands/show.ts';
import { trace } from './commands/trace.ts';
import { validate } from './commands/validate.ts';
import { votes } from './commands/votes.ts';
import { help, helpOf } from './help.ts';
import { EVERYWHERE, langIn, readArgs } from './options.ts';
import { type Localized, localized, m, pick } from '../words/index.ts';

export const COMMANDS: Record<string, Command> = {
  new: createNew,
  import: importData,
  serve,
  validate,
  show,
  trace,
  common,
  changes,
  votes,
  backers,
  render,
  export: exportData,
  coverage,
  build,
};

const project = fileURLToPath(new URL('../..', import.meta.url));
const version = (): string =>
  (JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string }).version;

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
    if ('command' in read) return await read.command.run(read.call, print);
    print(read.text);
    return 0;
  } catch (error) {
    if (error instanceof CommandError) {
      complain(pick(error.words, lang));
      return error.exitCode;
    }
    throw error;
  }
}
