import type { Usage } from '../command.ts';
import { PARTS, PICTURES } from '../../model/vocabulary.ts';
import { ASKED } from '../options.ts';
import { localized, m } from '../../words/index.ts';

export const render: Usage = {
  usage: 'render [DIR] -o FILE.svg|png|pdf',
  about: localized(m.cli.render.about),
  options: [
    {
      name: 'out',
      value: 'FILE',
      about: localized(m.cli.render.options.out),
    },
    {
      name: 'view',
      value: 'ID',
      about: localized(m.cli.render.options.view),
    },
    {
      name: 'address',
      value: 'URL',
      about: localized(m.cli.render.options.address),
    },
    {
      name: 'saved',
      value: 'FILE',
      about: localized(m.cli.render.options.saved),
    },
    {
      name: 'story',
      value: 'ID',
      about: localized(m.cli.render.options.story),
    },
    {
      name: 'picture',
      value: 'NAME',
      about: localized(m.cli.render.options.picture, { pictures: PICTURES.join(', ') }),
    },
    {
      name: 'size',
      value: 'WxH',
      about: localized(m.cli.render.options.size),
    },
    {
      name: 'theme',
      value: 'NAME',
      about: localized(m.cli.render.options.theme),
    },
    {
      name: 'made',
      value: 'DAY',
      about: localized(m.cli.render.options.made),
    },
    {
      name: 'without',
      value: 'PARTS',
      about: localized(m.cli.render.options.without, { parts: PARTS.join(', ') }),
    },
    {
      name: 'description',
      value: 'TEXT',
      about: localized(m.cli.render.options.description),
    },
    {
      name: 'outlines',
      about: localized(m.cli.render.options.outlines),
    },
    ...ASKED,
  ],
  examples: [
    'render --view money --size 1600x1000 --lang es -o money.png',
    'render --address "?from=kuczynski&to=odebrecht" --picture chain -o chain.svg',
    'render --view votes --theme mono --without legend,credit --outlines -o votes.svg',
    'render my-story --story the-bridge -o the-bridge.pdf',
  ],
};
