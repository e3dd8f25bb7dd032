/** What to show, as plain data, and its address. Order-stable and tolerant: unknown keys are ignored, wrong ones told. */
import { MOST_HOPS, TRACE_DEFAULTS, MOST_THINGS } from '../analysis/chain.ts';
import type { Dataset } from '../model/dataset.ts';
import {
  KINDS,
  LAYOUTS,
  STATUSES,
  type Kind,
  type LayoutName,
  type Status,
} from '../model/vocabulary.ts';

const isLayout = (name: string): name is LayoutName => LAYOUTS.some((layout) => layout === name);

export interface View {
  /** A named view of the dataset. */
  view: string;
  /** The thing whose dossier is open. */
  focus?: string;
  /** The line whose claims are open. */
  line?: string;
  /** Another vote that the one in focus is compared with. */
  compare?: string;
  /** The ends of the trace. */
  from?: string;
  to?: string;
  /** Further things to tie to the two: all of them make a tree. */
  more: readonly string[];
  /** The chain that is lit, by the things it goes through; the best one, if left out. */
  chain?: readonly string[];
  /** The hop of it that is stepped to, from 0. */
  hop?: number;
  /** What chains must go through, may not go through, how long they may be, and whether they may use votes. */
  through?: string;
  avoid: readonly string[];
  maxHops: number;
  votes: boolean;
  /** The day since which changes between the traced things are told. */
  since?: string;
  /** Things brought in, and things taken out, beyond the named view. */
  add: readonly string[];
  hide: readonly string[];
  /** Benches whose members are unfolded. */
  open: readonly string[];
  kindsOff: readonly Kind[];
  statusesOff: readonly Status[];
  /** Relations drawn though the named view leaves them out, and the other way round. */
  relationsOn: readonly string[];
  relationsOff: readonly string[];
  asOf?: string;
  knownOn?: string;
  lang: string;
  theme: 'auto' | 'light' | 'dark';
  /** How it is shown: the graph, everything as a list, or who stood on which side of the one in focus. */
  as: 'graph' | 'list' | 'sides';
  /** How things stand. */
  layout: LayoutName;
  /** Which of its arrangements, for a layout that has several. */
  seed: number;
  /** Things dragged elsewhere. */
  moved: ReadonlyMap<string, readonly [number, number]>;
  /** The story that is being told, and its step, from 0. */
  story?: string;
  step?: number;
}

/** What an address may say of how it is looked at, beside what. */
export const MANNERS = ['lang', 'theme'] as const;

/** How things stand in a named view, unless the reader wants it otherwise. */
const ownLayout = (dataset: Dataset, view: string): LayoutName =>
  dataset.views.get(view)?.layout ?? 'saved';

/** A named view, or the dataset's first, as it is before a reader changes anything. */
export const defaultView = (
  dataset: Dataset,
  lang: string,
  view = dataset.raw.dataset.default_view,
): View => ({
  view,
  more: [],
  avoid: [],
  maxHops: TRACE_DEFAULTS.maxHops,
  votes: true,
  add: [],
  hide: [],
  open: [],
  kindsOff: [],
  statusesOff: [],
  relationsOn: [],
  relationsOff: [],
  asOf: dataset.raw.dataset.as_of,
  lang,
  theme: 'auto',
  as: 'graph',
  layout: ownLayout(dataset, view),
  seed: 1,
  moved: new Map(),
});

const LISTS = {
  more: 'with',
  avoid: 'avoid',
  add: 'add',
  hide: 'hide',
  open: 'open',
  kindsOff: 'nokind',
  statusesOff: 'nostatus',
  relationsOn: 'rel',
  relationsOff: 'norel',
} as const;
/** A chain that goes through nothing, in an address. */
const DIRECT = '.';
/** How many things a tree may tie beside its two ends. */
export const MOST_MORE = MOST_THINGS - 2;
const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  new Date(`${text}T00:00:00Z`).toString() !== 'Invalid Date' &&
  new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/** The view that a step of a story shows; undefined where there is no such step. */
export function viewOfStep(
  dataset: Dataset,
  id: string,
  step: number,
  { lang, theme }: Pick<View, 'lang' | 'theme'>,
): View | undefined {
  const told = dataset.raw.stories.find((story) => story.id === id)?.steps[step];
  return told && { ...decodeView(told.address, dataset).view, lang, theme, story: id, step };
}

