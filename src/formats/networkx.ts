/**
 * Adjacency data of networkx (networkx.org, adjacency_data): of each node a list of those that it is
 * tied to. Undirected ties are in the lists of both ends.
 */
import { fieldsOf, isFields, listOf, listOfFields, textOf, type Fields } from './fields.ts';
import { Unknown } from './fromNetwork.ts';
import { attributesOf, countRest, jsonNetwork, without } from './jsonNetwork.ts';
import { m } from '../words/index.ts';

/** Attributes of the graph: an object, or a list of names with their values. */
const attributesOfGraph = (given: unknown): Fields =>
  isFields(given)
    ? given
    : Object.fromEntries(
        listOf(given).flatMap((pair) => {
          const [name, value] = listOf(pair);
          return typeof name === 'string' ? [[name, value]] : [];
        }),
      );

export const networkx = jsonNetwork({
  name: 'networkx',
  ending: '.json',
  about: m.formats.jsonNetwork.networkx,
  looks: (head) => /"adjacency"\s*:\s*\[/.test(head),
  read: ['nodes', 'adjacency', 'graph', 'directed', 'multigraph'],
  network: (data, at) => {
    const nodes = listOfFields(data['nodes']);
    const ids = nodes.map((node) => textOf(node['id']));
    const indexOf = new Map(ids.map((id, i) => [id, i]));
    const directed = data['directed'] === true;
    const about = attributesOfGraph(data['graph']);
    const [title, description] = [textOf(about['name']), textOf(about['description'])];
    const rest = new Unknown();
    countRest(rest, { graph: without(about, ['name', 'description']) }, { read: [] });
    /** Undirected ties of which one end had its list, as they are in the list of the other. */
    const told = new Set<string>();
    return {
      ...{ rest, title, description },
      nodes: nodes.map((node, i) => ({
        id: ids[i],
        label: textOf(node['name']) ?? textOf(node['label']),
        values: attributesOf(node, ['id', textOf(node['name']) === undefined ? 'label' : 'name']),
        at: at(`nodes.${i}`),
      })),
      edges: listOf(data['adjacency']).flatMap((list, i) =>
        listOf(list).flatMap((one, k) => {
          const tie = fieldsOf(one);
          const target = textOf(tie['id']);
          const other = target === undefined ? undefined : indexOf.get(target);
          if (!directed && other !== undefined) {
            const key = (from: unknown, to: unknown) => JSON.stringify([from, { ...tie, id: to }]);
            if (other < i && told.has(key(target, ids[i]))) return [];
            told.add(key(ids[i], target));
          }
          return {
            source: ids[i],
            target,
            directed,
            label: textOf(tie['label']) ?? textOf(tie['relation']),
            // Keys that are numbers only count the ties of two nodes.
            values: attributesOf(tie, ['id', ...(typeof tie['key'] === 'number' ? ['key'] : [])]),
            at: at(`adjacency.${i}.${k}`),
          };
        }),
      ),
    };
  },
});
