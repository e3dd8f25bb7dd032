/** Every value of every file is in the dataset, named and counted, or told with its line. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Marks, readMarked, textOfFiles, unaccounted } from '../helpers/leaves.ts';
import { file, networkOf, ofJson, shape, some, WRITERS } from '../helpers/marked.ts';
import { RIVALS } from '../helpers/markedRivals.ts';

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
  it('is accounted for', async () => {
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
          const edges = links.map(([schema, more], i) => {
            const [from, to] = LINKS[schema];
            return {
              id: marks.text('edge id'),
              schema,
              properties: {
                ...own(more),
                [from]: [entities[i % entities.length]?.id],
                [to]: [entities[(i + 1) % entities.length]?.id],
              },
            };
          });
          const read = await readMarked([ofJson('a.ftm.json', [...entities, ...edges])], 'ftm');
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
