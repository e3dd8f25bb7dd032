/** The memberships of Popolo documents, and the bench of a member on a day. */
import { isWithin } from '../model/dates.ts';
import { append } from '../model/lists.ts';
import type { Citation } from '../model/schema.ts';
import { UNKNOWN_DATE, type Builder } from './builder.ts';
import { type Fields, fieldsOf, textOf } from './fields.ts';
import { notesDoubt, saysAllegation } from './statuses.ts';
import type { PopoloThings } from './popoloThings.ts';
import { localized, m } from '../words/index.ts';

interface Days {
  start?: string;
  end?: string;
}

/** Words of a role that is over. */
const PAST =
  /\b(ex|former|past|expelled|resigned|retired|antigu[oa]|expulsad[oa]|renunciante|ancien(ne)?|ehemalig\w*)\b/i;

/** Words of a role that somebody does not have. */
const NOT_ONE =
  /^(not|no|never|nunca|jam[aá]s|jamais|nicht|kein|keine|pas|n['’]|não|nao|non)(\b|(?<=['’]))/i;

/** The ends of a membership, as ids of the dataset. */
interface Ends extends Days {
  member?: string;
  post?: string;
  organization?: string;
  sources: Citation[];
  /** An allegation, where its role says so. */
  status?: 'alleged';
}

export class PopoloMemberships {
  /** The seats of each person, with their dates, for votes that name no bench. */
  private readonly seats = new Map<string, (Days & { body: string; bench: string })[]>();
  private readonly parties = new Map<string, (Days & { party: string })[]>();
  private readonly benches = new Map<string, string | undefined>();

  /** @param terms the events, of which some are the legislative terms that memberships name */
  constructor(
    private readonly builder: Builder,
    private readonly things: PopoloThings,
    private readonly terms: readonly Fields[],
  ) {}

  add(one: Fields): void {
    const { builder, things } = this;
    const member = things.personOf(one);
    const post = things.postOf(one);
    const organization = things.organizationOf(one) ?? this.bodyOfPost(post);
    const { start, end } = this.daysOf(one, member);
    if (textOf(one['area_id']) !== undefined || (one['area'] ?? undefined) !== undefined)
      builder.leave('seats', localized(m.formats.popoloRead.areas));
    const role = builder.text(one['role']) ?? builder.text(one['label']);
    const sources = things.citations(one['sources']);
    const said = [one['role'], one['label']].map(textOf).filter((text) => text !== undefined);
    if (said.some((text) => NOT_ONE.test(text))) {
      builder.leave('no members', localized(m.formats.popoloRead.noMembers), 1, said[0]);
      return;
    }
    const status = said.some((text) => saysAllegation(text) || notesDoubt(text))
      ? 'alleged'
      : undefined;
    if (member === undefined || organization === undefined) {
      this.addOtherMembership(one, { member, post, organization, start, end, sources, status });
      return;
    }
    const bench = things.organizationOf(one, 'on_behalf_of');
    const foreign = textOf(one['id']);
    builder.raw.memberships.push({
      id:
        foreign === undefined || builder.claims.has(foreign)
          ? builder.claims.fresh('membership')
          : builder.claims.of(foreign),
      person: member,
      organization,
      on_behalf_of: bench,
      post,
      role,
      status,
      // Who sat with a bench on no day that is known is no part of its size on any.
      start_date: bench !== undefined && end === undefined ? (start ?? UNKNOWN_DATE) : start,
      end_date: end,
      sources,
    });
    this.remember(one, { member, organization, bench, start, end, status });
  }

  /** Remembers the bench or party of a member, for votes that name none. */
  private remember(
    one: Fields,
    seat: Days & {
      member: string;
      organization: string;
      bench: string | undefined;
      status: Ends['status'];
    },
  ): void {
    const { member, organization, bench, start, end, status } = seat;
    // A vote is not told as one of a bench that somebody is only said to belong to.
    if (status !== undefined) return;
    // Who was a member on days that nobody says is no member on the day of a vote.
    const isUndated = start === undefined && end === undefined;
    if (isUndated && PAST.test(textOf(one['role']) ?? '-')) return;
    if (bench !== undefined) append(this.seats, member, { body: organization, bench, start, end });
    else if (this.things.isPartyOrBench(organization))
      append(this.parties, member, { party: organization, start, end });
  }

  /**
   * Adds a membership that is not of a person in an organization: one of an organization, or a post
   * in no organization.
   */
  private addOtherMembership(
    one: Fields,
    { member, post, organization, start, end, sources, status }: Ends,
  ): void {
    const { builder, things } = this;
    const memberOrganization = textOf(one['member_id']) ?? textOf(fieldsOf(one['member'])['id']);
    const when =
      start === undefined && end === undefined ? undefined : `${start ?? '..'}/${end ?? '..'}`;
    const role = textOf(one['role']);
    if (memberOrganization !== undefined && organization !== undefined) {
      builder.claim({
        subject: things.known('organization', memberOrganization),
        relation: 'member-of',
        object: organization,
        when,
        status,
        sources,
      });
      if (role !== undefined)
        builder.leave('roles', localized(m.formats.popoloRead.rolesOfBodies), 1, role);
    } else if (member !== undefined && post !== undefined)
      builder.claim({
        subject: member,
        relation: 'holds-post',
        object: post,
        when,
        status,
        sources,
      });
    else builder.leave('memberships', localized(m.formats.popoloRead.membershipsWithoutEnds));
  }

  private bodyOfPost(post: string | undefined): string | undefined {
    return post === undefined
      ? undefined
      : this.builder.raw.posts.find(({ id }) => id === post)?.organization;
  }

  /**
   * The days of a membership, or of its legislative term where it has none of its own, as in
   * EveryPolitician.
   */
  private daysOf(one: Fields, member: string | undefined): Days {
    const { builder } = this;
    const id = textOf(one['legislative_period_id']);
    const term = id === undefined ? undefined : this.terms.find((event) => event['id'] === id);
    const { start, end } = builder.ends(one['start_date'], one['end_date']);
    const died = member === undefined ? undefined : this.things.deaths.get(member);
    if (died !== undefined && end === undefined)
      builder.leave('deaths', localized(m.formats.popoloRead.deathEnds), 1, died);
    if (!term) {
      if (id !== undefined)
        builder.leave(
          'field legislative_period_id',
          localized(m.formats.fromNetwork.attributeLeft, { name: 'legislative_period_id' }),
          1,
          id,
        );
      return { start, end: end ?? died };
    }
    if (start === undefined || end === undefined)
      builder.leave('periods', localized(m.formats.popoloRead.termDays));
    const termEnd = end ?? textOf(term['end_date']);
    return {
      start: start ?? textOf(term['start_date']),
      end: died !== undefined && (termEnd === undefined || died < termEnd) ? died : termEnd,
    };
  }

  /** The bench of a voter in a body on a day, else the party, else a placeholder. */
  benchOf(voter: string, body: string, day: string | undefined): string {
    const key = JSON.stringify([voter, body, day]);
    if (!this.benches.has(key)) {
      const seat = this.seats
        .get(voter)
        ?.findLast((s) => s.body === body && isWithin(day, s.start, s.end));
      const party = this.parties.get(voter)?.findLast((s) => isWithin(day, s.start, s.end));
      this.benches.set(key, seat?.bench ?? party?.party);
    }
    return this.benches.get(key) ?? this.builder.noBench();
  }
}
