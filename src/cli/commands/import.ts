import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { writeFolder } from '../../formats/folderWrite.ts';
import { writeBundle } from '../../formats/datasetFile.ts';
import type { OptionWords } from '../../formats/popoloWords.ts';
import { READ_FORMATS } from '../../formats/registry.ts';
import type { Decimal } from '../../formats/amounts.ts';
import { lossWords } from '../../formats/format.ts';
import { isRollCallMeaning } from '../../formats/rollCallColumns.ts';
import { ROLES } from '../../formats/roles.ts';
import { readAny } from '../../formats/index.ts';
import type { ColumnRoles, InputFile } from '../../formats/input.ts';
import { MAX_BYTES, MAX_FILES } from '../../formats/limits.ts';
import type { RawDataset } from '../../model/schema.ts';
import { KINDS, OPTIONS, type Kind } from '../../model/vocabulary.ts';
import { RULES } from '../../scene/rules.ts';
import { CommandError, type CallOf, type Print } from '../command.ts';
import type { importData } from '../usage/import.ts';
import { describeError } from '../system.ts';
import { mistakeCount, printAll } from '../load.ts';
import { progressBar } from '../progress.ts';
import { readInput } from '../read.ts';
import { schemaFiles } from '../schema/copy.ts';
import { writeFiles, writeNewFolder } from '../write.ts';
import { localized, m, pick } from '../../words/index.ts';

type Import = CallOf<typeof importData>;

/** What a column may mean; nothing, where it is to be left out. */
const MEANINGS: readonly string[] = [...new Set(Object.values(ROLES).flat())];
const NAMES = READ_FORMATS.map(({ id }) => id).join(', ');

/**
 * The files of some paths, including all in folders, each folder once.
 * @throws CommandError when one does not exist or cannot be read, or when they are too many or too
 * large together
 */
function filesOf(paths: readonly string[]): InputFile[] {
  const files: InputFile[] = [];
  const folders = new Set<string>();
  let size = 0;
  const add = (path: string, root: string) => {
    const stat = statSync(path);
    if (stat.isDirectory()) {
      // A link may lead back to a folder above.
      const folder = `${stat.dev} ${stat.ino}`;
      if (folders.has(folder)) return;
      folders.add(folder);
      for (const name of readdirSync(path).sort())
        if (!name.startsWith('.')) add(join(path, name), root);
      return;
    }
    const read = readInput(path, MAX_BYTES - size);
    if (!('bytes' in read))
      throw new CommandError(
        localized((locale) => `${path}: ${read.message[locale]}`),
        1,
      );
    size += read.bytes.length;
    if (files.length === MAX_FILES)
      throw new CommandError(
        localized((locale) => `${root}: ${m.formats.limits.files(locale, { most: MAX_FILES })}`),
        1,
      );
    files.push({ name: relative(dirname(root), path) || basename(path), bytes: read.bytes });
  };
  for (const path of paths)
    try {
      add(path, path);
    } catch (error) {
      if (error instanceof CommandError) throw error;
      if ((error as NodeJS.ErrnoException).code === 'ENOENT' && !existsSync(path))
        throw new CommandError(localized(m.cli.import.noFile, { path }));
      throw new CommandError(
        localized((locale) =>
          m.cli.import.cannotRead(locale, {
            path: (error as NodeJS.ErrnoException).path ?? path,
            why: describeError(error)[locale],
          }),
        ),
      );
    }
  return files;
}

/**
 * The meanings of columns, the same for every table, as --column gives them: "origin=source".
 * @throws CommandError for another form
 */
