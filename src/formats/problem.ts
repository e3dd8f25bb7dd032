/** The one shape of a mistake in a file, whatever the format. */
export interface Problem {
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** Where in the data, as in `claims.12.when`. */
  path: string;
  code: string;
  /** What is wrong. */
  message: string;
  /** How to mend it. */
  hint?: string;
  severity: 'error' | 'warning';
}

/** One line that editors and terminals can link: `file:line:column error code message (hint)`. */
export function printProblem(p: Problem): string {
  return `${p.file}:${p.line}:${p.column} ${p.severity} ${p.code}: ${p.message}${p.hint ? `\n    ${p.hint}` : ''}`;
}

/** In reading order, errors and warnings together. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.code.localeCompare(b.code));
}
