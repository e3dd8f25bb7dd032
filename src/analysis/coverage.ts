/** Whether every row of a ledger of facts has a claim in a dataset. */
import type { Dataset } from '../model/dataset.ts';

export const COLUMNS = ['id', 'source', 'paragraph', 'subject', 'object', 'status'] as const;
export type LedgerRow = Record<(typeof COLUMNS)[number], string>;

/**
 * A row is covered by a claim, membership, part in an event or vote that cites the same source and
 * paragraph, has the same status, and has the row's subject or object as one of its ends.
 */
export function coverLedger(
  dataset: Dataset,
  rows: readonly LedgerRow[],
): { carried: { row: LedgerRow; claims: string[] }[]; lost: LedgerRow[] } {
  const claims = [...dataset.claims.values()];
  const carried: { row: LedgerRow; claims: string[] }[] = [];
  const lost: LedgerRow[] = [];
  for (const row of rows) {
    const matching = claims.filter((c) => {
      const ends = [c.subject, c.object];
      return (
        c.status === row.status &&
        (ends.includes(row.subject) || ends.includes(row.object)) &&
        c.sources.some((s) => s.source === row.source && String(s.at) === row.paragraph)
      );
    });
    if (matching.length) carried.push({ row, claims: matching.map((c) => c.id) });
    else lost.push(row);
  }
  return { carried, lost };
}
