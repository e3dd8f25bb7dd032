/** What can be done with a thing or a line of the graph: the entries of its menu. */
import { nameOf } from '../../analysis/names.ts';
import { AROUND } from '../../scene/layouts/index.ts';
import { benchDay, membersOf } from '../../scene/visible.ts';
import type { Explorer } from '../explorer.svelte.ts';

export interface MenuEntry {
  label: string;
  run(): void;
}

function entriesOfLine(explorer: Explorer, id: string): MenuEntry[] {
  const { messages: words, graph, seen, view } = explorer;
  if (!graph.hasEdge(id)) return [];
  const { subject, object, claims } = graph.getEdgeAttributes(id);
  return [
    { label: words.claims(claims.length), run: () => explorer.selectLine(id) },
    ...[...new Set([subject, object])].map((end) => ({ label: nameOf(seen, end, view.lang), run: () => explorer.select(end) })),
  ];
}

function entriesOfThing(explorer: Explorer, id: string): MenuEntry[] {
  const { messages: words, seen, view, scene } = explorer;
  const hidden = scene.visible.hidden.get(id)?.length ?? 0;
  const members = membersOf(seen, id, benchDay(seen, view)).length;
  const from = view.from !== undefined && view.to === undefined && view.from !== id && seen.things.has(view.from) ? view.from : undefined;
  const entry = (label: string, run: () => void): MenuEntry => ({ label, run });
  return [
    entry(words.menu.open, () => explorer.select(id)),
    ...(from === undefined ? [] : [entry(words.tracing.pointFrom(nameOf(seen, from, view.lang)), () => explorer.trace(from, id))]),
    entry(words.tracing.pointTo, () => explorer.pointFrom(id)),
    ...(hidden ? [entry(words.bringIn(Math.min(hidden, 40)), () => explorer.bringIn(id))] : []),
    ...(members ? [entry(view.open.includes(id) ? words.fold : words.unfold(members), () => explorer.toggleBench(id))] : []),
    ...AROUND.map((layout) => entry(view.layout === layout && view.focus === id ? words.arrange.layouts.saved : words.arrange.layouts[layout], () => {
      explorer.select(id);
      explorer.arrange(view.layout === layout && view.focus === id ? 'saved' : layout);
    })),
    entry(words.menu.move, () => (explorer.placing = id)),
    entry(words.takeOut, () => explorer.takeOut(id)),
  ];
}

/** @param id of a thing or a line */
export const entriesOf = (explorer: Explorer, id: string): MenuEntry[] => (explorer.seen.things.has(id) ? entriesOfThing(explorer, id) : entriesOfLine(explorer, id));
