/**
 * Finds where a part of a JSON text stands. It remembers where it was: the places of many parts, in
 * the order of the text, are found in one pass over it. (jsonc-parser visits all of a text for each,
 * and its tree takes ten times the memory of the text.)
 */

/** A key of an object, or an index of a list, from 0. */
export type Path = readonly (string | number)[];

/** Characters of JSON, by their codes. */
const CODE = {
  quote: 34,
  comma: 44,
  openList: 91,
  backslash: 92,
  closeList: 93,
  open: 123,
  close: 125,
} as const;

const isSpace = (code: number): boolean =>
  code === 32 || code === 9 || code === 10 || code === 13 || code === 0xfeff;

export class JsonPlaces {
  readonly #text: string;
  /** The last element of a list that was looked for, by where the list begins. */
  readonly #elements = new Map<number, { index: number; offset: number }>();
  /** The values of objects that were looked into, by where the object begins. */
  readonly #members = new Map<number, ReadonlyMap<string, number>>();
  /** The last line that was looked for: its number, and where it begins and ends. */
  #line: { number: number; start: number; end: number };

  /** @param text valid JSON */
  constructor(text: string) {
    this.#text = text;
    this.#line = this.#lineFrom(1, 0);
  }

  /**
   * Line and column, from 1, of the part at a path; of its nearest parent where the part is
   * missing.
   */
  at(path: Path): { line: number; column: number } {
    let offset = this.#afterSpace(0);
    for (const step of path) {
      const inside = this.#inside(offset, String(step));
      if (inside === undefined) break;
      offset = inside;
    }
    return this.placeOf(offset);
  }

  /** Line and column, from 1, of a character. @param offset its index in the text */
  placeOf(offset: number): { line: number; column: number } {
    if (offset < this.#line.start) this.#line = this.#lineFrom(1, 0);
    while (this.#line.end < offset)
      this.#line = this.#lineFrom(this.#line.number + 1, this.#line.end + 1);
    return { line: this.#line.number, column: offset - this.#line.start + 1 };
  }

  #lineFrom(number: number, start: number): { number: number; start: number; end: number } {
    const end = this.#text.indexOf('\n', start);
    return { number, start, end: end < 0 ? Infinity : end };
  }

  #afterSpace(offset: number): number {
    let at = offset;
    while (isSpace(this.#text.charCodeAt(at))) at += 1;
    return at;
  }

  /** Where the value ends that begins here. */
  #end(offset: number): number {
    const text = this.#text;
    let depth = 0;
    for (let at = offset; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === CODE.quote) at = this.#lastOfString(at);
      else if (code === CODE.open || code === CODE.openList) depth += 1;
      else if (code === CODE.close || code === CODE.closeList) {
        // The end of what the value is in.
        if (depth === 0) return at;
        depth -= 1;
      } else if (depth > 0 || (code !== CODE.comma && !isSpace(code))) continue;
      else return at;
      if (depth === 0) return at + 1;
    }
    return text.length;
  }

  /** The index of the quote that ends a string. @param offset that of the quote that begins it */
  #lastOfString(offset: number): number {
    const text = this.#text;
    for (let at = offset + 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === CODE.backslash) at += 1;
      else if (code === CODE.quote) return at;
    }
    return text.length;
  }

  /** Where the value of a step begins. @param offset of the value that it is in */
  #inside(offset: number, step: string): number | undefined {
    const code = this.#text.charCodeAt(offset);
    if (code === CODE.open) return this.#membersOf(offset).get(step);
    return code === CODE.openList && /^\d+$/.test(step)
      ? this.#element(offset, Number(step))
      : undefined;
  }

  #element(list: number, index: number): number | undefined {
    const last = this.#elements.get(list);
    let here =
      last && last.index <= index ? last : { index: 0, offset: this.#afterSpace(list + 1) };
    for (;;) {
      if (this.#text.charCodeAt(here.offset) === CODE.closeList) return undefined;
      if (here.index === index) break;
      const end = this.#afterSpace(this.#end(here.offset));
      if (this.#text.charCodeAt(end) !== CODE.comma) return undefined;
      here = { index: here.index + 1, offset: this.#afterSpace(end + 1) };
    }
    this.#elements.set(list, here);
    return here.offset;
  }

  #membersOf(object: number): ReadonlyMap<string, number> {
    const known = this.#members.get(object);
    if (known) return known;
    const members = new Map<string, number>();
    let at = this.#afterSpace(object + 1);
    while (this.#text.charCodeAt(at) === CODE.quote) {
      const keyEnd = this.#lastOfString(at) + 1;
      const key = JSON.parse(this.#text.slice(at, keyEnd)) as string;
      // After the colon.
      const value = this.#afterSpace(this.#afterSpace(keyEnd) + 1);
      members.set(key, value);
      const end = this.#afterSpace(this.#end(value));
      if (this.#text.charCodeAt(end) !== CODE.comma) break;
      at = this.#afterSpace(end + 1);
    }
    this.#members.set(object, members);
    return members;
  }
}
