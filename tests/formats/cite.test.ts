import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainChain } from '../../src/prose/chainExplanation.ts';
import { markdownParagraph, plainParagraph } from '../../src/prose/chainParagraph.ts';
import { traceChains } from '../../src/analysis/chains.ts';
import { toBibtex } from '../../src/formats/bibtex.ts';
import { toCsl, type CslItem } from '../../src/formats/csl.ts';
import { peru, peruGraph } from '../helpers/peru.ts';

const [chain] = traceChains(peru, peruGraph, ['kuczynski', 'odebrecht']);
if (!chain) throw new Error('no chain');
const told = explainChain(peru, chain.hops, 'en');
const address = 'https://example.org/?from=kuczynski&to=odebrecht';

describe('sources as CSL-JSON', () => {
  it('are one item a source, as exact in time as the source is, with the places cited', () => {
    const items = toCsl(peru.sources, told.citations, 'en');
    expect(items.map((i) => i.id)).toEqual([...new Set(told.citations.map((c) => c.source))]);
    expect(items[0]).toMatchObject({
      id: 'bbc-2018-03-21',
      type: 'article-newspaper',
      'container-title': 'BBC News',
      issued: { 'date-parts': [[2018, 3, 21]] },
      note: 'paragraph 17',
    });
    expect(
      toCsl(
        peru.sources,
        [
          { source: 'bbc-2018-03-21', at: 17 },
          { source: 'bbc-2018-03-21', at: 18 },
        ],
        'es',
      )[0]?.note,
    ).toBe('párrafos 17, 18');
  });
  it('hold every source of the dataset: a title, a publisher and a date, and an address where it has one', () => {
    for (const item of toCsl(
      peru.sources,
      [...peru.sources.keys()].map((source) => ({ source })),
      'en',
    )) {
      expect(item.title.length && item.publisher.length, item.id).toBeGreaterThan(0);
      expect(item.issued?.['date-parts'][0]?.[0], item.id).toBeGreaterThan(1900);
      if (item.URL) expect(URL.canParse(item.URL)).toBe(true);
    }
  });
  it('keep a vague date vague', () => {
    const dated = (published: string) =>
      toCsl(
        new Map([
          ['s', { id: 's', title: 'T', publisher: 'P', published, kind: 'news-report' as const }],
        ]),
        [{ source: 's' }],
        'en',
      )[0]?.issued;
    expect(dated('2018')).toEqual({ 'date-parts': [[2018]] });
    expect(dated('2018-03~')).toEqual({ 'date-parts': [[2018, 3]], circa: true });
    expect(dated('2017-12/2018-01')).toEqual({
      'date-parts': [
        [2017, 12, 1],
        [2018, 1, 31],
      ],
    });
  });
});

describe('sources as BibTeX', () => {
  it('are entries with title, journal, date and address', () => {
    const text = toBibtex(toCsl(peru.sources, told.citations, 'en'));
    expect(text).toMatch(/^@article\{bbc-2018-03-21,\n {2}title = \{\{.*\}\},/);
    expect(text).toMatch(/year = \{2018\},\n {2}month = mar,\n {2}day = \{21\}/);
    expect(text.match(/^@/gm)).toHaveLength(new Set(told.citations.map((c) => c.source)).size);
  });
  it('never break: whatever a title holds, braces are even and no sign is left that TeX would act on', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '{',
            '}',
            '\\',
            '"',
            '%',
            '$',
            '&',
            '#',
            '_',
            '^',
            '~',
            'é',
            ' ',
            'a',
            '\n',
            '@',
            ',',
          ),
        }),
        (title) => {
          const item: CslItem = {
            id: 'x',
            type: 'article-newspaper',
            title: `t${title}`,
            publisher: title || 'p',
            URL: 'https://example.org/a_b?x={1}&y=2',
          };
          const text = toBibtex([item]);
          let depth = 0;
          for (const sign of text) {
            depth += Number(sign === '{') - Number(sign === '}');
            expect(depth).toBeGreaterThanOrEqual(0);
          }
          expect(depth).toBe(0);
          const line = text.split('\n')[1] ?? '';
          expect(line.replace(/\\[%$&#_]/g, '')).not.toMatch(/[%$&#_]/);
        },
      ),
    );
  });
});

describe('a paragraph to take away', () => {
  it('has its sources in full beneath, and where it can be seen again', () => {
    const text = plainParagraph(peru, told, 'en', address);
    expect(text.startsWith(told.sentence)).toBe(true);
    expect(text).toMatch(/\n\[1\] BBC News: .*, 21 March 2018, paragraph 17\./);
    expect(text.endsWith(address)).toBe(true);
  });
  it('has footnotes in Markdown, one for each mark, and no sign that Markdown would read as its own', () => {
    const text = markdownParagraph(
      peru,
      { ...told, sentence: 'A *bold* [link](x) <b> claim [1].' },
      'en',
      address,
    );
    expect(text).toContain('A \\*bold\\* \\[link\\](x) \\<b\\> claim [^1].');
    const marked = markdownParagraph(peru, told, 'en', address);
    for (const [i] of told.citations.entries()) expect(marked).toContain(`\n[^${i + 1}]: `);
  });
});
