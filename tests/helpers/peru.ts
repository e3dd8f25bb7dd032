/** The real dataset, read once. */
import { resolve } from 'node:path';
import { loadDataset } from '../../src/cli/load.ts';
import { buildGraph } from '../../src/model/graph.ts';

export const root = resolve(import.meta.dirname, '../..');
export const peruFolder = resolve(root, 'graph-data/peru-2018');
export const peru = loadDataset(peruFolder);
export const peruGraph = buildGraph(peru);
/** The ids of its named views. */
export const views = [...peru.views.keys()];
