// npm test: installs what is missing, finds a browser, and runs everything; ends with "N passed, N
// failed" over all of it.
// `quick` (npm run test:quick): types, lint, format and unit tests alone. docs/testing.md tells of
// the lanes.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { installMissing, root, run } from '../src/cli/install.mjs';

const quick = process.argv.includes('quick');
const total = { passed: 0, failed: 0 };
/** Everything that took time: lanes, and the single tests in them. */
const lanes = [];
const tests = [];
/** What failed, each with the beginning of its message: the end of a long log is all that is kept. */
const failures = [];
const MOST_TOLD = 15;
const LETTERS_OF_A_FAILURE = 1500;
const reports = mkdtempSync(join(tmpdir(), 'bancada-test-'));
// What tests leave behind, as when they are killed, goes with it.
process.env.TMPDIR = reports;
// Some tests are of a user who may read and not write.
chmodSync(reports, 0o755);

const onPath = (name) => {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], {
    encoding: 'utf8',
  });
  return found.status === 0 ? found.stdout.split('\n')[0].trim() : undefined;
};

/** A headless shell has no window to draw, and takes two thirds of the time. */
const CHROMIUMS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
/** How Debian has them, the quicker first; older systems have no shell of its own. */
const PACKAGES = ['chromium-headless-shell', 'chromium'];
const aptInstalling = (name) => [
  ...['install', '-y', '--no-install-recommends'],
  ...[name, 'fonts-dejavu-core'],
];

/**
 * Puts Debian's Chromium in: only where a machine that is made for tests says so (CI), never
 * unasked on somebody's own.
 */
function installChromium() {
  console.log('No Chromium found, and CI is set: installing it with apt-get ...');
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  if (run('apt-get', ['update'], quiet) !== 0) return undefined;
  if (!PACKAGES.some((name) => run('apt-get', aptInstalling(name), quiet) === 0)) return undefined;
  return CHROMIUMS.map(onPath).find(Boolean);
}

/**
 * A Chromium to test with: CHROMIUM, one on the path, Debian's in CI, or Playwright's own (told as
 * '').
 */
