/** What of the screen is no part of its address: what is open over it, and where the keyboard is asked to go. */
import type { Seen } from './canvas/canvas.ts';
import type { ExplorerOptions } from './options.ts';

/** How high the drawer of a phone stands. */
export const DRAWER_HEIGHTS = ['low', 'half', 'full'] as const;
/** The parts of the page that the keyboard can be taken to. */
export type KeyboardPlace = 'graph' | 'panel';

export class Screen {
  /** Which of the dialogs is open (dialogs.ts). */
  dialog: string | null = $state(null);
  /** What the reader's own data are called, where these are shown; and what puts them in or takes them away, where there is a way to. */
  readonly own: string | undefined;
  readonly openOwn: ExplorerOptions['openOwn'];
  /** Whether a reader may open data of their own here. */
  readonly ownData: boolean;
  /** Where the address asks to take data from, until the reader has answered. */
  remoteData: string | undefined = $state();
  /** On a small screen: how high the drawer stands, and whether the filters are open. */
  sheet: (typeof DRAWER_HEIGHTS)[number] = $state('half');
  filtersOpen = $state(false);
  /** Whether the field to search in is wanted: on a small screen it is there only then. */
  searching = $state(false);
  /** The thing that is to be put elsewhere, by arrow keys or by a click where it should stand. */
  movingThing: string | undefined = $state();
  /** Whether keys of one letter are listened to. */
  letterKeys = $state(true);
  /** Whether the graph is on the screen, rather than a list. */
  graphStands = $state(false);
  /** What of the scene is on the screen, while it is drawn there. */
  camera: Seen | undefined = $state.raw();
  /** The newest request to take the keyboard somewhere: the component that stands there follows it (`onKeyboard`). */
  keyboard: { place: KeyboardPlace } | undefined = $state.raw();
  /** How often something was opened in the panel. */
  opened = $state(0);

  constructor({ own, openOwn, ownData = false, asksFor }: Partial<ExplorerOptions>) {
    this.own = own;
    this.openOwn = openOwn;
    this.ownData = ownData;
    this.remoteData = asksFor;
  }

  takeKeyboardTo(place: KeyboardPlace) {
    this.keyboard = { place };
  }
}
