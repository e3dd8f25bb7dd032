/**
 * Maps of Oligrapher (LittleSis): nodes and edges by id, each with how it is displayed; captions are
 * texts on the picture.
 */
import { fieldsOf, isFields, listOfFields, textOf, type Fields } from './fields.ts';
import { Unknown } from './fromNetwork.ts';
import { attributesOf, bothOf, countRest, jsonNetwork, placeIn, without } from './jsonNetwork.ts';
import { m } from '../words/index.ts';

/** Nodes, edges or captions with their ids, which older maps have in a list. */
const entriesOf = (value: unknown): [string, Fields][] =>
  Array.isArray(value)
    ? listOfFields(value).map((one, i) => [textOf(one['id']) ?? String(i), one])
    : Object.entries(fieldsOf(value)).flatMap(([id, one]): [string, Fields][] =>
        isFields(one) ? [[id, one]] : [],
      );

/** Which way an arrow points: from the first node to the second, back, or both ways or none. */
const isBackward = (arrow: unknown): boolean => arrow === '2->1' || arrow === 'left';
const isForward = (arrow: unknown): boolean => ['1->2', 'right', true].includes(arrow as string);
/** Whether an arrow is of both ends or of none. */
const isOfNone = (arrow: unknown): boolean =>
  ['both', '', false, null, undefined].includes(arrow as string);
const isDirected = (arrow: unknown): boolean => isBackward(arrow) || isForward(arrow);

/** Fields of a node, an edge or a caption: in `display`, in newer maps beside its id. */
const shown = (one: Fields): Fields => bothOf(fieldsOf(one['display']), without(one, ['display']));

export const oligrapher = jsonNetwork({
  name: 'Oligrapher',
  ending: '.json',
  about: m.formats.jsonNetwork.oligrapher,
  looks: (head) => /"node1_id"\s*:|"nodes"\s*:\s*\{\s*"[^"]*"\s*:\s*\{[^{}]*"display"/.test(head),
  // The id is that of the map at LittleSis.
  read: ['nodes', 'edges', 'captions'].flatMap((name) => [name, `graph_data.${name}`]),
  parts: ['settings', 'graph_data.settings'],
  network: (data, at) => {
    // A map as it is saved has its graph inside.
    const graph = isFields(data['graph_data']) ? data['graph_data'] : data;
    const prefix = graph === data ? '' : 'graph_data.';
    const rest = new Unknown();
    const captions = entriesOf(graph['captions']).flatMap(([id, caption]) => {
      const own = shown(caption);
      countRest(rest, { captions: own }, { read: ['captions.text'], told: [id] });
      return textOf(own['text']) ?? [];
    });
    return {
      rest,
      title: textOf(data['title']) ?? textOf(data['name']),
      description: [textOf(data['description']), ...captions].filter(Boolean).join(' · '),
      nodes: entriesOf(graph['nodes']).map(([id, node]) => {
        const own = shown(node);
        const place = placeIn(own);
        return {
          id,
          label: textOf(own['name']),
          values: attributesOf(own, ['name', ...(place ? ['x', 'y'] : [])]),
          place,
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
          values: attributesOf(own, [
            ...['node1_id', 'node2_id', 'label'],
            ...(isDirected(own['arrow']) || isOfNone(own['arrow']) ? ['arrow'] : []),
          ]),
          at: at(`${prefix}edges.${id}`),
        };
      }),
    };
  },
});
