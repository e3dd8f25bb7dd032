import { describe, expect, it } from 'vitest';
import { claimText } from '../../src/prose/claimSentence.ts';
import { rollCall } from '../../src/analysis/rollcall.ts';
import { datasetAt, isPossible } from '../../src/model/clock.ts';
import { readFolder } from '../../src/formats/folder.ts';
import { knownDay, resolveDataset, type Claim, type Dataset } from '../../src/model/dataset.ts';
import { isAfter, lastDayOf } from '../../src/model/dates.ts';
import type { VoteEvent } from '../../src/model/schema.ts';
import { buildGraph } from '../../src/model/graph.ts';
import { buildScene } from '../../src/scene/scene.ts';
import { drawSvg } from '../../src/scene/svg.ts';
import { changeView, defaultView } from '../../src/scene/view.ts';
import { peru } from '../helpers/peru.ts';
import { small } from '../helpers/small.ts';

const day = (from: string, n: number) =>
  new Date(Date.parse(from) + n * 86_400_000).toISOString().slice(0, 10);
const span = (from: string, to: string) =>
  Array.from({ length: (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1 }, (_, i) =>
    day(from, i),
  );
const both = (d: string) => datasetAt(peru, { asOf: d, knownOn: d });

/** What a day may not tell: every text that could be read from a dataset. */
function textsOf(seen: Dataset): string {
  const things = [...seen.things.values()].flatMap((t) => [
    t.name['en'],
    t.shortName['en'],
    t.summary?.['en'],
  ]);
  const claims = [...seen.claims.values()].map(
    (c) => `${claimText(seen, c, 'en')} ${c.when ?? ''}`,
  );
  const votes = [...seen.votes.values()].flatMap((v) => [
    JSON.stringify(v.counts ?? ''),
    v.result,
    v.status,
    ...(v.open ?? []).map((o) => o.text['en']),
  ]);
  return [...things, ...claims, ...votes].join('\n');
}

/** Whether one of the sources was published after a day. */
const isLater = (sources: readonly { source: string }[], day: string): boolean =>
  sources.some(({ source }) => isAfter(lastDayOf(peru.sources.get(source)?.published), day));

/** What a claim tells that was not known, or had not begun, on a day. */
const claimFaults = (claim: Claim, day: string): string[] => {
  const ahead = claim.status === 'expected' || claim.status === 'promised';
  return [
    ...(isAfter(knownDay(claim), day) ? ['published later'] : []),
    ...(isLater(claim.sources, day) ? ['later source'] : []),
    ...(isAfter(claim.notBefore, day) && !ahead ? ['begins later'] : []),
  ];
};
/** The same of a vote. */
const voteFaults = (vote: VoteEvent, day: string): string[] => {
  const ahead = isAfter(peru.things.get(vote.id)?.outcome?.known, day);
  const told = vote.counts ?? vote.votes ?? vote.result;
  return [
    ...(ahead && (told !== undefined || vote.status !== 'scheduled') ? ['outcome'] : []),
    ...((vote.counts ?? []).some((row) => isLater(row.sources, day)) ? ['count'] : []),
  ];
};

/** All that a dataset seen from a day tells too early. */
function tooEarly(seen: Dataset, day: string): string[] {
  const told = (id: string, faults: readonly string[]) =>
    faults.map((what) => `${day}: ${what} of ${id}`);
  return [
    ...[...seen.claims.values()].flatMap((c) => told(c.id, claimFaults(c, day))),
    ...[...seen.votes.values()].flatMap((v) => told(v.id, voteFaults(v, day))),
    ...[...seen.things.values()].flatMap(({ id, later, first, summary, blurb }) => {
      const isKnown = ({ known }: { known: string }) => known <= day;
      const words = later.findLast(isKnown) ?? first;
      const isEarly = later.some((one) => !isKnown(one) && one.summary === summary);
      return told(id, [
        ...(isEarly ? ['summary'] : []),
        ...(blurb === words.blurb ? [] : ['blurb']),
      ]);
    }),
    ...[...seen.disputedBy.values()]
      .flat()
      .flatMap(({ id }) => (seen.claims.has(id) ? [] : told(id, ['dispute']))),
  ];
}

describe('the two clocks', () => {
  it('tell on no day of 2016 to 2022 what began or was published later, in any claim or any vote', () => {
    const days = span('2016-01-01', '2022-12-31');
    expect(days.length).toBeGreaterThan(2000);
    expect(days.flatMap((day) => tooEarly(both(day), day))).toEqual([]);
  });

  it('standing at 21 March 2018 say nothing of the 23rd, of who recorded, nor of 2022', () => {
    const told = textsOf(both('2018-03-21'));
    for (const later of [
      '(not held)',
      'never held',
      '105',
      'president of Peru from 23 March',
      'Moisés Mamani, a Popular Force',
      '2022',
      'took the oath and succeeded',
      'suspended',
      'recognised',
      'superseded',
    ])
      expect(told, later).not.toContain(later);
    expect(told).toContain('was expected to');
    expect(told).toContain('An unnamed ally of Keiko Fujimori made the recordings');
    expect(textsOf(peru)).toContain('(not held)');
  });

  it('standing before the December vote know of no pardon, no abstention, no recordings', () => {
    const seen = datasetAt(peru, { asOf: '2017-12-20' });
    for (const id of [
      'pardon-2017-12',
      'secret-videos-2018-03',
      'cambio-21',
      'resignation-offer-2018-03-21',
    ])
      expect(seen.things.has(id), id).toBe(false);
    expect(buildGraph(seen).ties.has('kuczynski~pardoned~alberto-fujimori')).toBe(false);
    expect(rollCall(seen, 'vacancy-admission-2017-12').counts[0]?.values.yes).toBe(93);
    expect(seen.things.get('kenji-fujimori')?.summary?.['en']).not.toContain('abstain');
  });

  it('draw every view on every day on which something changes, from what is seen alone', () => {
    const days = [
      ...new Set(
        [...peru.claims.values()]
          .flatMap((c) => c.notBefore ?? [])
          .filter((d) => d >= '2016-07-01'),
      ),
    ].sort();
    expect(days.length).toBeGreaterThan(15);
    for (const d of days)
      for (const view of peru.views.keys()) {
        const seen = both(d);
        const scene = buildScene(
          seen,
          buildGraph(seen),
          changeView(defaultView(peru, 'en'), { view, clock: { asOf: d, knownOn: d } }),
          { theme: 'light' },
        );
        for (const node of scene.nodes) expect(seen.things.has(node.id)).toBe(true);
        for (const tie of scene.visible.ties)
          for (const claim of tie.claims) expect(seen.claims.has(claim.id)).toBe(true);
        const svg = drawSvg(scene, { width: 800, height: 600 });
        if (d < '2018-03-23') expect(svg).not.toContain('not held');
        if (d < '2017-12-21') expect(svg).not.toContain('79 / 87');
      }
  });

  it('keep an end that lies ahead open, and a vote with what had been published of it by then', () => {
    const seen = datasetAt(peru, { asOf: '2017-12-21' });
    expect(seen.claims.get('seat-kenji-fujimori-1')?.when).toBe('2016-07/..');
    const night = datasetAt(peru, { asOf: '2018-03-23', knownOn: '2018-03-23' });
    expect(rollCall(night, 'resignation-vote-2018-03').counts).toHaveLength(4);
    const early = datasetAt(peru, { asOf: '2017-12-22', knownOn: '2017-12-22' });
    expect(rollCall(early, 'vacancy-vote-2017-12').counts.map((c) => c.values.yes)).toEqual([
      79, 78,
    ]);
  });

  it('draw no seat, lead or post that had ended, and say of its claim that it had', () => {
    const seen = datasetAt(peru, { asOf: '2018-03-23' });
    expect(seen.claims.get('seat-kenji-fujimori-1.bench')?.over).toBe(true);
    expect(seen.claims.get('seat-kenji-fujimori-3.bench')?.over).toBeFalsy();
    expect(buildGraph(seen).ties.get('kenji-fujimori~member-of~popular-force')?.over).toBe(true);
    const view = changeView(defaultView(peru, 'en'), { filter: { relationsOn: ['member-of'] } });
    const drawn = buildScene(seen, buildGraph(seen), view, { theme: 'light' }).edges.map(
      (e) => e.id,
    );
    expect(drawn).toContain('kenji-fujimori~member-of~cambio-21');
    expect(drawn).not.toContain('kenji-fujimori~member-of~popular-force');
    expect(
      buildGraph(datasetAt(peru, { asOf: '2017-12-21' })).ties.get(
        'kenji-fujimori~member-of~popular-force',
      )?.over,
    ).toBe(false);
  });

  it('tell where a time is too vague to say, and not once it had been published', () => {
    const vague = peru.claims.get('bbc-18-kenji-backed');
    if (!vague) throw new Error('no claim');
    expect(isPossible(vague, '2017-12-10')).toBe(true);
    expect(isPossible(vague, '2018-01-01')).toBe(false);
    expect(isPossible({ ...vague, when: '2018-03' }, '2018-03-22')).toBe(false);
  });

  it('call a bench by the name it had', () => {
    const files: Record<string, string> = {
      ...small,
      'organizations.yaml': (small['organizations.yaml'] ?? '').replace(
        '  classification: party',
        '  classification: party\n  former_names: [{name: {en: Crimsons, es: Carmesíes}, until: 2019-12-01}]',
      ),
    };
    const { raw, problems } = readFolder((file) => files[file]);
    expect(problems).toEqual([]);
    if (!raw) throw new Error('no dataset');
    const dataset = resolveDataset(raw);
    expect(dataset.things.get('reds')?.name['en']).toBe('Reds');
    expect(datasetAt(dataset, { asOf: '2019-11-30' }).things.get('reds')?.name).toEqual({
      en: 'Crimsons',
      es: 'Carmesíes',
    });
    expect(datasetAt(dataset, { asOf: '2019-12-01' }).things.get('reds')?.name['en']).toBe('Reds');
  });

  it('leave the dataset as it is where both run free', () => {
    expect(datasetAt(peru, {})).toBe(peru);
  });
});
