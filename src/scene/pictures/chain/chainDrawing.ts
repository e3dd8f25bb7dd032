/**
 * A chain drawn for a box: its things one under the other, and beside each line what is claimed, with
 * its denials. Where it has no room in full, each hop says in a few words what joins its ends, how firm
 * that is, and that it is denied; what is left out is counted.
 */
import type { Chain, Hop } from '../../../analysis/chain.ts';
import { thingOf, type Dataset } from '../../../model/dataset.ts';
import {
  explainChain,
  type ExplainedClaim,
  type Explanation,
} from '../../../prose/chainExplanation.ts';
import { printCitation } from '../../../prose/citation.ts';
import { kindOf, nameOf } from '../../../prose/names.ts';
import { relationLabel, tieMarks } from '../../../prose/tieHeading.ts';
import { n, text } from '../../marks.ts';
import { textWidth } from '../../text.ts';
import type { Palette } from '../../theme.ts';
import { element, type Markup } from '../../../formats/xml.ts';
import { m } from '../../../words/index.ts';
import { Column } from '../column.ts';
import { NOTE } from '../sheet.ts';
import { RAIL, railLine, railThing } from './rail.ts';

/** What a chain is drawn from. */
export interface ChainSubject {
  dataset: Dataset;
  chain: Chain;
  explanation: Explanation;
  lang: string;
  palette: Palette;
}
export const chainSubject = (
  dataset: Dataset,
  chain: Chain,
  { lang, palette }: { lang: string; palette: Palette },
): ChainSubject => ({
  dataset,
  chain,
  explanation: explainChain(dataset, chain.hops, lang),
  lang,
  palette,
});

/** How much of a chain is said. */
interface Detail {
  /** The sizes of names and of claims. */
  name: number;
  claim: number;
  /** Whether claims are told in full, with their denials. */
  isTold: boolean;
  /** Whether what people of the chain say in answer follows. */
  answers: boolean;
  /** Whether sources follow, and claims have their numbers. */
  sources: boolean;
  /** How many hops are shown, from both ends. */
  hops: number;
}
/** What is tried, the most first. */
const LARGE = { name: 17, claim: 15, isTold: true, answers: true, sources: true } as const;
const SMALL = { ...LARGE, name: 14, claim: 12.5 } as const;
const DETAILS: readonly Omit<Detail, 'hops'>[] = [
  LARGE,
  SMALL,
  { ...SMALL, sources: false },
  { ...SMALL, sources: false, answers: false },
  { ...LARGE, isTold: false, sources: false, answers: false },
  { ...SMALL, isTold: false, sources: false, answers: false },
];

export interface ChainDrawing {
  marks: Markup[];
  height: number;
  /** Whether something had no room. */
  isShort: boolean;
}

/** The things of a chain, from one end to the other. */
const thingsOf = ({ hops }: Chain): string[] => [
  ...hops.slice(0, 1).map(({ from }) => from),
  ...hops.map(({ to }) => to),
];
/** The numbers of a claim's citations: " [1][3]". */
const marksOf = ({ marks }: ExplainedClaim, { sources }: Detail): string =>
  sources && marks.length ? ` ${marks.map((mark) => `[${mark}]`).join('')}` : '';

const BADGE = 18;
/** The status of a hop in a dashed frame: "allegation, denied". */
function drawBadge(column: Column, hop: Hop, { lang, palette }: ChainSubject): void {
  const status = tieMarks(hop.tie, lang);
  if (!status) return;
  const { x, y } = column;
  column.put(
    [
      element('rect', {
        ...{ x, y: n(y + 2), width: n(textWidth(status, NOTE) + 14), height: BADGE, rx: 4 },
        ...{ fill: 'none', stroke: palette.muted, 'stroke-width': 1, 'stroke-dasharray': '4 3' },
      }),
      text(status, { x: x + 7, y: n(y + 15), size: NOTE, fill: palette.ink }),
    ],
    BADGE + 5,
  );
}

