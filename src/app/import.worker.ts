/**
 * A worker that reads files: their format, the dataset in them, and a sample of it. Nothing of them
 * leaves the machine.
 */
import { claimText } from '../prose/claimSentence.ts';
import { readAny } from '../formats/index.ts';
import type { Format, Loss } from '../formats/format.ts';
import type { InputFile, ReadChoices, ReadOptions } from '../formats/input.ts';
import { isRollCall } from '../formats/rollCallColumns.ts';
import { meaningOf, type SheetMeaning } from '../formats/sheetMeaning.ts';
import { Report, type Problem } from '../formats/problem.ts';
import { inLanguage, resolveDataset } from '../model/dataset.ts';
import type { Language, RawDataset } from '../model/schema.ts';
import { RULES } from '../scene/rules.ts';

export interface ToImporter extends ReadChoices {
  files: InputFile[];
  lang: Language;
  /** ISO day. */
  today: string;
  /** The id of the format, where the reader has chosen it. */
  format?: string;
}

/** A table with what its columns are taken to mean, and its first rows. */
export interface Preview extends SheetMeaning {
  file: string;
  columns: string[];
  rows: string[][];
}
/** What came of reading some files. */
export interface Outcome {
  /** Undefined where they are of no known format. */
  format?: { id: string; name: string };
  raw?: RawDataset;
  counts: { things: number; claims: number; votes: number; sources: number; unsourced: number };
  /** Names of some things, and some claims as sentences. */
  sample: { things: string[]; claims: string[] };
  problems: Problem[];
  untold: number;
  losses: Loss[];
  tables: Preview[];
}
export type FromImporter = { share: number } | { outcome: Outcome } | { failed: string };

const SAMPLE = 5;
const ROWS = 4;
const send = (message: FromImporter) => postMessage(message);

async function previewOf(
  format: Format,
  files: readonly InputFile[],
  options: ReadOptions,
): Promise<Preview[]> {
  const report = new Report();
  const tables = await Promise.all(
    files.map(async (file) => format.sheets?.(file, report, options.lang) ?? []),
  );
  const sheets = tables.flat();
  // Of a roll call no column can be given another meaning.
  if (sheets.some((sheet) => isRollCall(sheet, options))) return [];
  return sheets.map((table) => ({
    ...meaningOf(table, options.columns?.[table.file]),
    file: table.file,
    columns: table.columns,
    rows: table.rows.slice(0, ROWS).map(({ cells }) => cells),
  }));
}

/** Reads files into a dataset. @throws Error when the reader itself fails, which is a bug */
export async function importFiles(
  { files, format: formatId, ...options }: ToImporter,
  onProgress?: (share: number) => void,
): Promise<Outcome> {
  const empty: Outcome = {
    counts: { things: 0, claims: 0, votes: 0, sources: 0, unsourced: 0 },
    sample: { things: [], claims: [] },
    problems: [],
    untold: 0,
    losses: [],
    tables: [],
  };
  const result = await readAny(files, { ...options, onProgress, rules: RULES }, formatId);
  if (!result) return empty;
  const { lang } = options;
  const { format, raw, problems, losses } = result;
  const outcome: Outcome = {
    ...empty,
    format: { id: format.id, name: format.name },
    problems: problems.problems,
    untold: problems.unreported.error + problems.unreported.warning,
    losses,
    tables: await previewOf(format, result.files, options),
  };
  if (!raw || problems.failed) return outcome;
  const dataset = resolveDataset(raw);
  const claims = [...dataset.claims.values()];
  return {
    ...outcome,
    raw,
    counts: {
      things: dataset.things.size,
      claims: claims.length,
      votes: dataset.votes.size,
      sources: dataset.sources.size,
      unsourced: claims.filter(({ status }) => status === 'unsourced').length,
    },
    sample: {
      things: [...dataset.things.values()]
        .slice(0, SAMPLE)
        .map(({ name }) => inLanguage(name, lang)),
      claims: claims.slice(0, SAMPLE).map((claim) => claimText(dataset, claim, lang)),
    },
  };
}

async function receive(data: ToImporter) {
  try {
    send({ outcome: await importFiles(data, (share) => send({ share })) });
  } catch (error) {
    send({ failed: error instanceof Error ? error.message : String(error) });
  }
}
addEventListener('message', ({ data }: MessageEvent<ToImporter>) => void receive(data));
