/** The languages that have a catalogue in a folder, the one that the others fall back on first. */
export function localesIn(folder?: string): string[];
/** Whether a file is a catalogue of this project. */
export function isCatalogue(file: string): boolean;
/** A catalogue's messages by key. @throws Error when it is not a set of texts */
export function readCatalogue(locale: string, folder?: string): Map<string, string>;
/** The keys that a language lacks, and those that the base does not have. */
export function compareCatalogues(
  base: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): { missing: string[]; unknown: string[] };
/** Compiles the catalogues if they have changed; resolves to whether they had. @throws Error naming every message that cannot be compiled */
export function compileWords(folder?: string): Promise<boolean>;
