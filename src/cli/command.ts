/** What a command is, and how it ends when it cannot go on. */
import type { Option } from './options.ts';
import { LocalizedError, type Localized } from '../words/index.ts';

export interface Call {
  words: string[];
  json: boolean;
  lang: string;
  dataset: string;
  /** ISO days of the two clocks; `all` for no bound. */
  asOf?: string;
  knownOn?: string;
  limit?: string;
  /** Of a trace: what its chains may and may not use. */
  maxHops?: string;
  through?: string;
  notThrough?: string[];
  noStatus?: string[];
  noRelation?: string[];
  noVotes?: boolean;
  /** The days that changes are between, and whether of what was known rather than of what was. */
  from?: string;
  to?: string;
  known?: boolean;
  /** Of a picture: what it shows, how large, in which colours, and the day it is said to be made. */
  view?: string;
  address?: string;
  /** A file with a view that the explorer saved. */
  saved?: string;
  picture?: string;
  /** A story, whose steps become numbered pictures. */
  story?: string;
  size?: string;
  theme?: string;
  made?: string;
  /** What is left out of it, what is said of it, and whether its text is drawn as outlines. */
  without?: string;
  description?: string;
  outlines?: boolean;
  /** What a dataset is written or read as. */
  format?: string;
  /** Of a table that is read: what its columns mean. */
  columns?: string[];
  /** Where the explorer is served. */
  port?: string;
  out?: string;
}

/** Takes a line or more of what a command has to say. */
export type Print = (text: string) => void;

/** What help tells of a command, and what it takes: apart from its program, which is loaded when it is called. */
export interface Usage {
  usage: string;
  about: Localized<string>;
  /** What it takes beside what all take; any other option is refused. */
  options: readonly Option[];
  /** Command lines without the name of the program. A test runs them. */
  examples: readonly string[];
}

export interface Command extends Usage {
  load(): Promise<{
    /** Prints to `print`; returns the exit code. @throws CommandError */
    run: (call: Call, print: Print) => number | Promise<number>;
  }>;
}

/** Printed as it is, without a stack; ends the process with its exit code. */
export class CommandError extends LocalizedError {
  readonly exitCode: number;
  constructor(words: Localized<string>, exitCode = 2) {
    super(words);
    this.exitCode = exitCode;
  }
}
