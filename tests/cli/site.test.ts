import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyButVersions, pin, versionOf } from '../../src/cli/site/pin.ts';
import { fillPage, type Filling } from '../../src/cli/site/template.ts';
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
  it('is a whole copy that the next build neither changes nor removes, and that does not change the name of the rest', () => {
    const dist = site();
    const version = versionOf(dist);
    pin(dist, version);
    expect(versionOf(dist)).toBe(version);
    emptyButVersions(dist);
    expect(existsSync(join(dist, 'index.html'))).toBe(false);
    writeFileSync(join(dist, 'index.html'), 'newer');
    pin(dist, versionOf(dist));
    expect(readFileSync(join(dist, 'v', version, 'index.html'), 'utf8')).toBe('one');
    expect(readFileSync(join(dist, 'v', version, 'e/votes.en.html'), 'utf8')).toBe('two');
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
      height: 528,
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
