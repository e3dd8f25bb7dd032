/**
 * The state of the explorer, in one object. Its view is the address; everything else is derived
 * from that.
 */
import { getContext, setContext, untrack } from 'svelte';
import type { Answer, Question } from '../analysis/chainQuery.ts';
import { chainOf, type Chain } from '../analysis/chain.ts';
import { resolveDataset, type Dataset } from '../model/dataset.ts';
import { datasetAt } from '../model/clock.ts';
import { buildGraph, tieOf, tiesAt } from '../model/graph.ts';
import type { RawDataset, Story } from '../model/schema.ts';
import { traitsOf, type LayoutName } from '../scene/layouts/index.ts';
import type { Kind, Status } from '../model/vocabulary.ts';
import type { Places, Point } from '../scene/layouts/layout.ts';
import { composeScene, placeInView, previousOf } from '../scene/composedScene.ts';
import { MOST_AT_ONCE } from '../scene/compose/compose.ts';
import type { Previous } from '../scene/compose/input.ts';
import { buttonsIn } from '../scene/rooms.ts';
import { buildScene } from '../scene/scene.ts';
import type { Scene } from '../scene/sceneData.ts';
import { layoutInputOf } from '../scene/layoutInput.ts';
import { followScheme, type Scheme } from './scheme.ts';
import type { ThemeName } from '../scene/theme.ts';
import { chosenOf, litOf, questionOf } from '../scene/viewQuestion.ts';
import {
  FARTHEST,
  MAX_MORE,
  changeView,
  decodeView,
  defaultView,
  encodeView,
  fitsAddress,
  hasLeftStep,
  viewOfStep,
  type Arrangement,
  type Notice,
  type View,
  type ViewChange,
} from '../scene/view.ts';
import { drawsRelation } from '../scene/visible.ts';
import { fetchWords, hasWords, wordsFor } from '../words/explorer.ts';
import { createLayoutClient } from './layoutClient.ts';
import { browserHistory, type AddressBar } from './addressBar.ts';
import type { ExplorerOptions } from './options.ts';
import { Screen } from './screen.svelte.ts';
import { createChainClient, type ChainClient } from './chainClient.ts';

const without = <T>(list: readonly T[], item: T): T[] => list.filter((other) => other !== item);
const toggled = <T>(list: readonly T[], item: T): T[] =>
  list.includes(item) ? without(list, item) : [...list, item];

const NO_CHAIN = { chain: undefined, hop: undefined } as const;
/** How many hidden neighbours are added to the picture at once. */
export const MOST_BROUGHT = 40;
/**
 * The most claims of a dataset whose first question is answered before the first picture is drawn.
 */
const MOST_ANSWERED_AT_ONCE = 3000;

/**
 * The inner things of the chain that an address names, as one text; undefined where it names none,
 * or a direct tie: then every answer to the question will do.
 */
const keyOfChain = (inner: readonly string[] | undefined): string | undefined =>
  inner?.length ? inner.join() : undefined;

function themeWithContrast(theme: 'light' | 'dark', { dark, contrast }: Scheme): ThemeName {
  if (contrast === undefined) return theme;
  const isDark = contrast === 'forced' ? dark : theme === 'dark';
  return isDark ? 'darkContrast' : 'lightContrast';
}

export class Explorer extends Screen {
  /** The whole dataset, independent of the clocks: an address may name anything in it. */
  readonly dataset: Dataset;
  /** Replaced on every change: its parts are never changed. */
  view: View = $state.raw() as View;
  notices: Notice[] = $state.raw([]);
  private scheme: Scheme = $state.raw({ dark: false, contrast: undefined });

