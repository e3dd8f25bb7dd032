/**
 * GraphML (graphml.graphdrawing.org). Written as networkx, igraph, yEd and Gephi read it: flat,
 * each attribute declared, parallel edges by id.
 * Read as they write it: with keys without a name, defaults, edges before nodes, graphs within
 * nodes, yEd's labels, places and fills.
 */
import { colourIn } from './colours.ts';
import type { FormatProgram } from './format.ts';
import { readNetworkFile, type ReadEdge, type ReadNetwork, type ReadNode } from './fromNetwork.ts';
import type { ReadOptions } from './input.ts';
import {
  EDGE_ATTRIBUTES,
  networkOf,
  NODE_ATTRIBUTES,
  type Attribute,
  type Value,
} from './network.ts';
import { Report, warningAt } from './problem.ts';
import { readXml, type Tag } from './readXml.ts';
import { element, write, type Markup } from './xml.ts';
import { XmlRest, type TakenXml } from './xmlRest.ts';
import { localized, m } from '../words/index.ts';

const PLACE: readonly Attribute[] = [
  { name: 'x', type: 'double' },
  { name: 'y', type: 'double' },
];
const LABEL: readonly Attribute[] = [{ name: 'label', type: 'string' }];
const nodeAttributes = [
  ...LABEL,
  ...NODE_ATTRIBUTES,
  { name: 'colour', type: 'string' },
  ...PLACE,
] satisfies Attribute[];
const edgeAttributes = [...LABEL, ...EDGE_ATTRIBUTES];

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

const TAKEN: TakenXml = {
  attributes: {
    graphml: [],
    key: ['id', 'for', 'attr.name', 'attr.type', 'yfiles.type'],
    default: [],
    // Nothing refers to the graph, and what is in it says how it is to be parsed.
    graph: [
      ...['id', 'edgedefault', 'parse.nodes', 'parse.edges', 'parse.order'],
      ...['parse.nodeids', 'parse.edgeids'],
    ],
    node: ['id'],
    edge: ['id', 'source', 'target', 'directed'],
    // A hyperedge is a warning.
    hyperedge: ['id'],
    endpoint: ['node', 'id', 'port', 'type'],
    data: ['key'],
    Geometry: ['x', 'y'],
    Fill: ['color'],
    LineStyle: ['color'],
    Arrows: ['source', 'target'],
  },
  texts: ['data', 'default', 'NodeLabel', 'EdgeLabel'],
};

/** A node or an edge that is being read. */
type Part = (ReadNode | ReadEdge) & { values: Record<string, string> };

/** Values by names of which any may be there, `__proto__` too. */
const bare = (values: Record<string, string> = {}): Record<string, string> =>
  Object.assign(Object.create(null) as Record<string, string>, values);

/** The attribute of a node within another part; empty where that part has no id. */
const parentOf = ({ id = '' }: Part): Record<string, string> => ({ parent: id });