/** Whether a view of a story shows something else than its step does: a reader went to look at something. */
export function hasStrayed(view: View, dataset: Dataset): boolean {
  const shown =
    view.story === undefined ? undefined : viewOfStep(dataset, view.story, view.step ?? 0, view);
  return shown !== undefined && encodeScreen(view, dataset) !== encodeScreen(shown, dataset);
}

/**
 * The address of a view: only what differs from the default, in a fixed order. Empty for the default view.
 * A step of a story is named by its story and number; what a reader changed of it is told beside them.
 */
export function encodeView(view: View, dataset: Dataset): string {
  if (view.story === undefined) return encodeScreen(view, dataset);
  const screen = hasStrayed(view, dataset)
    ? view
    : { ...defaultView(dataset, view.lang), theme: view.theme };
  const params = new URLSearchParams(encodeScreen(screen, dataset));
  return `?${new URLSearchParams([['story', view.story], ['step', String((view.step ?? 0) + 1)], ...params])}`;
}

function encodeScreen(view: View, dataset: Dataset): string {
  const plain = defaultView(dataset, view.lang);
  const params = new URLSearchParams();
  if (view.view !== plain.view) params.set('view', view.view);
  for (const key of ['focus', 'compare', 'line', 'from', 'to', 'through'] as const)
    if (view[key]) params.set(key, view[key]);
  if (view.chain) params.set('chain', view.chain.length ? view.chain.join('.') : DIRECT);
  if (view.hop !== undefined) params.set('hop', String(view.hop + 1));
  if (view.maxHops !== plain.maxHops) params.set('hops', String(view.maxHops));
  if (!view.votes) params.set('votes', 'no');
  if (view.since) params.set('since', view.since);
  for (const [key, name] of Object.entries(LISTS) as [keyof typeof LISTS, string][])
    if (view[key].length) params.set(name, [...view[key]].sort().join('.'));
  if (view.asOf !== plain.asOf) params.set('asof', view.asOf ?? 'all');
  if (view.knownOn) params.set('known', view.knownOn);
  if (view.as !== 'graph') params.set('as', view.as);
  if (view.layout !== ownLayout(dataset, view.view)) params.set('layout', view.layout);
  if (view.seed !== 1) params.set('seed', String(view.seed));
  if (view.theme !== 'auto') params.set('theme', view.theme);
  if (view.moved.size && fitsAddress(view))
    params.set(
      'at',
      [...view.moved]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([id, [x, y]]) => `${id}.${Math.round(x)}.${Math.round(y)}`)
        .join('_'),
    );
  if (view.lang !== dataset.languages[0]) params.set('lang', view.lang);
  const text = params.toString();
  return text ? `?${text}` : '';
}

/** Things moved, up to which their places stand in the address: more make it longer than mail programs and chats take. */
export const MOST_MOVED = 24;
/** Whether all that was moved stands in the address; a file keeps the rest. */
export const fitsAddress = (view: Pick<View, 'moved'>): boolean => view.moved.size <= MOST_MOVED;

/** How far from the middle a thing may be dragged: farther, the rest would shrink to nothing. */
export const FARTHEST = 3000;

/** What an address asked for that this dataset does not have. */
export interface Notice {
  key: string;
  value: string;
}

/**
 * Reads an address. Without a language it is in the dataset's first, whoever opens it.
 * @param search the part from `?`
 */
