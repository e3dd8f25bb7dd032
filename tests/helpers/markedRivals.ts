/** Networks with a mark in every value, as the programs write them that Bancada has a way in from. */
import writeWorkbook from 'write-excel-file/universal';
import type { InputFile } from '../../src/formats/input.ts';
import type { Marks } from './leaves.ts';
import { file, ofJson, type Network, type Shape } from './marked.ts';

type Writer = (network: Network, shape: Shape) => InputFile[] | Promise<InputFile[]>;

/** A place, where the file has places. */
const placeOf = (i: number) => ({ x: 10 * i, y: 5 * i + 1 });
/** The optional parts of a file, where it has them. */
const where = <T extends object>(isThere: boolean, parts: () => T): T | object =>
  isThere ? parts() : {};

const gephiLite: Writer = ({ marks, nodes, each }, { whole }) => [
  ofJson('workspace.json', {
    type: 'gephi-lite',
    version: '1.0.0',
    graphDataset: {
      nodeData: {
        ...Object.fromEntries(nodes.map(({ id, label, values }) => [id, { ...values, label }])),
        ...where(whole, () => ({ gone: { label: marks.text('label') } })),
      },
      edgeData: Object.fromEntries(each(({ id, values }) => [id, values])),
      layout: Object.fromEntries(nodes.map(({ id }, i) => [id, placeOf(i)])),
      metadata: {
        title: marks.text('title'),
        description: marks.text('description'),
        ...where(whole, () => ({
          authors: marks.text('authors'),
          keywords: [marks.text('keywords')],
        })),
      },
      ...where(whole, () => ({
        nodeFields: [{ id: marks.text('nodeFields'), itemType: 'nodes', type: 'category' }],
        edgeFields: [{ id: marks.text('edgeFields'), itemType: 'edges', type: 'number' }],
      })),
      fullGraph: {
        options: { type: 'mixed', multi: true, allowSelfLoops: true },
        attributes: where(whole, () => ({ name: marks.text('name') })),
        nodes: nodes.map(({ id }) => ({ key: id })),
        edges: each(({ id, source, target }, i) => ({
          key: id,
          source,
          target,
          ...where(i % 2 === 1, () => ({ undirected: true, attributes: { x: marks.text('x') } })),
        })),
      },
    },
    filters: { past: where(whole, () => [{ field: marks.text('filters') }]), future: [] },
    ...where(whole, () => ({ appearance: { nodesColor: { type: marks.text('appearance') } } })),
  }),
];

const graphology: Writer = ({ marks, nodes, each }, { whole }) => [
  ofJson('graph.json', {
    options: { type: 'mixed', multi: true, allowSelfLoops: true },
    attributes: {
      name: marks.text('name'),
      ...where(whole, () => ({ title: marks.text('title'), author: { name: marks.text('name') } })),
    },
    nodes: nodes.map(({ id, label, values }, i) => ({
      key: id,
      attributes: { ...values, label, ...where(whole, () => placeOf(i)) },
      ...where(whole, () => ({ cluster: marks.text('cluster') })),
    })),
    edges: each(({ id, source, target, values }) => ({
      key: id,
      source,
      target,
      attributes: values,
      ...where(whole, () => ({ undirected: true, note: marks.text('note') })),
    })),
    ...where(whole, () => ({ exported: marks.text('exported') })),
  }),
];

const oligrapher: Writer = ({ marks, nodes, each }, { whole, typed }) => {
  const graph = {
    nodes: Object.fromEntries(
      nodes.map(({ id, label, values }, i) => [
        id,
        {
          id,
          display: { ...values, name: label, ...placeOf(i), scale: 1 },
          ...where(whole, () => ({ type: marks.text('type') })),
        },
      ]),
    ),
    edges: Object.fromEntries(
      each(({ id, source, target, values }, i) => [
        id,
        {
          id,
          node1_id: source,
          node2_id: target,
          display: { ...values, arrow: ['1->2', '2->1', 'both', marks.text('arrow')][i % 4] },
        },
      ]),
    ),
    captions: where(whole, () => ({
      1: { id: '1', display: { text: marks.text('text'), x: 1, y: 1, font: marks.text('font') } },
    })),
  };
  const about = { title: marks.text('title'), description: marks.text('description') };
  return [
    ofJson(
      'map.json',
      typed
        ? { ...about, graph_data: graph, ...where(whole, () => ({ user: marks.text('user') })) }
        : {
            ...about,
            ...graph,
            ...where(whole, () => ({ settings: { theme: marks.text('settings') } })),
          },
    ),
  ];
};

