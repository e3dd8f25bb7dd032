/** Networks with a mark in every value, as programs write them. */
import fc from 'fast-check';
import type { InputFile } from '../../src/formats/input.ts';
import { element, write, type Markup } from '../../src/formats/xml.ts';
import { Marks } from './leaves.ts';

export const file = (name: string, text: string): InputFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});
export const ofJson = (name: string, data: unknown) => file(name, JSON.stringify(data));

/** Names that programs give attributes, known to a reader or not. */
const NODE_FIELDS = [
  'kind',
  '__proto__',
  'parent',
  'x',
  'type',
  'classification',
  'short_name',
  'summary',
  'notes',
  'other_names',
  'alias',
  'url',
  'when',
  'year',
  'colour',
  'size',
  'weight',
  'Modularity Class',
  'constructor',
  'x2',
  'gender',
  'name',
  'label',
  'degree',
  'polarity',
];
const EDGE_FIELDS = [
  'relation',
  '__proto__',
  'kind',
  'polarity',
  'type',
  'status',
  'text',
  'description',
  'when',
  'date',
  'start',
  'end_date',
  'known',
  'by',
  'sources',
  'reference',
  'disputes',
  'amount',
  'value',
  'currency',
  'weight',
  'colour',
  'thickness',
  'role',
  'label',
  'toString',
  'denied',
];
export const some = (fields: readonly string[]) =>
  fc
    .subarray([...fields], { minLength: 0, maxLength: Math.min(10, fields.length) })
    .chain((chosen) => fc.shuffledSubarray(chosen, { minLength: chosen.length }));
export const shape = fc.record({
  nodeFields: some(NODE_FIELDS),
  edgeFields: some(EDGE_FIELDS),
  nodes: fc.integer({ min: 2, max: 4 }),
  edges: fc.integer({ min: 1, max: 4 }),
  typed: fc.boolean(),
  /** Whether a thing is tied to itself. */
  loop: fc.boolean(),
  /** Whether the file has the optional parts of its format. */
  whole: fc.boolean(),
});
export type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

const KINDS = ['person', 'company', 'group', 'cargo', 'event', 'place', 'document', 'vote'];
const DAYS = ['when', 'year', 'date', 'start', 'end_date', 'known'];
/** What a value of a field is in a tidy file; any text where it is not here. */
const TYPED: Readonly<Record<string, (marks: Marks, field: string) => string>> = {
  ...Object.fromEntries(DAYS.map((field) => [field, (marks: Marks) => marks.day(field)])),
  amount: (marks, field) => String(marks.number(field)),
  value: (marks, field) => String(marks.number(field)),
  currency: () => 'PEN',
  url: (marks, field) => marks.address(field),
  colour: (marks, field) => marks.colour(field),
  kind: (marks) => KINDS[marks.leaves.length % KINDS.length] ?? 'thing',
};
/** A value for a field: of its type, or, where the file is untidy, any text. */
const valueFor = (marks: Marks, field: string, typed: boolean): string =>
  typed && Object.hasOwn(TYPED, field)
    ? (TYPED[field]?.(marks, field) ?? marks.text(field))
    : marks.text(field);

