/** The formats that a dataset comes and leaves in, in the order in which they are offered. Apart from their programs, which help and menus need not load. */
export const FORMAT_IDS = [
  'bancada',
  'gexf',
  'graphml',
  'ftm',
  'cytoscape',
  'popolo',
  'xlsx',
  'csv',
] as const;
export type FormatId = (typeof FORMAT_IDS)[number];
