/** A claim, a line, a chain as sentences, in each language. What the program worked out says so. */
import { printWhen } from '../model/dates.ts';
import { inLanguage, relationOf, thingOf, type Claim, type Dataset, type Tally } from '../model/dataset.ts';
import type { Bundle } from '../model/graph.ts';
import type { Citation, Language } from '../model/schema.ts';
import { OPTIONS, STATUSES } from '../model/vocabulary.ts';
import { kinshipWords, optionCount, optionVerb } from '../model/words.ts';

export const nameOf = (dataset: Dataset, id: string, lang: Language): string => inLanguage(thingOf(dataset, id).name, lang);
export const shortNameOf = (dataset: Dataset, id: string, lang: Language): string => inLanguage(thingOf(dataset, id).shortName, lang);

/** Who says so: the name of a thing, a plain name, or nothing where the source itself reports it. */
export function byName(dataset: Dataset, claim: Claim, lang: Language): string | undefined {
  if (claim.by === undefined) return undefined;
  return typeof claim.by === 'string' ? nameOf(dataset, claim.by, lang) : inLanguage(claim.by, lang);
}

/** "61 for, 10 abstaining", in the order of the options. */
export function printTally(tally: Tally, lang: Language): string {
  return OPTIONS.filter((option) => tally[option]).map((option) => optionCount(option, tally[option] ?? 0, lang)).join(', ');
}

const COMPUTED = { en: 'computed', es: 'calculado' };
const pick = (words: Record<'en' | 'es', string>, lang: Language) => words[lang === 'es' ? 'es' : 'en'];

function derivedText(dataset: Dataset, claim: Claim, lang: Language): string {
  const es = lang === 'es';
  const subject = nameOf(dataset, claim.subject, lang);
  const object = claim.object ? nameOf(dataset, claim.object, lang) : '';
  const when = claim.when ? printWhen(claim.when, lang) : '';
  if (claim.origin === 'participation') return `${subject} ${inLanguage(claim.role, lang)} (${nameInSentence(dataset, claim.object ?? '', lang)}${when ? `, ${when}` : ''}).`;
  if (claim.origin === 'membership') {
    const span = when ? `, ${when}` : '';
    if (claim.relation === 'holds-post') return es ? `${subject} ocupa u ocupó el cargo: ${object}${span}.` : `${subject} holds or held the post: ${object}${span}.`;
    if (claim.onBehalfOf) {
      const bench = nameOf(dataset, claim.onBehalfOf, lang);
      return es ? `${subject} tuvo un escaño en el ${object} (${bench}${span}).` : `${subject} had a seat in the ${object} (${bench}${span}).`;
    }
    return es ? `${subject} se sentó en el Congreso con: ${object}${span}.` : `${subject} sat in Congress with: ${object}${span}.`;
  }
  if (claim.relation === 'moved') return es ? `${subject} firmó o presentó la moción de: ${object}.` : `${subject} signed or put forward the motion of: ${object}.`;
  if (claim.relation === 'at-stake-in') return es ? `La suerte de ${subject} se decidía en: ${object} (${when}).` : `The fate of ${subject} was to be decided in: ${object} (${when}).`;
  if (claim.option) return `${subject} ${optionVerb(claim.option, lang)}: ${object} (${when}).`;
  return `${subject}: ${printTally(claim.tally ?? {}, lang)}. ${object} (${when}).`;
}

/** What a claim says, as one sentence or two: in its maker's words, or, for a membership, a part in an event or a vote, from its fields. */
export function claimText(dataset: Dataset, claim: Claim, lang: Language): string {
  const text = claim.text ? inLanguage(claim.text, lang) : derivedText(dataset, claim, lang);
  const note = inLanguage(claim.note, lang);
  if (claim.basis !== 'computed') return note && claim.origin === 'vote' && claim.option ? `${text} ${note}` : text;
  return note ? `${text} ${note}` : `${text} (${pick(COMPUTED, lang)})`;
}

