/** Two clocks: what had happened by a day ("as of"), and what had been published by a day ("as known on"). */
import { begunBy } from './dates.ts';
import { knownDay, type Claim } from './dataset.ts';

export interface Clock {
  /** ISO day; claims about what begins later are not shown. */
  asOf?: string;
  /** ISO day; claims published later are not shown. */
  knownOn?: string;
}

/** Whether a claim is to be seen from where the clocks stand. */
export function isSeen(claim: Claim, clock: Clock): boolean {
  if (clock.knownOn !== undefined && knownDay(claim) > clock.knownOn) return false;
  if (clock.asOf === undefined || begunBy(claim.when, clock.asOf)) return true;
  // A promise or an expectation speaks of a later day: it is there from the day it was made.
  return (claim.status === 'promised' || claim.status === 'expected') && knownDay(claim) <= clock.asOf;
}
