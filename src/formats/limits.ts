/**
 * What readers take at most, each said with its number where a file has more (docs/formats.md).
 * Files that people and programs make are far smaller; a larger one does not fit into the memory of
 * a page, or was made to fill it.
 */

/** Bytes of a file, and of all files that are read together. */
export const MAX_BYTES = 256_000_000;
/** Bytes of a file of YAML: a dataset of a thousand claims has a tenth of this. */
export const MAX_YAML_BYTES = 4_000_000;
/** Lines of a file of YAML, and values on them: reading it takes a hundred times its memory. */
export const MAX_YAML_VALUES = 150_000;
/** Files of a folder. */
export const MAX_FILES = 10_000;
/** Levels of values in one another, in JSON and YAML. */
export const MAX_DEPTH = 100;
/** Objects and lists of a file of JSON: six million votes are as many. */
export const MAX_JSON_GROUPS = 8_000_000;
/** Values of a file of JSON: in memory each takes several times its bytes. */
export const MAX_JSON_VALUES = 40_000_000;
/** Levels of elements in one another, in XML. */
export const MAX_ELEMENTS_DEEP = 200;
/** Cells of a table of comma-separated values. */
export const MAX_TABLE_CELLS = 60_000_000;
/** Columns of a table. */
export const MAX_COLUMNS = 1000;
/** Rows of a table. */
export const MAX_ROWS = 2_000_000;
/** Bytes of a workbook when unpacked. */
export const MAX_UNPACKED_BYTES = 100_000_000;
/** Cells of a sheet, the empty ones between others too. */
export const MAX_CELLS = 3_000_000;
/** Characters of a cell of a workbook: 32,767 is the most that spreadsheets write. */
export const MAX_CELL_TEXT = 1_000_000;
/** Things of a dataset: pictures and search are too slow for more. */
export const MAX_THINGS = 200_000;
/** Claims and memberships of a dataset. */
export const MAX_CLAIMS = 1_000_000;
