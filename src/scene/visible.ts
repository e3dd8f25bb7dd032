/** Which things and lines are visible in a view, and how many are not. */
import { spanOf } from '../model/dates.ts';
import { groupTallies, majorityOption, membersOn, type BenchTally } from '../model/benches.ts';
import { type Dataset } from '../model/dataset.ts';
import { tieOf, type Tie, type RelationGraph } from '../model/graph.ts';
import type { View } from './view.ts';

export interface Visible {
  nodes: string[];
  ties: Tie[];
  /** Per visible thing, its neighbours that are not visible. */
  hidden: ReadonlyMap<string, readonly string[]>;
  /** How many lines between visible things are filtered out. */
  filteredLines: number;
}

/**
 * What is highlighted: the things and lines of a chain, and the line of the hop that the reader is
 * at.
 */
export interface Lit {
  things: readonly string[];
  lines: readonly string[];
  line?: string;
}

/** Members folded into a bench on a day, by surname. */
export function membersOf(dataset: Dataset, group: string, day: string | undefined): string[] {
  const bodies = new Set(
    dataset.memberships.filter((m) => m.on_behalf_of === group).map((m) => m.organization),
  );
  const members = [...bodies].flatMap((body) =>
    membersOn(dataset.memberships, body, group, day ?? dataset.raw.dataset.as_of),
  );
  const surname = (id: string) => dataset.things.get(id)?.sortName ?? id;
  return members.sort((a, b) => surname(a).localeCompare(surname(b)));
}

/** The day whose benches are drawn: that of the vote in focus, or of the clock. */
export function benchDay(dataset: Dataset, view: View): string | undefined {
  const vote = view.panel.focus ? dataset.votes.get(view.panel.focus) : undefined;
  return vote ? (spanOf(vote.when).from ?? view.clock.asOf) : view.clock.asOf;
}

/** Whether a relation is drawn: as the named view has it, unless the reader chose otherwise. */
export function drawsRelation(dataset: Dataset, view: View, relation: string): boolean {
  if (view.filter.relationsOff.includes(relation)) return false;
  if (view.filter.relationsOn.includes(relation)) return true;
  return dataset.views.get(view.view)?.relations?.includes(relation) ?? true;
}

interface UnfoldedBenches {
  /** The bench of each member that is unfolded from one, by id. */
  unfolded: ReadonlyMap<string, string>;
  inView: ReadonlySet<string>;
  /** Totals of the votes seen so far, so that each is added up once. */
  tallies: Map<string, Map<string, BenchTally>>;
}

/**
 * Whether a member's line only repeats that of its bench: a seat, or a vote with the bench's
 * majority.
 * So an unfolded bench of seventy has one line to a vote, and one for each member who broke with
 * it.
 */
function repeatsBench(
  dataset: Dataset,
  tie: Tie,
  { unfolded, inView, tallies }: UnfoldedBenches,
): boolean {
  const group = unfolded.get(tie.subject);
  if (group === undefined) return false;
  if (tie.relation === 'member-of')
    return tie.claims.every((claim) => claim.origin === 'membership');
  const claim = tie.claims[0];
  const vote = dataset.votes.get(tie.object);
  if (tie.relation !== 'voted' || !claim?.option || !vote || !inView.has(group)) return false;
  const benches = tallies.get(vote.id) ?? groupTallies(vote, dataset.memberships);
  tallies.set(vote.id, benches);
  const bench = benches.get(claim.group ?? group);
  return bench !== undefined && majorityOption(bench) === claim.option;
}

/** The things that are shown whatever is filtered: what a reader asked for. */
function pinnedIn(graph: RelationGraph, { panel, trace }: View, chain?: Lit): Set<string> {
  const line = tieOf(graph, panel.line);
  const asked = [panel.focus, ...(chain?.things ?? []), trace.from, trace.to, ...trace.more];
  return new Set(
    [...asked, line?.subject, line?.object].filter(
      (id): id is string => id !== undefined && graph.things.has(id),
    ),
  );
}

/** The things of a view, and of the members of opened groups the group of each. */
function thingsIn(dataset: Dataset, view: View, pinned: ReadonlySet<string>) {
  const { open, add, hide } = view.arrangement;
  const candidates = new Set<string>(dataset.views.get(view.view)?.things ?? []);
  const day = benchDay(dataset, view);
  const unfolded = new Map<string, string>();
  for (const group of open)
    for (const member of membersOf(dataset, group, day)) {
      candidates.add(member);
      unfolded.set(member, group);
    }
  for (const id of add) candidates.add(id);
  for (const id of hide) candidates.delete(id);
  for (const id of pinned) candidates.add(id);
  const nodes = [...candidates].filter((id) => {
    const thing = dataset.things.get(id);
    return thing && (pinned.has(id) || !view.filter.kindsOff.includes(thing.kind));
  });
  return { nodes, unfolded };
}

/**
 * The visible things and lines of a view.
 * @param chain the chain that is traced: its things are added
 */
export function visibleParts(
  dataset: Dataset,
  graph: RelationGraph,
  view: View,
  chain?: Lit,
): Visible {
  const pinned = pinnedIn(graph, view, chain);
  const { nodes, unfolded } = thingsIn(dataset, view, pinned);
  const inView = new Set(nodes);
  const chainLines = new Set(chain?.lines);
  const tallies = new Map<string, Map<string, BenchTally>>();
  const { statusesOff } = view.filter;
  const isDrawn = ({ id, relation, status, over }: Tie): boolean =>
    chainLines.has(id) ||
    id === view.panel.line ||
    (drawsRelation(dataset, view, relation) && !statusesOff.includes(status) && !over);
  const ties: Tie[] = [];
  let filteredLines = 0;
  const hidden = new Map<string, Set<string>>();
  for (const tie of graph.ties.values()) {
    const a = inView.has(tie.subject);
    const b = inView.has(tie.object);
    if (a !== b) {
      const [inside, outside] = a ? [tie.subject, tie.object] : [tie.object, tie.subject];
      hidden.set(inside, (hidden.get(inside) ?? new Set()).add(outside));
    }
    if (!a || !b) continue;
    if (repeatsBench(dataset, tie, { unfolded, inView, tallies }) && !pinned.has(tie.subject))
      continue;
    if (isDrawn(tie)) ties.push(tie);
    else filteredLines += 1;
  }
  return {
    nodes,
    ties: ties.sort((a, b) => a.id.localeCompare(b.id)),
    hidden: new Map([...hidden].map(([id, set]) => [id, [...set].sort()])),
    filteredLines,
  };
}
