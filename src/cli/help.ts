/** What `bancada help` prints, in the languages that the program speaks. */
import type { Language } from '../model/schema.ts';
import type { Usage } from './command.ts';
import { ASKED, EVERYWHERE, written, type Options } from './options.ts';
import { m, pick } from '../words/index.ts';

/** Two columns, the first as wide as its longest. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`);
}
const lines = (options: Options, lang: Language) =>
  columns(
    Object.entries(options).map(([name, option]) => [
      written(name, option),
      pick(option.about, lang),
    ]),
  );

/** A line a command, and the options. */
export function help(commands: readonly Usage[], lang: Language): string {
  const words = m.cli.help;
  const list = columns(commands.map(({ usage, about }) => [`bancada ${usage}`, pick(about, lang)]));
  return [
    words.about(lang),
    '',
    ...list,
    '',
    words.every(lang),
    ...lines(EVERYWHERE, lang),
    words.most(lang),
    ...lines(ASKED, lang),
    '',
    words.more(lang),
    `${words.names(lang)} ${words.exits(lang)}`,
  ].join('\n');
}

/** All of one command. */
export function helpOf({ usage, about, options, examples }: Usage, lang: Language): string {
  const words = m.cli.help;
  return [
    `bancada ${usage}`,
    '',
    `  ${pick(about, lang)}`,
    '',
    words.options(lang),
    ...lines({ ...options, ...EVERYWHERE }, lang),
    '',
    words.examples(lang),
    ...examples.map((line) => `  bancada ${line}`),
    '',
    words.exits(lang),
  ].join('\n');
}