/** A network with a mark in every value. */
export function networkOf({ nodeFields, edgeFields, nodes, edges, typed, loop }: Shape) {
  const marks = new Marks();
  const valuesOf = (fields: readonly string[]) =>
    Object.fromEntries(fields.map((field) => [field, valueFor(marks, field, typed)]));
  const all = Array.from({ length: nodes }, () => ({
    id: marks.text('id'),
    label: marks.text('node label'),
    values: valuesOf(nodeFields),
  }));
  const idOf = (i: number) => all[i % nodes]?.id ?? '';
  const edgeOf = (source: string, target: string) => {
    /** What a tie of a thing to itself may be told by. */
    const names =
      source === target
        ? all.filter(({ id }) => id === source).flatMap(({ id, label }) => [id, label])
        : [];
    return marks.row(names, () => ({
      id: marks.text('edge id'),
      source,
      target,
      values: valuesOf(edgeFields),
      names,
    }));
  };
  const ties = [
    ...Array.from({ length: edges }, (_, i) => edgeOf(idOf(i), idOf(i + 1))),
    ...(loop ? [edgeOf(idOf(0), idOf(0))] : []),
  ];
  return {
    marks,
    nodes: all,
    edges: ties,
    /** What a writer makes of each tie, as a row of the file. */
    each: <T>(make: (tie: (typeof ties)[number], i: number) => T): T[] =>
      ties.map((tie, i) => marks.row(tie.names, () => make(tie, i))),
  };
}
export type Network = ReturnType<typeof networkOf>;

const attvalues = (values: Record<string, string>): Markup =>
  element(
    'attvalues',
    {},
    ...Object.entries(values).map(([name, value]) => element('attvalue', { for: name, value })),
  );
const declared = (of: string, names: readonly string[]): Markup =>
  element(
    'attributes',
    { class: of },
    ...names.map((name) => element('attribute', { id: name, title: name, type: 'string' })),
  );

/** What GEXF may say of a node beside its attributes. */
const gexfLook = (marks: Marks): Markup[] => [
  element('viz:position', { x: 1, y: 2, z: marks.text('position z') }),
  element('viz:color', { r: 1, g: 2, b: 3, a: marks.text('color a') }),
  element('viz:color', { r: 900, g: 2, b: marks.text('color') }),
  element('viz:shape', { value: 'image', uri: marks.text('shape uri') }),
  element('spells', {}, element('spell', { start: marks.day('node dates') })),
  element('parents', {}, element('parent', { for: marks.text('parent') })),
];
/** What yEd says of a node: more than one label, and how it is drawn. */
const yedLook = (marks: Marks): Markup[] => [
  element('desc', {}, marks.text('desc')),
  element('port', { name: marks.text('port') }),
  element(
    'data',
    { key: 'look' },
    element(
      'y:ShapeNode',
      {},
      element('y:Geometry', { x: 1, y: 2, width: marks.text('Geometry width') }),
      element('y:Fill', { color: marks.text('Fill'), transparent: marks.text('Fill transparent') }),
      element('y:Shape', { type: marks.text('Shape') }),
      element('y:NodeLabel', { alignment: marks.text('NodeLabel') }, marks.text('first label')),
      element('y:NodeLabel', {}, marks.text('NodeLabel')),
      element('y:Value', {}, marks.text('Value')),
    ),
  ),
  ...['one', 'other'].map(() => element('data', { key: 'twice' }, marks.text('twice'))),
];
/** The parts of a file that has the optional parts of its format. */
const where = <T>(isThere: boolean, parts: () => T[]): T[] => (isThere ? parts() : []);

