/**
 * GEXF (gexf.net). Written as 1.3: attributes, places and colours, parallel edges by kind, and days where a claim has whole ones.
 * Read from 1.1 on: attributes with their defaults, nested nodes, spells and times, viz.
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
import { Report } from './problem.ts';
import { readXml, type Tag } from './readXml.ts';
import { element, write, type Markup } from './xml.ts';
import { localized, m } from '../words/index.ts';

const declared = (of: 'node' | 'edge', attributes: readonly Attribute[]): Markup =>
  element(
    'attributes',
    { class: of },
    ...attributes.map(({ name, type }) => element('attribute', { id: name, title: name, type })),
  );
const values = (all: Readonly<Record<string, Value>>): Markup[] => {
  const told = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [element('attvalue', { for: name, value: String(value) })],
  );
  return told.length ? [element('attvalues', {}, ...told)] : [];
};
const channels = (colour: string) => ({
  r: parseInt(colour.slice(1, 3), 16),
  g: parseInt(colour.slice(3, 5), 16),
  b: parseInt(colour.slice(5, 7), 16),
});
/** What GEXF can be told of a claim's time is a whole day in four digits of a year. */
const day = (text: string | undefined) =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;

const hex = (tag: Tag): string | undefined => {
  if (/^#[0-9a-f]{6}$/i.test(tag.attributes['hex'] ?? '')) return tag.attributes['hex'];
  const parts = ['r', 'g', 'b'].map((part) => Number(tag.attributes[part]));
  return parts.every((n) => Number.isInteger(n) && n >= 0 && n <= 255)
    ? `#${parts.map((n) => n.toString(16).padStart(2, '0')).join('')}`
    : undefined;
};
/** Lists of 1.3, "[a, b]", as ours. */
const listed = (value: string) =>
  /^\[.*\]$/s.test(value)
    ? value
        .slice(1, -1)
        .split(/\s*,\s*/)
        .join(' | ')
    : value;

const withParent = (id: string | undefined): Record<string, string> => (id ? { parent: id } : {});

/** The network that a GEXF text holds. */
function networkIn(
  file: string,
  text: string,
  reading: Reading,
): { network: ReadNetwork; report: Report } {
  const network: ReadNetwork = { nodes: [], edges: [] };
  const report = new Report();
  // Attributes by what they are of and their id, with what they are called and what they are where nothing is said.
  const declared = {
    node: new Map<string, { title: string; fallback?: string }>(),
    edge: new Map<string, { title: string; fallback?: string }>(),
  };
  let of: 'node' | 'edge' = 'node';
  let attribute: { title: string; fallback?: string } | undefined = undefined;
  let directedByDefault = false;
  const nodes: (ReadNode & { values: Record<string, string> })[] = [];
  let spells: { start?: string; end?: string }[] = [];
  let edge: (ReadEdge & { values: Record<string, string> }) | undefined;
  const defaults = (kind: 'node' | 'edge') =>
    Object.fromEntries(
      [...declared[kind].values()].flatMap(({ title, fallback }) =>
        fallback === undefined ? [] : [[title, fallback]],
      ),
    );
  const day = (value: string | undefined) =>
    value !== undefined && /^\d{4}/.test(value) ? value : undefined;
  const problems = readXml(
    file,
    text,
    {
      open({ name, attributes, at }) {
        const tag = { name, attributes, at };
        const holder = edge ?? nodes.at(-1);
        if (name === 'graph') directedByDefault = attributes['defaultedgetype'] === 'directed';
        else if (name === 'attributes') of = attributes['class'] === 'edge' ? 'edge' : 'node';
        else if (name === 'attribute')
          declared[of].set(
            attributes['id'] ?? '',
            (attribute = { title: attributes['title'] ?? attributes['id'] ?? '' }),
          );
        else if (name === 'node')
          nodes.push({
            id: attributes['id'] ?? '',
            label: attributes['label'],
            values: {
              ...defaults('node'),
              ...withParent(attributes['pid'] ?? nodes.at(-1)?.id),
              ...(attributes['start'] || attributes['end'] ? { 'node dates': 'there' } : {}),
            },
            at,
          });
        else if (name === 'edge') {
          const type = attributes['type'];
          edge = {
            id: attributes['id'],
            source: attributes['source'] ?? '',
            target: attributes['target'] ?? '',
            directed: type === undefined ? directedByDefault : type === 'directed',
            label: attributes['label'],
            start: day(attributes['start'] ?? attributes['startopen']),
            end: day(attributes['end'] ?? attributes['endopen']),
            values: defaults('edge'),
            at,
          };
          if (attributes['kind']) edge.values['kind'] = attributes['kind'];
          if (
            attributes['weight'] !== undefined &&
            attributes['weight'] !== '1' &&
            attributes['weight'] !== '1.0'
          )
            edge.values['weight'] = attributes['weight'];
          if (type === 'mutual') edge.directed = false;
        } else if (name === 'spell' && edge) {
          spells.push({
            start: day(attributes['start'] ?? attributes['startopen']),
            end: day(attributes['end'] ?? attributes['endopen']),
          });
        } else if (name === 'spell' && holder) holder.values['node dates'] = 'there';
        else if (name === 'attvalue' && holder) {
          const id = attributes['for'] ?? attributes['id'] ?? '';
          holder.values[declared[edge ? 'edge' : 'node'].get(id)?.title ?? id] = listed(
            attributes['value'] ?? '',
          );
        } else if (name === 'position' && !edge && nodes.length) {
          const x = Number(attributes['x']);
          const y = Number(attributes['y']);
          // Its y axis points up.
          if (Number.isFinite(x) && Number.isFinite(y))
            Object.assign(nodes.at(-1) ?? {}, { place: { x, y: y === 0 ? 0 : -y } });
        } else if (name === 'color' && !edge && nodes.length)
          Object.assign(nodes.at(-1) ?? {}, { colour: hex(tag) });
      },
      close(name, own, path) {
        if (name === 'default' && attribute) attribute.fallback = own;
        else if (name === 'title' && path.at(-1) === 'meta') network.title = own;
        else if (name === 'description' && path.at(-1) === 'meta') network.description = own;
        else if (name === 'keywords' && path.at(-1) === 'meta') network.rights = own;
        else if (name === 'node') {
          const node = nodes.pop();
          if (node) network.nodes.push(node);
        } else if (name === 'edge' && edge) {
          // What was twice was not in between.
          const one = edge;
          if (spells.length)
            network.edges.push(
              ...spells.map((spell, i) => ({ ...one, ...spell, id: i === 0 ? one.id : undefined })),
            );
          else network.edges.push(one);
          edge = undefined;
          spells = [];
        }
      },
    },
    reading.onProgress,
  );
  report.add(...problems);
  return { network, report };
}

export const gexf: FormatProgram = {
  ending: '.gexf',
  about: localized(m.formats.gexf.about),
  detect: (name, head) => /\.gexf$/i.test(name) || /<(\w+:)?gexf[\s>]/.test(head),
  read: (files, reading) => readNetworkFile(files, reading, 'GEXF', networkIn),
  write(dataset, telling) {
    const { network, losses } = networkOf(dataset, telling);
    const document = element(
      'gexf',
      { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' },
      element(
        'meta',
        {},
        element('creator', {}, 'Bancada'),
        element('title', {}, network.title),
        element('description', {}, network.description),
        element('keywords', {}, network.rights),
      ),
      element(
        'graph',
        {
          defaultedgetype: 'directed',
          mode: 'dynamic',
          timeformat: 'date',
          timerepresentation: 'interval',
        },
        declared('node', NODE_ATTRIBUTES),
        declared('edge', EDGE_ATTRIBUTES),
        element(
          'nodes',
          {},
          // Its y axis points up.
          ...network.nodes.map(({ id, label, place, colour, values: own }) =>
            element(
              'node',
              { id, label },
              ...values(own),
              ...(place ? [element('viz:position', { x: place.x, y: -place.y, z: 0 })] : []),
              ...(colour ? [element('viz:color', channels(colour))] : []),
            ),
          ),
        ),
        element(
          'edges',
          {},
          ...network.edges.map(
            ({ id, source, target, directed, kind, label, start, end, values: own }) =>
              element(
                'edge',
                {
                  id,
                  source,
                  target,
                  type: directed ? 'directed' : 'undirected',
                  kind,
                  label,
                  start: day(start),
                  end: day(end),
                },
                ...values(own),
              ),
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
