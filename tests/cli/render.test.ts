import { existsSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { withTexts } from '../../src/formats/png.ts';
import { run } from '../../src/cli/main.ts';
import { LETTERS } from '../../src/scene/fonts/widths.ts';
import { peru, peruFolder } from '../helpers/peru.ts';

const folder = mkdtempSync(join(tmpdir(), 'bancada-'));
async function render(name: string, ...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const file = join(folder, name);
  const code = await run(
    ['render', ...args, '--dataset', peruFolder, '-o', file],
    (text) => out.push(text),
    (text) => err.push(text),
  );
  return { code, file, out: out.join('\n'), err: err.join('\n') };
}
/** Keyword -> text of a PNG's iTXt chunks. */
function textsOf(png: Uint8Array): Map<string, string> {
  const texts = new Map<string, string>();
  const view = new DataView(png.buffer, png.byteOffset);
  for (let at = 8; at < png.length;) {
    const length = view.getUint32(at);
    const type = new TextDecoder().decode(png.subarray(at + 4, at + 8));
    if (type === 'iTXt') {
      const [keyword = '', , , lang = '', , ...text] = new TextDecoder()
        .decode(png.subarray(at + 8, at + 8 + length))
        .split('\0');
      texts.set(keyword, text.join('\0')).set('lang', lang);
    }
    at += 12 + length;
  }
  return texts;
}

describe('bancada render', () => {
  it('draws every named view as well-formed SVG, the same bytes each time', async () => {
    for (const view of peru.views.keys()) {
      const first = await render(`${view}.svg`, '--view', view, '--made', '2026-01-31');
      expect(first).toMatchObject({ code: 0, err: '' });
      const svg = readFileSync(first.file, 'utf8');
      new SaxesParser().write(svg).close();
      expect(svg).toContain('font-family:&#39;Libre Franklin&#39;');
      expect(
        readFileSync(
          (await render(`${view}-again.svg`, '--view', view, '--made', '2026-01-31')).file,
          'utf8',
        ),
      ).toBe(svg);
    }
  });
  it('draws PNG of the size asked for, which says what it shows, in its language, and the same bytes each time', async () => {
    const { file } = await render(
      'votes.png',
      '--view',
      'votes',
      '--lang',
      'es',
      '--size',
      '900x600',
      '--theme',
      'dark',
    );
    const png = readFileSync(file);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([900, 600]);
    const texts = textsOf(png);
    expect(texts.get('Title')).toMatch(/^La caída de Pedro Pablo Kuczynski · Las votaciones/);
    expect(texts.get('Description')).toContain('Red de');
    expect([texts.get('Copyright'), texts.get('lang')]).toEqual(['CC-BY-4.0', 'es']);
    expect(
      readFileSync(
        (
          await render(
            'again.png',
            '--view',
            'votes',
            '--lang',
            'es',
            '--size',
            '900x600',
            '--theme',
            'dark',
          )
        ).file,
      ).equals(png),
    ).toBe(true);
  });
  it('draws PDF with text that can be found, its fonts in it, and the same bytes each time', async () => {
    const args = ['--view', 'money', '--lang', 'es', '--made', '2026-01-31'];
    const pdf = readFileSync((await render('money.pdf', ...args)).file);
    const text = pdf.toString('latin1');
    expect(text.startsWith('%PDF-1.7')).toBe(true);
    expect(
      new Set([...text.matchAll(/\/FontName \/\w+\+(LibreFranklin-\w+)/g)].map((m) => m[1])),
    ).toEqual(new Set(['LibreFranklin-Regular', 'LibreFranklin-SemiBold', 'LibreFranklin-Bold']));
    expect(text).toMatch(/\/Lang \(es\)/);
    expect(text).toContain('/ToUnicode');
    expect(text).not.toContain('/Subtype /Image');
    expect(readFileSync((await render('again.pdf', ...args)).file).equals(pdf)).toBe(true);
  });
  it('draws what an address of the explorer shows: a chain, a roll call, who switched', async () => {
    const chain = await render(
      'chain.svg',
      '--address',
      'https://example.org/?from=kuczynski&to=odebrecht&chain=westfield-capital&lang=es',
      '--picture',
      'chain',
    );
    expect(readFileSync(chain.file, 'utf8')).toContain(
      'Qué une a Pedro Pablo Kuczynski y Odebrecht',
    );
    const vote = await render(
      'vote.svg',
      '--address',
      '?focus=vacancy-vote-2017-12&compare=vacancy-admission-2017-12',
      '--picture',
      'vote',
    );
    expect(readFileSync(vote.file, 'utf8')).toContain(
      'Vote to remove the president, December 2017',
    );
    const flow = await render(
      'flow.svg',
      '--address',
      '?focus=vacancy-vote-2017-12&compare=vacancy-admission-2017-12',
      '--picture',
      'flow',
    );
    expect(readFileSync(flow.file, 'utf8')).toContain('Who switched');
  });
  it('draws text as outlines where that is asked for, the words kept beside them', async () => {
    const svg = readFileSync(
      (await render('outlines.svg', '--view', 'money', '--outlines')).file,
      'utf8',
    );
    new SaxesParser().write(svg).close();
    expect(svg).not.toMatch(/<text|font-face/);
    expect(svg).toContain('aria-label="Westfield Capital"');
    expect(svg).not.toMatch(/NaN|undefined/);
    expect(await render('no.pdf', '--outlines')).toMatchObject({ code: 2 });
  });
  it('draws the timeline with every event and vote that is known, in any size, nothing left out', async () => {
    const votes = [...peru.votes.values()].filter((vote) => vote.when <= '2018-03-23').length;
    for (const size of ['1600x1000', '1080x1920', '567x850', '200x200']) {
      const svg = readFileSync(
        (await render('timeline.svg', '--picture', 'timeline', '--size', size)).file,
        'utf8',
      );
      new SaxesParser().write(svg).close();
      expect(svg.match(/<polygon/g)).toHaveLength(votes);
      for (const words of ['79 for, 19 against, 21', 'Kuczynski leaves'])
        expect(svg).toContain(words);
      const [, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [])
        .slice(1)
        .map(Number);
      for (const [, y] of svg.matchAll(/<text x="[\d.]+" y="([\d.]+)"/g))
        expect(Number(y)).toBeLessThan(height);
    }
  });
  it('leaves out what it is told to, lists the sources of what it shows, and says of itself what its maker wants', async () => {
    const whole = readFileSync((await render('whole.svg', '--view', 'money')).file, 'utf8');
    expect(whole).toMatch(/Sources: .*BBC News, 21 March 2018/);
    const bare = readFileSync(
      (
        await render(
          'bare.svg',
          '--view',
          'money',
          '--without',
          'title,legend,sources,credit',
          '--description',
          'Who <paid> whom & why',
        )
      ).file,
      'utf8',
    );
    expect(bare).toContain('<desc id="bancada-desc">Who &lt;paid&gt; whom &amp; why</desc>');
    for (const words of ['Sources:', 'denied by someone', 'Compiled by Bancada'])
      expect(bare.replace(/<metadata>.*<\/metadata>/s, '')).not.toContain(words);
    expect(await render('no.svg', '--without', 'everything')).toMatchObject({ code: 2 });
  });
  it('draws any layout that an address names, the same bytes each time', async () => {
    for (const layout of [
      'force&seed=3',
      'time',
      'sides&focus=vacancy-vote-2017-12',
      'rings&focus=kuczynski',
    ]) {
      const args = ['--address', `?layout=${layout}`];
      expect(readFileSync((await render('layout.svg', ...args)).file, 'utf8')).toBe(
        readFileSync((await render('layout-again.svg', ...args)).file, 'utf8'),
      );
    }
  });
  it('draws a whole story as numbered pictures, each with its step in words', async () => {
    const { code, out } = await render('story.svg', '--story', 'december', '--lang', 'es');
    expect(code).toBe(0);
    const story = peru.raw.stories.find((one) => one.id === 'december');
    const files = readdirSync(folder)
      .filter((name) => /^story-\d\d\.svg$/.test(name))
      .sort();
    expect(files).toEqual(story?.steps.map((_, i) => `story-0${i + 1}.svg`));
    expect(out.split('\n')).toHaveLength(files.length);
    expect(readFileSync(join(folder, 'story-04.svg'), 'utf8')).toContain(
      'Cómo sobrevivió Kuczynski a diciembre · 4. 21 de diciembre: 79 a favor',
    );
    expect(readFileSync(join(folder, 'story-05.svg'), 'utf8')).toContain(
      '8 · Nuevo Perú: a favor, luego se retiró',
    );
    expect(await render('no.svg', '--story', 'nothing')).toMatchObject({ code: 2 });
    expect(await render('no.svg', '--story', 'december', '--view', 'money')).toMatchObject({
      code: 2,
    });
  });
  it('sets no text in a letter that our fonts lack', async () => {
    const drawn = [
      ['--picture', 'timeline'],
      [
        '--address',
        '?focus=vacancy-vote-2017-12&compare=vacancy-admission-2017-12',
        '--picture',
        'flow',
      ],
      ['--address', '?focus=vacancy-vote-2017-12', '--picture', 'vote'],
      ['--address', '?from=kuczynski&to=odebrecht', '--picture', 'chain'],
      ...[...peru.views.keys()].map((view) => ['--view', view]),
    ];
    for (const lang of ['en', 'es'])
      for (const args of drawn) {
        const svg = readFileSync(
          (await render('letters.svg', ...args, '--lang', lang)).file,
          'utf8',
        );
        const letters = new Set(
          [...svg.matchAll(/<text[^>]*>([^<]*)</g)].flatMap(([, text = '']) => [
            ...text.replace(/&(amp|lt|gt|quot|#39);/g, '').normalize('NFC'),
          ]),
        );
        expect(
          [...letters].filter((letter) => !LETTERS.includes(letter)),
          `${args.join(' ')} ${lang}`,
        ).toEqual([]);
      }
  });
  it('draws several days side by side, the same bytes each time, also by springs', async () => {
    for (const [i, address] of ['?view=money&lang=es', '?layout=force'].entries()) {
      const asked = ['--address', address, '--dates', '2018-03-21, 2017-12-21'];
      const { code, file, out } = await render(`days-${i}.svg`, ...asked);
      expect(code, out).toBe(0);
      const svg = readFileSync(file, 'utf8');
      expect(svg).toMatch(/21 (de diciembre de|December) 2017<.*21 (de marzo de|March) 2018</s);
      expect(readFileSync((await render(`days-again-${i}.svg`, ...asked)).file, 'utf8')).toBe(svg);
      expect([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toHaveLength(
        new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).size,
      );
    }
  });
  it('refuses what it cannot draw, and leaves no file', async () => {
    const wrong: [string, ...string[]][] = [
      ['a.gif'],
      ['a.png', '--size', '10x10'],
      ['a.png', '--size', '6001x6000'],
      ['a.svg', '--view', 'nowhere'],
      ['a.svg', '--address', '?focus=nobody'],
      ['a.svg', '--picture', 'chain'],
      ['a.svg', '--picture', 'poem'],
      ['a.svg', '--theme', 'pink'],
      ['a.svg', '--made', 'today'],
      ['a.svg', '--dates', '2018-03-21'],
      ['a.svg', '--dates', '2018-03-21,2018-02-30'],
      ['a.svg', '--dates', Array.from({ length: 9 }, (_, i) => `2018-03-1${i}`).join()],
      ['missing/a.svg'],
    ];
    for (const [name, ...args] of wrong) {
      const { code, file, err } = await render(name, ...args);
      expect([name, args, code]).toEqual([name, args, 2]);
      expect(err.length).toBeGreaterThan(20);
      expect(existsSync(file)).toBe(false);
    }
    expect(readdirSync(folder).filter((file) => file.endsWith('.part'))).toEqual([]);
  });
});

describe('texts in a PNG', () => {
  it('are refused for what is none', () => {
    expect(() => withTexts(new Uint8Array([1, 2, 3]), { Title: 'x' }, 'en')).toThrow('no PNG');
  });
});
