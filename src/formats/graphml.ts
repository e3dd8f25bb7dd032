/** GraphML (graphml.graphdrawing.org), as networkx, igraph, yEd and Gephi read it: flat, each attribute declared, parallel edges by id. */
import type { Format } from './format.ts';
import { EDGE_ATTRIBUTES, networkOf, NODE_ATTRIBUTES, type Attribute, type Value } from './network.ts';
import { element, write, type Markup } from './xml.ts';

const PLACE: readonly Attribute[] = [{ name: 'x', type: 'double' }, { name: 'y', type: 'double' }];
const OWN: readonly Attribute[] = [{ name: 'label', type: 'string' }];
const nodeAttributes = [...OWN, ...NODE_ATTRIBUTES, { name: 'colour', type: 'string' }, ...PLACE] satisfies Attribute[];
const edgeAttributes = [...OWN, ...EDGE_ATTRIBUTES];

const key = (of: 'node' | 'edge', { name, type }: Attribute): Markup => element('key', { id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': type });
const data = (of: 'node' | 'edge' | 'graph', name: string, value: Value): Markup[] => (value === undefined ? [] : [element('data', { key: `${of}-${name}` }, String(value))]);
const values = (of: 'node' | 'edge', all: Readonly<Record<string, Value>>): Markup[] => Object.entries(all).flatMap(([name, value]) => data(of, name, value));

export const graphml: Format = {
  id: 'graphml',
  name: 'GraphML',
  ending: '.graphml',
  about: { en: 'for networkx, igraph, yEd, Gephi', es: 'para networkx, igraph, yEd, Gephi' },
  write(dataset, telling) {
    const { network, losses } = networkOf(dataset, telling);
    const document = element(
      'graphml',
      { xmlns: 'http://graphml.graphdrawing.org/xmlns' },
      ...['title', 'description', 'rights'].map((name) => element('key', { id: `graph-${name}`, for: 'graph', 'attr.name': name, 'attr.type': 'string' })),
      ...nodeAttributes.map((attribute) => key('node', attribute)),
      ...edgeAttributes.map((attribute) => key('edge', attribute)),
      element(
        'graph',
        { id: dataset.raw.dataset.id, edgedefault: 'directed' },
        ...data('graph', 'title', network.title),
        ...data('graph', 'description', network.description),
        ...data('graph', 'rights', network.rights),
        ...network.nodes.map(({ id, label, place, colour, values: own }) => element('node', { id }, ...values('node', { label, ...own, colour, ...place }))),
        ...network.edges.map(({ id, source, target, directed, label, values: own }) => element('edge', { id, source, target, directed: directed ? undefined : 'false' }, ...values('edge', { label, ...own }))),
      ),
    );
    return { files: [{ part: '', text: `<?xml version="1.0" encoding="UTF-8"?>\n${write(document)}\n` }], losses };
  },
};
