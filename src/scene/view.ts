/**
 * What to show, as plain data, and its address. Keys are in a fixed order; unknown keys are
 * ignored, wrong values reported.
 */
import { MAX_HOPS, TRACE_DEFAULTS, MAX_THINGS } from '../analysis/chain.ts';
import type { Clock } from '../model/clock.ts';
import type { Dataset } from '../model/dataset.ts';
import { LAYOUTS, VIEW_LAYOUTS, type LayoutName } from './layouts/index.ts';
import { KINDS, STATUSES, type Kind, type Status } from '../model/vocabulary.ts';

const THEMES = ['auto', 'light', 'dark'] as const;
const FORMS = ['graph', 'list', 'all', 'sides'] as const;
/** What the thickness of lines says: how many claims a tie has, or its weight. */
const WIDTHS = ['claims', 'weight'] as const;
const COLOURS = ['sides', 'things'] as const;

/** What is open beside the picture. */
export interface Panel {
  /** The thing whose dossier is open. */
  focus?: string;
  /** The line whose claims are open. */
  line?: string;
  /** Another vote that the one in focus is compared with. */
  compare?: string;
}

/** How things are tied: the ends of a trace, and what its chains may use. */
export interface Trace {
  from?: string;
  to?: string;
  /** Further things to tie to the two: all of them make a tree. */
  more: readonly string[];
  /** The chain that is highlighted, by the things it goes through; the best one, if left out. */
  chain?: readonly string[];
  /** The hop of it that the reader is at, from 0. */
  hop?: number;
  /** A thing that chains must go through. */
  through?: string;
  /** Things that chains may not go through. */
  avoid: readonly string[];
  maxHops: number;
  /** Whether chains may use votes. */
  votes: boolean;
  /** The day since which changes between the traced things are listed. */
  since?: string;
}

/** What is filtered out of the picture, or added though the named view leaves it out. */
export interface Filter {
  kindsOff: readonly Kind[];
  statusesOff: readonly Status[];
  /** Relations drawn though the named view leaves them out. */
  relationsOn: readonly string[];
  /** Relations left out though the named view draws them. */
  relationsOff: readonly string[];
}

/** Which things are on the picture, and where. */
export interface Arrangement {
  /** Things added to the named view. */
  add: readonly string[];
  /** Things removed from the named view. */
  hide: readonly string[];
  /** Benches whose members are unfolded. */
  open: readonly string[];
  layout: LayoutName;
  /** The number of the arrangement, for a layout that has several. */
  seed: number;
  /** What the thickness of lines says. */
  widths: (typeof WIDTHS)[number];
  /** What colours say where lines have sides: these, or the party of a thing. */
  colours: (typeof COLOURS)[number];
  /** Places of things that the reader moved. */
  moved: ReadonlyMap<string, readonly [number, number]>;
  /** The days (ISO) on which the picture is shown, side by side; empty: on that of the clock alone. */
  dates: readonly string[];
}

export interface View {
  /** A named view of the dataset. */
  view: string;
  lang: string;
  theme: (typeof THEMES)[number];
  /**
   * How it is shown: the graph, what is in it as a list, everything there is as a list, or who stood
   * on which side of the one in focus.
   */
  as: (typeof FORMS)[number];
  panel: Panel;
  trace: Trace;
  filter: Filter;
  arrangement: Arrangement;
  /** The days of the two clocks. */
  clock: Clock;
  /** The story that is open, and its step, from 0. */
  story?: { id: string; step: number };
}

/** Whether a view is shown as a list. */
export const isList = ({ as }: Pick<View, 'as'>): boolean => as === 'list' || as === 'all';

/** A change of a view: the fields to set, of each part those named; undefined unsets a field. */
export type ViewChange = Partial<
  Pick<View, 'view' | 'lang' | 'theme' | 'as' | 'story'> & {
    [Part in 'panel' | 'trace' | 'filter' | 'arrangement' | 'clock']: Partial<View[Part]>;
  }
