import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/model/graph.ts';
import { datasetAt } from '../../src/model/clock.ts';
import { buildScene } from '../../src/scene/scene.ts';
import { drawingOfScene, drawStaticPicture } from '../../src/scene/staticPicture.ts';
import { decodeView } from '../../src/scene/view.ts';
import { write } from '../../src/formats/xml.ts';
import { peru } from '../helpers/peru.ts';

const staticPictureOf = (search: string) => {
  const { view } = decodeView(search, peru);
  const seen = datasetAt(peru, { asOf: view.clock.asOf, knownOn: view.clock.knownOn });
  const graph = buildGraph(seen);
  const light = buildScene(seen, graph, view, { theme: 'light' });
  const dark = buildScene(seen, graph, view, { theme: 'dark' });
  return { light, ...drawStaticPicture(drawingOfScene(light), drawingOfScene(dark), 'still') };
};

describe('the picture that stands in a page', () => {
  for (const [id] of peru.views)
    it(`shows every thing and line of "${id}" once, named, with its words, and differs between themes in colours alone`, () => {
      const { light, markup, looks } = staticPictureOf(`?view=${id}`);
      const text = write(markup);
      const parser = new SaxesParser();
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(text).close();
      const marks = (name: string) =>
        [...text.matchAll(new RegExp(`data-${name}="([^"]*)"`, 'g'))].map(
          ([, value = '']) => value,
        );
      expect(marks('thing').sort()).toEqual(light.nodes.map((node) => node.id).sort());
      expect([...new Set(marks('line'))].sort()).toEqual(light.edges.map((edge) => edge.id).sort());
      for (const node of light.nodes)
        for (const words of [...node.inside, ...node.below])
          expect(text).toContain(
            `>${words.replaceAll('&', '&amp;').replaceAll("'", '&#39;')}</text>`,
          );
      for (const { dark } of looks)
        for (const [property, colour] of Object.entries(dark))
          expect([['fill', 'stroke'].includes(property), colour]).toEqual([
            true,
            expect.stringMatching(/^#[0-9a-f]{6}$/i),
          ]);
      // Every look of a mark is said, and by one class.
      const known = new Set(looks.map((look) => look.class));
      for (const [, name = ''] of text.matchAll(/class="([^"]*)"/g)) expect(known).toContain(name);
      expect(text).not.toMatch(/ (fill|stroke|font-size)="/);
      expect(text).not.toMatch(/<script|<a |on\w+=|href=/);
    });
});