/** Fills the fields of a part from its attributes: label, place and colour. */
function fillFields(part: Part, keys: ReadonlyMap<string, Key>, of: 'node' | 'edge'): void {
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

/** Reads the elements of a GraphML text, one after the other, into a network. */
class GraphmlReader {
  readonly network: ReadNetwork = { nodes: [], edges: [] };
  readonly head: Record<string, string> = {};
  readonly report = new Report();
  readonly rest = new XmlRest(TAKEN);
  private readonly keys = new Map<string, Key>();
  private key: Key | undefined;
  /** Whether the edges of each open graph are directed, of the innermost last. */
  private readonly graphs: boolean[] = [];
  /** The parts that are open, the innermost last. */
  private readonly parts: Part[] = [];
  /** The name of the attribute that is being read. */
  private data: string | undefined;

  private readonly opened: Readonly<Record<string, (tag: Tag) => void>> = {
    key: (tag) => this.declare(tag),
    graph: ({ attributes }) => {
      // A graph in a node that says nothing of its edges has those of the one around it.
      const { edgedefault: said } = attributes;
      this.graphs.push(said === undefined ? this.isDirected() : said !== 'undirected');
    },
    node: (tag) => this.openNode(tag),
    edge: (tag) => this.openEdge(tag),
    hyperedge: ({ at }) =>
      this.report.add(
        warningAt(
          at,
          'hyperedge',
          localized(m.formats.graphml.hyperedge),
          localized(m.formats.graphml.writeAsNode),
        ),
      ),
    data: ({ attributes }) => (this.data = this.nameOfKey(attributes)),
    Geometry: (tag) => this.geometry(tag),
    Fill: (tag) => this.fill(tag),
    LineStyle: (tag) => this.lineStyle(tag),
    Arrows: (tag) => this.arrows(tag),
  };

  open(tag: Tag): void {
    this.rest.open(tag);
    if (Object.hasOwn(this.opened, tag.name)) this.opened[tag.name]?.(tag);
  }

  /** @param text of the element */
  close(name: string, text: string, path: readonly string[]): void {
    this.rest.close(name, text);
    if (name === 'default' && this.key) this.key.fallback = text;
    else if (name === 'NodeLabel' || name === 'EdgeLabel') this.label(name, text);
    else if (name === 'data') this.closeData(text, path);
    else if (name === 'node' || name === 'edge') this.closePart(name);
    else if (name === 'graph') this.graphs.pop();
  }
  private isDirected(): boolean {
    return this.graphs.at(-1) ?? true;
  }

  /** The first label of a part is its name. */
  private label(name: string, text: string): void {
    const part = this.parts.at(-1);
    if (part && text) part.label ??= text;
    if (part?.label !== text) this.rest.add(name, text);
  }
  private declare({ attributes }: Tag): void {
    const { id = '' } = attributes;
    this.key = {
      of: attributes['for'] ?? 'all',
      name: attributes['attr.name'] ?? attributes['yfiles.type'] ?? id,
    };
    this.keys.set(id, this.key);
  }
  /**
   * The name of the attribute that an element gives by its key; the key itself where it is not
   * declared.
   */
  private nameOfKey(attributes: Tag['attributes']): string | undefined {
    const { key = '' } = attributes;
    return this.keys.get(key)?.name ?? attributes['key'];
  }
  private openNode({ attributes, at }: Tag): void {
    const outer = this.parts.at(-1);
    const values = bare(outer ? parentOf(outer) : {});
    this.parts.push({ id: attributes['id'], values, at });
  }
  private openEdge({ attributes, at }: Tag): void {
    const directed = attributes['directed'];
    this.parts.push({
      id: attributes['id'],
      source: attributes['source'],
      target: attributes['target'],
      directed: directed === undefined ? this.isDirected() : directed === 'true',
      values: bare(),
      at,
    });
  }
  private geometry({ attributes }: Tag): void {
    const part = this.parts.at(-1);
    if (!part || 'source' in part) return;
    const [x, y, w, h] = ['x', 'y', 'width', 'height'].map((side) => number(attributes[side]));
    // yEd gives the corner of a node.
    if (x !== undefined && y !== undefined && !part.place)
      part.place = { x: x + (w ?? 0) / 2, y: y + (h ?? 0) / 2 };
    else for (const side of ['x', 'y']) this.rest.add('Geometry', attributes[side]);
  }
  private fill({ attributes }: Tag): void {
    const part = this.parts.at(-1);
    const { color } = attributes;
    const isOfNode = part && !('source' in part) && part.colour === undefined;
    if (isOfNode && color !== undefined && /^#[0-9a-f]{6}$/i.test(color)) part.colour = color;
    else this.rest.add('Fill', color);
  }
  private lineStyle({ attributes }: Tag): void {
    const part = this.parts.at(-1);
    const { color } = attributes;
    const isOfEdge = part && 'source' in part && part.values['colour'] === undefined;
    if (isOfEdge && color !== undefined && colourIn(color) !== undefined)
      part.values['colour'] = color;
    else this.rest.add('LineStyle', color);
  }
  /** yEd draws an edge's arrow at either end, or at both. */
  private arrows({ attributes }: Tag): void {
    const part = this.parts.at(-1);
    if (!part || !('source' in part)) return;
    const back = attributes['source'] !== 'none';
    const forth = attributes['target'] !== 'none';
    if (back === forth) part.directed = false;
    else if (back) [part.source, part.target] = [part.target, part.source];
  }
  /** @param text of the element */
  private closeData(text: string, path: readonly string[]): void {
    if (this.data === undefined) return;
    const part = this.parts.at(-1);
    const isOfGraph =
      path.at(-1) === 'graph' && ['title', 'description', 'rights'].includes(this.data);
    if (text && part) {
      const isThere = (part.values[this.data] ?? text) !== text;
      part.values[isThere ? `${this.data} (2)` : this.data] = text;
    } else if (isOfGraph) this.head[this.data] = text;
    else this.rest.add(this.data, text);
    this.data = undefined;
  }
  private closePart(name: 'node' | 'edge'): void {
    const part = this.parts.pop();
    if (!part) return;
    fillFields(part, this.keys, name);
    if ('source' in part) this.network.edges.push(part);
    else this.network.nodes.push(part);
  }
}

/** The network that a GraphML text holds. */
function networkIn(
  file: string,
  text: string,
  options: ReadOptions,
): { network: ReadNetwork; report: Report } {
  const reader = new GraphmlReader();
  const { head, network, report, rest } = reader;
  const problems = readXml(
    file,
    text,
    {
      open: (tag) => reader.open(tag),
      close: (name, content, path) => reader.close(name, content, path),
    },
    options.onProgress,
  );
  report.add(...problems);
  return {
    network: {
      ...network,
      rest: rest.found,
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
  read: (files, options) => readNetworkFile(files, options, 'GraphML', networkIn),
  write(dataset, wording) {
    const { network, losses } = networkOf(dataset, wording);
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
