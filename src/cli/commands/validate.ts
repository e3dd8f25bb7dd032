import { printProblem } from '../../formats/problem.ts';
import { pick, type InSpoken } from '../../model/words.ts';
import { mistakeCount, readDirectory } from '../load.ts';
import type { Call, Print } from '../command.ts';
import { datasetNamed } from '../findDataset.ts';

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
const WORDS: Record<(typeof COUNTED)[number], InSpoken<string>> = {
  people: { en: 'people', es: 'personas' },
  organizations: { en: 'organizations', es: 'organizaciones' },
  things: { en: 'things', es: 'elementos' },
  memberships: { en: 'memberships', es: 'pertenencias' },
  events: { en: 'events', es: 'hechos' },
  votes: { en: 'votes', es: 'votaciones' },
  claims: { en: 'claims', es: 'afirmaciones' },
  sources: { en: 'sources', es: 'fuentes' },
};

export function run({ words, json, dataset, lang }: Call, print: Print): number {
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
    // The cause comes before what follows from it; past a hundred, more lines help nobody.
    problems.slice(0, MOST).forEach((p) => print(printProblem(p, lang)));
    if (problems.length > MOST)
      print(
        pick(
          {
            en: `... and ${problems.length - MOST} more (--json has them all)`,
            es: `... y ${problems.length - MOST} más (--json los da todos)`,
          },
          lang,
        ),
      );
    const warned = `${warnings} ${pick(warnings === 1 ? { en: 'warning', es: 'advertencia' } : { en: 'warnings', es: 'advertencias' }, lang)}`;
    if (counts)
      print(
        `${dir}: ${COUNTED.map((what) => `${counts[what]} ${pick(WORDS[what], lang)}`).join(', ')}; ${warned}, ${pick({ en: 'no mistakes', es: 'ningún error' }, lang)}`,
      );
    else print(`${mistakeCount(errors, lang)}, ${warned}`);
  }
  return errors ? 1 : 0;
}
