/**
 * Agreement of all pairs: bit sets against the naive way, and how the time grows with the votes.
 * Run: npm run bench. Prints ratios of one run; single times depend on the machine.
 */
import { pairAgreement, type RollMatrix } from '../../src/analysis/blocs.ts';
import { random } from '../helpers/generated.ts';
import { median, time } from './time.ts';

function parliament(members: number, votes: number): RollMatrix {
  const next = random(members * 31 + votes);
  return {
    members: Array.from({ length: members }, (_, i) => `m${i}`),
    votes: Array.from({ length: votes }, (_, i) => `v${i}`),
    positions: Array.from({ length: members }, () =>
      Uint8Array.from({ length: votes }, () => Math.floor(next() * 4)),
    ),
  };
}

/** Maps of maps, as one would write it first. */
function naive({ members, votes, positions }: RollMatrix): number {
  const stood = new Map(
    members.map((id, i) => [
      id,
      new Map(
        votes.flatMap((v, k) => (positions[i]?.[k] ? [[v, positions[i]?.[k]] as const] : [])),
      ),
    ]),
  );
  let same = 0;
  members.forEach((a, i) => {
    for (const b of members.slice(i + 1))
      for (const [vote, option] of stood.get(a) ?? [])
        if (stood.get(b)?.get(vote) === option) same += 1;
  });
  return same;
}

const often = (n: number, run: () => unknown) => median(Array.from({ length: n }, () => time(run)));

pairAgreement(parliament(100, 500));
const small = parliament(150, 1000);
const slow = often(3, () => naive(small));
const fast = often(5, () => pairAgreement(small));
console.log(
  `150 members, 1,000 votes: naive ${slow.toFixed(0)} ms, bit sets ${fast.toFixed(1)} ms: ${(slow / fast).toFixed(0)} times`,
);
const few = parliament(700, 500);
const many = parliament(700, 5000);
const a = often(3, () => pairAgreement(few));
const b = often(3, () => pairAgreement(many));
console.log(
  `700 members: 500 votes ${a.toFixed(0)} ms, 5,000 votes ${b.toFixed(0)} ms: ${(b / a).toFixed(1)} times the time for 10 times the votes`,
);
