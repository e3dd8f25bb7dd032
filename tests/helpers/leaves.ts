/**
 * Whether every value of some files is accounted for after they are read: in the dataset, named and
 * counted as left out, or in a row that is refused with its line.
 */
import { unzipSync } from 'fflate';
import { readAny } from '../../src/formats/index.ts';
import type { InputFile, ReadOptions } from '../../src/formats/input.ts';
import { RULES } from '../../src/scene/rules.ts';

/** A value of a file that no other value contains. */
export interface Leaf {
  mark: string;
  /** The name of its field or column. */
  field: string;
  /** Marks by which the row that it is in is told, where all of it is left out. */
  row?: readonly string[];
}

/** Marks: texts that stay the same in ids, dates and numbers, each there once. */
export class Marks {
  readonly leaves: Leaf[] = [];
  #next = 0;

  #row: readonly string[] | undefined;

  #add(field: string, mark: string): string {
    this.leaves.push({ mark, field, row: this.#row });
    return mark;
  }
  /** Makes the marks of a row. @param names by which it may be told as a whole */
  row<T>(names: readonly string[], make: () => T): T {
    this.#row = names;
    const made = make();
    this.#row = undefined;
    return made;
  }
  text(field: string): string {
    return this.#add(field, `mk${String(this.#next++).padStart(5, '0')}z`);
  }
  number(field: string): number {
    return Number(this.#add(field, String(700_001 + 7 * this.#next++)));
  }
  day(field: string): string {
    const day = new Date(Date.UTC(1950, 0, 1 + 3 * this.#next++)).toISOString().slice(0, 10);
    return this.#add(field, day);
  }
  colour(field: string): string {
    return this.#add(field, `#${(0x100000 + 13 * this.#next++).toString(16)}`);
  }
  address(field: string): string {
    return this.#add(field, `https://mk${String(this.#next++).padStart(5, '0')}z.example/`);
  }
}

/** What was read of some files, as one text, and what is told of the rest. */
export async function readMarked(
  files: readonly InputFile[],
  format?: string,
  how: Partial<ReadOptions> = {},
) {
  const result = await readAny(
    files,
    { lang: 'en', today: '2026-01-01', rules: RULES, ...how },
    format,
  );
  if (!result) throw new Error('no format knows these files');
  const { raw, losses, problems } = result;
  return {
    raw,
    format: result.format.id,
    problems: problems.problems,
    losses,
    kept: JSON.stringify(raw),
    told: problems.problems
      .map(({ file, line, message, hint }) => `${file}:${line} ${message.en} ${hint?.en}`)
      .join('\n'),
  };
}

/** The text of some files, with that of the parts of a workbook. */
export const textOfFiles = (files: readonly InputFile[]): string =>
  files
    .flatMap(({ bytes }) =>
      bytes[0] === 0x50 && bytes[1] === 0x4b ? Object.values(unzipSync(bytes)) : [bytes],
    )
    .map((bytes) => new TextDecoder().decode(bytes))
    .join('\n');

/** The leaves that are nowhere: not in the dataset, not counted with one of them named, not told. */
export function unaccounted(
  leaves: readonly Leaf[],
  { kept, told, losses }: Awaited<ReturnType<typeof readMarked>>,
): string[] {
  const examples = losses.flatMap(({ example }) => example ?? []);
  /** Whether all of a row is told, by a name of it. */
  const isRefused = ({ row = [] }: Leaf) =>
    row.some((name) => told.includes(name) || examples.some((one) => one.includes(name)));
  const missing = leaves.filter(
    (leaf) => !kept.includes(leaf.mark) && !told.includes(leaf.mark) && !isRefused(leaf),
  );
  const isNamed = (words: string) =>
    missing.some(({ field }) => new RegExp(`["._ ]${field}"`).test(words));
  const counted = losses
    .filter(
      ({ words, example }) =>
        isNamed(words.en) || missing.some(({ mark }) => example?.includes(mark)),
    )
    .reduce((sum, { count }) => sum + count, 0);
  const fields = [...new Set(missing.map(({ field }) => field))];
  return counted < missing.length
    ? [`${missing.length} lost of ${fields.join(', ')}; ${counted} counted`]
    : [];
}
