import { pick, type InSpoken } from '../model/words.ts';
import type { Language } from '../model/schema.ts';

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
  message: InSpoken<string>;
  /** How to mend it. */
  hint?: InSpoken<string>;
  severity: 'error' | 'warning';
}

const SEVERITY: Record<Problem['severity'], InSpoken<string>> = { error: { en: 'error', es: 'error' }, warning: { en: 'warning', es: 'advertencia' } };

/** One line that editors and terminals can link: `file:line:column error code message (hint)`. The code is the same in every language. */
export function printProblem(p: Problem, lang: Language): string {
  return `${p.file}:${p.line}:${p.column} ${pick(SEVERITY[p.severity], lang)} ${p.code}: ${pick(p.message, lang)}${p.hint ? `\n    ${pick(p.hint, lang)}` : ''}`;
}

/** In reading order, errors and warnings together. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.code.localeCompare(b.code));
}