export function decodeView(search: string, dataset: Dataset): { view: View; notices: Notice[] } {
  const params = new URLSearchParams(search);
  const notices: Notice[] = [];
  const knows = (key: string, value: string, known: boolean) => {
    if (!known) notices.push({ key, value: value.slice(0, 80) });
    return known;
  };
  const lang = params.get('lang');
  if (lang) knows('lang', lang, dataset.languages.includes(lang));
  const view = defaultView(
    dataset,
    lang && dataset.languages.includes(lang) ? lang : (dataset.languages[0] ?? 'en'),
  );
  const theme = params.get('theme');
  if (theme === 'light' || theme === 'dark') view.theme = theme;
  const story = dataset.raw.stories.find(({ id }) => id === params.get('story'));
  if (
    params.get('story') &&
    knows('story', params.get('story') ?? '', story !== undefined) &&
    story
  ) {
    const number = Number(params.get('step') ?? 1);
    const known = knows(
      'step',
      params.get('step') ?? '',
      Number.isInteger(number) && number >= 1 && number <= story.steps.length,
    );
    Object.assign(view, { story: story.id, step: known ? number - 1 : 0 });
    const says = [...params.keys()].some((key) => !['story', 'step', ...MANNERS].includes(key));
    if (!says)
      return { view: viewOfStep(dataset, story.id, view.step ?? 0, view) ?? view, notices };
  }
  const name = params.get('view');
  if (name && knows('view', name, dataset.views.has(name)))
    Object.assign(view, { view: name, layout: ownLayout(dataset, name) });
  for (const key of ['focus', 'from', 'to', 'through'] as const) {
    const id = params.get(key);
    if (id && knows(key, id, dataset.things.has(id))) view[key] = id;
  }
  const compare = params.get('compare');
  if (compare && knows('compare', compare, dataset.votes.has(compare))) view.compare = compare;
  const line = params.get('line');
  if (line) {
    const [subject = '', relation = '', object = '', ...more] = line.split('~');
    if (
      knows(
        'line',
        line,
        !more.length &&
          dataset.things.has(subject) &&
          dataset.relations.has(relation) &&
          dataset.things.has(object),
      )
    )
      view.line = line;
  }
  const chain = params.get('chain');
  if (chain) {
    const inner = chain === DIRECT ? [] : chain.split('.');
    if (
      knows('chain', chain, inner.length < MOST_HOPS && inner.every((id) => dataset.things.has(id)))
    )
      view.chain = inner;
  }
  const whole = (key: string, most: number) => {
    const text = params.get(key);
    const number = Number(text);
    return text && knows(key, text, Number.isInteger(number) && number >= 1 && number <= most)
      ? number
      : undefined;
  };
  const hop = whole('hop', MOST_HOPS);
  if (hop !== undefined) view.hop = hop - 1;
  view.maxHops = whole('hops', MOST_HOPS) ?? view.maxHops;
  view.votes = params.get('votes') !== 'no';
  const list = (key: string, known: (value: string) => boolean) => [
    ...new Set(
      (params.get(key) ?? '')
        .split('.')
        .filter((value) => value && knows(key, value, known(value))),
    ),
  ];
  const isThing = (id: string) => dataset.things.has(id);
  view.more = list('with', isThing).slice(0, MOST_MORE);
  view.avoid = list('avoid', isThing);
  view.add = list('add', isThing);
  view.hide = list('hide', isThing);
  view.open = list('open', (id) => dataset.memberships.some((m) => m.on_behalf_of === id));
  view.kindsOff = list('nokind', (k) => KINDS.some((kind) => kind === k)) as Kind[];
  view.statusesOff = list('nostatus', (s) => STATUSES.some((status) => status === s)) as Status[];
  view.relationsOn = list('rel', (r) => dataset.relations.has(r));
  view.relationsOff = list('norel', (r) => dataset.relations.has(r));
  const asOf = params.get('asof');
  if (asOf === 'all') view.asOf = undefined;
  else if (asOf && knows('asof', asOf, isDay(asOf))) view.asOf = asOf;
  const known = params.get('known');
  if (known && knows('known', known, isDay(known))) view.knownOn = known;
  const since = params.get('since');
  if (since && knows('since', since, isDay(since))) view.since = since;
  const as = params.get('as');
  if (as === 'list' || as === 'sides') view.as = as;
  const layout = params.get('layout');
  if (layout && knows('layout', layout, isLayout(layout)) && isLayout(layout)) view.layout = layout;
  view.seed = whole('seed', 9999) ?? view.seed;
  const moved = new Map<string, readonly [number, number]>();
  for (const part of (params.get('at') ?? '').split('_').filter(Boolean)) {
    const [id = '', x, y] = part.split('.');
    const place = [Number(x), Number(y)] as const;
    if (
      knows(
        'at',
        part,
        isThing(id) && place.every((n) => Number.isFinite(n) && Math.abs(n) <= FARTHEST),
      )
    )
      moved.set(id, place);
  }
  view.moved = moved;
  return { view, notices };
}
