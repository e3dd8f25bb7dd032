/**
 * A made-up chamber with benches, votes and claims: small enough that each number can be worked out
 * by hand.
 */
import { resolveDataset, type Dataset } from '../../src/model/dataset.ts';
import type { RawDataset, VoteEvent } from '../../src/model/schema.ts';
import type { VoteOption } from '../../src/model/vocabulary.ts';
import { generated } from './generated.ts';

export const SOURCES = [{ source: 'paper' }];
const text = (s: string) => ({ en: s, es: s });

/** Who sits with a bench: `reds-1`, `reds-2` and so on. */
export const membersOf = (bench: string, size: number): string[] =>
  Array.from({ length: size }, (_, i) => `${bench}-${i + 1}`);

/** A vote of the chamber on 1 June 2019, its rows written as bench, option and voters. */
export function voteIn(
  rows: readonly (readonly [string, VoteOption, readonly string[]])[],
  more: Partial<VoteEvent> = {},
): VoteEvent {
  return {
    id: 'vote',
    name: text('Vote'),
    organization: 'chamber',
    when: '2019-06-01',
    status: 'held',
    motion: { text: text('To do it'), sources: SOURCES },
    votes: rows.map(([group, option, voters]) => ({
      group,
      option,
      voters: [...voters],
      sources: SOURCES,
    })),
    sources: SOURCES,
    ...more,
  };
}

/** A claim of which only its ends and its relation matter. */
export const claimOf = (
  id: string,
  [subject, relation, object]: readonly [string, string, string?],
  more: Partial<RawDataset['claims'][number]> = {},
): RawDataset['claims'][number] => ({
  id,
  subject,
  relation,
  object,
  text: text(`Claim ${id}.`),
  sources: SOURCES,
  ...more,
});

/**
 * The chamber, its benches with as many members as given, and people p00000 to p00009.
 * @param groups those of the benches that are no bench but a name for whoever sits with none
 */
export function chamber(
  benches: Readonly<Record<string, number>>,
  votes: readonly VoteEvent[],
  { claims = [], groups = [] }: { claims?: RawDataset['claims']; groups?: readonly string[] } = {},
): Dataset {
  const { raw } = generated(10, []);
  const seats = Object.entries(benches).flatMap(([bench, size]) =>
    membersOf(bench, size).map((person) => ({ bench, person })),
  );
  return resolveDataset({
    ...raw,
    people: [...raw.people, ...seats.map(({ person }) => ({ id: person, name: person }))],
    organizations: [
      { id: 'chamber', name: text('Chamber'), classification: 'legislature' },
      ...Object.keys(benches).map((id) => ({
        id,
        name: text(id),
        classification: groups.includes(id) ? 'group' : 'party',
      })),
    ],
    memberships: seats.map(({ bench, person }) => ({
      id: `${person}-seat`,
      person,
      organization: 'chamber',
      on_behalf_of: bench,
      start_date: '2019-01-01',
      sources: SOURCES,
    })),
    votes: [...votes],
    claims,
  });
}
