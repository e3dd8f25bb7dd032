/** Two tables for spreadsheets: things, and the claims that tie them. What a spreadsheet would take for a formula is given an apostrophe. */
import Papa from 'papaparse';
import type { Format } from './format.ts';
import { EDGE_ATTRIBUTES, networkOf, NODE_ATTRIBUTES, type Value } from './network.ts';

/** Papaparse would do it, but not where the text has a second line. */
const plain = (value: Value): string | number | boolean => (typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : (value ?? ''));
/** With the mark by which spreadsheets know UTF-8, and the line ends of RFC 4180. */
const table = (columns: readonly string[], rows: readonly (readonly Value[])[]): string => `\uFEFF${Papa.unparse({ fields: [...columns], data: rows.map((row) => row.map(plain)) })}\r\n`;

export const tables: Format = {
  id: 'csv',
  name: 'CSV',
  ending: '.csv',
  about: { en: 'two tables, things and links, for spreadsheets', es: 'dos tablas, elementos y vínculos, para hojas de cálculo' },
  write(dataset, telling) {
    const { network, losses } = networkOf(dataset, telling);
    const [own, tied] = [NODE_ATTRIBUTES.map(({ name }) => name), EDGE_ATTRIBUTES.map(({ name }) => name)];
    const things = table(['id', 'name', ...own, 'colour', 'x', 'y'], network.nodes.map(({ id, label, place, colour, values }) => [id, label, ...own.map((name) => values[name]), colour, place?.x, place?.y]));
    const names = new Map(network.nodes.map(({ id, label }) => [id, label]));
    const links = table(['id', 'source', 'target', 'source_name', 'target_name', 'label', 'directed', ...tied], network.edges.map(({ id, source, target, directed, label, values }) => [id, source, target, names.get(source), names.get(target), label, directed, ...tied.map((name) => values[name])]));
    return { files: [{ part: 'things', text: things }, { part: 'links', text: links }], losses };
  },
};
