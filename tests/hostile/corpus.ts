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

/**
 * The bounds of a case: seconds of the processor, and megabytes of memory. On a slow machine, so
 * many times what an honest file of 30,000 entries takes on it.
 */
export const MOST = { seconds: 5, times: 5, megabytes: 500 } as const;
/** Seconds on the clock after which a case is ended, on a machine that does other things too. */
const MOST_WAITING = 8 * MOST.seconds;
/** A file as anyone may bring it: 10,000 people and 20,000 links. */
const HONEST: Case = {
  name: 'an honest file',
  files: {
    'honest.json': JSON.stringify({
      nodes: Array.from({ length: 10_000 }, (_, at) => ({ id: `p${at}`, name: `Person ${at}` })),
      links: Array.from({ length: 20_000 }, (_, at) => ({
        source: `p${at % 10_000}`,
        target: `p${(at * 7 + 1 + Math.floor(at / 10_000)) % 10_000}`,
        label: 'supports',
      })),
    }),
  },
  args: ['import', 'IN/honest.json', '-o', 'OUT'],
};
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

  /**
   * The most seconds that a case may take here. The honest file is read just after the case, so that
   * both are as slow as the machine is now.
   */
  async mostSeconds(): Promise<number> {
    const { code, says, seconds } = await this.run(HONEST);
    if (code !== 0) throw new Error(`the honest file was not read: ${says}`);
    return Math.max(MOST.seconds, MOST.times * seconds);
  }

  close() {
    this.#cli.close();
    removeFolder(this.#folder);
  }
}
