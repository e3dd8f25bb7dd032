/** What is said under a name: what a figure counts, and who or what a thing is. */
import { countOf } from '../model/benches.ts';
import { inLanguage, type Thing } from '../model/dataset.ts';
import { m } from '../words/index.ts';
import { benchOf, figureOf, type BoxContext } from './boxes.ts';

type Context = Pick<BoxContext, 'dataset' | 'view'>;

/** What the figure of a vote or a bench counts: "79 for, 87 needed", "71 members". */
export function figureWords(thing: Thing, context: Context): string | undefined {
  const { dataset, view } = context;
  const { lang } = view;
  const vote = dataset.votes.get(thing.id);
  if (!vote) {
    const members = figureOf(context, thing);
    return members === undefined ? undefined : m.scene.members(lang, { n: Number(members) });
  }
  const yes = countOf(vote)?.tally.yes;
  if (yes === undefined) return undefined;
  const needed = vote.requirement?.value;
  return needed === undefined
    ? m.scene.votesFor(lang, { yes })
    : m.scene.votesNeeded(lang, { yes, needed });
}

/** The most letters that say who somebody is. */
const MOST_LETTERS = 48;
/**
 * Who or what a thing is: its summary, where that is short; else, of a person, the bench; undefined
 * where neither is known. No part of a summary: what follows may take back what comes first.
 */
export function whoOf(thing: Thing, { dataset, view }: Context): string | undefined {
  const summary = inLanguage(thing.summary, view.lang).trim().replace(/\.$/, '');
  if (summary && summary.length <= MOST_LETTERS) return summary;
  const bench = thing.kind === 'person' ? benchOf(dataset, view, thing.id) : undefined;
  return bench === undefined
    ? undefined
    : inLanguage(dataset.things.get(bench)?.shortName, view.lang) || undefined;
}
