/** Every value of every file is in the dataset, named and counted, or told with its line. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { Marks, readMarked, textOfFiles, unaccounted } from '../helpers/leaves.ts';
import { file, networkOf, ofJson, shape, some, WRITERS } from '../helpers/marked.ts';
import { RIVALS } from '../helpers/markedRivals.ts';
import { small } from '../helpers/small.ts';
import { BUNDLE_VERSION } from '../../src/formats/datasetFile.ts';

describe('every value of a network', () => {
  const kinds = {
    ...Object.fromEntries(
      Object.entries(WRITERS).map(([name, write]) => [name, { format: undefined, write }]),
    ),
    ...RIVALS,
  };
  it.each(Object.entries(kinds))(
    'that comes as %s is accounted for',
    async (_, { format, write }) => {
      await fc.assert(
        fc.asyncProperty(shape, async (one) => {
          const network = networkOf(one);
          const files = await write(network, one);
          const read = await readMarked(files);
          expect(read.raw, read.told).toBeDefined();
          if (format !== undefined) expect(read.format).toBe(format);
          const text = textOfFiles(files);
          const leaves = network.marks.leaves.filter(({ mark }) => text.includes(mark));
          expect(unaccounted(leaves, read)).toEqual([]);
        }),
        { numRuns: 40 },
      );
    },
  );
});

describe('every value of a dataset of our own', () => {
  /** Where texts of any wording stand, as paths of keys in which a number is any. */
  interface Text {
    path: (string | number)[];
    field: string;
  }
  const WORDS = /^(title|description|name|summary|text|label|credits|publisher|note|quote|author)$/;
  function textsIn(value: unknown, path: (string | number)[] = []): Text[] {
    if (typeof value === 'string') {
      const named = path.filter((key) => typeof key === 'string');
      const field = named.findLast((key) => WORDS.test(key));
      return field !== undefined &&
        (named.at(-1) === field || /^(en|es)$/.test(String(path.at(-1))))
        ? [{ path, field }]
        : [];
    }
    if (typeof value !== 'object' || value === null) return [];
    const entries = Array.isArray(value)
      ? value.map((one: unknown, i) => [i, one] as const)
      : Object.entries(value);
    return entries.flatMap(([key, one]) => textsIn(one, [...path, key]));
  }
  const plain = Object.fromEntries(
    Object.entries(small).map(([name, text]) => [name, parse(text) as unknown]),
  );
  const texts = textsIn(plain);
  /** The part of a value at a path. */
  const at = (value: unknown, path: readonly (string | number)[]): Record<string, unknown> =>
    path.reduce((part, key) => (part as Record<string, unknown>)[key], value) as Record<
      string,
      unknown
    >;
  const asFolder = (data: Record<string, unknown>, write: (one: unknown) => string) =>
    Object.entries(data).map(([name, one]) => file(name, write(one)));
  const asOneFile = (data: Record<string, unknown>) => {
    const { 'dataset.yaml': dataset, 'memberships.yaml': memberships, ...rest } = data;
    const lists = Object.fromEntries(
      Object.entries(rest).map(([name, one]) => [name.replace('.yaml', ''), one]),
    );
    const bundle = { bancada: BUNDLE_VERSION, dataset, ...lists, ...(memberships as object) };
    return [file('town.json', JSON.stringify(bundle))];
  };
  const WAYS = {
    'a folder of YAML': (data: Record<string, unknown>) => asFolder(data, (one) => stringify(one)),
    'a folder of JSON in YAML files': (data: Record<string, unknown>) =>
      asFolder(data, (one) => JSON.stringify(one, null, 2)),
    'one file': asOneFile,
  };
  const changes = fc.record({
    chosen: fc.subarray(texts, { minLength: 1 }),
    unknown: fc.option(fc.constantFrom(...texts)),
  });

  it('has many', () => {
    expect(texts.length).toBeGreaterThan(20);
  });
  it.each(Object.entries(WAYS))(
    'that comes as %s is kept, or told with its line',
    async (_, write) => {
      await fc.assert(
        fc.asyncProperty(changes, async ({ chosen, unknown }) => {
          const marks = new Marks();
          const data = structuredClone(plain);
          for (const { path, field } of chosen)
            at(data, path.slice(0, -1))[String(path.at(-1))] = marks.text(field);
          // A field that there is not, beside a text.
          const beside = unknown?.path.slice(0, -1);
          if (beside) at(data, beside)['fieldOfNone'] = 'of none';
          const read = await readMarked(write(data), 'bancada');
          if (beside) {
            expect(read.raw).toBeUndefined();
            expect(read.told).toMatch(/:\d+ .*fieldOfNone/);
          } else {
            expect(read.told).not.toMatch(/\w+\.(yaml|json):\d+ .*(?:unknown|must)/);
            expect(read.raw, read.told).toBeDefined();
            expect(unaccounted(marks.leaves, read)).toEqual([]);
          }
        }),
        { numRuns: 60 },
      );
    },
  );
});

