/** What is said under a name: what a figure counts, and who or what a thing is. */
import { countOf } from '../model/benches.ts';
import { inLanguage, type Thing } from '../model/dataset.ts';
import { BLURB_LENGTH } from '../model/vocabulary.ts';
import { m } from '../words/index.ts';
import { benchOf, figureOf, type BoxContext } from './boxes.ts';

type Context = Pick<BoxContext, 'dataset' | 'view'>;

/** How many members a bench or another group has, where its figure says that. */
export function membersOf(context: Context, thing: Thing): number | undefined {
  const figure = thing.kind === 'vote' ? undefined : figureOf(context, thing);
  return figure === undefined ? undefined : Number(figure);
}

/** What the figure of a vote or a bench counts: "79 for, 87 needed", "71 members". */
export function figureWords(thing: Thing, context: Context): string | undefined {
  const { dataset, view } = context;
  const { lang } = view;
  const vote = dataset.votes.get(thing.id);
  if (!vote) {
    const members = membersOf(context, thing);
    return members === undefined ? undefined : m.scene.members(lang, { n: members });
  }
  const yes = countOf(vote)?.tally.yes;
  if (yes === undefined) return undefined;
  const needed = vote.requirement?.value;
  return needed === undefined
    ? m.scene.votesFor(lang, { yes })
    : m.scene.votesNeeded(lang, { yes, needed });
}

/**
 * Who or what a thing is: its blurb; else its summary, where that is as short; else, of a person, the
 * bench; undefined where none is known. No part of a summary: what follows may take back what comes
 * first.
 */
export function whoOf(thing: Thing, { dataset, view }: Context): string | undefined {
  const { lang } = view;
  const summary = inLanguage(thing.summary, lang).trim().replace(/\.$/, '');
  const told = inLanguage(thing.blurb, lang) || (summary.length <= BLURB_LENGTH ? summary : '');
  if (told) return told;
  const bench = thing.kind === 'person' ? benchOf(dataset, view, thing.id) : undefined;
  return bench === undefined
    ? undefined
    : inLanguage(dataset.things.get(bench)?.shortName, lang) || undefined;
}
