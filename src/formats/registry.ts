/**
 * The formats of datasets. To add one: a file, and a line here. Help and menus read this list; a
 * program is loaded when it is used.
 */
import type { Format, FormatInfo, FormatProgram } from './format.ts';

interface Entry extends Omit<FormatInfo, 'id'> {
  load: () => Promise<FormatProgram>;
}
const both = { reads: true, writes: true } as const;
const read = { reads: true, writes: false } as const;

/** By id, in the order in which they are offered. */
const ENTRIES: Readonly<Record<string, Entry>> = {
  bancada: {
    name: 'Bancada',
    ...both,
    whole: true,
    load: async () => (await import('./native.ts')).native,
  },
  gexf: { name: 'GEXF 1.3', ...both, load: async () => (await import('./gexf.ts')).gexf },
  graphml: { name: 'GraphML', ...both, load: async () => (await import('./graphml.ts')).graphml },
  ftm: {
    name: 'FollowTheMoney',
    ...both,
    load: async () => (await import('./followTheMoney.ts')).followTheMoney,
  },
  'ftm-statements': {
    name: 'FollowTheMoney statements',
    ...both,
    load: async () => (await import('./followTheMoneyStatements.ts')).followTheMoneyStatements,
  },
  sparql: { name: 'SPARQL JSON', ...read, load: async () => (await import('./sparql.ts')).sparql },
  'gephi-lite': {
    name: 'Gephi Lite',
    ...read,
    load: async () => (await import('./gephiLite.ts')).gephiLite,
  },
  graphology: {
    name: 'graphology',
    ...read,
    load: async () => (await import('./graphology.ts')).graphology,
  },
  oligrapher: {
    name: 'Oligrapher',
    ...read,
    load: async () => (await import('./oligrapher.ts')).oligrapher,
  },
  kumu: { name: 'Kumu', ...read, load: async () => (await import('./kumu.ts')).kumu },
  visjs: { name: 'vis.js', ...read, load: async () => (await import('./visjs.ts')).visjs },
  networkx: {
    name: 'networkx',
    ...read,
    load: async () => (await import('./networkx.ts')).networkx,
  },
  d3: { name: 'D3', ...read, load: async () => (await import('./d3Indices.ts')).d3Indices },
  gml: { name: 'GML', ...read, load: async () => (await import('./gml.ts')).gml },
  cytoscape: {
    name: 'Cytoscape JSON',
    ...both,
    load: async () => (await import('./cytoscape.ts')).cytoscape,
  },
  popolo: { name: 'Popolo JSON', ...both, load: async () => (await import('./popolo.ts')).popolo },
  xlsx: { name: 'XLSX', ...both, load: async () => (await import('./xlsx.ts')).xlsx },
  csv: { name: 'CSV', ...both, load: async () => (await import('./tables.ts')).tables },
};

export const FORMATS: readonly FormatInfo[] = Object.entries(ENTRIES).map(
  ([id, { name, reads, writes, whole }]) => ({ id, name, reads, writes, whole }),
);
export const READ_FORMATS = FORMATS.filter(({ reads }) => reads);
export const WRITTEN_FORMATS = FORMATS.filter(({ writes }) => writes);

/** A format with its program; undefined where none has the id. */
export async function loadFormat(id: string): Promise<Format | undefined> {
  const info = FORMATS.find((format) => format.id === id);
  const program = await ENTRIES[id]?.load();
  return info && program && { ...info, ...program };
}

/** All formats with their programs. */
export const loadFormats = (): Promise<Format[]> =>
  Promise.all(
    Object.entries(ENTRIES).map(async ([id, { load, ...info }]) => ({
      id,
      ...info,
      ...(await load()),
    })),
  );
