/** The compiled command line in a process of its own, which takes one call after another. */
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { root } from './peru.ts';

export interface Ended {
  /** The exit code; -1 where it ended otherwise. */
  code: number;
  /** Everything that was printed. */
  text: string;
  /** The time of the processor: what else the machine does is not counted. */
  seconds: number;
  /** The most memory of the process so far. */
  megabytes: number;
}

interface User {
  uid?: number;
  gid?: number;
  cwd?: string;
}

export class CliProcess {
  #child: ChildProcess | undefined;
  readonly #user: User;

  /** @param user who runs it, where that is another user */
  constructor(user: User = {}) {
    this.#user = user;
  }

  async #process(): Promise<ChildProcess> {
    if (this.#child) return this.#child;
    const child = fork(join(root, 'tests/helpers/cliChild.mjs'), [], {
      ...this.#user,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: ['--max-old-space-size=400'],
    });
    await new Promise((ready, failed) => {
      child.once('message', ready);
      child.once('exit', () => failed(new Error('the command line does not start')));
    });
    child.removeAllListeners('exit');
    this.#child = child;
    return child;
  }

  /** @param mostSeconds on the clock, after which it is ended */
  async run(args: readonly string[], mostSeconds = 60): Promise<Ended> {
    const child = await this.#process();
    const ended = (text: string): Ended => ({
      code: -1,
      text,
      seconds: mostSeconds,
      megabytes: 0,
    });
    const result = await new Promise<Ended>((done) => {
      const timer = setTimeout(() => done(ended('it did not end')), mostSeconds * 1000);
      child.once('exit', () => {
        clearTimeout(timer);
        done(ended('its process died'));
      });
      child.once('message', (message) => {
        clearTimeout(timer);
        done(message as Ended);
      });
      child.send(args);
    });
    child.removeAllListeners('exit');
    child.removeAllListeners('message');
    if (result.code === -1) this.close();
    return result;
  }

  close() {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }
}
