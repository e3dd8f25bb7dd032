import { defineConfig } from '@playwright/test';

const port = Number(process.env['E2E_PORT'] ?? 4274);

/** Journeys against the production build, in the Chromium that CHROMIUM names. */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  // One more than cores at hand: a journey waits for its page as long as it works.
  workers: 3,
  // A journey takes some seconds here; a machine that is busy with something else may be many times slower, and is not wrong.
  timeout: 90_000,
  expect: { timeout: 15_000 },
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
      ],
    },
    trace: 'off',
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    cwd: '..',
    port,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