  readonly theme = $derived.by(() =>
    this.view.theme === 'auto'
      ? (this.options.plainTheme ?? (this.scheme.dark ? 'dark' : 'light'))
      : this.view.theme,
  );
  /**
   * The theme of marks: with more contrast where the system asks for it or forces its colours.
   */
  readonly themeOfMarks = $derived.by((): ThemeName => themeWithContrast(this.theme, this.scheme));
  readonly messages = $derived.by(() => wordsFor(this.view.lang));
  // Derived on their own: a change of the view that moves no clock does not compute the dataset,
  // and all that follows from it, anew.
  private readonly asOf = $derived.by(() => this.view.clock.asOf);
  private readonly knownOn = $derived.by(() => this.view.clock.knownOn);
  /** The dataset as of the days of the clocks: what every panel reads. */
  readonly seen = $derived.by(() =>
    datasetAt(this.dataset, { asOf: this.asOf, knownOn: this.knownOn }),
  );
  readonly graph = $derived.by(() => buildGraph(this.seen));
  /** The question about chains that the view asks; undefined where it asks none. */
  readonly question = $derived.by((): Question | undefined => questionOf(this.view));
  /** The newest answer, and the key of its question and of the chain that was asked for. */
  private answered: { key: string; chain: string | undefined; answer: Answer } | undefined =
    $state.raw();
  /**
   * The question without the chain that the address names: choosing another of the chains asks no
   * new question.
   */
  private readonly questionKey = $derived.by(() =>
    this.question ? JSON.stringify({ ...this.question, along: undefined }) : '',
  );
  /** The answer to the present question; undefined until it is there. */
  readonly answer = $derived.by(() =>
    this.answered?.key === this.questionKey ? this.answered.answer : undefined,
  );
  readonly chains = $derived.by((): Chain[] =>
    (this.answer?.paths ?? [])
      .filter((way) => way.lines.every(([line]) => tieOf(this.graph, line)))
      .map((path) => chainOf(this.graph, path)),
  );
  /** The index of the highlighted chain: the one that the address names, or the best. */
  readonly chosen = $derived.by(() => chosenOf(this.view, this.chains));
  readonly chain = $derived.by(() => (this.isTree ? undefined : this.chains[this.chosen]));
  /** Whether chains between more than two things are asked for. */
  readonly isTree = $derived.by(() => (this.question?.ids.length ?? 0) > 2);
  private readonly lit = $derived.by(() => litOf(this.view, this.chains));
  /** The input of a layout that is computed in a worker; undefined for the others. */
  private readonly layoutInput = $derived.by(() =>
    traitsOf(this.view.arrangement.layout).slow
      ? layoutInputOf(this.seen, this.graph, this.view, { theme: this.theme, lit: this.lit }).input
      : undefined,
  );
  /**
   * Everything that the places depend on, as one text: a change of colours or highlighting computes
   * no layout anew.
   */
  private readonly layoutKey = $derived.by(() =>
    this.layoutInput
      ? JSON.stringify([this.view.arrangement.layout, this.layoutInput], (_, value: unknown) =>
          value instanceof Map ? [...value] : value,
        )
      : '',
  );
  /** The newest places. Until others are there, things stay where they are. */
  private computedPlaces: { key: string; places: Places } | undefined = $state.raw();
  /** The share of a layout that is done, from 0 to 1, while it is being computed. */
  layoutProgress: number | undefined = $state();
  layoutFailed = $state(false);
  private readonly layoutClient = createLayoutClient();
  /** What the scene depends on beside the dataset, the view and the theme. */
  readonly sceneOptions = $derived.by(() => ({
    lit: this.lit,
    places: this.computedPlaces?.places,
  }));
  readonly scene = $derived.by(() =>
    buildScene(this.seen, this.graph, this.view, {
      theme: this.themeOfMarks,
      ...this.sceneOptions,
    }),
  );

  /** How the picture was composed last, and of what view and for what room. */
  private composedBefore: { key: string; previous: Previous } | undefined;
  /** How the picture of the page was composed, which the first living one is as. */
  private ofPage: Omit<Previous, 'known'> | undefined;
  /** Has the first picture composed as that of the page was. */
  wakeFrom(picture: Omit<Previous, 'known'> | undefined) {
    this.ofPage = picture;
  }
  /** The scene as it is drawn: composed for its room, once that is known. */
  readonly picture = $derived.by(() => {
    const { scene, room } = this;
    if (!room) return scene;
    const { layout, seed } = this.view.arrangement;
    // Springs that have found their places arrange anew.
    const { key: found } = this.computedPlaces ?? {};
    const { view, story } = this.view;
    const key = JSON.stringify([view, story, layout, seed, room, this.showsAll, found]);
    const ofPage = this.ofPage && {
      ...this.ofPage,
      known: new Set(scene.nodes.map(({ id }) => id)),
    };
    this.ofPage = undefined;
    const last = this.composedBefore?.key === key ? this.composedBefore.previous : undefined;
    const picture = this.composedFor(scene, last ?? ofPage);
    this.composedBefore = { key, previous: previousOf(scene, picture) };
    return picture;
  });
  /** A scene composed for the room of the graph; the scene itself where that is not known. */
  private composedFor(scene: Scene, previous: Previous | undefined): Scene {
    const { room } = this;
    if (!room) return scene;
    const options = { obstacles: buttonsIn(room), previous };
    const { seen, view } = this;
    const composed = composeScene(scene, seen, view, { ...options, box: room });
    if (!this.showsAll) return composed;
    // So large that everything has as much room as what is shown in the small one.
    const wanted = Math.min(scene.nodes.length, MOST_AT_ONCE);
    const factor = Math.sqrt(wanted / Math.max(1, composed.nodes.length)) * 1.3;
    const box = { w: Math.round(room.w * factor), h: Math.round(room.h * factor) };
    return composeScene(scene, seen, view, { ...options, previous: undefined, box, all: true });
  }

