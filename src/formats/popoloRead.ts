/** Popolo documents -> a dataset: one document or many, embedded or apart, as parliaments and EveryPolitician write them. */
import { isWithin } from '../model/dates.ts';
import type { Citation, VoteEvent } from '../model/schema.ts';
import type { VoteOption } from '../model/vocabulary.ts';
import { Builder, slug, UNKNOWN_DATE } from './builder.ts';
import type { Read } from './format.ts';
import { decode, type InputFile, type Reading } from './input.ts';
import { readJson } from './json.ts';
import { gather, leavePrivate, type Part, type Parts } from './popoloParts.ts';
import { optionOf, resultOf } from './popoloWords.ts';
import { Report } from './problem.ts';
import { localized, m } from '../words/index.ts';

const str = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== ''
    ? value
    : typeof value === 'number'
      ? String(value)
      : undefined;
const list = (value: unknown): Part[] =>
  Array.isArray(value)
    ? value.filter(
        (one): one is Part => typeof one === 'object' && one !== null && !Array.isArray(one),
      )
    : [];
const part = (value: unknown): Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Part) : {};

/** Each document -> its parts, or what is wrong with it. */
function readParts(
  files: readonly InputFile[],
  report: Report,
  onProgress?: Reading['onProgress'],
): { parts: Parts; first: string } {
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
  return { parts: gather(documents), first: files[0]?.name ?? '' };
}

class PopoloReader {
  readonly builder: Builder;
  private readonly people = new Set<string>();
  private readonly bodies = new Set<string>();
  private readonly kinds = new Map<string, string>();
  private readonly parents = new Set<string>();
  /** Of each person, the seats with their dates, for the bench of a vote that names none. */
  private readonly seats = new Map<
    string,
    { body: string; bench: string; start?: string; end?: string }[]
  >();
  private readonly parties = new Map<string, { party: string; start?: string; end?: string }[]>();

  constructor(
    private readonly parts: Parts,
    reading: Reading,
    file: string,
    report: Report,
  ) {
    this.builder = new Builder(reading, 'Popolo', file, report);
  }

  private citations(given: unknown): Citation[] {
    return list(given).flatMap((one): Citation[] => {
      const source = this.builder.source({ title: one['note'] ?? one['title'], url: one['url'] });
      return source === undefined ? [] : [{ source }];
    });
  }
  private shared(one: Part): {
    summary?: Record<string, string>;
    other_names?: string[];
    links?: string[];
  } {
    const { builder } = this;
    const names = [
      ...new Set(list(one['other_names']).flatMap(({ name }) => builder.words(name) ?? [])),
    ].filter((name) => name !== one['name']);
    const links = [
      ...new Set(list(one['links']).flatMap(({ url }) => builder.webAddress(url) ?? [])),
    ];
    return {
      summary:
        builder.about(one['summary']) ??
        builder.about(one['biography']) ??
        builder.about(one['description']),
      other_names: names.length ? names : undefined,
      links: links.length ? links : undefined,
    };
  }

  person(one: Part): string | undefined {
    const { builder } = this;
    const name =
      builder.words(one['name']) ??
      builder.words([one['given_name'], one['family_name']].map(str).filter(Boolean).join(' '));
    const foreign = str(one['id']) ?? name;
    if (foreign === undefined) return undefined;
    const key = `person ${foreign}`;
    const id = this.idOf('person', foreign);
    if (this.people.has(key)) return id;
    this.people.add(key);
    leavePrivate(builder, one);
    const gender = str(one['gender'])?.toLowerCase();
    builder.raw.people.push({
      id,
      name: name ?? foreign,
      sort_name: builder.words(one['sort_name']),
      gender: gender === 'male' || gender === 'female' ? gender : undefined,
      ...this.shared(one),
    });
    return id;
  }

