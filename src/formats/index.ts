/** Reading files of any format. */
import type { Format, ReadResult } from './format.ts';
import type { Rule } from '../model/check/fault.ts';
import { checkDataset } from '../model/check/index.ts';
import { decode, nameOfFirst, type InputFile, type ReadOptions } from './input.ts';
import { loadFormat, loadFormats } from './registry.ts';
import { problemAt, warningAt } from './problem.ts';
import { tellUnknown } from './unknownFile.ts';

/** How many bytes of a file are read to recognize its format. */
const HEAD_BYTES = 65_536;
/** The first characters of a file. */
const headOf = ({ name, bytes }: InputFile): string =>
  decode({ name, bytes: bytes.slice(0, HEAD_BYTES) }).text;

/** Files and their format, with those that are none of it. */
interface Detected {
  format: Format;
  files: InputFile[];
  others: readonly InputFile[];
}

/**
 * The first format in the list that any of the files seems to be of, and the files of that format:
 * those that look like it, and those that may be a part of it beside them.
 */
export async function detect(files: readonly InputFile[]): Promise<Detected | undefined> {
  const heads = files.map((file) => ({ file, head: headOf(file) }));
  for (const format of await loadFormats()) {
    const matching = heads
      .filter(({ file, head }) => format.detect?.(file.name, head))
      .map(({ file }) => file);
    if (!matching.length) continue;
    const taken = files.filter(
      (file) =>
        format.whole === true || matching.includes(file) || format.mayHold?.(file.name) === true,
    );
    return { format, files: taken, others: files.filter((file) => !taken.includes(file)) };
  }
  return undefined;
}

/**
 * Reads files of any format as a dataset and checks it.
 * @param wanted the id of their format, where it is known
 * @returns undefined where they are of no known format
 */
export async function readAny(
  files: readonly InputFile[],
  options: ReadOptions & { rules: readonly Rule[] },
  wanted?: string,
): Promise<(ReadResult & { format: Format; files: readonly InputFile[] }) | undefined> {
  const named = wanted === undefined ? undefined : await loadFormat(wanted);
  const found: Detected | undefined = named?.read
    ? { format: named, files: [...files], others: [] }
    : await detect(files);
  const read = await found?.format.read?.(found.files, options);
  if (!found || !read) return undefined;
  for (const { name } of found.others) tellUnknown(name, read, options);
  const file = nameOfFirst(files.map(({ name }) => name));
  if (read.raw)
    read.problems.add(
      ...checkDataset(read.raw, options.rules).map(({ path, code, message, hint, severity }) => {
        const problem = severity === 'warning' ? warningAt : problemAt;
        return problem({ file, path: path.join('.') }, code, message, hint);
      }),
    );
  return { ...read, ...found };
}
