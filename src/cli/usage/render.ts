import { usageOf } from '../command.ts';
import { PARTS } from '../../model/vocabulary.ts';
import { PICTURES } from '../../scene/pictures/index.ts';
import { DATES } from '../../scene/view.ts';
import { SIZES } from '../../scene/sizes.ts';
import { FORCE, QUERY_OPTIONS } from '../options.ts';
import { localized, m } from '../../words/index.ts';

export const render = usageOf({
  usage: 'render [DIR] -o FILE.svg|png|pdf',
  about: localized(m.cli.render.about),
  options: {
    out: { short: 'o', value: 'FILE', about: localized(m.cli.render.options.out) },
    ...FORCE,
    view: { value: 'ID', about: localized(m.cli.render.options.view) },
    address: { value: 'URL', about: localized(m.cli.render.options.address) },
    saved: { value: 'FILE', about: localized(m.cli.render.options.saved) },
    story: { value: 'ID', about: localized(m.cli.render.options.story) },
    picture: {
      value: 'NAME',
      about: localized(m.cli.render.options.picture, { pictures: PICTURES.join(', ') }),
    },
    size: {
      value: 'SIZE',
      about: localized(m.cli.render.options.size, { sizes: Object.keys(SIZES).join(', ') }),
    },
    dates: { value: 'DAYS', about: localized(m.cli.render.options.dates, DATES) },
    title: { value: 'TEXT', about: localized(m.cli.render.options.title) },
    deck: { value: 'TEXT', about: localized(m.cli.render.options.deck) },
    theme: { value: 'NAME', about: localized(m.cli.render.options.theme) },
    made: { value: 'DAY', about: localized(m.cli.render.options.made) },
    without: {
      value: 'PARTS',
      about: localized(m.cli.render.options.without, { parts: PARTS.join(', ') }),
    },
    description: { value: 'TEXT', about: localized(m.cli.render.options.description) },
    outlines: { about: localized(m.cli.render.options.outlines) },
    ...QUERY_OPTIONS,
  },
  examples: [
    'render --view money --size 1600x1000 --lang es -o money.png',
    'render --view money --size column --title "Who paid whom" -o column.pdf',
    'render --view alliances --dates 2017-12-15,2017-12-24,2018-03-21 -o three-days.svg',
    'render --address "?from=kuczynski&to=odebrecht" --picture chain -o chain.svg',
    'render --view votes --theme mono --without legend,credit --outlines -o votes.svg',
    'render my-story --story the-bridge -o the-bridge.pdf',
  ],
});
