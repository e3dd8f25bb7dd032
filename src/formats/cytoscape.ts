/**
 * Cytoscape JSON: `elements` of nodes and edges, for Cytoscape.js and, as .cyjs, for Cytoscape on a
 * desktop. No style: that may hold programs.
 * Read as those programs and others write it: elements in one list or two, in a wrapper or not.
 */
import { type Fields, fieldsOf, listOf, textOf } from './fields.ts';
import type { FormatProgram } from './format.ts';
import {
  readNetworkFile,
  Unknown,
  type NetworkReader,
  type ReadEdge,
  type ReadNetwork,
  type ReadNode,
} from './fromNetwork.ts';
import { readJson } from './json.ts';
import { attributesOf, bothOf, countRest, placeIn, without, type Taken } from './jsonNetwork.ts';
import { MAX_CLAIMS, MAX_THINGS } from './limits.ts';
import { networkOf } from './network.ts';
import { problemAt, Report } from './problem.ts';
import { localized, m } from '../words/index.ts';

type Group = 'nodes' | 'edges';
interface Element {
  fields: Fields;
  group?: Group;
  /** Its path in the file, as in `elements.nodes.0`. */
  path: string;
}

/** The lists of nodes and of edges in the `elements` of an object, with their paths in the file. */
function listsIn(root: Fields): { group: Group; list: readonly unknown[]; path: string }[] {
  const groups = fieldsOf(root['elements']);
  return (['nodes', 'edges'] as const).map((group) => ({
    group,
    list: listOf(groups[group]),
    path: `elements.${group}`,
  }));
}

/** Fields that say what ties two things. */
const TYING = ['label', 'interaction', 'relation', 'relationship', 'type', 'kind', 'name'];
/**
 * The key of a link of networkx where it is a word, and nothing else says what ties the two: it tells
 * several links of two things apart.
 */
const wordKey = (fields: Fields): string | undefined =>
  typeof fields['key'] === 'string' && !TYING.some((name) => fields[name] !== undefined)
    ? fields['key']
    : undefined;

/** The lists of networkx and D3, which have no `elements`, and whose entries have no `data`. */
function bareListsIn(root: Fields): { group: Group; list: readonly unknown[]; path: string }[] {
  /** @param forValue what `value` is called: of links it is how thick D3 draws them, and no money */
  const wrapped = (list: unknown, forValue = 'value') =>
    listOf(list).map((one) => {
      const { value, ...fields } = fieldsOf(one);
      const id = fields['id'] ?? fields['key'];
      const isKeyed = fields['id'] === undefined;
      // A weight beside a value keeps its name, and so does the value.
      const name = fields[forValue] === undefined ? forValue : 'value (2)';
      const label = fields['label'] ?? (forValue === 'weight' ? wordKey(fields) : undefined);
      return {
        data: { ...fields, label, [name]: value, id, ...(isKeyed ? { key: undefined } : {}) },
      };
    });
  return [
    { group: 'nodes', list: wrapped(root['nodes']), path: 'nodes' },
    ...['links', 'edges'].map((path) => ({
      group: 'edges' as const,
      list: wrapped(root[path], 'weight'),
      path,
    })),
  ];
}

/** How many elements a file has at most. */
const MOST_ELEMENTS = MAX_THINGS + MAX_CLAIMS;
/** How many entries the lists of a file have, in any of its forms. */
function countIn(data: unknown): number {
  const root = fieldsOf(data);
  const groups = fieldsOf(root['elements']);
  const lists = [data, root['elements'], groups['nodes'], groups['edges']];
  const bare = [root['nodes'], root['links'], root['edges']];
  return [...lists, ...bare].reduce<number>((sum, list) => sum + listOf(list).length, 0);
}

/** Every element of a file, in any of these forms; undefined where it has none of the lists. */
function elementsIn(data: unknown): Element[] | undefined {
  const root = fieldsOf(data);
  const mixed = Array.isArray(data) ? data : root['elements'];
  if (Array.isArray(mixed)) {
    const path = Array.isArray(data) ? '' : 'elements.';
    return mixed.map((one, i) => ({ fields: fieldsOf(one), path: `${path}${i}` }));
  }
  const isBare = root['elements'] === undefined && Array.isArray(root['nodes']);
  const elements = (isBare ? bareListsIn(root) : listsIn(root)).flatMap(({ group, list, path }) =>
    list.map((one, i) => ({ fields: fieldsOf(one), group, path: `${path}.${i}` })),
  );
  return elements.length ? elements : undefined;
}

