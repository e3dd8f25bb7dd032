import { tiesAt } from '../../src/model/graph.ts';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coverLedger } from '../../src/analysis/coverage.ts';
import { readCsv } from '../../src/formats/csv.ts';
import { isSeen } from '../../src/model/clock.ts';
import { membersOn } from '../../src/model/benches.ts';
import { relationOf } from '../../src/model/dataset.ts';
import { peru, peruGraph, root } from '../helpers/peru.ts';

const claims = [...peru.claims.values()];
const written = claims.filter((c) => c.origin === 'claim');

describe('the Peru dataset', () => {
  it('carries every row of the ledger with its source, its paragraph, its status and one of its ends', () => {
    const { rows, missing } = readCsv(
      readFileSync(resolve(root, 'tests/fixtures/ledger-index.csv'), 'utf8'),
      ['id', 'source', 'paragraph', 'subject', 'object', 'status'],
    );
    expect(missing).toEqual([]);
    expect(rows).toHaveLength(191);
    expect(coverLedger(peru, rows).lost).toEqual([]);
  });

  it('misses a row when its status is another: an allegation does not carry a report', () => {
    const row = {
      id: 'X',
      source: 'bbc-2018-03-21',
      paragraph: '17',
      subject: 'odebrecht',
      object: 'odebrecht',
      status: 'reported',
    };
    expect(coverLedger(peru, [row]).lost).toEqual([row]);
    expect(coverLedger(peru, [{ ...row, status: 'alleged' }]).lost).toEqual([]);
  });

  it('has the 130 members of Congress on 21 December 2017, in eight groups of the published sizes', () => {
    const sizes = [
      'popular-force',
      'peruanos-por-el-kambio',
      'broad-front',
      'nuevo-peru',
      'alianza-para-el-progreso',
      'apra',
      'accion-popular',
      'not-grouped',
    ].map((group) => membersOn(peru.memberships, 'congress-of-peru', group, '2017-12-21').length);
    expect(sizes).toEqual([71, 18, 10, 10, 9, 5, 5, 2]);
  });

  it('seats members where they sat then: Kenji Fujimori in Popular Force in December, with Cambio 21 after 20 March', () => {
    expect(
      membersOn(peru.memberships, 'congress-of-peru', 'popular-force', '2017-12-21'),
    ).toContain('kenji-fujimori');
    expect(membersOn(peru.memberships, 'congress-of-peru', 'cambio-21', '2018-03-21')).toHaveLength(
      10,
    );
    expect(
      membersOn(peru.memberships, 'congress-of-peru', 'popular-force', '2018-03-21'),
    ).not.toContain('kenji-fujimori');
  });

  it('writes every claim in both languages, as one whole sentence', () => {
    for (const claim of written)
      for (const lang of ['en', 'es']) {
        expect(claim.text?.[lang], `${claim.id} ${lang}`).toMatch(/[.!?»"]$/);
        expect(claim.text?.[lang]?.length).toBeGreaterThan(20);
      }
  });

  it('hedges an allegation, a promise, an expectation and an opinion inside its own sentence', () => {
    const hedges = {
      alleged: [
        /alleg|accus|according to|said|claim|seem|appear|saying|in the recording/i,
        /habr|según|acus|sostuv|presunt|atribu|asegur|parec|fingi|dijo|sería|imput/i,
      ],
      opinion: [
        /view|called|derided|said|led many|appeared|in effect/i,
        /juicio|opinión|consider|calific|tild|llam|creer|a su parecer/i,
      ],
      promised: [/promis|vow/i, /promet|compromet/i],
      expected: [
        /expect|was to|unclear|thought|could|might/i,
        /esper|prev|estaba|pod|posible|debía|sería|haría|debatir/i,
      ],
    } as const;
    for (const claim of written) {
      const pair = hedges[claim.status as keyof typeof hedges];
      if (!pair) continue;
      expect(claim.text?.['en'], claim.id).toMatch(pair[0]);
      expect(claim.text?.['es'], claim.id).toMatch(pair[1]);
      // English verbs do not hedge by their form, as Spanish ones do: who says so is not left to
      // the end.
      if (claim.status === 'alleged')
        expect(claim.text?.['en'], claim.id).not.toMatch(/, (according to|as) [^,]*\.$/);
    }
  });

  it('never words an offer, a payment to a person or an accusation as settled fact', () => {
    const grave = written.filter(
      (c) =>
        ['offered', 'accuses', 'deal-with'].includes(c.relation) ||
        (c.relation === 'paid' && peru.things.get(c.object ?? '')?.kind === 'person'),
    );
    expect(grave.length).toBeGreaterThan(20);
    for (const claim of grave) {
      // One report row: Kuczynski's own argument about Venezuela's government, attributed to him.
      if (claim.id === 'ap-12-democratic-principles') continue;
      expect(['alleged', 'opinion'], claim.id).toContain(claim.status);
    }
  });

  it('lets every denial dispute what it denies, and every payment to Kuczynski stand beside a denial', () => {
    for (const claim of written)
      if (claim.relation === 'denies' || claim.status === 'denied')
        expect(claim.disputes.length, claim.id).toBeGreaterThan(0);
    for (const id of [
      'bbc-17-illegal-payments',
      'nyt-15-profits-from-contracts',
      'nyt-03-apparent-deal',
      'bbc-10-public-works-offered',
      'ap-41-alleged-bribe',
    ])
      expect(
        (peru.disputedBy.get(id) ?? []).some(
          (c) => c.status === 'denied' || c.relation === 'defends',
        ),
        id,
      ).toBe(true);
  });

  it('lets the denial stand beside everything that the recordings are said to show being offered', () => {
    const offers = written.filter((c) => c.relation === 'offered' && c.status === 'alleged');
    expect(offers.length).toBeGreaterThan(15);
    for (const offer of offers)
      expect(
        (peru.disputedBy.get(offer.id) ?? []).some((c) => c.status === 'denied'),
        offer.id,
      ).toBe(true);
  });

  it('shows on the day of the resignation what was then expected of later days', () => {
    const summit = peru.claims.get('bbc-26-summit-in-three-weeks');
    expect(summit && isSeen(summit, { asOf: '2018-03-23' })).toBe(true);
    expect(summit && isSeen(summit, { asOf: '2018-03-20' })).toBe(false);
  });

  it('draws the three sources that differ as claims that dispute each other', () => {
    const disputes = (a: string, b: string) => peru.claims.get(a)?.disputes.includes(b);
    expect(disputes('bbc-19-pardon-three-days', 'nyt-17-pardon-two-days')).toBe(true);
    expect(disputes('nyt-17-pardon-two-days', 'bbc-19-pardon-three-days')).toBe(true);
    expect(disputes('ap-16-would-resign-too', 'ap-33-would-refuse-presidency')).toBe(true);
    expect(disputes('bbc-06-majority-morally-unfit', 'nyt-15-moral-incapacity')).toBe(true);
  });

  it('makes no alliance out of an insult or an apparent deal', () => {
    expect(
      peruGraph.ties.has('kuczynski~allied-with~trump') ||
        peruGraph.ties.has('trump~allied-with~kuczynski'),
    ).toBe(false);
    expect(
      tiesAt(peruGraph, 'kuczynski')
        .filter(({ subject, object }) => [subject, object].includes('kenji-fujimori'))
        .filter(({ relation }) => relation === 'allied-with'),
    ).toEqual([]);
    expect(relationOf(peru, 'deal-with').polarity).toBe(0);
  });

  it('does not show in March 2018 what a judge did in 2022', () => {
    const later = peru.claims.get('rec-judge-adds-companies');
    expect(later && isSeen(later, { asOf: '2018-03-23' })).toBe(false);
    expect(later && isSeen(later, { knownOn: '2018-03-23' })).toBe(false);
    expect(later && isSeen(later, { asOf: '2022-06-02', knownOn: '2022-06-02' })).toBe(true);
  });

  it('does not know on 21 March 2018 who recorded the videos, nor how the Congress voted on the 23rd', () => {
    const known = claims.filter((c) => isSeen(c, { knownOn: '2018-03-21' })).map((c) => c.id);
    expect(known).toContain('nyt-22-recorded-by-ally');
    expect(known).not.toContain('rec-mamani-recorded');
    expect(known).not.toContain('resignation-vote-2018-03.gino-costa');
  });

  it('shows the status of a line by its firmest claim, and that somebody denies it', () => {
    const line = peruGraph.ties.get('odebrecht~paid~kuczynski');
    expect([line?.status, line?.denied]).toEqual(['alleged', true]);
    expect(peruGraph.ties.get('kuczynski~pardoned~alberto-fujimori')).toMatchObject({
      status: 'reported',
      denied: false,
    });
  });
});
