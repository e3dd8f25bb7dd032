/**
 * GML, the Graph Modelling Language (Himsolt 1996): keys with numbers, texts in quotes or lists in
 * brackets. Read as Gephi, yEd and networkx write it; entities of characters as in HTML.
 */
import { type Fields, fieldsOf, isFields, listOf, textOf } from './fields.ts';
import type { FormatProgram } from './format.ts';
import { readNetworkFile, type ReadNetwork } from './fromNetwork.ts';
import { attributesOf, placeIn } from './jsonNetwork.ts';
import { MAX_DEPTH } from './limits.ts';
import { problemAt, Report } from './problem.ts';
import { localized, m } from '../words/index.ts';

/** What a text is read into: of a key that is there several times, a list of its values. */
type Node = Record<string, unknown>;
interface Read {
  data: Fields;
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

  /** Whether everything that was opened is closed. */
  get isWhole(): boolean {
    return this.open.length === 1 && this.key === undefined;
  }
  private get here(): Node {
    return this.open.at(-1) ?? this.root;
  }
  /** @returns whether a token may stand where it does */
  take([, quoted, bracket, word]: RegExpExecArray): boolean {
    if (bracket === '[') return this.begin();
    if (bracket === ']') return this.end();
    if (quoted !== undefined) return this.value(decoded(quoted));
    if (word === undefined) return true;
    if (this.key !== undefined)
      return this.value(Number.isFinite(Number(word)) ? Number(word) : word);
    this.key = word;
    return true;
  }
  private begin(): boolean {
    if (this.key === undefined || this.open.length > MAX_DEPTH) return false;
    const inner: Node = Object.create(null) as Node;
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
  TOKEN.lastIndex = 0;
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    const match = TOKEN.exec(text);
    if (!match || !reader.take(match)) return { data: reader.root, broken: at };
  }
  return reader.isWhole ? { data: reader.root } : { data: reader.root, broken: text.length };
}

/** One value or a list of them, as a list. */
const allOf = (value: unknown): Fields[] =>
  (Array.isArray(value) ? value : [value]).filter(isFields);

function networkOf(graph: Fields, file: string): ReadNetwork {
  const directed = graph['directed'] === 1;
  return {
    title: textOf(graph['label']) ?? textOf(graph['name']),
    description: textOf(graph['comment']),
    nodes: allOf(graph['node']).map((node) => {
      const graphics = fieldsOf(node['graphics']);
      const place = placeIn(graphics);
      return {
        id: textOf(node['id']),
        label: textOf(node['label']) ?? textOf(node['name']),
        values: {
          colour: textOf(graphics['fill']),
          ...attributesOf(node, ['id', 'graphics', textOf(node['label']) ? 'label' : 'name']),
          ...attributesOf(graphics, ['fill', ...(place ? ['x', 'y'] : [])], 'graphics.'),
        },
        place,
        at: { file },
      };
    }),
    edges: allOf(graph['edge']).map((edge) => ({
      id: textOf(edge['id']),
      source: textOf(edge['source']),
      target: textOf(edge['target']),
      directed,
      label: textOf(edge['label']),
      values: attributesOf(edge, ['id', 'source', 'target', 'label']),
      at: { file },
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
      const { data, broken } = readGml(text);
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
      const [graph = {}] = listOf([data['graph']].flat()).filter(isFields);
      return { network: networkOf(graph, file), report };
    }),
};
