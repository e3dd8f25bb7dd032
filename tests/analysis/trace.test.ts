import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COSTS, lineCost } from '../../src/analysis/network.ts';
import { overlapOf, pickDiverse, poolSize } from '../../src/analysis/search.ts';
import {
  leftOut,
  networkOf,
  traceChains,
  pathAlong,
  type TraceOptions,
} from '../../src/analysis/chains.ts';
import type { Chain } from '../../src/analysis/chain.ts';
import { datasetAt } from '../../src/model/clock.ts';
import { relationOf, type Dataset } from '../../src/model/dataset.ts';
import { spanOf } from '../../src/model/dates.ts';
import { buildGraph, tiesAt, type Tie, type RelationGraph } from '../../src/model/graph.ts';
import { generated, thingId, type MadeTie } from '../helpers/generated.ts';
import { peru, peruGraph } from '../helpers/peru.ts';

const trace = (from: string, to: string, options?: TraceOptions) =>
  traceChains(peru, peruGraph, [from, to], options);
const net = networkOf(peru, peruGraph);
const way = (chain: Chain | undefined) =>
  [chain?.hops[0]?.from, ...(chain?.hops.map((hop) => hop.to) ?? [])].join(' ');
const relations = (chain: Chain | undefined) =>
  chain?.hops.flatMap((hop) => [hop.tie, ...hop.also].map((b) => b.relation)) ?? [];

describe('the chains that the reports tell', () => {
  // Ends, and what a report says ties them: the things in between ('' for a tie of the two), and a
  // relation it goes by.
  const told: [from: string, to: string, inner: string, relation: string][] = [
    ['kuczynski', 'odebrecht', '', 'paid'],
    ['kuczynski', 'odebrecht', '', 'profited-from'],
    ['kenji-fujimori', 'kuczynski', '', 'backs'],
    ['kenji-fujimori', 'kuczynski', 'alberto-fujimori', 'pardoned'],
    ['kuczynski', 'alberto-fujimori', '', 'pardoned'],
    ['kuczynski', 'alberto-fujimori', 'kenji-fujimori', 'backs'],
    ['vacancy-vote-2017-12', 'pardon-2017-12', '', 'caused'],
    ['keiko-fujimori', 'kuczynski', '', 'ran-against'],
    ['keiko-fujimori', 'kuczynski', '', 'accuses'],
    ['keiko-fujimori', 'kenji-fujimori', '', 'opposes'],
    ['keiko-fujimori', 'secret-videos-2018-03', 'ally-of-keiko-fujimori', 'recorded'],
    [
      'freddy-aragon',
      'keiko-fujimori',
      'secret-videos-2018-03 ally-of-keiko-fujimori',
      'appears-in',
    ],
    ['secret-videos-2018-03', 'kuczynski', 'resignation-offer-2018-03-21', 'caused'],
    ['bienvenido-ramirez', 'kuczynski', '', 'backs'],
    ['bienvenido-ramirez', 'resignation-offer-2018-03-21', 'secret-videos-2018-03', 'appears-in'],
    [
      'freddy-aragon',
      'kuczynski',
      'secret-videos-2018-03 resignation-offer-2018-03-21',
      'appears-in',
    ],
    ['freddy-aragon', 'government-of-peru', '', 'dismissed'],
    ['freddy-aragon', 'opposition-lawmakers', '', 'offered'],
    ['vizcarra', 'kuczynski', '', 'succeeds'],
    ['vizcarra', 'kuczynski', '', 'backs'],
    ['vizcarra', 'congress-of-peru', '', 'backs'],
    ['vizcarra', 'trump', 'summit-of-the-americas-2018', 'promised'],
    ['maduro', 'summit-of-the-americas-2018', '', 'disinvited-from'],
    ['maduro', 'trump', 'summit-of-the-americas-2018', 'promised'],
    ['kuczynski', 'secret-videos-2018-03', '', 'denies'],
    ['shifter', 'resignation-offer-2018-03-21', '', 'comments-on'],
    ['kuczynski', 'congress-of-peru', '', 'resigned-before'],
    ['popular-force', 'vacancy-vote-2017-12', '', 'backs'],
    ['kenji-fujimori', 'secret-videos-2018-03', '', 'appears-in'],
    ['vizcarra', 'embassy-of-peru-in-canada', '', 'holds-post'],
    ['odebrecht', 'vacancy-vote-2017-12', 'kuczynski', 'paid'],
    ['delcy-rodriguez', 'kuczynski', '', 'criticises'],
    ['delcy-rodriguez', 'trump', '', 'comments-on'],
    ['maduro', 'kuczynski', '', 'opposes'],
    ['araoz', 'kuczynski', '', 'defends'],
    ['araoz', 'odebrecht', 'kuczynski', 'paid'],
    ['congress-of-peru', 'araoz', '', 'investigates'],
    ['congress-of-peru', 'five-allies-of-kuczynski', '', 'investigates'],
    ['prosecutors-of-peru', 'kuczynski', '', 'investigates'],
    ['arana', 'kuczynski', '', 'criticises'],
    ['supreme-court-of-peru', 'kuczynski', 'alberto-fujimori', 'convicted'],
    ['galarreta', 'vizcarra', 'congress-of-peru', 'leads'],
    ['nancy-lange', 'odebrecht', 'kuczynski', 'relative-of'],
    ['popular-force', 'kuczynski', '', 'opposes'],
    ['kenji-fujimori', 'opposition-lawmakers', '', 'offered'],
    ['zubiate', 'peruvian-police', '', 'leads'],
    ['cateriano', 'kuczynski', '', 'defends'],
    ['pardon-2017-12', 'kuczynski', '', 'weakened'],
    ['peruvian-public', 'alberto-fujimori', 'pardon-2017-12', 'opposes'],
    ['burt', 'kuczynski', '', 'criticises'],
    ['shifter', 'inter-american-dialogue', '', 'leads'],
  ];
  it.each(told)('%s and %s: by way of "%s", for it %s', (from, to, inner, relation) => {
    const first = trace(from, to).slice(0, 3);
    const found = first.find((chain) => chain.inner.join(' ') === inner);
    expect(found, first.map(way).join('; ')).toBeDefined();
    expect(relations(found)).toContain(relation);
  });
});

