#!/usr/bin/env node
// The command line runs the TypeScript sources as they are: nothing to build after an install.
import { register } from 'tsx/esm/api';
import { compileWords } from './words.mjs';

// A reader such as `head` may close the pipe early: that is no error.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
await compileWords();
register();
const { run } = await import('./main.ts');
process.exitCode = await run(process.argv.slice(2));
