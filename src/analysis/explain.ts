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
  if (claim.origin === 'participation') return `${subject} ${inLanguage(claim.role, lang)} (${object}${when ? `, ${when}` : ''}).`;
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

/** A line as a short heading that never drops its status: "Odebrecht paid Kuczynski (allegation, denied)". */
export function bundleHeading(dataset: Dataset, bundle: Bundle, lang: Language): string {
  const words: Partial<Record<string, string>> = WITH_STATUS[lang === 'es' ? 'es' : 'en'];
  const marks = [words[bundle.status], bundle.denied ? pick(AND_DENIED, lang) : undefined].filter(Boolean).join(', ');
  // A kinship reads from the end that a source names: "Kenji Fujimori is a son of Alberto Fujimori".
  const turned = bundle.claims.some((c) => c.kinship) && !bundle.claims.some((c) => c.kinship && c.subject === bundle.subject);
  const [first, second] = turned ? [bundle.object, bundle.subject] : [bundle.subject, bundle.object];
  const heading = `${nameOf(dataset, first, lang)} ${relationLabel(dataset, bundle, turned ? 'in' : 'out', lang)} ${nameOf(dataset, second, lang)}`;
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

/** Who denies something on a line: each denial once. */
export function denialsOf(dataset: Dataset, claims: readonly Claim[]): Claim[] {
  const found = new Map<string, Claim>();
  for (const claim of claims)
    for (const other of dataset.disputedBy.get(claim.id) ?? []) if (other.status === 'denied' || other.relation === 'denies') found.set(other.id, other);
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

/** One hop as sentences: its leading claim, and in the same breath who denies it. */
export function explainHop(dataset: Dataset, bundle: Bundle, lang: Language, marks: CitationMarks): string {
  const lead = leadingClaim(dataset, bundle);
  const said = `${claimText(dataset, lead, lang)} ${marks.mark(lead.sources)}`;
  // The denial that answers this very tie comes before one of everything at once.
  const between = (c: Claim) => [c.subject, c.object ?? ''].filter((end) => end === bundle.subject || end === bundle.object).length;
  const nearest = (claims: readonly Claim[]) => denialsOf(dataset, claims).sort((a, b) => between(b) - between(a))[0];
  const denial = nearest([lead]) ?? nearest(bundle.claims);
  return denial ? `${said} ${pick(AGAINST, lang)} ${claimText(dataset, denial, lang)} ${marks.mark(denial.sources)}` : said;
}

/** A chain as one short paragraph with source marks, and the sources they stand for. */
export function explainChain(dataset: Dataset, bundles: readonly Bundle[], lang: Language): { sentence: string; citations: Citation[] } {
  const marks = new CitationMarks();
  const sentence = bundles.map((bundle) => explainHop(dataset, bundle, lang, marks)).join(' ');
  return { sentence, citations: marks.list };
}
