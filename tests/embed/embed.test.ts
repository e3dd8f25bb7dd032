import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedAddresses, type EmbedChoice } from '../../src/protocol/address.ts';
import {
  heightFor,
  heightIn,
  MAX_HEIGHT,
  MIN_HEIGHT,
  orderIn,
  pymHeight,
  selectionIn,
  withOrder,
  type Order,
} from '../../src/protocol/messages.ts';
import { EXPLORER, policyFor } from '../../src/protocol/policy.ts';
import { pageOf, readPage, stepPage } from '../../src/protocol/pages.ts';
import { root } from '../helpers/peru.ts';
import { elementCode, frameCode, loaderCode } from '../../src/protocol/snippet.ts';

describe('the policy of our pages', () => {
  it('stands in the documentation as it stands in the explorer', () => {
    expect(readFileSync(join(root, 'docs/embedding.md'), 'utf8')).toContain(
      `Content-Security-Policy: ${policyFor(EXPLORER)}; frame-ancestors 'self'`,
    );
  });
});

describe('the messages between a frame and its page', () => {
  it('take a height within bounds, and nothing else for one', () => {
    const size = (height: unknown) => heightIn({ sentinel: 'amp', type: 'embed-size', height });
    expect(size(512.4)).toBe(512);
    expect(size(-3)).toBe(MIN_HEIGHT);
    expect(size(1e9)).toBe(MAX_HEIGHT);
    for (const wrong of [NaN, Infinity, '500', null, undefined, {}, [500]])
      expect(size(wrong)).toBeUndefined();
  });

  it('take three orders, and nothing that is merely like one', () => {
    expect(orderIn({ bancada: 1, type: 'focus', id: 'kuczynski' })).toEqual({
      bancada: 1,
      type: 'focus',
      id: 'kuczynski',
    });
    expect(orderIn({ bancada: 1, type: 'focus', id: null, more: 'is left out' })).toEqual({
      bancada: 1,
      type: 'focus',
      id: null,
    });
    expect(orderIn({ bancada: 1, type: 'show', address: '?view=money' })).toEqual({
      bancada: 1,
      type: 'show',
      address: '?view=money',
    });
    expect(orderIn({ bancada: 1, type: 'step', step: 3 })).toEqual({
      bancada: 1,
      type: 'step',
      step: 3,
    });
    for (const wrong of [
      { bancada: 2, type: 'focus', id: 'x' },
      { bancada: 1, type: 'show', address: 'javascript:1' },
      { bancada: 1, type: 'step', step: 0 },
      { bancada: 1, type: 'step', step: 2.5 },
      'focus',
      null,
      7,
    ])
      expect(orderIn(wrong)).toBeUndefined();
  });

  it('are left out where a later order makes them void: what is shown at the end is the same', () => {
    const order = fc.oneof(
      fc.nat(3).map((n): Order => ({ bancada: 1, type: 'show', address: `?view=${n}` })),
      fc.nat(3).map((n): Order => ({ bancada: 1, type: 'focus', id: `thing-${n}` })),
      fc.integer({ min: 1, max: 3 }).map((step): Order => ({ bancada: 1, type: 'step', step })),
    );
    /** What is shown after some orders: a step and a focus, each from the last that sets it. */
    const shown = (orders: readonly Order[]) => {
      let view: unknown[] = [];
      for (const one of orders)
        if (one.type === 'show') view = [one.address];
        else view = [...view.filter((part) => typeof part !== typeof partOf(one)), partOf(one)];
      return new Set(view);
    };
    const partOf = (one: Order) => (one.type === 'step' ? one.step : one);
    fc.assert(
      fc.property(fc.array(order, { maxLength: 40 }), (orders) => {
        const left = orders.reduce<Order[]>(withOrder, []);
        expect(left.length).toBeLessThanOrEqual(3);
        expect(shown(left)).toEqual(shown(orders));
      }),
    );
  });

  it('never throw, whatever is said', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        for (const read of [heightIn, orderIn, selectionIn]) expect(() => read(data)).not.toThrow();
      }),
    );
  });

  it('speak to pym.js where it asked, and to nobody whose name could be something else', () => {
    expect(pymHeight('?childId=graph-1', 400)).toBe('pymxPYMxgraph-1xPYMxheightxPYMx400');
    expect(pymHeight('?focus=x', 400)).toBeUndefined();
    expect(pymHeight('?childId=%3Cscript%3E', 400)).toBeUndefined();
  });

  it('ask for a height that no width makes absurd', () => {
    for (let width = 200; width < 3000; width += 17)
      for (const open of [true, false])
        expect(heightFor(width, open)).toSatisfy((h: number) => h >= MIN_HEIGHT && h <= MAX_HEIGHT);
  });
});

describe('the page to embed', () => {
  const plain: EmbedChoice = {
    view: 'votes',
    lang: 'es',
    search: '',
    theme: 'light',
    click: 'all',
  };
  const home = 'https://example.org/bancada/';

  it('is named by its view or step, and its language, and read back from its name', () => {
    expect(pageOf('votes', 'es')).toBe('votes.es.html');
    expect(stepPage('december', 2, 'en')).toBe('december.3.en.html');
    expect(readPage('/a/e/december.3.en.html')).toEqual({
      folder: '/a/e/',
      slug: 'december',
      step: '.3',
      lang: 'en',
    });
    for (const other of ['/a/e/', '/a/index.html', '/a/e/x.png', '/a/e/UPPER.en.html'])
      expect(readPage(other)).toBeUndefined();
  });

  it('has what differs from it in its address, and its picture and the explorer beside', () => {
    expect(embedAddresses(home, plain)).toEqual({
      page: `${home}e/votes.es.html`,
      picture: `${home}e/votes.es.png`,
      link: `${home}?view=votes&lang=es`,
    });
    expect(
      embedAddresses(home, {
        ...plain,
        search: '?view=votes&focus=kuczynski&lang=es&theme=dark',
        theme: 'dark',
        click: 'things',
      }).page,
    ).toBe(`${home}e/votes.es.html?focus=kuczynski&theme=dark&click=things`);
    expect(embedAddresses(home, { ...plain, story: 'december', step: 3 })).toEqual({
      page: `${home}e/december.4.es.html`,
      picture: `${home}e/december.es-04.png`,
      link: `${home}?story=december&step=4&lang=es`,
    });
  });
});

describe('the code to paste', () => {
  const target = {
    page: 'https://example.org/e/votes.en.html?a=1&b="2"',
    title: '"><script>alert(1)</script>',
    height: 500,
    script: 'https://example.org/embed.js',
    picture: {
      address: 'https://example.org/e/votes.en.png',
      width: 1200,
      height: 792,
      alt: "It's <b>",
    },
    link: 'https://example.org/',
  };

  it('escapes whatever a title holds', () => {
    for (const code of [frameCode(target), loaderCode(target), elementCode(target)]) {
      expect(code).not.toContain('<script>alert');
      expect(code).toContain('&lt;script&gt;');
      expect(code).toContain('a=1&amp;b=');
    }
  });
  it('sandboxes each frame, and asks for a script only where there is one', () => {
    expect(frameCode(target)).toMatch(
      /^<iframe [^>]*sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"/,
    );
    expect(frameCode(target)).not.toContain('embed.js');
    expect(loaderCode(target)).toContain('data-bancada="embed"');
    expect(elementCode(target)).toMatch(
      /<bancada-graph [^>]*><a href="https:\/\/example\.org\/"><img [^>]*width="1200" height="792"/,
    );
  });
});
