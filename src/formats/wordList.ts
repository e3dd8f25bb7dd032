/**
 * The entries of a list that is written over several lines.
 * @param mark what parts them, if not spaces
 */
export const entriesOf = (text: string, mark: RegExp | string = /\s+/): string[] =>
  text
    .trim()
    .split(mark)
    .map((entry) => entry.trim().replace(/\s+/g, ' '));
