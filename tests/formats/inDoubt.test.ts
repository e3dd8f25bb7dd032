/** Nothing grows firmer on the way in: wherever a file says that a link is in doubt, it is no fact. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAny } from '../../src/formats/index.ts';
import { RULES } from '../../src/scene/rules.ts';

async function statuses(files: Record<string, unknown>): Promise<(string | undefined)[]> {
  const given = Object.entries(files).map(([name, content]) => ({
    name,
    bytes: new TextEncoder().encode(
      typeof content === 'string' ? content : JSON.stringify(content),
    ),
  }));
  const result = await readAny(given, { lang: 'en', today: '2026-01-01', rules: RULES });
  const raw = result?.raw ?? expect.fail(JSON.stringify(result?.problems.problems));
  return raw.claims.map(({ status }) => status);
}

/** What people write of a link of which they are not sure, in five languages. */
const DOUBTS = [
  'consulting (alleged)',
  'loan, unconfirmed',
  'alleged by a former employee',
  'Cid denies this',
  'rumour',
  'Allegation',
  'presunto soborno',
  'no confirmado',
  'présumé',
  'démenti',
  'aurait financé la campagne',
  'suspeita de propina',
  'em investigação',
  'teria pago',
  'angeblich bezahlt',
  'soll Geld erhalten haben',
  'unbestätigt',
];
/** What says nothing of doubt, though it has words that such phrases have too. */
const PLAIN = [
  'consulting',
  'annual report',
  'no. 12',
  'Ministry of Justice',
  'not for profit',
  '2017-05-06',
  'https://example.org/alleged',
  'contract for the supply of paper',
  'sin intereses',
  'pas de note',
];
/** Headings that no reader knows, and those that it knows for other things. */
const HEADINGS = ['purpose', 'Concept', 'Grund', 'nature', 'category', 'remarks', 'dispute', 'X 1'];

describe('a link of a table', () => {
  it('is an allegation where any of its columns says so in words, whatever that is called', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...HEADINGS),
        fc.constantFrom(...DOUBTS),
        fc.constantFrom(...PLAIN),
        async (heading, doubt, plain) => {
          const text = `source,target,relation,${heading}\nAna,Bo,paid,"${doubt}"\nAna,Cid,paid,"${plain}"\n`;
          const [one, other] = await statuses({ 'a.csv': text });
          expect(['alleged', 'denied'], `${heading}: ${doubt}`).toContain(one);
          expect(other, `${heading}: ${plain}`).toBeUndefined();
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is one where a heading says so and its cell is a yes, however the heading is written', async () => {
    for (const [heading, yes, no] of [
      ['Is alleged', 'Yes', 'No'],
      ['is_alleged', 'true', 'false'],
      ['Allegation?', 'Y', 'N'],
      ['alleged:boolean', 'true', 'false'],
      ['isAlleged', '1', '0'],
      ['Fact checked', 'no', 'yes'],
      ['verified:boolean', 'false', 'true'],
      ['est présumé', 'oui', 'non'],
      ['Grado de certeza', 'baja', 'alta'],
      ['Confidence level', 'low', 'high'],
    ] as const) {
      const text = `source,target,relation,${heading}\nAna,Bo,paid,${yes}\nAna,Cid,paid,${no}\n`;
      expect(await statuses({ 'a.csv': text }), heading).toEqual(['alleged', undefined]);
    }
  });

  it('has the status of a column of statuses in other languages; a word that is not known is an allegation', async () => {
    const text = (heading: string, words: readonly string[]) =>
      `source,target,relation,${heading}\n${words.map((word, i) => `Ana,B${i},paid,${word}`).join('\n')}\n`;
    expect(await statuses({ 'a.csv': text('Statut', ['présumé', 'démenti', 'avéré']) })).toEqual([
      'alleged',
      'denied',
      'confirmed',
    ]);
    expect(
      await statuses({ 'a.csv': text('situação', ['suspeita', 'em investigação', 'xyz']) }),
    ).toEqual(['alleged', 'alleged', 'alleged']);
  });
});

describe('a link of another format', () => {
  it('is an allegation where an attribute says so', async () => {
    const nodes = [{ id: 'a' }, { id: 'b' }];
    expect(
      await statuses({
        'kumu.json': {
          elements: [{ label: 'Ana' }, { label: 'Bo' }],
          connections: [{ from: 'Ana', to: 'Bo', label: 'bribed', type: 'Alleged' }],
        },
      }),
    ).toEqual(['alleged']);
    expect(
      await statuses({
        'a.cyjs': {
          elements: {
            nodes: nodes.map((data) => ({ data })),
            edges: [{ data: { source: 'a', target: 'b', interaction: 'bribed', type: 'alleged' } }],
          },
        },
      }),
    ).toEqual(['alleged']);
    const graphml = (value: string) => `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="k" for="edge" attr.name="is_alleged" attr.type="boolean"/>
<graph edgedefault="directed"><node id="a"/><node id="b"/>
<edge source="a" target="b"><data key="k">${value}</data></edge></graph></graphml>`;
    expect(await statuses({ 'a.graphml': graphml('true') })).toEqual(['alleged']);
    expect(await statuses({ 'a.graphml': graphml('false') })).toEqual([undefined]);
  });
});