describe('every value of tables of votes beside one another', () => {
  it('is accounted for: votes and members that are there twice, or of whom nothing is said', async () => {
    const marks = new Marks();
    const [text, day] = [(field: string) => marks.text(field), () => marks.day('date')];
    const member = text('member');
    const tables = {
      'votes.csv': [
        ['voter_id', 'member', 'party', 'vote_id', 'motion', 'vote', 'date'],
        ['1', member, text('party'), 'v1', text('motion'), 'abstain', day()],
        ['2', text('member'), text('party'), 'v1', text('motion'), 'absent', day()],
        ...marks.row(['v9'], () => [['2', text('member'), text('party'), 'v9', '', '', '']]),
        ['1', text('member'), text('party'), 'v2', '', 'absent', ''],
      ],
      'motions.csv': [
        ['vote_id', 'title', 'date', 'result', 'notes'],
        ['v1', text('title'), day(), text('result'), text('notes')],
        ['v2', text('title'), day(), 'passed', ''],
        ...marks.row(['v8'], () => [['v8', text('title'), day(), text('result'), '']]),
      ],
      'members.csv': [
        ['voter_id', 'name'],
        ['1', text('name')],
        ['3', text('name')],
      ],
    };
    const files = Object.entries(tables).map(([name, rows]) =>
      file(name, rows.map((row) => row.join(',')).join('\n')),
    );
    const read = await readMarked(files);
    expect(read.raw?.votes.map(({ when }) => when)).toEqual([
      tables['votes.csv'][1]?.[6],
      tables['motions.csv'][2]?.[2],
    ]);
    expect(unaccounted(marks.leaves, read)).toEqual([]);
  });
});

/** Variables of a query beside the things that it asks for. */
const VARIABLES = ['start', 'end', 'itemDescription', 'coord', 'sitelinks', 'ofLabel', 'toString'];

