#!/usr/bin/env node
// The compiled command line. In a checkout it is compiled first, if its sources have changed.
import { existsSync } from 'node:fs';

// A program such as `head` may close the pipe early: that is no error.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`The output cannot be written: ${error.message}\n`);
  process.exit(1);
});
const compiler = new URL('./compile.mjs', import.meta.url);
if (existsSync(compiler)) {
  const { compile } = await import(compiler.href);
  await compile('cli');
}
const { run } = await import('../../lib/cli.js');
process.exitCode = await run(process.argv.slice(2));
