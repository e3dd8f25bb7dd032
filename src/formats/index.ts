/** The formats that a dataset comes and leaves in: one line each, and the one that some files are of. */
import { cytoscape } from './cytoscape.ts';
import { followTheMoney } from './followTheMoney.ts';
import type { Format, FormatProgram, Read } from './format.ts';
import { checkDataset } from '../model/check/index.ts';
import { decode, type InputFile, type Reading } from './input.ts';
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

const HEAD = 65_536;
/** The first characters of a file, as far as they can be read. */
const headOf = ({ name, bytes }: InputFile): string =>
  decode({ name, bytes: bytes.slice(0, HEAD) }).text;

/** The format that files look to be of, and those that are of it: of several, the first in the list that any of them is. */
export function detect(
  files: readonly InputFile[],
): { format: Format; files: InputFile[] } | undefined {
  const heads = files.map((file) => ({ file, head: headOf(file) }));
  for (const format of FORMATS) {
    const own = heads
      .filter(({ file, head }) => format.detect?.(file.name, head))
      .map(({ file }) => file);
    if (own.length) return { format, files: format.whole ? [...files] : own };
  }
  return undefined;
}

/**
 * Files -> a dataset that our own checker has looked at, too.
 * @param wanted the id of their format, where it is known
 * @returns nothing where no format knows them
 */
export async function readAny(
  files: readonly InputFile[],
  reading: Reading,
  wanted?: string,
): Promise<(Read & { format: Format; files: readonly InputFile[] }) | undefined> {
  const named = FORMATS.find(({ id }) => id === wanted);
  const found = named?.read ? { format: named, files } : detect(files);
  const read = await found?.format.read?.(found.files, reading);
  if (!found || !read) return undefined;
  const file = files[0]?.name ?? '';
  if (read.raw)
    read.problems.add(
      ...checkDataset(read.raw).map(({ path, code, message, hint, severity }) => {
        const problem = severity === 'warning' ? warningAt : problemAt;
        return problem({ file, path: path.join('.') }, code, message, hint);
      }),
    );
  return { ...read, ...found };
}
