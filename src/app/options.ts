import type { RawDataset } from '../model/schema.ts';
import type { AddressBar } from './addressBar.ts';
import type { AnswerNow } from './answerNow.ts';
import type { OwnData } from './ownData.svelte.ts';

/** What an explorer is given by the page that it is in. */
export interface ExplorerOptions {
  /**
   * Whether changes of the view become entries of the browser's history. In a frame they would be
   * entries of the host page's.
   */
  keepsHistory: boolean;
  /** A history instead of the browser's. */
  addressBar?: AddressBar;
  /** The theme where the address names none; the system's otherwise. */
  plainTheme?: 'light' | 'dark';
  /** The path from this page to the explorer: `./`, or `../` from a page in a folder. */
  home: string;
  /** Answers a question without a pause; without it questions are answered in a worker. */
  answerNow?: AnswerNow;
  /** Where the address asks to load other data from: the reader is asked first. */
  remoteData?: string;
  /** Whether a reader may open data of their own here. */
  allowsOwnData?: boolean;
  /** What is kept of a reader's own data on this machine, where they may be opened. */
  ownData?: OwnData;
  /** The id and the name of the reader's own data, where these are shown. */
  ownDataId?: string;
  ownDataName?: string;
  /** The name of own data that were shown before the page was loaded again, and were not kept. */
  lostOwnData?: string;
  /**
   * Shows a reader's own data instead of those of the page. Left out where that cannot be done, as
   * in a frame.
   */
  openOwnData?: (raw: RawDataset, name: string) => void;
  /** Shows the data of the page again. */
  closeOwnData?: () => void;
  /** Keeps the reader's own data that are shown on this machine. */
  keepOwnData?: () => Promise<void>;
  /** Shows the own data that are kept on this machine. */
  openKeptData?: () => Promise<void>;
  /** What can be opened by a click in the picture: things and lines, only things, or nothing. */
  clicks?: 'all' | 'things' | 'none';
}
