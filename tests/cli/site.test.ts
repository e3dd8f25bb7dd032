import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentOf, pin, publish, startPart, versionOf } from '../../src/cli/site/pin.ts';
import { fillPage, nameDataset, type Filling } from '../../src/cli/site/template.ts';
import { photoOf, richOf } from '../../src/cli/site/oembed.ts';
import { element } from '../../src/formats/xml.ts';

const site = () => {
  const dist = mkdtempSync(join(tmpdir(), 'bancada-'));
  mkdirSync(join(dist, 'e'));
  writeFileSync(join(dist, 'index.html'), 'one');
  writeFileSync(join(dist, 'e/votes.en.html'), 'two');
  return dist;
};

describe('a pinned version', () => {
  it('is called by what is in the site: the same files the same name, another file another', () => {
    const a = site();
    const b = site();
    expect(versionOf(a)).toMatch(/^[0-9a-f]{10}$/);
    expect(versionOf(a)).toBe(versionOf(b));
    writeFileSync(join(b, 'e/votes.en.html'), 'three');
    expect(versionOf(a)).not.toBe(versionOf(b));
  });
  it('is a whole copy that the next build neither changes nor removes, and that does not change the name of the rest', async () => {
    const dist = mkdtempSync(join(tmpdir(), 'bancada-'));
    const build = async (text: string) => {
      const part = startPart(dist);
      cpSync(site(), part, { recursive: true });
      writeFileSync(join(part, 'index.html'), text);
      const version = versionOf(part);
      pin(part, dist, version);
      await publish(part, dist);
      return version;
    };
    const first = await build('one');
    expect(versionOf(join(dist, 'v', first))).toBe(first);
    const second = await build('newer');
    expect(contentOf(dist).sort()).toEqual(['bancada.json', 'e', 'index.html']);
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('newer');
    expect(readdirSync(join(dist, 'v')).sort()).toEqual([first, second].sort());
    expect(readFileSync(join(dist, 'v', first, 'index.html'), 'utf8')).toBe('one');
    expect(readFileSync(join(dist, 'v', first, 'e/votes.en.html'), 'utf8')).toBe('two');
  });
  it('is not touched by a build that is not finished, and what such a one left is no part of the site', () => {
    const dist = site();
    const part = startPart(dist);
    writeFileSync(join(part, 'index.html'), 'half');
    expect(contentOf(dist).sort()).toEqual(['e', 'index.html']);
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('one');
    expect(startPart(dist)).not.toBe(part);
    expect(existsSync(part)).toBe(true);
    // An hour later nobody works on it any more.
    utimesSync(part, new Date(0), new Date(0));
    startPart(dist);
    expect(existsSync(part)).toBe(false);
  });
});

describe('a page', () => {
  const built =
    '<!doctype html>\n<html lang="en">\n  <head>\n    <title>Bancada</title>\n    <script type="module" crossorigin src="./assets/embed-1.js"></script>\n    <link rel="modulepreload" crossorigin href="./assets/part-2.js">\n    <link rel="stylesheet" crossorigin href="./assets/look-3.css">\n  </head>\n  <body>\n    <div id="app"></div>\n  </body>\n</html>';
  const filling: Filling = {
    lang: 'es',
    title: '</title><script>alert(1)</script>',
    head: [element('meta', { name: 'description', content: '"><b>' })],
    boot: { 'data-theme': 'light' },
    target: { 'data-shows': '?view=a&lang=es' },
    app: '<p>$& $1</p>',
    home: '../',
    fonts: ['assets/f.woff2'],
    program: 'waits',
  };

  it('leaves its program to the boot script where that waits, and names it where it runs', () => {
    const page = fillPage(built, filling);
    expect(page).toContain('<html lang="es">');
    expect(page).not.toContain('type="module"');
    expect(page).toContain('data-live="../assets/embed-1.js ../assets/part-2.js"');
    expect(page).toContain('href="../assets/look-3.css"');
    expect(page).toContain(
      '<div id="app" data-home="../" data-shows="?view=a&amp;lang=es"><p>$& $1</p></div>',
    );
    expect(fillPage(built, { ...filling, home: './', program: 'runs' })).toContain(
      '<script type="module" crossorigin="" src="./assets/embed-1.js">',
    );
    expect(fillPage(built, { ...filling, program: 'none' })).not.toContain('embed-1.js');
  });
  it('escapes what texts it is given', () => {
    const page = fillPage(built, filling);
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('content="&quot;&gt;&lt;b&gt;"');
  });
  it('is told which dataset it shows where it is not filled', () => {
    expect(nameDataset(built, 'a-town')).toContain('<div id="app" data-dataset="a-town"></div>');
    expect(() => nameDataset('<html></html>', 'a-town')).toThrow('the page has no');
  });
  it('is not made where there is no place for its picture', () => {
    expect(() => fillPage(built.replace('<div id="app"></div>', ''), filling)).toThrow(
      'the page has no',
    );
  });
});

describe('oEmbed', () => {
  const what = {
    page: 'https://example.org/e/votes.en.html',
    picture: 'https://example.org/e/votes.en.png',
    title: 'The votes',
    author: 'The fall',
    site: 'https://example.org/',
    open: false,
  };
  it('answers with what its specification requires of rich and photo', () => {
    expect(richOf(what)).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 800,
      height: 726,
      html: expect.stringContaining('<iframe src="https://example.org/e/votes.en.html"') as string,
    });
    expect(photoOf(what)).toMatchObject({
      version: '1.0',
      type: 'photo',
      url: what.picture,
      width: 1200,
      height: 792,
    });
  });
});
