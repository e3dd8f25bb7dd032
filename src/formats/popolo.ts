/**
 * Popolo (popoloproject.com): people, organizations, memberships, posts, events, motions and roll
 * calls as one JSON document. It has no place for claims.
 */
import { blurbsOf, looksOf } from './network.ts';
import { inLanguage } from '../model/dataset.ts';
import { isIsoDate } from '../model/dates.ts';
import type { Citation, VoteEvent } from '../model/schema.ts';
import type { VoteOption } from '../model/vocabulary.ts';
import { loss, lossesOf, type FormatProgram } from './format.ts';
import { readPopolo } from './popoloRead.ts';
import { localized, m } from '../words/index.ts';

/** Popolo's words for options; it has none for a walk-out, a leave, or who presides. */
const OPTION: Record<VoteOption, string> = {
  yes: 'yes',
  no: 'no',
  abstain: 'abstain',
  paired: 'paired',
  'not-voting': 'not voting',
  absent: 'absent',
  'walk-out': 'not voting',
  leave: 'absent',
  present: 'not voting',
};
/** Options that Popolo has no word for. */
const WITHOUT_WORD: readonly VoteOption[] = ['walk-out', 'leave', 'present'];
const RESULT = { passed: 'pass', failed: 'fail' } as const;

/** Start and end of a time; no end for a single date. */
const ends = (edtf = ''): [string | undefined, string | undefined] => {
  const [start, end] = edtf.split('/');
  return [start, end];
};

const POPOLO_NAMES =
  /(^|[\\/])(persons?|people|organi[sz]ations?|memberships?|posts?|areas?|events?|motions?|vote[_-]?events?|votes?|counts?|speech(es)?|contact[_-]?details?|ep-popolo[^/]*|[^/]*popolo[^/]*)\.json$/i;
const POPOLO_FIELDS =
  /"(persons|organizations|memberships|vote_events|person_id|voter_id|motion_id|organization_id|on_behalf_of_id|given_name|family_name|contact_details|founding_date|person|voter|vote_event|honorific_prefix|created_at)"\s*:/;

