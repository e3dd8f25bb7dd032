/** What may stand in the panel beside the graph. One that is added is a line here and a component: the first that opens is shown. */
import type { Component } from 'svelte';
import type { Explorer } from '../../explorer.svelte.ts';
import TieClaims from '../dossier/TieClaims.svelte';
import PanelNotice from './PanelNotice.svelte';
import ThingPanel from './ThingPanel.svelte';
import TracePanel from './TracePanel.svelte';

type Props = Record<string, unknown>;
export interface SidePanel {
  id: string;
  component: Component<Props>;
  /** What its component is handed; undefined where the view does not open it. */
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
    return line && graph.hasEdge(line) ? { tie: graph.getEdgeAttributes(line) } : undefined;
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
  // Who has just come reads what this is, and is offered questions, before they are asked for one.
  panel('trace', TracePanel, ({ view }) => ({
    begun: view.trace.from !== undefined || view.trace.to !== undefined,
  })),
];

/** The panel that a view opens, and what it is handed. */
export function openPanel(explorer: Explorer, panels = SIDE_PANELS) {
  for (const { id, component, opens } of panels) {
    const props = opens(explorer);
    if (props) return { id, component, props };
  }
  return undefined;
}
