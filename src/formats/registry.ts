/**
 * The formats of datasets, in the order in which they are offered; apart from their programs, so that help and menus need not
 * load those. To add one: a line here, and a file with a line in index.ts, which the compiler asks for.
 */
export interface FormatInfo {
  name: string;
  reads: boolean;
  writes: boolean;
  /** All files that are chosen together are one dataset, as in a folder. */
  whole?: boolean;
}

export const FORMAT_INFO = {
  bancada: { name: 'Bancada', reads: true, writes: true, whole: true },
  gexf: { name: 'GEXF 1.3', reads: true, writes: true },
  graphml: { name: 'GraphML', reads: true, writes: true },
  ftm: { name: 'FollowTheMoney', reads: true, writes: true },
  cytoscape: { name: 'Cytoscape JSON', reads: true, writes: true },
  popolo: { name: 'Popolo JSON', reads: true, writes: true },
  xlsx: { name: 'XLSX', reads: true, writes: true },
  csv: { name: 'CSV', reads: true, writes: true },
} as const satisfies Record<string, FormatInfo>;

export type FormatId = keyof typeof FORMAT_INFO;
export const FORMAT_IDS = Object.keys(FORMAT_INFO) as FormatId[];
export const infoOf = (id: FormatId): FormatInfo => FORMAT_INFO[id];
export const READ_FORMATS = FORMAT_IDS.filter((id) => infoOf(id).reads);
export const WRITTEN_FORMATS = FORMAT_IDS.filter((id) => infoOf(id).writes);
