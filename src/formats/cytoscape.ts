/**
 * Cytoscape JSON: `elements` of nodes and edges, for Cytoscape.js and, as .cyjs, for Cytoscape on a desktop. No style: that may hold programs.
 * Read as any of them writes it: elements as a list or as two, in a wrapper or bare.
 */
import type { FormatProgram } from './format.ts';
import {
  readNetworkFile,
  type NetworkReader,
  type ReadNetwork,
  type Values,
} from './fromNetwork.ts';
import { readJson } from './json.ts';
import { networkOf } from './network.ts';
import { problemAt, Report } from './problem.ts';
import { localized, m } from '../words/index.ts';

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const word = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : undefined;
const wordsOf = (data: Fields): Values =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.flatMap((one) => word(one) ?? []).join(' | ') : word(value),
    ]),
  );

/** The network that a Cytoscape text holds. */
function networkIn(file: string, text: string): ReturnType<NetworkReader> {
  const report = new Report();
  const network: ReadNetwork = { nodes: [], edges: [] };
  const json = readJson(file, text);
  report.add(...json.problems);
  if (report.failed) return { network, report };
  const root = fieldsOf(json.data);
  // networkx and D3 have nodes and links without more: each of them is its own data.
  const bare =
    !Array.isArray(json.data) && root['elements'] === undefined && Array.isArray(root['nodes']);
  const wrapped = (list: unknown) =>
    listOf(list).map((one) => ({
      data: { ...fieldsOf(one), id: fieldsOf(one)['id'] ?? fieldsOf(one)['key'] },
    }));
  const elements = Array.isArray(json.data)
    ? json.data
    : bare
      ? { nodes: wrapped(root['nodes']), edges: wrapped(root['links'] ?? root['edges']) }
      : root['elements'];
  const groups = fieldsOf(elements);
  const parts = Array.isArray(elements)
    ? elements.map((part, i) => [part, undefined, String(i)] as const)
    : (['nodes', 'edges'] as const).flatMap((group) =>
        listOf(groups[group]).map(
          (part, i) =>
            [
              part,
              group,
              bare
                ? `${group === 'edges' && root['links'] ? 'links' : group}.${i}`
                : `elements.${group}.${i}`,
            ] as const,
        ),
      );
  if (!Array.isArray(elements) && !parts.length)
    report.add(
      problemAt(
        { file },
        'shape',
        localized(m.formats.cytoscape.noElements),
        localized(m.formats.cytoscape.elementsAre),
      ),
    );
  for (const [part, group, path] of parts) {
    const fields = fieldsOf(part);
    const data = fieldsOf(fields['data']);
    const at = { file, path: Array.isArray(json.data) || group ? path : `elements.${path}` };
    const values = wordsOf(data);
    const label = [data['name'], data['label'], data['shared_name'], data['shared name']]
      .map(word)
      .find((one) => one !== undefined && one !== '');
    const source = word(data['source']);
    const target = word(data['target']);
    if ((group ?? fields['group']) === 'edges' || (source !== undefined && target !== undefined))
      network.edges.push({
        id: word(data['id']),
        source: source ?? '',
        target: target ?? '',
        directed: data['directed'] !== false,
        label: [data['interaction'], data['label'], data['name']].map(word).find(Boolean),
        values,
        at,
      });
    else {
      const { x, y } = fieldsOf(fields['position']);
      network.nodes.push({
        id: word(data['id']) ?? '',
        label,
        values,
        place: typeof x === 'number' && typeof y === 'number' ? { x, y } : undefined,
        colour: word(data['colour']),
        at,
      });
    }
  }
  const about = fieldsOf(root['data']);
  return {
    network: {
      ...network,
      title: word(about['name']) ?? word(about['title']),
      description: word(about['description']),
      rights: word(about['rights']),
    },
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
  read: (files, reading) => readNetworkFile(files, reading, 'Cytoscape JSON', networkIn),
  write(dataset, telling) {
    const { network, losses } = networkOf(dataset, telling);
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
