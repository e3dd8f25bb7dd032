/** The one object that holds the state of the screen. Its view is the address; everything else follows from it. */
import { getContext, setContext, untrack } from 'svelte';
import type { Answer, Question } from '../analysis/chainQuery.ts';
import { chainOf, type Chain } from '../analysis/chain.ts';
import { resolveDataset, type Dataset } from '../model/dataset.ts';
import { datasetAt } from '../model/clock.ts';
import { buildGraph } from '../model/graph.ts';
import type { RawDataset, Story } from '../model/schema.ts';
import { traitsOf, type LayoutName } from '../model/layouts.ts';
import type { Kind, Status } from '../model/vocabulary.ts';
import type { Places, Point } from '../scene/layouts/layout.ts';
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
/** How many hidden neighbours are brought in at once. */
export const MOST_BROUGHT = 40;
/** Claims up to which a question is answered at once, as part of the first picture. */
const SMALL = 3000;

function themeWithContrast(theme: 'light' | 'dark', { dark, contrast }: Scheme): ThemeName {
  if (contrast === undefined) return theme;
  const isDark = contrast === 'forced' ? dark : theme === 'dark';
  return isDark ? 'darkContrast' : 'lightContrast';
}

export class Explorer extends Screen {
  /** The whole dataset, whatever the clocks say: for what an address may name. */
  readonly dataset: Dataset;
  /** Replaced whole on every change: its parts are never written to. */
  view: View = $state.raw() as View;
  notices: Notice[] = $state.raw([]);
  private scheme: Scheme = $state.raw({ dark: false, contrast: undefined });

  readonly theme = $derived.by(() =>
    this.view.theme === 'auto'
      ? (this.options.plainTheme ?? (this.scheme.dark ? 'dark' : 'light'))
      : this.view.theme,
  );
  /** What the graph is drawn in: with more contrast for who asks for it; where the system forces its colours, as it has them. */
  private readonly canvasTheme = $derived.by((): ThemeName =>
    themeWithContrast(this.theme, this.scheme),
  );
  readonly messages = $derived.by(() => wordsFor(this.view.lang));
  // On their own, so that what does not move a clock leaves the dataset, and all that was worked out from it, as it is.
  private readonly asOf = $derived.by(() => this.view.clock.asOf);
  private readonly knownOn = $derived.by(() => this.view.clock.knownOn);
  /** The dataset as it stood where the clocks stand: what every panel reads. */
  readonly seen = $derived.by(() =>
    datasetAt(this.dataset, { asOf: this.asOf, knownOn: this.knownOn }),
  );
  readonly graph = $derived.by(() => buildGraph(this.seen));
  /** What the view asks about the things it traces; undefined where it traces none. */
  readonly question = $derived.by((): Question | undefined => questionOf(this.view));
  /** The newest answer and the question it belongs to. */
  private answered: { key: string; along: string; answer: Answer } | undefined = $state.raw();
  /** The question but for the chain an address names: choosing among the chains found asks nothing anew. */
  private readonly questionKey = $derived.by(() =>
    this.question ? JSON.stringify({ ...this.question, along: undefined }) : '',
  );
  /** The answer to what is asked now; undefined while it is on its way. */
  readonly answer = $derived.by(() =>
    this.answered?.key === this.questionKey ? this.answered.answer : undefined,
  );
  readonly chains = $derived.by((): Chain[] =>
    (this.answer?.paths ?? [])
      .filter((way) => way.lines.every(([line]) => line !== undefined && this.graph.hasEdge(line)))
      .map((path) => chainOf(this.graph, path)),
  );
  /** Which of the chains is lit: the one the address names, or the best. */
  readonly chosen = $derived.by(() => chosenOf(this.view, this.chains));
  readonly chain = $derived.by(() => (this.isTree ? undefined : this.chains[this.chosen]));
  /** Whether more than two are tied. */
  readonly isTree = $derived.by(() => (this.question?.ids.length ?? 0) > 2);
  private readonly lit = $derived.by(() => litOf(this.view, this.chains));
  /** What is handed to a layout that is worked out beside the page; undefined for the others. */
  private readonly layoutInput = $derived.by(() =>
    traitsOf(this.view.arrangement.layout).slow
      ? layoutInputOf(this.seen, this.graph, this.view, { theme: this.theme, lit: this.lit }).input
      : undefined,
  );
  /** All that the places follow from, as one text: a change of colours or of what is lit asks nothing anew. */
  private readonly layoutKey = $derived.by(() =>
    this.layoutInput
      ? JSON.stringify([this.view.arrangement.layout, this.layoutInput], (_, value: unknown) =>
          value instanceof Map ? [...value] : value,
        )
      : '',
  );
  /** The newest places worked out. Until others are there, things stay where they are. */
  private placesFound: { key: string; places: Places } | undefined = $state.raw();
  /** The share of a layout that is done, while it is being worked out. */
  arranging: number | undefined = $state();
  arrangeFailed = $state(false);
  private readonly arranger = createLayoutClient();
  private readonly sceneOptions = $derived.by(() => ({
    lit: this.lit,
    places: this.placesFound?.places,
  }));
  readonly scene = $derived.by(() =>
    buildScene(this.seen, this.graph, this.view, { theme: this.canvasTheme, ...this.sceneOptions }),
  );

