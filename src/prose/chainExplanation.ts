/** A line, a chain as words, in each language: who did what, by whose account, and in the same breath who denies it. */
import type { Tie } from '../model/ties.ts';
import { relationOf, type Claim, type Dataset } from '../model/dataset.ts';
import type { Citation, Language } from '../model/schema.ts';
import { STATUSES, type Status } from '../model/vocabulary.ts';
import { isDenial, isDenied } from '../model/ties.ts';
import { CitationMarks, printMarks } from './citation.ts';
import { capitalised } from './grammar.ts';
import { byName, midSentence, nameWithArticle, shortNameOf, tellNames } from './names.ts';
import { claimText } from './claimSentence.ts';
import { claimInChain, showsStatus } from './claimInChain.ts';
import type { Hop } from '../analysis/chain.ts';
import { m } from '../words/index.ts';

/** How closely a time is known: by the day, the month, the year, or not at all. */
function vagueness(when: string | undefined): number {
  if (when === undefined) return 3;
  if (/^\d{4}-\d{2}-\d{2}/.test(when)) return 0;
  return /^\d{4}-\d{2}/.test(when) ? 1 : 2;
}

/** The claims of a line in the order they speak for it: firm before alleged, undenied before denied, what a source reports before what it has from one, the closest in time, more sources before fewer. */
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
  const found = new Map<string, Claim>();
  for (const claim of claims)
    for (const other of dataset.disputedBy.get(claim.id) ?? [])
      if (isDenial(other)) found.set(other.id, other);
  return [...found.values()].sort((a, b) => a.id.localeCompare(b.id));
}

/** A claim as a chain tells it. */
export interface ToldClaim {
  claim: string;
  status: Status;
  by?: string;
  when?: string;
  /** The sentence, without marks and full stop. */
  text: string;
  /** Numbers of its sources in the list of the paragraph. */
  marks: number[];
  denials: ToldClaim[];
  /** The same told otherwise by another source. */
  otherwise?: ToldClaim;
}
export interface ToldHop {
  from: string;
  to: string;
  line: string;
  claims: ToldClaim[];
  /** Claims between the two that the paragraph leaves untold. */
  untold: number;
}
export interface Explanation {
  /** The whole paragraph, with marks. */
  sentence: string;
  hops: ToldHop[];
  /** What those on the chain said in their own defence, where no hop's denial has said it. */
  answers: ToldClaim[];
  /** What the marks stand for: [1] is the first. */
  citations: Citation[];
}

type Line = Pick<Hop, 'from' | 'to' | 'tie' | 'also'>;
/** How many claims a hop tells, by how many hops the chain has: a tie of two is told fully, a long way briefly. */
const TOLD = [0, 3, 2] as const;
/** A relation below this says too little to be told beside a better one. */
const WORTH_TELLING = { direct: 0.1, onTheWay: 0.55 } as const;

/** The claims that speak for a hop: the best of each of its lines, and of a tie of two the next best of the only one. */
function claimsToTell(
  dataset: Dataset,
  { tie, also }: Line,
  hops: number,
  onChain: ReadonlySet<string>,
): Claim[] {
  const traits = (b: Tie) => `${b.polarity} ${relationOf(dataset, b.relation).about ?? ''}`;
  const direct = hops === 1;
  const beside = also.filter(
    (b) =>
      relationOf(dataset, b.relation).weight >=
        (direct ? WORTH_TELLING.direct : WORTH_TELLING.onTheWay) &&
      b.status !== 'denied' &&
      (direct || b.status !== 'opinion'),
  );
  // On a longer way only what adds another side: a quarrel beside a kinship, not a contract beside a payment.
  // On a way to Odebrecht, what Congress said of Odebrecht comes before what else it said.
  const others = [...onChain].filter((id) => id !== tie.subject && id !== tie.object);
  const mentions = (c: Claim) =>
    others.filter((id) => claimText(dataset, c, 'en').includes(shortNameOf(dataset, id, 'en')))
      .length;
  const best = (b: Tie) => rankedClaims(dataset, b).sort((x, y) => mentions(y) - mentions(x))[0];
  const speaking = (b: Tie) => {
    const claim = best(b);
    return claim ? mentions(claim) : 0;
  };
  const lines = [
    tie,
    ...beside.filter((b) => direct || traits(b) !== traits(tie) || speaking(b) > speaking(tie)),
  ]
    .sort((a, b) => (direct ? 0 : speaking(b) - speaking(a)))
    .slice(0, TOLD[hops] ?? 1);
  const told = lines.flatMap((b) => best(b) ?? []);
  if (!direct || lines.length > 1) return told;
  const [lead, ...rest] = rankedClaims(dataset, tie);
  const another = rest.find(
    (c) =>
      c.status !== 'denied' &&
      !c.supports.includes(lead?.id ?? '') &&
      !lead?.supports.includes(c.id) &&
      !lead?.disputes.includes(c.id) &&
      !c.disputes.includes(lead?.id ?? ''),
  );
  return another ? [...told, another] : told;
}

