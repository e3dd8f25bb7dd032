import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { explainChain } from '../../src/prose/chainExplanation.ts';
import { traceChains } from '../../src/analysis/chains.ts';
import type { Chain } from '../../src/analysis/chain.ts';
import { drawChain } from '../../src/scene/pictures/chain/chainPicture.ts';
import { drawPicture } from '../../src/scene/pictures/index.ts';
import { SIZES } from '../../src/scene/sizes.ts';
import { DASHES } from '../../src/scene/theme.ts';
import { defaultView } from '../../src/scene/view.ts';
import { faultsOf } from '../helpers/texts.ts';
import { harbour } from '../helpers/harbour.ts';
import { buildGraph } from '../../src/model/graph.ts';
import { peru, peruGraph } from '../helpers/peru.ts';

const pairs: [string, string][] = [
  ['kuczynski', 'odebrecht'],
  ['keiko-fujimori', 'freddy-aragon'],
  ['rosa-bartra', 'trump'],
  ['vacancy-vote-2017-12', 'pardon-2017-12'],
];
const dublinCore = [
  'title',
  'description',
  'creator',
  'rights',
  'source',
  'date',
  'language',
  'format',
].map((name) => `dc:${name}`);
const first = (from: string, to: string): Chain => {
  const [chain] = traceChains(peru, peruGraph, [from, to]);
  if (!chain) throw new Error(`${from} ${to}`);
  return chain;
};
function textsOf(svg: string): { names: Set<string>; text: string } {
  const names = new Set<string>();
  let text = '';
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => names.add(tag.name));
  parser.on('text', (part) => (text += ` ${part}`));
  parser.write(svg).close();
  return { names, text: text.replace(/\s+/g, ' ') };
}

describe('a chain as a strip of hops', () => {
  it('is well-formed, 600 wide, as high as its words need, the same each time, with nothing that runs', () => {
    for (const [from, to] of pairs)
      for (const lang of ['en', 'es'])
        for (const theme of ['light', 'dark'] as const) {
          const chain = first(from, to);
          const options = {
            width: 600,
            lang,
            theme,
            address: 'https://example.org/?from=a&to=b',
            made: '2026-01-31',
          };
          const { svg, width, height } = drawChain(peru, chain, options);
          expect([width, height > 250 && height < 2000]).toEqual([600, true]);
          expect(drawChain(peru, chain, options).svg).toBe(svg);
          expect([...textsOf(svg).names].sort()).toEqual(
            expect.arrayContaining(['desc', 'rect', 'svg', 'text', 'title']),
          );
          for (const name of textsOf(svg).names)
            expect(
              [
                'svg',
                'title',
                'desc',
                'rect',
                'text',
                'path',
                'ellipse',
                'polygon',
                'circle',
                'g',
                'metadata',
                'rdf:RDF',
                'rdf:Description',
              ].concat(dublinCore),
            ).toContain(name);
        }
  });
  it('says every word of the paragraph, with denials, sources, credit and address', () => {
    for (const [from, to] of pairs) {
      const chain = first(from, to);
      const { text } = textsOf(
        drawChain(peru, chain, {
          width: 600,
          lang: 'en',
          theme: 'light',
          address: 'https://example.org/?x=1',
        }).svg,
      );
      const told = explainChain(peru, chain.hops, 'en');
      for (const claim of told.hops.flatMap((hop) => hop.claims)) {
        expect(text).toContain(claim.text.split(' ').slice(0, 4).join(' '));
        for (const denial of claim.denials)
          expect(text).toContain(
            `${denial.text.charAt(0).toUpperCase()}${denial.text.slice(1, 12)}`,
          );
      }
      for (const [i] of told.citations.entries()) expect(text).toContain(`[${i + 1}]`);
      expect(text).toContain('https://example.org/?x=1');
    }
  });
  it('never draws an allegation as a solid line, and crosses what is denied', () => {
    const { svg } = drawChain(peru, first('kuczynski', 'odebrecht'), {
      width: 600,
      lang: 'en',
      theme: 'light',
    });
    expect(svg).toContain(`stroke-dasharray="${DASHES.alleged.join(' ')}"`);
    expect(svg).toContain('allegation, denied');
  });
  it('grows with the width it is asked for', () => {
    const chain = first('kuczynski', 'odebrecht');
    const [small, large] = [600, 1200].map((width) =>
      drawChain(peru, chain, { width, lang: 'en', theme: 'light' }),
    );
    expect((large?.height ?? 0) / (small?.height ?? 1)).toBeCloseTo(2, 1);
  });
  it('draws any story', () => {
    const made = harbour();
    const graph = buildGraph(made);
    for (const chain of traceChains(made, graph, ['rosa-vega', 'acme']))
      expect(drawChain(made, chain, { width: 600, lang: 'es', theme: 'dark' }).svg).toContain(
        '</svg>',
      );
  });

  it('has the size that is asked for, whatever its words, with all of them in it', () => {
    for (const [from, to] of pairs)
      for (const [width, height] of Object.values(SIZES)) {
        const subject = {
          whole: peru,
          seen: peru,
          view: defaultView(peru, 'es'),
          chain: first(from, to),
        };
        const picture = drawPicture(
          { ...subject, scene: () => expect.fail('no graph is drawn') },
          { what: 'chain', width, height, lang: 'es', theme: 'light' },
        );
        expect([picture.width, picture.height]).toEqual([width, height]);
        expect(faultsOf(picture.svg), `${from} ${to} ${width}x${height}`).toEqual([]);
      }
  });
});