  /** The thing a trace begins at, while the reader is to point at the other end. */
  traceStart: string | undefined = $state();
  private readonly tracer: ChainClient;
  private readonly options: ExplorerOptions;
  /** Where moves are written down; none where the history is the host's. */
  private readonly bar: AddressBar | undefined;
  /** Moves of things that can be taken back, the newest last: where each stood before, if it had been moved. */
  private readonly undoable: { id: string; before: Point | undefined }[] = [];

  /** @param search the part of the address from `?` */
  constructor(raw: RawDataset, search: string, options: Partial<ExplorerOptions> = {}) {
    super(options);
    this.options = { keepsHistory: true, home: './', ...options };
    this.bar = this.options.keepsHistory ? (options.addressBar ?? browserHistory()) : undefined;
    this.dataset = resolveDataset(raw);
    this.tracer = createChainClient(this.dataset);
    this.read(search, this.bar?.read().moved);
    // The first picture is whole: the chain of the address it came with is in it.
    if (this.question && this.options.answerNow && raw.claims.length < SMALL)
      this.answered = {
        key: this.questionKey,
        along: this.view.trace.chain?.join() ?? '',
        answer: this.options.answerNow(this.dataset, this.question),
      };
  }

  /** Has the question of the view answered. To be run in an effect, that it follows the view. */
  askAnew() {
    const question = this.question;
    const key = this.questionKey;
    if (!question) return;
    const along = question.along?.join() ?? '';
    const told = untrack(() => this.answered);
    const has =
      along === '' ||
      told?.along === along ||
      told?.answer.paths.some((path) => path.things.slice(1, -1).join() === along);
    if (told?.key !== key || !has)
      this.tracer.ask(question, (answer) => (this.answered = { key, along, answer }));
  }

  /** Has the layout of the view worked out, where it is one that takes long. To be run in an effect, that it follows the view. */
  arrangeAnew() {
    const key = this.layoutKey;
    const input = untrack(() => this.layoutInput);
    untrack(() => {
      this.arrangeFailed = false;
      if (!input || this.placesFound?.key === key) {
        this.stopArranging();
        return;
      }
      this.arranging = 0;
      const { layout } = this.view.arrangement;
      this.arranger.arrange(
        { layout, input },
        {
          onShare: (share) => (this.arranging = share),
          onPlaces: (places) => {
            this.placesFound = { key, places };
            this.arranging = undefined;
          },
          onFailure: () => {
            this.arranging = undefined;
            this.arrangeFailed = true;
          },
        },
      );
    });
  }
  private stopArranging() {
    if (this.arranging !== undefined) this.arranger.stop();
    this.arranging = undefined;
  }
  /** Gives up a layout that is being worked out: things go back to where the named view has them. */
  giveUpArranging() {
    this.stopArranging();
    this.arrange('saved');
  }
  /** Lets things stand another way. What was dragged was dragged in the way before. */
  arrange(layout: LayoutName, seed = 1) {
    this.undoable.length = 0;
    this.go({ arrangement: { layout, seed, moved: new Map() } });
  }

