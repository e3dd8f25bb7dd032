/**
 * Maps of Oligrapher (LittleSis): nodes and edges by id, each with how it is displayed; captions are
 * texts on the picture.
 */
import { fieldsOf, isFields, textOf, type Fields } from './fields.ts';
import { attributesOf, jsonNetwork, placeIn } from './jsonNetwork.ts';
import { m } from '../words/index.ts';

const entriesOf = (value: unknown): [string, Fields][] =>
  Object.entries(fieldsOf(value)).flatMap(([id, one]): [string, Fields][] =>
    isFields(one) ? [[id, one]] : [],
  );

/** Which way an arrow points: from the first node to the second, back, or both ways or none. */
const isBackward = (arrow: unknown): boolean => arrow === '2->1' || arrow === 'left';
const isDirected = (arrow: unknown): boolean =>
  isBackward(arrow) || arrow === '1->2' || arrow === 'right' || arrow === true;

export const oligrapher = jsonNetwork({
  name: 'Oligrapher',
  ending: '.json',
  about: m.formats.jsonNetwork.oligrapher,
  looks: (head) => /"node1_id"\s*:|"nodes"\s*:\s*\{\s*"[^"]*"\s*:\s*\{[^{}]*"display"/.test(head),
  network: (data, at) => {
    // A map as it is saved has its graph inside.
    const graph = isFields(data['graph_data']) ? data['graph_data'] : data;
    const prefix = graph === data ? '' : 'graph_data.';
    // Fields of a node or edge stand in `display`, in newer maps beside its id.
    const shown = (one: Fields) => ({ ...one, ...fieldsOf(one['display']) });
    const captions = entriesOf(graph['captions']).flatMap(
      ([, caption]) => textOf(shown(caption)['text']) ?? [],
    );
    return {
      title: textOf(data['title']) ?? textOf(data['name']),
      description: [textOf(data['description']), ...captions].filter(Boolean).join(' · '),
      nodes: entriesOf(graph['nodes']).map(([id, node]) => {
        const own = shown(node);
        return {
          id,
          label: textOf(own['name']),
          values: attributesOf(own, ['id', 'name', 'x', 'y', 'display']),
          place: placeIn(own),
          at: at(`${prefix}nodes.${id}`),
        };
      }),
      edges: entriesOf(graph['edges']).map(([id, edge]) => {
        const own = shown(edge);
        const [first, second] = [textOf(own['node1_id']), textOf(own['node2_id'])];
        const backward = isBackward(own['arrow']);
        return {
          id,
          source: backward ? second : first,
          target: backward ? first : second,
          directed: isDirected(own['arrow']),
          label: textOf(own['label']),
          values: attributesOf(own, ['id', 'node1_id', 'node2_id', 'label', 'arrow', 'display']),
          at: at(`${prefix}edges.${id}`),
        };
      }),
    };
  },
});