/** How programs write a network, by format. */
export const WRITERS: Record<string, (network: Network, shape: Shape) => InputFile[]> = {
  GEXF: ({ marks, nodes, each }, { nodeFields, edgeFields, whole }) => [
    file(
      'a.gexf',
      write(
        element(
          'gexf',
          { version: '1.3' },
          ...where(whole, () => [
            element(
              'meta',
              { lastmodifieddate: marks.text('meta lastmodifieddate') },
              element('creator', {}, marks.text('creator')),
              element('title', {}, marks.text('title')),
              element('keywords', {}, marks.text('keywords')),
            ),
          ]),
          element(
            'graph',
            {
              defaultedgetype: 'directed',
              start: whole ? marks.text('graph start') : undefined,
            },
            declared('node', nodeFields),
            declared('edge', edgeFields),
            element(
              'nodes',
              {},
              ...nodes.map(({ id, label, values }) =>
                element(
                  'node',
                  { id, label, end: whole ? marks.day('node dates') : undefined },
                  attvalues(values),
                  ...where(whole, () => gexfLook(marks)),
                ),
              ),
            ),
            element(
              'edges',
              {},
              ...each(({ id, source, target, values }) =>
                element(
                  'edge',
                  {
                    ...{ id, source, target },
                    strength: whole ? marks.text('edge strength') : undefined,
                    kind: whole ? marks.text('kind') : undefined,
                  },
                  attvalues(values),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  ],
  GraphML: ({ marks, nodes, each }, { nodeFields, edgeFields, whole }) => {
    const keys = [
      ['node', 'label'] as const,
      ...nodeFields.filter((name) => name !== 'label').map((name) => ['node', name] as const),
      ...edgeFields.map((name) => ['edge', name] as const),
    ];
    const data = (of: string, values: Record<string, string>) =>
      Object.entries(values).map(([name, value]) =>
        element('data', { key: `${of} ${name}` }, value),
      );
    return [
      file(
        'a.graphml',
        write(
          element(
            'graphml',
            { xmlns: 'http://graphml.graphdrawing.org/xmlns' },
            ...keys.map(([of, name]) =>
              element('key', {
                id: `${of} ${name}`,
                for: of,
                'attr.name': name,
                'attr.type': 'string',
              }),
            ),
            element(
              'graph',
              { edgedefault: 'directed' },
              ...where(whole, () => [
                element('data', { key: 'title' }, marks.text('title')),
                element('data', { key: 'made by' }, marks.text('made by')),
              ]),
              ...nodes.map(({ id, label, values }) =>
                element(
                  'node',
                  { id },
                  ...data('node', { ...values, label }),
                  ...where(whole, () => yedLook(marks)),
                ),
              ),
              ...each(({ id, source, target, values }) =>
                element(
                  'edge',
                  {
                    id,
                    source,
                    target,
                    sourceport: whole ? marks.text('edge sourceport') : undefined,
                  },
                  ...data('edge', values),
                ),
              ),
            ),
            ...where(whole, () => [element('data', { key: 'all' }, marks.text('all'))]),
          ),
        ),
      ),
    ];
  },
  'Cytoscape JSON': ({ marks, nodes, each }, { whole, typed }) => {
    const more = () =>
      whole ? { classes: marks.text('classes'), selected: marks.text('selected') } : {};
    const all = {
      nodes: nodes.map(({ id, label, values }) => ({ data: { ...values, id, label }, ...more() })),
      edges: each(({ id, source, target, values }) => ({
        data: { ...values, id, source, target },
        ...more(),
      })),
    };
    return [
      ofJson('a.cyjs', {
        elements: typed ? [...all.nodes, ...all.edges] : all,
        ...(whole
          ? {
              generated_by: marks.text('generated_by'),
              data: { name: marks.text('name'), SUID: marks.text('SUID') },
              style: [{ selector: 'node', style: { width: marks.text('style') } }],
              zoom: marks.text('zoom'),
            }
          : {}),
      }),
    ];
  },
  CSV: ({ nodes, edges }, { nodeFields, edgeFields }) => {
    const columns = nodeFields.filter((name) => !['label', 'name'].includes(name));
    const links = edgeFields.filter((name) => !['source', 'target'].includes(name));
    const rows = (all: readonly (readonly string[])[]) =>
      all.map((row) => row.join(',')).join('\n');
    return [
      file(
        'nodes.csv',
        rows([
          ['id', 'name', ...columns],
          ...nodes.map(({ id, label, values }) => [
            id,
            label,
            ...columns.map((c) => values[c] ?? ''),
          ]),
        ]),
      ),
      file(
        'links.csv',
        rows([
          ['id', 'source', 'target', ...links],
          ...edges.map(({ id, source, target, values }) => [
            id,
            source,
            target,
            ...links.map((c) => values[c] ?? ''),
          ]),
        ]),
      ),
    ];
  },
};
