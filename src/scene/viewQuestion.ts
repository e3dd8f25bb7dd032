/**
 * The question that a view asks about the things it traces, and what of the answer is highlighted.
 */
import type { Question } from '../analysis/chainQuery.ts';
import type { Chain } from '../analysis/chain.ts';
import type { View } from './view.ts';
import type { Lit } from './visible.ts';

/** The question of a view; undefined where it traces nothing. */
export function questionOf(view: View): Question | undefined {
  const { from, to, more, through, avoid, maxHops, votes, chain } = view.trace;
  const { statusesOff, relationsOff } = view.filter;
  if (from === undefined || to === undefined || from === to) return undefined;
  return {
    ids: [...new Set([from, to, ...more])],
    options: { through, avoid, maxHops, votes, statusesOff, relationsOff },
    clock: view.clock,
    along: chain,
  };
}

/**
 * The index of the chain that a view shows: the one it names by the things it goes through, or the
 * best.
 */
export const chosenOf = (view: View, chains: readonly Chain[]): number =>
  Math.max(
    0,
    view.trace.chain
      ? chains.findIndex((chain) => chain.inner.join() === view.trace.chain?.join())
      : 0,
  );

/**
 * What is highlighted of the chains: all of a tree, or the chosen chain between two things, and in
 * it the hop the reader is at.
 */
export function litOf(view: View, chains: readonly Chain[]): Lit | undefined {
  const chosen = chains[chosenOf(view, chains)];
  const tree = view.trace.more.length > 0;
  const hops = tree ? chains.flatMap((chain) => chain.hops) : (chosen?.hops ?? []);
  const line =
    tree || view.trace.hop === undefined ? undefined : chosen?.hops[view.trace.hop]?.tie.id;
  return hops.length
    ? {
        things: [...new Set(hops.flatMap((hop) => [hop.from, hop.to]))],
        lines: hops.flatMap((hop) => [hop.tie, ...hop.also]).map((tie) => tie.id),
        line,
      }
    : undefined;
}
