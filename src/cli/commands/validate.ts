import { printProblem } from '../../formats/problem.ts';
import { readDirectory } from '../load.ts';
import type { Command } from '../command.ts';

const MOST = 100;
const plural = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;

export const validate: Command = {
  usage: 'validate [DIR]',
  about: 'check a dataset; prints every mistake as file:line:column',
  run({ words, json, dataset }, print) {
    const dir = words[0] ?? dataset;
    const { raw, problems } = readDirectory(dir);
    const errors = problems.filter((p) => p.severity === 'error').length;
    const warnings = problems.length - errors;
    const counts = raw && {
      people: raw.people.length,
      organizations: raw.organizations.length,
      things: raw.people.length + raw.organizations.length + raw.things.length + raw.posts.length + raw.events.length + raw.votes.length,
      memberships: raw.memberships.length,
      events: raw.events.length,
      votes: raw.votes.length,
      claims: raw.claims.length,
      sources: raw.sources.length,
    };
    if (json) print(JSON.stringify({ ok: errors === 0, errors, warnings, problems, counts }, null, 2));
    else {
      // The cause comes before what follows from it; past a hundred, more lines help nobody.
      problems.slice(0, MOST).forEach((p) => print(printProblem(p)));
      if (problems.length > MOST) print(`... and ${problems.length - MOST} more (--json has them all)`);
      if (counts) print(`${dir}: ${Object.entries(counts).map(([what, n]) => `${n} ${what}`).join(', ')}; ${plural(warnings, 'warning')}, no mistakes`);
      else print(`${plural(errors, 'mistake')}, ${plural(warnings, 'warning')}`);
    }
    return errors ? 1 : 0;
  },
};
