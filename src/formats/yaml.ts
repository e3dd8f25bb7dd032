/** YAML text -> plain data, with the line and column of each part. */
import {
  Lexer,
  LineCounter,
  isAlias,
  isMap,
  isNode,
  isPair,
  isSeq,
  parseAllDocuments,
  visit,
  type Document,
  type Node,
} from 'yaml';
import { tooLarge } from './input.ts';
import { MAX_DEPTH, MAX_YAML_BYTES, MAX_YAML_VALUES } from './limits.ts';
import type { Problem } from './problem.ts';
import { type Localized, localized, m } from '../words/index.ts';

const CORE_TAGS = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'seq', 'map'].map((name) => `tag:yaml.org,2002:${name}`),
);

export interface YamlFile {
  data: unknown;
  problems: Problem[];
  /**
   * Line and column (from 1) of the part at a path, or of its key; of its nearest parent where the
   * part is missing.
   */
  locate(path: readonly (string | number)[], key?: boolean): { line: number; column: number };
}

const bytes = (text: string) => new TextEncoder().encode(text).length;

type Step = { node: unknown; offset: number };
/**
 * From a map to the value of a key, or from a list to an entry; undefined where there is none.
 * @param atKey whether the place is that of the key
 */
function stepInto({ node, offset }: Step, key: string | number, atKey: boolean): Step | undefined {
  if (isMap(node)) {
    const pair = node.items.find(
      (item) =>
        isPair(item) &&
        String((item.key as (Node & { value?: unknown }) | null)?.value) === String(key),
    );
    if (!pair) return undefined;
    const { value } = pair;
    const keyOffset = (pair.key as Node).range?.[0] ?? offset;
    return {
      node: value,
      offset: isNode(value) && value.range && !atKey ? value.range[0] : keyOffset,
    };
  }
  if (!isSeq(node)) return undefined;
  const entry = node.items[Number(key)];
  return isNode(entry) ? { node: entry, offset: entry.range?.[0] ?? offset } : undefined;
}

/** The offset of the part at a path, or of its nearest parent where it is missing. */
function offsetOf(contents: unknown, path: readonly (string | number)[], atKey: boolean): number {
  let here: Step = { node: contents, offset: isNode(contents) ? (contents.range?.[0] ?? 0) : 0 };
  for (const [depth, key] of path.entries()) {
    const next = stepInto(here, key, atKey && depth === path.length - 1);
    if (!next) break;
    here = next;
  }
  return here.offset;
}

/** How many brackets that close nothing are told: each is a mistake, and a file may be full of them. */
const MOST_STRAY = 100;
/**
 * How the brackets of a text lie, found before any value is made.
 * @returns whether they are too deep in one another, and how much of the text is worth parsing
 */
function bracketsOf(text: string): { tooDeep: boolean; end: number } {
  let depth = 0;
  let stray = 0;
  let end = 0;
  // The lexer hands texts over whole: a bracket of its own is one that holds values.
  for (const token of new Lexer().lex(text)) {
    // A mark of the lexer's own, such as that before a text, is no part of the file.
    if (!LEXER_MARKS.has(token)) end += token.length;
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') {
      if (depth > 0) depth -= 1;
      else stray += 1;
    }
    if (depth > MAX_DEPTH) return { tooDeep: true, end };
    if (stray > MOST_STRAY) return { tooDeep: false, end };
  }
  return { tooDeep: false, end: text.length };
}
const LEXER_MARKS = new Set(['\u0002', '\u0018', '\u001f']);

