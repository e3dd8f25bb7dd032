/**
 * Tables of votes with a column for each option and a mark in one of them, as the Bundestag writes
 * them (ja, nein, Enthaltung, ungültig, nichtabgegeben) -> tables with a column of votes.
 */
import type { ReadOptions, Sheet } from './input.ts';
import { optionIn } from './popoloWords.ts';

const MARK = /^(1|x|✓|✔|true)$/i;
const NO_MARK = /^(0|-|–|false)?$/i;
/** The heading of the column of votes. */
const VOTE = 'vote_option';
const EMPTY = '';

type Row = Sheet['rows'][number];
const isMarked = ({ cells }: Row, i: number): boolean => MARK.test(cells[i]?.trim() ?? '0');
const marksOf = (row: Row, columns: readonly number[]): number[] =>
  columns.filter((i) => isMarked(row, i));
/** The indices of the columns that have marks and nothing else. */
const markedColumns = ({ columns, rows }: Sheet): number[] =>
  [...columns.keys()].filter(
    (i) =>
      rows.some((row) => row.cells[i]?.trim()) &&
      rows.every((row) => isMarked(row, i) || NO_MARK.test(row.cells[i]?.trim() ?? '0')),
  );

/**
 * A table with one column of votes, the last, for its columns of options. A row without a mark, or
 * with several, has no vote, and keeps its marks.
 * @returns undefined where the table has no columns for yes, no and another option, or most rows have
 *   not one mark
 */
export function withVoteColumn(sheet: Sheet, options: ReadOptions): Sheet | undefined {
  const marked = markedColumns(sheet);
  const optionAt = (i: number) => optionIn(sheet.columns[i] ?? VOTE, options.voteOptions);
  const known = marked.filter((i) => optionAt(i) !== undefined);
  const meanings = new Set(known.map(optionAt));
  // Of yes and no alone are the answers of any questionnaire.
  const isOfVotes = meanings.has('yes') && meanings.has('no') && meanings.size > 2;
  if (!isOfVotes) return undefined;
  // Between options that are known an unknown one may stand, as "ungültig".
  const choices = marked.filter((i) => i >= Math.min(...known) && i <= Math.max(...known));
  const clear = sheet.rows.filter((row) => marksOf(row, choices).length === 1);
  if (clear.length * 2 <= sheet.rows.length) return undefined;
  return {
    ...sheet,
    columns: [...sheet.columns, VOTE],
    rows: sheet.rows.map((row) => {
      const [mark, second] = marksOf(row, choices);
      const isClear = mark !== undefined && second === undefined;
      const cells = sheet.columns.map((_, i) =>
        isClear && choices.includes(i) ? EMPTY : (row.cells[i] ?? EMPTY),
      );
      return { ...row, cells: [...cells, isClear ? (sheet.columns[mark] ?? EMPTY) : EMPTY] };
    }),
  };
}
