/**
 * The state of the screen that is no part of its address: open dialogs, the drawer, requests to
 * move the keyboard focus.
 */
import type { VisiblePart } from './canvas/canvas.ts';
import type { ExplorerOptions } from './options.ts';

/** The heights of the drawer of a phone. */
export const DRAWER_HEIGHTS = ['low', 'half', 'full'] as const;
/** The parts of the page that the keyboard focus can be moved to. */
export type FocusPlace = 'graph' | 'panel';

export class Screen {
  /** The name of the open dialog (dialogs.ts). */
  dialog: string | null = $state(null);
  /** The name of the reader's own data, where these are shown. */
  readonly ownDataName: string | undefined;
  readonly ownDataId: string | undefined;
  readonly openOwnData: ExplorerOptions['openOwnData'];
  readonly closeOwnData: ExplorerOptions['closeOwnData'];
  readonly keepOwnData: ExplorerOptions['keepOwnData'];
  readonly openKeptData: ExplorerOptions['openKeptData'];
  readonly ownData: ExplorerOptions['ownData'];
  /** The name of own data that are not there any more, until the reader has read it. */
  lostOwnData: string | undefined = $state();
  /** Whether a reader may open data of their own here. */
  readonly allowsOwnData: boolean;
  /** Where the address asks to load other data from, until the reader has answered. */
  remoteData: string | undefined = $state();
  /** On a small screen: how high the drawer is, and whether the filters are open. */
  drawer: (typeof DRAWER_HEIGHTS)[number] = $state('half');
  filtersOpen = $state(false);
  /** Whether the search field is wanted: on a small screen it is only shown then. */
  searching = $state(false);
  /** The id of the thing that is being moved, by arrow keys or by a click on its new place. */
  movingThing: string | undefined = $state();
  /** Whether single letters work as keyboard shortcuts. */
  letterKeys = $state(true);
  /** Whether the graph is on the screen, rather than the list. */
  graphVisible = $state(false);
  /** The room of the graph, in CSS pixels, once it is known: the picture is composed for it. */
  room: { w: number; h: number } | undefined = $state.raw();
  /** Whether the picture shows what has no room in it too, and is looked at part by part. */
  showsAll = $state(false);
  /** The part of the scene that is visible, while the graph is on the screen. */
  camera: VisiblePart | undefined = $state.raw();
  /**
   * The newest request to move the keyboard focus: the component in that place reacts to it
   * (`onFocusRequest`).
   */
  focusRequest: { place: FocusPlace } | undefined = $state.raw();
  /** How often something was opened in the panel. */
  openings = $state(0);

  constructor(options: Partial<ExplorerOptions>) {
    this.ownDataName = options.ownDataName;
    this.ownDataId = options.ownDataId;
    this.openOwnData = options.openOwnData;
    this.closeOwnData = options.closeOwnData;
    this.keepOwnData = options.keepOwnData;
    this.openKeptData = options.openKeptData;
    this.ownData = options.ownData;
    this.lostOwnData = options.lostOwnData;
    this.allowsOwnData = options.allowsOwnData ?? false;
    this.remoteData = options.remoteData;
  }

  moveFocusTo(place: FocusPlace) {
    this.focusRequest = { place };
  }
}
