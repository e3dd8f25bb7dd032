#!/usr/bin/env node
// The command line as it is compiled. In a checkout it is compiled first, where its sources have changed: nothing is built by hand.
import { existsSync } from 'node:fs';

// A reader such as `head` may close the pipe early: that is no error.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
const compiler = new URL('./compile.mjs', import.meta.url);
if (existsSync(compiler)) {
  const { compile } = await import(compiler.href);
  await compile('cli');
}
const { run } = await import('../../lib/cli.js');
process.exitCode = await run(process.argv.slice(2));
