/**
 * Nodes and links of D3's force layout as its third version has them: nodes have names and no ids,
 * links name their ends by the index of the node.
 */
import { listOf, listOfFields, textOf, fieldsOf, type Fields } from './fields.ts';
import { attributesOf, jsonNetwork, placeIn } from './jsonNetwork.ts';
import { m } from '../words/index.ts';

export const d3Indices = jsonNetwork({
  name: 'D3',
  ending: '.json',
  about: m.formats.jsonNetwork.d3,
  looks: (head) =>
    /"nodes"\s*:\s*\[/.test(head) &&
    !/"nodes"\s*:\s*\[\s*\{[^{}]*"id"\s*:/.test(head) &&
    /"links"\s*:\s*\[|"nodes"\s*:\s*\[\s*\{[^{}]*"name"\s*:/.test(head),
  network: (data, at) => {
    const nodes = listOfFields(data['nodes']);
    const names = nodes.map((node) => textOf(node['name']) ?? textOf(node['label']));
    /** Two nodes may have one name: then their indices tell them apart. */
    const idOf = (i: number): string => {
      const name = names[i];
      return name === undefined || names.indexOf(name) !== i ? `${name ?? 'node'} ${i}` : name;
    };
    const endOf = (end: unknown): string | undefined =>
      typeof end === 'number' && nodes[end] ? idOf(end) : textOf(end);
    const links: readonly Fields[] = listOf(data['links'] ?? data['edges']).map(fieldsOf);
    return {
      nodes: nodes.map((node, i) => {
        const place = placeIn(node);
        return {
          id: idOf(i),
          label: names[i],
          values: attributesOf(node, [
            textOf(node['name']) === undefined ? 'label' : 'name',
            ...(place ? ['x', 'y'] : []),
          ]),
          place,
          at: at(`nodes.${i}`),
        };
      }),
      edges: links.map((link, i) => ({
        source: endOf(link['source']),
        target: endOf(link['target']),
        directed: false,
        label: textOf(link['label']) ?? textOf(link['type']),
        values: {
          // What D3 draws as thickness, and no amount of money.
          weight: textOf(link['value']),
          ...attributesOf(link, [
            ...['source', 'target', 'value'],
            textOf(link['label']) === undefined ? 'type' : 'label',
          ]),
        },
        at: at(`links.${i}`),
      })),
    };
  },
});
