/**
 * GML, the Graph Modelling Language (Himsolt 1996): keys with numbers, texts in quotes or lists in
 * brackets. Read as Gephi, yEd and networkx write it; entities of characters as in HTML.
 */
import { type Fields, fieldsOf, isFields, textOf } from './fields.ts';
import type { FormatProgram } from './format.ts';
import { readNetworkFile, Unknown, type ReadNetwork } from './fromNetwork.ts';
import { attributesOf, countRest, placeIn, renamed, without } from './jsonNetwork.ts';
import { MAX_DEPTH } from './limits.ts';
import { problemAt, Report } from './problem.ts';
import { localized, m } from '../words/index.ts';

/** What a text is read into: of a key that is there several times, a list of its values. */
type Node = Record<string, unknown>;
interface Read {
  data: Fields;
  /** The line of each list in the text. */
  lines: WeakMap<Fields, number>;
  /** The offset at which the text is no GML. */
  broken?: number;
}

const TOKEN = /\s+|#[^\n]*(?:\n|$)|"([^"]*)"|([[\]])|([^\s[\]"#]+)/y;
const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
};
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|(\w+));/g, (whole, code: string | undefined, name: string) => {
    if (code !== undefined)
      return Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : whole;
    return ENTITIES[name] ?? whole;
  });

/** A number that a program can hold; undefined for any other word, and for the digits of a long id. */
const numberIn = (word: string): number | undefined =>
  Number.isFinite(Number(word)) && !/^[+-]?\d{16,}$/.test(word) ? Number(word) : undefined;

/** Adds a value under a key; a second one makes a list. */
function put(node: Node, key: string, value: unknown): void {
  if (!Object.hasOwn(node, key)) node[key] = value;
  else {
    const before = node[key];
    if (Array.isArray(before)) before.push(value);
    else node[key] = [before, value];
  }
}

/** Takes the tokens of a text, one after the other. */
class GmlReader {
  readonly root: Node = Object.create(null) as Node;
  /** The lists that are open, the innermost last. */
  private readonly open: Node[] = [this.root];
  private key: string | undefined;
  private line = 1;
  readonly lines = new WeakMap<Fields, number>();

  /** Whether everything that was opened is closed. */
  get isWhole(): boolean {
    return this.open.length === 1 && this.key === undefined;
  }
  private get here(): Node {
    return this.open.at(-1) ?? this.root;
  }
  /** @returns whether a token may stand where it does */
  take([whole, quoted, bracket, word]: RegExpExecArray): boolean {
    this.line += whole.split('\n').length - 1;
    if (bracket === '[') return this.begin();
    if (bracket === ']') return this.end();
    if (quoted !== undefined) return this.value(decoded(quoted));
    if (word === undefined) return true;
    if (this.key !== undefined) return this.value(numberIn(word) ?? word);
    this.key = word;
    return true;
  }
  private begin(): boolean {
    if (this.key === undefined || this.open.length > MAX_DEPTH) return false;
    const inner: Node = Object.create(null) as Node;
    this.lines.set(inner, this.line);
    put(this.here, this.key, inner);
    this.open.push(inner);
    this.key = undefined;
    return true;
  }
  private end(): boolean {
    if (this.open.length === 1 || this.key !== undefined) return false;
    this.open.pop();
    return true;
  }
  private value(value: unknown): boolean {
    if (this.key === undefined) return false;
    put(this.here, this.key, value);
    this.key = undefined;
    return true;
  }
}

/** Reads a text; it never throws. */
function readGml(text: string): Read {
  const reader = new GmlReader();
  const { root, lines } = reader;
  TOKEN.lastIndex = 0;
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    const match = TOKEN.exec(text);
    if (!match || !reader.take(match)) return { data: root, lines, broken: at };
  }
  return reader.isWhole ? { data: root, lines } : { data: root, lines, broken: text.length };
}

/** One value or a list of them, as a list. */
const allOf = (value: unknown): Fields[] =>
  (Array.isArray(value) ? value : [value]).filter(isFields);

function networkOf({ data, lines }: Read, file: string): ReadNetwork {
  const [graph = {}, ...more] = allOf(data['graph']);
  const directed = graph['directed'] === 1;
  const title = textOf(graph['label']) ?? textOf(graph['name']);
  const description = textOf(graph['comment']);
  const rest = new Unknown();
  // Of several graphs the first is read.
  const others = { ...without(data, ['graph']), graph: [without(graph, ['node', 'edge']), more] };
  countRest(rest, others, { read: ['graph.directed'], told: [title, description] });
  return {
    ...{ title, description, rest },
    nodes: allOf(graph['node']).map((node) => {
      const place = placeIn(fieldsOf(node['graphics']));
      return {
        id: textOf(node['id']),
        label: textOf(node['label']) ?? textOf(node['name']),
        values: renamed(
          without(
            attributesOf(node, ['id', textOf(node['label']) ? 'label' : 'name']),
            place ? ['graphics.x', 'graphics.y'] : [],
          ),
          { 'graphics.fill': 'colour' },
        ),
        place,
        at: { file, line: lines.get(node) },
      };
    }),
    edges: allOf(graph['edge']).map((edge) => ({
      id: textOf(edge['id']),
      source: textOf(edge['source']),
      target: textOf(edge['target']),
      directed,
      label: textOf(edge['label']),
      values: renamed(attributesOf(edge, ['id', 'source', 'target', 'label']), {
        'graphics.fill': 'colour',
      }),
      at: { file, line: lines.get(edge) },
    })),
  };
}

export const gml: FormatProgram = {
  ending: '.gml',
  about: localized(m.formats.gml.about),
  detect: (name, head) => /\.gml$/i.test(name) && /(^|\s)graph\s*\[/.test(head),
  read: (files, options) =>
    readNetworkFile(files, options, 'GML', (file, text) => {
      const report = new Report();
      const read = readGml(text);
      const { broken } = read;
      if (broken !== undefined) {
        const before = text.slice(0, broken).split('\n');
        const column = (before.at(-1)?.length ?? 0) + 1;
        report.add(
          problemAt(
            { file, line: before.length, column },
            'gml',
            localized(m.formats.gml.broken),
            localized(m.formats.gml.mend),
          ),
        );
      }
      return { network: networkOf(read, file), report };
    }),
};
