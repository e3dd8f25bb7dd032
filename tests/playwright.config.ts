import { defineConfig } from '@playwright/test';

/**
 * What Chromium does without: what Playwright turns off, and the popups of the address bar, which
 * each window draws as pages of their own, a quarter of the time of all browser tests. Of two lists
 * Chromium takes the last, so that Playwright's own (1.65, chromiumSwitches.ts) stands here again.
 */
const DISABLED_FEATURES = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

const port = Number(process.env['E2E_PORT'] ?? 4274);

/** Journeys against the production build, in the Chromium that CHROMIUM names. */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  // For two cores: a journey waits for its page as long as it works.
  workers: 5,
  // A journey takes some seconds here; a machine that is busy with something else may be many times
  // slower, and is not wrong.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  // A test that fails once fails.
  retries: 0,
  reporter: process.env['E2E_REPORT']
    ? [['line'], ['json', { outputFile: process.env['E2E_REPORT'] }]]
    : 'line',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-US',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] || undefined,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--disable-features=${DISABLED_FEATURES.join()}`,
      ],
    },
    trace: 'off',
  },
  webServer: {
    command: 'npx tsx tests/e2e/site.ts',
    env: { E2E_PORT: String(port) },
    cwd: '..',
    port,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
