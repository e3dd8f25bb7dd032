import { CATEGORIES } from '../../src/model/vocabulary.ts';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../helpers/peru.ts';

const files = (dir: string): string[] =>
  readdirSync(dir).flatMap((name) =>
    statSync(join(dir, name)).isDirectory() ? files(join(dir, name)) : [join(dir, name)],
  );
const sources = files(join(root, 'src')).filter((f) => /\.(ts|svelte|mjs)$/.test(f));

describe('the house', () => {
  it('has no way for a text to become HTML', () => {
    for (const file of sources)
      expect(readFileSync(file, 'utf8'), relative(root, file)).not.toMatch(
        /\{@html|\.innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc=/,
      );
  });

  it('takes its spaces and sizes of letters from the scales of the style sheet', () => {
    const styled = files(join(root, 'src')).filter((f) => /\.(css|svelte)$/.test(f));
    // A few pixels are no step of a scale: hit areas, and what makes room for a border.
    const own = styled.flatMap((f) =>
      [
        ...readFileSync(f, 'utf8').matchAll(
          /(?:^|[\s{;])((?:font-size|padding|margin|gap)[a-z-]*:[^;{}]*?[\d.]rem[^;{}]*);/g,
        ),
      ].map((m) => `${relative(root, f)}: ${m[1]}`),
    );
    expect(own).toEqual([]);
  });

  it('gives the tokens of the style sheet the colours of the theme', async () => {
    const { PALETTES } = await import('../../src/scene/theme.ts');
    const css = readFileSync(join(root, 'src/app/tokens.css'), 'utf8');
    const [light = '', dark = ''] = css.split("[data-theme='dark']");
    for (const [text, palette] of [
      [light, PALETTES.light],
      [dark, PALETTES.dark],
    ] as const)
      for (const [name, colour] of Object.entries({
        paper: palette.paper,
        surface: palette.surface,
        ink: palette.ink,
        muted: palette.muted,
        focus: palette.focus,
        ...Object.fromEntries(
          // Those of categories are that of any other tie.
          Object.entries(palette.tones).filter(([tone]) => !CATEGORIES.some((one) => one === tone)),
        ),
      }))
        expect(text, name).toContain(`--${name}: ${colour};`);
  });
});

describe('what is not ours', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<
      string,
      { version?: string; license?: string; resolved?: string; optional?: boolean }
    >;
  };
  const permitted = new Set([
    'MIT',
    'ISC',
    'BSD-2-Clause',
    'BSD-3-Clause',
    '0BSD',
    'Apache-2.0',
    'MPL-2.0',
    'BlueOak-1.0.0',
    'CC0-1.0',
    'Unlicense',
    'Python-2.0',
    'CC-BY-4.0',
    'MIT-0',
  ]);
  const isPermitted = (licence: string) =>
    licence
      .replace(/[()]/g, '')
      .split(' OR ')
      .some((one) => one.split(' AND ').every((part) => permitted.has(part.trim())));

  it('is under a permissive licence, every package of it, and none is under the GPL or AGPL', () => {
    const wrong = Object.entries(lock.packages)
      .filter(([path]) => path !== '')
      .map(([path, entry]) => {
        let licence = entry.license;
        if (!licence) {
          const manifest = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as {
            license?: string | { type?: string };
            licenses?: { type: string }[];
          };
          licence =
            typeof manifest.license === 'string'
              ? manifest.license
              : (manifest.license?.type ?? manifest.licenses?.[0]?.type);
          // One that names it nowhere but in its licence's own words.
          const words = readdirSync(join(root, path)).find((name) => /^licen[cs]e/i.test(name));
          if (
            !licence &&
            words &&
            /^(The )?MIT License/i.test(readFileSync(join(root, path, words), 'utf8').trim())
          )
            licence = 'MIT';
        }
        return [path, licence ?? 'none'] as const;
      })
      .filter(([, licence]) => !isPermitted(licence));
    expect(wrong).toEqual([]);
  });

  it('is pinned to exact versions', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    for (const kind of ['dependencies', 'devDependencies'])
      for (const [name, version] of Object.entries(manifest[kind] ?? {}))
        // Another version of a package has another name here.
        expect(version, name).toMatch(/^(npm:[\w/@-]+@)?\d+\.\d+\.\d+$/);
  });

  it('is named in the lockfile without the address it came from', () => {
    expect(Object.values(lock.packages).filter((entry) => entry.resolved)).toEqual([]);
  });
});
