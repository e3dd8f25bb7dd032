/** The commands, a line each: what it takes, and where its program is loaded from. In the order in which help lists them. */
import type { Command } from './command.ts';
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
  new: { ...createNew, load: () => import('./commands/new.ts') },
  import: { ...importData, load: () => import('./commands/import.ts') },
  serve: { ...serve, load: () => import('./commands/serve.ts') },
  validate: { ...validate, load: () => import('./commands/validate.ts') },
  show: { ...show, load: () => import('./commands/show.ts') },
  trace: { ...trace, load: () => import('./commands/trace.ts') },
  common: { ...common, load: () => import('./commands/common.ts') },
  changes: { ...changes, load: () => import('./commands/changes.ts') },
  votes: { ...votes, load: () => import('./commands/votes.ts') },
  backers: { ...backers, load: () => import('./commands/backers.ts') },
  render: { ...render, load: () => import('./commands/render.ts') },
  export: { ...exportData, load: () => import('./commands/export.ts') },
  coverage: { ...coverage, load: () => import('./commands/coverage.ts') },
  build: { ...build, load: () => import('./commands/build.ts') },
};
