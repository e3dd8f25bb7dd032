import type { RawDataset } from '../model/schema.ts';
import type { AddressBar } from './addressBar.ts';
import type { AnswerNow } from './answerNow.ts';

/** How an explorer lives in its page. */
export interface ExplorerOptions {
  /** Whether moves become entries of the browser's history. In a frame they would be entries of the host's. */
  keepsHistory: boolean;
  /** Where moves are written down, if not in the browser's own. */
  addressBar?: AddressBar;
  /** The theme where the address names none; the system's otherwise. */
  plainTheme?: 'light' | 'dark';
  /** Where the explorer lies, seen from this page: `./`, or `../` from a page in a folder. */
  home: string;
  /** Answers questions at once; without it they are answered in their own time. */
  answerNow?: AnswerNow;
  /** Where the address asks to take data from: asked about before it is done. */
  asksFor?: string;
  /** Whether a reader may open data of their own here. */
  ownData?: boolean;
  /** What the reader's own data are called, where it is these that are shown. */
  own?: string;
  /** Shows a reader's own data in place of those of the page; with nothing, those of the page again. Left out where there is no way to, as in a frame. */
  openOwn?: (raw: RawDataset | undefined, name: string) => void;
  /** What of the picture opens when it is clicked. */
  clicks?: 'all' | 'things' | 'none';
}
