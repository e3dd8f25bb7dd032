/** Cytoscape JSON: `elements` of nodes and edges, for Cytoscape.js and, as .cyjs, for Cytoscape on a desktop. No style: that may hold programs. */
import type { Format } from './format.ts';
import { networkOf } from './network.ts';

export const cytoscape: Format = {
  id: 'cytoscape',
  name: 'Cytoscape JSON',
  ending: '.cyjs',
  about: { en: 'for Cytoscape.js and Cytoscape', es: 'para Cytoscape.js y Cytoscape' },
  write(dataset, telling) {
    const { network, losses } = networkOf(dataset, telling);
    const { title, description, rights, lang } = network;
    const elements = {
      nodes: network.nodes.map(({ id, label, place, colour, values }) => ({ data: { id, name: label, ...values, colour }, position: place })),
      edges: network.edges.map(({ id, source, target, directed, label, values }) => ({ data: { id, source, target, name: label, directed, interaction: values['relation'], ...values } })),
    };
    return { files: [{ part: '', text: `${JSON.stringify({ format_version: '1.0', data: { name: title, description, rights, lang }, elements }, null, 1)}\n` }], losses };
  },
};