/** What joins the two ends of a line, read from one of them: "pardoned", "was pardoned by", "is a son of". */
export function relationLabel(dataset: Dataset, bundle: Bundle, direction: 'out' | 'in', lang: Language): string {
  const relation = relationOf(dataset, bundle.relation);
  const reader = direction === 'out' ? bundle.subject : bundle.object;
  const kinship = bundle.claims.find((c) => c.kinship && c.subject === reader)?.kinship;
  if (kinship) return kinshipWords(kinship, lang);
  return inLanguage(direction === 'out' ? relation.label : relation.inverse, lang);
}

const WITH_STATUS = {
  en: { alleged: 'allegation', opinion: 'opinion', promised: 'promise', expected: 'expected', denied: 'denial' },
  es: { alleged: 'presunción', opinion: 'opinión', promised: 'promesa', expected: 'previsto', denied: 'desmentido' },
} as const;
const AND_DENIED = { en: 'denied', es: 'desmentido' };

/** What a heading must add to a line that is no report: "allegation, denied"; empty for a report that nobody denies. */
export function bundleMarks(bundle: Bundle, lang: Language): string {
  const words: Partial<Record<string, string>> = WITH_STATUS[lang === 'es' ? 'es' : 'en'];
  return [words[bundle.status], bundle.denied ? pick(AND_DENIED, lang) : undefined].filter(Boolean).join(', ');
}

/** The name as it stands in a sentence: what is a sentence of its own, an event or a vote, is put in quotes. */
export function nameInSentence(dataset: Dataset, id: string, lang: Language): string {
  const name = nameOf(dataset, id, lang);
  const { kind } = thingOf(dataset, id);
  if (kind !== 'event' && kind !== 'vote') return name;
  return lang === 'es' ? `«${name}»` : `“${name}”`;
}

/** A line as a short heading that never drops its status: "Odebrecht paid Kuczynski (allegation, denied)". */
export function bundleHeading(dataset: Dataset, bundle: Bundle, lang: Language): string {
  const marks = bundleMarks(bundle, lang);
  // A kinship reads from the end that a source names: "Kenji Fujimori is a son of Alberto Fujimori".
  const turned = bundle.claims.some((c) => c.kinship) && !bundle.claims.some((c) => c.kinship && c.subject === bundle.subject);
  const [first, second] = turned ? [bundle.object, bundle.subject] : [bundle.subject, bundle.object];
  const heading = `${nameInSentence(dataset, first, lang)} ${relationLabel(dataset, bundle, turned ? 'in' : 'out', lang)} ${nameInSentence(dataset, second, lang)}`;
  return marks ? `${heading} (${marks})` : heading;
}

/** The claim that speaks for a line: firm before alleged, undisputed before disputed, more sources before fewer. */
export function leadingClaim(dataset: Dataset, bundle: Bundle): Claim {
  const rank = (c: Claim) => [STATUSES.indexOf(c.status), (dataset.disputedBy.get(c.id) ?? []).length ? 1 : 0, -c.sources.length] as const;
  const sorted = [...bundle.claims].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2] || a.id.localeCompare(b.id);
  });
  const first = sorted[0];
  if (!first) throw new Error(`the line ${bundle.id} has no claim`);
  return first;
}

const DISPUTE = { denies: { en: 'Denied:', es: 'Lo niega:' }, differs: { en: 'Another account:', es: 'Otra versión:' } };
/** Whether a claim that disputes another denies it, or only tells it otherwise. */
export const isDenial = (claim: Claim): boolean => claim.status === 'denied' || claim.relation === 'denies';
export const disputeWord = (claim: Claim, lang: Language): string => pick(isDenial(claim) ? DISPUTE.denies : DISPUTE.differs, lang);

/** Who denies something on a line: each denial once. */
export function denialsOf(dataset: Dataset, claims: readonly Claim[]): Claim[] {
  const found = new Map<string, Claim>();
  for (const claim of claims)
    for (const other of dataset.disputedBy.get(claim.id) ?? []) if (isDenial(other)) found.set(other.id, other);
  return [...found.values()].sort((a, b) => a.id.localeCompare(b.id));
}

const PARAGRAPH = { en: 'paragraph', es: 'párrafo' };

