/** Networks of vis.js (visjs.org): edges with `from` and `to`, arrows where they are drawn. */
import { isFields, listOfFields, textOf } from './fields.ts';
import { attributesOf, jsonNetwork, placeIn, renamed, without, typeApart } from './jsonNetwork.ts';
import { m } from '../words/index.ts';

/** Whether an end has an arrow, where it is said in an object: `{to: {enabled: true}}`. */
const isDrawn = (arrow: unknown): boolean =>
  arrow === true || (isFields(arrow) && arrow['enabled'] !== false);
/** The ends of an edge that have an arrow: "to", "to, from", or an object of them. */
function arrowsOf(given: unknown): { to: boolean; from: boolean } {
  if (isFields(given)) return { to: isDrawn(given['to']), from: isDrawn(given['from']) };
  const words = textOf(given) ?? 'none';
  return { to: words.includes('to'), from: words.includes('from') };
}
/** What says where an arrow is, and nothing more. */
const ARROWS = ['arrows.to', 'arrows.from', 'arrows.to.enabled', 'arrows.from.enabled'];

export const visjs = jsonNetwork({
  name: 'vis.js',
  ending: '.json',
  about: m.formats.jsonNetwork.visjs,
  looks: (head) =>
    /"nodes"\s*:\s*\[/.test(head) && /"edges"\s*:\s*\[\s*\{[^{}]*"from"\s*:/.test(head),
  read: ['nodes', 'edges'],
  parts: ['options'],
  network: (data, at) => ({
    nodes: listOfFields(data['nodes']).map((node, i) => {
      const place = placeIn(node);
      return {
        id: textOf(node['id']),
        label: textOf(node['label']),
        // A group is how vis.js tells kinds apart.
        values: renamed(attributesOf(node, ['id', 'label', ...(place ? ['x', 'y'] : [])]), {
          group: 'kind',
          value: 'size',
          title: 'summary',
          'color.background': 'colour',
        }),
        place,
        at: at(`nodes.${i}`),
      };
    }),
    edges: listOfFields(data['edges']).map((edge, i) => {
      const arrows = arrowsOf(edge['arrows']);
      const isBackward = arrows.from && !arrows.to;
      const [from, to] = [textOf(edge['from']), textOf(edge['to'])];
      const isPlain = /^((to|from)[,; ]*)*$/.test(textOf(edge['arrows']) ?? 'to');
      const own = attributesOf(edge, [
        ...['id', 'from', 'to', 'label'],
        ...(isPlain && !isFields(edge['arrows']) ? ['arrows'] : []),
      ]);
      return {
        id: textOf(edge['id']),
        source: isBackward ? to : from,
        target: isBackward ? from : to,
        directed: arrows.from !== arrows.to,
        label: textOf(edge['label']),
        values: typeApart(
          renamed(without(own, ARROWS), { title: 'text', 'color.color': 'colour' }),
        ),
        at: at(`edges.${i}`),
      };
    }),
  }),
});
