/**
 * JSON text -> plain data, with the line and column of each mistake; the place of a part is only
 * looked for when it has a problem.
 */
import {
  createScanner,
  parse,
  printParseErrorCode,
  visit,
  type JSONScanner,
  type ParseError,
} from 'jsonc-parser';
import { MAX_DEPTH } from './limits.ts';
import { problemAt, type Problem } from './problem.ts';
import { localized, m } from '../words/index.ts';

type Path = readonly (string | number)[];
export interface JsonFile {
  data: unknown;
  problems: Problem[];
  /**
   * Line and column, from 1, of the part at a path; of its nearest parent where the part is
   * missing.
   */
  locate(path: Path, key?: boolean): { line: number; column: number };
}

/** The tokens that matter, by the scanner's numbers: its const enum cannot be imported. */
const TOKEN = {
  number: 11,
  end: 17,
};
const next = (scanner: JSONScanner): number => scanner.scan();

/** Characters of JSON, by their codes. */
const CODE = {
  quote: 34,
  openList: 91,
  backslash: 92,
  closeList: 93,
  open: 123,
  close: 125,
} as const;

/** Whether values lie too deep in one another, found before any is made. */
function tooDeep(text: string): boolean {
  let depth = 0;
  let isText = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isText) {
      if (code === CODE.backslash) i += 1;
      else if (code === CODE.quote) isText = false;
    } else if (code === CODE.quote) isText = true;
    else if (code === CODE.openList || code === CODE.open) {
      depth += 1;
      if (depth > MAX_DEPTH) return true;
    } else if (code === CODE.closeList || code === CODE.close) depth -= 1;
  }
  return false;
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let i = before.indexOf('\n'); i >= 0; i = before.indexOf('\n', i + 1)) line += 1;
  return { line, column: offset - start + 1 };
}

/** Where the part at a path begins, found in one pass. */
function offsetOf(text: string, path: Path): number {
  let best = 0;
  let depth = -1;
  const consider = (offset: number, suppliedPath: () => (string | number)[]) => {
    const here = suppliedPath();
    if (
      here.length > depth &&
      here.length <= path.length &&
      here.every((key, i) => String(key) === String(path[i]))
    ) {
      best = offset;
      depth = here.length;
    }
  };
  visit(text, {
    onObjectBegin: (...event) => consider(event[0], event[4]),
    onArrayBegin: (...event) => consider(event[0], event[4]),
    onLiteralValue: (...event) => consider(event[1], event[5]),
  });
  return best;
}

/**
 * Makes texts of numbers too long for a program, as ids may be: otherwise two of them could become
 * the same.
 */
function keepLong(text: string): string {
  if (!/[\s:[,]\d{16,}[\s,\]}]/.test(text)) return text;
  const scanner = createScanner(text, true);
  const pieces: string[] = [];
  let from = 0;
  for (let token = next(scanner); token !== TOKEN.end; token = next(scanner)) {
    if (
      token !== TOKEN.number ||
      scanner.getTokenLength() < 16 ||
      !/^-?\d+$/.test(scanner.getTokenValue())
    )
      continue;
    const at = scanner.getTokenOffset();
    pieces.push(text.slice(from, at), `"${scanner.getTokenValue()}"`);
    from = at + scanner.getTokenLength();
  }
  return from ? pieces.join('') + text.slice(from) : text;
}

/**
 * Reads one JSON text. It never throws: mistakes are in `problems`, and `data` is then undefined.
 */
export function readJson(file: string, text: string): JsonFile {
  if (tooDeep(text)) {
    const words = localized(m.formats.json.tooDeep, { deepest: MAX_DEPTH });
    const problems = [problemAt({ file }, 'too-deep', words)];
    return { data: undefined, problems, locate: () => ({ line: 1, column: 1 }) };
  }
  const locate = (path: Path) => placeOf(text, offsetOf(text, path));
  try {
    const data = JSON.parse(keepLong(text)) as unknown;
    return { data, problems: [], locate };
  } catch {
    const errors: ParseError[] = [];
    parse(text, errors, { disallowComments: true });
    const [first] = errors;
    const code = first ? printParseErrorCode(first.error) : 'not JSON';
    const problem = problemAt(
      { file, ...placeOf(text, first?.offset ?? 0) },
      'json',
      localized(m.formats.json.broken, { code }),
      localized(m.formats.json.mend),
    );
    return { data: undefined, problems: [problem], locate };
  }
}