/** Publisher, day and place of a citation: "BBC News, 21 March 2018, paragraph 17". */
export function printCitation(dataset: Dataset, citation: Citation, lang: Language): string {
  const source = dataset.sources.get(citation.source);
  if (!source) return citation.source;
  const at = citation.at === undefined ? '' : typeof citation.at === 'number' ? `, ${pick(PARAGRAPH, lang)} ${citation.at}` : `, ${citation.at}`;
  return `${source.publisher}, ${printWhen(source.published, lang)}${at}`;
}

/** Numbers citations in the order they are first met: the marks [1] [2] of a paragraph and its list. */
export class CitationMarks {
  readonly list: Citation[] = [];
  private readonly keys = new Map<string, number>();

  mark(citations: readonly Citation[]): string {
    const numbers = citations.map((c) => {
      const key = `${c.source}@${c.at ?? ''}`;
      const known = this.keys.get(key);
      if (known !== undefined) return known;
      this.list.push(c);
      this.keys.set(key, this.list.length);
      return this.list.length;
    });
    return numbers.map((n) => `[${n}]`).join('');
  }
}

const AGAINST = { en: 'Against it:', es: 'En contra:' };

/**
 * One hop as sentences: its leading claim, and in the same breath who denies it.
 * @param told takes the ids of the denials that were told
 */
export function explainHop(dataset: Dataset, bundle: Bundle, lang: Language, marks: CitationMarks, told: Set<string> = new Set()): string {
  const lead = leadingClaim(dataset, bundle);
  const said = `${claimText(dataset, lead, lang)} ${marks.mark(lead.sources)}`;
  // The denial that answers this very tie comes before one of everything at once.
  const between = (c: Claim) => [c.subject, c.object ?? ''].filter((end) => end === bundle.subject || end === bundle.object).length;
  const nearest = (claims: readonly Claim[]) => denialsOf(dataset, claims).sort((a, b) => between(b) - between(a))[0];
  const denial = nearest([lead]) ?? nearest(bundle.claims);
  if (denial) told.add(denial.id);
  return denial ? `${said} ${pick(AGAINST, lang)} ${claimText(dataset, denial, lang)} ${marks.mark(denial.sources)}` : said;
}

const IN_ANSWER = { en: 'In answer:', es: 'En respuesta:' };

/**
 * What those on a chain said in their own defence about its ends, though no hop's own denial has said it: one a speaker.
 * "Odebrecht paid Westfield, which is Kuczynski's" is no allegation, but it must not stand without what both answer.
 */
function answersTo(dataset: Dataset, bundles: readonly Bundle[], told: ReadonlySet<string>): Claim[] {
  const nodes = new Set(bundles.flatMap((b) => [b.subject, b.object]));
  if (!bundles.some((b) => relationOf(dataset, b.relation).about)) return [];
  const said = [...dataset.claims.values()].filter((c) => c.relation === 'denies' && c.object !== undefined && nodes.has(c.subject) && nodes.has(c.object) && !told.has(c.id));
  // The answer that names the things in between is the one to this chain.
  const inner = [...nodes].slice(1);
  const weight = (c: Claim) => inner.filter((id) => claimText(dataset, c, 'en').includes(shortNameOf(dataset, id, 'en'))).length + (c.object !== undefined && inner.includes(c.object) ? 1 : 0);
  const answers = new Map<string, Claim>();
  for (const claim of said.sort((x, y) => weight(y) - weight(x) || x.id.localeCompare(y.id))) if (!answers.has(claim.subject)) answers.set(claim.subject, claim);
  return [...answers.values()];
}

/** A chain as one short paragraph with source marks, and the sources they stand for; denials and answers are in it. */
export function explainChain(dataset: Dataset, bundles: readonly Bundle[], lang: Language): { sentence: string; citations: Citation[] } {
  const marks = new CitationMarks();
  const told = new Set<string>();
  const hops = bundles.map((bundle) => explainHop(dataset, bundle, lang, marks, told));
  const denied = new Set([...told].map((id) => dataset.claims.get(id)?.subject));
  const answers = answersTo(dataset, bundles, told).filter((c) => !denied.has(c.subject));
  const last = answers.map((c) => `${pick(IN_ANSWER, lang)} ${claimText(dataset, c, lang)} ${marks.mark(c.sources)}`);
  return { sentence: [...hops, ...last].join(' '), citations: marks.list };
}