  /** The id of the thing that a trace starts at, while the reader is to choose the other end. */
  traceStart: string | undefined = $state();
  private readonly chainClient: ChainClient;
  private readonly options: ExplorerOptions;
  /** The history of views; undefined where it is the host page's. */
  private readonly bar: AddressBar | undefined;
  /**
   * Moves of things that can be undone, the newest last, with the place before, if the thing had
   * been moved.
   */
  private readonly undoable: { id: string; before: Point | undefined }[] = [];

  /** @param search the part of the address from `?` */
  constructor(raw: RawDataset, search: string, options: Partial<ExplorerOptions> = {}) {
    super(options);
    this.options = { keepsHistory: true, home: './', ...options };
    this.bar = this.options.keepsHistory ? (options.addressBar ?? browserHistory()) : undefined;
    this.dataset = resolveDataset(raw);
    this.chainClient = createChainClient(this.dataset);
    this.openAddress(search, this.bar?.read().moved);
    // The first picture includes the chain that its address asks for.
    if (this.question && this.options.answerNow && raw.claims.length < MOST_ANSWERED_AT_ONCE)
      this.answered = {
        key: this.questionKey,
        chain: keyOfChain(this.view.trace.chain),
        answer: this.options.answerNow(this.dataset, this.question),
      };
  }

  /** Has the question of the view answered. To be run in an effect, so that it follows the view. */
  updateAnswer() {
    const question = this.question;
    const key = this.questionKey;
    if (!question) return;
    const chain = keyOfChain(question.along);
    const known = untrack(() => this.answered);
    const hasChain =
      chain === undefined ||
      known?.chain === chain ||
      known?.answer.paths.some((path) => path.things.slice(1, -1).join() === chain);
    if (known?.key !== key || !hasChain)
      this.chainClient.ask(question, (answer) => (this.answered = { key, chain, answer }));
  }

  /**
   * Has the layout of the view computed, where it is a slow one. To be run in an effect, so that it
   * follows the view.
   */
  updateLayout() {
    const key = this.layoutKey;
    const input = untrack(() => this.layoutInput);
    untrack(() => {
      this.layoutFailed = false;
      if (!input || this.computedPlaces?.key === key) {
        this.stopLayout();
        return;
      }
      this.layoutProgress = 0;
      const { layout } = this.view.arrangement;
      this.layoutClient.start(
        { layout, input },
        {
          onShare: (share) => (this.layoutProgress = share),
          onPlaces: (places) => {
            this.computedPlaces = { key, places };
            this.layoutProgress = undefined;
          },
          onFailure: () => {
            this.layoutProgress = undefined;
            this.layoutFailed = true;
          },
        },
      );
    });
  }
  private stopLayout() {
    if (this.layoutProgress !== undefined) this.layoutClient.stop();
    this.layoutProgress = undefined;
  }
  /** Cancels a layout that is being computed: things go back to their places in the named view. */
  cancelLayout() {
    this.stopLayout();
    this.arrange('saved');
  }
  /** Changes the layout. Moves of things are dropped: they belong to the layout before. */
  arrange(layout: LayoutName, seed = 1) {
    this.undoable.length = 0;
    this.go({ arrangement: { layout, seed, moved: new Map() } });
  }

