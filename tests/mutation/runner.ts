/**
 * Runs each test as it is, which records the changes that it reaches, and then again with each of
 * these in place. A change that makes it fail is seen.
 */
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { RunnerTestCase } from 'vitest';
import { TestRunner } from 'vitest';
import { getFn } from 'vitest/suite';

/** What Stryker's changes read and write (its instrumenter, util/syntax-helpers). */
interface Stryker {
  activeMutant?: string;
  currentTestId?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: {
    static: Record<string, number>;
    perTest: Record<string, Record<string, number>>;
  };
}
const stryker: Stryker = ((globalThis as { __stryker__?: Stryker }).__stryker__ ??= {});

const { MUTATION_FOLDER: folder = '', MUTATION_NAME: name = '' } = process.env;
/** How many milliseconds a test may take for all changes that it is asked about. */
const BUDGET = Number(process.env['MUTATION_BUDGET']);
/** How many times more often than without it a change may be passed: a loop without end is seen. */
const MORE = 100;

const linesOf = (file: string) =>
  readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
const seen = new Set(
  readdirSync(folder)
    .filter((file) => file.startsWith('seen-'))
    .flatMap(linesOf),
);
const reached = new Set<string>();

fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });

async function isSeen(run: () => unknown, id: string, passed: number): Promise<boolean> {
  // Where this process hangs, it is known at what.
  writeFileSync(join(folder, `at-${name}`), id);
  stryker.activeMutant = id;
  stryker.hitCount = 0;
  stryker.hitLimit = passed * MORE + 1000;
  try {
    await run();
    return false;
  } catch {
    return true;
  } finally {
    stryker.activeMutant = undefined;
    stryker.hitCount = undefined;
  }
}

export default class extends TestRunner {
  runTask = async (test: RunnerTestCase): Promise<void> => {
    const run = getFn(test);
    writeFileSync(join(folder, `at-${name}`), '');
    stryker.currentTestId = test.id;
    const began = performance.now();
    await run();
    const took = performance.now() - began;
    stryker.currentTestId = undefined;
    const hits = Object.entries(stryker.mutantCoverage?.perTest[test.id] ?? {});
    for (const [id] of hits) reached.add(id);
    const ends = performance.now() + BUDGET;
    const known = [...seen];
    // Each test begins at another change: a test that has no time for all leaves others out.
    const first = hits.length && Math.floor(Math.random() * hits.length);
    for (const [id, passed] of [...hits.slice(first), ...hits.slice(0, first)]) {
      if (seen.has(id)) continue;
      if (performance.now() + took > ends) break;
      if (await isSeen(run, id, passed)) seen.add(id);
    }
    writeFileSync(join(folder, `at-${name}`), '');
    appendFileSync(
      join(folder, `seen-${name}`),
      [...seen]
        .filter((id) => !known.includes(id))
        .map((id) => `${id}\n`)
        .join(''),
    );
    writeFileSync(join(folder, `reached-${name}`), [...reached].join('\n'));
    writeFileSync(
      join(folder, `static-${name}`),
      Object.keys(stryker.mutantCoverage?.static ?? {}).join('\n'),
    );
  };
}