/** Who of those on a chain denies a claim, each once, or else one other: the denial that answers this very tie before one of everything at once. */
function denialsToTell(
  dataset: Dataset,
  claim: Claim,
  tie: Tie,
  onChain: ReadonlySet<string>,
): Claim[] {
  const between = (c: Claim) =>
    [c.subject, c.object ?? ''].filter((end) => end === tie.subject || end === tie.object).length;
  const own = denialsOf(dataset, [claim]);
  // What is only alleged is told with the denial of any other claim of the same line.
  // The denial of the same report is the one to this very charge.
  const near = (c: Claim) =>
    c.sources.some(({ source, at }) =>
      claim.sources.some((s) => s.source === source && s.at === at),
    );
  const all =
    own.length || claim.status === 'reported' || claim.status === 'confirmed'
      ? own
      : denialsOf(dataset, tie.claims);
  const bySpeaker = new Map<string, Claim>();
  for (const denial of all.sort(
    (a, b) => between(b) - between(a) || Number(near(b)) - Number(near(a)),
  ))
    if (!bySpeaker.has(denial.subject)) bySpeaker.set(denial.subject, denial);
  const denials = [...bySpeaker.values()];
  const here = denials.filter((c) => onChain.has(c.subject));
  return here.length ? here.slice(0, 2) : denials.slice(0, 1);
}

/**
 * What those on a chain about money or crime said in their own defence about its ends, though no hop's own denial has said it:
 * one a speaker. "Odebrecht paid Westfield, which is Kuczynski's" is no allegation, but it must not stand without what both
 * answer. Only what says by itself what it denies, and answers something between two of the chain or is about a tie of it.
 */
function answersTo(
  dataset: Dataset,
  ties: readonly Tie[],
  told: ReadonlySet<string>,
  lang: Language,
): Claim[] {
  if (!ties.some((b) => relationOf(dataset, b.relation).about)) return [];
  const nodes = new Set(ties.flatMap((b) => [b.subject, b.object]));
  const speakers = new Set(
    [...told]
      .flatMap((id) => dataset.claims.get(id) ?? [])
      .filter(isDenial)
      .map((c) => c.subject),
  );
  const inner = new Set(
    [...nodes].filter((id) => ties.filter((b) => b.subject === id || b.object === id).length > 1),
  );
  const onOwnTie = ({ subject, object }: Claim) =>
    ties.some(
      (b) =>
        relationOf(dataset, b.relation).about &&
        [b.subject, b.object].includes(subject) &&
        [b.subject, b.object].includes(object ?? ''),
    );
  const between = (id: string) => {
    const claim = dataset.claims.get(id);
    return claim?.object !== undefined && nodes.has(claim.subject) && nodes.has(claim.object);
  };
  const said = [...dataset.claims.values()].filter(
    (c) =>
      c.relation === 'denies' &&
      c.object !== undefined &&
      nodes.has(c.subject) &&
      nodes.has(c.object) &&
      !speakers.has(c.subject) &&
      showsStatus(dataset, c, lang) &&
      (!c.disputes.length || onOwnTie(c) || c.disputes.some(between)),
  );
  // The answer that names the things in between is the one to this chain.
  const weight = (c: Claim) =>
    [...inner].filter((id) => claimText(dataset, c, 'en').includes(shortNameOf(dataset, id, 'en')))
      .length + (c.object !== undefined && inner.has(c.object) ? 1 : 0);
  const answers = new Map<string, Claim>();
  for (const claim of said.sort((x, y) => weight(y) - weight(x) || (x.id < y.id ? -1 : 1)))
    if (!answers.has(claim.subject)) answers.set(claim.subject, claim);
  return [...answers.values()];
}

