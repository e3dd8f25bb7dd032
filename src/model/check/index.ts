/** What the checker looks for beyond shapes: one line a rule. */
import type { RawDataset } from '../schema.ts';
import { denials, locators, relationKinds, statusMissing } from './claims.ts';
import type { Fault, Rule } from './fault.ts';
import { unknownIds, usedTwice } from './ids.ts';
import { missingLanguages } from './languages.ts';
import { daysOutside, prose } from './stories.ts';
import { backwards } from './times.ts';
import { counts, sums, voters } from './votes.ts';

const RULES: readonly Rule[] = [
  usedTwice,
  unknownIds,
  relationKinds,
  statusMissing,
  denials,
  locators,
  backwards,
  missingLanguages,
  voters,
  counts,
  sums,
  prose,
  daysOutside,
];

/**
 * Codes that are only warnings in imported data: it is shown as it is, since the reader cannot
 * correct it.
 */
const WARNINGS_OF_IMPORTS = new Set([
  'not-a-member',
  'other-bench',
  'votes-twice',
  'count-too-large',
  'bar-too-high',
  'relation-kind',
  'ends-before-start',
  'object-missing',
  'status-missing',
  'same-ends',
]);

/**
 * Every fault of a dataset whose entries have the right shape, all rules at once.
 * @param further rules of rooms that the model does not know, as those of `scene/rules.ts`
 */
export function checkDataset(raw: RawDataset, further: readonly Rule[] = []): Fault[] {
  const faults = [...RULES, ...further].flatMap((rule) => rule(raw));
  return raw.dataset.imported
    ? faults.map((fault) =>
        WARNINGS_OF_IMPORTS.has(fault.code) ? { ...fault, severity: 'warning' } : fault,
      )
    : faults;
}
