/**
 * Workspaces of Gephi Lite (gephi.org/gephi-lite): the graph in `graphDataset`, with the data of
 * nodes and edges and the layout apart from it. Filters and appearance are of its screen.
 */
import { fieldsOf, listOfFields, textOf } from './fields.ts';
import { attributesOf, jsonNetwork, placeIn } from './jsonNetwork.ts';
import { m } from '../words/index.ts';

export const gephiLite = jsonNetwork({
  name: 'Gephi Lite',
  ending: '.json',
  about: m.formats.jsonNetwork.gephiLite,
  looks: (head) => /"type"\s*:\s*"gephi-lite"|"graphDataset"\s*:/.test(head),
  network: (data, at) => {
    const dataset = fieldsOf(data['graphDataset']);
    const graph = fieldsOf(dataset['fullGraph']);
    const [nodeData, edgeData, layout] = ['nodeData', 'edgeData', 'layout'].map((name) =>
      fieldsOf(dataset[name]),
    );
    const about = fieldsOf(dataset['metadata']);
    return {
      title: textOf(about['title']),
      description: textOf(about['description']),
      nodes: listOfFields(graph['nodes']).map((node, i) => {
        const key = textOf(node['key']);
        const own = fieldsOf(key === undefined ? undefined : nodeData?.[key]);
        return {
          id: key,
          label: textOf(own['label']),
          values: {
            ...attributesOf(own, ['label']),
            ...attributesOf(node, ['key']),
          },
          place: placeIn(fieldsOf(key === undefined ? undefined : layout?.[key]), true),
          at: at(`graphDataset.fullGraph.nodes.${i}`),
        };
      }),
      edges: listOfFields(graph['edges']).map((edge, i) => {
        const key = textOf(edge['key']);
        const own = fieldsOf(key === undefined ? undefined : edgeData?.[key]);
        return {
          id: key,
          source: textOf(edge['source']),
          target: textOf(edge['target']),
          directed: edge['undirected'] !== true,
          label: textOf(own['label']),
          values: {
            ...attributesOf(own, ['label']),
            ...attributesOf(edge, ['key', 'source', 'target', 'undirected']),
          },
          at: at(`graphDataset.fullGraph.edges.${i}`),
        };
      }),
    };
  },
});
