/** What a command is, and how it ends when it cannot go on. */
import type { Options, Values } from './options.ts';
import { LocalizedError, type Localized } from '../words/index.ts';

/** What a command is given: words, and values for the options that it takes. */
export interface Call<O extends Options> {
  words: string[];
  lang: string;
  /** The folder of the dataset that is asked where no word names one. */
  dataset: string;
  options: Values<O>;
}
/** What a command is given, by what help tells of it. */
export type CallOf<U> = U extends Usage<infer O> ? Call<O> : never;

/** Takes a line or more of what a command has to say. */
export type Print = (text: string) => void;

/** What help tells of a command, and what it takes: apart from its program, which is loaded when it is called. */
export interface Usage<O extends Options = Options> {
  usage: string;
  about: Localized<string>;
  /** What it takes beside what all take, by name; any other option is refused. */
  options: O;
  /** Command lines without the name of the program. A test runs them. */
  examples: readonly string[];
}
/** A usage that keeps the types of its options. */
export const usageOf = <const O extends Options>(usage: Usage<O>): Usage<O> => usage;

interface Program<O extends Options> {
  /** Prints to `print`; returns the exit code. @throws CommandError */
  run: (call: Call<O>, print: Print) => number | Promise<number>;
}
/** A command whose program is loaded when it is called. */
export interface Command extends Usage {
  load(): Promise<Program<Options>>;
}
/** A usage and the program that takes its options, as a command. */
export const commandOf = <O extends Options>(
  usage: Usage<O>,
  load: () => Promise<Program<O>>,
): Command =>
  // Whoever calls it hands on what was read by the options of its usage.
  ({ ...usage, load: load as () => Promise<Program<Options>> });

/** Printed as it is, without a stack; ends the process with its exit code. */
export class CommandError extends LocalizedError {
  readonly exitCode: number;
  constructor(words: Localized<string>, exitCode = 2) {
    super(words);
    this.exitCode = exitCode;
  }
}