const kumu: Writer = ({ marks, nodes, each }, { whole }) => [
  ofJson('project.json', {
    name: marks.text('name'),
    description: marks.text('description'),
    elements: nodes.map(({ id, label, values }) => ({
      _id: id,
      attributes: { ...values, label, tags: [marks.text('tags')] },
      ...where(whole, () => ({ type: marks.text('type'), pinned: marks.text('pinned') })),
    })),
    connections: each(({ id, source, target, values }, i) => ({
      _id: id,
      from: source,
      to: target,
      direction: ['directed', 'mutual', 'undirected', marks.text('direction')][i % 4],
      reversed: i % 2 === 1,
      attributes: { ...values, ...where(whole, () => ({ 'connection type': marks.text('type') })) },
    })),
    loops: where(whole, () => [
      { label: marks.text('label'), description: marks.text('description') },
    ]),
    maps: ['first', 'second'].slice(0, whole ? 2 : 1).map((name) => ({
      _id: name,
      name: marks.text('name'),
      elements: nodes.map(({ id }, i) => ({
        _id: `item of ${id}`,
        element: id,
        position: name === 'first' ? placeOf(i) : { x: marks.number('x'), y: marks.number('y') },
        ...where(whole, () => ({ flags: [marks.text('flags')] })),
      })),
      connections: each(({ id }) => ({
        connection: id,
        ...where(whole, () => ({ curvature: marks.text('curvature') })),
      })),
    })),
    perspectives: where(whole, () => [{ name: marks.text('perspectives') }]),
  }),
];

/** What vis.js draws at an end, and how that is said. */
const arrows = (marks: Marks, i: number) =>
  [
    'to',
    'from, to',
    marks.text('arrows'),
    { from: { enabled: true, type: marks.text('type') } },
    { to: true, middle: { src: marks.text('src') } },
  ][i % 5];
const visjs: Writer = ({ marks, nodes, each }, { whole }) => [
  ofJson('network.json', {
    nodes: nodes.map(({ id, label, values }, i) => ({
      ...values,
      id,
      label,
      group: marks.text('group'),
      title: marks.text('title'),
      ...where(whole, () => ({ ...placeOf(i), font: { face: marks.text('face') } })),
    })),
    edges: each(({ id, source, target, values }, i) => ({
      id,
      from: source,
      to: target,
      arrows: arrows(marks, i + (whole ? 2 : 0)),
      title: marks.text('title'),
      ...values,
    })),
    ...where(whole, () => ({ options: { physics: { solver: marks.text('options') } } })),
  }),
];

const d3: Writer = ({ marks, nodes, each }, { whole, typed }) => {
  const indexOf = (id: string) => nodes.findIndex((node) => node.id === id);
  return [
    ofJson('miserables.json', {
      nodes: nodes.map(({ label, values }, i) => ({
        ...values,
        name: label,
        label: marks.text('label'),
        ...where(whole, () => ({ ...placeOf(i), index: marks.text('index') })),
      })),
      [typed ? 'links' : 'edges']: each(({ source, target, values }) => ({
        source: indexOf(source),
        target: indexOf(target),
        value: marks.text('value'),
        ...values,
      })),
      ...where(whole, () => ({ title: marks.text('title'), nodes2: [marks.text('nodes2')] })),
    }),
  ];
};

const nodeLink: Writer = ({ marks, nodes, each }, { whole, typed }) => [
  ofJson('node-link.json', {
    directed: typed,
    multigraph: true,
    graph: where(whole, () => ({ name: marks.text('name'), year: marks.text('year') })),
    nodes: nodes.map(({ id, label, values }) => ({ ...values, label, id })),
    [typed ? 'links' : 'edges']: each(({ source, target, values }) => ({
      ...values,
      key: marks.text('key'),
      source,
      target,
    })),
  }),
];

const adjacency: Writer = ({ marks, nodes, edges }, { whole, typed }) => [
  ofJson('adjacency.json', {
    directed: typed,
    multigraph: true,
    graph: whole
      ? [
          ['name', marks.text('name')],
          ['year', marks.text('year')],
        ]
      : {},
    nodes: nodes.map(({ id, label, values }) => ({ ...values, label, id })),
    adjacency: nodes.map(({ id }) =>
      edges.flatMap(({ source, target, values, id: key }) => [
        ...(source === id ? [{ ...values, id: target, key }] : []),
        ...(target === id && target !== source && !typed ? [{ ...values, id: source, key }] : []),
      ]),
    ),
  }),
];

const without = (values: Record<string, string>, left: string) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => name !== left));
/** A key of GML: letters and digits alone. */
const gmlKey = (name: string) => name.replace(/[^A-Za-z0-9]/g, '');
const gml: Writer = ({ marks, nodes, each }, { whole }) => {
  const pairs = (values: Record<string, string>) =>
    Object.entries(values).map(([name, value]) => `    ${gmlKey(name)} "${value}"`);
  return [
    file(
      'a.gml',
      [
        ...(whole ? [`Creator "${marks.text('Creator')}"`] : []),
        'graph [',
        '  directed 1',
        `  label "${marks.text('label')}"`,
        ...(whole
          ? [`  comment "${marks.text('comment')}"`, `  hierarchic "${marks.text('hierarchic')}"`]
          : []),
        ...nodes.flatMap(({ id, label, values }, i) => [
          '  node [',
          `    id "${id}"`,
          `    label "${label}"`,
          ...pairs(without(values, 'label')),
          ...(whole
            ? [
                `    graphics [ x ${i * 7} y ${i} w "${marks.text('w')}" type "${marks.text('type')}" fill "${marks.text('fill')}" ]`,
                `    LabelGraphics [ text "${marks.text('text')}" ]`,
              ]
            : []),
          '  ]',
        ]),
        ...each(({ id, source, target, values }) => [
          '  edge [',
          `    id "${id}"`,
          `    source "${source}"`,
          `    target "${target}"`,
          ...pairs(values),
          ...(whole
            ? [`    graphics [ Line [ point [ x "${marks.text('x')}" y 1 ] point [ x 2 y 2 ] ] ]`]
            : []),
          '  ]',
        ]).flat(),
        ']',
        ...(whole ? [`graph [ node [ id "${marks.text('id')}" ] ]`] : []),
      ].join('\n'),
    ),
  ];
};

