/** The formats of datasets, one line each, and reading files of any of them. */
import { cytoscape } from './cytoscape.ts';
import { followTheMoney } from './followTheMoney.ts';
import type { Format, FormatProgram, ReadResult } from './format.ts';
import { checkDataset } from '../model/check/index.ts';
import { decode, nameOfFirst, type InputFile, type ReadOptions } from './input.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { FORMAT_IDS, infoOf, type FormatId } from './registry.ts';
import { native } from './native.ts';
import { problemAt, warningAt } from './problem.ts';
import { popolo } from './popolo.ts';
import { tables } from './tables.ts';
import { xlsx } from './xlsx.ts';

const PROGRAMS: Record<FormatId, FormatProgram> = {
  bancada: native,
  gexf,
  graphml,
  ftm: followTheMoney,
  cytoscape,
  popolo,
  xlsx,
  csv: tables,
};
export const FORMATS: readonly Format[] = FORMAT_IDS.map((id) => ({
  id,
  ...infoOf(id),
  ...PROGRAMS[id],
}));

/** How many bytes of a file are read to recognize its format. */
const HEAD_BYTES = 65_536;
/** The first characters of a file. */
const headOf = ({ name, bytes }: InputFile): string =>
  decode({ name, bytes: bytes.slice(0, HEAD_BYTES) }).text;

/** The first format in the list that any of the files seems to be of, and the files of that format. */
export function detect(
  files: readonly InputFile[],
): { format: Format; files: InputFile[] } | undefined {
  const heads = files.map((file) => ({ file, head: headOf(file) }));
  for (const format of FORMATS) {
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
  options: ReadOptions,
  wanted?: string,
): Promise<(ReadResult & { format: Format; files: readonly InputFile[] }) | undefined> {
  const named = FORMATS.find(({ id }) => id === wanted);
  const found = named?.read ? { format: named, files } : detect(files);
  const read = await found?.format.read?.(found.files, options);
  if (!found || !read) return undefined;
  const file = nameOfFirst(files.map(({ name }) => name));
  if (read.raw)
    read.problems.add(
      ...checkDataset(read.raw).map(({ path, code, message, hint, severity }) => {
        const problem = severity === 'warning' ? warningAt : problemAt;
        return problem({ file, path: path.join('.') }, code, message, hint);
      }),
    );
  return { ...read, ...found };
}
