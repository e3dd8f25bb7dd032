/** Rules for the words of a dataset that name something of this room: layouts and pictures. */
import { eachOf, type Fault, type Rule } from '../model/check/fault.ts';
import { nearest } from '../model/check/nearest.ts';
import { localized, m, nameList } from '../words/index.ts';
import { VIEW_LAYOUTS } from './layouts/index.ts';
import { PICTURES } from './pictures/index.ts';

/** A fault where a field names none of those there are. */
function unknownName(
  path: Fault['path'],
  name: string | undefined,
  names: readonly string[],
): Fault[] {
  if (name === undefined || names.includes(name)) return [];
  const list = names.join(', ');
  const near = nearest(name, names);
  return [
    {
      path,
      code: 'value',
      message: localized(
        (lang) =>
          `${path.at(-1)}: ${JSON.stringify(name).slice(0, 80)} ${m.rules.oneOf(lang, { list })}`,
      ),
      ...(near.length
        ? { hint: localized((lang) => m.lists.didYouMean(lang, { near: nameList(lang, near) })) }
        : {}),
    },
  ];
}

/** A named view opens with a layout there is; a step of a story shows a picture there is. */
const namesOfDrawings: Rule = (raw) => [
  ...eachOf(raw, 'views').flatMap(({ entry, path }) =>
    unknownName([...path, 'layout'], entry.layout, VIEW_LAYOUTS),
  ),
  ...eachOf(raw, 'stories').flatMap(({ entry, path }) =>
    entry.steps.flatMap((step, i) =>
      unknownName([...path, 'steps', i, 'picture'], step.picture, PICTURES),
    ),
  ),
];

/** The rules of this room, which a dataset is checked by beside those of the model. */
export const RULES: readonly Rule[] = [namesOfDrawings];
