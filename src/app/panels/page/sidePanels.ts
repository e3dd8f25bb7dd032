/**
 * What the panel beside the graph may show: the first of the list that the view opens. To add one:
 * a line here and a component.
 */
import type { Component } from 'svelte';
import { tieOf } from '../../../model/graph.ts';
import type { Explorer } from '../../explorer.svelte.ts';
import TieClaims from '../dossier/TieClaims.svelte';
import PanelNotice from './PanelNotice.svelte';
import ThingPanel from './ThingPanel.svelte';
import TracePanel from './TracePanel.svelte';

type Props = Record<string, unknown>;
export interface SidePanel {
  id: string;
  component: Component<Props>;
  /** The properties of its component; undefined where the view does not open it. */
  opens: (explorer: Explorer) => Props | undefined;
}
const panel = <P extends Props>(
  id: string,
  component: Component<P>,
  opens: (explorer: Explorer) => P | undefined,
): SidePanel => ({ id, component: component as unknown as Component<Props>, opens });

export const SIDE_PANELS: readonly SidePanel[] = [
  panel('tie', TieClaims, ({ view, graph }) => {
    const { line } = view.panel;
    const tie = tieOf(graph, line);
    return tie && { tie };
  }),
  panel('no-tie', PanelNotice, (explorer) =>
    explorer.view.panel.line
      ? { text: explorer.messages.noLine, onback: () => explorer.selectLine(undefined) }
      : undefined,
  ),
  panel('no-thing', PanelNotice, (explorer) => {
    const { focus } = explorer.view.panel;
    return focus !== undefined && !explorer.seen.things.has(focus)
      ? { text: explorer.messages.notYet, onback: () => explorer.stepBack() }
      : undefined;
  }),
  panel('thing', ThingPanel, ({ view }) =>
    view.panel.focus === undefined ? undefined : { id: view.panel.focus },
  ),
  // With an introduction, until a trace is started.
  panel('trace', TracePanel, ({ view }) => ({
    started: view.trace.from !== undefined || view.trace.to !== undefined,
  })),
];

/** The panel that a view opens, with its properties. */
export function openPanel(explorer: Explorer, panels = SIDE_PANELS) {
  for (const { id, component, opens } of panels) {
    const props = opens(explorer);
    if (props) return { id, component, props };
  }
  return undefined;
}
