/**
 * The text of a story's step: plain paragraphs with a blank line between, `*emphasis*`, and
 * `[words](id)` for a thing of the dataset. Nothing else: no HTML, no web addresses. A backslash
 * keeps the character after it as it is.
 */
import { type Localized, localized, m } from '../words/index.ts';

/** A run of words: plain, emphasised, or leading to a thing. */
export interface Span {
  words: string;
  emphasis?: true;
  /** Id of the thing that the words lead to. */
  thing?: string;
}
export type Paragraph = readonly Span[];

/** What cannot be read in a text. */
export interface ProseFault {
  message: Localized<string>;
  hint: Localized<string>;
}

const unescaped = (words: string): string => words.replace(/\\(.)/gs, '$1');
const ESCAPED = String.raw`\\[\s\S]`;
const LINK = new RegExp(String.raw`\[((?:${ESCAPED}|[^\]\\])*)\]\(([^()\s]*)\)`, 'y');
const EMPHASIS = new RegExp(String.raw`\*((?:${ESCAPED}|[^*\\])+)\*`, 'y');
const WORDS = new RegExp(String.raw`(?:${ESCAPED}|[^*[\\])+`, 'y');

/**
 * Reads one paragraph; emphasis or a link that is not closed stays as it is written and is a fault.
 */
function readParagraph(text: string, faults: ProseFault[]): Paragraph {
  const spans: Span[] = [];
  let at = 0;
  const next = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  };
  while (at < text.length) {
    const words = next(WORDS);
    if (words) {
      spans.push({ words: unescaped(words[0]) });
      continue;
    }
    const link = next(LINK);
    if (link) {
      const [, label = '', thing = ''] = link;
      if (!label.trim() || !thing)
        faults.push({
          message: localized(m.markup.linkWrong, { link: link[0] }),
          hint: localized(m.markup.writeLink),
        });
      spans.push({ words: unescaped(label), thing });
      continue;
    }
    const emphasis = next(EMPHASIS);
    if (emphasis) {
      const [, inner = ''] = emphasis;
      spans.push({ words: unescaped(inner), emphasis: true });
      continue;
    }
    const rest = text.slice(at, at + 24);
    const sign = text.charAt(at);
    faults.push({
      message: localized(m.markup.notClosed, { rest, sign }),
      hint: localized(m.markup.close, { sign }),
    });
    spans.push({ words: unescaped(text.slice(at)) });
    break;
  }
  return spans;
}

/** The paragraphs of a text, and what in it cannot be read. */
export function readProse(text: string): { paragraphs: Paragraph[]; faults: ProseFault[] } {
  const faults: ProseFault[] = [];
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((part) => readParagraph(part, faults));
  return { paragraphs, faults };
}

/** The words without links and emphasis, for a picture or a message: one entry a paragraph. */
export const plainProse = (text: string): string[] =>
  readProse(text).paragraphs.map((spans) => spans.map(({ words }) => words).join(''));
