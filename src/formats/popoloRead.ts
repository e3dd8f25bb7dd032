/**
 * Popolo documents -> a dataset: one document or many, with objects embedded or apart, as
 * parliaments and EveryPolitician write them.
 */
import { Builder, UNKNOWN_DATE } from './builder.ts';
import { type Fields, textOf } from './fields.ts';
import type { ReadResult } from './format.ts';
import { decode, nameOfFirst, type InputFile, type ReadOptions } from './input.ts';
import { readJson } from './json.ts';
import { tellUnknown } from './unknownFile.ts';
import { PopoloMemberships } from './popoloMemberships.ts';
import { leaveUnreadParts } from './popoloFields.ts';
import { gather, type Parts } from './popoloParts.ts';
import { PopoloThings } from './popoloThings.ts';
import { PopoloVotes } from './popoloVotes.ts';
import { Report } from './problem.ts';
import { localized, m } from '../words/index.ts';

/** The objects of all documents by class; problems are added to the report. */
function readParts(
  files: readonly InputFile[],
  report: Report,
  onProgress: ReadOptions['onProgress'],
): Parts {
  const documents = files.map((file, i) => {
    const { text, problems } = decode(file);
    report.add(...problems);
    const json = problems.some(({ severity }) => severity === 'error')
      ? undefined
      : readJson(file.name, text);
    if (json) report.add(...json.problems);
    onProgress?.((i + 0.5) / files.length);
    return { file: file.name, data: json?.data };
  });
  return gather(documents);
}

/** Counts an object that nothing can be called by. */
function leaveNameless(builder: Builder, one: Fields): void {
  const example = [one['id'], one['identifier'], one['type']].map(textOf).find(Boolean);
  builder.leave('nameless', localized(m.formats.popoloRead.nameless), 1, example);
}

function addArea(builder: Builder, things: PopoloThings, one: Fields): void {
  const name = builder.words(one['name']);
  if (name === undefined) {
    leaveNameless(builder, one);
    return;
  }
  builder.raw.things.push({
    id: things.idOf('area', textOf(one['id']) ?? name),
    name,
    kind: 'place',
    ...things.shared(one),
  });
}

/** The time of an event: an interval, or one day where no end is written. */
function whenOf(builder: Builder, { start_date: start, end_date: end }: Fields): string {
  const when = textOf(end) ? builder.span(start, end) : builder.date(start);
  return when ?? UNKNOWN_DATE;
}

function addEvent(builder: Builder, things: PopoloThings, one: Fields): void {
  const name = builder.words(one['name']) ?? builder.words(one['label']);
  if (name === undefined) {
    leaveNameless(builder, one);
    return;
  }
  const when = whenOf(builder, one);
  builder.raw.events.push({
    id: things.idOf('event', textOf(one['id']) ?? name),
    name,
    when,
    sources: things.citations(one['sources']),
    ...things.shared(one),
  });
}

function addSpeech(builder: Builder, things: PopoloThings, one: Fields): void {
  const name = builder.words(one['title']) ?? builder.words(textOf(one['text'])?.slice(0, 80));
  if (name === undefined) {
    leaveNameless(builder, one);
    return;
  }
  const id = things.idOf('speech', textOf(one['id']) ?? name);
  builder.raw.things.push({
    id,
    name,
    kind: 'document',
    classification: builder.kind('Speech'),
    summary: builder.text(one['text']),
  });
  const speaker = textOf(one['creator_id']);
  if (speaker !== undefined)
    builder.claim({
      subject: things.known('person', speaker),
      relation: builder.relation('gave the speech'),
      object: id,
      when: builder.date(one['date']),
      sources: things.citations(one['sources']),
    });
}

/** Ids are assigned in this order: objects that refer to others come after them. */
export function datasetOfParts(parts: Parts, builder: Builder): ReadResult {
  const things = new PopoloThings(builder);
  for (const one of parts.persons) things.person(one);
  for (const one of parts.organizations) things.organization(one);
  things.addParents();
  for (const one of parts.posts) things.post(one);
  for (const one of parts.areas) addArea(builder, things, one);
  const memberships = new PopoloMemberships(builder, things, parts.events);
  for (const one of parts.memberships) memberships.add(one);
  for (const one of parts.events) addEvent(builder, things, one);
  new PopoloVotes(builder, things, memberships, parts).addAll((share) =>
    builder.options.onProgress?.(0.5 + share / 2),
  );
  for (const one of parts.speeches) addSpeech(builder, things, one);
  leaveUnreadParts(builder, parts);
  for (const { name, count, example } of parts.beside)
    builder.leave(
      `field ${name}`,
      localized(m.formats.fromNetwork.attributeLeft, { name }),
      count,
      example,
    );
  if (parts.unknown)
    builder.leave('unknown', localized(m.formats.popoloRead.partsUnknown), parts.unknown);
  return builder.build({ title: parts.title });
}

export function readPopolo(files: readonly InputFile[], options: ReadOptions): ReadResult {
  const report = new Report();
  const parts = readParts(files, report, options.onProgress);
  if (report.failed) return { problems: report, losses: [] };
  const file = nameOfFirst(files.map(({ name }) => name));
  const result = datasetOfParts(parts, new Builder(options, 'Popolo', file, report));
  // A file alone of which nothing is known has a mistake of its own.
  if (files.length > 1) for (const name of parts.foreign) tellUnknown(name, result, options);
  return result;
}
