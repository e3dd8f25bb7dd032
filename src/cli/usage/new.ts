import { usageOf } from '../command.ts';
import { localized, m } from '../../words/index.ts';

export const createNew = usageOf({
  usage: 'new DIR',
  about: localized(m.cli.new.about),
  options: {},
  examples: ['new my-story', 'new mi-historia --lang es'],
});
