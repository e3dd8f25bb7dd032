import { printProblem } from '../../formats/problem.ts';
import { readDirectory } from '../load.ts';
import type { Command } from '../command.ts';

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
      problems.forEach((p) => print(printProblem(p)));
      if (counts) print(`${dir}: ${Object.entries(counts).map(([what, n]) => `${n} ${what}`).join(', ')}; ${warnings} warnings, no mistakes`);
      else print(`${errors} mistakes, ${warnings} warnings`);
    }
    return errors ? 1 : 0;
  },
};