  /**
   * Follows the browser's back button and colour scheme. @returns what stops it, and the workers: an
   * explorer that is taken away leaves nothing behind
   */
  attach(): () => void {
    const stopHistory = this.bar?.onBack(({ search, moved }) => this.openAddress(search, moved));
    const stopScheme = followScheme((scheme) => (this.scheme = scheme));
    return () => {
      stopHistory?.();
      stopScheme();
      this.chainClient.stop();
      this.layoutClient.stop();
    };
  }

  private openAddress(search: string, moved?: Arrangement['moved']) {
    const { view, notices } = decodeView(search, this.dataset);
    this.view = moved ? changeView(view, { arrangement: { moved } }) : view;
    this.notices = notices;
    this.undoable.length = 0;
    this.loadWords();
  }
  /** Fetches the words of the view's language, and renders everything again when they are there. */
  private loadWords() {
    if (!hasWords(this.view.lang))
      void fetchWords(this.view.lang).then(() => (this.view = { ...this.view }));
  }

  /** Whether it is in a frame of another page, where no dialog can be opened. */
  get inFrame(): boolean {
    return !this.options.keepsHistory;
  }

  get home(): string {
    return this.options.home;
  }
  get address(): string {
    return encodeView(this.view, this.dataset);
  }
  /**
   * The address to share: it names the highlighted chain, so that it still shows the same one when
   * others rank above it.
   */
  get lastingAddress(): string {
    const chain = this.view.trace.chain ?? this.chain?.inner;
    return encodeView(changeView(this.view, { trace: { chain } }), this.dataset);
  }

  /**
   * Changes the view. Every change is an entry of the browser's history, so that the back button
   * undoes it.
   */
  go(change: ViewChange) {
    this.set(changeView(this.view, change));
  }
  /**
   * Shows a view.
   * @param options.replace whether it takes the place of the newest entry of the browser's history
   */
  set(view: View, { replace = false } = {}) {
    const before = this.address;
    const { moved } = this.view.arrangement;
    this.view = view;
    this.notices = [];
    this.loadWords();
    if (this.address === before && moved === view.arrangement.moved) return;
    // Places that do not fit into the address are kept in the entry itself: the back button and a
    // reload restore them, a copied address does not.
    const movedInEntry = fitsAddress(view) ? undefined : view.arrangement.moved;
    this.bar?.write({ search: this.address, moved: movedInEntry }, { replace });
  }

  /**
   * Shows a view that is no change of the present one: moves before it cannot be undone any more.
   */
  private show(view: View, options?: { replace: boolean }) {
    this.undoable.length = 0;
    this.set(view, options);
  }

  /**
   * Opens a thing's dossier; or, while the other end of a trace is to be chosen, makes the thing
   * that end.
   */
  select(id: string | undefined) {
    if (this.options.clicks === 'none') return;
    if (id !== undefined && this.traceStart !== undefined) {
      this.trace(this.traceStart, id === this.traceStart ? undefined : id, []);
      return;
    }
    this.go({ panel: { focus: id, line: undefined, compare: undefined } });
    if (id !== undefined) this.openings += 1;
  }
  /** On a phone, makes room for what was opened. */
  raiseDrawer() {
    if (this.drawer === 'low') this.drawer = 'half';
  }
  /** Focuses a thing, as arrow keys do: without an entry in the browser's history. */
  walkTo(id: string) {
    const panel = { focus: id, line: undefined, compare: undefined };
    this.set(changeView(this.view, { panel }), { replace: true });
  }
  /** Selects a line, as arrow keys do: without an entry in the browser's history. */
  lookAlong(line: string) {
    this.set(changeView(this.view, { panel: { line } }), { replace: true });
  }
  selectLine(id: string | undefined) {
    if (id !== undefined && this.options.clicks && this.options.clicks !== 'all') return;
    this.go({ panel: { line: id } });
    if (id !== undefined) this.openings += 1;
  }
  /** The scene in another language or theme, for an exported picture. */
  sceneWith(lang: string, theme: ThemeName): Scene {
    return lang === this.view.lang && theme === this.themeOfMarks
      ? this.scene
      : buildScene(this.seen, this.graph, { ...this.view, lang }, { theme, ...this.sceneOptions });
  }

  /** The picture for another room, in a language and theme. */
  pictureFor(box: { w: number; h: number }, lang: string, theme: ThemeName): Scene {
    return composeScene(this.sceneWith(lang, theme), this.seen, this.view, { box });
  }

