/** What of the screen is no part of its address: what is open over it, and where the keyboard may go. */
import type { Canvas } from './canvas/canvas.ts';
import type { ExplorerOptions } from './options.ts';

/** How high the sheet of a phone stands. */
export const SHEETS = ['low', 'half', 'full'] as const;

export class Screen {
  dialog: 'export' | 'share' | 'keys' | 'own' | null = $state(null);
  /** What the reader's own data are called, where these are shown; and what puts them in or takes them away, where there is a way to. */
  own: string | undefined;
  openOwn: ExplorerOptions['openOwn'];
  /** Whether a reader may open data of their own here. */
  ownData = false;
  /** Where the address asks to take data from, until the reader has answered. */
  asksFor: string | undefined = $state();
  /** On a small screen: how high the sheet stands, and whether the filters are open. */
  sheet: (typeof SHEETS)[number] = $state('half');
  filtersOpen = $state(false);
  /** Whether the field to search in is wanted: on a small screen it is there only then. */
  searching = $state(false);
  /** The thing that is to be put elsewhere, by arrow keys or by a click where it should stand. */
  placing: string | undefined = $state();
  /** Whether keys of one letter are listened to. */
  letterKeys = $state(true);
  /** Take the keyboard to the graph and to the panel beside it, where they are on the screen. */
  focusGraph: (() => void) | undefined;
  focusPanel: (() => void) | undefined;
  /** Told of whatever is opened in the panel, before it is there. */
  onOpen: (() => void) | undefined;
  /** What of the scene is on the screen, while it is drawn there. */
  camera: (() => ReturnType<Canvas['seen']>) | undefined;
  /** The picture of the first view that stands in the page already: the canvas takes its place. */
  still: Element | undefined;
}
