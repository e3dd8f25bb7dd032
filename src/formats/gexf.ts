/**
 * GEXF (gexf.net). Written as 1.3: attributes, places and colours, parallel edges by kind, and days
 * where a claim has whole ones.
 * Read from 1.1 on: attributes with their defaults, nested nodes, spells and times, viz.
 */
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
import { Report } from './problem.ts';
import { readXml, type Tag } from './readXml.ts';
import { element, write, type Markup } from './xml.ts';
import { XmlRest, type TakenXml } from './xmlRest.ts';
import { localized, m } from '../words/index.ts';

const declared = (of: 'node' | 'edge', attributes: readonly Attribute[]): Markup =>
  element(
    'attributes',
    { class: of },
    ...attributes.map(({ name, type }) => element('attribute', { id: name, title: name, type })),
  );
const values = (all: Readonly<Record<string, Value>>): Markup[] => {
  const elements = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [element('attvalue', { for: name, value: String(value) })],
  );
  return elements.length ? [element('attvalues', {}, ...elements)] : [];
};
/** A number with all its digits: those of an element's attributes are rounded for drawings. */
const exactly = (value: Value): string | undefined =>
  value === undefined ? undefined : String(value);
const channels = (colour: string) => ({
  r: parseInt(colour.slice(1, 3), 16),
  g: parseInt(colour.slice(3, 5), 16),
  b: parseInt(colour.slice(5, 7), 16),
});
/** A day for GEXF, which takes whole days of years with four digits. */
const day = (text: string | undefined) =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;

const colourOf = ({ attributes }: Tag): string | undefined => {
  const { hex } = attributes;
  if (hex !== undefined && /^#[0-9a-f]{6}$/i.test(hex)) return hex;
  const parts = ['r', 'g', 'b'].map((part) => Number(attributes[part]));
  return parts.every((n) => Number.isInteger(n) && n >= 0 && n <= 255)
    ? `#${parts.map((n) => n.toString(16).padStart(2, '0')).join('')}`
    : undefined;
};
/** A list of GEXF 1.3, "[a, b]", with the separator of lists in attributes. */
const listValue = (value: string) =>
  /^\[.*\]$/s.test(value)
    ? value
        .slice(1, -1)
        .split(/\s*,\s*/)
        .join(' | ')
    : value;

const withParent = (id: string | undefined): Record<string, string> => (id ? { parent: id } : {});

type Filled<Part> = Part & { values: Record<string, string> };
interface Span {
  start?: string;
  end?: string;
}
/** The name of an attribute, and its default value. */
interface Declared {
  title: string;
  fallback?: string;
}
/** What the times of a file are: days, or numbers of the file's own, such as steps or seconds. */
type TimeFormat = 'days' | 'numbers';
const timeFormatOf = (given: string | undefined): TimeFormat =>
  given === undefined || /^(date|datetime|string)$/i.test(given) ? 'days' : 'numbers';

/** The names of attributes that say when. */
const TIMES = ['start', 'startopen', 'end', 'endopen', 'timestamp', 'timestamps', 'timeset'];
const hasTime = (attributes: Tag['attributes']): boolean => TIMES.some((name) => attributes[name]);

/**
 * The times of an element. A timestamp is a time that starts and ends with itself; a timeset, as in
 * `<[2017-12-21, 2018-03-21]>`, has several, or intervals.
 * @param areStamps whether the file has timestamps, rather than intervals
 */
function spansOf(attributes: Tag['attributes'], areStamps: boolean): Span[] {
  const start = attributes['start'] ?? attributes['startopen'];
  const end = attributes['end'] ?? attributes['endopen'];
  const { timestamp, timestamps, timeset } = attributes;
  const groups = [timestamps, timeset].flatMap((text) =>
    text === undefined
      ? []
      : [...text.matchAll(/[[(]([^\])]*)[\])]/g)].map(([, inside = '']) =>
          inside.split(/[,;]/).map((one) => one.trim()),
        ),
  );
  const sets = areStamps
    ? groups.flat().map((one): Span => ({ start: one, end: one }))
    : groups.map(([from, to = from]): Span => ({ start: from, end: to }));
  return [
    ...(start === undefined && end === undefined ? [] : [{ start, end }]),
    ...(timestamp === undefined ? [] : [{ start: timestamp, end: timestamp }]),
    ...sets,
  ];
}

const TAKEN: TakenXml = {
  attributes: {
    gexf: ['version'],
    meta: [],
    // Identifiers may be numbers or texts: both are texts here.
    graph: ['defaultedgetype', 'mode', 'timeformat', 'timerepresentation', 'idtype'],
    attributes: ['class', 'mode'],
    attribute: ['id', 'title', 'type'],
    // How many there are is seen.
    nodes: ['count'],
    edges: ['count'],
    node: ['id', 'label', 'pid', ...TIMES],
    edge: ['id', 'label', 'source', 'target', 'type', 'kind', 'weight', ...TIMES],
    spell: TIMES,
    attvalue: ['for', 'id', 'value'],
    position: ['x', 'y'],
    size: ['value'],
    thickness: ['value'],
    shape: ['value'],
    color: ['r', 'g', 'b', 'hex'],
  },
  texts: ['default', 'title', 'description', 'keywords'],
};

