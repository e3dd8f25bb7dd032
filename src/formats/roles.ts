/** What a column may mean, of things and of links, in the order they are offered. */
export const ROLES = {
  things: ['id', 'name', 'kind', 'classification', 'short_name', 'summary', 'other_names', 'when', 'links', 'colour', 'x', 'y'],
  links: ['source', 'target', 'relation', 'text', 'when', 'start', 'end', 'known', 'by', 'status', 'sources', 'disputes', 'amount', 'currency', 'directed', 'id'],
} as const;
export type SheetKind = keyof typeof ROLES;
