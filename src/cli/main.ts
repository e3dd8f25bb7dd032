/** bancada <command>: one line a command. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inSpoken, pick, type InSpoken } from '../model/words.ts';
import { CommandError, type Command } from './command.ts';
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
import { help } from './help.ts';
import { langIn, readArgs } from './options.ts';

const COMMANDS: Record<string, Command> = { new: createNew, import: importData, serve, validate, show, trace, common, changes, votes, backers, render, export: exportData, coverage, build };

const project = fileURLToPath(new URL('../..', import.meta.url));
const version = (): string => (JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string }).version;

/** A dataset folder as named, or else the one of that name that came with the program: so that it works from any folder. */
const findDataset = (dir: string): string => (!existsSync(dir) && existsSync(join(project, dir)) ? join(project, dir) : dir);

const commands = Object.values(COMMANDS);
/** What is wrong with a call, and all that can be called. */
const withHelp = (words: InSpoken<string>) => new CommandError(inSpoken((lang) => `${words[lang]}\n\n${help(commands, lang)}`));

/** Runs one command line and returns its exit code: 0 done, 1 the dataset is wrong, 2 the call is. */
export async function run(args: string[], print = (text: string) => console.log(text), complain = (text: string) => console.error(text)): Promise<number> {
  const lang = langIn(args);
  try {
    const { values, positionals } = readArgs(args, withHelp);
    const [name, ...words] = positionals;
    if (!values.version && (values.help || name === undefined || name === 'help')) {
      print(help(commands, lang));
      return 0;
    }
    if (values.version) {
      print(version());
      return 0;
    }
    const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw withHelp({ en: `there is no command "${name}"`, es: `no existe la orden «${name}»` });
    return await command.run({ words, json: values.json, lang: values.lang, dataset: findDataset(values.dataset), asOf: values['as-of'], knownOn: values['known-on'], limit: values.limit, out: values.out, maxHops: values['max-hops'], through: values.through, notThrough: values['not-through'], noStatus: values['no-status'], noRelation: values['no-relation'], noVotes: values['no-votes'], from: values.from, to: values.to, known: values.known, view: values.view, address: values.address, picture: values.picture, story: values.story, saved: values.saved, size: values.size, theme: values.theme, made: values.made, without: values.without, description: values.description, outlines: values.outlines, format: values.format, columns: values.column, port: values.port }, print);
  } catch (error) {
    if (error instanceof CommandError) {
      complain(pick(error.words, lang));
      return error.exitCode;
    }
    throw error;
  }
}
