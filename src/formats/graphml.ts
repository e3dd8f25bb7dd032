/**
 * GraphML (graphml.graphdrawing.org). Written as networkx, igraph, yEd and Gephi read it: flat, each attribute declared, parallel edges by id.
 * Read as they write it: keys without a name, defaults, edges before nodes, graphs within nodes, yEd's labels, places and fills.
 */
import type { FormatProgram } from './format.ts';
import { readNetworkFile, type ReadEdge, type ReadNetwork, type ReadNode } from './fromNetwork.ts';
import type { Reading } from './input.ts';
import {
  EDGE_ATTRIBUTES,
  networkOf,
  NODE_ATTRIBUTES,
  type Attribute,
  type Value,
} from './network.ts';
import { problemAt, Report } from './problem.ts';
import { readXml } from './readXml.ts';
import { element, write, type Markup } from './xml.ts';
import { localized, m } from '../words/index.ts';

const PLACE: readonly Attribute[] = [
  { name: 'x', type: 'double' },
  { name: 'y', type: 'double' },
];
const OWN: readonly Attribute[] = [{ name: 'label', type: 'string' }];
const nodeAttributes = [
  ...OWN,
  ...NODE_ATTRIBUTES,
  { name: 'colour', type: 'string' },
  ...PLACE,
] satisfies Attribute[];
const edgeAttributes = [...OWN, ...EDGE_ATTRIBUTES];