>;
/** A view with a change made to it; the one it was made from stays as it is. */
export const changeView = (view: View, change: ViewChange): View => ({
  ...view,
  ...change,
  panel: { ...view.panel, ...change.panel },
  trace: { ...view.trace, ...change.trace },
  filter: { ...view.filter, ...change.filter },
  arrangement: { ...view.arrangement, ...change.arrangement },
  clock: { ...view.clock, ...change.clock },
});

/** Parameters of an address for how a view looks, not for what it shows. */
export const PRESENTATION_PARAMS = ['lang', 'theme'] as const;
export const isPresentation = (param: string): boolean =>
  PRESENTATION_PARAMS.some((known) => known === param);

/** The layout of a named view, before a reader chooses another. */
const ownLayout = (dataset: Dataset, view: string): LayoutName => {
  const wanted = dataset.views.get(view)?.layout;
  return VIEW_LAYOUTS.find((name) => name === wanted) ?? 'saved';
};

/** A named view, or the dataset's first, as it is before a reader changes anything. */
export const defaultView = (
  dataset: Dataset,
  lang: string,
  view = dataset.raw.dataset.default_view,
): View => ({
  view,
  lang,
  theme: 'auto',
  as: 'graph',
  panel: {},
  trace: { more: [], avoid: [], maxHops: TRACE_DEFAULTS.maxHops, votes: true },
  filter: { kindsOff: [], statusesOff: [], relationsOn: [], relationsOff: [] },
  arrangement: {
    add: [],
    hide: [],
    open: [],
    layout: ownLayout(dataset, view),
    seed: 1,
    widths: 'claims',
    colours: 'sides',
    moved: new Map(),
    dates: [],
  },
  clock: { asOf: dataset.raw.dataset.as_of },
});

/** In place of a value in an address that this dataset does not have. */
const WRONG = Symbol('wrong');
type Read<T> = T | typeof WRONG;

/** A value in an address: written as text, or not at all; and read from it. */
interface Codec<T> {
  write(value: T): string | undefined;
  /**
   * @param wrong is called with each part that this dataset does not have; where the whole value is
   * wrong, `WRONG` is returned
   */
  read(text: string, dataset: Dataset, wrong: (part: string) => void): Read<T>;
}

const known = (isKnown: (id: string, dataset: Dataset) => boolean): Codec<string | undefined> => ({
  write: (id) => (id === '' ? undefined : id),
  read: (text, dataset) => (isKnown(text, dataset) ? text : WRONG),
});
const thing = known((id, dataset) => dataset.things.has(id));
const vote = known((id, dataset) => dataset.votes.has(id));
const line = known((id, dataset) => {
  const [subject = '', relation = '', object = '', ...more] = id.split('~');
  const ends = dataset.things.has(subject) && dataset.things.has(object);
  return !more.length && ends && dataset.relations.has(relation);
});

const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  new Date(`${text}T00:00:00Z`).toString() !== 'Invalid Date' &&
  new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
const day = known(isDay);
/** Of a clock that is set to a day unless the address says `all`. */
const dayOrAll: Codec<string | undefined> = {
  write: (text) => text ?? 'all',
  read(text) {
    if (text === 'all') return undefined;
    return isDay(text) ? text : WRONG;
  },
};

/** A whole number from 1 to `max`. @param from the value that 1 stands for */
const whole = (max: number, from = 1): Codec<number> => ({
  write: (value) => String(value - from + 1),
  read(text) {
    const number = Number(text);
    const isKnown = Number.isInteger(number) && number >= 1 && number <= max;
    return isKnown ? number - 1 + from : WRONG;
  },
});
const optional = <T>(codec: Codec<T>): Codec<T | undefined> => ({
  write: (value) => (value === undefined ? undefined : codec.write(value)),
  read: (text, dataset, wrong) => codec.read(text, dataset, wrong),
});
const oneOf = <T extends string>(values: readonly T[]): Codec<T> => ({
  write: (value) => value,
  read: (text) => values.find((value) => value === text) ?? WRONG,
});
/** True unless the address has a certain word. */
const unless = (word: string): Codec<boolean> => ({
  write: (value) => (value ? undefined : word),
  read: (text) => text !== word,
});

