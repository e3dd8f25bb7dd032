import { printProblem } from '../../formats/problem.ts';
import { mistakeCount, readDirectory } from '../load.ts';
import type { CallOf, Print } from '../command.ts';
import type { validate } from '../usage/validate.ts';
import { datasetNamed } from '../findDataset.ts';
import { m, pick } from '../../words/index.ts';

/** The most problems that are printed. */
const MOST = 100;
const COUNTED = [
  'people',
  'organizations',
  'things',
  'memberships',
  'events',
  'votes',
  'claims',
  'sources',
] as const;
export function run(
  { words, dataset, lang, options: { json } }: CallOf<typeof validate>,
  print: Print,
): number {
  const dir = datasetNamed({ words, dataset });
  const { raw, problems } = readDirectory(dir);
  const errors = problems.filter((p) => p.severity === 'error').length;
  const warnings = problems.length - errors;
  const counts = raw && {
    people: raw.people.length,
    organizations: raw.organizations.length,
    things:
      raw.people.length +
      raw.organizations.length +
      raw.things.length +
      raw.posts.length +
      raw.events.length +
      raw.votes.length,
    memberships: raw.memberships.length,
    events: raw.events.length,
    votes: raw.votes.length,
    claims: raw.claims.length,
    sources: raw.sources.length,
  };
  if (json)
    print(
      JSON.stringify(
        {
          ok: errors === 0,
          errors,
          warnings,
          problems: problems.map((p) => ({
            ...p,
            message: pick(p.message, lang),
            hint: p.hint && pick(p.hint, lang),
          })),
          counts,
        },
        null,
        2,
      ),
    );
  else {
    // Causes come before what follows from them.
    problems.slice(0, MOST).forEach((p) => print(printProblem(p, lang)));
    if (problems.length > MOST) print(m.cli.validate.more(lang, { count: problems.length - MOST }));
    const warned = m.cli.validate.warned(lang, { n: warnings });
    if (counts)
      print(
        `${dir}: ${COUNTED.map((what) => `${counts[what]} ${m.cli.validate.counted[what](lang)}`).join(', ')}; ${warned}, ${m.cli.validate.noMistakes(lang)}`,
      );
    else print(`${mistakeCount(errors, lang)}, ${warned}`);
  }
  return errors ? 1 : 0;
}
