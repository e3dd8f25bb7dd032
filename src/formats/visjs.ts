/** Networks of vis.js (visjs.org): edges with `from` and `to`, arrows where they are drawn. */
import { isFields, listOfFields, textOf } from './fields.ts';
import { attributesOf, jsonNetwork, placeIn } from './jsonNetwork.ts';
import { m } from '../words/index.ts';

/** The ends of an edge that have an arrow: "to", "to, from", or an object of them. */
function arrowsOf(given: unknown): { to: boolean; from: boolean } {
  const words = isFields(given) ? Object.keys(given).join(' ') : (textOf(given) ?? 'none');
  return { to: words.includes('to'), from: words.includes('from') };
}

export const visjs = jsonNetwork({
  name: 'vis.js',
  ending: '.json',
  about: m.formats.jsonNetwork.visjs,
  looks: (head) =>
    /"nodes"\s*:\s*\[/.test(head) && /"edges"\s*:\s*\[\s*\{[^{}]*"from"\s*:/.test(head),
  network: (data, at) => ({
    nodes: listOfFields(data['nodes']).map((node, i) => {
      const place = placeIn(node);
      return {
        id: textOf(node['id']),
        label: textOf(node['label']),
        values: {
          // A group is how vis.js tells kinds apart.
          kind: textOf(node['group']),
          summary: textOf(node['title']),
          ...attributesOf(node, [
            ...['id', 'label', 'group', 'title'],
            ...(place ? ['x', 'y'] : []),
          ]),
        },
        place,
        at: at(`nodes.${i}`),
      };
    }),
    edges: listOfFields(data['edges']).map((edge, i) => {
      const arrows = arrowsOf(edge['arrows']);
      const isBackward = arrows.from && !arrows.to;
      const [from, to] = [textOf(edge['from']), textOf(edge['to'])];
      return {
        id: textOf(edge['id']),
        source: isBackward ? to : from,
        target: isBackward ? from : to,
        directed: arrows.from !== arrows.to,
        label: textOf(edge['label']),
        values: {
          text: textOf(edge['title']),
          ...attributesOf(edge, ['id', 'from', 'to', 'label', 'title', 'arrows']),
        },
        at: at(`edges.${i}`),
      };
    }),
  }),
});