/** Ids, sorted, with points between. An unknown one is left out and reported. */
const list = <T extends string>(
  isKnown: (id: string, dataset: Dataset) => boolean,
  max = Infinity,
): Codec<readonly T[]> => ({
  write: (ids) => (ids.length ? [...ids].sort().join('.') : undefined),
  read(text, dataset, wrong) {
    const ids = new Set<T>();
    for (const id of text.split('.').filter(Boolean))
      if (isKnown(id, dataset)) ids.add(id as T);
      else wrong(id);
    return [...ids].slice(0, max);
  },
});
const isThing = (id: string, dataset: Dataset) => dataset.things.has(id);
const isRelation = (id: string, dataset: Dataset) => dataset.relations.has(id);
const isBench = (id: string, dataset: Dataset) =>
  dataset.memberships.some((seat) => seat.on_behalf_of === id);

/** How many days the picture may be shown on, side by side. */
export const DATES = { least: 2, most: 8 } as const;
/** Days in order of time, with points between. */
const dates: Codec<readonly string[]> = {
  write: (days) => (days.length ? days.join('.') : undefined),
  read(text, _, wrong) {
    const parts = [...new Set(text.split('.').filter(Boolean))];
    for (const part of parts.filter((one) => !isDay(one))) wrong(part);
    const days = parts.filter(isDay).sort();
    for (const day of days.slice(DATES.most)) wrong(day);
    return days.length < DATES.least ? WRONG : days.slice(0, DATES.most);
  },
};

/** In an address, a chain that goes through nothing. */
const DIRECT = '.';
const chain: Codec<readonly string[] | undefined> = {
  write: (inner) => inner && (inner.length ? inner.join('.') : DIRECT),
  read(text, dataset) {
    const inner = text === DIRECT ? [] : text.split('.');
    const isKnown = inner.length < MAX_HOPS && inner.every((id) => dataset.things.has(id));
    return isKnown ? inner : WRONG;
  },
};

/**
 * How many moved things an address may hold: with more it is longer than mail programs and chats
 * take.
 */
const MAX_MOVED = 24;
/** Whether the address can hold all moved things; otherwise a file is needed. */
export const fitsAddress = ({ arrangement }: Pick<View, 'arrangement'>): boolean =>
  arrangement.moved.size <= MAX_MOVED;
/**
 * How far from the middle a thing may be moved: farther out, the rest of the picture would become
 * too small.
 */
export const FARTHEST = 3000;
const places: Codec<Arrangement['moved']> = {
  write: (moved) =>
    moved.size && moved.size <= MAX_MOVED
      ? [...moved]
          .sort(([a], [b]) => a.localeCompare(b))
          .map(([id, [x, y]]) => `${id}.${Math.round(x)}.${Math.round(y)}`)
          .join('_')
      : undefined,
  read(text, dataset, wrong) {
    const moved = new Map<string, readonly [number, number]>();
    for (const part of text.split('_').filter(Boolean)) {
      const [id = '', x, y] = part.split('.');
      const place = [Number(x), Number(y)] as const;
      const isPlace = place.every((n) => Number.isFinite(n) && Math.abs(n) <= FARTHEST);
      if (isPlace && dataset.things.has(id)) moved.set(id, place);
      else wrong(part);
    }
    return moved;
  },
};

/** How many things a tree may tie beside the two ends. */
export const MAX_MORE = MAX_THINGS - 2;