/** What a denial answers, where its words do not say so and nothing told has: "he called it a lie" would seem to answer whatever stands before. */
function untoldCharge(
  dataset: Dataset,
  denial: Claim,
  told: ReadonlySet<string>,
  lang: Language,
): Claim | undefined {
  const text = claimText(dataset, denial, lang);
  const namesAnother = [...dataset.things.keys()].some(
    (id) => id !== denial.subject && text.includes(shortNameOf(dataset, id, lang)),
  );
  return namesAnother || denial.disputes.some((id) => told.has(id))
    ? undefined
    : denial.disputes.flatMap((id) => dataset.claims.get(id) ?? [])[0];
}

const endsOf = (claim: Claim | undefined): string[] =>
  [claim?.subject, claim?.object].flatMap((id) => id ?? []);

/**
 * A chain as one short paragraph with source marks, and the sources they stand for. Each allegation has its denial in the same
 * sentence, and a source that tells it otherwise; people are named in full once, and short after.
 * @param hops in order; of each, its line and those that run beside it
 */
export function explainChain(dataset: Dataset, hops: readonly Line[], lang: Language): Explanation {
  const marks = new CitationMarks();
  const days = new Set<string>();
  const told = new Set<string>();
  const onChain = new Set(hops.flatMap((hop) => [hop.from, hop.to]));
  const pieces: ToldClaim[] = [];
  // Whom the paragraph is about: the things of the chain, and those its claims name.
  const about = new Set(onChain);
  const story = (claim: Claim) => claimInChain(dataset, claim, lang, days);
  const tell = (claim: Claim, text: string): ToldClaim => {
    told.add(claim.id);
    for (const id of [claim.subject, claim.object, claim.by])
      if (typeof id === 'string') about.add(id);
    const piece: ToldClaim = {
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
  const tellDenial = (denial: Claim) =>
    tell(
      denial,
      told.has(denial.id)
        ? m.prose.deniedToo(lang, { who: nameWithArticle(dataset, denial.subject, lang) })
        : midSentence(dataset, story(denial), lang),
    );
  const tellWithCharge = (denial: Claim): ToldClaim | undefined => {
    const charge = untoldCharge(dataset, denial, told, lang);
    if (!charge) return undefined;
    const piece = tell(charge, capitalised(story(charge), lang));
    piece.denials = [tellDenial(denial)];
    return piece;
  };
  const tellClaim = (claim: Claim, tie: Tie): ToldClaim => {
    const charged = isDenial(claim) ? tellWithCharge(claim) : undefined;
    if (charged) return charged;
    const piece = tell(claim, capitalised(story(claim), lang));
    const others = [
      ...(dataset.disputedBy.get(claim.id) ?? []),
      ...claim.disputes.flatMap((id) => dataset.claims.get(id) ?? []),
    ];
    const other = others.find((c) => !isDenial(c) && tie.claims.includes(c) && !told.has(c.id));
    piece.denials = denialsToTell(dataset, claim, tie, onChain).map(tellDenial);
    if (other) {
      piece.otherwise = tell(
        other,
        m.prose.otherwise(lang, { text: midSentence(dataset, story(other), lang) }),
      );
      piece.otherwise.denials = denialsToTell(dataset, other, tie, onChain).map(tellDenial);
    }
    return piece;
  };
  const toldHops = hops.map((hop): ToldHop => {
    const lines = [hop.tie, ...hop.also];
    const claims = claimsToTell(dataset, hop, hops.length, onChain).map((claim) =>
      tellClaim(claim, lines.find((b) => b.claims.includes(claim)) ?? hop.tie),
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
    told,
    lang,
  ).map((answer) => tellWithCharge(answer) ?? tell(answer, capitalised(story(answer), lang)));
  tellNames(
    dataset,
    lang,
    pieces.map((piece) => piece.text),
    {
      near: about,
      own: pieces.map((piece) => endsOf(dataset.claims.get(piece.claim))),
    },
  ).forEach((text, i) => Object.assign(pieces[i] ?? {}, { text }));

  const clause = ({ text, marks: numbers }: ToldClaim) =>
    `${text} ${numbers.length ? printMarks(numbers) : m.prose.laterSource(lang)}`;
  const sentences = [...toldHops.flatMap((hop) => hop.claims), ...answers].map(
    (claim) =>
      `${[claim, ...claim.denials, ...(claim.otherwise ? [claim.otherwise, ...claim.otherwise.denials] : [])].map(clause).join('; ')}.`,
  );
  return { sentence: sentences.join(' '), hops: toldHops, answers, citations: marks.list };
}
