/** The things of a picture with their sizes, and the lines between them: the input of a layout. */
import { grammarOf } from '../prose/grammar.ts';
import { nameOf } from '../prose/names.ts';
import { aboutWhom } from '../analysis/stance.ts';
import { groupTallies, majorityOption } from '../model/benches.ts';
import { relationOf, thingOf, yesMeans, type Dataset } from '../model/dataset.ts';
import { isPrecise, spanOf } from '../model/dates.ts';
import type { Tie, RelationGraph } from '../model/graph.ts';
import { boxFor, extentOver, type Box } from './boxes.ts';
import { layoutOf, traitsOf, type LayoutName } from './layouts/index.ts';
import type { LayoutInput, LayoutLine, Places, Point, SideNames } from './layouts/layout.ts';
import { placeNodes } from './layouts/saved.ts';
import { PALETTES, type ThemeName } from './theme.ts';
import type { Coloured } from './sceneData.ts';
import { hasSides } from './tones.ts';
import type { View } from './view.ts';
import { benchDay, membersOf, visibleParts, type Lit, type Visible } from './visible.ts';
import { m } from '../words/index.ts';

export interface PreparedLayout {
  visible: Visible;
  /** What colours say. */
  coloured: Coloured;
  boxes: ReadonlyMap<string, Box>;
  input: LayoutInput;
  /**
   * The layout of the view; the named view's own where it needs a thing in focus and that is not
   * visible.
   */
  layout: LayoutName;
  /** The bench of each member that is unfolded from one, by id. */
  anchors: ReadonlyMap<string, string>;
  saved: ReadonlyMap<string, Point>;
}

/** The first whole day that a claim of a tie speaks of. */
const dayOf = (tie: Tie): string | undefined =>
  tie.claims.flatMap(({ when }) =>
    when !== undefined && isPrecise(when) ? (spanOf(when).from ?? []) : [],
  )[0];

/**
 * The side of a tie toward its object; in a vote that is for or against nobody, the side toward the
 * motion.
 */
function sideOf(dataset: Dataset, tie: Tie): LayoutLine['side'] {
  const vote = dataset.votes.get(tie.object);
  if (tie.polarity === 0 && tie.relation !== 'voted') return undefined;
  if (!vote || yesMeans(vote) !== 'neither') return tie.polarity;
  const tally = groupTallies(vote, dataset.memberships).get(tie.subject);
  const option = tie.claims[0]?.option ?? (tally && majorityOption(tally));
  if (option === 'yes') return 1;
  return option === 'no' ? -1 : 0;
}

/** How large each thing is drawn, from 0 to 1: by the logarithm of the number of its lines. */
function weightsOf(ties: readonly Tie[]): Map<string, number> {
  const lines = new Map<string, number>();
  for (const { subject, object } of ties)
    for (const id of [subject, object]) lines.set(id, (lines.get(id) ?? 0) + 1);
  const max = Math.log2(1 + Math.max(8, ...lines.values()));
  return new Map([...lines].map(([id, count]) => [id, Math.log2(1 + count) / max]));
}

/**
 * How large each thing is beside the others, from 0 to 1, by the sizes that the dataset gives: the
 * area of a shape is what a reader sees. Undefined where it gives none.
 */
function sizesOf(dataset: Dataset, nodes: readonly string[]): Map<string, number> | undefined {
  const sizes = new Map(
    nodes.flatMap((id): [string, number][] => {
      const size = dataset.things.get(id)?.size;
      return size === undefined ? [] : [[id, size]];
    }),
  );
  const most = [...sizes.values()].reduce((a, b) => Math.max(a, b), 0);
  if (most === 0) return undefined;
  return new Map([...sizes].map(([id, size]) => [id, Math.sqrt(size / most)]));
}

