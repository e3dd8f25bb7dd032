#!/usr/bin/env node
// The compiled command line. In a checkout it is compiled first, if its sources have changed.
import { existsSync } from 'node:fs';

const compiler = new URL('./compile.mjs', import.meta.url);
if (existsSync(compiler)) {
  const { compile } = await import(compiler.href);
  await compile('cli');
}
const { outputFailed, run } = await import('../../lib/cli.js');
const args = process.argv.slice(2);
// A program such as `head` may close the pipe early: that is no error.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`${outputFailed(error, args)}\n`);
  process.exit(1);
});
process.exitCode = await run(args);
