/** The formats that a dataset leaves in: one line each. */
import { cytoscape } from './cytoscape.ts';
import { followTheMoney } from './followTheMoney.ts';
import type { Format } from './format.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { popolo } from './popolo.ts';
import { tables } from './tables.ts';

export const FORMATS: readonly Format[] = [popolo, followTheMoney, graphml, gexf, cytoscape, tables];
