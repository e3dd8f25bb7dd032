/** The little grammar that sentences made from fields need, in each language: articles, contractions, spans of time. */
import { printWhen } from '../model/dates.ts';
import type { Language } from '../model/schema.ts';
import { pick } from '../model/words.ts';

/** First words of Spanish names of bodies and posts that take an article, by the article. */
const ARTICLES: Record<'el' | 'la' | 'los' | 'las', readonly string[]> = {
  el: ['congreso', 'gobierno', 'ministerio', 'consejo', 'banco', 'partido', 'frente', 'movimiento', 'tribunal', 'instituto', 'comité', 'senado', 'parlamento', 'poder', 'colegio', 'fondo', 'grupo', 'ejército', 'servicio', 'jurado', 'gabinete', 'diario', 'estado', 'diálogo', 'viceministerio', 'despacho', 'ayuntamiento', 'municipio'],
  la: ['corte', 'comisión', 'fiscalía', 'presidencia', 'vicepresidencia', 'primera', 'segunda', 'embajada', 'policía', 'universidad', 'pontificia', 'asamblea', 'cámara', 'alcaldía', 'gobernación', 'oficina', 'agencia', 'contraloría', 'procuraduría', 'defensoría', 'organización', 'federación', 'confederación', 'fundación', 'asociación', 'junta', 'superintendencia', 'coalición', 'secretaría', 'constitución', 'municipalidad', 'opinión', 'diputación', 'dirección', 'unidad', 'autoridad'],
  los: ['tribunales', 'fiscales', 'juzgados'],
  las: ['fuerzas armadas'],
};

/** A body's or post's name with the article it takes in a sentence: "the Congress of Peru", "el Congreso del Perú", "Popular Force". */
export function withArticle(name: string, lang: Language): string {
  if (lang === 'es') {
    const lower = name.toLocaleLowerCase('es');
    const article = (Object.keys(ARTICLES) as (keyof typeof ARTICLES)[]).find((word) => ARTICLES[word].some((first) => lower === first || lower.startsWith(`${first} `)));
    return article ? `${article} ${name}` : name;
  }
  if (/^(the|a|an)\s/i.test(name)) return name;
  const body = / of | de /i.test(name) || /^(Committee|Council|Commission|Bank|Ministry|Department|Office|Court|Board|Party|Association|Federation|House|Senate)\b/.test(name) || /\b(Party|Commission|Council|Court|Committee|Ministry|Bank|Senate|Assembly|Cabinet|Government|Police|Front|Coalition|Institute|Agency|Dialogue|Congress|Parliament|Presidency|Union|Prosecution|Army|Ministry|Authority|Board|Office|League|Association|Federation|Foundation|Service)$/i.test(name);
  return body ? `the ${name}` : name;
}

/** Puts a preposition before a noun, Spanish "de el" and "a el" drawn together: "del Congreso", "al Congreso". */
export const after = (preposition: string, noun: string): string => `${preposition} ${noun}`.replace(/(?<!\p{L})([Dd]e|[Aa]) el (?=\S)/u, (_, p: string) => `${p}l `);

