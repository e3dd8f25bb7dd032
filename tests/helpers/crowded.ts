/**
 * A dataset as large and as ill-shaped as one may come: names that go on and on, a chamber of 130
 * whose every option is named, forty claims on one line.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

const text = (en: string) => ({ en, es: en });
const sources = [{ source: 'paper' }];
export const SEATS = 130;
export const CLAIMS = 40;
export const LONG =
  'Maximiliana Hermenegilda de los Ángeles Arteaga-Villavicencio y Fernández de Córdoba, viuda de Etxeberriagaray';
export const UNBROKEN =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const member = (i: number) => `member-${String(i).padStart(3, '0')}`;
const members = Array.from({ length: SEATS }, (_, i) => member(i));
const bench = (i: number) => (i < 100 ? 'large' : 'small');
const stand = (i: number) => (i < 100 ? 'yes' : 'no');
const option = (i: number) => (i % 9 === 0 ? 'abstain' : stand(i));

/** Writes it into a folder, which is made. */
export function writeCrowded(folder: string): void {
  const rows = [...new Set(members.map((_, i) => `${bench(i)} ${option(i)}`))].map((key) => {
    const [group, which] = key.split(' ');
    return {
      option: which,
      group,
      voters: members.filter((_, i) => `${bench(i)} ${option(i)}` === key),
      sources,
    };
  });
  const values: Record<string, number> = {};
  for (const [i] of members.entries()) values[option(i)] = (values[option(i)] ?? 0) + 1;
  const files = {
    dataset: {
      id: 'crowded',
      title: text('A dataset of everything at once'),
      description: text('Long names, many members, many claims.'),
      languages: ['en', 'es'],
      licence: 'CC0-1.0',
      credits: text('Nobody'),
      default_view: 'few',
      as_of: '2020-01-01',
    },
    sources: [
      {
        id: 'paper',
        title: 'Paper',
        publisher: 'Paper',
        published: '2020-01-01',
        kind: 'news-report',
      },
    ],
    people: [
      { id: 'long', name: LONG },
      { id: 'unbroken', name: UNBROKEN },
      ...members.map((id, i) => ({ id, name: `Member Number ${i}` })),
    ],
    organizations: [
      { id: 'chamber', name: 'Chamber', classification: 'legislature', seats: SEATS },
      { id: 'large', name: `Bench of ${LONG}`, classification: 'bench' },
      { id: 'small', name: 'Small bench', classification: 'bench' },
    ],
    memberships: {
      memberships: members.map((person, i) => ({
        id: `seat-${person}`,
        person,
        organization: 'chamber',
        on_behalf_of: bench(i),
        sources,
      })),
    },
    votes: [
      {
        id: 'the-vote',
        name: `Vote on ${LONG}`,
        organization: 'chamber',
        when: '2019-12-01',
        status: 'held',
        result: 'passed',
        motion: { text: text(`That ${LONG} go.`), classification: 'vacancy', sources },
        at_stake: { who: 'long', yes: 'against' },
        requirement: { text: text('two thirds'), value: 87, base: SEATS },
        counts: [{ values, sources }],
        votes: rows,
        sources,
      },
    ],
    claims: Array.from({ length: CLAIMS }, (_, i) => ({
      id: `c${i}`,
      subject: 'unbroken',
      relation: 'backs',
      object: 'long',
      text: text(
        `Claim ${i} of ${CLAIMS}: ${UNBROKEN} backs ${LONG}, as is told at some length and with one unbroken word.`,
      ),
      status: i % 3 ? 'reported' : 'alleged',
      when: '2019-11',
      sources,
      ...(i ? {} : { by: text(LONG) }),
    })),
    views: [
      {
        id: 'few',
        name: text('A few'),
        description: text('Two with long names, the benches and the vote'),
        things: ['long', 'unbroken', 'large', 'small', 'the-vote'],
      },
      {
        id: 'all',
        name: text(`All of them, and ${LONG}`),
        description: text('Everybody'),
        things: ['long', 'unbroken', 'large', 'small', 'the-vote', ...members],
      },
    ],
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files))
    writeFileSync(
      join(folder, `${name}.yaml`),
      stringify(content, { aliasDuplicateObjects: false }),
    );
}
