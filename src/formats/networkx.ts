/**
 * Adjacency data of networkx (networkx.org, adjacency_data): of each node a list of those that it is
 * tied to. Undirected ties are in the lists of both ends.
 */
import { fieldsOf, listOf, listOfFields, textOf } from './fields.ts';
import { attributesOf, jsonNetwork } from './jsonNetwork.ts';
import { m } from '../words/index.ts';

export const networkx = jsonNetwork({
  name: 'networkx',
  ending: '.json',
  about: m.formats.jsonNetwork.networkx,
  looks: (head) => /"adjacency"\s*:\s*\[/.test(head),
  network: (data, at) => {
    const nodes = listOfFields(data['nodes']);
    const ids = nodes.map((node) => textOf(node['id']));
    const indexOf = new Map(ids.map((id, i) => [id, i]));
    const directed = data['directed'] === true;
    return {
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
          const other = indexOf.get(target);
          if (!directed && other !== undefined && other < i) return [];
          return {
            source: ids[i],
            target,
            directed,
            label: textOf(tie['label']) ?? textOf(tie['relation']),
            values: attributesOf(tie, [
              ...['id', 'key'],
              textOf(tie['label']) === undefined ? 'relation' : 'label',
            ]),
            at: at(`adjacency.${i}.${k}`),
          };
        }),
      ),
    };
  },
});
