/**
 * The vote events of Popolo documents, with motions, votes and counts embedded in them or apart.
 */
import { append } from '../model/lists.ts';
import type { Citation, VoteEvent, VoteRow } from '../model/schema.ts';
import { OPTIONS, type VoteOption } from '../model/vocabulary.ts';
import { type Builder, slug, UNKNOWN_DATE } from './builder.ts';
import { type Fields, fieldsOf, isFields, listOfFields, textOf } from './fields.ts';
import type { PopoloMemberships } from './popoloMemberships.ts';
import type { Parts } from './popoloParts.ts';
import type { PopoloThings } from './popoloThings.ts';
import { optionIn, resultOf } from './popoloWords.ts';
import { localized, m } from '../words/index.ts';

const LONGEST_NAME = 160;

type Values = Partial<Record<VoteOption, number>>;

/** A vote event before its votes are read. */
interface Event {
  /** The vote event as it is written. */
  given: Fields;
  motion: Fields;
  foreign: string;
  organization: string;
  /** The day, where it is known. */
  day?: string;
}

/** Objects by the vote event that they name; those that name none are under undefined. */
type ByVoteEvent = Map<string | undefined, Fields[]>;
function byVoteEvent(objects: readonly Fields[]): ByVoteEvent {
  const groups: ByVoteEvent = new Map();
  for (const one of objects) {
    const event = textOf(one['vote_event_id']) ?? textOf(fieldsOf(one['vote_event'])['id']);
    append(groups, event, one);
  }
  return groups;
}

/** The id of a vote event in the files, or its identifier. */
const nameOfEvent = (one: Fields) => textOf(one['id']) ?? textOf(one['identifier']);

/** The id of an event of a motion that has none of its own, as Popolo allows. */
const idWithin = (motion: Fields, i: number, count: number): string | undefined => {
  const id = textOf(motion['id']);
  return id === undefined || count === 1 ? id : `${id} ${i + 1}`;
};

/** The words of a bill or subject that a motion is about, in its fields and those in them. */
function wordsWithin(given: unknown): string[] {
  if (typeof given === 'string') return [given];
  if (!isFields(given)) return [];
  return ['number', 'identifier', 'bill', 'subject', 'name', 'title', 'text', 'stage'].flatMap(
    (name) => wordsWithin(given[name]),
  );
}

