/** bancada <command>: one line a command. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CommandError, type Command } from './command.ts';
import { backers } from './commands/backers.ts';
import { build } from './commands/build.ts';
import { changes } from './commands/changes.ts';
import { common } from './commands/common.ts';
import { exportData } from './commands/export.ts';
import { coverage } from './commands/coverage.ts';
import { createNew } from './commands/new.ts';
import { render } from './commands/render.ts';
import { serve } from './commands/serve.ts';
import { show } from './commands/show.ts';
import { trace } from './commands/trace.ts';
import { validate } from './commands/validate.ts';
import { votes } from './commands/votes.ts';

const COMMANDS: Record<string, Command> = { new: createNew, serve, validate, show, trace, common, changes, votes, backers, render, export: exportData, coverage, build };
const DEFAULT_DATASET = 'graph-data/peru-2018';

const project = fileURLToPath(new URL('../..', import.meta.url));
const version = (): string => (JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string }).version;

/** A dataset folder as named, or else the one of that name that came with the program: so that it works from any folder. */
const findDataset = (dir: string): string => (!existsSync(dir) && existsSync(join(project, dir)) ? join(project, dir) : dir);

function help(): string {
  const width = Math.max(...Object.values(COMMANDS).map((c) => c.usage.length));
  return [
    'bancada: who backed whom, and why, from a folder of sourced claims',
    '',
    ...Object.values(COMMANDS).map((c) => `  bancada ${c.usage.padEnd(width)}  ${c.about}`),
    '',
    '  --json           the same as data',
    '  --as-of DAY      what had begun by a day; the day the dataset stands at, if left out; "all" for everything',
    '  --known-on DAY   only what had been published by a day',
    '  --lang es        texts in Spanish (en is the default)',
    `  --dataset DIR    the dataset to ask (${DEFAULT_DATASET} is the default)`,
    '',
    '  For trace: --max-hops 4, --through ID, --not-through ID, --no-status alleged, --no-relation opposes, --no-votes;',
    '  --not-through, --no-status and --no-relation may be given more than once.',
    '  For render: --view NAME, --address URL, --saved FILE or --story NAME (numbered files), --picture chain, --size 1600x1000, --theme dark, --made DAY,',
    '  --without title,legend,sources,credit, --description TEXT, --outlines (text as outlines, in SVG).',
    '',
    'A name works where an id does, accents optional. Exit codes: 0 done, 1 the dataset has mistakes, 2 the call has.',
  ].join('\n');
}

/** Runs one command line and returns its exit code: 0 done, 1 the dataset is wrong, 2 the call is. */
export async function run(args: string[], print = (text: string) => console.log(text), complain = (text: string) => console.error(text)): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
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
        port: { type: 'string' },
        out: { type: 'string', short: 'o' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const [name, ...words] = positionals;
    if (!values.version && (values.help || name === undefined || name === 'help')) {
      print(help());
      return 0;
    }
    if (values.version) {
      print(version());
      return 0;
    }
    const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new CommandError(`there is no command "${name}"\n\n${help()}`);
    return await command.run({ words, json: values.json, lang: values.lang, dataset: findDataset(values.dataset), asOf: values['as-of'], knownOn: values['known-on'], limit: values.limit, out: values.out, maxHops: values['max-hops'], through: values.through, notThrough: values['not-through'], noStatus: values['no-status'], noRelation: values['no-relation'], noVotes: values['no-votes'], from: values.from, to: values.to, known: values.known, view: values.view, address: values.address, picture: values.picture, story: values.story, saved: values.saved, size: values.size, theme: values.theme, made: values.made, without: values.without, description: values.description, outlines: values.outlines, format: values.format, port: values.port }, print);
  } catch (error) {
    if (error instanceof CommandError) {
      complain(error.message);
      return error.exitCode;
    }
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
      complain(`${error.message}\n\n${help()}`);
      return 2;
    }
    throw error;
  }
}