  organization(one: Part): string | undefined {
    const { builder } = this;
    const name = builder.words(one['name']);
    const foreign = str(one['id']) ?? name;
    if (foreign === undefined) return undefined;
    const key = `organization ${foreign}`;
    const id = this.idOf('organization', foreign);
    if (this.bodies.has(key)) return id;
    this.bodies.add(key);
    const classification = this.classOf(one);
    this.kinds.set(id, classification);
    const parent = str(one['parent_id']) ?? str(part(one['parent'])['id']);
    if (parent !== undefined) this.parents.add(parent);
    const seats = Number(one['seats']);
    builder.organization(id, name ?? foreign, classification, {
      parent: parent === undefined ? undefined : this.idOf('organization', parent),
      seats: Number.isInteger(seats) && seats > 0 ? seats : undefined,
      founding_date: builder.date(one['founding_date']),
      dissolution_date: builder.date(one['dissolution_date']),
      ...this.shared(one),
    });
    return id;
  }
  private classOf(one: Part): string {
    const word = str(one['classification']);
    if (word === undefined) return 'organization';
    const id = slug(word);
    const known: Record<string, string> = {
      'political-party': 'party',
      party: 'party',
      partido: 'party',
      'parliamentary-group': 'bench',
      'political-group': 'bench',
      faction: 'bench',
      bench: 'bench',
      bancada: 'bench',
      legislature: 'legislature',
      chamber: 'legislature',
      parliament: 'legislature',
      committee: 'committee',
    };
    return known[id] ?? this.builder.kind(word);
  }
  private idOf(space: string, foreign: string): string {
    return this.builder.things.spaced(space, foreign);
  }

  private post(one: Part): string | undefined {
    const label = this.builder.words(one['label']) ?? this.builder.words(one['role']);
    const foreign = str(one['id']) ?? label;
    if (foreign === undefined) return undefined;
    const key = `post ${foreign}`;
    const id = this.idOf('post', foreign);
    if (this.bodies.has(key)) return id;
    this.bodies.add(key);
    const organization = this.organizationOf(one);
    this.builder.raw.posts.push({ id, label: label ?? foreign, organization, ...this.shared(one) });
    return id;
  }

  private organizationOf(one: Part, field = 'organization'): string | undefined {
    if (one[field] !== undefined && one[field] !== null && typeof one[field] === 'object')
      return this.organization(part(one[field]));
    const foreign = str(one[`${field}_id`]);
    // EveryPolitician's word for a party that it does not know.
    return foreign === undefined || foreign === 'unknown'
      ? undefined
      : this.known('organization', foreign);
  }
  /** The id of something named by its own; where no file describes it, one is made of its name. */
  private known(space: 'person' | 'organization' | 'post', foreign: string): string {
    const id = this.idOf(space, foreign);
    const here = space === 'person' ? this.people : this.bodies;
    const key = `${space} ${foreign}`;
    if (here.has(key)) return id;
    here.add(key);
    this.builder.leave('stubs', localized(m.formats.popoloRead.undescribed));
    if (space === 'person') this.builder.raw.people.push({ id, name: foreign });
    else if (space === 'post') this.builder.raw.posts.push({ id, label: foreign });
    else this.builder.organization(id, foreign, 'organization');
    return id;
  }

