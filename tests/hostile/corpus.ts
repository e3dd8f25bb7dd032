/** Runs the cases of the corpus, each within bounds of time and memory. */
import { execFileSync, fork, type ChildProcess } from 'node:child_process';
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
import type { Case, Made } from './cases.ts';

/** The bounds of a case: seconds on the clock, and megabytes of memory. */
export const MOST = { seconds: 5, megabytes: 500 } as const;
/** A process that took as many is not used for the next case: what it has is not given back. */
const USED = 250;

export interface Result {
  code: number;
  /** The first line that was printed; the rest is of the paths of this run. */
  says: string;
  seconds: number;
  megabytes: number;
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

/** A message without what is of this run alone: paths, figures of time. */
const withoutPlace = (text: string, folder: string): string =>
  (text.split(`${folder}/`).join('').split('\n')[0] ?? '').slice(0, 160);

/** Whether a file is as it was made; what is no file has nothing to compare. */
const isAsMade = (path: string, made: Made): boolean =>
  !isContent(made) || readFileSync(path).equals(Buffer.from(made as Uint8Array));

/** Runs cases one after another in processes of their own. */
export class Corpus {
  readonly #folder = mkdtempSync(join(tmpdir(), 'bancada-hostile-'));
  #child: ChildProcess | undefined;

  async #process(): Promise<ChildProcess> {
    if (this.#child) return this.#child;
    const child = fork(join(import.meta.dirname, 'child.mjs'), [], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: ['--max-old-space-size=400'],
    });
    await new Promise((ready) => child.once('message', ready));
    this.#child = child;
    return child;
  }

  #end() {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  /** Makes the files of a case and runs its command. */
  async run({ files, args }: Case): Promise<Result> {
    const inside = join(this.#folder, 'in');
    const out = join(this.#folder, 'out');
    const outs = [out, `${out}.json`, `${out}.svg`];
    for (const path of [inside, ...outs]) rmSync(path, { recursive: true, force: true });
    mkdirSync(inside);
    for (const [path, made] of Object.entries(files)) make(join(inside, path), made);
    const child = await this.#process();
    const words = args.map((word) => word.replace(/^IN(?=\/|$)/, inside).replace(/^OUT/, out));
    type Ended = Omit<Result, 'isKept' | 'wrote'>;
    const ended = (says: string): Ended => ({
      code: -1,
      says,
      seconds: MOST.seconds,
      megabytes: 0,
    });
    const result = await new Promise<Ended>((done) => {
      const timer = setTimeout(() => done(ended('it did not end')), MOST.seconds * 1000 + 2000);
      child.once('exit', () => done(ended('its process died')));
      child.once('message', (message) => {
        clearTimeout(timer);
        const { text, ...rest } = message as Omit<Ended, 'says'> & { text: string };
        done({ ...rest, says: withoutPlace(text.split(inside).join('IN'), this.#folder) });
      });
      child.send(words);
    });
    child.removeAllListeners('exit');
    child.removeAllListeners('message');
    if (result.code === -1 || result.megabytes > USED) this.#end();
    return {
      ...result,
      isKept: Object.entries(files).every(([path, made]) => isAsMade(join(inside, path), made)),
      wrote: outs.some((path) => existsSync(path)),
    };
  }

  close() {
    this.#end();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
