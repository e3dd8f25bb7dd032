import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainChain, type ExplainedClaim } from '../../src/prose/chainExplanation.ts';
import { isDenial } from '../../src/model/ties.ts';
import { tieHeading } from '../../src/prose/tieHeading.ts';
import { explainCommon } from '../../src/prose/commonExplanation.ts';
import { grammarOf, inMidSentence, inTime } from '../../src/prose/grammar.ts';
import { areSeveral, inPlural, hasPluralName } from '../../src/prose/plural.ts';
import { shortenNames } from '../../src/prose/names.ts';
import { claimInChain } from '../../src/prose/claimInChain.ts';
import { runToEnd } from '../../src/analysis/search.ts';
import { changesBetween, inCommon } from '../../src/analysis/common.ts';
import { networkOf, traceChains } from '../../src/analysis/chains.ts';
import { treeSteps } from '../../src/analysis/tree.ts';
import { tiesOf } from '../../src/model/ties.ts';
import { datasetAt } from '../../src/model/clock.ts';
import type { Claim } from '../../src/model/dataset.ts';
import { buildGraph, tieOf } from '../../src/model/graph.ts';
import { goldenChain, type Golden } from '../helpers/golden.ts';
import { harbour } from '../helpers/harbour.ts';
import { generated, thingId } from '../helpers/generated.ts';
import { peru, peruGraph, root } from '../helpers/peru.ts';

const golden = parse(
  readFileSync(join(root, 'tests/fixtures/golden-chains.yaml'), 'utf8'),
) as Golden[];

describe('sixty chains, word for word', () => {
  it('are sixty, in both languages', () => {
    expect(golden).toHaveLength(60);
    for (const { en, es } of golden) expect(en.length && es.length).toBeGreaterThan(20);
  });
  it.each(golden)('$story: $way $asOf', (entry) => {
    expect(goldenChain(entry, 'en')).toBe(entry.en);
    expect(goldenChain(entry, 'es')).toBe(entry.es);
  });
});

