import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { writeFolder } from '../../formats/folderWrite.ts';
import { writeBundle } from '../../formats/bundle.ts';
import { FORMAT_IDS } from '../../formats/ids.ts';
import { readAny } from '../../formats/index.ts';
import { MOST_BYTES, type ColumnRoles, type InputFile } from '../../formats/input.ts';
import type { RawDataset } from '../../model/schema.ts';
import { inSpoken, pick } from '../../model/words.ts';
import { CommandError, type Call, type Print } from '../command.ts';
import { said } from '../system.ts';
import { mistakeCount, printAll } from '../load.ts';
import { progressBar } from '../progress.ts';
import { copySchemas } from '../schema/copy.ts';
import { writeWhole } from '../write.ts';

const NAMES = FORMAT_IDS.join(', ');
const WORDS = {
  en: {
    read: 'Read as',
    wrote: 'Wrote',
    left: 'Left out',
    more: (n: number) => `... and ${n} more`,
    next: (out: string) => `Next: npx bancada serve ${out}`,
    unsourced: (n: number) => `${n} claims name no source, and show as unsourced`,
  },
  es: {
    read: 'Leído como',
    wrote: 'Escrito',
    left: 'Queda fuera',
    more: (n: number) => `... y ${n} más`,
    next: (out: string) => `Ahora: npx bancada serve ${out}`,
    unsourced: (n: number) => `${n} afirmaciones no indican fuente y figuran como «sin fuente»`,
  },
};

/** The files that are named, and all of a folder that is. @throws CommandError when one is not there or is too large */
function filesOf(paths: readonly string[]): InputFile[] {
  const inside = (path: string, root: string): InputFile[] => {
    const stat = statSync(path);
    if (stat.isDirectory())
      return readdirSync(path)
        .sort()
        .flatMap((name) => (name.startsWith('.') ? [] : inside(join(path, name), root)));
    if (stat.size > MOST_BYTES)
      throw new CommandError(
        {
          en: `${path} has ${stat.size} bytes; the limit is ${MOST_BYTES}`,
          es: `${path} tiene ${stat.size} bytes; el límite es ${MOST_BYTES}`,
        },
        1,
      );
    return [{ name: relative(dirname(root), path) || basename(path), bytes: readFileSync(path) }];
  };
  return paths.flatMap((path) => {
    if (!existsSync(path))
      throw new CommandError({
        en: `there is no file ${path}`,
        es: `no existe el archivo ${path}`,
      });
    try {
      return inside(path, path);
    } catch (error) {
      if (error instanceof CommandError) throw error;
      throw new CommandError({
        en: `cannot read ${path}: ${said(error).en}`,
        es: `no se puede leer ${path}: ${said(error).es}`,
      });
    }
  });
}