describe('what ranks before what', () => {
  it('puts a chain that explains before one through Congress, where everyone sits', () => {
    const ways = trace('kenji-fujimori', 'guillermo-bocangel').map((c) => c.inner.join());
    expect(ways[0]).not.toContain('congress-of-peru');
    expect(ways.indexOf('secret-videos-2018-03')).toBeLessThan(
      ways.includes('congress-of-peru') ? ways.indexOf('congress-of-peru') : Infinity,
    );
  });
  it('lets whoever leads a body stand nearer to it than one of its 130', () => {
    const [leads] = trace('galarreta', 'araoz');
    const [sits] = trace('rosa-bartra', 'araoz', { through: 'congress-of-peru' });
    expect((sits?.cost.hubs ?? 0) - (leads?.cost.hubs ?? 9)).toBeGreaterThan(0.5);
  });
  const people = (ties: MadeTie[]) => {
    const dataset = generated(8, ties);
    return traceChains(dataset, buildGraph(dataset), [thingId(0), thingId(1)]).map((c) =>
      c.inner.join(),
    );
  };
  const tie = (subject: number, object: number, rest: Partial<MadeTie> = {}): MadeTie => ({
    subject,
    object,
    relation: 'backs',
    status: 'reported',
    ...rest,
  });
  it('puts reports before allegations, and allegations before opinions', () => {
    expect(
      people([
        tie(0, 2, { status: 'opinion' }),
        tie(2, 1),
        tie(0, 3, { status: 'alleged' }),
        tie(3, 1),
        tie(0, 4),
        tie(4, 1),
      ]),
    ).toEqual([thingId(4), thingId(3), thingId(2)]);
  });
  it('puts hops that can follow each other before hops decades apart', () => {
    expect(
      people([
        tie(0, 2, { when: '1980' }),
        tie(2, 1, { when: '2018' }),
        tie(0, 3, { when: '2017' }),
        tie(3, 1, { when: '2018' }),
      ]),
    ).toEqual([thingId(3), thingId(2)]);
  });
  it('does not give the first chain again with one hop swapped where another way costs a little more', () => {
    // 0-2-3-1 is cheapest; 0-2-4-1 shares half of it; 0-5-6-1 shares nothing and is a little
    // dearer.
    const ways = people([
      tie(0, 2, { relation: 'paid' }),
      tie(2, 3),
      tie(3, 1),
      tie(2, 4),
      tie(4, 1),
      tie(0, 5, { relation: 'ran-against' }),
      tie(5, 6),
      tie(6, 1),
    ]);
    expect(ways).toEqual(
      [
        [2, 3],
        [5, 6],
        [2, 4],
      ].map((inner) => inner.map(thingId).join()),
    );
  });
  it('says what each cost is made of, and the parts add up', () => {
    for (const { cost } of trace('araoz', 'odebrecht'))
      expect(cost.hops + cost.relations + cost.evidence + cost.hubs + cost.time).toBeCloseTo(
        cost.total,
        9,
      );
  });
});