  /** Follows the browser: its back button, its colour scheme. Returns what undoes it. */
  attach(): () => void {
    const leaveBar = this.bar?.onBack(({ search, moved }) => this.read(search, moved));
    const leaveScheme = followScheme((scheme) => (this.scheme = scheme));
    return () => {
      leaveBar?.();
      leaveScheme();
    };
  }

  private read(search: string, moved?: Arrangement['moved']) {
    const { view, notices } = decodeView(search, this.dataset);
    this.view = moved ? changeView(view, { arrangement: { moved } }) : view;
    this.notices = notices;
    this.undoable.length = 0;
    this.learn();
  }
  /** Fetches the words of the view's language, and says all anew when they are there. */
  private learn() {
    if (!hasWords(this.view.lang))
      void fetchWords(this.view.lang).then(() => (this.view = { ...this.view }));
  }

  /** Whether it is shown on somebody else's page, where there is no dialog to open. */
  get inFrame(): boolean {
    return !this.options.keepsHistory;
  }

  get home(): string {
    return this.options.home;
  }
  get address(): string {
    return encodeView(this.view, this.dataset);
  }
  /** The address to give away: it names the lit chain, so that it shows the same one when others have come to rank above it. */
  get lastingAddress(): string {
    const chain = this.view.trace.chain ?? this.chain?.inner;
    return encodeView(changeView(this.view, { trace: { chain } }), this.dataset);
  }

  /** Moves to another view. Every move is an entry of the browser's history, so that its back button undoes it. */
  go(change: ViewChange) {
    this.set(changeView(this.view, change));
  }
  /** Shows a view, whatever was shown before. @param passing whether it takes the place of the entry before it in the browser's history */
  set(view: View, { passing = false } = {}) {
    const before = this.address;
    const { moved } = this.view.arrangement;
    this.view = view;
    this.notices = [];
    this.learn();
    if (this.address === before && moved === view.arrangement.moved) return;
    // What is too much for the address is kept in the entry itself: the back button and a reload know it, a copied address does not.
    const kept = fitsAddress(view) ? undefined : view.arrangement.moved;
    this.bar?.write({ search: this.address, moved: kept }, { passing });
  }

  /** Shows a view that was made elsewhere: what was moved before cannot be taken back any more. */
  private show(view: View, options?: { passing: boolean }) {
    this.undoable.length = 0;
    this.set(view, options);
  }

  /** Opens a thing's dossier; while a trace is being begun, the thing is its other end. */
  select(id: string | undefined) {
    if (this.options.clicks === 'none') return;
    if (id !== undefined && this.traceStart !== undefined) {
      this.trace(this.traceStart, id === this.traceStart ? undefined : id, []);
      return;
    }
    this.go({ panel: { focus: id, line: undefined, compare: undefined } });
    if (id !== undefined) this.opened += 1;
  }
  /** Stands on a thing, and looks along a line, as who walks by keys does: no entries in the browser's history. */
  standOn(id: string) {
    const panel = { focus: id, line: undefined, compare: undefined };
    this.set(changeView(this.view, { panel }), { passing: true });
  }
  lookAlong(line: string) {
    this.set(changeView(this.view, { panel: { line } }), { passing: true });
  }
  selectLine(id: string | undefined) {
    if (id !== undefined && this.options.clicks && this.options.clicks !== 'all') return;
    this.go({ panel: { line: id } });
    if (id !== undefined) this.opened += 1;
  }
  /** The scene as it would be in another language or theme: for a picture to keep. */
  sceneWith(lang: string, theme: ThemeName): Scene {
    return lang === this.view.lang && theme === this.canvasTheme
      ? this.scene
      : buildScene(this.seen, this.graph, { ...this.view, lang }, { theme, ...this.sceneOptions });
  }