  private membership(one: Part): void {
    const { builder } = this;
    const member =
      one['person'] !== undefined && one['person'] !== null && typeof one['person'] === 'object'
        ? this.person(part(one['person']))
        : str(one['person_id']) === undefined
          ? undefined
          : this.known('person', str(one['person_id']) ?? '');
    const post =
      one['post'] !== undefined && typeof one['post'] === 'object' && one['post'] !== null
        ? this.post(part(one['post']))
        : str(one['post_id']) === undefined
          ? undefined
          : this.known('post', str(one['post_id']) ?? '');
    const organization =
      this.organizationOf(one) ??
      (post === undefined
        ? undefined
        : builder.raw.posts.find(({ id }) => id === post)?.organization);
    const period = this.period(one);
    const own = [builder.date(one['start_date']), builder.date(one['end_date'])];
    const start_date = own[0] ?? period?.start;
    const end_date = own[1] ?? period?.end;
    if (period && own.includes(undefined))
      builder.leave('periods', localized(m.formats.popoloRead.termDays));
    if (str(one['area_id']) !== undefined || (one['area'] !== undefined && one['area'] !== null))
      builder.leave('seats', localized(m.formats.popoloRead.areas));
    const role = builder.text(one['role']) ?? builder.text(one['label']);
    const sources = this.citations(one['sources']);
    const within = str(one['member_id']) ?? str(part(one['member'])['id']);
    if (member === undefined || organization === undefined) {
      const between = within !== undefined && organization !== undefined;
      if (between)
        builder.claim({
          subject: this.known('organization', within),
          relation: 'member-of',
          object: organization,
          sources,
        });
      else if (member !== undefined && post !== undefined)
        builder.claim({
          subject: member,
          relation: 'holds-post',
          object: post,
          when:
            start_date === undefined && end_date === undefined
              ? undefined
              : `${start_date ?? '..'}/${end_date ?? '..'}`,
          sources,
        });
      else builder.leave('memberships', localized(m.formats.popoloRead.membershipsWithoutEnds));
      return;
    }
    const bench = this.organizationOf(one, 'on_behalf_of');
    const foreign = str(one['id']);
    const id =
      foreign === undefined || builder.claims.has(foreign)
        ? builder.claims.fresh('membership')
        : builder.claims.of(foreign);
    builder.raw.memberships.push({
      id,
      person: member,
      organization,
      on_behalf_of: bench,
      post,
      role,
      start_date,
      end_date,
      sources,
    });
    if (bench !== undefined)
      this.seats.set(member, [
        ...(this.seats.get(member) ?? []),
        { body: organization, bench, start: start_date, end: end_date },
      ]);
    else if (['party', 'bench'].includes(this.kinds.get(organization) ?? ''))
      this.parties.set(member, [
        ...(this.parties.get(member) ?? []),
        { party: organization, start: start_date, end: end_date },
      ]);
  }
  /** EveryPolitician says a term where others say its days. */
  private period(one: Part): { start?: string; end?: string } | undefined {
    const id = str(one['legislative_period_id']);
    const term =
      id === undefined ? undefined : this.parts.events.find((event) => event['id'] === id);
    return term && { start: str(term['start_date']), end: str(term['end_date']) };
  }

  private readonly benchKeys = new Map<string, string | undefined>();
  private benchOf(voter: string, body: string, day: string): string {
    const key = `${voter} ${body} ${day}`;
    if (!this.benchKeys.has(key)) {
      const seat = (this.seats.get(voter) ?? []).findLast(
        (s) => s.body === body && isWithin(day, s.start, s.end),
      );
      const party = (this.parties.get(voter) ?? []).findLast((s) => isWithin(day, s.start, s.end));
      this.benchKeys.set(key, seat?.bench ?? party?.party);
    }
    return this.benchKeys.get(key) ?? this.builder.noBench();
  }

  /** Each word is told, so that none is lost unseen. */
  private unknownOption(word: string | undefined): void {
    const shown = this.builder.words(word)?.slice(0, 40) ?? '';
    this.builder.leave(`option ${shown}`, localized(m.formats.popoloRead.optionUnknown, { shown }));
  }

  private values(given: unknown): Partial<Record<VoteOption, number>> | undefined {
    const values: Partial<Record<VoteOption, number>> = {};
    for (const one of list(given)) {
      const word = str(one['option']);
      const value = Number(one['value']);
      const option = word === undefined ? undefined : optionOf(word);
      if (option === undefined) this.unknownOption(word);
      else if (!Number.isInteger(value) || value < 0)
        this.builder.leave('counts', localized(m.formats.popoloRead.countsWrong));
      else values[option] = (values[option] ?? 0) + value;
    }
    return Object.keys(values).length ? values : undefined;
  }