/** A field of a view, and its parameter in an address. */
interface Field {
  param: string;
  /** The field as text; undefined where the address needs none. */
  write(view: View): string | undefined;
  /** The view with the field set from the text; `WRONG` where this dataset has no such value. */
  read(view: View, text: string, dataset: Dataset, wrong: (part: string) => void): Read<View>;
}
type Part = 'panel' | 'trace' | 'filter' | 'arrangement' | 'clock';
/** A field of one of a view's parts. */
function field<P extends Part, K extends keyof View[P]>(
  part: P,
  key: K,
  param: string,
  codec: Codec<View[P][K]>,
): Field {
  return {
    param,
    write: (view) => codec.write(view[part][key]),
    read(view, text, dataset, wrong) {
      const value = codec.read(text, dataset, wrong);
      return value === WRONG ? WRONG : { ...view, [part]: { ...view[part], [key]: value } };
    },
  };
}
/** A field of the view itself. */
function ownField<K extends 'as' | 'theme'>(key: K, codec: Codec<View[K]>): Field {
  return {
    param: key,
    write: (view) => codec.write(view[key]),
    read(view, text, dataset, wrong) {
      const value = codec.read(text, dataset, wrong);
      return value === WRONG ? WRONG : { ...view, [key]: value };
    },
  };
}

/**
 * Every field that an address may have, in the order of its parameters; the named view comes before
 * them, the language after.
 */
const FIELDS: readonly Field[] = [
  field('panel', 'focus', 'focus', thing),
  field('panel', 'compare', 'compare', vote),
  field('panel', 'line', 'line', line),
  field('trace', 'from', 'from', thing),
  field('trace', 'to', 'to', thing),
  field('trace', 'through', 'through', thing),
  field('trace', 'chain', 'chain', chain),
  field('trace', 'hop', 'hop', optional(whole(MAX_HOPS, 0))),
  field('trace', 'maxHops', 'hops', whole(MAX_HOPS)),
  field('trace', 'votes', 'votes', unless('no')),
  field('trace', 'since', 'since', day),
  field('trace', 'more', 'with', list(isThing, MAX_MORE)),
  field('trace', 'avoid', 'avoid', list(isThing)),
  field('arrangement', 'add', 'add', list(isThing)),
  field('arrangement', 'hide', 'hide', list(isThing)),
  field('arrangement', 'open', 'open', list(isBench)),
  field(
    'filter',
    'kindsOff',
    'nokind',
    list<Kind>((id) => KINDS.some((kind) => kind === id)),
  ),
  field(
    'filter',
    'statusesOff',
    'nostatus',
    list<Status>((id) => STATUSES.some((status) => status === id)),
  ),
  field('filter', 'relationsOn', 'rel', list(isRelation)),
  field('filter', 'relationsOff', 'norel', list(isRelation)),
  field('clock', 'asOf', 'asof', dayOrAll),
  field('clock', 'knownOn', 'known', day),
  field('arrangement', 'dates', 'dates', dates),
  ownField('as', oneOf(FORMS)),
  field('arrangement', 'layout', 'layout', oneOf(LAYOUTS)),
  field('arrangement', 'seed', 'seed', whole(9999)),
  field('arrangement', 'widths', 'widths', oneOf(WIDTHS)),
  field('arrangement', 'colours', 'colours', oneOf(COLOURS)),
  ownField('theme', oneOf(THEMES)),
  field('arrangement', 'moved', 'at', places),
];

/** The view that a step of a story shows; undefined where there is no such step. */
export function viewOfStep(
  dataset: Dataset,
  story: { id: string; step: number },
  { lang, theme }: Pick<View, 'lang' | 'theme'>,
): View | undefined {
  const steps = dataset.raw.stories.find(({ id }) => id === story.id)?.steps;
  const step = steps?.[story.step];
  return step && { ...decodeView(step.address, dataset).view, lang, theme, story };
}

/** Whether a view of a story differs from that of its step, because the reader changed it. */
export function hasLeftStep(view: View, dataset: Dataset): boolean {
  const stepView = view.story && viewOfStep(dataset, view.story, view);
  return stepView !== undefined && encodeScreen(view, dataset) !== encodeScreen(stepView, dataset);
}

