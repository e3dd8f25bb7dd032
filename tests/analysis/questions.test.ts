import fc from 'fast-check';
import { tiesAt } from '../../src/model/graph.ts';
import { describe, expect, it } from 'vitest';
import { explainChain } from '../../src/prose/chainExplanation.ts';
import { claimText } from '../../src/prose/claimSentence.ts';
import { buildSearch, resolveThing } from '../../src/analysis/find.ts';
import { rollCall } from '../../src/analysis/rollcall.ts';
import { sideChanges, stanceSteps, stancesToward } from '../../src/analysis/stance.ts';
import { traceChains } from '../../src/analysis/chains.ts';
import { relationOf, resolveDataset } from '../../src/model/dataset.ts';
import { compareWhen } from '../../src/model/dates.ts';
import { peru, peruGraph } from '../helpers/peru.ts';

const best = (from: string, to: string, lang = 'en') => {
  const [chain] = traceChains(peru, peruGraph, [from, to]);
  if (!chain) throw new Error('no chain');
  return { chain, ...explainChain(peru, chain.hops, lang) };
};

describe('the vote of 21 December 2017', () => {
  const roll = rollCall(peru, 'vacancy-vote-2017-12');

  it('has ten abstentions of Popular Force, Kenji Fujimori among them, all ten against their bench', () => {
    const ten = roll.names.filter((n) => n.group === 'popular-force' && n.option === 'abstain');
    expect(ten).toHaveLength(10);
    expect(ten.map((n) => n.voter)).toContain('kenji-fujimori');
    expect(ten.every((n) => n.rebel && n.basis === 'named')).toBe(true);
  });

  it('adds up: 79 + 19 + 21 + 10 + 1 = 130', () => {
    expect(roll.total).toEqual({ yes: 79, no: 19, abstain: 21, 'walk-out': 10, absent: 1 });
    expect(Object.values(roll.total).reduce((a, b) => a + b)).toBe(130);
    expect(roll.vote.requirement).toMatchObject({ value: 87, base: 130 });
  });

  it('names 76 for, 19 against, 12 abstaining, 10 who walked out and 1 absent, and leaves 12 unknown', () => {
    const named = (option: string) => roll.names.filter((n) => n.option === option).length;
    expect([
      named('yes'),
      named('no'),
      named('abstain'),
      named('walk-out'),
      named('absent'),
    ]).toEqual([76, 19, 12, 10, 1]);
    expect(roll.benches.flatMap((b) => b.unknown)).toHaveLength(12);
  });

  it('keeps two counts of one source apart, and marks what was worked out as computed', () => {
    expect(roll.counts.map((c) => c.values.yes)).toEqual([79, 78]);
    expect(roll.benches.find((b) => b.group === 'alianza-para-el-progreso')).toMatchObject({
      basis: 'computed',
      values: { yes: 2, abstain: 6, absent: 1 },
    });
    expect(roll.names.find((n) => n.voter === 'rosa-bartra')?.basis).toBe('computed');
  });

  it('never gives a member of a bench with only totals an option', () => {
    const app = roll.names.filter((n) => n.group === 'alianza-para-el-progreso');
    expect(app.map((n) => [n.voter, n.option])).toEqual([['edwin-donayre', 'absent']]);
  });
});

describe('the other votes', () => {
  it('keeps both counts of APRA in the admission of December', () => {
    const apra = rollCall(peru, 'vacancy-admission-2017-12').benches.find(
      (b) => b.group === 'apra',
    );
    expect([apra?.values, apra?.others.map((o) => o.values)]).toEqual([{ yes: 3 }, [{ yes: 2 }]]);
  });
  it('shows four differing counts of the resignation, and no side for or against the president', () => {
    expect(rollCall(peru, 'resignation-vote-2018-03').counts.map((c) => c.values.no)).toEqual([
      11, 12, 12, 2,
    ]);
    expect(
      stancesToward(peru, 'resignation-vote-2018-03')
        .opposed.flatMap((s) => s.grounds)
        .filter((g) => g.kind === 'vote'),
    ).toEqual([]);
  });
  it('does not take one named member for the whole bench', () => {
    expect(peruGraph.ties.has('cambio-21~voted~resignation-vote-2018-03')).toBe(false);
    expect(peruGraph.ties.has('gino-costa~voted~resignation-vote-2018-03')).toBe(true);
  });
  it('says that the vote of 22 March was never held', () => {
    expect(peru.votes.get('vacancy-vote-2018-03')).toMatchObject({ status: 'superseded' });
    expect(peruGraph.ties.get('kuczynski~at-stake-in~vacancy-vote-2018-03')?.status).toBe(
      'expected',
    );
  });
});

