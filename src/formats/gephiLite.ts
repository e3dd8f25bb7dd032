/**
 * Workspaces of Gephi Lite (gephi.org/gephi-lite): the graph in `graphDataset`, with the data of
 * nodes and edges and the layout apart from it. Filters and appearance are of its screen.
 */
import { fieldsOf, listOfFields, textOf } from './fields.ts';
import { Unknown } from './fromNetwork.ts';
import { attributesOf, bothOf, countRest, jsonNetwork, placeIn, without } from './jsonNetwork.ts';
import { m } from '../words/index.ts';

export const gephiLite = jsonNetwork({
  name: 'Gephi Lite',
  ending: '.json',
  about: m.formats.jsonNetwork.gephiLite,
  looks: (head) => /"type"\s*:\s*"gephi-lite"|"graphDataset"\s*:/.test(head),
  read: [
    ...['type', 'version'],
    ...['nodeData', 'edgeData', 'layout'].map((name) => `graphDataset.${name}`),
    // Its options say what graphology may hold: every edge says whether it is directed.
    ...['nodes', 'edges', 'options'].map((name) => `graphDataset.fullGraph.${name}`),
  ],
  parts: ['filters', 'appearance', 'graphDataset.nodeFields', 'graphDataset.edgeFields'],
  network: (data, at) => {
    const dataset = fieldsOf(data['graphDataset']);
    const graph = fieldsOf(dataset['fullGraph']);
    const [nodeData = {}, edgeData = {}, layout = {}] = ['nodeData', 'edgeData', 'layout'].map(
      (name) => fieldsOf(dataset[name]),
    );
    const about = fieldsOf(dataset['metadata']);
    const nodes = listOfFields(graph['nodes']);
    const edges = listOfFields(graph['edges']);
    const rest = new Unknown();
    const keysOf = (all: typeof nodes) => all.map(({ key }) => textOf(key));
    // Data of what the graph does not have.
    for (const [name, own, keys] of [
      ['nodeData', nodeData, keysOf(nodes)],
      ['layout', layout, keysOf(nodes)],
      ['edgeData', edgeData, keysOf(edges)],
    ] as const)
      countRest(rest, { [name]: Object.values(without(own, keys)) }, { read: [] });
    return {
      rest,
      title: textOf(about['title']),
      description: textOf(about['description']),
      nodes: nodes.map((node, i) => {
        const key = textOf(node['key']);
        const own = fieldsOf(key === undefined ? undefined : nodeData[key]);
        const place = fieldsOf(key === undefined ? undefined : layout[key]);
        return {
          id: key,
          label: textOf(own['label']),
          values: attributesOf(bothOf(own, node), ['key']),
          place: placeIn(place, true),
          at: at(`graphDataset.fullGraph.nodes.${i}`),
        };
      }),
      edges: edges.map((edge, i) => {
        const key = textOf(edge['key']);
        const own = fieldsOf(key === undefined ? undefined : edgeData[key]);
        return {
          id: key,
          source: textOf(edge['source']),
          target: textOf(edge['target']),
          directed: edge['undirected'] !== true,
          label: textOf(own['label']),
          values: attributesOf(bothOf(own, edge), ['key', 'source', 'target', 'undirected']),
          at: at(`graphDataset.fullGraph.edges.${i}`),
        };
      }),
    };
  },
});
