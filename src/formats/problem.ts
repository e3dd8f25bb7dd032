import type { Language } from '../model/schema.ts';
import { type Localized, m, pick } from '../words/index.ts';

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
  message: Localized<string>;
  /** How to correct it. */
  hint?: Localized<string>;
  severity: 'error' | 'warning';
}

/**
 * One line that editors and terminals can link: `file:line:column error code message (hint)`. The
 * code is the same in every language.
 */
export function printProblem(p: Problem, lang: Language): string {
  return `${p.file}:${p.line}:${p.column} ${m.problem.severity[p.severity](lang)} ${p.code}: ${pick(p.message, lang)}${p.hint ? `\n    ${pick(p.hint, lang)}` : ''}`;
}

/** In reading order, errors and warnings together. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      a.file.localeCompare(b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      a.code.localeCompare(b.code),
  );
}
/** Where a mistake is: a file, and a line and a column of it from 1, or a path in its data. */
export interface Place {
  file: string;
  line?: number;
  column?: number;
  path?: string;
}
/** A mistake at a place, of the whole file where no line is known. @param hint how to correct it */
export const problemAt = (
  { file, line = 1, column = 1, path = '' }: Place,
  code: string,
  message: Localized<string>,
  hint?: Localized<string>,
): Problem => ({ file, line, column, path, code, message, hint, severity: 'error' });

/**
 * A warning at a place: worth a look, but the file can be read.
 * @param hint what can be done about it
 */
export const warningAt = (
  place: Place,
  code: string,
  message: Localized<string>,
  hint?: Localized<string>,
): Problem => ({ ...problemAt(place, code, message, hint), severity: 'warning' });

/** How many mistakes of either severity are reported one by one; the rest are counted. */
export const MAX_REPORTED = 100;

/**
 * Collects mistakes, the first hundred errors and the first hundred warnings, and counts the rest.
 */
export class Report {
  readonly problems: Problem[] = [];
  /** How many further mistakes were only counted. */
  readonly unreported = { error: 0, warning: 0 };
  private readonly reported = { error: 0, warning: 0 };

  add(...problems: readonly Problem[]): void {
    for (const problem of problems) {
      if (this.reported[problem.severity] >= MAX_REPORTED) this.unreported[problem.severity] += 1;
      else {
        this.reported[problem.severity] += 1;
        this.problems.push(problem);
      }
    }
  }
  get failed(): boolean {
    return this.reported.error > 0;
  }
}
