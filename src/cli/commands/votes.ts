import { printCitation } from '../../prose/citation.ts';
import { nameOf } from '../../prose/names.ts';
import { printTally } from '../../prose/claimSentence.ts';
import { benchCohesion, pivotalGroups } from '../../analysis/blocs.ts';
import { rollCall, type CountLine, type RollCall } from '../../analysis/rollcall.ts';
import { stancesToward } from '../../analysis/stance.ts';
import { inLanguage, type Dataset } from '../../model/dataset.ts';
import type { VoteEvent } from '../../model/schema.ts';
import { printWhen } from '../../model/dates.ts';
import { OPTIONS } from '../../model/vocabulary.ts';
import { optionHeading, voteResultWord, voteStatusWord } from '../../model/words.ts';
import { datasetAt } from '../../model/clock.ts';
import { loadDataset } from '../load.ts';
import { CommandError, type CallOf, type Print } from '../command.ts';
import type { votes } from '../usage/votes.ts';
import { clockOf, languageOf, thingOrFail } from '../resolve.ts';
import { localized, m } from '../../words/index.ts';

/** A roll call, its dataset as of the days of the clocks, and a language. */
interface RollCallContext {
  dataset: Dataset;
  lang: string;
  roll: RollCall;
}

const sum = (values: Record<string, number>) =>
  Object.values(values).reduce((total, n) => total + n, 0);
const tallyJson = (values: Record<string, number>) =>
  Object.fromEntries(OPTIONS.map((option) => [option, values[option] ?? null]));

function requirementJson({ requirement }: VoteEvent, lang: string) {
  if (!requirement) return null;
  const { text, value, base } = requirement;
  return { text: inLanguage(text, lang), value: value ?? null, base: base ?? null };
}

function countsJson({ lang, roll: { counts, benches } }: RollCallContext) {
  return {
    counts: counts.map((c) => ({
      source: c.sources[0]?.source,
      ...tallyJson(c.values),
      basis: c.basis ?? null,
      note: inLanguage(c.note, lang) || null,
    })),
    groups: benches.flatMap((b) =>
      [b, ...b.others].map((line) => ({
        group: b.group,
        ...tallyJson(line.values),
        basis: line.basis ?? null,
        note: inLanguage(line.note, lang) || null,
        sources: line.sources.map((s) => s.source),
        unknown: b.unknown.length,
      })),
    ),
  };
}

function voteJson(context: RollCallContext) {
  const { dataset, lang, roll } = context;
  const { vote, names } = roll;
  const sides = stancesToward(dataset, vote.id);
  const voters = (side: 'backed' | 'opposed' | 'withheld') =>
    sides[side]
      .filter((s) => s.grounds.some((g) => g.claim.option))
      .map((s) => s.who)
      .sort();
  return {
    id: vote.id,
    name: nameOf(dataset, vote.id, lang),
    motion: inLanguage(vote.motion.text, lang),
    classification: vote.motion.classification,
    movedBy: vote.motion.moved_by ?? [],
    when: vote.when,
    atStake: vote.at_stake ?? null,
    requirement: requirementJson(vote, lang),
    status: vote.status,
    result: vote.result ?? null,
    ...countsJson(context),
    votes: names.map(({ voter, option, group, basis, rebel }) => ({
      voter,
      option,
      group,
      basis: basis ?? null,
      rebel,
    })),
    cohesion: benchCohesion(dataset, vote).map(({ group, rice, agreement, majority, rebels }) => ({
      group,
      rice: rice ?? null,
      agreement: agreement ?? null,
      majority: majority ?? null,
      rebels,
    })),
    pivotal: pivotalGroups(dataset, vote),
    open: (vote.open ?? []).map((o) => inLanguage(o.text, lang)),
    backed: voters('backed'),
    opposed: voters('opposed'),
    withheld: voters('withheld'),
  };
}

function printHead({ dataset, lang, roll: { vote } }: RollCallContext, print: Print) {
  print(
    `${nameOf(dataset, vote.id, lang)} · ${printWhen(vote.when, lang)} · ${voteStatusWord(vote.status, lang)}${vote.result ? `: ${voteResultWord(vote.result, lang)}` : ''}`,
  );
  print(inLanguage(vote.motion.text, lang));
  if (vote.motion.moved_by?.length)
    print(
      `${m.cli.votes.movedBy(lang)}: ${vote.motion.moved_by.map((id) => nameOf(dataset, id, lang)).join(', ')}`,
    );
  if (vote.requirement)
    print(
      `${m.cli.votes.bar(lang)}: ${vote.requirement.value ?? '?'}${vote.requirement.base ? ` / ${vote.requirement.base}` : ''} (${inLanguage(vote.requirement.text, lang)})`,
    );
}

function printCounts({ dataset, lang, roll: { counts, benches } }: RollCallContext, print: Print) {
  const tallyOf = ({ values, basis }: CountLine): string[] => [
    printTally(values, lang),
    ...(basis === 'computed' ? [m.cli.votes.computed(lang)] : []),
  ];
  const noteOf = ({ note }: CountLine): string[] => (note ? [inLanguage(note, lang)] : []);
  const sourcesOf = ({ sources }: CountLine): string =>
    sources.map((source) => printCitation(dataset, source, lang)).join('; ');
  for (const count of counts)
    print(`  ${[...tallyOf(count), sourcesOf(count), ...noteOf(count)].join(' · ')}`);
  for (const bench of benches)
    for (const line of [bench, ...bench.others]) {
      const name = `${nameOf(dataset, bench.group, lang)} (${bench.seats || sum(line.values)})`;
      print(`  ${name}: ${[...tallyOf(line), ...noteOf(line), sourcesOf(line)].join(' · ')}`);
    }
}

function printNames({ dataset, lang, roll: { vote, names } }: RollCallContext, print: Print) {
  for (const option of OPTIONS) {
    const list = names.filter((n) => n.option === option);
    if (list.length)
      print(
        `${optionHeading(option, lang)} (${list.length}): ${list.map((n) => `${nameOf(dataset, n.voter, lang)}${n.rebel ? '*' : ''}${n.basis === 'computed' ? '°' : ''}`).join(', ')}`,
      );
  }
  if (names.some((n) => n.basis === 'computed')) print(m.cli.votes.computedNote(lang));
  if (names.some((n) => n.rebel)) print(m.cli.votes.rebelNote(lang));
  for (const o of vote.open ?? []) print(`? ${inLanguage(o.text, lang)}`);
}

export function run(call: CallOf<typeof votes>, print: Print): number {
  const whole = loadDataset(call.dataset);
  const lang = languageOf(whole, call.lang);
  const dataset = datasetAt(whole, clockOf(whole, call.options));
  const text = call.words.join(' ') || undefined;
  const thing = thingOrFail(whole, dataset, text, localized(m.cli.votes.whichVote));
  const all = [...dataset.votes.keys()].join(', ');
  if (thing.kind !== 'vote')
    throw new CommandError(localized(m.cli.votes.noVote, { id: thing.id, all }));
  const context: RollCallContext = { dataset, lang, roll: rollCall(dataset, thing.id) };
  if (call.options.json) print(JSON.stringify(voteJson(context), null, 2));
  else for (const part of [printHead, printCounts, printNames]) part(context, print);
  return 0;
}
