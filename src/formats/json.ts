/**
 * JSON text -> plain data, with the line and column of each mistake; the place of a part is only
 * looked for when it has a problem.
 */
import {
  createScanner,
  parse,
  printParseErrorCode,
  type JSONScanner,
  type ParseError,
} from 'jsonc-parser';
import { keyTwice } from './jsonKeys.ts';
import { JsonPlaces, type Path } from './jsonPlaces.ts';
import { MAX_DEPTH, MAX_JSON_GROUPS, MAX_JSON_VALUES } from './limits.ts';
import { problemAt, type Place, type Problem } from './problem.ts';
import { localized, m, type Localized } from '../words/index.ts';

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
  comma: 44,
  backslash: 92,
  closeList: 93,
  open: 123,
  close: 125,
} as const;

/** What a text holds more of than is read, with the code of the mistake. */
interface Excess {
  code: 'too-deep' | 'too-large';
  words: Localized<string>;
}

/** Counts a text's values before any is made. @returns undefined where they are not too many */
function excessOf(text: string): Excess | undefined {
  let depth = 0;
  let groups = 0;
  let values = 1;
  let isText = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isText) {
      if (code === CODE.backslash) i += 1;
      else if (code === CODE.quote) isText = false;
    } else if (code === CODE.quote) isText = true;
    else if (code === CODE.openList || code === CODE.open) {
      depth += 1;
      groups += 1;
      if (depth > MAX_DEPTH)
        return {
          code: 'too-deep',
          words: localized(m.formats.json.tooDeep, { deepest: MAX_DEPTH }),
        };
    } else if (code === CODE.closeList || code === CODE.close) depth -= 1;
    else if (code === CODE.comma) values += 1;
  }
  if (groups > MAX_JSON_GROUPS)
    return {
      code: 'too-large',
      words: localized(m.formats.limits.groups, { count: groups, most: MAX_JSON_GROUPS }),
    };
  if (values > MAX_JSON_VALUES)
    return {
      code: 'too-large',
      words: localized(m.formats.limits.listed, { count: values, most: MAX_JSON_VALUES }),
    };
  return undefined;
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

/** The problem of a key that an object has twice. */
export const problemOfKey = (place: Place, key: string): Problem =>
  problemAt(
    place,
    'key-twice',
    localized(m.formats.json.keyTwice, { key: key.slice(0, 60) }),
    localized(m.formats.json.keepOneKey),
  );

/**
 * Reads one JSON text. It never throws: mistakes are in `problems`, and `data` is then undefined.
 */
export function readJson(file: string, text: string): JsonFile {
  const excess = excessOf(text);
  if (excess) {
    const problems = [problemAt({ file }, excess.code, excess.words)];
    return { data: undefined, problems, locate: () => ({ line: 1, column: 1 }) };
  }
  const places = new JsonPlaces(text);
  const locate = (path: Path) => places.at(path);
  try {
    const data = JSON.parse(keepLong(text)) as unknown;
    const twice = keyTwice(text, data);
    if (!twice) return { data, problems: [], locate };
    const place = { file, ...places.placeOf(twice.offset) };
    return { data: undefined, problems: [problemOfKey(place, twice.key)], locate };
  } catch {
    const errors: ParseError[] = [];
    parse(text, errors, { disallowComments: true });
    const [first] = errors;
    const code = first ? printParseErrorCode(first.error) : 'not JSON';
    const problem = problemAt(
      { file, ...places.placeOf(first?.offset ?? 0) },
      'json',
      localized(m.formats.json.broken, { code }),
      localized(m.formats.json.mend),
    );
    return { data: undefined, problems: [problem], locate };
  }
}