/** Whether a picture shows what its author made: a named view or a step, but for how it is arranged. */
export function isAsMade(view: View, dataset: Dataset): boolean {
  if (view.story) return !hasLeftStep(view, dataset);
  const { theme, as, arrangement } = view;
  const { layout, seed, widths, colours } = arrangement;
  const plain = defaultView(dataset, view.lang, view.view);
  const arranged = { ...plain.arrangement, layout, seed, widths, colours };
  const made = { ...plain, theme, as, arrangement: arranged };
  return encodeScreen(view, dataset) === encodeScreen(made, dataset);
}

/**
 * The address of a view: only what differs from the default, in a fixed order. Empty for the
 * default view.
 * A step of a story is named by its story and number, followed by what the reader changed.
 */
export function encodeView(view: View, dataset: Dataset): string {
  if (view.story === undefined) return encodeScreen(view, dataset);
  const changed = hasLeftStep(view, dataset)
    ? view
    : { ...defaultView(dataset, view.lang), theme: view.theme };
  const params = new URLSearchParams({
    story: view.story.id,
    step: String(view.story.step + 1),
  });
  for (const [param, text] of new URLSearchParams(encodeScreen(changed, dataset)))
    params.set(param, text);
  return `?${params}`;
}

/** The address without the story. */
function encodeScreen(view: View, dataset: Dataset): string {
  const plain = defaultView(dataset, view.lang, view.view);
  const params = new URLSearchParams();
  if (view.view !== dataset.raw.dataset.default_view) params.set('view', view.view);
  for (const viewField of FIELDS) {
    const text = viewField.write(view);
    if (text !== undefined && text !== viewField.write(plain)) params.set(viewField.param, text);
  }
  if (view.lang !== dataset.languages[0]) params.set('lang', view.lang);
  const text = params.toString();
  return text ? `?${text}` : '';
}

/** A value in an address that this dataset does not have. */
export interface Notice {
  key: string;
  value: string;
}

/** The story and step that an address names; undefined where it names none, or an unknown one. */
function decodeStory(
  params: URLSearchParams,
  dataset: Dataset,
  wrong: (key: string, value: string) => void,
): View['story'] {
  const name = params.get('story');
  if (!name) return undefined;
  const story = dataset.raw.stories.find(({ id }) => id === name);
  if (!story) {
    wrong('story', name);
    return undefined;
  }
  const text = params.get('step') ?? '1';
  const step = whole(story.steps.length, 0).read(text, dataset, () => undefined);
  if (step === WRONG) wrong('step', text);
  return { id: story.id, step: step === WRONG ? 0 : step };
}

/**
 * Reads an address. Without a language it is in the dataset's first, whoever opens it.
 * @param search the part from `?`
 */
export function decodeView(search: string, dataset: Dataset): { view: View; notices: Notice[] } {
  const params = new URLSearchParams(search);
  const notices: Notice[] = [];
  const wrong = (key: string, value: string) => notices.push({ key, value: value.slice(0, 80) });
  /** A parameter whose value the dataset has; any other value is reported. */
  const knownParam = (key: string, has: (value: string) => boolean) => {
    const value = params.get(key);
    if (!value) return undefined;
    if (has(value)) return value;
    wrong(key, value);
    return undefined;
  };
  const lang = knownParam('lang', (name) => dataset.languages.includes(name));
  const story = decodeStory(params, dataset, wrong);
  const name = knownParam('view', (id) => dataset.views.has(id));
  let view = defaultView(dataset, lang ?? dataset.languages[0] ?? 'en', name);
  for (const viewField of FIELDS) {
    const { param } = viewField;
    const text = params.get(param);
    if (!text) continue;
    const next = viewField.read(view, text, dataset, (part) => wrong(param, part));
    if (next === WRONG) wrong(param, text);
    else view = next;
  }
  if (!story) return { view, notices };
  const isChanged = [...params.keys()].some(
    (key) => key !== 'story' && key !== 'step' && !isPresentation(key),
  );
  const stepView = isChanged ? undefined : viewOfStep(dataset, story, view);
  return { view: stepView ?? { ...view, story }, notices };
}
