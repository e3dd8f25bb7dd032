/** Rules of the model that no other test would miss: each was broken by hand (npm run mutate). */
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/formats/folder.ts';
import { datasetAt } from '../../src/model/clock.ts';
import { knownDay, resolveDataset } from '../../src/model/dataset.ts';
import type { RawDataset } from '../../src/model/schema.ts';
import { broken, small } from '../helpers/small.ts';

/** The small dataset with some files changed. */
function withFiles(files: Readonly<Record<string, string>>) {
  const { raw, problems } = readFolder((name) => files[name] ?? small[name]);
  expect(problems).toEqual([]);
  return resolveDataset(raw as RawDataset);
}
const SOURCES = `- {id: late, title: Late, publisher: The Paper, published: 2020-01-25, kind: news-report, paragraphs: 5}
- {id: paper, title: Early, publisher: The Paper, published: 2020-01-20, kind: news-report, paragraphs: 5}
`;

describe('the days of a claim', () => {
  it('is known from the earliest of its sources, wherever that stands in the list', () => {
    const claims = (small['claims.yaml'] ?? '').replace(
      'sources: [{source: paper, at: 3}]',
      'sources: [{source: late, at: 1}, {source: paper, at: 3}]',
    );
    const dataset = withFiles({ 'sources.yaml': SOURCES, 'claims.yaml': claims });
    const claim = dataset.claims.get('ana-backs-luis');
    expect(claim && knownDay(claim)).toBe('2020-01-20');
    expect(datasetAt(dataset, { knownOn: '2020-01-20' }).claims.has('ana-backs-luis')).toBe(true);
    expect(datasetAt(dataset, { knownOn: '2020-01-19' }).claims.has('ana-backs-luis')).toBe(false);
  });
});

describe('a vote before its outcome is known', () => {
  const withVote = (more: string) =>
    withFiles({
      'votes.yaml': (small['votes.yaml'] ?? '').replace('  when: 2020-01-15\n', more),
    }).things.get('budget')?.outcome;
  const names = (more: string) => {
    const outcome = withVote(`  when: 2020-01-15\n${more}`);
    return [outcome?.nameBefore.en, outcome?.shortNameBefore.en, outcome?.whenBefore];
  };

  it('is called as it was called then: by its shorter name, its name then, or the one it has', () => {
    const short = '  short_name: {en: Passed, es: Aprobado}\n';
    const before = '  name_before: {en: Budget to come, es: Por venir}\n';
    const shortBefore = '  short_name_before: {en: To come, es: Venidero}\n';
    expect(names('')).toEqual(['Budget', 'Budget', '2020-01-15']);
    expect(names(short)).toEqual(['Budget', 'Passed', '2020-01-15']);
    expect(names(short + before)).toEqual(['Budget to come', 'Budget to come', '2020-01-15']);
    expect(names(short + before + shortBefore)).toEqual([
      'Budget to come',
      'To come',
      '2020-01-15',
    ]);
    expect(names('  when_before: 2020-01-20\n')).toEqual(['Budget', 'Budget', '2020-01-20']);
  });
});

describe('a summary that changed', () => {
  const people = `- id: ana-diaz
  name: Ana Díaz
  summary: {en: A member., es: Una integrante.}
  summaries:
    - {known: 2020-01-22, text: {en: The speaker., es: La presidenta.}}
    - {known: 2020-01-26, text: {en: The former speaker., es: La expresidenta.}}
- id: luis-rojas
  name: Luis Rojas
`;
  const dataset = withFiles({ 'people.yaml': people });
  const summaryAt = (clock: Parameters<typeof datasetAt>[1]) =>
    datasetAt(dataset, clock).things.get('ana-diaz')?.summary?.['en'];

  it('is the last that was known on the day, from that day on', () => {
    expect(summaryAt({ asOf: '2020-01-21' })).toBe('A member.');
    expect(summaryAt({ asOf: '2020-01-22' })).toBe('The speaker.');
    expect(summaryAt({ asOf: '2020-01-25' })).toBe('The speaker.');
    expect(summaryAt({ asOf: '2020-01-26' })).toBe('The former speaker.');
  });

  it('is that of the earlier day where the two clocks differ', () => {
    expect(summaryAt({ asOf: '2020-01-21', knownOn: '2020-01-31' })).toBe('A member.');
    expect(summaryAt({ asOf: '2020-01-31', knownOn: '2020-01-26' })).toBe('The former speaker.');
    expect(summaryAt({ asOf: '2020-01-31', knownOn: '2020-01-21' })).toBe('A member.');
    expect(summaryAt({ knownOn: '2020-01-22' })).toBe('The speaker.');
  });
});

describe('ids in a claim', () => {
  const after = (field: string) =>
    broken('claims.yaml', '  status: alleged\n', `  status: alleged\n  ${field}\n`).map(
      ({ code, path }) => `${code} ${path}`,
    );
  it('are refused where nothing has them: who says so, and what it disputes, supports or replaces', () => {
    expect(after('by: nobody')).toEqual(['id-unknown 1.by']);
    for (const field of ['disputes', 'supports', 'supersedes'])
      expect(after(`${field}: [nothing]`), field).toEqual([`id-unknown 1.${field}.0`]);
  });
});
