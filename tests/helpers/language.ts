/** A copy of the checkout with languages added to it, by docs/translating.md and nothing else. */
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { isMap, isScalar, parseDocument, visit, type Document } from 'yaml';

const root = resolve(import.meta.dirname, '../..');
const ACCENTS: Readonly<Record<string, string>> = {
  ...{ a: 'á', e: 'ë', i: 'î', o: 'õ', u: 'ü', c: 'ç', n: 'ñ', s: 'š', y: 'ý', z: 'ž' },
  ...{ A: 'Å', E: 'É', I: 'Ï', O: 'Ø', U: 'Ü', C: 'Č', N: 'Ń', S: 'Š', Y: 'Ÿ', Z: 'Ž' },
};
const LONGER = 0.4;
const FILLER = 'lõñg wördš ';

/** A text as ICU MessageFormat has it, its words changed and all else as it was. */
function withWords(
  elements: readonly MessageFormatElement[],
  change: (text: string) => string,
): string {
  return elements
    .map((element) => {
      if (element.type === TYPE.literal)
        return change(element.value).replace(/[{}]/g, (brace) => `'${brace}'`);
      if (element.type === TYPE.plural || element.type === TYPE.select) {
        const branches = Object.entries(element.options).map(
          ([key, { value }]) => `${key} {${withWords(value, change)}}`,
        );
        const kind = element.type === TYPE.plural ? 'plural' : 'select';
        return `{${element.value}, ${kind}, ${branches.join(' ')}}`;
      }
      if (element.type === TYPE.argument) return `{${element.value}}`;
      throw new Error('a message has a part that the program does not know');
    })
    .join('');
}

/**
 * A text with an accent on every letter, longer by two fifths, in brackets: what is cut off lacks
 * one.
 */
export function pseudo(text: string): string {
  const elements = parse(text, { ignoreTag: true, requiresOtherClause: false });
  const words = withWords(elements, (part) => part.replace(/[a-z]/gi, (c) => ACCENTS[c] ?? c));
  const plain = withWords(elements, (part) => part).replace(/\{[^{}]*\}/g, '');
  const more = Math.ceil(plain.trim().length * LONGER);
  const filler = FILLER.repeat(Math.ceil(more / FILLER.length))
    .slice(0, more)
    .trim();
  return `[${words}${filler && ` ${filler}`}]`;
}

/** What a page tells to write, by file: the blocks of code that begin with the name of one. */
export function codeOf(page: string): [file: string, code: string][] {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/^ *```ts\n *\/\/ (src\S+)\n([\s\S]*?)^ *```/gm)].map(
    ([, file = '', code = '']) => [file, code.replace(/^ {3}/gm, '')],
  );
}

/** Writes code into a checkout: a new file, or more lines of one that is there. */
export function addCode(checkout: string, code: readonly (readonly [string, string])[]): void {
  for (const [file, text] of code) {
    const place = join(checkout, file);
    if (existsSync(place)) appendFileSync(place, text);
    else writeFileSync(place, text);
  }
}

/** The checkout as git has it, without what is built; its packages are those of this one. */
export function copyCheckout(): string {
  const copy = mkdtempSync(join(tmpdir(), 'bancada-language-'));
  for (const name of readdirSync(root))
    if (!/^(\.git|node_modules|dist|lib|test-results|\.prerender)$/.test(name))
      cpSync(join(root, name), join(copy, name), {
        recursive: true,
        filter: (path) => !path.endsWith(join('src', 'words', 'compiled')),
      });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

/**
 * Has every text of a YAML document, which is in English at least, in other languages in its place.
 */
function translate(document: Document, languages: readonly string[]): void {
  visit(document, {
    Map(_, map) {
      const english = map.get('en', true);
      if (!isScalar(english) || typeof english.value !== 'string') return undefined;
      const others = map.items.filter(({ key }) => /^[a-z]{2,3}$/.test(String(key)));
      if (others.length !== map.items.length) return undefined;
      map.items = languages.map((lang) => document.createPair(lang, english.value));
      return visit.SKIP;
    },
  });
  const { contents } = document;
  if (isMap(contents) && contents.has('languages')) contents.set('languages', [...languages]);
}

/**
 * A dataset of this project as if it were written in other languages, its words as they are in
 * English.
 */
export function datasetIn(languages: readonly string[], checkout: string): string {
  const from = join(root, 'graph-data/peru-2018');
  const to = join(checkout, 'graph-data/translated');
  const copy = (folder: string): void => {
    mkdirSync(join(to, folder), { recursive: true });
    for (const entry of readdirSync(join(from, folder), { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) copy(path);
      else if (entry.name.endsWith('.yaml')) {
        const document = parseDocument(readFileSync(join(from, path), 'utf8'));
        translate(document, languages);
        writeFileSync(join(to, path), document.toString({ lineWidth: 0 }));
      }
    }
  };
  copy('');
  return to;
}