  /** The picture in another language or theme. */
  pictureWith(lang: string, theme: ThemeName): Scene {
    const scene = this.sceneWith(lang, theme);
    return scene === this.scene
      ? this.picture
      : this.composedFor(scene, this.composedBefore?.previous);
  }

  /** Closes the innermost of what is open: a line, a comparison, a thing, a hop, the trace. */
  stepBack() {
    const { panel, trace } = this.view;
    if (this.traceStart !== undefined) this.clearTrace();
    else if (panel.line) this.go({ panel: { line: undefined } });
    else if (panel.compare) this.go({ panel: { compare: undefined } });
    else if (panel.focus) this.go({ panel: { focus: undefined, compare: undefined } });
    else if (trace.hop !== undefined) this.go({ trace: { hop: undefined } });
    else if (trace.from ?? trace.to) this.clearTrace();
  }
  trace(
    from: string | undefined,
    to: string | undefined,
    more: readonly string[] = this.view.trace.more,
  ) {
    this.traceStart = undefined;
    const others = more.filter((id) => id !== from && id !== to).slice(0, MAX_MORE);
    this.go({
      trace: { from, to, more: others, ...NO_CHAIN },
      panel: { focus: undefined, line: undefined },
    });
  }
  /** Starts a trace at a thing: the next thing that the reader selects is its other end. */
  startTrace(id: string) {
    this.go({
      trace: { from: id, to: undefined, more: [], ...NO_CHAIN },
      panel: { focus: undefined, line: undefined },
    });
    this.traceStart = id;
  }
  clearTrace() {
    this.traceStart = undefined;
    this.go({
      trace: {
        from: undefined,
        to: undefined,
        more: [],
        through: undefined,
        avoid: [],
        ...NO_CHAIN,
      },
      panel: { line: undefined },
    });
  }
  /** Highlights a chain. */
  choose(chain: Chain) {
    this.go({
      trace: { ...NO_CHAIN, chain: chain.inner },
      panel: { focus: undefined, line: undefined },
    });
  }
  /** Opens a hop of the highlighted chain: its claims are shown, its line stands out. */
  stepTo(hop: number | undefined) {
    const hops = this.chain?.hops.length ?? 0;
    this.go({
      trace: {
        hop: hop === undefined ? undefined : Math.max(0, Math.min(hops - 1, hop)),
        chain: this.chain?.inner,
      },
      panel: { focus: undefined, line: undefined },
    });
  }
  /** Changes what chains may use. */
  restrict(change: Partial<Pick<View['trace'], 'through' | 'avoid' | 'maxHops' | 'votes'>>) {
    this.go({ trace: { ...change, ...NO_CHAIN }, panel: { line: undefined } });
  }

  /** Adds hidden neighbours of a thing to the picture, those with the most ties first. */
  bringIn(id: string, limit = MOST_BROUGHT) {
    const hidden = [...(this.scene.visible.hidden.get(id) ?? [])]
      .sort(
        (a, b) => tiesAt(this.graph, b).length - tiesAt(this.graph, a).length || a.localeCompare(b),
      )
      .slice(0, limit);
    const { add, hide } = this.view.arrangement;
    this.go({
      arrangement: {
        add: [...new Set([...add, ...hidden])],
        hide: hide.filter((other) => !hidden.includes(other)),
      },
    });
  }
  /** Removes a thing from the picture. */
  takeOut(id: string) {
    const { add, hide } = this.view.arrangement;
    const { focus } = this.view.panel;
    this.go({
      arrangement: { hide: [...new Set([...hide, id])], add: without(add, id) },
      panel: { focus: focus === id ? undefined : focus, line: undefined },
    });
  }
  toggleBench(id: string) {
    this.go({ arrangement: { open: toggled(this.view.arrangement.open, id) } });
  }
  /** Moves a thing from its place by some units of the scene. */
  nudge(id: string | undefined, x: number, y: number) {
    const mark = this.picture.nodes.find((node) => node.id === id);
    if (mark) this.move(mark.id, mark.x + x, mark.y + y);
  }
  /** Moves a thing. @param x and `y`: its place in the picture */
  move(id: string, atX: number, atY: number) {
    const at = { x: atX, y: atY };
    const { x, y } = placeInView({ plain: this.scene, composed: this.picture, id }, this.view, at);
    const rounded = (n: number) => Math.round(Math.max(-FARTHEST, Math.min(FARTHEST, n)));
    const { moved } = this.view.arrangement;
    this.undoable.push({ id, before: moved.get(id) });
    this.go({ arrangement: { moved: new Map([...moved, [id, [rounded(x), rounded(y)]]]) } });
  }
  /**
   * Undoes the newest move of a thing. That is a change of its own: going back in the browser's
   * history could leave the page, or change the page around a frame.
   * @returns the id of the thing; undefined where there is no move to undo
   */
  undoMove(): string | undefined {
    const last = this.undoable.pop();
    if (!last) return undefined;
    const moved = new Map(this.view.arrangement.moved);
    if (last.before) moved.set(last.id, last.before);
    else moved.delete(last.id);
    this.go({ arrangement: { moved } });
    return last.id;
  }

