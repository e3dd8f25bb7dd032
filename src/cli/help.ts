/** The text of `bancada help`. */
import type { Language } from '../model/schema.ts';
import type { Usage } from './command.ts';
import { EVERYWHERE, optionSyntax, QUERY_OPTIONS, type Options } from './options.ts';
import { m, pick } from '../words/index.ts';

/** Rows as two columns, the first as wide as its longest text. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`);
}
const lines = (options: Options, lang: Language) =>
  columns(
    Object.entries(options).map(([name, option]) => [
      optionSyntax(name, option),
      pick(option.about, lang),
    ]),
  );

/** A line for each command, and the options. */
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
    ...lines(QUERY_OPTIONS, lang),
    '',
    words.more(lang),
    `${words.names(lang)} ${words.exits(lang)}`,
  ].join('\n');
}

/** The help of one command. */
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
