/**
 * A chain as a paragraph, in each language: who did what, according to whom, and in the same
 * sentence who denies it.
 */
import type { Tie } from '../model/ties.ts';
import { relationOf, type Claim, type Dataset } from '../model/dataset.ts';
import type { Citation, Language } from '../model/schema.ts';
import { STATUSES, type Status } from '../model/vocabulary.ts';
import { isDenial, isDenied } from '../model/ties.ts';
import { CitationMarks, printMarks } from './citation.ts';
import { capitalised } from './grammar.ts';
import { byName, midSentence, nameWithArticle, shortNameOf, shortenNames } from './names.ts';
import { claimText } from './claimSentence.ts';
import { claimInChain, showsStatus } from './claimInChain.ts';
import type { Hop } from '../analysis/chain.ts';
import { m } from '../words/index.ts';

/** How exactly a time is known: 0 to the day, 1 to the month, 2 to the year, 3 not at all. */
function vagueness(when: string | undefined): number {
  if (when === undefined) return 3;
  if (/^\d{4}-\d{2}-\d{2}/.test(when)) return 0;
  return /^\d{4}-\d{2}/.test(when) ? 1 : 2;
}

/**
 * The claims of a line, the strongest first: firm before alleged, undenied before denied, reported
 * by the source itself before attributed to somebody, more exactly dated first, more sources first.
 */
export function rankedClaims(dataset: Dataset, tie: Tie): Claim[] {
  const rank = (c: Claim) => [
    STATUSES.indexOf(c.status),
    isDenied(dataset, c) ? 1 : 0,
    c.by === undefined ? 0 : 1,
    vagueness(c.when),
    -c.sources.length,
  ];
  return [...tie.claims].sort((a, b) => {
    const x = rank(a);
    const y = rank(b);
    return x.map((n, i) => n - (y[i] ?? 0)).find((n) => n !== 0) ?? (a.id < b.id ? -1 : 1);
  });
}

/** Who denies something on a line: each denial once. */
export function denialsOf(dataset: Dataset, claims: readonly Claim[]): Claim[] {
  const denials = new Map<string, Claim>();
  for (const claim of claims)
    for (const other of dataset.disputedBy.get(claim.id) ?? [])
      if (isDenial(other)) denials.set(other.id, other);
  return [...denials.values()].sort((a, b) => a.id.localeCompare(b.id));
}

/** A claim as the paragraph about a chain has it. */
export interface ExplainedClaim {
  claim: string;
  status: Status;
  by?: string;
  when?: string;
  /** The sentence, without marks and full stop. */
  text: string;
  /** Numbers of its sources in the list of the paragraph. */
  marks: number[];
  denials: ExplainedClaim[];
  /** Another source's differing version of it. */
  otherwise?: ExplainedClaim;
}
export interface ExplainedHop {
  from: string;
  to: string;
  line: string;
  claims: ExplainedClaim[];
  /** How many claims between the two the paragraph leaves out. */
  untold: number;
}
export interface Explanation {
  /** The whole paragraph, with marks. */
  sentence: string;
  hops: ExplainedHop[];
  /** What people on the chain said in their own defence, as far as no hop has it as a denial. */
  answers: ExplainedClaim[];
  /** What the marks stand for: [1] is the first. */
  citations: Citation[];
}

type Line = Pick<Hop, 'from' | 'to' | 'tie' | 'also'>;
/** How many claims a hop shows, by the number of hops of the chain; one for longer chains. */
const CLAIMS_PER_HOP = [0, 3, 2] as const;
/** A relation of less weight than this says too little to be shown beside a better one. */
const LEAST_WEIGHT = { direct: 0.1, longer: 0.55 } as const;

/**
 * The claims that a hop shows: the best of each of its lines; for a chain of one hop with only one
 * line, the two best of it.
 */
function claimsForHop(
  dataset: Dataset,
  { tie, also }: Line,
  hops: number,
  onChain: ReadonlySet<string>,
): Claim[] {
  const isLike = (a: Tie, b: Tie) =>
    a.polarity === b.polarity &&
    relationOf(dataset, a.relation).about === relationOf(dataset, b.relation).about;
  const direct = hops === 1;
  const beside = also.filter(
    (b) =>
      relationOf(dataset, b.relation).weight >=
        (direct ? LEAST_WEIGHT.direct : LEAST_WEIGHT.longer) &&
      b.status !== 'denied' &&
      (direct || b.status !== 'opinion'),
  );
  // A longer chain shows only what adds another side: a quarrel beside a kinship, not a contract
  // beside a payment.
  // In a chain to Odebrecht, what Congress said of Odebrecht comes before anything else that it
  // said.
  const others = [...onChain].filter((id) => id !== tie.subject && id !== tie.object);
  const mentions = (c: Claim) =>
    others.filter((id) => claimText(dataset, c, 'en').includes(shortNameOf(dataset, id, 'en')))
      .length;
  const best = (b: Tie) => rankedClaims(dataset, b).sort((x, y) => mentions(y) - mentions(x))[0];
  const mentionsByBest = (b: Tie) => {
    const claim = best(b);
    return claim ? mentions(claim) : 0;
  };
  const lines = [
    tie,
    ...beside.filter((b) => direct || !isLike(b, tie) || mentionsByBest(b) > mentionsByBest(tie)),
  ]
    .sort((a, b) => (direct ? 0 : mentionsByBest(b) - mentionsByBest(a)))
    .slice(0, CLAIMS_PER_HOP[hops] ?? 1);
  const claims = lines.flatMap((b) => best(b) ?? []);
  if (!direct || lines.length > 1) return claims;
  const [lead, ...rest] = rankedClaims(dataset, tie);
  if (!lead) return claims;
  const another = rest.find(
    (c) =>
      c.status !== 'denied' &&
      !c.supports.includes(lead.id) &&
      !lead.supports.includes(c.id) &&
      !lead.disputes.includes(c.id) &&
      !c.disputes.includes(lead.id),
  );
  return another ? [...claims, another] : claims;
}

