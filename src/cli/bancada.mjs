#!/usr/bin/env node
// The command line runs the TypeScript sources as they are: nothing to build after an install.
import { register } from 'tsx/esm/api';

register();
const { run } = await import('./main.ts');
process.exitCode = await run(process.argv.slice(2));