const shortened = (name: string) =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 3)}...` : name;

const DAY_AND_TIME = /^(\d{4}-\d{2}-\d{2})[T ]+(\d{2}:\d{2}\S*)$/;
/**
 * Vote events in the order of the files, but for those of one day that all say their time: these are
 * in the order of time. A dataset has no times of day, and keeps their order.
 */
function inOrderOfTime(events: readonly Fields[]): Fields[] {
  const days = new Map<string, { at: number; time: string | undefined }[]>();
  events.forEach((event, at) => {
    const when = [event['start_date'], event['date'], fieldsOf(event['motion'])['date']]
      .map(textOf)
      .find((one) => one !== undefined);
    if (when === undefined) return;
    const [, day = when.slice(0, 10), time] = DAY_AND_TIME.exec(when.trim()) ?? [];
    append(days, day, { at, time });
  });
  const ordered = [...events];
  for (const ofDay of days.values()) {
    const timed = ofDay.flatMap(({ at, time }) => (time === undefined ? [] : [{ at, time }]));
    if (timed.length < ofDay.length) continue;
    const byTime = timed.toSorted((a, b) => a.time.localeCompare(b.time, 'en'));
    byTime.forEach(({ at }, i) => {
      const event = events[at];
      const place = ofDay[i]?.at;
      if (event && place !== undefined) ordered[place] = event;
    });
  }
  return ordered;
}
export class PopoloVotes {
  private readonly motions: ReadonlyMap<string, Fields>;
  private readonly votesApart: Readonly<ByVoteEvent>;
  private readonly countsApart: Readonly<ByVoteEvent>;

  constructor(
    private readonly builder: Builder,
    private readonly things: PopoloThings,
    private readonly memberships: PopoloMemberships,
    private readonly parts: Parts,
  ) {
    this.motions = new Map(
      parts.motions.flatMap((one) => {
        const id = textOf(one['id']);
        return id === undefined ? [] : [[id, one] as const];
      }),
    );
    this.votesApart = byVoteEvent(parts.votes);
    this.countsApart = byVoteEvent(parts.counts);
  }

  /** @param onProgress is called now and then with the share that is read, from 0 to 1 */
  addAll(onProgress: (share: number) => void): void {
    const events = inOrderOfTime(this.allEvents());
    events.forEach((one, i) => {
      this.add(one);
      if (i % 64 === 0) onProgress(i / events.length);
    });
    this.addMotionsWithoutVote(events);
  }

  /** The vote events, those embedded in motions, and those that only votes and counts name. */
  private allEvents(): Fields[] {
    const { parts, votesApart, countsApart } = this;
    const events = [
      ...parts.voteEvents,
      ...parts.motions.flatMap((motion) =>
        listOfFields(motion['vote_events']).map((event, i, all): Fields => ({
          ...event,
          id: nameOfEvent(event) ?? idWithin(motion, i, all.length),
          motion: event['motion'] ?? motion,
        })),
      ),
    ];
    // Votes and counts of a vote event that is in none of the files are kept too.
    const described = new Set(events.map(nameOfEvent));
    for (const event of new Set([...votesApart.keys(), ...countsApart.keys()])) {
      if (event === undefined)
        events.push({
          id: 'vote-not-stated',
          votes: votesApart.get(undefined),
          counts: countsApart.get(undefined),
        });
      else if (!described.has(event)) events.push({ id: event });
    }
    return events;
  }

  /** Adds motions that no vote was held on, as documents. */
  private addMotionsWithoutVote(events: readonly Fields[]): void {
    const { builder, parts, things } = this;
    const voted = new Set(
      events.map((one) => textOf(one['motion_id']) ?? textOf(fieldsOf(one['motion'])['id'])),
    );
    for (const motion of parts.motions) {
      const id = textOf(motion['id']);
      if (voted.has(id) || listOfFields(motion['vote_events']).length) continue;
      const named = builder.words(motion['text']) ?? builder.words(motion['name']) ?? id;
      if (named === undefined) continue;
      const thing = things.idOf('motion', id ?? named);
      builder.raw.things.push({
        id: thing,
        name: builder.nameOf(thing, named),
        kind: 'document',
        classification: builder.kind('Motion'),
      });
    }
  }

  private motionOf(one: Fields): Fields {
    const embedded = fieldsOf(one['motion']);
    if (Object.keys(embedded).length) return embedded;
    const id = textOf(one['motion_id']);
    return (id === undefined ? undefined : this.motions.get(id)) ?? {};
  }

  private add(given: Fields): void {
    const { builder, things } = this;
    const motion = this.motionOf(given);
    const foreign = nameOfEvent(given) ?? textOf(motion['id']) ?? 'vote';
    const id = this.idOf(foreign);
    const organization =
      things.organizationOf(given) ?? things.organizationOf(motion) ?? builder.noBody();
    const day = this.dayOf(given, motion);
    const text = this.textOfMotion(given, motion) ?? builder.nameOf(id, foreign);
    const name = builder.words(given['name']) ?? builder.words(given['identifier']) ?? text;
    const sources = this.sourcesOf(given);
    const event: Event = { given, motion, foreign, organization, day };
    // Ids are given in the order in which things are met: the voters come before the mover.
    const outcome = this.outcomeOf(event, sources);
    builder.raw.votes.push({
      id,
      name: shortened(name),
      organization,
      when: day ?? UNKNOWN_DATE,
      status: 'held',
      result: this.resultOf(given, motion),
      ...this.motionFields(motion, text),
      ...outcome,
      sources: sources.length ? sources : this.sourcesOf(motion),
    });
  }

  private readonly used = new Set<string>();
  /** The id of a vote: of two that have one id in the files, the second gets another. */
  private idOf(foreign: string): string {
    let name = foreign;
    for (let n = 2; this.used.has(name); n++) name = `${foreign} ${n}`;
    this.used.add(name);
    return this.things.idOf('vote', name);
  }

  /** The sources of a vote or motion, and the addresses of its record. */
  private sourcesOf(one: Fields): Citation[] {
    return [
      ...this.things.citations(one['sources']),
      ...this.things.citations(fieldsOf(one['context'])['sources']),
    ];
  }

  /** The day of a vote: its own, else that of its motion. */
  private dayOf(given: Fields, motion: Fields): string | undefined {
    const { builder } = this;
    const own = builder.date(given['start_date']) ?? builder.date(given['date']);
    const ofMotion = builder.date(motion['date']);
    if (own !== undefined && ofMotion !== undefined && own !== ofMotion)
      builder.leaveDate(ofMotion);
    return own ?? ofMotion;
  }

  /** The result of a vote: its own, else that of its motion. */
  private resultOf(given: Fields, motion: Fields): VoteEvent['result'] {
    const all = [textOf(given['result']), textOf(motion['result'])].filter(
      (words) => words !== undefined,
    );
    const [result] = all.flatMap((words) => resultOf(words) ?? []);
    for (const words of new Set(all))
      if (resultOf(words) === undefined || resultOf(words) !== result)
        this.builder.leave('results', localized(m.formats.popoloRead.resultUnknown), 1, words);
    return result;
  }

  /** What a vote says of its motion. */
  private motionFields(motion: Fields, text: string): Pick<VoteEvent, 'motion' | 'requirement'> {
    const { builder, things } = this;
    const requirement = builder.text(motion['requirement']);
    const mover = textOf(motion['creator_id']);
    const about = [...new Set(wordsWithin(motion['object']))].filter((one) => !text.includes(one));
    return {
      motion: {
        text: builder.text([text, ...about].join(' · ')) ?? {},
        classification: classificationOf(motion),
        moved_by: mover === undefined ? undefined : [things.known('person', mover)],
        sources: this.sourcesOf(motion),
      },
      requirement: requirement && { text: requirement },
    };
  }

  /** Who voted what, and the totals that are stated; neither where the file has none. */
  private outcomeOf(
    event: Event,
    sources: Citation[],
  ): Pick<VoteEvent, 'votes' | 'counts' | 'roll_complete'> {
    const votes = this.votesOf(event).map((row) => ({ ...row, sources }));
    const counts = this.countsOf(event).map((count) => ({ ...count, sources }));
    return {
      counts: counts.length ? counts : undefined,
      votes: votes.length ? votes : undefined,
      roll_complete: this.isComplete(event, votes, counts) || undefined,
    };
  }

  /**
   * Whether votes are those of everybody who took part: as many as are counted of each option, or
   * not counted, and none left out. Counts that differ from the votes are told.
   */
  private isComplete(
    { foreign }: Event,
    votes: readonly { option: VoteOption; voters: readonly string[] }[],
    counts: readonly { group?: string; values: Values }[],
  ): boolean {
    if (!votes.length) return false;
    const whole = counts.find(({ group }) => group === undefined)?.values;
    const named: Values = {};
    for (const { option, voters } of votes) named[option] = (named[option] ?? 0) + voters.length;
    if (!whole) return !this.hasLeft;
    const differing = OPTIONS.find(
      (option) => whole[option] !== undefined && whole[option] !== (named[option] ?? 0),
    );
    const uncounted = (['yes', 'no'] as const).find(
      (option) => whole[option] === undefined && named[option] !== undefined,
    );
    const option = differing ?? uncounted;
    if (option === undefined) return true;
    this.builder.warn(
      { file: this.builder.file },
      'sum-differs',
      localized(m.formats.popoloRead.countDiffers, {
        vote: foreign,
        option,
        counted: whole[option] ?? 0,
        named: named[option] ?? 0,
      }),
    );
    return false;
  }
  /** Whether a vote of the event at hand was left out. */
  private hasLeft = false;

  private textOfMotion(given: Fields, motion: Fields): string | undefined {
    const { builder } = this;
    return (
      builder.words(motion['text']) ??
      builder.words(motion['name']) ??
      builder.words(given['identifier']) ??
      builder.words(given['name'])
    );
  }

  /** The votes of members, a row for each option and bench. */
  private votesOf(event: Event): Omit<VoteRow, 'sources'>[] {
    this.hasLeft = false;
    const rows = new Map<string, { option: VoteOption; group: string; voters: Set<string> }>();
    const apart = this.votesApart.get(event.foreign) ?? [];
    for (const vote of [...listOfFields(event.given['votes']), ...apart]) {
      const parsed = this.voteOf(vote, event);
      if (!parsed) {
        this.hasLeft = true;
        continue;
      }
      const { voter, option, group } = parsed;
      const key = `${option} ${group}`;
      const row = rows.get(key) ?? { option, group, voters: new Set<string>() };
      row.voters.add(voter);
      rows.set(key, row);
    }
    return [...rows.values()].map((row) => ({ ...row, voters: [...row.voters] }));
  }

  private voteOf(
    vote: Fields,
    { organization, day }: Event,
  ): { voter: string; option: VoteOption; group: string } | undefined {
    const word = textOf(vote['option']);
    const option = word === undefined ? undefined : this.optionOf(word);
    const voter = this.voterOf(vote);
    if (voter === undefined) {
      this.builder.leave('votes', localized(m.formats.popoloRead.votesOfNobody));
      return undefined;
    }
    // What a vote says of a bench is kept, whatever the vote was.
    const named = this.benchNamed(vote);
    if (option === undefined) {
      this.leaveOption(word);
      return undefined;
    }
    const group = named ?? this.memberships.benchOf(voter, organization, day);
    return { voter, option, group };
  }

  /** The bench that a vote names, or else the party that its voter has, as OpenStates writes it. */
  private benchNamed(vote: Fields): string | undefined {
    const bench = this.things.benchOf(vote);
    const party = textOf(fieldsOf(vote['voter'])['party']);
    if (party === undefined) return bench;
    const own = this.things.benchOf({ party });
    if (bench !== undefined && bench !== own)
      this.builder.leave(
        'field votes.voter.party',
        localized(m.formats.fromNetwork.attributeLeft, { name: 'votes.voter.party' }),
        1,
        party,
      );
    return bench ?? own;
  }

  private optionOf(word: string): VoteOption | undefined {
    return optionIn(word, this.builder.options.voteOptions);
  }

  /** Who voted: by id, embedded, or by name alone. */
  private voterOf(vote: Fields): string | undefined {
    const { voter } = vote;
    const embedded = fieldsOf(voter);
    const hasId = textOf(embedded['id']) !== undefined || textOf(vote['voter_id']) !== undefined;
    if (hasId) return this.things.personOf(vote, 'voter');
    const name = textOf(vote['voter_name']) ?? textOf(voter) ?? textOf(embedded['name']);
    return name === undefined ? undefined : this.things.personNamed(name);
  }

  /** The totals of the whole body first, then those of each bench. */
  private countsOf({ given, foreign }: Event): { group?: string; values: Values }[] {
    const tallies = [...listOfFields(given['counts']), ...(this.countsApart.get(foreign) ?? [])];
    const whole = this.valuesOf(
      tallies.filter((count) => this.things.benchOf(count) === undefined),
    );
    // The totals of a bench may be in group results, or in counts that name it.
    const results = [
      ...listOfFields(given['group_results']),
      ...tallies.map((count): Fields => ({ ...count, counts: [count] })),
    ];
    const byBench = new Map<string, Values>();
    for (const result of results) {
      const group = this.things.benchOf(result);
      if (group === undefined) continue;
      const values = this.valuesOf(listOfFields(result['counts']));
      byBench.set(group, { ...byBench.get(group), ...values });
    }
    const benches = [...byBench].map(([group, values]) => ({ group, values }));
    return [{ values: whole }, ...benches].filter(({ values }) => Object.keys(values).length);
  }

  private valuesOf(counts: readonly Fields[]): Values {
    const values: Values = {};
    for (const count of counts) {
      const word = textOf(count['option']);
      const { value: written } = count;
      // An empty value is no nought.
      const value = written === null || written === '' ? NaN : Number(written);
      const option = word === undefined ? undefined : this.optionOf(word);
      if (option === undefined) this.leaveOption(word);
      else if (!Number.isInteger(value) || value < 0)
        this.builder.leave('counts', localized(m.formats.popoloRead.countsWrong));
      else values[option] = (values[option] ?? 0) + value;
    }
    return values;
  }

  /** Counts an unknown word for an option, each word by itself. */
  private leaveOption(word: string | undefined): void {
    const shown = this.builder.shortWords(word, 40);
    this.builder.leave(
      `option ${shown}`,
      localized(m.formats.popoloRead.optionUnknown, { shown }),
      1,
      word,
    );
  }
}

function classificationOf(motion: Fields): VoteEvent['motion']['classification'] {
  const word = textOf(motion['classification']);
  return word === undefined ? undefined : slug(word) || undefined;
}