  private voteEvent(
    one: Part,
    motions: ReadonlyMap<string, Part>,
    votesApart: ReadonlyMap<string, Part[]>,
    countsApart: ReadonlyMap<string, Part[]>,
  ): void {
    const { builder } = this;
    const embedded = part(one['motion']);
    const motion = Object.keys(embedded).length
      ? embedded
      : (motions.get(str(one['motion_id']) ?? '') ?? {});
    const foreign = str(one['id']) ?? str(one['identifier']) ?? str(motion['id']) ?? 'vote';
    const id = this.idOf('vote', foreign);
    const organization =
      this.organizationOf(one) ?? this.organizationOf(motion) ?? builder.noBody();
    const start =
      builder.date(one['start_date']) ?? builder.date(one['date']) ?? builder.date(motion['date']);
    const when = start ?? UNKNOWN_DATE;
    const words =
      builder.words(motion['text']) ??
      builder.words(motion['name']) ??
      builder.words(one['identifier']) ??
      builder.words(one['name']) ??
      foreign;
    const name = builder.words(one['name']) ?? builder.words(one['identifier']) ?? words;
    const sources = this.citations(one['sources']);
    const rows = new Map<string, { option: VoteOption; group: string; voters: Set<string> }>();
    for (const vote of [...list(one['votes']), ...(votesApart.get(foreign) ?? [])]) {
      const word = str(vote['option']);
      const option = word === undefined ? undefined : optionOf(word);
      const voter =
        vote['voter'] !== null && typeof vote['voter'] === 'object'
          ? this.person(part(vote['voter']))
          : str(vote['voter_id']) === undefined
            ? undefined
            : this.known('person', str(vote['voter_id']) ?? '');
      if (voter === undefined) {
        builder.leave('votes', localized(m.formats.popoloRead.votesOfNobody));
        continue;
      }
      if (option === undefined) {
        this.unknownOption(word);
        continue;
      }
      const group =
        this.organizationOf(vote, 'group') ?? this.benchOf(voter, organization, start ?? '');
      const key = `${option} ${group}`;
      const row = rows.get(key) ?? { option, group, voters: new Set<string>() };
      row.voters.add(voter);
      rows.set(key, row);
    }
    const tallies = [...list(one['counts']), ...(countsApart.get(foreign) ?? [])];
    const stated = this.values(
      tallies.filter((count) => this.organizationOf(count, 'group') === undefined),
    );
    // A bench's totals may stand as results of their own, or as counts that name it.
    const results = [
      ...list(one['group_results']),
      ...tallies.map((count): Part => ({ ...count, counts: [count] })),
    ];
    const byBench = new Map<string, Partial<Record<VoteOption, number>>>();
    for (const result of results) {
      const group = this.organizationOf(result, 'group');
      if (group !== undefined)
        byBench.set(group, { ...byBench.get(group), ...this.values(result['counts']) });
    }
    const benches = [...byBench]
      .filter(([, values]) => Object.keys(values).length)
      .map(([group, values]) => ({ group, values, sources }));
    const result = str(one['result']) ?? str(motion['result']);
    const counts: VoteEvent['counts'] = [
      ...(stated ? [{ values: stated, sources }] : []),
      ...benches,
    ];
    const mover = str(motion['creator_id']);
    const requirement = builder.text(motion['requirement']);
    const classification = str(motion['classification']);
    builder.raw.votes.push({
      id,
      name: name.length > 160 ? `${name.slice(0, 157)}...` : name,
      organization,
      when,
      status: 'held',
      result: resultOf(result),
      motion: {
        text: builder.text(words) ?? {},
        classification:
          classification === undefined ? undefined : slug(classification) || undefined,
        moved_by: mover === undefined ? undefined : [this.known('person', mover)],
        sources: this.citations(motion['sources']),
      },
      requirement: requirement && { text: requirement },
      counts: counts.length ? counts : undefined,
      votes: rows.size
        ? [...rows.values()].map(({ option, group, voters }) => ({
            option,
            group,
            voters: [...voters],
            sources,
          }))
        : undefined,
      sources,
    });
  }

  private speech(one: Part): void {
    const { builder } = this;
    const name = builder.words(one['title']) ?? builder.words(str(one['text'])?.slice(0, 80));
    if (name === undefined) return;
    const id = this.idOf('speech', str(one['id']) ?? name);
    builder.raw.things.push({
      id,
      name,
      kind: 'document',
      classification: builder.kind('Speech'),
      summary: builder.text(one['text']),
    });
    const speaker = str(one['creator_id']);
    if (speaker !== undefined)
      builder.claim({
        subject: this.known('person', speaker),
        relation: builder.relation('gave the speech'),
        object: id,
        when: builder.date(one['date']),
        sources: this.citations(one['sources']),
      });
  }

