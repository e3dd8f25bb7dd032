/** Nothing grows firmer on the way in: wherever a file says that a link is in doubt, it is no fact. */
import { describe, expect, it } from 'vitest';
import { readAny } from '../../src/formats/index.ts';
import { RULES } from '../../src/scene/rules.ts';
import { pick } from '../../src/words/index.ts';

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
  'teria pago',
  'possible beneficial owner',
  'Both deny it',
  'Ambos niegan la reunión',
  'It is unclear whether they met',
  'may own shares',
  'seems to be the owner',
  'Likely held through a nominee',
  'pago no acreditado',
  'Sería socio de la empresa según testigos',
  'serait actionnaire',
  'soll Eigentümer sein',
  'did not happen',
  'angeblich bezahlt',
  'soll Geld erhalten haben',
  'unbestätigt',
];
/** What says nothing of doubt, though it has words that such phrases have too. */
const PLAIN = [
  'consulting',
  'a confirmed order',
  'annual report',
  'no. 12',
  'Ministry of Justice',
  'not for profit',
  '2017-05-06',
  'https://example.org/alleged',
  'contract for the supply of paper',
  'sin intereses',
  'pas de note',
  'NE',
  'Check',
  'Evidence',
  'Inquiry',
  'Claims',
  'Duda',
  'Never missed a meeting',
  'Nunca faltó a una sesión',
  'Invented the quiet turbine',
  'Verification of accounts',
  'Loan application pending',
  'Handles denied visas',
  'Senate confirmation hearing',
  'Represented the accused at trial',
  'Fake news',
  'Acquitted Media',
  'Servicio de archivado de documentos',
  'Obra pendiente de pago',
  'Suministro de falso techo',
  'Moción rechazada por el pleno',
  'Recibió la denuncia en 2018',
  'Verificación de Poderes',
  'Absuelta de todo cargo',
  'una empresa seria',
  'Abteilung Verdacht Geldwäsche',
];
/** Headings that no reader knows, and those that it knows for other things. */
const HEADINGS = ['purpose', 'Concept', 'Grund', 'nature', 'category', 'remarks', 'dispute', 'X 1'];

describe('a link of a table', () => {
  it.each(HEADINGS)(
    'is an allegation where a column says so in words, and only then, whatever that is called: %s',
    async (heading) => {
      const rows = [...DOUBTS, ...PLAIN].map((said, i) => `Ana,B${i},paid,"${said}"`);
      const found = await statuses({
        'a.csv': `source,target,relation,${heading}\n${rows.join('\n')}\n`,
      });
      const isDoubted = (status: string | undefined) => status === 'alleged' || status === 'denied';
      expect(DOUBTS.filter((_, i) => !isDoubted(found[i]))).toEqual([]);
      expect(PLAIN.filter((_, i) => found[DOUBTS.length + i] !== undefined)).toEqual([]);
    },
  );

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

describe('a label', () => {
  it('that says that it is one is an allegation; one that is an act is none', async () => {
    const asked = async (labels: readonly string[]) =>
      statuses({
        'a.csv': `source,target,relation\n${labels.map((label, i) => `Ana,B${i},${label}`).join('\n')}\n`,
      });
    for (const status of await asked([
      'possible relative of',
      'may own',
      'believed to own',
      'reputed owner of',
      'likely owner of',
      'posible testaferro de',
      'sería dueño de',
      'estaría vinculado a',
      'señalado como socio de',
      'acusado de sobornar a',
      'seria sócio de',
      'possível laranja de',
      "accusé d'avoir payé",
      'möglicher Eigentümer von',
      'wohl Eigentümer von',
      'soll Eigentümer sein von',
    ]))
      expect(status).toBe('alleged');
    expect(
      await asked(['accused', 'denunció a', 'confirmed by', 'defence lawyer of', 'may meet']),
    ).toEqual(Array.from({ length: 5 }, () => undefined));
  });
});

describe('what is taken for an allegation', () => {
  it('is told, with how often and what made it one', async () => {
    const text =
      'source,target,relation,purpose\nAna,Bo,paid,consulting (alleged)\nAna,Cid,paid,rent\n';
    const given = [{ name: 'a.csv', bytes: new TextEncoder().encode(text) }];
    const result = await readAny(given, { lang: 'en', today: '2026-01-01', rules: RULES });
    const told = result?.problems.problems.find(({ code }) => code === 'taken-for-allegation');
    expect(told?.line).toBe(2);
    const message = told ? pick(told.message, 'en') : '';
    expect(message).toContain('1 link is taken for an allegation');
    expect(message).toContain('consulting (alleged)');
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
