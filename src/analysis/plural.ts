/** Verbs of a relation's label for a subject that is many: "Aliados de Kuczynski hicieron ofrecimientos a". */
import { thingOf, type Dataset } from '../model/dataset.ts';
import type { Language } from '../model/schema.ts';
import { pick } from '../model/words.ts';
import { nameOf } from './names.ts';

/** Bodies that go by a plural name. */
const PLURAL_BODIES = /^(courts|prosecutors|tribunals|forces|tribunales|juzgados|fiscales|fuerzas armadas)(?!\p{L})/iu;

/** Whether a thing's name is of many: a group whose noun ends as plurals do, or a body such as the courts. */
export function isMany(dataset: Dataset, id: string, lang: Language): boolean {
  const name = nameOf(dataset, id, lang);
  if (thingOf(dataset, id).kind !== 'group') return PLURAL_BODIES.test(name);
  const head = name.split(lang === 'es' ? / (?:de|del|con|sin|que|en|a|por|investigad|\()/i : / (?:of|with|without|in|under|who|for|\()/i)[0] ?? name;
  return /s$/iu.test(head.trim());
}

const IRREGULAR: Record<'en' | 'es', Record<string, string>> = {
  en: { is: 'are', was: 'were', has: 'have', makes: 'make', criticises: 'criticise', schedules: 'schedule', decides: 'decide', denies: 'deny', accuses: 'accuse', opposes: 'oppose' },
  es: { es: 'son', fue: 'fueron', tiene: 'tienen', tuvo: 'tuvieron', hizo: 'hicieron', obtuvo: 'obtuvieron', pudo: 'pudieron', dio: 'dieron', dispuso: 'dispusieron', está: 'están', estuvo: 'estuvieron', abstuvo: 'abstuvieron', podría: 'podrían', habría: 'habrían' },
};

function verb(word: string, lang: Language): string {
  const own = pick(IRREGULAR, lang)[word];
  if (own) return own;
  if (lang === 'es') return /(nci|mbi|udi|ici|avi|evi|opi)ó$/u.test(word) ? word.replace(/ó$/u, 'aron') : /[iy]ó$/u.test(word) ? word.replace(/ó$/u, 'eron') : /ó$/u.test(word) ? word.replace(/ó$/u, 'aron') : /[ae]$/u.test(word) ? `${word}n` : word;
  return /[^s]s$/u.test(word) ? word.slice(0, -1) : word;
}

/** A label whose verbs agree with many: the first word, and what stands after "or" in "leads or led". */
export function forMany(label: string, lang: Language): string {
  return label
    .split(lang === 'es' ? / (?=(?:o|u) \p{L}+)/u : / (?=or )/u)
    .map((part) => part.replace(/^((?:or|o|u) )?(lo |la |no |se )?(\p{L}+)/u, (_, joint = '', clitic = '', word: string) => `${joint}${clitic}${verb(word, lang)}`))
    .join(' ')
    .replace(lang === 'es' ? /^(son) (pariente)(?!\p{L})/u : /(?!)/, '$1 $2s');
}