export const popolo: FormatProgram = {
  ending: '.json',
  about: localized(m.formats.popolo.about),
  mayHold: (name) => /\.json$/i.test(name),
  detect: (name, head) =>
    /^\s*[{[]/.test(head) &&
    !/"bancada"\s*:/.test(head.slice(0, 200)) &&
    (POPOLO_NAMES.test(name) || POPOLO_FIELDS.test(head)),
  read: readPopolo,
  write(dataset, { lang }) {
    const { raw } = dataset;
    const say = (text: Parameters<typeof inLanguage>[0]) => inLanguage(text, lang) || undefined;
    const named = (name: string | Record<string, string>) =>
      typeof name === 'string' ? name : inLanguage(name, lang);
    let vague = 0;
    const date = (edtf: string | undefined) => {
      if (edtf === undefined || edtf === '' || edtf === '..') return undefined;
      if (isIsoDate(edtf)) return edtf;
      vague += 1;
      return undefined;
    };
    const sources = (citations: readonly Citation[]) =>
      citations.map(({ source, at }) => {
        const cited = dataset.sources.get(source);
        const title = cited && named(cited.title);
        // A publisher that is the same as the title, or as the host of the address, adds nothing.
        const publisher =
          cited?.publisher === title ||
          (cited?.url !== undefined && new URL(cited.url).hostname === cited.publisher)
            ? undefined
            : cited?.publisher;
        return {
          url: cited?.url,
          note: [publisher, title, at === undefined ? undefined : String(at)]
            .filter(Boolean)
            .join(', '),
        };
      });
    const links = (all: readonly string[] | undefined) => all?.map((url) => ({ url }));
    const others = (all: readonly string[] | undefined) => all?.map((name) => ({ name }));
    /**
     * The entries that are known on the days of the clocks, with the names and summaries of those
     * days.
     */
    const seen = <T extends { id: string }>(all: readonly T[]) =>
      all.flatMap((entry) => {
        const thing = dataset.things.get(entry.id);
        return thing
          ? [{ entry, name: inLanguage(thing.name, lang), summary: say(thing.summary) }]
          : [];
      });
    const timeOf = (id: string) => ends(dataset.claims.get(id)?.when);
    // Popolo has no status: what is only alleged would read as a fact.
    const reported = dataset.memberships.filter(
      ({ status }) => status === undefined || status === 'reported' || status === 'confirmed',
    );
    const stated = (vote: VoteEvent) => vote.counts?.find((row) => !row.group);

    const document = {
      persons: seen(raw.people).map(({ entry: p, name, summary }) => ({
        id: p.id,
        name,
        sort_name: p.sort_name,
        gender: p.gender,
        summary,
        other_names: others(p.other_names),
        links: links(p.links),
      })),
      organizations: seen(raw.organizations).map(({ entry: o, name, summary }) => ({
        id: o.id,
        name,
        classification: o.classification,
        parent_id: o.parent,
        founding_date: date(o.founding_date),
        summary,
        other_names: others(o.other_names),
        links: links(o.links),
      })),
      posts: seen(raw.posts).map(({ entry: p, name }) => ({
        id: p.id,
        label: name,
        organization_id: p.organization,
      })),
      memberships: reported.map((m) => ({
        id: m.id,
        person_id: m.person,
        organization_id: m.organization,
        on_behalf_of_id: m.on_behalf_of,
        post_id: m.post,
        role: say(m.role),
        start_date: date(timeOf(m.id)[0]),
        end_date: date(timeOf(m.id)[1]),
        sources: sources(m.sources),
      })),
      events: [...dataset.events.values()].map((e) => ({
        id: e.id,
        name: named(e.name),
        start_date: date(ends(e.when)[0]),
        end_date: date(ends(e.when)[1]),
        sources: sources(e.sources),
      })),
      motions: [...dataset.votes.values()].map((vote) => ({
        id: `${vote.id}.motion`,
        organization_id: vote.organization,
        creator_id: vote.motion.moved_by?.[0],
        text: say(vote.motion.text),
        classification: vote.motion.classification,
        date: date(ends(vote.when)[0]),
        requirement: say(vote.requirement?.text),
        result: vote.result && RESULT[vote.result],
        sources: sources(vote.motion.sources),
      })),
      vote_events: [...dataset.votes.values()].map((vote) => ({
        id: vote.id,
        motion_id: `${vote.id}.motion`,
        organization_id: vote.organization,
        identifier: named(vote.name),
        start_date: date(ends(vote.when)[0]),
        result: vote.result && RESULT[vote.result],
        counts: Object.entries(stated(vote)?.values ?? {}).map(([option, value]) => ({
          option: OPTION[option as VoteOption],
          value,
        })),
        group_results: (vote.counts ?? [])
          .filter((row) => row.group)
          .map((row) => ({
            group_id: row.group,
            counts: Object.entries(row.values).map(([option, value]) => ({
              option: OPTION[option as VoteOption],
              value,
            })),
          })),
        votes: (vote.votes ?? [])
          .filter((row) => row.basis !== 'computed')
          .flatMap((row) =>
            row.voters.map((voter) => ({
              voter_id: voter,
              option: OPTION[row.option],
              group_id: row.group,
            })),
          ),
        sources: sources(vote.sources),
      })),
    };
    const rows = [...dataset.votes.values()].flatMap((vote) => vote.votes ?? []);
    const members = (keep: (row: (typeof rows)[number]) => boolean) =>
      rows.filter(keep).reduce((sum, row) => sum + row.voters.length, 0);
    const losses = [
      loss(
        'claims',
        [...dataset.claims.values()].filter(({ origin }) => origin === 'claim').length,
        localized(m.formats.popolo.claims),
      ),
      loss(
        'options',
        members((row) => row.basis !== 'computed' && WITHOUT_WORD.includes(row.option)),
        localized(m.formats.popolo.options),
      ),
      loss(
        'computed',
        members((row) => row.basis === 'computed'),
        localized(m.formats.popolo.unnamedVotes),
      ),
      loss(
        'counts',
        [...dataset.votes.values()].reduce(
          (sum, vote) =>
            sum + Math.max(0, (vote.counts ?? []).filter((row) => !row.group).length - 1),
          0,
        ),
        localized(m.formats.popolo.counts),
      ),
      loss('stakes', dataset.votes.size, localized(m.formats.popolo.stakes)),
      loss(
        'unsure',
        dataset.memberships.length - reported.length,
        localized(m.formats.popolo.memberships),
      ),
      loss(
        'ends',
        raw.organizations.filter((o) => o.dissolution_date !== undefined).length,
        localized(m.formats.popolo.organizations),
      ),
      loss('looks', looksOf(dataset), localized(m.formats.network.looks)),
      loss('blurbs', blurbsOf(dataset), localized(m.formats.network.blurbs)),
      loss('things', seen(raw.things).length, localized(m.formats.popolo.places)),
      loss('dates', vague, localized(m.formats.popolo.dates)),
      loss('languages', dataset.languages.length - 1, localized(m.formats.popolo.languages)),
      loss(
        'stories',
        raw.stories.length + raw.views.length,
        localized(m.formats.popolo.storiesAndViews),
      ),
    ];
    return {
      files: [{ part: '', content: `${JSON.stringify(document, null, 1)}\n` }],
      losses: lossesOf(losses),
    };
  },
};
