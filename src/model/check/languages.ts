import type { RawDataset } from '../schema.ts';
import type { Fault, Rule } from './fault.ts';

const isText = (value: object): value is Record<string, string> => {
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(([key, text]) => typeof text === 'string' && /^[a-z]{2,3}$/.test(key))
  );
};
/** Fields whose value is a text per language, wherever they stand. */
const TEXT_FIELDS = new Set([
  'text',
  'title',
  'alt',
  'description',
  'summary',
  'note',
  'notes',
  'role',
  'name',
  'short_name',
  'name_before',
  'short_name_before',
  'label',
  'inverse',
  'credits',
  'by',
]);

/** "en" is a word of Spanish: tags are told from words by quotes. */
const quoted = (tags: readonly string[]): string[] => tags.map((tag) => `«${tag}»`);

/** Every text is there in every language the dataset declares, and in no other. */
export const missingLanguages: Rule = (raw) => {
  const declared = raw.dataset.languages;
  const faults: Fault[] = [];
  const walk = (value: unknown, path: (string | number)[]) => {
    if (Array.isArray(value)) {
      value.forEach((item, i) => walk(item, [...path, i]));
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const field = [...path].reverse().find((key) => typeof key === 'string');
    if (TEXT_FIELDS.has(field ?? '') && isText(value)) {
      for (const lang of declared)
        if (!value[lang])
          faults.push({
            path,
            code: 'language-missing',
            message: {
              en: `the text has no "${lang}" version`,
              es: `al texto le falta la versión «${lang}»`,
            },
            hint: {
              en: `add ${lang}: beside ${Object.keys(value).join(', ')}; the dataset declares ${declared.join(' and ')}`,
              es: `agregar «${lang}:» junto a ${quoted(Object.keys(value)).join(', ')}; los datos declaran ${quoted(declared).join(' y ')}`,
            },
          });
      for (const lang of Object.keys(value))
        if (!declared.includes(lang))
          faults.push({
            path: [...path, lang],
            code: 'language-undeclared',
            message: {
              en: `"${lang}" is not a language of this dataset`,
              es: `«${lang}» no es un idioma de estos datos`,
            },
            hint: {
              en: `it declares ${declared.join(' and ')}: add ${lang} to languages in dataset.yaml, or take this text out`,
              es: `declaran ${quoted(declared).join(' y ')}: agregar «${lang}» a languages en dataset.yaml, o quitar este texto`,
            },
          });
      return;
    }
    for (const [key, child] of Object.entries(value)) walk(child, [...path, key]);
  };
  for (const [collection, content] of Object.entries(
    raw as unknown as Record<keyof RawDataset, unknown>,
  ))
    walk(content, [collection]);
  return faults;
};