/** A claim beside another: smaller, indented, with a bar at its side; a cross before one that denies. */
function drawAside(
  column: Column,
  claim: ExplainedClaim,
  { subject, detail, denies }: { subject: ChainSubject; detail: Detail; denies: boolean },
): void {
  const { palette, lang } = subject;
  const size = Math.max(NOTE, detail.claim - 1);
  const indent = denies ? 26 : 14;
  const top = column.y;
  const own = new Column(column.x + indent, top + 3, column.width - indent);
  const sentence = `${claim.text.charAt(0).toLocaleUpperCase(lang)}${claim.text.slice(1)}`;
  own.write(`${sentence}${marksOf(claim, detail)}.`, { size, fill: palette.muted, lines: 40 });
  const stroke = denies ? palette.tones.opposes : palette.hairline;
  const line = { stroke, 'stroke-width': 2, fill: 'none' };
  const { x } = column;
  const middle = { x: x + 14, y: n(top + 3 + size * 0.62) };
  // The cross is drawn: few fonts have one.
  const cross = `M${middle.x - 4} ${middle.y - 4}L${middle.x + 4} ${middle.y + 4}M${middle.x + 4} ${middle.y - 4}L${middle.x - 4} ${middle.y + 4}`;
  column.put(
    [
      ...own.marks,
      ...(denies ? [element('path', { d: cross, ...line })] : []),
      element('path', {
        d: `M${x + 3} ${n(top + 5)}L${x + 3} ${n(own.y)}`,
        ...line,
        'stroke-dasharray': denies ? '5 4' : undefined,
      }),
    ],
    own.y - top,
  );
}

/** What is claimed between two things: in full, or in a few words. */
function drawHop(column: Column, i: number, subject: ChainSubject, detail: Detail): void {
  const { chain, dataset, explanation, palette, lang } = subject;
  const hop = chain.hops[i];
  if (!hop) return;
  const writing = { size: detail.claim, fill: palette.ink, lines: 40 };
  drawBadge(column, hop, subject);
  if (!detail.isTold) {
    const direction = hop.tie.subject === hop.from ? 'out' : 'in';
    column.write(relationLabel(dataset, hop.tie, direction, lang), writing);
    column.space(5);
    return;
  }
  for (const claim of explanation.hops[i]?.claims ?? []) {
    column.write(`${claim.text}${marksOf(claim, detail)}.`, writing);
    if (claim.otherwise) drawAside(column, claim.otherwise, { subject, detail, denies: false });
    for (const denial of claim.denials)
      drawAside(column, denial, { subject, detail, denies: true });
    column.space(7);
  }
}

/** What had no room: "Not here: 4 claims in full, 6 sources". */
function leftOutWords({ explanation, lang }: ChainSubject, detail: Detail): string {
  const words = m.picture.chain;
  const { hops, answers, citations } = explanation;
  const claims = hops.reduce((sum, { claims }) => sum + claims.length, 0);
  const parts = [
    ...(detail.isTold ? [] : [words.claims(lang, { n: claims })]),
    ...(detail.answers || !answers.length ? [] : [words.leftAnswers(lang, { n: answers.length })]),
    ...(detail.sources ? [] : [words.sources(lang, { n: citations.length })]),
  ];
  return parts.length ? m.picture.leftOut(lang, { what: parts.join(', ') }) : '';
}

