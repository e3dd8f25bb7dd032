/** Reading files of any format. */
import type { Format, ReadResult } from './format.ts';
import type { Rule } from '../model/check/fault.ts';
import { checkDataset } from '../model/check/index.ts';
import { decode, nameOfFirst, type InputFile, type ReadOptions } from './input.ts';
import { loadFormat, loadFormats } from './registry.ts';
import { problemAt, warningAt } from './problem.ts';

/** How many bytes of a file are read to recognize its format. */
const HEAD_BYTES = 65_536;
/** The first characters of a file. */
const headOf = ({ name, bytes }: InputFile): string =>
  decode({ name, bytes: bytes.slice(0, HEAD_BYTES) }).text;

/**
 * The first format in the list that any of the files seems to be of, and the files of that format.
 */
export async function detect(
  files: readonly InputFile[],
): Promise<{ format: Format; files: InputFile[] } | undefined> {
  const heads = files.map((file) => ({ file, head: headOf(file) }));
  for (const format of await loadFormats()) {
    const matching = heads
      .filter(({ file, head }) => format.detect?.(file.name, head))
      .map(({ file }) => file);
    if (matching.length) return { format, files: format.whole ? [...files] : matching };
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
  const found = named?.read ? { format: named, files } : await detect(files);
  const read = await found?.format.read?.(found.files, options);
  if (!found || !read) return undefined;
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
