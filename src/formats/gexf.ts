/** GEXF 1.3 (gexf.net): attributes, places and colours, parallel edges by kind, and days where a claim has whole ones. */
import type { Format } from './format.ts';
import { EDGE_ATTRIBUTES, networkOf, NODE_ATTRIBUTES, type Attribute, type Value } from './network.ts';
import { element, write, type Markup } from './xml.ts';

const declared = (of: 'node' | 'edge', attributes: readonly Attribute[]): Markup => element('attributes', { class: of }, ...attributes.map(({ name, type }) => element('attribute', { id: name, title: name, type })));
const values = (all: Readonly<Record<string, Value>>): Markup[] => {
  const told = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [element('attvalue', { for: name, value: String(value) })]));
  return told.length ? [element('attvalues', {}, ...told)] : [];
};
const channels = (colour: string) => ({ r: parseInt(colour.slice(1, 3), 16), g: parseInt(colour.slice(3, 5), 16), b: parseInt(colour.slice(5, 7), 16) });
/** What GEXF can be told of a claim's time is a whole day in four digits of a year. */
const day = (text: string | undefined) => (text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined);

export const gexf: Format = {
  id: 'gexf',
  name: 'GEXF 1.3',
  ending: '.gexf',
  about: { en: 'for Gephi and Gephi Lite', es: 'para Gephi y Gephi Lite' },
  write(dataset, telling) {
    const { network, losses } = networkOf(dataset, telling);
    const document = element(
      'gexf',
      { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' },
      element('meta', {}, element('creator', {}, 'Bancada'), element('title', {}, network.title), element('description', {}, `${network.description} (${network.rights})`)),
      element(
        'graph',
        { defaultedgetype: 'directed', mode: 'dynamic', timeformat: 'date', timerepresentation: 'interval' },
        declared('node', NODE_ATTRIBUTES),
        declared('edge', EDGE_ATTRIBUTES),
        element(
          'nodes',
          {},
          // Its y axis points up.
          ...network.nodes.map(({ id, label, place, colour, values: own }) => element('node', { id, label }, ...values(own), ...(place ? [element('viz:position', { x: place.x, y: -place.y, z: 0 })] : []), ...(colour ? [element('viz:color', channels(colour))] : []))),
        ),
        element('edges', {}, ...network.edges.map(({ id, source, target, directed, kind, label, start, end, values: own }) => element('edge', { id, source, target, type: directed ? 'directed' : 'undirected', kind, label, start: day(start), end: day(end) }, ...values(own)))),
      ),
    );
    return { files: [{ part: '', text: `<?xml version="1.0" encoding="UTF-8"?>\n${write(document)}\n` }], losses };
  },
};
