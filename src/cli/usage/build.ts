import { usageOf } from '../command.ts';
import { DATASET, FORCE } from '../options.ts';
import { localized, m } from '../../words/index.ts';

export const build = usageOf({
  usage: 'build [DIR] -o SITE',
  about: localized(m.cli.build.about),
  options: {
    out: { short: 'o', value: 'SITE', about: localized(m.cli.build.options.out) },
    ...FORCE,
    ...DATASET,
  },
  examples: ['build my-story -o site', 'build my-story -o my-story.json'],
});
