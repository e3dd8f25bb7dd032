/**
 * Keyboard navigation in the graph: from thing to thing along lines, with announcements for screen
 * readers.
 */
import { tieOf } from '../model/graph.ts';
import { sayLine, sayMoved, sayThing } from '../prose/screenReaderText.ts';
import { linesAround, startOf } from '../scene/walk.ts';
import type { Explorer } from './explorer.svelte.ts';
import { LiveRegion } from './liveRegion.svelte.ts';

/** How far one key moves a thing, in units of the scene, or the picture, in pixels. */
const STEP = { thing: 12, picture: 60 } as const;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The camera of the canvas. */
export interface CameraControl {
  zoomBy(factor: number): void;
  panBy(x: number, y: number): void;
  fit(): void;
}

export class KeyboardNavigation {
  readonly liveRegion = new LiveRegion();
  /** The ids of the things before the current one, the newest last. */
  private trail: string[] = [];
  private readonly explorer: Explorer;

  constructor(explorer: Explorer) {
    this.explorer = explorer;
  }

  /** The id of the focused thing, where it is in the picture. */
  private get current(): string | undefined {
    const { focus } = this.explorer.view.panel;
    return focus !== undefined && this.explorer.scene.nodes.some((node) => node.id === focus)
      ? focus
      : undefined;
  }

  private announceThing(id: string) {
    const { scene, seen, view } = this.explorer;
    this.liveRegion.announce(
      sayThing(
        seen,
        id,
        {
          links: linesAround(scene, id).length,
          hidden: scene.visible.hidden.get(id)?.length ?? 0,
        },
        view.lang,
      ),
    );
  }

  /** Announces what is open after something was closed. */
  private announceRemaining() {
    const { view, scene, chains, messages } = this.explorer;
    if (view.panel.focus !== undefined) this.announceThing(view.panel.focus);
    else
      this.liveRegion.announce(
        view.trace.from !== undefined && view.trace.to !== undefined
          ? messages.chains({ n: chains.length })
          : messages.nothingChosen({
              shown: messages.shown({ things: scene.nodes.length, lines: scene.edges.length }),
            }),
      );
  }

  /** Focuses a thing and announces it. */
  goTo(id: string) {
    this.explorer.walkTo(id);
    this.announceThing(id);
  }
  /** Goes to the first thing. */
  begin() {
    const start = startOf(this.explorer.scene);
    this.trail = [];
    if (start !== undefined) this.goTo(start);
  }

  /** Selects the next line around the thing, or the one before. */
  turn(by: 1 | -1) {
    const { current, explorer } = this;
    if (current === undefined) {
      this.begin();
      return;
    }
    const around = linesAround(explorer.scene, current);
    if (!around.length) {
      this.announceThing(current);
      return;
    }
    const at = around.findIndex(({ line }) => line.id === explorer.view.panel.line);
    const from = at < 0 && by < 0 ? 0 : at;
    const next = (from + by + around.length) % around.length;
    const tie = tieOf(explorer.graph, around[next]?.line.id);
    if (!tie) return;
    explorer.lookAlong(tie.id);
    this.liveRegion.announce(
      sayLine(
        explorer.seen,
        tie,
        { from: current, i: next + 1, n: around.length },
        explorer.view.lang,
      ),
    );
  }
  /** Goes to the other end of the selected line. */
  follow() {
    const { current, explorer } = this;
    if (current === undefined) {
      this.begin();
      return;
    }
    const step = linesAround(explorer.scene, current).find(
      ({ line }) => line.id === explorer.view.panel.line,
    );
    if (!step) {
      this.turn(1);
      return;
    }
    this.trail.push(current);
    this.goTo(step.other);
  }
  /** Goes back: from a line to the thing, from a thing to the one before. */
  back() {
    const { current, explorer } = this;
    if (current === undefined) {
      this.begin();
      return;
    }
    if (explorer.view.panel.line !== undefined) {
      this.goTo(current);
      return;
    }
    const before = this.trail.pop();
    if (before !== undefined && explorer.scene.nodes.some((node) => node.id === before))
      this.goTo(before);
    else this.announceThing(current);
  }

  private arrow(
    [x, y]: readonly [number, number],
    event: KeyboardEvent,
    canvas: CameraControl | undefined,
  ): boolean {
    const { explorer, current } = this;
    if (event.altKey || event.metaKey) return false;
    if (event.ctrlKey) canvas?.panBy(-x * STEP.picture, -y * STEP.picture);
    else if (event.shiftKey || explorer.movingThing !== undefined) {
      const id = explorer.movingThing ?? current;
      if (id === undefined) return false;
      explorer.nudge(id, x * STEP.thing, y * STEP.thing);
      this.liveRegion.announce(sayMoved(explorer.seen, id, { x, y }, explorer.view.lang));
    } else if (x) this.turn(x > 0 ? 1 : -1);
    else if (y > 0) this.follow();
    else this.back();
    return true;
  }

  /** Undoes the newest move of a thing. @returns whether there was one */
  private undo(): boolean {
    if (this.explorer.undoMove() === undefined) return false;
    this.liveRegion.announce(this.explorer.messages.takenBack);
    return true;
  }

  /**
   * The Enter key: puts down the thing that is being moved, chooses the other end of a trace, or
   * goes to the panel.
   */
  private enter() {
    const { explorer, current } = this;
    if (explorer.movingThing !== undefined) explorer.movingThing = undefined;
    else if (explorer.traceStart !== undefined && current !== undefined) explorer.select(current);
    else if (current !== undefined || explorer.view.panel.line !== undefined)
      explorer.moveFocusTo('panel');
    else this.begin();
  }
  /** The Escape key: ends a move, or closes the innermost of what is open. */
  private leave() {
    const { explorer } = this;
    if (explorer.movingThing !== undefined) explorer.movingThing = undefined;
    else explorer.stepBack();
    this.announceRemaining();
  }

  /**
   * Does what a key does in the graph.
   * @returns whether it does anything: else it is left to the browser
   */
  press(event: KeyboardEvent, canvas: CameraControl | undefined): boolean {
    const arrow = ARROWS[event.key];
    if (arrow) return this.arrow(arrow, event, canvas);
    switch (event.key) {
      case 'Home':
        this.begin();
        return true;
      case 'Enter':
        this.enter();
        return true;
      case 'Escape':
        this.leave();
        return true;
      case 'z':
        return (event.ctrlKey || event.metaKey) && this.undo();
      case '+':
      case '=':
        canvas?.zoomBy(1.25);
        return true;
      case '-':
        canvas?.zoomBy(0.8);
        return true;
      case '0':
        canvas?.fit();
        return true;
      default:
        return false;
    }
  }
}
