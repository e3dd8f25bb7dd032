/** Commands of the command line: their usage, their calls, and the error that ends one. */
import type { Options, Values } from './options.ts';
import { LocalizedError, type Localized } from '../words/index.ts';

/** The call of a command: its arguments, and values for its options. */
export interface Call<O extends Options> {
  words: string[];
  lang: string;
  /** The folder of the dataset, unless an argument names another. */
  dataset: string;
  options: Values<O>;
}
/** The call of the command with a usage. */
export type CallOf<U> = U extends Usage<infer O> ? Call<O> : never;

/** Prints one or more lines of a command's output. */
export type Print = (text: string) => void;

/**
 * How a command is called, for the parser and for help. Apart from its program, which is loaded
 * when the command is called.
 */
export interface Usage<O extends Options = Options> {
  usage: string;
  about: Localized<string>;
  /** Its options by name, without those that every command takes; any other option is refused. */
  options: O;
  /** Command lines without the name of the program. A test runs them. */
  examples: readonly string[];
}
/** A usage that keeps the types of its options. */
export const usageOf = <const O extends Options>(usage: Usage<O>): Usage<O> => usage;

interface Program<O extends Options> {
  /**
   * Prints to `print`, and to `note` what is no part of what was asked for; returns the exit code.
   * @throws CommandError
   */
  run: (call: Call<O>, print: Print, note: Print) => number | Promise<number>;
}
/** A command whose program is loaded when it is called. */
export interface Command extends Usage {
  load(): Promise<Program<Options>>;
}
/** A command made of a usage and the program that takes its options. */
export const commandOf = <O extends Options>(
  usage: Usage<O>,
  load: () => Promise<Program<O>>,
): Command =>
  // The caller passes the values that were read for the options of this usage.
  ({ ...usage, load: load as () => Promise<Program<Options>> });

/** An error that is printed without a stack, and ends the process with its exit code. */
export class CommandError extends LocalizedError {
  readonly exitCode: number;
  constructor(words: Localized<string>, exitCode = 2) {
    super(words);
    this.exitCode = exitCode;
  }
}