describe('who backed whom', () => {
  const { backed, opposed, withheld } = stancesToward(peru, 'kuczynski');
  const who = (list: typeof backed) => list.map((s) => s.who);

  it('counts a no as backing the president at stake and a yes as opposing him', () => {
    expect(who(backed)).toEqual(
      expect.arrayContaining([
        'gilbert-violeta',
        'peruanos-por-el-kambio',
        'kenji-fujimori',
        'araoz',
        'cateriano',
      ]),
    );
    expect(who(opposed)).toEqual(
      expect.arrayContaining(['rosa-bartra', 'popular-force', 'broad-front', 'arana']),
    );
  });
  it('takes who backs a motion against him for an opponent, and keeps out of it a vote that grants what he asked', () => {
    const admission = stancesToward(peru, 'vacancy-admission-2018-03');
    expect(who(admission.opposed)).toContain('popular-force');
    expect(who(admission.backed)).toEqual([]);
    expect(who(stancesToward(peru, 'kuczynski').opposed)).toContain('keiko-fujimori');
  });
  it('marks who changed sides between the two votes of December, with the day', () => {
    const changes = sideChanges(peru, 'kuczynski').map((c) => [
      c.who,
      c.from.side,
      c.to.side,
      c.to.when,
    ]);
    expect(changes).toContainEqual(['kenji-fujimori', 'backed', 'withheld', '2017-12-21']);
    expect(changes).toContainEqual(['clayton-galvan', 'opposed', 'withheld', '2017-12-21']);
    expect(changes.map(([who]) => who)).not.toContain('rosa-bartra');
    expect(changes.map(([who]) => who)).not.toContain('mercedes-araoz');
  });
  it('tells the stances in order of time, each with a ground', () => {
    const days = stanceSteps(peru, 'kuczynski').map((step) => step.when);
    expect([...days].sort(compareWhen)).toEqual(days);
    expect(days.length).toBeGreaterThan(20);
  });
  it('does not turn an abstention into a side: Clayton Galván is among those who withheld', () => {
    const galvan = withheld.find((s) => s.who === 'clayton-galvan');
    expect(galvan?.grounds.map((g) => g.claim.object)).toContain('vacancy-vote-2017-12');
  });
  it('gives every stance its grounds, each about the thing', () => {
    for (const { grounds } of [...backed, ...opposed, ...withheld])
      expect(grounds.length).toBeGreaterThan(0);
    for (const { grounds } of backed)
      for (const g of grounds) expect(g.claim.status).not.toBe('denied');
  });
  it('does not count analysts who criticise him as opponents', () => {
    for (const analyst of ['dargent', 'burt', 'shifter'])
      expect(who(opposed)).not.toContain(analyst);
  });
});

