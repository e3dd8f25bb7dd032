/**
 * Keys that an object of a JSON text has twice: of these a program keeps the last in silence (RFC
 * 8259, section 4).
 */
import { visit } from 'jsonc-parser';

const QUOTE = 34;
const BACKSLASH = 92;
const COLON = 58;

/** How many keys a text has: outside of its texts there is a colon for each. */
function keysInText(text: string): number {
  let keys = 0;
  let isText = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) isText = !isText;
    else if (isText && code === BACKSLASH) i += 1;
    else if (!isText && code === COLON) keys += 1;
  }
  return keys;
}

/** How many keys the objects have that were made of a text. */
function keysInData(data: unknown): number {
  let keys = 0;
  const left = [data];
  while (left.length > 0) {
    const one = left.pop();
    if (typeof one !== 'object' || one === null) continue;
    if (Array.isArray(one)) for (const value of one) left.push(value);
    else
      for (const value of Object.values(one)) {
        keys += 1;
        left.push(value);
      }
  }
  return keys;
}

/**
 * The first key that is in one object twice.
 * @param data what the text was parsed to
 * @returns the key and its offset in the text; undefined where no key is
 */
export function keyTwice(text: string, data: unknown): { key: string; offset: number } | undefined {
  // To look for it takes many times as long as to see that there is one.
  if (keysInText(text) === keysInData(data)) return undefined;
  let found: { key: string; offset: number } | undefined;
  const objects: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => {
      objects.push(new Set());
    },
    onObjectEnd: () => {
      objects.pop();
    },
    onObjectProperty: (key, offset) => {
      const keys = objects.at(-1);
      if (keys?.has(key)) found ??= { key, offset };
      keys?.add(key);
    },
  });
  return found;
}
