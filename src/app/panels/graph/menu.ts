/** The entries of the menus of a thing, a line, and the picture as a whole. */
import { tieHeading } from '../../../prose/tieHeading.ts';
import { nameOf } from '../../../prose/names.ts';
import { AROUND } from '../../../scene/layouts/index.ts';
import { benchDay, membersOf } from '../../../scene/visible.ts';
import type { Canvas } from '../../canvas/canvas.ts';
import { MOST_BROUGHT, type Explorer } from '../../explorer.svelte.ts';

export interface MenuEntry {
  label: string;
  run(): void;
}

function entriesOfLine(explorer: Explorer, id: string): MenuEntry[] {
  const { messages: words, graph, seen, view } = explorer;
  const tie = graph.ties.get(id);
  if (!tie) return [];
  const { subject, object, claims } = tie;
  return [
    { label: words.claims({ n: claims.length }), run: () => explorer.selectLine(id) },
    ...[...new Set([subject, object])].map((end) => ({
      label: nameOf(seen, end, view.lang),
      run: () => explorer.select(end),
    })),
  ];
}

function entriesOfThing(explorer: Explorer, id: string): MenuEntry[] {
  const { messages: words, seen, view, scene } = explorer;
  const hidden = scene.visible.hidden.get(id)?.length ?? 0;
  const members = membersOf(seen, id, benchDay(seen, view)).length;
  const from =
    view.trace.from !== undefined &&
    view.trace.to === undefined &&
    view.trace.from !== id &&
    seen.things.has(view.trace.from)
      ? view.trace.from
      : undefined;
  const entry = (label: string, run: () => void): MenuEntry => ({ label, run });
  return [
    entry(words.menu.open, () => explorer.select(id)),
    ...(from === undefined
      ? []
      : [
          entry(words.tracing.pointFrom({ name: nameOf(seen, from, view.lang) }), () =>
            explorer.trace(from, id),
          ),
        ]),
    entry(words.tracing.pointTo, () => explorer.startTrace(id)),
    ...(hidden
      ? [entry(words.bringIn({ n: Math.min(hidden, MOST_BROUGHT) }), () => explorer.bringIn(id))]
      : []),
    ...(members
      ? [
          entry(
            view.arrangement.open.includes(id) ? words.fold : words.unfold({ n: members }),
            () => explorer.toggleBench(id),
          ),
        ]
      : []),
    ...AROUND.map((layout) =>
      entry(
        view.arrangement.layout === layout && view.panel.focus === id
          ? words.arrange.layouts.saved
          : words.arrange.layouts[layout],
        () => {
          explorer.select(id);
          explorer.arrange(
            view.arrangement.layout === layout && view.panel.focus === id ? 'saved' : layout,
          );
        },
      ),
    ),
    entry(words.menu.move, () => (explorer.movingThing = id)),
    entry(words.takeOut, () => explorer.takeOut(id)),
  ];
}

export interface Menu {
  name: string;
  entries: MenuEntry[];
}

/** Where a menu opens: at a point of the graph, of a size, in pixels. */
export interface MenuPlace {
  /** Of a thing or a line; undefined for the picture. */
  id: string | undefined;
  canvas: Canvas;
  x: number;
  y: number;
  width: number;
  height: number;
}
/** The menu at a place; undefined where nothing has its id. */
export const menuAt = (
  explorer: Explorer,
  { id, canvas, x, y, width, height }: MenuPlace,
): Menu | undefined =>
  id === undefined
    ? menuOfPicture(explorer, canvas, x - width / 2, y - height / 2)
    : menuOf(explorer, id);

/** @param id of a thing or a line @returns undefined where it is neither */
function menuOf(explorer: Explorer, id: string): Menu | undefined {
  const { seen, graph, view } = explorer;
  if (seen.things.has(id))
    return { name: nameOf(seen, id, view.lang), entries: entriesOfThing(explorer, id) };
  const tie = graph.ties.get(id);
  return tie
    ? {
        name: tieHeading(seen, tie, view.lang),
        entries: entriesOfLine(explorer, id),
      }
    : undefined;
}

/**
 * What dragging and pinching do, for readers who can only click.
 * @param x and y of the point to centre, in pixels from the middle of the canvas
 */
function menuOfPicture({ messages: words }: Explorer, canvas: Canvas, x: number, y: number): Menu {
  return {
    name: words.menu.picture,
    entries: [
      ...(x || y ? [{ label: words.menu.centre, run: () => canvas.panBy(-x, -y) }] : []),
      { label: words.zoomIn, run: () => canvas.zoomBy(1.25) },
      { label: words.zoomOut, run: () => canvas.zoomBy(0.8) },
      { label: words.fit, run: () => canvas.fit() },
    ],
  };
}
