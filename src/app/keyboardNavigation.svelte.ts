/** A reader without a pointer: where they stand in the graph, the line they look along, and what is said of both. */
import { sayLine, sayMoved, sayThing } from '../prose/screenReaderText.ts';
import { linesAround, startOf } from '../scene/walk.ts';
import type { Explorer } from './explorer.svelte.ts';
import { LiveRegion } from './liveRegion.svelte.ts';

/** How far a thing or the picture is moved by one key, in units of the scene and in pixels. */
const STRIDE = { thing: 12, picture: 60 } as const;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What of the canvas the keys move. */
export interface Moved {
  zoomBy(factor: number): void;
  panBy(x: number, y: number): void;
  fit(): void;
}

export class KeyboardNavigation {
  /** Says where one stands, in the live region of the graph. */
  readonly voice = new LiveRegion();
  /** The things walked through before this one. */
  private trail: string[] = [];
  private readonly explorer: Explorer;

  constructor(explorer: Explorer) {
    this.explorer = explorer;
  }

  private get here(): string | undefined {
    const { focus } = this.explorer.view.panel;
    return focus !== undefined && this.explorer.scene.nodes.some((node) => node.id === focus)
      ? focus
      : undefined;
  }

  private sayWhere(id: string) {
    const { scene, seen, view } = this.explorer;
    this.voice.say(
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

  /** Says what is left after a step back. */
  private sayLeft() {
    const { view, scene, chains, messages } = this.explorer;
    if (view.panel.focus !== undefined) this.sayWhere(view.panel.focus);
    else
      this.voice.say(
        view.trace.from !== undefined && view.trace.to !== undefined
          ? messages.chains({ n: chains.length })
          : messages.nothingChosen({
              shown: messages.shown({ things: scene.nodes.length, lines: scene.edges.length }),
            }),
      );
  }

  /** Stands on a thing. */
  goTo(id: string) {
    this.explorer.standOn(id);
    this.sayWhere(id);
  }
  /** To where a walk begins. */
  begin() {
    const start = startOf(this.explorer.scene);
    this.trail = [];
    if (start !== undefined) this.goTo(start);
  }

  /** Looks along the next line around the thing, or the one before. */
  turn(by: 1 | -1) {
    const { here, explorer } = this;
    if (here === undefined) {
      this.begin();
      return;
    }
    const around = linesAround(explorer.scene, here);
    if (!around.length) {
      this.sayWhere(here);
      return;
    }
    const at = around.findIndex(({ line }) => line.id === explorer.view.panel.line);
    const from = at < 0 && by < 0 ? 0 : at;
    const next = (from + by + around.length) % around.length;
    const line = around[next]?.line.id;
    if (line === undefined || !explorer.graph.hasEdge(line)) return;
    explorer.lookAlong(line);
    this.voice.say(
      sayLine(
        explorer.seen,
        explorer.graph.getEdgeAttributes(line),
        { from: here, i: next + 1, n: around.length },
        explorer.view.lang,
      ),
    );
  }
  /** Goes to the other end of the line that is looked along. */
  follow() {
    const { here, explorer } = this;
    if (here === undefined) {
      this.begin();
      return;
    }
    const step = linesAround(explorer.scene, here).find(
      ({ line }) => line.id === explorer.view.panel.line,
    );
    if (!step) {
      this.turn(1);
      return;
    }
    this.trail.push(here);
    this.goTo(step.other);
  }
  /** Back the way one came; from a line to the thing first. */
  back() {
    const { here, explorer } = this;
    if (here === undefined) {
      this.begin();
      return;
    }
    if (explorer.view.panel.line !== undefined) {
      this.goTo(here);
      return;
    }
    const before = this.trail.pop();
    if (before !== undefined && explorer.scene.nodes.some((node) => node.id === before))
      this.goTo(before);
    else this.sayWhere(here);
  }

  private arrow(
    [x, y]: readonly [number, number],
    event: KeyboardEvent,
    canvas: Moved | undefined,
  ): boolean {
    const { explorer, here } = this;
    if (event.altKey || event.metaKey) return false;
    if (event.ctrlKey) canvas?.panBy(-x * STRIDE.picture, -y * STRIDE.picture);
    else if (event.shiftKey || explorer.movingThing !== undefined) {
      const id = explorer.movingThing ?? here;
      if (id === undefined) return false;
      explorer.nudge(id, x * STRIDE.thing, y * STRIDE.thing);
      this.voice.say(sayMoved(explorer.seen, id, { x, y }, explorer.view.lang));
    } else if (x) this.turn(x > 0 ? 1 : -1);
    else if (y > 0) this.follow();
    else this.back();
    return true;
  }

  /** Takes the newest move back. @returns whether there was one */
  private undo(): boolean {
    if (this.explorer.undoMove() === undefined) return false;
    this.voice.say(this.explorer.messages.takenBack);
    return true;
  }

  /** Into what one stands on: puts down what is being moved, ends a trace that was begun, or goes to the panel. */
  private enter() {
    const { explorer, here } = this;
    if (explorer.movingThing !== undefined) explorer.movingThing = undefined;
    else if (explorer.traceStart !== undefined && here !== undefined) explorer.select(here);
    else if (here !== undefined || explorer.view.panel.line !== undefined)
      explorer.takeKeyboardTo('panel');
    else this.begin();
  }
  /** One step out. */
  private leave() {
    const { explorer } = this;
    if (explorer.movingThing !== undefined) explorer.movingThing = undefined;
    else explorer.stepBack();
    this.sayLeft();
  }

  /** What a key does in the graph. @returns whether it does something: else it is the browser's */
  press(event: KeyboardEvent, canvas: Moved | undefined): boolean {
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
