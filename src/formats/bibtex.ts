/**
 * CSL-JSON items as BibTeX, for LaTeX. Letters with accents stay as they are: every engine of today
 * reads UTF-8.
 */
import type { CslItem } from './csl.ts';

const SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '"': '{"}',
};
/** A text escaped for TeX. Braces become commands: BibTeX counts even those with a backslash. */
const escaped = (text: string): string =>
  text.replace(/[\\{}$&%#_~^"]/g, (sign) => SPECIAL[sign] ?? sign).replace(/\s+/g, ' ');
/** An address as it is, except for characters that would end the field. */
const address = (url: string): string =>
  url.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
const MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
] as const;

function entry(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const news = item.type === 'article-newspaper';
  const fields: [string, string | undefined][] = [
    ['title', `{{${escaped(item.title)}}}`],
    [
      'author',
      item.author ? `{{${item.author.map((a) => escaped(a.literal)).join('} and {')}}}` : undefined,
    ],
    [news ? 'journal' : 'howpublished', `{${escaped(item['container-title'] ?? item.publisher)}}`],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : (MONTHS[month - 1] ?? undefined)],
    ['day', day === undefined ? undefined : `{${day}}`],
    ['url', item.URL ? `{${address(item.URL)}}` : undefined],
    ['language', item.language ? `{${escaped(item.language)}}` : undefined],
    ['note', item.note ? `{${escaped(item.note)}}` : undefined],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value}`],
  );
  return `@${news ? 'article' : 'misc'}{${item.id},\n${lines.join(',\n')}\n}\n`;
}

export const toBibtex = (items: readonly CslItem[]): string => items.map(entry).join('\n');