/** What --column says: "origin=source", as often as there are columns, for every table. @throws CommandError */
function columnsOf(
  given: readonly string[] | undefined,
  files: readonly InputFile[],
): ColumnRoles | undefined {
  if (!given?.length) return undefined;
  const roles = Object.fromEntries(
    given.map((pair) => {
      const at = pair.lastIndexOf('=');
      if (at < 1)
        throw new CommandError({
          en: `--column takes HEADING=MEANING, as in "Donante=source"; "${pair}" is not that`,
          es: `--column lleva ENCABEZADO=SIGNIFICADO, como «Donante=source»; «${pair}» no lo es`,
        });
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
  return Object.fromEntries(files.map(({ name }) => [name, roles]));
}

/** Writes a dataset into a new folder, or into a file of JSON. @returns what was written */
function writeOut(raw: RawDataset, out: string, lang: string): string[] {
  if (/\.json$/i.test(out)) {
    writeWhole(out, `${writeBundle(raw)}\n`);
    return [out];
  }
  if (existsSync(out) && (!statSync(out).isDirectory() || readdirSync(out).length > 0))
    throw new CommandError({
      en: `${out} is there already, and is not empty: choose another folder`,
      es: `${out} ya existe y no está vacía: elegir otra carpeta`,
    });
  const written = writeFolder(raw).map(({ file, text }) => {
    const path = join(out, file);
    mkdirSync(dirname(path), { recursive: true });
    writeWhole(path, text);
    return path;
  });
  copySchemas(out, lang);
  return written;
}

export async function run(call: Call, print: Print): Promise<number> {
  const { lang, out, format: wanted } = call;
  if (!call.words.length)
    throw new CommandError({
      en: 'say what to read: bancada import network.gexf -o my-story',
      es: 'decir qué leer: bancada import red.gexf -o mi-relato',
    });
  if (out === undefined)
    throw new CommandError({
      en: 'say where to with -o DIR, or -o FILE.json',
      es: 'decir adónde con -o DIR, o -o FILE.json',
    });
  const files = filesOf(call.words);
  if (files.every(({ bytes }) => bytes.length === 0))
    throw new CommandError(
      files.length
        ? {
            en: `there is nothing in ${files.map(({ name }) => name).join(', ')}: the file is empty`,
            es: `no hay nada en ${files.map(({ name }) => name).join(', ')}: el archivo está vacío`,
          }
        : {
            en: `there is no file in ${call.words.join(', ')}`,
            es: `no hay ningún archivo en ${call.words.join(', ')}`,
          },
      1,
    );
  if (wanted !== undefined && !FORMAT_IDS.some((id) => id === wanted))
    throw new CommandError({
      en: `--format takes one of: ${NAMES}; "${wanted}" is none`,
      es: `--format lleva uno de: ${NAMES}; «${wanted}» no lo es`,
    });
  const bar = progressBar();
  const found = await readAny(
    files,
    {
      lang,
      today: new Date().toISOString().slice(0, 10),
      columns: columnsOf(call.columns, files),
      onProgress: bar.show,
    },
    wanted,
  );
  bar.clear();
  if (!found)
    throw new CommandError(
      {
        en: `nobody here knows the format of ${files.map(({ name }) => name).join(', ')}: say it with --format (${NAMES})`,
        es: `no se reconoce el formato de ${files.map(({ name }) => name).join(', ')}: indicarlo con --format (${NAMES})`,
      },
      1,
    );
  const { raw, problems, losses } = found;
  const untold = problems.untold.error + problems.untold.warning;
  if (!raw || problems.failed) {
    const errors = problems.problems.filter(({ severity }) => severity === 'error');
    throw new CommandError(
      inSpoken((one) =>
        [
          printAll(errors, one),
          ...(untold ? [pick(WORDS, one).more(untold)] : []),
          mistakeCount(errors.length + problems.untold.error, one),
        ].join('\n'),
      ),
      1,
    );
  }
  const written = writeOut(raw, out, lang);
  const unsourced = [...raw.claims, ...raw.memberships].filter(
    ({ sources }) => !sources.length,
  ).length;
  if (call.json) {
    const told = problems.problems.map((p) => ({
      ...p,
      message: pick(p.message, lang),
      hint: p.hint && pick(p.hint, lang),
    }));
    print(
      JSON.stringify(
        {
          format: found.format.id,
          files: written,
          problems: told,
          untold,
          losses: losses.map(({ code, count, words }) => ({
            code,
            count,
            words: pick(words, lang),
          })),
          unsourced,
        },
        null,
        2,
      ),
    );
    return 0;
  }
  const words = pick(WORDS, lang);
  if (problems.problems.length) print(printAll(problems.problems, lang));
  if (untold) print(words.more(untold));
  print(`${words.read} ${found.format.name}`);
  for (const file of written) print(`${words.wrote}: ${file}`);
  if (losses.length) print(`${words.left}:`);
  for (const { count, words: lost } of losses) print(`  ${count} ${pick(lost, lang)}`);
  if (unsourced) print(words.unsourced(unsourced));
  print(words.next(out));
  return 0;
}
