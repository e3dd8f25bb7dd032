/**
 * Words of the interface stand in the catalogues, not in code: read from the syntax trees of src.
 */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'svelte/compiler';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/words/index.ts';
import { root } from '../helpers/peru.ts';

/** Texts that are no words of the interface, by file, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'src/model/fields.ts': 'examples of a dataset’s own texts, shown to who writes one',
};
/** What is the same in every language: names of formats, and a unit. */
const NO_WORDS = new Set(['JSON', 'PDF', 'WebP', 'px']);

const filesIn = (dir: string): string[] =>
  readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    if (!statSync(path).isDirectory()) return [path];
    return name === 'compiled' || name === 'starter' ? [] : filesIn(path);
  });
const files = filesIn(join(root, 'src'));
const named = (file: string) => relative(root, file).replaceAll('\\', '/');

/** The scripts of a file: of a component those between its tags. */
function scriptOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code).join('\n')
    : text;
}

/** Object literals that have a key for each language. */
function inlineWords(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const keys = node.properties.map(({ name }) =>
        name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined,
      );
      if (LOCALES.every((locale) => keys.includes(locale)))
        found.push(node.getText().replace(/\s+/g, ' '));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest, true));
  return found;
}

const SPOKEN_ATTRIBUTES = new Set([
  'aria-label',
  'aria-description',
  'alt',
  'placeholder',
  'title',
]);
const hasWords = (text: string) =>
  /\p{L}{2}/u.test(text) && !NO_WORDS.has(text.replace(/[^\p{L}]/gu, ''));

const isRead = (parent: { type?: string; name?: string } | undefined): boolean =>
  parent?.type !== 'Attribute' || SPOKEN_ATTRIBUTES.has(parent.name ?? '');

/** Words that stand in the template of a component, or in an attribute that is read out. */
function templateWords(source: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown, parent?: { type?: string; name?: string }): void => {
    if (Array.isArray(node)) {
      for (const child of node) visit(child, parent);
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    const { type, data, name } = node as { type?: string; data?: string; name?: string };
    if (type === 'Text' && data !== undefined && isRead(parent) && hasWords(data))
      found.push(data.trim());
    const within = type === 'Attribute' ? { type, name } : parent;
    for (const [key, child] of Object.entries(node))
      if (key !== 'expression' || type === 'Attribute') visit(child, within);
  };
  visit(parse(source, { modern: true }).fragment);
  return found;
}

describe('the sources', () => {
  it('hold no text in every language', () => {
    const wrong = files
      .filter((file) => /\.(ts|mjs|svelte)$/.test(file) && !(named(file) in EXCEPTIONS))
      .flatMap((file) => inlineWords(scriptOf(file)).map((text) => `${named(file)}: ${text}`));
    expect(wrong).toEqual([]);
    expect(inlineWords("const WORDS = { x: { en: 'a', es: 'b' } };")).toHaveLength(1);
  });

  it('are excused by name only where there is something to excuse', () => {
    for (const file of Object.keys(EXCEPTIONS))
      expect(inlineWords(scriptOf(join(root, file))), file).not.toEqual([]);
  });

  it('hold no words in the templates of components', () => {
    const wrong = files
      .filter((file) => file.endsWith('.svelte'))
      .flatMap((file) =>
        templateWords(readFileSync(file, 'utf8')).map((text) => `${named(file)}: ${text}`),
      );
    expect(wrong).toEqual([]);
    expect(
      templateWords('<p class="some words" aria-label="some words">{#if a}some words{/if} ·</p>'),
    ).toHaveLength(2);
  });
});