describe('every value of the results of a query', () => {
  const row = fc.record({
    tags: fc.array(fc.constantFrom('en', 'es', 'pt-br', 'mul'), { minLength: 2, maxLength: 2 }),
    type: fc.constantFrom('literal', 'bnode', 'triple'),
  });
  it('is accounted for', async () => {
    await fc.assert(
      fc.asyncProperty(
        some(VARIABLES),
        fc.array(row, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (variables, rows, isPlain) => {
          const marks = new Marks();
          const uri = (field: string) => ({ type: 'uri', value: marks.address(field) });
          const label = (field: string, tag?: string) => ({
            type: 'literal',
            value: marks.text(field),
            'xml:lang': tag,
          });
          const valueOf = (name: string, type: string) => {
            if (name === 'start' || name === 'end')
              return { type: 'literal', value: marks.day(name) };
            if (type !== 'triple') return { type, value: marks.text(name) };
            // A statement as a value is one value.
            const subject = { type: 'uri', value: 'https://a.example/' };
            return { type, value: { subject, predicate: subject, object: label(name) } };
          };
          const ends = [uri('item'), uri('of')];
          const bindings = rows.map(({ tags, type }, i) => ({
            item: i % 2 ? uri('item') : ends[0],
            itemLabel: label('itemLabel', tags[0]),
            to: ends[1],
            toLabel: label('toLabel', tags[1]),
            ...Object.fromEntries(variables.map((name) => [name, valueOf(name, type)])),
          }));
          const plain = bindings.map((binding) =>
            Object.fromEntries(Object.entries(binding).map(([name, term]) => [name, term?.value])),
          );
          const results = {
            head: { vars: ['item', 'itemLabel', 'to', 'toLabel'] },
            results: { bindings },
          };
          const read = await readMarked([ofJson('a.json', isPlain ? plain : results)], 'sparql');
          expect(read.raw, read.told).toBeDefined();
          expect(unaccounted(marks.leaves, read)).toEqual([]);
        },
      ),
      { numRuns: 80 },
    );
  });
});

describe('every value of a table of votes', () => {
  const extra = some([
    'title',
    'subject',
    'seat',
    'name',
    'first_name',
    'chamber',
    'result',
    'toString',
    'district',
  ]);
  it('is accounted for, long and wide', async () => {
    await fc.assert(
      fc.asyncProperty(
        extra,
        fc.integer({ min: 1, max: 3 }),
        fc.boolean(),
        async (more, members, isWide) => {
          const marks = new Marks();
          const columns = isWide
            ? ['member', 'party', marks.text('a vote'), marks.text('a vote'), ...more]
            : ['member', 'party', 'vote', 'date', ...more];
          const rows = Array.from({ length: members }, () => [
            marks.text('member'),
            marks.text('party'),
            'abstain',
            isWide ? 'absent' : marks.day('date'),
            ...more.map((field) => marks.text(field)),
          ]);
          const text = [columns, ...rows].map((row) => row.join(',')).join('\n');
          const read = await readMarked([file('votes.csv', text)]);
          expect(read.raw?.votes, read.told).toHaveLength(isWide ? 2 : members);
          expect(unaccounted(marks.leaves, read)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

const FTM_FIELDS = [
  'alias',
  'weakAlias',
  'summary',
  'description',
  'notes',
  'title',
  'gender',
  'website',
  'country',
  'topics',
  'incorporationDate',
  'startDate',
  'endDate',
  'date',
  'sourceUrl',
  'publisher',
  'amount',
  'amountEur',
  'amountUsd',
  'currency',
  'purpose',
  'percentage',
  'sharesValue',
  'role',
  'status',
  'birthDate',
  'idNumber',
  'namesMentioned',
  'parent',
  'constructor',
];
const FTM_DAYS = ['incorporationDate', 'startDate', 'endDate', 'date'];
const THINGS = ['Person', 'Company', 'Organization', 'LegalEntity', 'Position', 'Event', 'Vehicle'];
const LINKS = {
  Payment: ['payer', 'beneficiary'],
  Ownership: ['owner', 'asset'],
  Directorship: ['director', 'organization'],
  UnknownLink: ['subject', 'object'],
} as const;

interface FtmEntity {
  id: string;
  schema: string;
  properties: Readonly<Record<string, string[]>>;
}
/** What statements say beside what they state. */
const STATEMENT_FIELDS = [
  'id',
  'prop_type',
  'dataset',
  'origin',
  'lang',
  'original_value',
  'external',
  'first_seen',
  'constructor',
];

describe('every value of FollowTheMoney', () => {
  const properties = fc.record({
    fields: some(FTM_FIELDS),
    values: fc.integer({ min: 1, max: 3 }),
    typed: fc.boolean(),
  });
  const valueFor = (marks: Marks, field: string, typed: boolean): string => {
    if (typed && FTM_DAYS.includes(field)) return marks.day(field);
    if (typed && /^(amount|percentage|shares)/.test(field)) return String(marks.number(field));
    if (typed && field === 'currency') return 'PEN';
    if (typed && (field === 'website' || field === 'sourceUrl')) return marks.address(field);
    return marks.text(field);
  };
  /** Statements, with a mark in each column that is not what they state. */
  const statementsOf = (marks: Marks, entities: readonly FtmEntity[]): string =>
    entities
      .flatMap(({ id, schema, properties: all }) =>
        Object.entries(all).flatMap(([prop, values]) =>
          values.map((value) => ({ id, schema, prop, value })),
        ),
      )
      .map(({ id, schema, prop, value }) =>
        JSON.stringify({
          canonical_id: id,
          entity_id: marks.text('entity_id'),
          schema,
          prop,
          value,
          ...Object.fromEntries(STATEMENT_FIELDS.map((field) => [field, marks.text(field)])),
        }),
      )
      .join('\n');

  it.each([false, true])('is accounted for, in statements: %s', async (inStatements) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...THINGS), properties), { minLength: 2, maxLength: 3 }),
        fc.array(
          fc.tuple(fc.constantFrom(...(Object.keys(LINKS) as (keyof typeof LINKS)[])), properties),
          {
            minLength: 1,
            maxLength: 3,
          },
        ),
        async (things, links) => {
          const marks = new Marks();
          const own = ({ fields, values, typed }: (typeof things)[number][1]) =>
            Object.fromEntries(
              fields.map((field) => [
                field,
                Array.from({ length: values }, () => valueFor(marks, field, typed)),
              ]),
            );
          const entities = things.map(([schema, more]) => ({
            id: marks.text('id'),
            schema,
            properties: { ...own(more), name: [marks.text('entity name')] },
          }));
          const idOf = (i: number) => entities[i % entities.length]?.id ?? expect.fail();
          const edges = links.map(([schema, more], i) => {
            const [from, to] = LINKS[schema];
            return {
              id: marks.text('edge id'),
              schema,
              properties: {
                ...own(more),
                [from]: [idOf(i)],
                [to]: [idOf(i + 1)],
              },
            };
          });
          const all: FtmEntity[] = [...entities, ...edges];
          const files = inStatements
            ? [file('a.json', statementsOf(marks, all))]
            : [
                ofJson(
                  'a.ftm.json',
                  all.map((one) => ({
                    ...one,
                    datasets: [marks.text('datasets')],
                    caption: marks.text('caption'),
                  })),
                ),
              ];
          const read = await readMarked(files, inStatements ? 'ftm-statements' : 'ftm');
          expect(read.raw, read.told).toBeDefined();
          expect(unaccounted(marks.leaves, read)).toEqual([]);
        },
      ),
      { numRuns: 80 },
    );
  });
});

/** Fields of Popolo's classes, and some that parliaments add. */
const POPOLO_FIELDS = {
  person: [
    'summary',
    'biography',
    'description',
    'sort_name',
    'gender',
    'birth_date',
    'national_identity',
    'honorific_prefix',
    'constructor',
  ],
  organization: [
    'summary',
    'classification',
    'founding_date',
    'dissolution_date',
    'seats',
    'srgb',
    'abbreviation',
  ],
  membership: ['role', 'label', 'start_date', 'end_date', 'legislative_period_id', 'source_note'],
  motion: [
    'text',
    'name',
    'classification',
    'requirement',
    'result',
    'date',
    'legislative_session_id',
  ],
  event: ['identifier', 'name', 'result', 'legislative_session', 'all_day'],
  vote: ['weight', 'role', 'pair_id'],
} as const;
type PopoloClass = keyof typeof POPOLO_FIELDS;
const POPOLO_DAYS = [
  'birth_date',
  'founding_date',
  'dissolution_date',
  'start_date',
  'end_date',
  'date',
];

describe('every value of Popolo', () => {
  const fields = fc.record(
    Object.fromEntries(
      Object.entries(POPOLO_FIELDS).map(([name, all]) => [name, some(all)]),
    ) as Record<PopoloClass, fc.Arbitrary<string[]>>,
  );
  it('is accounted for', async () => {
    await fc.assert(
      fc.asyncProperty(fields, fc.boolean(), fc.boolean(), async (chosen, typed, isNested) => {
        const marks = new Marks();
        const own = (name: PopoloClass) =>
          Object.fromEntries(
            chosen[name].map((field) => [
              field,
              typed && POPOLO_DAYS.includes(field) ? marks.day(field) : marks.text(field),
            ]),
          );
        const source = () => ({
          url: marks.address('url'),
          note: marks.text('note'),
          kind: marks.text('kind'),
        });
        const persons = Array.from({ length: 2 }, () => ({
          ...own('person'),
          id: marks.text('id'),
          name: marks.text('person name'),
          other_names: [{ name: marks.text('other name'), note: marks.text('note') }],
          links: [{ url: marks.address('url'), note: marks.text('note') }],
          contact_details: [{ type: 'phone', value: marks.text('value') }],
          identifiers: [{ scheme: 'dni', identifier: marks.text('identifier') }],
        }));
        const organizations = ['legislature', 'party'].map((classification) => ({
          classification,
          ...own('organization'),
          id: marks.text('id'),
          name: marks.text('organization name'),
        }));
        const [house, party] = organizations;
        const memberships = persons.map(({ id }) => ({
          ...own('membership'),
          id: marks.text('membership id'),
          person_id: id,
          organization_id: house?.id,
          on_behalf_of_id: party?.id,
          sources: [source()],
        }));
        const motion = {
          ...own('motion'),
          // It ties parts of the file together, and is none of the dataset.
          id: 'm1',
          organization_id: house?.id,
          object: {
            title: marks.text('title'),
            bill: { number: marks.text('number') },
            extra: marks.text('extra'),
          },
          context: { sources: [source()], sitting: marks.text('sitting') },
        };
        const event = {
          ...own('event'),
          id: marks.text('vote event id'),
          start_date: marks.day('start_date'),
          votes: persons.map(({ id }) => ({
            ...own('vote'),
            voter_id: id,
            option: 'yes',
            party_id: party?.id,
          })),
          counts: [{ option: 'yes', value: 2, note: marks.text('note') }],
          sources: [source()],
        };
        const document = isNested
          ? { persons, organizations, memberships, motions: [{ ...motion, vote_events: [event] }] }
          : {
              persons,
              organizations,
              memberships,
              motions: [motion],
              vote_events: [{ ...event, motion_id: motion.id }],
            };
        const read = await readMarked([ofJson('a.json', document)], 'popolo');
        expect(read.raw, read.told).toBeDefined();
        expect(unaccounted(marks.leaves, read)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});