/** Reads the elements of a GEXF text, one after the other, into a network. */
class GexfReader {
  readonly rest = new XmlRest(TAKEN);
  readonly network: ReadNetwork = { nodes: [], edges: [], rest: this.rest.found };
  /** Declared attributes of nodes and of edges, by id. */
  private readonly declared = {
    node: new Map<string, Declared>(),
    edge: new Map<string, Declared>(),
  };
  /** Whether attributes of nodes or of edges are being declared. */
  private of: 'node' | 'edge' = 'node';
  private attribute: Declared | undefined;
  private directedByDefault = false;
  private timeFormat: TimeFormat = 'days';
  private areStamps = false;
  /** The nodes that are open, the innermost last. */
  private readonly nodes: Filled<ReadNode>[] = [];
  private edge: Filled<ReadEdge> | undefined;
  private spells: Span[] = [];
  /** The attributes that a node or an edge has values for, rather than their defaults. */
  private readonly given = new WeakMap<object, Set<string>>();

  private readonly opened: Readonly<Record<string, (tag: Tag) => void>> = {
    graph: ({ attributes }) => {
      this.directedByDefault = attributes['defaultedgetype'] === 'directed';
      this.timeFormat = timeFormatOf(attributes['timeformat']);
      this.areStamps = attributes['timerepresentation'] === 'timestamp';
    },
    attributes: ({ attributes }) => (this.of = attributes['class'] === 'edge' ? 'edge' : 'node'),
    attribute: (tag) => this.declare(tag),
    node: (tag) => this.openNode(tag),
    edge: (tag) => this.openEdge(tag),
    spell: (tag) => this.spell(tag),
    attvalue: (tag) => this.value(tag),
    position: (tag) => this.position(tag),
    size: (tag) => this.look('size', tag),
    thickness: (tag) => this.look('thickness', tag),
    shape: (tag) => this.look('shape', tag),
    color: (tag) => this.colour(tag),
  };

  open(tag: Tag): void {
    this.rest.open(tag);
    if (Object.hasOwn(this.opened, tag.name)) this.opened[tag.name]?.(tag);
  }

  /** @param text of the element */
  close(name: string, text: string, path: readonly string[]): void {
    this.rest.close(name, text);
    if (name === 'default' && this.attribute) this.attribute.fallback = text;
    else if (name === 'node') this.closeNode();
    else if (name === 'edge') this.closeEdge();
    else if (path.at(-1) === 'meta') this.about(name, text);
  }