const endsOf = ({ subject, object }: Claim): string[] =>
  object === undefined ? [subject] : [subject, object];

/**
 * The denials of a claim: up to two by people on the chain, or else one by anybody else; one a
 * speaker. A denial about this very tie goes before a general one.
 */
function denialsFor(
  dataset: Dataset,
  claim: Claim,
  tie: Tie,
  onChain: ReadonlySet<string>,
): Claim[] {
  const endsShared = (c: Claim) =>
    endsOf(c).filter((end) => end === tie.subject || end === tie.object).length;
  const own = denialsOf(dataset, [claim]);
  // A denial from the same place of the same source answers this very claim.
  const isFromSameReport = (c: Claim) =>
    c.sources.some(({ source, at }) =>
      claim.sources.some((s) => s.source === source && s.at === at),
    );
  // A claim that is no report, and that nobody denies, is shown with the denial of another claim of
  // the same line.
  const all =
    own.length || claim.status === 'reported' || claim.status === 'confirmed'
      ? own
      : denialsOf(dataset, tie.claims);
  const bySpeaker = new Map<string, Claim>();
  for (const denial of all.sort(
    (a, b) =>
      endsShared(b) - endsShared(a) || Number(isFromSameReport(b)) - Number(isFromSameReport(a)),
  ))
    if (!bySpeaker.has(denial.subject)) bySpeaker.set(denial.subject, denial);
  const denials = [...bySpeaker.values()];
  const fromChain = denials.filter((c) => onChain.has(c.subject));
  return fromChain.length ? fromChain.slice(0, 2) : denials.slice(0, 1);
}

/**
 * What people on a chain about money or crime said in their own defence, as far as no hop has it as
 * a denial: one denial a speaker. "Odebrecht paid Westfield, which is Kuczynski's" is no
 * allegation, but it must not be shown without the answers of both. Only denials between two things
 * of the chain that show their status in their own words, and that dispute a claim between two of
 * its things, or a tie of it, or nothing in particular.
 * @param mentioned ids of the claims that the paragraph has already
 */
function answersTo(
  dataset: Dataset,
  ties: readonly Tie[],
  mentioned: ReadonlySet<string>,
  lang: Language,
): Claim[] {
  if (!ties.some((b) => relationOf(dataset, b.relation).about)) return [];
  const nodes = new Set(ties.flatMap((b) => [b.subject, b.object]));
  const speakers = new Set(
    [...mentioned]
      .flatMap((id) => dataset.claims.get(id) ?? [])
      .filter(isDenial)
      .map((c) => c.subject),
  );
  const inner = new Set(
    [...nodes].filter((id) => ties.filter((b) => b.subject === id || b.object === id).length > 1),
  );
  const isAboutTie = ({ subject, object }: Claim) =>
    object !== undefined &&
    ties.some(
      (b) =>
        relationOf(dataset, b.relation).about &&
        [b.subject, b.object].includes(subject) &&
        [b.subject, b.object].includes(object),
    );
  const isBetweenNodes = (id: string) => {
    const claim = dataset.claims.get(id);
    return claim?.object !== undefined && nodes.has(claim.subject) && nodes.has(claim.object);
  };
  const denials = [...dataset.claims.values()].filter(
    (c) =>
      c.relation === 'denies' &&
      c.object !== undefined &&
      nodes.has(c.subject) &&
      nodes.has(c.object) &&
      !speakers.has(c.subject) &&
      showsStatus(dataset, c, lang) &&
      (!c.disputes.length || isAboutTie(c) || c.disputes.some(isBetweenNodes)),
  );
  // An answer that names the things in between is about this chain.
  const weight = (c: Claim) =>
    [...inner].filter((id) => claimText(dataset, c, 'en').includes(shortNameOf(dataset, id, 'en')))
      .length + (c.object !== undefined && inner.has(c.object) ? 1 : 0);
  const answers = new Map<string, Claim>();
  for (const claim of denials.sort((x, y) => weight(y) - weight(x) || (x.id < y.id ? -1 : 1)))
    if (!answers.has(claim.subject)) answers.set(claim.subject, claim);
  return [...answers.values()];
}

/**
 * The claim that a denial answers, where neither the denial names it nor the paragraph has it
 * already: "he called it a lie" would seem to answer whatever comes before it.
 * @param mentioned ids of the claims that the paragraph has already
 */