const key = (of: 'node' | 'edge', { name, type }: Attribute): Markup =>
  element('key', { id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': type });
const data = (of: 'node' | 'edge' | 'graph', name: string, value: Value): Markup[] =>
  value === undefined ? [] : [element('data', { key: `${of}-${name}` }, String(value))];
const values = (of: 'node' | 'edge', all: Readonly<Record<string, Value>>): Markup[] =>
  Object.entries(all).flatMap(([name, value]) => data(of, name, value));

interface Key {
  of: string;
  name: string;
  fallback?: string;
}
const number = (text: string | undefined): number | undefined =>
  text !== undefined && text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
const LABELS = ['label', 'name', 'Label', 'Name'];

/** A node or an edge in the making, and what its attributes are called. */
type Part = (ReadNode | ReadEdge) & { values: Record<string, string> };

/** What a part's attributes say that a network has fields for. */
function settle(part: Part, keys: ReadonlyMap<string, Key>, of: 'node' | 'edge'): void {
  for (const key of keys.values())
    if ((key.of === of || key.of === 'all') && key.fallback !== undefined)
      part.values[key.name] ??= key.fallback;
  part.label ??= LABELS.map((name) => part.values[name]).find(
    (value) => value !== undefined && value !== '',
  );
  if ('source' in part) return;
  const x = number(part.values['x']);
  const y = number(part.values['y']);
  if (x !== undefined && y !== undefined) part.place ??= { x, y };
  const channels = ['r', 'g', 'b'].map((name) => number(part.values[name]));
  if (channels.every((n) => n !== undefined && n >= 0 && n <= 255))
    part.colour ??= `#${channels
      .map((n) =>
        Math.round(n ?? 0)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
}

/** The network that a GraphML text holds. */
function networkIn(
  file: string,
  text: string,
  reading: Reading,
): { network: ReadNetwork; report: Report } {
  const network: ReadNetwork = { nodes: [], edges: [] };
  const report = new Report();
  const keys = new Map<string, Key>();
  const head: Record<string, string> = {};
  let key: Key | undefined = undefined;
  let directed: boolean = true;
  const open: Part[] = [];
  let data: string | undefined;
  report.add(
    ...readXml(
      file,
      text,
      {
        open({ name, attributes, at }) {
          const part = open.at(-1);
          if (name === 'key')
            keys.set(
              attributes['id'] ?? '',
              (key = {
                of: attributes['for'] ?? 'all',
                name:
                  attributes['attr.name'] ?? attributes['yfiles.type'] ?? attributes['id'] ?? '',
              }),
            );
          else if (name === 'graph' && !open.length)
            directed = attributes['edgedefault'] !== 'undirected';
          else if (name === 'node')
            open.push({
              id: attributes['id'] ?? '',
              values: open.length ? { parent: open.at(-1)?.id ?? '' } : {},
              at,
            });
          else if (name === 'edge')
            open.push({
              id: attributes['id'],
              source: attributes['source'] ?? '',
              target: attributes['target'] ?? '',
              directed:
                attributes['directed'] === undefined ? directed : attributes['directed'] === 'true',
              values: {},
              at,
            });
          else if (name === 'hyperedge')
            report.add(
              problemAt(
                at,
                'hyperedge',
                localized(m.formats.graphml.hyperedge),
                localized(m.formats.graphml.writeAsNode),
                'warning',
              ),
            );
          else if (name === 'data')
            data = keys.get(attributes['key'] ?? '')?.name ?? attributes['key'];
          else if (name === 'Geometry' && part && !('source' in part)) {
            const [x, y, w, h] = ['x', 'y', 'width', 'height'].map((side) =>
              number(attributes[side]),
            );
            // yEd names the corner of a node.
            if (x !== undefined && y !== undefined)
              part.place ??= { x: x + (w ?? 0) / 2, y: y + (h ?? 0) / 2 };
          } else if (
            name === 'Fill' &&
            part &&
            !('source' in part) &&
            /^#[0-9a-f]{6}$/i.test(attributes['color'] ?? '')
          )
            part.colour ??= attributes['color'];
          else if (name === 'Arrows' && part && 'source' in part) {
            // yEd draws an edge's arrow at either end, or at both.
            const back = attributes['source'] !== 'none';
            const forth = attributes['target'] !== 'none';
            if (back === forth) part.directed = false;
            else if (back) [part.source, part.target] = [part.target, part.source];
          }
        },
        close(name, own, path) {
          const part = open.at(-1);
          if (name === 'default' && key) key.fallback = own;
          else if ((name === 'NodeLabel' || name === 'EdgeLabel') && part && own)
            part.label ??= own;
          else if (name === 'data' && data !== undefined) {
            if (own && part) part.values[data] = own;
            else if (own && path.at(-1) === 'graph') head[data] = own;
            data = undefined;
          } else if ((name === 'node' || name === 'edge') && part) {
            open.pop();
            settle(part, keys, name);
            if ('source' in part) network.edges.push(part);
            else network.nodes.push(part);
          }
        },
      },
      reading.onProgress,
    ),
  );
  return {
    network: {
      ...network,
      title: head['title'],
      description: head['description'],
      rights: head['rights'],
    },
    report,
  };
}

export const graphml: FormatProgram = {
  ending: '.graphml',
  about: localized(m.formats.graphml.about),
  detect: (name, head) => /\.graphml$/i.test(name) || /<(\w+:)?graphml[\s>]/.test(head),
  read: (files, reading) => readNetworkFile(files, reading, 'GraphML', networkIn),
  write(dataset, telling) {
    const { network, losses } = networkOf(dataset, telling);
    const document = element(
      'graphml',
      { xmlns: 'http://graphml.graphdrawing.org/xmlns' },
      ...['title', 'description', 'rights'].map((name) =>
        element('key', {
          id: `graph-${name}`,
          for: 'graph',
          'attr.name': name,
          'attr.type': 'string',
        }),
      ),
      ...nodeAttributes.map((attribute) => key('node', attribute)),
      ...edgeAttributes.map((attribute) => key('edge', attribute)),
      element(
        'graph',
        { id: dataset.raw.dataset.id, edgedefault: 'directed' },
        ...data('graph', 'title', network.title),
        ...data('graph', 'description', network.description),
        ...data('graph', 'rights', network.rights),
        ...network.nodes.map(({ id, label, place, colour, values: own }) =>
          element('node', { id }, ...values('node', { label, ...own, colour, ...place })),
        ),
        ...network.edges.map(({ id, source, target, directed, label, values: own }) =>
          element(
            'edge',
            { id, source, target, directed: directed ? undefined : 'false' },
            ...values('edge', { label, ...own }),
          ),
        ),
      ),
    );
    return {
      files: [
        { part: '', content: `<?xml version="1.0" encoding="UTF-8"?>\n${write(document)}\n` },
      ],
      losses,
    };
  },
};