/** The headings of the sides of a thing; of a vote, with the name of who is at stake in it. */
export function sideNames(dataset: Dataset, centre: string, lang: string): SideNames {
  const words = m.scene.sides;
  const grammar = grammarOf(lang);
  const vote = dataset.votes.get(centre);
  const name =
    vote && yesMeans(vote) === 'neither'
      ? words.motion(lang)
      : nameOf(dataset, aboutWhom(dataset, centre), lang);
  return {
    with: grammar.contract(words.with(lang, { name })),
    against: grammar.contract(words.against(lang, { name })),
    neither: words.neither(lang),
    unknown: words.untold(lang),
  };
}

/** What colours say in a view: sides, unless the reader asks for parties, or no line has one. */
function colouredIn(dataset: Dataset, ties: readonly Tie[], { arrangement }: View): Coloured {
  if (!hasSides(dataset, ties)) return 'either';
  return arrangement.colours === 'things' ? 'things' : 'lines';
}

/** Prepares the layout of a view. @param look.lit the chain that is traced, where there is one */
export function layoutInputOf(
  dataset: Dataset,
  graph: RelationGraph,
  view: View,
  { theme, lit }: { theme: ThemeName; lit?: Lit },
): PreparedLayout {
  const visible = visibleParts(dataset, graph, view, lit);
  const centre =
    view.panel.focus !== undefined && visible.nodes.includes(view.panel.focus)
      ? view.panel.focus
      : undefined;
  const layout =
    traitsOf(view.arrangement.layout).around && centre === undefined
      ? 'saved'
      : view.arrangement.layout;
  const day = benchDay(dataset, view);
  const anchors = new Map(
    view.arrangement.open.flatMap((group) =>
      membersOf(dataset, group, day).map((member) => [member, group] as const),
    ),
  );
  const saved = new Map(
    Object.entries(dataset.views.get(view.view)?.positions ?? {}) as [string, Point][],
  );
  const isCompact = (id: string) =>
    anchors.has(id) && !view.arrangement.moved.has(id) && (layout !== 'saved' || !saved.has(id));
  const weights = sizesOf(dataset, visible.nodes) ?? weightsOf(visible.ties);
  const coloured = colouredIn(dataset, visible.ties, view);
  const boxIn = (id: string, lang: string) => {
    const thing = thingOf(dataset, id);
    const context = {
      dataset,
      view: { ...view, lang },
      palette: PALETTES[theme],
      dark: theme === 'dark' || theme === 'darkContrast',
      isColoured: coloured !== 'lines',
    };
    return boxFor(thing, context, { weight: weights.get(id) ?? 0, compact: isCompact(id) });
  };
  return {
    visible,
    coloured,
    boxes: new Map(visible.nodes.map((id) => [id, boxIn(id, view.lang)])),
    layout,
    anchors,
    saved,
    input: {
      nodes: visible.nodes,
      lines: visible.ties.map((b) => ({
        id: b.id,
        subject: b.subject,
        object: b.object,
        symmetric: relationOf(dataset, b.relation).symmetric,
        side: sideOf(dataset, b),
        day: dayOf(b),
      })),
      extents: new Map(
        visible.nodes.map((id) => [
          id,
          extentOver(dataset.languages.map((lang) => boxIn(id, lang))),
        ]),
      ),
      days: new Map(
        visible.nodes.flatMap((id) => {
          const { kind, when } = thingOf(dataset, id);
          const from =
            when === undefined || (kind !== 'vote' && kind !== 'event') ? null : spanOf(when).from;
          return from === null ? [] : [[id, from] as const];
        }),
      ),
      centre,
      seed: view.arrangement.seed,
    },
  };
}

/**
 * The places of all things: those of the layout, except for things that the reader moved.
 * @param slowPlaces the places of a slow layout, from a worker; until they are there, the named
 * view's own are taken
 */
export function placesOf(
  prepared: PreparedLayout,
  graph: RelationGraph,
  view: View,
  slowPlaces?: Places,
): Places {
  const { input, layout, saved, anchors } = prepared;
  const given = (traitsOf(layout).slow ? slowPlaces : layoutOf(layout).places?.(input)) ?? saved;
  return placeNodes(graph, input, { saved: given, moved: view.arrangement.moved, anchors });
}
