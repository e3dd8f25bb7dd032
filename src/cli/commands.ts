/** The commands: the usage of each, and where its program is loaded from. In the order of help. */
import { type Command, commandOf } from './command.ts';
import { backers } from './usage/backers.ts';
import { build } from './usage/build.ts';
import { changes } from './usage/changes.ts';
import { common } from './usage/common.ts';
import { coverage } from './usage/coverage.ts';
import { exportData } from './usage/export.ts';
import { importData } from './usage/import.ts';
import { createNew } from './usage/new.ts';
import { render } from './usage/render.ts';
import { serve } from './usage/serve.ts';
import { show } from './usage/show.ts';
import { trace } from './usage/trace.ts';
import { validate } from './usage/validate.ts';
import { votes } from './usage/votes.ts';

export const COMMANDS: Readonly<Record<string, Command>> = {
  new: commandOf(createNew, () => import('./commands/new.ts')),
  import: commandOf(importData, () => import('./commands/import.ts')),
  serve: commandOf(serve, () => import('./commands/serve.ts')),
  validate: commandOf(validate, () => import('./commands/validate.ts')),
  show: commandOf(show, () => import('./commands/show.ts')),
  trace: commandOf(trace, () => import('./commands/trace.ts')),
  common: commandOf(common, () => import('./commands/common.ts')),
  changes: commandOf(changes, () => import('./commands/changes.ts')),
  votes: commandOf(votes, () => import('./commands/votes.ts')),
  backers: commandOf(backers, () => import('./commands/backers.ts')),
  render: commandOf(render, () => import('./commands/render.ts')),
  export: commandOf(exportData, () => import('./commands/export.ts')),
  coverage: commandOf(coverage, () => import('./commands/coverage.ts')),
  build: commandOf(build, () => import('./commands/build.ts')),
};