function findChromium() {
  const given = process.env.CHROMIUM;
  if (given) {
    if (existsSync(given)) return given;
    console.error(`CHROMIUM names ${given}, and there is no such file.`);
    return undefined;
  }
  const installed = CHROMIUMS.map(onPath).find(Boolean);
  if (installed) return installed;
  const mayInstall = process.env.CI && process.getuid?.() === 0 && onPath('apt-get');
  const debian = mayInstall ? installChromium() : undefined;
  if (debian) return debian;
  // It goes into the user's own cache, and changes nothing of the system.
  console.log("No Chromium found: downloading Playwright's own into your cache ...");
  if (run('npx', ['playwright', 'install', 'chromium']) === 0) return '';
  const command = onPath('apt-get')
    ? `sudo apt-get ${aptInstalling('chromium').join(' ')}`
    : 'install Chromium';
  console.error(`No Chromium. Put one in, then run npm test again, or name one in CHROMIUM:`);
  console.error(`  ${command}`);
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

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/**
 * Runs a program; what it prints is shown as it comes, or, with `held`, once it has ended.
 * `isPatient`: it takes the time of the processor that nothing else wants.
 */
const runs = (command, args, { held = false, isPatient = false, env = process.env } = {}) =>
  new Promise((resolve) => {
    const nice = isPatient && onPath('nice') ? ['nice', '-n', '19'] : [];
    const [program, ...rest] = [...nice, command, ...args];
    const child = spawn(program, rest, {
      cwd: root,
      env,
      shell: process.platform === 'win32',
      stdio: held ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let told = '';
    if (held)
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (part) => (told += part));
    child.on('error', (error) => resolve({ status: 1, told: told + error.message }));
    child.on('close', (code) => resolve({ status: code ?? 1, told }));
  });

/** Runs work as a lane, whose time is told at the end. */
async function lane(name, work) {
  const began = performance.now();
  const result = await work();
  lanes.push([name, performance.now() - began]);
  return result;
}

/** A lane that passes or fails as a whole. */
const step = (name, command, args, options = {}) =>
  lane(name, async () => {
    const { status, told } = await runs(command, args, { held: true, ...options });
    console.log(`\n— ${name}\n${told.trimEnd()}`);
    total[status === 0 ? 'passed' : 'failed'] += 1;
    if (status !== 0) failures.push([name, told.trim().slice(-LETTERS_OF_A_FAILURE)]);
    return status === 0;
  });

/**
 * What a runner said of a failure that belongs to no test: errors that nothing caught, or its last
 * words.
 */
function wordsOf(told) {
  const text = stripVTControlCharacters(told).trim();
  const uncaught = text.search(/Unhandled (Errors?|Rejections?)/);
  return uncaught >= 0
    ? text.slice(uncaught, uncaught + LETTERS_OF_A_FAILURE)
    : text.slice(-LETTERS_OF_A_FAILURE);
}

/** Adds the tests of a report; a runner that failed without saying which test is one failure. */
function count(name, { status, told }, report, read) {
  const found = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  if (status !== 0 && found.failed === 0) {
    failures.push([name, `ended with ${status}, though no test failed. ${wordsOf(told)}`]);
    found.failed = 1;
  }
  if (status === 0 && found.passed === 0) {
    failures.push([name, 'no test ran']);
    found.failed = 1;
  }
  total.passed += found.passed;
  total.failed += found.failed;
}

function readVitest(report) {
  for (const file of report.testResults) {
    const path = file.name.slice(root.length);
    // A file that could not be loaded, or cleared away, has no test that failed.
    if (
      file.status === 'failed' &&
      !file.assertionResults.some(({ status }) => status === 'failed')
    )
      failures.push([path, file.message.slice(0, LETTERS_OF_A_FAILURE)]);
    for (const { fullName, status, failureMessages = [], duration = 0 } of file.assertionResults) {
      const name = `${path} ${fullName}`;
      tests.push([name, duration]);
      if (status === 'failed')
        failures.push([name, failureMessages.join('\n').slice(0, LETTERS_OF_A_FAILURE)]);
    }
  }
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** What a browser test said first, without the colours of a terminal. */
const messageOf = (results) =>
  stripVTControlCharacters(
    results.flatMap(({ errors }) => errors.map(({ message = '' }) => message)).join('\n'),
  ).slice(0, LETTERS_OF_A_FAILURE);

/** A test that failed once and passed when it was tried again is a failing test. */
function readPlaywright({ suites, stats }) {
  const walk = ({ suites: inner = [], specs = [] }, path) => {
    for (const suite of inner) walk(suite, [...path, suite.title]);
    for (const spec of specs)
      for (const { results, status } of spec.tests) {
        const name = `tests/e2e/${[...path, spec.title].join(' ')}`;
        for (const { duration } of results) tests.push([name, duration]);
        if (status === 'unexpected' || status === 'flaky')
          failures.push([name, messageOf(results)]);
      }
  };
  for (const suite of suites) walk(suite, [suite.title]);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

/**
 * The linter and the tests make much that lives briefly: a large young generation is collected less
 * often.
 */
const largeYoungSpace = {
  ...process.env,
  NODE_OPTIONS: [process.env.NODE_OPTIONS, '--max-semi-space-size=64'].filter(Boolean).join(' '),
};

/** The tests of a project of tests/vitest.config.ts. */
const vitest = (name, project) =>
  lane(name, async () => {
    const report = join(reports, `${project}.json`);
    const { status, told } = await runs(
      'npx',
      [
        'vitest',
        'run',
        '--config=tests/vitest.config.ts',
        `--project=${project}`,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        // The linter and the types have the other core.
        ...(project === 'unit' ? ['--maxWorkers=1'] : []),
      ],
      { held: true, env: project === 'unit' ? largeYoungSpace : process.env },
    );
    console.log(`\n— ${name}\n${told.trimEnd()}`);
    count(name, { status, told }, report, readVitest);
  });

const browserTests = (site) =>
  lane('browser tests', async () => {
    console.log('\n— browser tests');
    const browser = findChromium();
    if (browser === undefined) {
      total.failed += 1;
      failures.push(['browser tests', 'no Chromium']);
      return;
    }
    const report = join(reports, 'e2e.json');
    const { status, told } = await runs(
      'npx',
      ['playwright', 'test', '--config=tests/playwright.config.ts'],
      {
        env: {
          ...process.env,
          CHROMIUM: browser,
          E2E_REPORT: report,
          E2E_PORT: String(await freePort()),
          BANCADA_OUT: site,
        },
      },
    );
    count('browser tests', { status, told }, report, readPlaywright);
  });

function tellTimes() {
  console.log('\nWhere the time went:');
  for (const [name, ms] of lanes) console.log(`  ${seconds(ms).padStart(8)}  ${name}`);
  console.log('The slowest tests:');
  const slowest = tests.toSorted(([, a], [, b]) => b - a).slice(0, MOST_TOLD);
  for (const [name, ms] of slowest) console.log(`  ${seconds(ms).padStart(8)}  ${name}`);
}

installMissing();
const { compileWords } = await import('../src/cli/words.mjs');
await compileWords();

const npm = (script) => ['npm', ['run', '--silent', script]];
/** One build for all that needs one, apart from the folder that npm start serves. */
const site = join(reports, 'site');
const buildSite = () =>
  step('build', ...npm('build'), { env: { ...process.env, BANCADA_OUT: site } });

const format = () => step('format', ...npm('format:check'), { isPatient: !quick });
/** Reads the sources in every way but running them. */
async function checkSources() {
  await step('types', ...npm('check'), { isPatient: !quick });
  await step('walls', ...npm('walls'), { isPatient: !quick });
  if (!quick) await format();
  await step('lint', ...npm('lint'), {
    env: quick ? { ...largeYoungSpace, LINT: 'quick' } : largeYoungSpace,
    isPatient: !quick,
  });
}

// Two at a time: more take longer on two cores, each having to wait for memory.
const unitTests = vitest('unit tests', 'unit');
const isBuilt = !quick && (await buildSite());
// Journeys wait for their pages, and killed builds for their end: what the processor does not do
// then, it does for the sources.
const sources = checkSources();
const builtTests = isBuilt && vitest('tests of what is built', 'built');
await unitTests;
if (quick) await format();
await builtTests;
if (isBuilt) await browserTests(site);
await sources;

function tellFailures() {
  if (failures.length === 0) return;
  console.log('\nWhat failed:');
  for (const [name, message] of failures)
    console.log(`  ${name}\n${message.trim().replace(/^/gm, '      ')}`);
}

rmSync(reports, { recursive: true, force: true });
tellTimes();
tellFailures();
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
