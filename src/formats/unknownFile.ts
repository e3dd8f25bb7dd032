/** Files of several that no reader knows. */
import type { ReadResult } from './format.ts';
import { fileName, type ReadOptions } from './input.ts';
import { problemAt } from './problem.ts';
import { localized, m } from '../words/index.ts';

/**
 * Tells of a file of several that is not read: a mistake, or, where the user says so, something that
 * is left out.
 */
export function tellUnknown(
  name: string,
  { problems, losses }: Pick<ReadResult, 'problems' | 'losses'>,
  { ignoresUnknown = false }: Pick<ReadOptions, 'ignoresUnknown'>,
): void {
  if (ignoresUnknown) {
    const known = losses.find(({ code }) => code === 'files-unknown');
    if (known) known.count += 1;
    else
      losses.push({
        code: 'files-unknown',
        count: 1,
        words: localized(m.formats.unknownFiles),
        example: fileName(name),
      });
  } else
    problems.add(
      problemAt(
        { file: name },
        'file-unknown',
        localized(m.formats.unknownFile),
        localized(m.formats.ignoreIt),
      ),
    );
}
