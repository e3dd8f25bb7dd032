/**
 * The roles that a column of a table of things or of links may have, in the order they are offered.
 */
export const ROLES = {
  things: [
    'id',
    'name',
    'given_name',
    'kind',
    'classification',
    'short_name',
    'summary',
    'other_names',
    'when',
    'links',
    'image',
    'size',
    'colour',
    'x',
    'y',
  ],
  links: [
    'source',
    'source_name',
    'source_kind',
    'target',
    'target_name',
    'target_kind',
    'relation',
    'text',
    'when',
    'start',
    'end',
    'known',
    'by',
    'status',
    'sources',
    'disputes',
    'amount',
    'currency',
    'weight',
    'colour',
    'directed',
    'id',
  ],
} as const;
export type SheetKind = keyof typeof ROLES;

/**
 * The role of a column; undefined for one that is left out, also where its heading is a name such
 * as `constructor`.
 */
export const roleOf = (
  roles: Readonly<Record<string, string>>,
  column: string,
): string | undefined =>
  Object.hasOwn(roles, column) && roles[column] ? roles[column] : undefined;