  /** Steps back from the innermost: a line, a thing, the trace. */
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
  /** Begins a trace whose other end is the next thing the reader points at. */
  pointFrom(id: string) {
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
  /** Lights a chain. */
  choose(chain: Chain) {
    this.go({
      trace: { ...NO_CHAIN, chain: chain.inner },
      panel: { focus: undefined, line: undefined },
    });
  }
  /** Steps to a hop of the lit chain; its claims are shown and its line stands out. */
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

  /** Brings in the hidden neighbours of a thing, at most so many of the best tied: what is left stays counted. */
  bringIn(id: string, limit = MOST_BROUGHT) {
    const hidden = [...(this.scene.visible.hidden.get(id) ?? [])]
      .sort((a, b) => this.graph.degree(b) - this.graph.degree(a) || a.localeCompare(b))
      .slice(0, limit);
    const { add, hide } = this.view.arrangement;
    this.go({
      arrangement: {
        add: [...new Set([...add, ...hidden])],
        hide: hide.filter((other) => !hidden.includes(other)),
      },
    });
  }
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
  /** Moves a thing by so much from where it stands. */
  nudge(id: string | undefined, x: number, y: number) {
    const mark = this.scene.nodes.find((node) => node.id === id);
    if (mark) this.move(mark.id, mark.x + x, mark.y + y);
  }
  move(id: string, x: number, y: number) {
    const near = (n: number) => Math.round(Math.max(-FARTHEST, Math.min(FARTHEST, n)));
    const { moved } = this.view.arrangement;
    this.undoable.push({ id, before: moved.get(id) });
    this.go({ arrangement: { moved: new Map([...moved, [id, [near(x), near(y)]]]) } });
  }
  /**
   * Takes back the newest move of a thing. It is a move of its own: the browser's history is not gone back in, which
   * could leave the page, or move the page around a frame.
   * @returns the thing that was put back; undefined where no move is left
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
    const { theme, as, clock } = this.view;
    this.show({ ...plain, theme, as, clock });
  }
  toggleKind(kind: Kind) {
    this.go({ filter: { kindsOff: toggled(this.view.filter.kindsOff, kind) } });
  }
  toggleStatus(status: Status) {
    this.go({ filter: { statusesOff: toggled(this.view.filter.statusesOff, status) } });
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
  /** Opens a view that was kept in a file. @throws LocalizedError when it is none of this dataset */
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

  /** The story that is being told. */
  readonly story = $derived.by((): Story | undefined =>
    this.dataset.raw.stories.find(({ id }) => id === this.view.story?.id),
  );
  /** Whether the reader of a story looks at something else than what its step shows. */
  readonly offStory = $derived.by(() => hasLeftStep(this.view, this.dataset));
  /** Goes to a step of a story. What scrolling passes by makes no entries in the browser's history. */
  tell(id: string, step: number, { passing = false } = {}) {
    const view = viewOfStep(this.dataset, { id, step }, this.view);
    if (view) this.show(view, { passing });
  }
  /** Back to the step of the story, for who went to look at something else. */
  tellOn() {
    const { story } = this.view;
    if (story) this.tell(story.id, story.step);
  }
  endStory() {
    this.go({ story: undefined });
  }
}

const KEY = Symbol('explorer');
export const provideExplorer = (explorer: Explorer): Explorer => setContext(KEY, explorer);
export const useExplorer = (): Explorer => getContext<Explorer>(KEY);
