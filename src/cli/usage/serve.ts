import { usageOf } from '../command.ts';
import { DATASET } from '../options.ts';
import { localized, m } from '../../words/index.ts';

export const serve = usageOf({
  usage: 'serve [DIR] [--port 4173]',
  about: localized(m.cli.serve.about),
  options: { port: { value: 'N', about: localized(m.cli.serve.options.port) }, ...DATASET },
  examples: ['serve my-story', 'serve my-story --port 5000 --lang es'],
});
