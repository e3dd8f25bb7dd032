/**
 * Nodes and links of D3's force layout as its third version has them: nodes have names and no ids,
 * links name their ends by the index of the node.
 */
import { listOfFields, textOf, type Fields } from './fields.ts';
import { attributesOf, jsonNetwork, placeIn, renamed } from './jsonNetwork.ts';
import { m } from '../words/index.ts';

export const d3Indices = jsonNetwork({
  name: 'D3',
  ending: '.json',
  about: m.formats.jsonNetwork.d3,
  looks: (head) =>
    /"nodes"\s*:\s*\[/.test(head) &&
    !/"nodes"\s*:\s*\[\s*\{[^{}]*"id"\s*:/.test(head) &&
    /"links"\s*:\s*\[|"nodes"\s*:\s*\[\s*\{[^{}]*"name"\s*:/.test(head),
  read: ['nodes', 'links', 'edges'],
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
    const links: readonly Fields[] = ['links', 'edges'].flatMap((name) => listOfFields(data[name]));
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
        values: renamed(
          attributesOf(link, [
            ...['source', 'target'],
            textOf(link['label']) === undefined ? 'type' : 'label',
          ]),
          // What D3 draws as thickness, and no amount of money.
          { value: 'weight' },
        ),
        at: at(`links.${i}`),
      })),
    };
  },
});
