import type { Usage } from '../command.ts';
import { localized, m } from '../../words/index.ts';

export const createNew: Usage = {
  usage: 'new DIR',
  about: localized(m.cli.new.about),
  options: [],
  examples: ['new my-story', 'new mi-historia --lang es'],
};
