import { describe, expect, it } from 'vitest';
import { runToEnd } from '../../src/analysis/search.ts';
import { ChainQuery } from '../../src/analysis/chainQuery.ts';
import { chainOf } from '../../src/analysis/chain.ts';
import { datasetAt } from '../../src/model/clock.ts';
import { buildGraph } from '../../src/model/graph.ts';
import { LAYOUTS } from '../../src/scene/layouts/index.ts';
import type { PictureName } from '../../src/scene/pictures/index.ts';
import { forceSteps } from '../../src/scene/layouts/force.ts';
import { drawPicture } from '../../src/scene/pictures/index.ts';
import { buildScene } from '../../src/scene/scene.ts';
import { layoutInputOf } from '../../src/scene/layoutInput.ts';
import { chosenOf, litOf, questionOf } from '../../src/scene/viewQuestion.ts';
import { decodeView } from '../../src/scene/view.ts';
import { peru, views } from '../helpers/peru.ts';
import { faultsOf } from '../helpers/texts.ts';

/** A screen, a square, a newspaper's column: wide, even, narrow. */
const SIZES = [
  [1600, 1000],
  [1080, 1080],
  [567, 850],
] as const;

/** One picture in each of the sizes; the scene behind them is made once. */
function draw(search: string, what: PictureName, lang: string): string[] {
  const { view: decoded } = decodeView(search, peru);
  const view = { ...decoded, lang };
  const seen = datasetAt(peru, { asOf: view.clock.asOf, knownOn: view.clock.knownOn });
  const graph = buildGraph(seen);
  const question = questionOf(view);
  const chains = question
    ? runToEnd(new ChainQuery(peru).steps(question)).paths.map((path) => chainOf(graph, path))
    : [];
  const lit = litOf(view, chains);
  const places =
    view.arrangement.layout === 'force'
      ? runToEnd(forceSteps(layoutInputOf(seen, graph, view, { theme: 'light', lit }).input))
      : undefined;
  const made =
    what === 'graph' ? buildScene(seen, graph, view, { theme: 'light', lit, places }) : undefined;
  const scene = () => made ?? buildScene(seen, graph, view, { theme: 'light', lit, places });
  const address = 'https://example.org/bancada/?view=alliances&focus=kuczynski&asof=2018-03-21';
  return SIZES.map(
    ([width, height]) =>
      drawPicture(
        { whole: peru, seen, view, chain: chains[chosenOf(view, chains)], scene },
        {
          what,
          width: what === 'chain' ? undefined : width,
          height,
          lang,
          theme: 'light',
          made: '2026-11-21',
          address,
        },
      ).svg,
  );
}

describe('the texts of a picture', () => {
  it('run into no other and over no edge, in any named view and layout, in three sizes and both languages', () => {
    for (const view of views)
      for (const layout of LAYOUTS)
        for (const lang of ['en', 'es'])
          draw(
            `?view=${view}&layout=${layout}&focus=${layout === 'saved' ? '' : 'kuczynski'}`,
            'graph',
            lang,
          ).forEach((svg, i) =>
            expect(faultsOf(svg), `${view} ${layout} ${lang} ${SIZES[i]?.join('x')}`).toEqual([]),
          );
  }, 300_000);
  it('nor in the timeline, a roll call, who switched, a chain', () => {
    const others: [string, PictureName][] = [
      ['', 'timeline'],
      ['?asof=2017-12-20', 'timeline'],
      ['?from=kuczynski&to=odebrecht', 'chain'],
      ...[...peru.votes.keys()].map((id): [string, PictureName] => [`?focus=${id}`, 'vote']),
      ['?focus=vacancy-vote-2017-12&compare=vacancy-admission-2017-12', 'flow'],
    ];
    for (const [search, what] of others)
      for (const lang of ['en', 'es'])
        draw(search, what, lang).forEach((svg, i) =>
          expect(faultsOf(svg), `${what} ${search} ${lang} ${SIZES[i]?.join('x')}`).toEqual([]),
        );
  }, 300_000);
  it('would be found if they did', () => {
    const text = (x: number, words: string) =>
      `<text x="${x}" y="50" font-size="12">${words}</text>`;
    const sheet = (...texts: string[]) => `<svg viewBox="0 0 100 100">${texts.join('')}</svg>`;
    expect(faultsOf(sheet(text(5, 'one'), text(60, 'two')))).toEqual([]);
    expect(faultsOf(sheet(text(5, 'one'), text(10, 'two')))).toEqual(['overlap: one / two']);
    expect(faultsOf(sheet(text(90, 'long words')))).toEqual(['clipped: long words']);
  });
});