const SMALL_WORDS: Record<'en' | 'es', ReadonlySet<string>> = {
  en: new Set(['a', 'an', 'the', 'in', 'on', 'at', 'by', 'of', 'to', 'from', 'for', 'with', 'without', 'after', 'before', 'during', 'until', 'since', 'when', 'while', 'as', 'if', 'it', 'its', 'he', 'she', 'they', 'his', 'her', 'their', 'this', 'that', 'these', 'those', 'there', 'some', 'many', 'most', 'all', 'both', 'one', 'two', 'three', 'four', 'five', 'computed', 'absent', 'present', 'nobody', 'nothing', 'no', 'never', 'not', 'neither', 'according', 'under', 'over', 'despite', 'unlike', 'analysts', 'prosecutors', 'lawmakers', 'opposition', 'members', 'allies', 'aides', 'opponents', 'widespread', 'video', 'pressure', 'party', 'part']),
  es: new Set(['un', 'una', 'unos', 'unas', 'el', 'la', 'los', 'las', 'lo', 'en', 'de', 'del', 'al', 'a', 'por', 'para', 'con', 'sin', 'tras', 'ante', 'desde', 'hasta', 'durante', 'calculado', 'ausente', 'nadie', 'nada', 'nunca', 'jamás', 'ni', 'según', 'cuando', 'mientras', 'si', 'su', 'sus', 'este', 'esta', 'estos', 'estas', 'ese', 'esa', 'eso', 'se', 'no', 'algunos', 'algunas', 'muchos', 'muchas', 'dos', 'tres', 'cuatro', 'cinco', 'conforme', 'como', 'pese', 'después', 'antes', 'analistas', 'congresistas', 'allegados', 'aliados', 'asesores', 'opositores', 'fiscales', 'videos', 'había', 'estaba', 'hubo', 'entre', 'bajo', 'apenas']),
};
/** A sentence as it goes on within another: its first letter small, unless its first word is a name. */
export function inMidSentence(text: string, lang: Language): string {
  const first = /^\p{L}+/u.exec(text)?.[0] ?? '';
  return pick(SMALL_WORDS, lang).has(first.toLocaleLowerCase(lang)) ? first.charAt(0).toLocaleLowerCase(lang) + text.slice(1) : text;
}
export const capitalised = (text: string, lang: Language): string => text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
/** A sentence without its last full stop. */
export const withoutStop = (text: string): string => text.trim().replace(/[.\s]+$/u, '');

const isDay = (edtf: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(edtf);
const isVague = (edtf: string): boolean => /[~%]/.test(edtf);

/** A moment after a preposition: "on 21 December 2017", "in 2018"; "el 21 de diciembre de 2017", "en 2018", "hacia 2006". */
function moment(edtf: string, lang: Language): string {
  const printed = printWhen(edtf, lang);
  if (lang === 'es') return isVague(edtf) ? printed : isDay(edtf) ? `el ${printed}` : `en ${printed}`;
  return isDay(edtf) && !isVague(edtf) ? `on ${printed}` : isVague(edtf) ? printed : `in ${printed}`;
}

/** A valid EDTF text as a sentence has it: "from July 2016 to 1 March 2018", "since 2016", "on 21 December 2017"; empty where nothing is known. */
export function inTime(edtf: string | undefined, lang: Language): string {
  if (edtf === undefined) return '';
  const [start = '', end] = edtf.split('/');
  if (end === undefined) return moment(start, lang);
  const [from, to] = [start, end].map((part) => (part === '' || part === '..' ? '' : part)) as [string, string];
  const printed = (part: string) => printWhen(part, lang);
  // In Spanish a whole day takes its article: "desde el 23 de marzo", "del 1 de julio al 3 de marzo", but "desde marzo".
  const day = (part: string) => (isDay(part) ? `el ${printed(part)}` : printed(part));
  if (from && to && lang === 'es') {
    const [first, last] = [from, to].map((part) => day(part.replace(/[~%]/g, ''))) as [string, string];
    return `${after('de', first)} ${after('a', last)}${isVague(from) || isVague(to) ? ' aproximadamente' : ''}`;
  }
  if (from && to) return `from ${printed(from)} to ${printed(to)}`;
  if (from) return lang === 'es' ? `desde ${day(from)}` : `since ${printed(from)}`;
  if (to) return lang === 'es' ? `hasta ${day(to)}` : `until ${printed(to)}`;
  return '';
}
/** Whether a state of that time still holds where the dataset is seen from: it began and has no end yet. */
export const isGoingOn = (edtf: string | undefined): boolean => /^[^/]*\d[^/]*\/(\.\.)?$/.test(edtf ?? '');
