/** Runs the cases of the corpus, each within bounds of time and memory. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CliProcess, type Ended } from '../helpers/cliProcess.ts';
import type { Case, Made } from './cases.ts';
import { removeFolder } from '../helpers/remove.ts';

/** The bounds of a case: seconds of the processor, and megabytes of memory. */
export const MOST = { seconds: 5, megabytes: 500 } as const;
/** Seconds on the clock after which a case is ended, on a machine that does other things too. */
const MOST_WAITING = 4 * MOST.seconds;
/** A process that took as many is not used for the next case: what it has is not given back. */
const USED = 250;

export interface Result extends Omit<Ended, 'text'> {
  /** The first line that was printed; the rest is of the paths of this run. */
  says: string;
  /** Whether every file of the case is as it was. */
  isKept: boolean;
  /** Whether anything was written. */
  wrote: boolean;
}

const isContent = (made: Made): made is string | Uint8Array =>
  typeof made === 'string' || made instanceof Uint8Array;

function make(path: string, made: Made) {
  mkdirSync(dirname(path), { recursive: true });
  if (isContent(made)) writeFileSync(path, made);
  else if ('link' in made) symlinkSync(made.link, path);
  else if ('folder' in made) mkdirSync(path);
  else execFileSync('mkfifo', [path]);
}

/** Whether a file is as it was made; what is no file has nothing to compare. */
const isAsMade = (path: string, made: Made): boolean =>
  !isContent(made) || readFileSync(path).equals(Buffer.from(made as Uint8Array));

/** Runs cases one after another. */
export class Corpus {
  readonly #folder = mkdtempSync(join(tmpdir(), 'bancada-hostile-'));
  readonly #cli = new CliProcess();

  /** Makes the files of a case and runs its command. */
  async run({ files, args }: Case): Promise<Result> {
    const inside = join(this.#folder, 'in');
    const out = join(this.#folder, 'out');
    const outs = [out, `${out}.json`, `${out}.svg`];
    for (const path of [inside, ...outs]) rmSync(path, { recursive: true, force: true });
    mkdirSync(inside);
    for (const [path, made] of Object.entries(files)) make(join(inside, path), made);
    const words = args.map((word) => word.replace(/^IN(?=\/|$)/, inside).replace(/^OUT/, out));
    const { text, ...ended } = await this.#cli.run(words, MOST_WAITING);
    if (ended.megabytes > USED) this.#cli.close();
    const [first = ''] = text
      .split(inside)
      .join('IN')
      .split(`${this.#folder}/`)
      .join('')
      .split('\n');
    return {
      ...ended,
      says: first.slice(0, 160),
      isKept: Object.entries(files).every(([path, made]) => isAsMade(join(inside, path), made)),
      wrote: outs.some((path) => existsSync(path)),
    };
  }

  close() {
    this.#cli.close();
    removeFolder(this.#folder);
  }
}
