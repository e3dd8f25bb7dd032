/** What the checker refuses beyond shapes: one line a rule. */
import type { RawDataset } from '../schema.ts';
import { locators, loneDenials, relationKinds, statusMissing } from './claims.ts';
import type { Fault, Rule } from './fault.ts';
import { unknownIds, usedTwice } from './ids.ts';
import { missingLanguages } from './languages.ts';
import { daysOutside, prose } from './stories.ts';
import { backwards } from './times.ts';
import { counts, sums, voters } from './votes.ts';

const RULES: readonly Rule[] = [usedTwice, unknownIds, relationKinds, statusMissing, loneDenials, locators, backwards, missingLanguages, voters, counts, sums, prose, daysOutside];

/** Every fault of a dataset whose entries have the right shape, all rules at once. */
export function checkDataset(raw: RawDataset): Fault[] {
  return RULES.flatMap((rule) => rule(raw));
}