  read(): Read {
    const { builder, parts } = this;
    for (const one of parts.persons) this.person(one);
    for (const one of parts.organizations) this.organization(one);
    for (const parent of this.parents) this.known('organization', parent);
    for (const one of parts.posts) this.post(one);
    for (const one of parts.areas) {
      const name = builder.words(one['name']);
      if (name !== undefined)
        builder.raw.things.push({
          id: this.idOf('area', str(one['id']) ?? name),
          name,
          kind: 'place',
          ...this.shared(one),
        });
    }
    for (const one of parts.memberships) this.membership(one);
    for (const one of parts.events) {
      const name = builder.words(one['name']) ?? builder.words(one['label']);
      if (name === undefined) continue;
      const start = builder.date(one['start_date']);
      const end = builder.date(one['end_date']);
      const when =
        start !== undefined && end !== undefined && start !== end
          ? `${start}/${end}`
          : (start ?? (end === undefined ? UNKNOWN_DATE : `../${end}`));
      builder.raw.events.push({
        id: this.idOf('event', str(one['id']) ?? name),
        name,
        when,
        sources: this.citations(one['sources']),
        ...this.shared(one),
      });
    }
    const byId = (all: readonly Part[]) =>
      new Map(
        all.flatMap((one) =>
          str(one['id']) === undefined ? [] : [[str(one['id']) ?? '', one] as const],
        ),
      );
    const apart = (all: readonly Part[]) => {
      const found = new Map<string, Part[]>();
      for (const one of all) {
        const of = str(one['vote_event_id']) ?? str(part(one['vote_event'])['id']) ?? '';
        const those = found.get(of);
        if (those) those.push(one);
        else found.set(of, [one]);
      }
      return found;
    };
    const motions = byId(parts.motions);
    const votes = apart(parts.votes);
    const counts = apart(parts.counts);
    const held = [
      ...parts.voteEvents,
      ...parts.motions.flatMap((motion) =>
        list(motion['vote_events']).map((event): Part => ({
          ...event,
          motion: event['motion'] ?? motion,
        })),
      ),
    ];
    // Votes and counts whose vote event is in none of the files still say how somebody voted in it.
    const here = new Set(held.map((one) => str(one['id']) ?? str(one['identifier']) ?? ''));
    for (const of of new Set([...votes.keys(), ...counts.keys()]))
      if (!here.has(of))
        held.push(
          of ? { id: of } : { id: 'vote-not-stated', votes: votes.get(''), counts: counts.get('') },
        );
    held.forEach((one, i) => {
      this.voteEvent(one, motions, votes, counts);
      if (i % 64 === 0) builder.reading.onProgress?.(0.5 + i / held.length / 2);
    });
    const named = new Set(
      held.map((one) => str(one['motion_id']) ?? str(part(one['motion'])['id'])),
    );
    const alone = parts.motions.filter(
      (motion) => !named.has(str(motion['id'])) && !list(motion['vote_events']).length,
    );
    for (const motion of alone) {
      const text =
        builder.words(motion['text']) ?? builder.words(motion['name']) ?? str(motion['id']);
      if (text !== undefined)
        builder.raw.things.push({
          id: this.idOf('motion', str(motion['id']) ?? text),
          name: text,
          kind: 'document',
          classification: builder.kind('Motion'),
        });
    }
    for (const one of parts.speeches) this.speech(one);
    if (parts.contacts.length)
      builder.leave('contacts', localized(m.formats.popoloRead.contacts), parts.contacts.length);
    if (parts.unknown)
      builder.leave('unknown', localized(m.formats.popoloRead.partsUnknown), parts.unknown);
    return builder.runToEnd({ title: parts.title });
  }
}

export function readPopolo(files: readonly InputFile[], reading: Reading): Read {
  const report = new Report();
  const { parts, first } = readParts(files, report, reading.onProgress);
  return report.failed
    ? { problems: report, losses: [] }
    : new PopoloReader(parts, reading, first, report).read();
}