function drawDetail(
  subject: ChainSubject,
  { x, y, w }: { x: number; y: number; w: number },
  detail: Detail,
): Omit<ChainDrawing, 'isShort'> {
  const { dataset, chain, explanation, palette, lang } = subject;
  const column = new Column(x + RAIL + 10, y, w - RAIL - 10);
  const lines: Markup[] = [];
  const shapes: Markup[] = [];
  const rail = x + RAIL / 2 + 1;
  const small = { size: NOTE, fill: palette.muted, lines: 40 };
  const things = thingsOf(chain);
  const hidden = chain.hops.length - detail.hops;
  const firstHidden = Math.ceil(detail.hops / 2);
  const isHidden = (hop: number) => hop >= firstHidden && hop < firstHidden + hidden;
  let above: { hop: number; y: number } | undefined;
  things.forEach((id, i) => {
    // A thing between two hops that have no room has none either.
    if (isHidden(i - 1) && isHidden(i)) return;
    const middle = column.y + detail.name * 0.64 + 2;
    const hop = above && chain.hops[above.hop];
    if (above && hop && !isHidden(above.hop))
      lines.push(...railLine(dataset, hop, { x: rail, above: above.y, below: middle }, palette));
    shapes.push(railThing(dataset, id, { x: rail, y: middle }, palette));
    const name = { size: detail.name, fill: palette.ink, lines: 4, weight: 600 } as const;
    column.write(nameOf(dataset, id, lang), name);
    column.space(4);
    above = { hop: i, y: middle };
    if (i === things.length - 1) return;
    if (isHidden(i)) column.write(`⋮ ${m.picture.chain.hops(lang, { n: hidden })}`, small);
    else drawHop(column, i, subject, detail);
    // Shapes stand apart, also where little is said between them.
    column.y = Math.max(column.y, middle + 46) + 4;
  });
  // The last shape is higher than its name.
  column.y = Math.max(column.y, (above?.y ?? 0) + 18);

  if (detail.answers && explanation.answers.length) {
    column.space(6);
    column.write(m.picture.chain.answers(lang), { ...small, weight: 600 });
    for (const answer of explanation.answers)
      drawAside(column, answer, { subject, detail, denies: true });
  }
  const wide = new Column(x, column.y, w);
  const left = leftOutWords(subject, detail);
  if (left) wide.write(left, { ...small, lines: 3 });
  if (detail.sources) {
    wide.space(12);
    wide.write(m.scene.sources(lang), { ...small, weight: 600 });
    explanation.citations.forEach((citation, i) =>
      wide.write(`[${i + 1}] ${printCitation(dataset, citation, lang)}`, small),
    );
  }
  return { marks: [...lines, ...shapes, ...column.marks, ...wide.marks], height: wide.y - y };
}

/** Draws a chain in a box. @param box.h how high it may be; Infinity: as high as it needs */
export function drawChainIn(
  subject: ChainSubject,
  box: { x: number; y: number; w: number; h: number },
): ChainDrawing {
  const { length } = subject.chain.hops;
  const shorter = DETAILS.at(-1) as Omit<Detail, 'hops'>;
  const details: Detail[] = [
    ...DETAILS.map((detail) => ({ ...detail, hops: length })),
    ...Array.from({ length: Math.max(0, length - 1) }, (_, i) => ({
      ...shorter,
      hops: length - 1 - i,
    })),
  ];
  let drawing = drawDetail(subject, box, details[0] as Detail);
  let isShort = false;
  for (const detail of details.slice(1)) {
    if (drawing.height <= box.h) break;
    drawing = drawDetail(subject, box, detail);
    isShort = !detail.sources || !detail.answers || !detail.isTold;
  }
  return { ...drawing, isShort };
}

/** What the picture shows, for readers who do not see it: its things, and its paragraph. */
export function describeChain({ dataset, chain, explanation, lang }: ChainSubject): string {
  const things = thingsOf(chain).map(
    (id) => `${nameOf(dataset, id, lang)} (${kindOf(thingOf(dataset, id), lang)})`,
  );
  return `${things.join(' – ')}. ${explanation.sentence}`;
}
/**
 * What the picture is called: "How Kenji Fujimori and Moisés Mamani are tied".
 * @throws Error when the chain has no hops
 */
export function chainTitle({ dataset, chain: { hops }, lang }: ChainSubject): string {
  const [first] = hops;
  const last = hops.at(-1);
  if (!first || !last) throw new Error('a chain has at least one hop');
  const ends = { a: nameOf(dataset, first.from, lang), b: nameOf(dataset, last.to, lang) };
  return m.picture.chain.title(lang, ends);
}