function columnsOf(
  given: readonly string[] | undefined,
  files: readonly InputFile[],
): ColumnRoles | undefined {
  if (!given?.length) return undefined;
  const roles = Object.fromEntries(
    given.map((pair) => {
      const at = pair.lastIndexOf('=');
      if (at < 1) throw new CommandError(localized(m.cli.import.columnTakes, { pair }));
      const meaning = pair.slice(at + 1);
      if (meaning !== '' && !MEANINGS.includes(meaning) && !isRollCallMeaning(meaning))
        throw new CommandError(
          localized(m.cli.import.meaningUnknown, { meaning, meanings: MEANINGS.join(', ') }),
        );
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
  return Object.fromEntries(files.map(({ name }) => [name, roles]));
}

/**
 * How amounts are read, as --currency and --decimal say.
 * @throws CommandError for another value
 */
function amountsOf({ currency, decimal }: Import['options']): {
  currency?: string;
  decimal?: Decimal;
} {
  if (currency !== undefined && !/^[A-Za-z]{3}$/.test(currency))
    throw new CommandError(localized(m.cli.import.currencyTakes, { given: currency }));
  if (decimal !== undefined && decimal !== '.' && decimal !== ',')
    throw new CommandError(localized(m.cli.import.decimalTakes, { given: decimal }));
  return { currency: currency?.toUpperCase(), decimal: decimal };
}

/**
 * The options of votes by words of the files' own, as --option gives them: "SIN_RESPONDER=absent".
 * @throws CommandError for another form
 */
function voteOptionsOf(given: readonly string[] | undefined): OptionWords | undefined {
  if (!given?.length) return undefined;
  return Object.fromEntries(
    given.map((pair) => {
      const at = pair.lastIndexOf('=');
      const option = OPTIONS.find((one) => one === pair.slice(at + 1));
      if (at < 1 || option === undefined)
        throw new CommandError(
          localized(m.cli.import.optionTakes, { pair, options: OPTIONS.join(', ') }),
        );
      return [pair.slice(0, at), option];
    }),
  );
}

/** The kind that --kind names. @throws CommandError where it is none */
function kindOf(given: string | undefined): Kind | undefined {
  const kind = KINDS.find((one) => one === given);
  if (given !== undefined && kind === undefined)
    throw new CommandError(localized(m.cli.import.kindTakes, { given, kinds: KINDS.join(', ') }));
  return kind;
}

/** Writes a dataset to a new folder, or to a JSON file. @returns the paths of the files */
function writeOut(raw: RawDataset, out: string, { words, lang, options }: Import): string[] {
  const rules = { read: words, force: options.force };
  if (/\.json$/i.test(out)) {
    writeFiles([{ file: out, content: `${writeBundle(raw)}\n` }], rules);
    return [out];
  }
  const files = writeFolder(raw).map(({ file, text }) => ({ file, content: text }));
  writeNewFolder(out, [...files, ...schemaFiles(lang)], rules);
  return files.map(({ file }) => join(out, file));
}

/**
 * The files to read, the format, and where to write.
 * @throws CommandError when one is missing, or there is nothing to read
 */
function inputOf(call: Import) {
  const { out, format } = call.options;
  if (!call.words.length) throw new CommandError(localized(m.cli.import.sayWhat));
  if (out === undefined) throw new CommandError(localized(m.cli.import.sayWhere));
  const files = filesOf(call.words);
  if (files.every(({ bytes }) => bytes.length === 0))
    throw new CommandError(
      files.length
        ? localized(m.cli.import.allEmpty, { files: files.map(({ name }) => name).join(', ') })
        : localized(m.cli.import.noFileIn, { words: call.words.join(', ') }),
      1,
    );
  if (format !== undefined && !READ_FORMATS.some(({ id }) => id === format))
    throw new CommandError(localized(m.cli.import.formatTakes, { names: NAMES, wanted: format }));
  return { files, out, format };
}

type ReadResult = NonNullable<Awaited<ReturnType<typeof readAny>>>;

/** The dataset that was read. @throws CommandError with all mistakes, where there are any */
function datasetIn({ raw, problems }: ReadResult): RawDataset {
  if (raw && !problems.failed) return raw;
  const untold = problems.unreported.error + problems.unreported.warning;
  const errors = problems.problems.filter(({ severity }) => severity === 'error');
  throw new CommandError(
    localized((locale) =>
      [
        printAll(errors, locale),
        ...(untold ? [m.cli.import.more(locale, { n: untold })] : []),
        mistakeCount(errors.length + problems.unreported.error, locale),
      ].join('\n'),
    ),
    1,
  );
}

/** The result of the command. */
interface Result {
  read: ReadResult;
  written: string[];
  unsourced: number;
  out: string;
  lang: string;
}
const untoldOf = ({ read: { problems } }: Result): number =>
  problems.unreported.error + problems.unreported.warning;

function resultJson(result: Result) {
  const { read, written, unsourced, lang } = result;
  return {
    format: read.format.id,
    files: written,
    problems: read.problems.problems.map((p) => ({
      ...p,
      message: pick(p.message, lang),
      hint: p.hint && pick(p.hint, lang),
    })),
    untold: untoldOf(result),
    losses: read.losses.map(({ code, count, words, example }) => ({
      code,
      count,
      words: pick(words, lang),
      example,
    })),
    unsourced,
  };
}

function printResult(result: Result, print: Print) {
  const { read, written, unsourced, out, lang } = result;
  const { problems, losses } = read;
  const untold = untoldOf(result);
  if (problems.problems.length) print(printAll(problems.problems, lang));
  if (untold) print(m.cli.import.more(lang, { n: untold }));
  print(`${m.cli.import.readAs(lang)} ${read.format.name}`);
  for (const file of written) print(`${m.cli.import.wrote(lang)}: ${file}`);
  if (losses.length) print(`${m.cli.import.leftOut(lang)}:`);
  for (const one of losses) print(`  ${one.count} ${pick(lossWords(one), lang)}`);
  if (unsourced) print(m.cli.import.unsourced(lang, { n: unsourced }));
  print(m.cli.import.next(lang, { out }));
}

export async function run(call: Import, print: Print): Promise<number> {
  const { lang } = call;
  const { files, out, format } = inputOf(call);
  const bar = progressBar();
  const read = await readAny(
    files,
    {
      lang,
      today: new Date().toISOString().slice(0, 10),
      columns: columnsOf(call.options.column, files),
      ...amountsOf(call.options),
      kind: kindOf(call.options.kind),
      voteOptions: voteOptionsOf(call.options.option),
      ignoresUnknown: call.options.ignore,
      onProgress: bar.show,
      rules: RULES,
    },
    format,
  );
  bar.clear();
  if (!read)
    throw new CommandError(
      localized(m.cli.import.formatUnknown, {
        files: files.map(({ name }) => name).join(', '),
        names: NAMES,
      }),
      1,
    );
  const raw = datasetIn(read);
  const written = writeOut(raw, out, call);
  const unsourced = [...raw.claims, ...raw.memberships].filter(
    ({ sources }) => !sources.length,
  ).length;
  const result: Result = { read, written, unsourced, out, lang };
  if (call.options.json) print(JSON.stringify(resultJson(result), null, 2));
  else printResult(result, print);
  return 0;
}