describe('chains', () => {
  it('ties Kuczynski to Alberto Fujimori by the pardon', () => {
    const { chain, sentence } = best('kuczynski', 'alberto-fujimori');
    expect(chain.hops.map((h) => h.tie.relation)).toEqual(['pardoned']);
    expect(sentence).toMatch(/pardoned/);
    expect(best('kuczynski', 'alberto-fujimori', 'es').sentence).toMatch(/indultó/);
  });
  it('ties Kuczynski to Odebrecht by an allegation that carries its denial in the same breath', () => {
    const { chain, sentence } = best('kuczynski', 'odebrecht');
    expect(
      chain.hops
        .flatMap((h) => [h.tie, ...h.also])
        .every((b) => b.denied && b.status === 'alleged'),
    ).toBe(true);
    expect(sentence).toMatch(
      /alleged in December 2017 [^.]*\[1\]; Kuczynski denied the charge[^.]*\[2\]/,
    );
    expect(best('kuczynski', 'odebrecht', 'es').sentence).toMatch(
      /habría recibido[^.]*\[1\]; Kuczynski negó/,
    );
  });
  it('lets no chain about money stand without what both sides answer', () => {
    for (const chain of traceChains(peru, peruGraph, ['kuczynski', 'odebrecht']).filter((c) =>
      c.hops.some((h) => h.to === 'westfield-capital' || h.from === 'westfield-capital'),
    )) {
      const { sentence } = explainChain(peru, chain.hops, 'en');
      expect(sentence).toMatch(/\. Kuczynski denied any knowledge/);
      expect(sentence).toMatch(/\. Odebrecht denied/);
    }
  });
  it('passes through no nameless group where a named way explains as much', () => {
    expect(
      traceChains(peru, peruGraph, ['moises-mamani', 'kuczynski'])[0]?.hops.map(
        (h) => peru.things.get(h.to)?.kind,
      ),
    ).not.toContain('group');
  });
  it('offers the way through Westfield Capital among the first five', () => {
    const through = traceChains(peru, peruGraph, ['kuczynski', 'odebrecht']).map((c) =>
      c.hops.map((h) => h.to).join(),
    );
    expect(through).toContain('westfield-capital,odebrecht');
  });
  it('marks every source of the paragraph and lists as many', () => {
    const { sentence, citations } = best('kenji-fujimori', 'odebrecht');
    const marks = [...sentence.matchAll(/\[(\d+)\]/g)].map((m) => Number(m[1]));
    expect(Math.max(...marks)).toBe(citations.length);
    expect(new Set(marks).size).toBe(citations.length);
  });
  it('reads the same from both ends, and keeps who pardoned whom', () => {
    const back = best('alberto-fujimori', 'kuczynski');
    expect(back.chain.hops[0]).toMatchObject({
      direction: 'in',
      from: 'alberto-fujimori',
      tie: { subject: 'kuczynski', object: 'alberto-fujimori' },
    });
  });
  const ids = [...peruGraph.things.keys()];
  it('is simple, joined up, without a chain twice, and the same each time, for any two things', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.constantFrom(...ids), (from, to) => {
        const chains = traceChains(peru, peruGraph, [from, to], { limit: 4, maxHops: 3 });
        expect(traceChains(peru, peruGraph, [from, to], { limit: 4, maxHops: 3 })).toEqual(chains);
        chains.forEach((chain, i) => {
          const nodes = [from, ...chain.hops.map((h) => h.to)];
          expect(nodes.at(-1)).toBe(to);
          expect(new Set(nodes).size).toBe(nodes.length);
          expect(chain.hops.length).toBeLessThanOrEqual(3);
          chain.hops.forEach((h, k) =>
            expect([h.from, [h.tie.subject, h.tie.object].sort()]).toEqual([
              nodes[k],
              [h.from, h.to].sort(),
            ]),
          );
          for (const other of chains.slice(0, i)) expect(other.inner).not.toEqual(chain.inner);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('sentences', () => {
  it('say something in both languages for every claim, derived or written, and never a gap in a template', () => {
    for (const claim of peru.claims.values())
      for (const lang of ['en', 'es']) {
        const text = claimText(peru, claim, lang);
        expect(text.length, claim.id).toBeGreaterThan(15);
        expect(text, claim.id).not.toMatch(/undefined|null|\[object|\{|\}/);
      }
  });
  it('say of a computed vote that it was computed', () => {
    for (const claim of peru.claims.values())
      if (claim.basis === 'computed') {
        expect(claimText(peru, claim, 'en'), claim.id).toMatch(/computed/i);
        expect(claimText(peru, claim, 'es'), claim.id).toMatch(/calculad/i);
      }
  });
  it('use only relations with labels in both languages and both directions', () => {
    for (const { id } of peru.relations.values())
      for (const text of [relationOf(peru, id).label, relationOf(peru, id).inverse])
        for (const lang of ['en', 'es']) expect(text[lang], id).toBeTruthy();
  });
});

describe('finding', () => {
  const find = buildSearch(peru, 'es', (id) => tiesAt(peruGraph, id).length);
  it('finds letters that have no accent to take away, and apostrophes of every form', () => {
    const names = [
      'Łukasz Żółć',
      'Ingrid Müller-Ørsted',
      'Đặng Thị Ánh',
      'Karl Straße',
      'Siobhán O’Brien',
      "Piero D'Alessio",
    ];
    const dataset = resolveDataset({
      ...peru.raw,
      people: [...peru.raw.people, ...names.map((name, i) => ({ id: `made-up-${i}`, name }))],
    });
    const search = buildSearch(dataset, 'en');
    for (const [query, i] of [
      ['lukasz zolc', 0],
      ['zolc', 0],
      ['muller-orsted', 1],
      ['orsted', 1],
      ['dang anh', 2],
      ['strasse', 3],
      ["o'brien", 4],
      ['obrien', 4],
      ['O’Brien', 4],
      ['brien', 4],
      ['d’alessio', 5],
      ['alessio', 5],
    ] as const) {
      const id = `made-up-${i}`;
      expect(search(query, 1)[0]?.id, query).toBe(id);
      // In the terminal as in the browser.
      expect(resolveThing(dataset, query), query).toMatchObject({ thing: { id } });
    }
  });

  it('finds with and without accents, by initials, by other names', () => {
    expect(find('fujimori kenji')[0]?.id).toBe('kenji-fujimori');
    expect(find('araoz')[0]?.id).toBe('araoz');
    expect(find('Aráoz')[0]?.id).toBe('araoz');
    expect(find('PPK').map((t) => t.id)).toContain('kuczynski');
    expect(find('lizbeth rojas')[0]?.id).toBe('lizbeth-robles');
    expect(find('bocangl')[0]?.id).toBe('guillermo-bocangel');
  });
  it('takes a name for an id, and names the nearest where there is none', () => {
    expect(resolveThing(peru, 'Kenji Fujimori')).toMatchObject({ thing: { id: 'kenji-fujimori' } });
    expect(resolveThing(peru, 'mercedes araoz')).toMatchObject({ thing: { id: 'araoz' } });
    expect(resolveThing(peru, 'kuczinski')).toMatchObject({
      near: expect.arrayContaining(['kuczynski']),
    });
  });
});