describe('any chain of the dataset', () => {
  const ids = [...peruGraph.things.keys()];
  const anyChain = (check: (paragraph: ReturnType<typeof explainChain>, lang: string) => void) =>
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.constantFrom(...ids), (from, to) => {
        for (const chain of traceChains(peru, peruGraph, [from, to], { limit: 3 }))
          for (const lang of ['en', 'es']) check(explainChain(peru, chain.hops, lang), lang);
      }),
      { numRuns: 120 },
    );
  const all = (hops: { claims: ExplainedClaim[] }[]): ExplainedClaim[] =>
    hops.flatMap((hop) => hop.claims);

  it('is told in whole sentences, with every mark in its list and every source marked', () => {
    anyChain(({ sentence, citations }) => {
      expect(sentence).toMatch(/^[\p{Lu}“«"\d].*\.$/su);
      expect(sentence).not.toMatch(/undefined|null|\[object|\.\.|\s{2}| [.,;]|;\s*;/);
      const marks = [...sentence.matchAll(/\[(\d+)\]/g)].map((m) => Number(m[1]));
      expect(new Set(marks)).toEqual(new Set(citations.map((_, i) => i + 1)));
    });
  });
  it('never tells an allegation without its denial in the same sentence, where the dataset has one', () => {
    anyChain(({ hops }) => {
      for (const told of all(hops)) {
        const denied = (peru.disputedBy.get(told.claim) ?? []).some(isDenial);
        if (denied) expect(told.denials.length, told.claim).toBeGreaterThan(0);
      }
    });
  });
  it('shows by its words that what is alleged, promised, expected or an opinion is no report', () => {
    anyChain(({ hops }, lang) => {
      for (const told of all(hops))
        if (told.status === 'alleged')
          expect(told.text, told.claim).toMatch(
            lang === 'en'
              ? /alleg|accus|said|appear|seem|accord|claim|account|blam|held that|maintain|put it/i
              : /habría|según|acus|aleg|sostuvo|afirm|presunt|aparecer|serían?|dijo|culp|señal|denunci/i,
          );
    });
  });
  it('names people in full once, and short after', () => {
    anyChain(({ sentence }) =>
      expect((sentence.match(/Pedro Pablo Kuczynski/g) ?? []).length).toBeLessThanOrEqual(1),
    );
  });
});

describe('what a maker left out of a sentence', () => {
  const made = harbour();
  const told = (id: string, lang: string) => {
    const claim = made.claims.get(id);
    if (!claim) throw new Error(id);
    return claimInChain(made, claim, lang);
  };
  it('is put in: the status, who says so, and when', () => {
    expect(told('acme-paid-ana', 'en')).toBe(
      'prosecutors alleged that Acme Dredging paid Ana Díaz three million (November 2022)',
    );
    expect(told('acme-paid-ana', 'es')).toBe(
      'según alegó la fiscalía, Acme Dredging pagó a Ana Díaz tres millones (noviembre de 2022)',
    );
    expect(told('ana-named-rosa', 'en')).toMatch(/, according to two former officials$/);
    expect(told('rosa-on-ana', 'es')).toMatch(/^a juicio de Rosa Vega, /);
  });
  it('is put in where the words say "he" before they have named anybody: in a chain that would be whoever came last', () => {
    const claim = made.claims.get('rosa-on-ana');
    if (!claim) throw new Error('rosa-on-ana');
    const as = (status: Claim['status'], en: string, es: string) =>
      ['en', 'es'].map((lang) =>
        claimInChain(
          made,
          { ...claim, status, by: claim.subject, when: undefined, text: { en, es } },
          lang,
        ),
      );
    expect(
      as(
        'reported',
        'From the ministry, she ran a fund.',
        'Desde el ministerio manejaba un fondo.',
      ),
    ).toEqual([
      'on Rosa Vega and Ana Díaz: from the ministry, she ran a fund',
      'acerca de Rosa Vega y Ana Díaz: desde el ministerio manejaba un fondo',
    ]);
    expect(as('reported', 'They worked together.', 'Trabajaron juntas.')).toEqual([
      'on Rosa Vega and Ana Díaz: they worked together',
      'acerca de Rosa Vega y Ana Díaz: trabajaron juntas',
    ]);
    expect(as('reported', 'She warned the press.', 'Advirtió a la prensa.')).toEqual([
      'Rosa Vega warned the press',
      'Rosa Vega advirtió a la prensa',
    ]);
    expect(
      as('promised', 'She will have complete independence.', 'Tendrá plena independencia.'),
    ).toEqual([
      'on Rosa Vega and Ana Díaz, Rosa Vega promised: she will have complete independence',
      'acerca de Rosa Vega y Ana Díaz, Rosa Vega prometió: tendrá plena independencia',
    ]);
    expect(as('opinion', 'What did the mayor know?', '¿Qué sabía la alcaldesa?')).toEqual([
      'Rosa Vega asked: What did the mayor know?',
      'Rosa Vega preguntó: ¿Qué sabía la alcaldesa?',
    ]);
    expect(
      as(
        'reported',
        'Rosa Vega met Ana Díaz when she asked.',
        'Rosa Vega se reunió con Ana Díaz.',
      )[0],
    ).toBe('Rosa Vega met Ana Díaz when she asked');
  });
  it('is put in before a verb made small, but before a name as it is that ends as a verb does', () => {
    const claim = made.claims.get('acme-paid-ana');
    if (!claim) throw new Error('acme-paid-ana');
    const ana = { en: 'Estefanía Díaz', es: 'Estefanía Díaz' };
    const said = {
      ...claim,
      when: undefined,
      by: { en: 'Noelia Mejía, a neighbour', es: 'Noelia Mejía, vecina' },
    };
    const named = {
      ...made,
      things: new Map(
        [...made.things].map(([id, thing]) => [
          id,
          id === 'ana-diaz' ? { ...thing, name: ana } : thing,
        ]),
      ),
      claims: new Map([...made.claims, [claim.id, said]]),
    };
    const as = (es: string) =>
      claimInChain(named, { ...said, text: { en: 'It went on.', es } }, 'es');
    expect(as('Recibía tres millones.')).toBe(
      'según alegó Noelia Mejía, vecina, recibía tres millones',
    );
    expect(as('Estefanía tomó tres millones.')).toBe(
      'según alegó Noelia Mejía, vecina, Estefanía tomó tres millones',
    );
    expect(as('Mejía contaba los billetes.')).toBe(
      'según alegó Noelia Mejía, vecina, Mejía contaba los billetes',
    );
  });
  it('is left alone where the words have it: three of our own claims in 295 at most are given a status', () => {
    const given = (lang: string) =>
      [...peru.claims.values()].filter(
        (claim) =>
          claim.origin === 'claim' &&
          /^(It is alleged that|Se alega que|In the view of [^,]+, [^,]+ said|As promised,|Según lo prometido,)/.test(
            claimInChain(peru, claim, lang),
          ),
      );
    for (const lang of ['en', 'es'])
      expect(given(lang).map((c) => c.id).length).toBeLessThanOrEqual(3);
  });
});

describe('the little grammar', () => {
  it('gives bodies their articles, and draws Spanish prepositions together with them', () => {
    expect(grammarOf('en').withArticle('Congress of Peru')).toBe('the Congress of Peru');
    expect(grammarOf('en').withArticle('Popular Force')).toBe('Popular Force');
    expect(grammarOf('en').withArticle('The Peruvian public')).toBe('The Peruvian public');
    const { contract, withArticle } = grammarOf('es');
    expect(contract(`de ${withArticle('Congreso del Perú')}`)).toBe('del Congreso del Perú');
    expect(contract(`a ${withArticle('Corte Suprema')}`)).toBe('a la Corte Suprema');
    expect(contract(`de ${withArticle('Fuerza Popular')}`)).toBe('de Fuerza Popular');
    expect(contract('indultó a Alberto Fujimori')).toBe('indultó a Alberto Fujimori');
  });
  it('says times as sentences do', () => {
    expect([inTime('2017-12-21', 'en'), inTime('2017-12-21', 'es')]).toEqual([
      'on 21 December 2017',
      'el 21 de diciembre de 2017',
    ]);
    expect([inTime('2016-07/2018-03-01', 'en'), inTime('2016-07/2018-03-01', 'es')]).toEqual([
      'from July 2016 to 1 March 2018',
      'de julio de 2016 al 1 de marzo de 2018',
    ]);
    expect([inTime('2018-03-20/..', 'en'), inTime('2018-03-20/..', 'es')]).toEqual([
      'since 20 March 2018',
      'desde el 20 de marzo de 2018',
    ]);
    expect([
      inTime('../2018', 'en'),
      inTime('2006~', 'es'),
      inTime('../..', 'en'),
      inTime(undefined, 'en'),
    ]).toEqual(['until 2018', 'hacia 2006', '', '']);
  });
  it('begins small in the middle of a sentence, unless with a name', () => {
    expect(inMidSentence('The pardon was a deal', 'en')).toBe('the pardon was a deal');
    expect(inMidSentence('Kuczynski denied it', 'en')).toBe('Kuczynski denied it');
    expect(inMidSentence('El indulto fue un pacto', 'es')).toBe('el indulto fue un pacto');
  });
  it('names in full and then short, leaves quotes alone, and shortens no name that two could have', () => {
    const [first, second] = shortenNames(peru, 'en', [
      'Kuczynski met Kenji Fujimori at “Kuczynski leaves the palace”.',
      'Pedro Pablo Kuczynski pardoned the father of Kenji Fujimori; Rosa Bartra and Bienvenido Ramírez watched.',
    ]);
    expect(first).toBe(
      'Pedro Pablo Kuczynski met Kenji Fujimori at “Kuczynski leaves the palace”.',
    );
    expect(second).toBe(
      'Kuczynski pardoned the father of Kenji Fujimori; Rosa Bartra and Bienvenido Ramírez watched.',
    );
  });
});

describe('a denial whose words do not say what it denies', () => {
  it('is told behind what it denies, also where its own line leads the way', () => {
    const made = harbour();
    const denial = tiesOf(made).find((tie) =>
      tie.claims.some((claim) => claim.id === 'ana-denies'),
    );
    if (!denial) throw new Error('ana-denies');
    const { sentence, hops } = explainChain(
      made,
      [
        {
          from: 'ana-diaz',
          to: 'acme',
          tie: { ...denial, claims: denial.claims.filter((claim) => claim.id === 'ana-denies') },
          also: [],
        },
      ],
      'en',
    );
    expect(sentence).toMatch(
      /^Prosecutors alleged that Acme Dredging paid Ana Díaz three million \(November 2022\) \[1\]; .*a loan to her brother .*\[2\]\.$/,
    );
    expect(hops[0]?.claims[0]).toMatchObject({
      claim: 'acme-paid-ana',
      status: 'alleged',
      denials: [{ claim: 'ana-denies', status: 'denied' }],
    });
  });
});

describe('a short name that two could have', () => {
  it('is that of whom the claim is about', () => {
    const short = {
      ...peru,
      things: new Map(
        [...peru.things].map(([id, thing]) => [
          id,
          id === 'alberto-fujimori'
            ? { ...thing, shortName: { en: 'Fujimori', es: 'Fujimori' } }
            : thing,
        ]),
      ),
    };
    const subjects = new Set(['keiko-fujimori', 'kenji-fujimori', 'alberto-fujimori']);
    const told = (...ends: string[]) =>
      shortenNames(short, 'en', ['Fujimori was released.'], { subjects, ends: [ends] })[0];
    expect(told('alberto-fujimori', 'kuczynski')).toBe('Alberto Fujimori was released.');
    expect(told('alberto-fujimori', 'kenji-fujimori')).toBe('Fujimori was released.');
    expect(told()).toBe('Fujimori was released.');
  });
});

describe('more than two', () => {
  const net = networkOf(peru, peruGraph);
  it('are tied by a small tree: one chain fewer than there are things', () => {
    const ids = ['kuczynski', 'keiko-fujimori', 'kenji-fujimori', 'alberto-fujimori', 'odebrecht'];
    const { paths, apart } = runToEnd(treeSteps(net, ids));
    expect(paths).toHaveLength(4);
    expect(apart).toEqual([]);
    for (const path of paths)
      expect(ids).toEqual(expect.arrayContaining([path.things[0], path.things.at(-1)]));
  });
  it('costs no more than a star around any of them', () => {
    const ids = ['vizcarra', 'odebrecht', 'keiko-fujimori', 'trump', 'moises-mamani'];
    const cost = (list: { cost: { total: number } }[]) =>
      list.reduce((sum, way) => sum + way.cost.total, 0);
    const tree = cost(runToEnd(treeSteps(net, ids)).paths);
    for (const centre of ids)
      expect(tree).toBeLessThanOrEqual(
        cost(
          ids
            .filter((id) => id !== centre)
            .flatMap((id) => runToEnd(treeSteps(net, [centre, id])).paths),
        ) + 1e-9,
      );
  });
  it('says who is left without a tie', () => {
    const tie = { relation: 'backs', status: 'reported' } as const;
    const four = generated(4, [
      { subject: 0, object: 1, ...tie },
      { subject: 1, object: 2, ...tie },
    ]);
    const [first, , last, lonely] = [0, 1, 2, 3].map(thingId);
    const asked = [first, last, lonely].filter((id) => id !== undefined);
    expect(runToEnd(treeSteps(networkOf(four, buildGraph(four)), asked)).apart).toEqual([lonely]);
  });
  it('have in common what all share first, and of that what fewest others do', () => {
    const then = datasetAt(peru, { asOf: '2018-03-23' });
    const shared = inCommon(then, buildGraph(then), [
      'kenji-fujimori',
      'bienvenido-ramirez',
      'guillermo-bocangel',
    ]);
    expect(shared[0]).toMatchObject({
      thing: 'moises-mamani',
      relation: 'offered',
      who: expect.arrayContaining(['kenji-fujimori', 'bienvenido-ramirez', 'guillermo-bocangel']),
    });
    const abstained = shared.findIndex((c) => c.option === 'abstain');
    const sat = shared.findIndex((c) => c.thing === 'congress-of-peru');
    expect(abstained).toBeGreaterThan(-1);
    expect(abstained).toBeLessThan(sat);
    expect(
      shared.some(
        (c) =>
          c.thing === 'popular-force' &&
          c.relation === 'member-of' &&
          c.who.includes('kenji-fujimori'),
      ),
    ).toBe(false);
    const offered = shared[0];
    if (offered) {
      expect(explainCommon(then, offered, 'en').sentence).toMatch(
        /^Each of Kenji Fujimori, Bienvenido Ramírez and Guillermo Bocángel offered something to Moisés Mamani \(allegation, denied; with 1 other\) \[1\]/,
      );
      expect(explainCommon(then, offered, 'es').sentence).toMatch(
        /^Kenji Fujimori, Bienvenido Ramírez y Guillermo Bocángel hicieron ofrecimientos a Moisés Mamani \(acusación, con desmentido; junto con 1 más\)/,
      );
    }
  });
  it('have in common what each is tied to in another way', () => {
    const mixed = inCommon(peru, peruGraph, ['kuczynski', 'rosa-bartra']).find(
      (c) => c.thing === 'westfield-capital',
    );
    expect([mixed?.relation, [...(mixed?.who ?? [])].sort()]).toEqual([
      undefined,
      ['kuczynski', 'rosa-bartra'],
    ]);
    if (mixed)
      expect(explainCommon(peru, mixed, 'es').sentence).toMatch(
        /Rosa Bartra.* tienen vínculos con Westfield Capital: .*Rosa Bartra hizo público Westfield Capital \[\d\]/,
      );
  });
  it('change from one day to another: what began, what ended, what they came to share', () => {
    const { began, ended, gained, lost } = changesBetween(
      peru,
      ['kuczynski', 'kenji-fujimori', 'alberto-fujimori'],
      { asOf: '2017-12-01' },
      { asOf: '2018-03-23' },
    );
    expect(began.map((c) => c.relation)).toContain('pardoned');
    expect(new Set(ended.map((c) => c.subject))).toEqual(new Set(['kenji-fujimori']));
    expect(ended.map((c) => c.object)).toEqual(
      expect.arrayContaining(['congress-of-peru', 'popular-force']),
    );
    expect(
      began.some(
        (c) =>
          c.origin === 'membership' && c.subject === 'kenji-fujimori' && c.object === 'cambio-21',
      ),
    ).toBe(true);
    expect(gained.map((c) => c.thing)).toContain('pardon-2017-12');
    expect(lost.every((c) => c.who.length > 1)).toBe(true);
    const none = changesBetween(
      peru,
      ['kuczynski', 'alberto-fujimori'],
      { asOf: '2018-01-10' },
      { asOf: '2018-01-10' },
    );
    expect(none).toEqual({ began: [], ended: [], gained: [], lost: [] });
  });
});

describe('labels of lines', () => {
  it('agree with a subject that is many', () => {
    expect(
      ['allies-of-kuczynski', 'opposition-lawmakers', 'courts-of-peru'].map((id) =>
        hasPluralName(peru, id, 'es'),
      ),
    ).toEqual([true, true, true]);
    expect(
      ['peruvian-public', 'popular-force', 'peruanos-por-el-kambio', 'kuczynski'].map((id) =>
        hasPluralName(peru, id, 'es'),
      ),
    ).toEqual([false, false, false, false]);
    expect(
      [
        { en: 'opponents of Kuczynski' },
        { en: 'many people' },
        { en: 'The New York Times' },
        { en: 'one poll' },
        'courts-of-peru',
        undefined,
      ].map((by) => areSeveral(peru, by, 'en')),
    ).toEqual([true, true, false, false, true, false]);
    expect(
      [{ es: 'opositores de Kuczynski' }, { es: 'análisis de la BBC' }].map((by) =>
        areSeveral(peru, by, 'es'),
      ),
    ).toEqual([true, false]);
    const line =
      tieOf(peruGraph, 'allies-of-kuczynski~offered~opposition-lawmakers') ?? expect.fail();
    expect(tieHeading(peru, line, 'es')).toBe(
      'Aliados de Kuczynski hicieron ofrecimientos a Congresistas de oposición (acusación, con desmentido)',
    );
    expect([
      inPlural('dirige o dirigió', 'es'),
      inPlural('is or was led by', 'en'),
      inPlural('lo hizo público', 'es'),
      inPlural('opposes', 'en'),
    ]).toEqual(['dirigen o dirigieron', 'are or were led by', 'lo hicieron público', 'oppose']);
  });
});
