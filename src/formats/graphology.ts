/** Graphs that graphology serializes (graphology.github.io): keys, and attributes beside them. */
import { fieldsOf, listOfFields, textOf } from './fields.ts';
import { attributesOf, bothOf, jsonNetwork, placeIn, without, typeApart } from './jsonNetwork.ts';
import { m } from '../words/index.ts';

export const graphology = jsonNetwork({
  name: 'graphology',
  ending: '.json',
  about: m.formats.jsonNetwork.graphology,
  looks: (head) => /"nodes"\s*:\s*\[\s*\{\s*"key"\s*:/.test(head),
  // Its options say what it may hold: every edge says whether it is directed.
  read: ['nodes', 'edges', 'options'],
  network: (data, at) => {
    const about = fieldsOf(data['attributes']);
    return {
      title: textOf(about['name']) ?? textOf(about['title']),
      description: textOf(about['description']),
      nodes: listOfFields(data['nodes']).map((node, i) => {
        const own = fieldsOf(node['attributes']);
        const place = placeIn(own, true);
        return {
          id: textOf(node['key']),
          label: textOf(own['label']) ?? textOf(own['name']),
          values: typeApart(
            attributesOf(bothOf(own, without(node, ['key', 'attributes'])), [
              textOf(own['label']) === undefined ? 'name' : 'label',
              ...(place ? ['x', 'y'] : []),
            ]),
          ),
          place,
          at: at(`nodes.${i}`),
        };
      }),
      edges: listOfFields(data['edges']).map((edge, i) => {
        const own = fieldsOf(edge['attributes']);
        return {
          id: textOf(edge['key']),
          source: textOf(edge['source']),
          target: textOf(edge['target']),
          directed:
            edge['undirected'] !== true && fieldsOf(data['options'])['type'] !== 'undirected',
          label: textOf(own['label']),
          values: typeApart(
            attributesOf(
              bothOf(own, without(edge, ['key', 'source', 'target', 'undirected', 'attributes'])),
            ),
          ),
          at: at(`edges.${i}`),
        };
      }),
    };
  },
});
