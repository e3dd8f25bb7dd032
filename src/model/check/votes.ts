import { isWithin, spanOf } from '../dates.ts';
import type { RawDataset, VoteEvent } from '../schema.ts';
import { eachOf, type Fault, type Rule } from './fault.ts';

type Path = readonly (string | number)[];
const total = (values: Partial<Record<string, number>>) =>
  Object.values(values).reduce<number>((sum, n) => sum + (n ?? 0), 0);

/** Who votes sat in that body, with that bench, on that day; and votes once. */
export const voters: Rule = (raw) => {
  const seats = new Map<string, RawDataset['memberships']>();
  for (const m of raw.memberships) seats.set(m.person, [...(seats.get(m.person) ?? []), m]);
  // Other people's data may have votes and no roster: then there is nothing to check them against.
  const rosters = new Set(raw.memberships.map((m) => m.organization));
  return eachOf(raw, 'votes').flatMap(({ entry, path }) => {
    const unchecked = raw.dataset.imported && !rosters.has(entry.organization);
    const day = spanOf(entry.when).from ?? '';
    const seen = new Set<string>();
    return (entry.votes ?? []).flatMap((row, i) =>
      row.voters.flatMap((voter, k): Fault[] => {
        const at: Path = [...path, 'votes', i, 'voters', k];
        const faults: Fault[] = [];
        if (seen.has(voter))
          faults.push({
            path: at,
            code: 'votes-twice',
            message: {
              en: `"${voter}" votes twice in "${entry.id}"`,
              es: `«${voter}» vota dos veces en «${entry.id}»`,
            },
            hint: { en: 'keep one option per member', es: 'dejar una sola opción por integrante' },
          });
        seen.add(voter);
        if (unchecked) return faults;
        const sitting = (seats.get(voter) ?? []).filter(
          (m) => m.organization === entry.organization && isWithin(day, m.start_date, m.end_date),
        );
        if (!sitting.length)
          faults.push({
            path: at,
            code: 'not-a-member',
            message: {
              en: `"${voter}" was not in "${entry.organization}" on ${day}`,
              es: `«${voter}» no estaba en «${entry.organization}» el ${day}`,
            },
            hint: {
              en: `add the membership to memberships.yaml, or take the member out of "${entry.id}"`,
              es: `agregar la pertenencia a memberships.yaml, o quitar al integrante de «${entry.id}»`,
            },
          });
        else if (!sitting.some((m) => m.on_behalf_of === row.group)) {
          const bench = sitting[0]?.on_behalf_of;
          faults.push({
            path: at,
            code: 'other-bench',
            message: {
              en: `"${voter}" sat with ${bench === undefined ? 'no bench' : `"${bench}"`} on ${day}, not with "${row.group}"`,
              es: `«${voter}» estaba ${bench === undefined ? 'sin bancada' : `con «${bench}»`} el ${day}, no con «${row.group}»`,
            },
            hint: {
              en: 'move the member to the row of that bench, or mend the membership',
              es: 'pasar al integrante a la fila de esa bancada, o corregir la pertenencia',
            },
          });
        }
        return faults;
      }),
    );
  });
};

/** No count is larger than the body, and no bar is higher than its base. */
export const counts: Rule = (raw) => {
  const size = new Map(raw.organizations.map((o) => [o.id, o.seats]));
  return eachOf(raw, 'votes').flatMap(({ entry, path }) => {
    const body = size.get(entry.organization);
    const { value, base } = entry.requirement ?? {};
    const bar: Fault[] =
      value !== undefined && base !== undefined && value > base
        ? [
            {
              path: [...path, 'requirement', 'value'],
              code: 'bar-too-high',
              message: {
                en: `the bar of ${value} is above its base of ${base}`,
                es: `la valla de ${value} supera su base de ${base}`,
              },
              hint: {
                en: 'check the two numbers against the source',
                es: 'comprobar los dos números con la fuente',
              },
            },
          ]
        : [];
    return bar.concat(
      (entry.counts ?? []).flatMap((row, i): Fault[] => {
        const at = [...path, 'counts', i, 'values'];
        const sum = total(row.values);
        if (body !== undefined && sum > body)
          return [
            {
              path: at,
              code: 'count-too-large',
              message: {
                en: `${sum} votes are more than the ${body} seats of "${entry.organization}"`,
                es: `${sum} votos son más que los ${body} escaños de «${entry.organization}»`,
              },
              hint: {
                en: 'check the numbers against the source',
                es: 'comprobar los números con la fuente',
              },
            },
          ];
        return [];
      }),
    );
  });
};

/** Members with an option, counted by option. */
export function memberTally(entry: VoteEvent): Partial<Record<string, number>> {
  const tally: Partial<Record<string, number>> = {};
  for (const row of entry.votes ?? [])
    tally[row.option] = (tally[row.option] ?? 0) + row.voters.length;
  return tally;
}

/** Where more members are named under an option than a source counted, or bench totals do not add up to it: said, never hidden. */
export const sums: Rule = (raw) =>
  eachOf(raw, 'votes').flatMap(({ entry, path }) => {
    const named = memberTally(entry);
    const benches = (entry.counts ?? []).filter((row) => row.group);
    return (entry.counts ?? []).flatMap((row, i): Fault[] => {
      // A difference that is explained in a note is told to the reader there.
      if (row.group || row.note) return [];
      return Object.entries(row.values).flatMap(([option, value]): Fault[] => {
        const at = [...path, 'counts', i, 'values', option];
        const members = named[option] ?? 0;
        if (members > (value ?? 0))
          return [
            {
              path: at,
              code: 'sum-differs',
              message: {
                en: `${row.sources[0]?.source ?? 'the total'} counts ${value} "${option}" in "${entry.id}", and ${members} members are listed under it`,
                es: `${row.sources[0]?.source ?? 'el total'} cuenta ${value} «${option}» en «${entry.id}», y la lista de integrantes da ${members}`,
              },
              hint: {
                en: 'a difference between sources may stand; say why in note',
                es: 'una diferencia entre fuentes puede quedar; decir por qué en note',
              },
              severity: 'warning',
            },
          ];
        const sum = benches.reduce(
          (n, bench) => n + (bench.values[option as keyof typeof bench.values] ?? 0),
          0,
        );
        const complete =
          benches.length > 1 &&
          benches.every((bench) => total(bench.values) > 0) &&
          benches.reduce((n, bench) => n + total(bench.values), 0) ===
            (raw.organizations.find((o) => o.id === entry.organization)?.seats ?? 0);
        if (complete && sum !== value)
          return [
            {
              path: at,
              code: 'benches-differ',
              message: {
                en: `the benches add up to ${sum} "${option}", and ${row.sources[0]?.source ?? 'the total'} counts ${value}`,
                es: `las bancadas suman ${sum} «${option}», y ${row.sources[0]?.source ?? 'el total'} cuenta ${value}`,
              },
              hint: {
                en: 'a difference may stand; say why in note',
                es: 'una diferencia puede quedar; decir por qué en note',
              },
              severity: 'warning',
            },
          ];
        return [];
      });
    });
  });