/** A sheet of a workbook: a title, headings, rows. */
interface Rows {
  sheet: string;
  rows: (string | number | Date | boolean | null)[][];
}
async function workbook(sheets: readonly Rows[]): Promise<InputFile> {
  const written = writeWorkbook(
    sheets.map(({ sheet, rows }) => ({
      sheet,
      data: rows.map((row) =>
        row.map((value) => {
          if (value instanceof Date) return { value, type: Date, format: 'yyyy-mm-dd' };
          // The writer takes these for what objects have.
          return typeof value === 'string' && value in Object.prototype ? `${value} ` : value;
        }),
      ),
    })),
  );
  return {
    name: 'book.xlsx',
    bytes: new Uint8Array(await (await written.toBlob()).arrayBuffer()),
  };
}
const xlsx: Writer = async ({ marks, nodes, each }, { nodeFields, edgeFields, whole, typed }) => {
  const columns = nodeFields.filter((name) => !['label', 'name'].includes(name));
  const links = edgeFields.filter((name) => !['source', 'target'].includes(name));
  const cell = (name: string, value = '') => {
    if (typed && /^(amount|value)$/.test(name)) return Number(value);
    return typed && /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : value;
  };
  const title = () => (whole ? [[marks.text('title'), null, null]] : []);
  return [
    await workbook([
      {
        sheet: 'people',
        rows: [
          ...title(),
          ['id', 'name', ...columns],
          ...nodes.map(({ id, label, values }) => [
            id,
            label,
            ...columns.map((name) => cell(name, values[name])),
            ...(whole ? [marks.text(String(columns.length + 3))] : []),
          ]),
          // A row without a name, which is told by its line.
          ...marks.row([`book.xlsx: people:${nodes.length + 3} `], () =>
            whole ? [[null, null, ...columns.map((name) => marks.text(name))]] : [],
          ),
        ],
      },
      {
        sheet: 'ties',
        rows: [
          ...title(),
          ['id', 'source', 'target', 'source_name', ...links],
          ...each(({ id, source, target, values }) => [
            id,
            source,
            target,
            marks.text('source_name'),
            ...links.map((name) => cell(name, values[name])),
          ]),
        ],
      },
    ]),
  ];
};

const kumuTables: Writer = async ({ marks, nodes, each }, { nodeFields, edgeFields }) => {
  const columns = nodeFields.filter((name) => !['label', 'name', 'type'].includes(name));
  const links = edgeFields.filter((name) => !['label', 'type', 'source', 'target'].includes(name));
  return [
    await workbook([
      {
        sheet: 'Elements',
        rows: [
          ['Label', 'Type', 'Tags', ...columns],
          ...nodes.map(({ label, values }) => [
            label,
            'Person',
            marks.text('Tags'),
            ...columns.map((name) => values[name] ?? null),
          ]),
        ],
      },
      {
        sheet: 'Connections',
        rows: [
          ['From', 'To', 'Direction', 'Type', 'Label', ...links],
          ...each(({ source, target, values }, i) => [
            nodes.find(({ id }) => id === source)?.label ?? null,
            nodes.find(({ id }) => id === target)?.label ?? null,
            ['directed', 'mutual', 'undirected'][i % 3] ?? null,
            marks.text('Type'),
            marks.text('Label'),
            ...links.map((name) => values[name] ?? null),
          ]),
        ],
      },
    ]),
  ];
};

/** How other programs write a network, by the id of the format that reads it, and a name. */
export const RIVALS: Readonly<Record<string, { format: string; write: Writer }>> = {
  'a workspace of Gephi Lite': { format: 'gephi-lite', write: gephiLite },
  'a graph of graphology': { format: 'graphology', write: graphology },
  'a map of Oligrapher': { format: 'oligrapher', write: oligrapher },
  'a project of Kumu': { format: 'kumu', write: kumu },
  'the workbook of a project of Kumu': { format: 'xlsx', write: kumuTables },
  'a network of vis.js': { format: 'visjs', write: visjs },
  'nodes and links of D3 by index': { format: 'd3', write: d3 },
  'node-link data of networkx': { format: 'cytoscape', write: nodeLink },
  'adjacency data of networkx': { format: 'networkx', write: adjacency },
  GML: { format: 'gml', write: gml },
  'a workbook of things and ties': { format: 'xlsx', write: xlsx },
};