/** @param directed whether edges are that do not say */
const edgeOf = (data: Fields, directed: boolean, at: ReadEdge['at']): ReadEdge => ({
  id: textOf(data['id']),
  source: textOf(data['source']),
  target: textOf(data['target']),
  directed: typeof data['directed'] === 'boolean' ? data['directed'] : directed,
  label: [data['interaction'], data['label'], data['name']].map(textOf).find(Boolean),
  values: attributesOf(data),
  at,
});

function nodeOf(data: Fields, position: unknown, at: ReadNode['at']): ReadNode {
  const { x, y } = fieldsOf(position);
  return {
    id: textOf(data['id']),
    label: [data['name'], data['label'], data['shared_name'], data['shared name']]
      .map(textOf)
      .find((one) => one !== undefined && one !== ''),
    values: attributesOf(data),
    place: typeof x === 'number' && typeof y === 'number' ? { x, y } : undefined,
    colour: textOf(data['colour']),
    at,
  };
}

const TAKEN: Taken = {
  read: [
    ...['elements.nodes', 'elements.edges', 'nodes', 'links', 'edges'],
    // Every edge says whether it is directed, or none does.
    ...['directed', 'multigraph', 'format_version', 'target_cytoscapejs_version', 'data.lang'],
  ],
  parts: ['style', 'layout'],
};

/** The network that a Cytoscape text holds. */
function networkIn(file: string, text: string): ReturnType<NetworkReader> {
  const report = new Report();
  const network: ReadNetwork = { nodes: [], edges: [] };
  const json = readJson(file, text);
  report.add(...json.problems);
  if (report.failed) return { network, report };
  const count = countIn(json.data);
  if (count > MOST_ELEMENTS) {
    const words = localized(m.formats.limits.groups, { count, most: MOST_ELEMENTS });
    report.add(problemAt({ file }, 'too-many', words));
    return { network, report };
  }
  const root = fieldsOf(json.data);
  const elements = elementsIn(json.data);
  if (!elements)
    report.add(
      problemAt(
        { file },
        'shape',
        localized(m.formats.cytoscape.noElements),
        localized(m.formats.cytoscape.elementsAre),
      ),
    );
  for (const { fields, group, path } of elements ?? []) {
    // What a program remembers of its screen stands beside the data.
    const data = bothOf(
      fieldsOf(fields['data']),
      without(fields, [
        'data',
        'group',
        ...(placeIn(fieldsOf(fields['position'])) ? ['position'] : []),
      ]),
    );
    const at = { file, path };
    const hasEnds = textOf(data['source']) !== undefined && textOf(data['target']) !== undefined;
    if ((group ?? fields['group']) === 'edges' || hasEnds)
      network.edges.push(edgeOf(data, root['directed'] !== false, at));
    else network.nodes.push(nodeOf(data, fields['position'], at));
  }
  const about = fieldsOf(root['data'] ?? root['graph']);
  const title = textOf(about['name']) ?? textOf(about['title']);
  const [description, rights] = [textOf(about['description']), textOf(about['rights'])];
  const rest = new Unknown();
  countRest(rest, without(root, Array.isArray(root['elements']) ? ['elements'] : []), {
    ...TAKEN,
    told: [title, description, rights],
  });
  return {
    network: { ...network, title, description, rights, rest },
    report,
    locate: (path) => json.locate(path.split('.')),
  };
}

export const cytoscape: FormatProgram = {
  ending: '.cyjs',
  about: localized(m.formats.cytoscape.about),
  detect: (name, head) =>
    /\.cyjs$/i.test(name) ||
    (/^\s*[{[]/.test(head) &&
      /"elements"\s*:|"nodes"\s*:\s*\[|"links"\s*:\s*\[\s*\{\s*"source"|"group"\s*:\s*"(nodes|edges)"|"data"\s*:\s*\{[^{}]*"(id|source)"/.test(
        head,
      )),
  read: (files, options) => readNetworkFile(files, options, 'Cytoscape JSON', networkIn),
  write(dataset, wording) {
    const { network, losses } = networkOf(dataset, wording);
    const { title, description, rights, lang } = network;
    const elements = {
      nodes: network.nodes.map(({ id, label, place, colour, values }) => ({
        data: { id, name: label, ...values, colour },
        position: place,
      })),
      edges: network.edges.map(({ id, source, target, directed, label, values }) => ({
        data: {
          id,
          source,
          target,
          name: label,
          directed,
          interaction: values['relation'],
          ...values,
        },
      })),
    };
    return {
      files: [
        {
          part: '',
          content: `${JSON.stringify({ format_version: '1.0', data: { name: title, description, rights, lang }, elements }, null, 1)}\n`,
        },
      ],
      losses,
    };
  },
};