  private defaults(kind: 'node' | 'edge'): Record<string, string> {
    // An attribute may be called `__proto__`.
    const values = Object.create(null) as Record<string, string>;
    for (const { title, fallback } of this.declared[kind].values())
      if (fallback !== undefined) values[title] = fallback;
    return values;
  }
  private declare({ attributes }: Tag): void {
    const { id = '', title = id } = attributes;
    this.attribute = { title };
    this.declared[this.of].set(id, this.attribute);
  }
  private openNode({ attributes, at }: Tag): void {
    this.nodes.push({
      id: attributes['id'],
      label: attributes['label'],
      values: Object.assign(
        this.defaults('node'),
        withParent(attributes['pid'] ?? this.nodes.at(-1)?.id),
      ),
      at,
    });
    this.leaveTimes(attributes);
  }
  private openEdge({ attributes, at }: Tag): void {
    const type = attributes['type'];
    const kind = attributes['kind'];
    const weight = attributes['weight'];
    this.edge = {
      id: attributes['id'],
      source: attributes['source'],
      target: attributes['target'],
      directed: type === undefined ? this.directedByDefault : type === 'directed',
      label: attributes['label'],
      values: this.defaults('edge'),
      at,
    };
    this.spells = [];
    this.addTimes(attributes);
    if (kind) this.edge.values['kind'] = kind;
    if (weight !== undefined) this.edge.values['weight'] = weight;
  }
  private spell({ attributes }: Tag): void {
    if (this.edge) this.addTimes(attributes);
    else this.leaveTimes(attributes);
  }
  /** Things have no times of their own. */
  private leaveTimes(attributes: Tag['attributes']): void {
    for (const name of TIMES) this.rest.add('node dates', attributes[name]);
  }
  /** Adds the times of the open edge; numbers that are no days are left out, and counted. */
  private addTimes(attributes: Tag['attributes']): void {
    if (!this.edge || !hasTime(attributes)) return;
    // Their first or last moment is not a part of them; a dataset has no such times.
    for (const name of ['startopen', 'endopen']) {
      const { [name]: value } = attributes;
      if (value !== undefined) this.rest.add(`${name} (read as a part of the time)`, value);
    }
    if (this.timeFormat === 'days') this.spells.push(...spansOf(attributes, this.areStamps));
    else
      this.edge.values['time (timeformat)'] = TIMES.flatMap((name) => attributes[name] ?? []).join(
        ' ',
      );
  }
  private value({ attributes }: Tag): void {
    const holder = this.edge ?? this.nodes.at(-1);
    if (!holder) return;
    const { id: ownId = '', for: id = ownId, value = '' } = attributes;
    const declared = this.declared[this.edge ? 'edge' : 'node'].get(id) ?? { title: id };
    this.put(holder, declared, listValue(value));
  }
  /** Sets an attribute. Of values at several times the last one stays; the others are counted. */
  private put(
    holder: { values: Record<string, string> },
    { title, fallback }: Declared,
    value: string,
  ): void {
    const given = this.given.get(holder) ?? new Set<string>();
    const earlier = holder.values[title];
    const isGiven = given.has(title) || earlier !== fallback;
    if (isGiven && earlier !== value) this.rest.add(`${title} (earlier)`, earlier);
    this.given.set(holder, given.add(title));
    holder.values[title] = value;
  }
  private position({ attributes }: Tag): void {
    const node = this.nodes.at(-1);
    if (this.edge || !node) return;
    const x = Number(attributes['x']);
    const y = Number(attributes['y']);
    // Its y axis points up.
    if (Number.isFinite(x) && Number.isFinite(y)) node.place = { x, y: y === 0 ? 0 : -y };
    else for (const name of ['x', 'y']) this.rest.add('position', attributes[name]);
  }
  private colour(tag: Tag): void {
    const node = this.nodes.at(-1);
    const colour = colourOf(tag);
    if (colour === undefined)
      for (const value of Object.values(tag.attributes)) this.rest.add('color', value);
    else if (this.edge) this.put(this.edge, { title: 'colour' }, colour);
    else if (node) node.colour = colour;
  }
  /** How something is drawn: an attribute, as any other. */
  private look(name: string, { attributes }: Tag): void {
    const holder = this.edge ?? this.nodes.at(-1);
    const { value } = attributes;
    if (holder && value !== undefined) this.put(holder, { title: name }, value);
  }
  private about(name: string, text: string): void {
    if (name === 'title') this.network.title = text;
    else if (name === 'description') this.network.description = text;
    else if (name === 'keywords') this.network.rights = text;
  }
  private closeNode(): void {
    const node = this.nodes.pop();
    if (node) this.network.nodes.push(node);
  }
  private closeEdge(): void {
    const { edge, spells } = this;
    if (!edge) return;
    // An edge with several times becomes several claims.
    if (spells.length)
      this.network.edges.push(
        ...spells.map((spell, i) => ({ ...edge, ...spell, id: i === 0 ? edge.id : undefined })),
      );
    else this.network.edges.push(edge);
    this.edge = undefined;
    this.spells = [];
  }
}

/** The network that a GEXF text holds. */
function networkIn(
  file: string,
  text: string,
  options: ReadOptions,
): { network: ReadNetwork; report: Report } {
  const reader = new GexfReader();
  const report = new Report();
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
  return { network: reader.network, report };
}

export const gexf: FormatProgram = {
  ending: '.gexf',
  about: localized(m.formats.gexf.about),
  detect: (name, head) => /\.gexf$/i.test(name) || /<(\w+:)?gexf[\s>]/.test(head),
  read: (files, options) => readNetworkFile(files, options, 'GEXF', networkIn),
  write(dataset, wording) {
    const { network, losses } = networkOf(dataset, wording);
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
        declared(
          'node',
          NODE_ATTRIBUTES.filter(({ name }) => name !== 'size'),
        ),
        declared(
          'edge',
          EDGE_ATTRIBUTES.filter(({ name }) => name !== 'weight' && name !== 'colour'),
        ),
        element(
          'nodes',
          {},
          // Its y axis points up.
          ...network.nodes.map(({ id, label, place, colour, values: own }) =>
            element(
              'node',
              { id, label },
              ...values({ ...own, size: undefined }),
              ...(own['size'] === undefined
                ? []
                : [element('viz:size', { value: exactly(own['size']) })]),
              ...(place
                ? [element('viz:position', { x: String(place.x), y: String(-place.y), z: 0 })]
                : []),
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
                  // Where programs that read GEXF look for it.
                  weight: exactly(own['weight']),
                },
                ...values({ ...own, weight: undefined, colour: undefined }),
                ...(own['colour'] === undefined
                  ? []
                  : [element('viz:color', channels(String(own['colour'])))]),
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