  showView(id: string) {
    const plain = defaultView(this.dataset, this.view.lang, id);
    const { theme, as, clock, arrangement } = this.view;
    const { widths, colours } = arrangement;
    const shown = changeView(plain, { arrangement: { widths, colours } });
    this.show({ ...shown, theme, as, clock });
  }
  toggleKind(kind: Kind) {
    this.go({ filter: { kindsOff: toggled(this.view.filter.kindsOff, kind) } });
  }
  toggleStatus(status: Status) {
    this.go({ filter: { statusesOff: toggled(this.view.filter.statusesOff, status) } });
  }
  /** Draws lines as thick as their weight says, or as their claims are many. */
  toggleWeights() {
    const widths = this.view.arrangement.widths === 'weight' ? 'claims' : 'weight';
    this.go({ arrangement: { widths } });
  }
  /** Gives the colours to things, by their parties, or to lines, by their sides. */
  toggleColours() {
    const colours = this.view.arrangement.colours === 'things' ? 'sides' : 'things';
    this.go({ arrangement: { colours } });
  }
  toggleRelation(relation: string) {
    const { relationsOn, relationsOff } = this.view.filter;
    const on = without(relationsOn, relation);
    const off = without(relationsOff, relation);
    const isDrawn = drawsRelation(this.dataset, this.view, relation);
    this.go({
      filter: isDrawn
        ? { relationsOn: on, relationsOff: [...off, relation] }
        : { relationsOn: [...on, relation], relationsOff: off },
    });
  }
  drawAllLines() {
    const relationsOn = [...this.dataset.relations.keys()];
    this.go({ filter: { relationsOff: [], relationsOn, statusesOff: [] } });
  }
  resetFilters() {
    this.go({ filter: { relationsOff: [], relationsOn: [], statusesOff: [], kindsOff: [] } });
  }
  /**
   * Opens a view that was saved to a file.
   * @throws LocalizedError when it is not a view of this dataset
   */
  async openSaved(text: string) {
    const { readSavedView } = await import('../scene/savedView.ts');
    const { view, notices } = readSavedView(text, this.dataset);
    this.show({ ...view, lang: this.view.lang, theme: this.view.theme });
    this.notices = notices;
  }
  /** Follows an address of the dataset, such as one of its questions. */
  follow(address: string) {
    const { view } = decodeView(address, this.dataset);
    this.show({ ...view, lang: this.view.lang, theme: this.view.theme });
  }

  /** The story that is open. */
  readonly story = $derived.by((): Story | undefined =>
    this.dataset.raw.stories.find(({ id }) => id === this.view.story?.id),
  );
  /** Whether the view is another than that of the story's step. */
  readonly offStory = $derived.by(() => hasLeftStep(this.view, this.dataset));
  /**
   * Goes to a step of a story.
   * @param options.replace as when scrolling: without an entry in the browser's history
   */
  goToStep(id: string, step: number, { replace = false } = {}) {
    const view = viewOfStep(this.dataset, { id, step }, this.view);
    if (view) this.show(view, { replace });
  }
  /** Shows the step of the story again, after the reader has looked at something else. */
  backToStep() {
    const { story } = this.view;
    if (story) this.goToStep(story.id, story.step);
  }
  endStory() {
    this.go({ story: undefined });
  }
}

const KEY = Symbol('explorer');
export const provideExplorer = (explorer: Explorer): Explorer => setContext(KEY, explorer);
export const useExplorer = (): Explorer => getContext<Explorer>(KEY);