describe('what a question may ask for', () => {
  it('a chain through a thing goes through it, and one that avoids it does not', () => {
    for (const chain of trace('kuczynski', 'odebrecht', { through: 'rosa-bartra' }))
      expect(chain.inner).toContain('rosa-bartra');
    expect(trace('kuczynski', 'odebrecht', { through: 'rosa-bartra' }).length).toBeGreaterThan(0);
    for (const chain of trace('kuczynski', 'odebrecht', {
      avoid: ['westfield-capital', 'marcelo-odebrecht'],
    }))
      expect(chain.inner).not.toEqual(expect.arrayContaining(['westfield-capital']));
  });
  it('leaves out statuses, relations and votes that are not allowed, also among the lines that run beside', () => {
    for (const chain of trace('kuczynski', 'odebrecht', { statusesOff: ['alleged'] }))
      for (const hop of chain.hops)
        for (const tie of [hop.tie, ...hop.also]) expect(tie.status).not.toBe('alleged');
    for (const chain of trace('kenji-fujimori', 'kuczynski', { relationsOff: ['backs'] }))
      expect(relations(chain)).not.toContain('backs');
    expect(
      trace('rosa-bartra', 'kuczynski').some((c) => c.inner.some((id) => peru.votes.has(id))),
    ).toBe(true);
    expect(
      trace('rosa-bartra', 'kuczynski', { votes: false }).some((c) =>
        c.inner.some((id) => peru.votes.has(id)),
      ),
    ).toBe(false);
    expect(trace('rosa-bartra', 'vacancy-vote-2017-12', { votes: false })[0]?.inner).toEqual([]);
  });
  it('counts what each restriction keeps out', () => {
    const options: TraceOptions = { statusesOff: ['alleged'], avoid: ['westfield-capital'] };
    const out = leftOut(net, 'kuczynski', 'odebrecht', options);
    expect(out.map((r) => [r.because, r.what])).toEqual([
      ['status', 'alleged'],
      ['avoid', 'westfield-capital'],
    ]);
    for (const { chains } of out) expect(chains).toBeGreaterThan(0);
    const then = datasetAt(peru, { knownOn: '2017-12-20' });
    expect(
      leftOut(networkOf(then, buildGraph(then)), 'kuczynski', 'kenji-fujimori', { whole: net }),
    ).toContainEqual({ because: 'clock', chains: expect.any(Number) });
  });
  it('knows no pardon on the day of the vote', () => {
    const then = datasetAt(peru, { asOf: '2017-12-21', knownOn: '2017-12-21' });
    for (const chain of traceChains(then, buildGraph(then), ['kuczynski', 'alberto-fujimori']))
      expect(relations(chain)).not.toContain('pardoned');
  });
  it('finds a chain again by what it goes through, and nothing where two are not tied', () => {
    for (const chain of trace('keiko-fujimori', 'odebrecht')) {
      const again = pathAlong(net, ['keiko-fujimori', ...chain.inner, 'odebrecht']);
      expect(again?.lines.map((lines) => lines[0])).toEqual(chain.hops.map((h) => h.tie.id));
      expect(again?.cost.total).toBeCloseTo(chain.cost.total, 9);
    }
    expect(pathAlong(net, ['keiko-fujimori', 'trump', 'odebrecht'])).toBeUndefined();
    expect(pathAlong(net, ['keiko-fujimori', 'nobody'])).toBeUndefined();
  });
  it('refuses a thing that is not there', () => {
    expect(() => trace('kuczynski', 'nobody')).toThrow('nobody');
    expect(() => trace('kuczynski', 'odebrecht', { through: 'ghost' })).toThrow('ghost');
  });
});