function unmentionedCharge(
  dataset: Dataset,
  denial: Claim,
  mentioned: ReadonlySet<string>,
  lang: Language,
): Claim | undefined {
  const text = claimText(dataset, denial, lang);
  const namesAnother = [...dataset.things.keys()].some(
    (id) => id !== denial.subject && text.includes(shortNameOf(dataset, id, lang)),
  );
  return namesAnother || denial.disputes.some((id) => mentioned.has(id))
    ? undefined
    : denial.disputes.flatMap((id) => dataset.claims.get(id) ?? [])[0];
}

/**
 * A chain as one short paragraph with source marks, and the sources they stand for. Each allegation
 * has its denial, and a differing version of another source, in the same sentence; people are named
 * in full once, and short after.
 * @param hops in order; each with its line and the lines parallel to it
 */
export function explainChain(dataset: Dataset, hops: readonly Line[], lang: Language): Explanation {
  const marks = new CitationMarks();
  const days = new Set<string>();
  const mentioned = new Set<string>();
  const onChain = new Set(hops.flatMap((hop) => [hop.from, hop.to]));
  const pieces: ExplainedClaim[] = [];
  // The paragraph is about the things of the chain, and those that its claims name.
  const subjects = new Set(onChain);
  const textOf = (claim: Claim) => claimInChain(dataset, claim, lang, days);
  const add = (claim: Claim, text: string): ExplainedClaim => {
    mentioned.add(claim.id);
    for (const id of [claim.subject, claim.object, claim.by])
      if (typeof id === 'string') subjects.add(id);
    const piece: ExplainedClaim = {
      claim: claim.id,
      status: claim.status,
      by: byName(dataset, claim, lang),
      when: claim.when,
      text,
      marks: marks.numbers(claim.sources),
      denials: [],
    };
    pieces.push(piece);
    return piece;
  };
  const addDenial = (denial: Claim) =>
    add(
      denial,
      mentioned.has(denial.id)
        ? m.prose.deniedToo(lang, { who: nameWithArticle(dataset, denial.subject, lang) })
        : midSentence(dataset, textOf(denial), lang),
    );
  const addWithCharge = (denial: Claim): ExplainedClaim | undefined => {
    const charge = unmentionedCharge(dataset, denial, mentioned, lang);
    if (!charge) return undefined;
    const piece = add(charge, capitalised(textOf(charge), lang));
    piece.denials = [addDenial(denial)];
    return piece;
  };
  const addClaim = (claim: Claim, tie: Tie): ExplainedClaim => {
    const charged = isDenial(claim) ? addWithCharge(claim) : undefined;
    if (charged) return charged;
    const piece = add(claim, capitalised(textOf(claim), lang));
    const others = [
      ...(dataset.disputedBy.get(claim.id) ?? []),
      ...claim.disputes.flatMap((id) => dataset.claims.get(id) ?? []),
    ];
    const other = others.find(
      (c) => !isDenial(c) && tie.claims.includes(c) && !mentioned.has(c.id),
    );
    piece.denials = denialsFor(dataset, claim, tie, onChain).map(addDenial);
    if (other) {
      piece.otherwise = add(
        other,
        m.prose.otherwise(lang, { text: midSentence(dataset, textOf(other), lang) }),
      );
      piece.otherwise.denials = denialsFor(dataset, other, tie, onChain).map(addDenial);
    }
    return piece;
  };
  const explainedHops = hops.map((hop): ExplainedHop => {
    const lines = [hop.tie, ...hop.also];
    const claims = claimsForHop(dataset, hop, hops.length, onChain).map((claim) =>
      addClaim(claim, lines.find((b) => b.claims.includes(claim)) ?? hop.tie),
    );
    return {
      from: hop.from,
      to: hop.to,
      line: hop.tie.id,
      claims,
      untold: lines.reduce((sum, b) => sum + b.claims.length, 0) - claims.length,
    };
  });
  const answers = answersTo(
    dataset,
    hops.map((hop) => hop.tie),
    mentioned,
    lang,
  ).map((answer) => addWithCharge(answer) ?? add(answer, capitalised(textOf(answer), lang)));
  shortenNames(
    dataset,
    lang,
    pieces.map((piece) => piece.text),
    {
      subjects,
      ends: pieces.map((piece) => {
        const claim = dataset.claims.get(piece.claim);
        return claim ? endsOf(claim) : [];
      }),
    },
  ).forEach((text, i) => Object.assign(pieces[i] ?? {}, { text }));

  const clause = ({ text, marks: numbers }: ExplainedClaim) =>
    `${text} ${numbers.length ? printMarks(numbers) : m.prose.laterSource(lang)}`;
  const sentences = [...explainedHops.flatMap((hop) => hop.claims), ...answers].map(
    (claim) =>
      `${[claim, ...claim.denials, ...(claim.otherwise ? [claim.otherwise, ...claim.otherwise.denials] : [])].map(clause).join('; ')}.`,
  );
  return { sentence: sentences.join(' '), hops: explainedHops, answers, citations: marks.list };
}
