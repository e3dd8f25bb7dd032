// npm test: installs what is missing, finds a browser, and runs everything; ends with "N passed, N failed" over all of it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installMissing, root, run } from '../src/cli/install.mjs';
import { compileWords } from '../src/cli/words.mjs';

const total = { passed: 0, failed: 0 };
const reports = mkdtempSync(join(tmpdir(), 'bancada-'));

const onPath = (name) => {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], {
    encoding: 'utf8',
  });
  return found.status === 0 ? found.stdout.split('\n')[0].trim() : undefined;
};

/** A Chromium to test with: CHROMIUM, one on the path, Debian's, or Playwright's own. */
function findChromium() {
  const given = process.env.CHROMIUM;
  if (given) {
    if (existsSync(given)) return given;
    console.error(`CHROMIUM names ${given}, and there is no such file.`);
    process.exit(1);
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const installed = names.map(onPath).find(Boolean);
  if (installed) return installed;
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    console.log('No Chromium found: installing it with apt-get ...');
    const quiet = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    if (
      run('apt-get', ['update'], quiet) === 0 &&
      run(
        'apt-get',
        ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
        quiet,
      ) === 0
    ) {
      const debian = names.map(onPath).find(Boolean);
      if (debian) return debian;
    }
  }
  console.log("No Chromium found: downloading Playwright's own ...");
  if (run('npx', ['playwright', 'install', 'chromium']) === 0) return '';
  console.error('No Chromium: install one, or name one in CHROMIUM.');
  return undefined;
}

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** One step that passes or fails as a whole. */
function step(name, command, args) {
  console.log(`\n— ${name}`);
  const ok = run(command, args) === 0;
  total[ok ? 'passed' : 'failed'] += 1;
  if (!ok) console.error(`${name}: failed`);
  return ok;
}

/** Steps that know nothing of each other, at once; what each prints is shown when it ends. */
const steps = (wanted) =>
  Promise.all(
    wanted.map(
      ([name, command, args]) =>
        new Promise((resolve) => {
          const child = spawn(command, args, { cwd: root, shell: process.platform === 'win32' });
          let told = '';
          for (const stream of [child.stdout, child.stderr])
            stream.on('data', (part) => (told += part));
          child.on('error', (error) => (told += error.message));
          child.on('close', (code) => {
            console.log(`\n— ${name}\n${told.trimEnd()}`);
            total[code === 0 ? 'passed' : 'failed'] += 1;
            if (code !== 0) console.error(`${name}: failed`);
            resolve();
          });
        }),
    ),
  );

/** Adds the tests of a report; a runner that failed without saying which test is one failure. */
function count(name, status, report, read) {
  const tests = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  if (status !== 0 && tests.failed === 0) tests.failed = 1;
  if (status === 0 && tests.passed === 0) {
    console.error(`${name}: no test ran`);
    tests.failed = 1;
  }
  total.passed += tests.passed;
  total.failed += tests.failed;
}

installMissing();
await compileWords();
await steps([
  ['types', 'npm', ['run', '--silent', 'check']],
  ['lint', 'npm', ['run', '--silent', 'lint']],
  ['format', 'npm', ['run', '--silent', 'format:check']],
]);

console.log('\n— unit tests');
const unit = join(reports, 'unit.json');
count(
  'unit tests',
  run('npx', [
    'vitest',
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unit}`,
  ]),
  unit,
  (r) => ({ passed: r.numPassedTests, failed: r.numFailedTests }),
);

if (step('build', 'npm', ['run', '--silent', 'build'])) {
  console.log('\n— browser tests');
  const browser = findChromium();
  const e2e = join(reports, 'e2e.json');
  if (browser === undefined) total.failed += 1;
  else {
    const env = {
      ...process.env,
      CHROMIUM: browser,
      E2E_REPORT: e2e,
      E2E_PORT: String(await freePort()),
    };
    count(
      'browser tests',
      run('npx', ['playwright', 'test', '--config', 'tests/playwright.config.ts'], { env }),
      e2e,
      (r) => ({ passed: r.stats.expected + r.stats.flaky, failed: r.stats.unexpected }),
    );
  }
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