const opposite = (id: string, { subject, object }: Tie) => (subject === id ? object : subject);
describe('a brute search of every simple path', () => {
  /** What a chain costs, written down naively from the graph: nothing of the search is used. */
  function costOf(dataset: Dataset, graph: RelationGraph, nodes: string[], lines: Tie[]): number {
    const log = (n: number) => Math.log2(Math.max(1, n));
    const traced = (b: Tie) => relationOf(dataset, b.relation).weight > 0;
    const span = (b: Tie) => {
      const spans = b.claims.flatMap((c) => (c.when === undefined ? [] : [spanOf(c.when)]));
      const day = (text: string) => Date.parse(text) / 86_400_000;
      return spans.length
        ? [
            Math.min(...spans.map((s) => day(s.from ?? ''))),
            Math.max(...spans.map((s) => day(s.to ?? ''))),
          ]
        : undefined;
    };
    const sharing = (node: string, line: Tie) => {
      const symmetric = relationOf(dataset, line.relation).symmetric;
      return tiesAt(graph, node).filter(
        (b) =>
          b.relation === line.relation &&
          (symmetric || (b.subject === node) === (line.subject === node)),
      ).length;
    };
    let cost = 0;
    lines.forEach((line, i) => {
      const own = lineCost(dataset, line);
      cost += Math.max(0.05, COSTS.hop + own.relation + own.evidence);
      const before = lines[i - 1];
      if (!before) return;
      const node = nodes[i] ?? '';
      const strongest = (other: string) =>
        Math.max(
          ...tiesAt(graph, node)
            .filter((b) => traced(b) && opposite(node, b) === other)
            .map((b) => relationOf(dataset, b.relation).weight),
        );
      const tied = new Set(
        tiesAt(graph, node)
          .filter(traced)
          .map((b) => opposite(node, b)),
      );
      const strength = [...tied].reduce((sum, other) => sum + strongest(other), 0);
      cost +=
        COSTS.hub * log(strength) +
        COSTS.shared * (log(sharing(node, before)) + log(sharing(node, line)));
      const x = span(before);
      const y = span(line);
      const gap = x && y ? Math.max((y[0] ?? 0) - (x[1] ?? 0), (x[0] ?? 0) - (y[1] ?? 0)) : 0;
      if (gap > 0) cost += COSTS.years * Math.min(6, Math.log2(1 + gap / 365.25));
    });
    return cost;
  }
  function brute(
    dataset: Dataset,
    graph: RelationGraph,
    [from, to]: readonly [string, string],
    options: TraceOptions,
  ) {
    const { maxHops = 4, through, avoid = [], statusesOff = [] } = options;
    const best = new Map<string, { nodes: string[]; cost: number }>();
    const walk = (nodes: string[], lines: Tie[]) => {
      const end = nodes.at(-1) ?? '';
      if (end === to) {
        const key = nodes.join(' ');
        const cost = costOf(dataset, graph, nodes, lines);
        if (
          (through === undefined || nodes.includes(through)) &&
          cost < (best.get(key)?.cost ?? Infinity)
        )
          best.set(key, { nodes, cost });
        return;
      }
      if (lines.length >= maxHops) return;
      for (const line of tiesAt(graph, end)) {
        const next = opposite(end, line);
        if (
          nodes.includes(next) ||
          relationOf(dataset, line.relation).weight === 0 ||
          statusesOff.includes(line.status)
        )
          continue;
        if (next !== to && avoid.includes(next)) continue;
        walk([...nodes, next], [...lines, line]);
      }
    };
    walk([from], []);
    const byName = (a: string, b: string) => (a < b ? -1 : 1);
    return [...best.values()].sort((a, b) =>
      Math.abs(a.cost - b.cost) > 1e-9 ? a.cost - b.cost : byName(a.nodes.join(), b.nodes.join()),
    );
  }

  const person = fc.nat(6);
  const ties = fc.array(
    fc.record({
      subject: person,
      object: person,
      relation: fc.constantFrom(
        'backs',
        'opposes',
        'paid',
        'relative-of',
        'comments-on',
        'denies',
        'studied-at',
      ),
      status: fc.constantFrom('confirmed', 'reported', 'alleged', 'opinion', 'denied'),
      when: fc.option(
        fc.constantFrom('1980', '2000', '2016-07', '2017-12-21', '2018-03-20', '2001/2006'),
        { nil: undefined },
      ),
    }),
    { minLength: 1, maxLength: 14 },
  );
  const options = fc.record({
    limit: fc.integer({ min: 1, max: 6 }),
    maxHops: fc.integer({ min: 1, max: 5 }),
    through: fc.option(person.map(thingId), { nil: undefined }),
    avoid: fc.array(person.map(thingId), { maxLength: 2 }),
    statusesOff: fc.constantFrom([], ['alleged'] as const),
  });

  it('finds the same chains at the same costs in the same order, in 2,000 small graphs', () => {
    fc.assert(
      fc.property(ties, options, (list, asked) => {
        const dataset = generated(7, list);
        const graph = buildGraph(dataset);
        const from = thingId(0);
        const to = thingId(1);
        const all = brute(dataset, graph, [from, to], {
          ...asked,
          through: asked.through === from || asked.through === to ? undefined : asked.through,
        });
        const numbers = new Map([...graph.things.keys()].sort().map((id, i) => [id, i]));
        const expected = pickDiverse(
          all.slice(0, poolSize(asked.limit)).map((p) => ({
            nodes: p.nodes.map((id) => numbers.get(id) ?? -1),
            lines: [],
            cost: p.cost,
          })),
          asked.limit,
        );
        const found = traceChains(dataset, graph, [from, to], asked);
        expect(found.map((c) => [from, ...c.inner, to].map((id) => numbers.get(id)))).toEqual(
          expected.map((p) => p.nodes),
        );
        found.forEach((c, i) => expect(c.cost.total).toBeCloseTo(expected[i]?.cost ?? -1, 9));
      }),
      { numRuns: 2000 },
    );
  });
  it('takes of the cheapest the one that costs least with what it repeats', () => {
    const path = (cost: number, ...inner: number[]) => ({
      nodes: [0, ...inner, 1],
      lines: [],
      cost,
    });
    expect(overlapOf([0, 2, 3, 1], [0, 2, 4, 1])).toBe(0.5);
    expect(overlapOf([0, 1], [0, 2, 1])).toBe(0);
    expect(
      pickDiverse([path(1, 2), path(1.1, 2, 3), path(1.8, 4)], 3).map((p) => p.nodes.slice(1, -1)),
    ).toEqual([[2], [4], [2, 3]]);
  });
});