/** Whether values lie deeper in one another than any dataset needs. */
function isTooDeep(document: Document.Parsed): boolean {
  let deep = false;
  try {
    visit(document, {
      Collection(_, __, path) {
        // A pair is a level of the path too.
        deep ||= path.filter((node) => !isPair(node)).length > MAX_DEPTH;
        return deep ? visit.BREAK : undefined;
      },
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return true;
  }
  return deep;
}

/**
 * Reads one YAML text. It never throws: mistakes are in `problems`, and `data` is then undefined.
 */
export function readYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line || 1, column: col || 1 };
  };
  const problem = (
    offset: number,
    code: string,
    message: Localized<string>,
    hint: Localized<string>,
  ): Problem => ({ file, ...at(offset), path: '', code, message, hint, severity: 'error' });
  const refused = (problems: Problem[]): YamlFile => ({
    data: undefined,
    problems,
    locate: () => ({ line: 1, column: 1 }),
  });

  const size = bytes(text);
  if (size > MAX_YAML_BYTES)
    return refused([problem(0, 'file-too-large', ...tooLarge(size, MAX_YAML_BYTES))]);
  // As many as there can be at most.
  const values = text.match(/[\n,:]/g)?.length ?? 0;
  if (values > MAX_YAML_VALUES)
    return refused([
      problem(
        0,
        'file-too-large',
        localized(m.formats.limits.values, { count: values, most: MAX_YAML_VALUES }),
        localized(m.formats.limits.asJson),
      ),
    ]);
  const invalid = text.indexOf('\uFFFD');
  if (invalid >= 0) {
    lines.lineStarts.push(
      ...[0, ...[...text.slice(0, invalid).matchAll(/\n/g)].map((m) => m.index + 1)],
    );
    return refused([
      problem(
        invalid,
        'encoding',
        localized(m.formats.yaml.notUtf8),
        localized(m.formats.yaml.saveAsUtf8),
      ),
    ]);
  }
  let documents: ReturnType<typeof parseAllDocuments>;
  const tooDeep = () =>
    refused([
      problem(
        0,
        'too-deep',
        localized(m.formats.json.tooDeep, { deepest: MAX_DEPTH }),
        localized(m.formats.yaml.fewLevels),
      ),
    ]);
  const brackets = bracketsOf(text);
  if (brackets.tooDeep) return tooDeep();
  try {
    documents = parseAllDocuments(text.slice(0, brackets.end), {
      lineCounter: lines,
      // Each would print its line: thousands of mistakes in one take minutes.
      prettyErrors: false,
      uniqueKeys: true,
      version: '1.2',
      schema: 'core',
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return tooDeep();
  }
  const [document, second] = (Array.isArray(documents) ? documents : []) as Document.Parsed[];
  if (!document)
    return refused([
      problem(
        0,
        'empty-file',
        localized(m.formats.yaml.empty),
        localized(m.formats.yaml.writeEmptyList),
      ),
    ]);
  if (second)
    return refused([
      problem(
        second.range[0],
        'two-documents',
        localized(m.formats.yaml.twoDocuments),
        localized(m.formats.yaml.takeLineOut),
      ),
    ]);

  if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION') || isTooDeep(document))
    return tooDeep();

  const problems = document.errors.map((error) =>
    problem(
      error.pos[0],
      'yaml',
      localized((locale) =>
        m.formats.yaml.broken(locale, {
          code: error.code,
          message: error.message.split('\n')[0]?.slice(0, 200) ?? m.formats.yaml.notValid(locale),
        }),
      ),
      localized(m.formats.yaml.mend),
    ),
  );
  visit(document, {
    Node(_, node) {
      // Aliases can make a small file fill the memory; a dataset needs none, so they are refused.
      if (isAlias(node) || ('anchor' in node && node.anchor))
        problems.push(
          problem(
            node.range?.[0] ?? 0,
            'yaml-anchor',
            localized(m.formats.yaml.aliases),
            localized(m.formats.yaml.writeOut),
          ),
        );
      if (node.tag && !CORE_TAGS.has(node.tag))
        problems.push(
          problem(
            node.range?.[0] ?? 0,
            'yaml-tag',
            localized(m.formats.yaml.tag, { tag: node.tag }),
            localized(m.formats.yaml.takeTagOut),
          ),
        );
    },
  });
  if (problems.length) return refused(problems);

  const locate = (path: readonly (string | number)[], atKey = false) =>
    at(offsetOf(document.contents, path, atKey));
  return { data: document.toJS(), problems, locate };
}
