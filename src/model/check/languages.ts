import type { RawDataset } from '../schema.ts';
import type { Fault, Rule } from './fault.ts';
import { tagList, localized, m } from '../../words/index.ts';

const isText = (value: object): value is Record<string, string> => {
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(([key, text]) => typeof text === 'string' && /^[a-z]{2,3}$/.test(key))
  );
};
/** Fields whose value is a text per language, in any collection. */
const TEXT_FIELDS = new Set([
  'text',
  'title',
  'alt',
  'description',
  'summary',
  'blurb',
  'note',
  'notes',
  'role',
  'name',
  'short_name',
  'name_before',
  'short_name_before',
  'label',
  'inverse',
  'short',
  'credits',
  'by',
]);

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
    if (field !== undefined && TEXT_FIELDS.has(field) && isText(value)) {
      for (const lang of declared)
        if (!value[lang])
          faults.push({
            path,
            code: 'language-missing',
            message: localized(m.check.languages.missing, { lang }),
            hint: localized((locale) =>
              m.check.languages.add(locale, {
                lang,
                present: Object.keys(value)
                  .map((tag) => m.lists.tag(locale, { tag }))
                  .join(', '),
                declared: tagList(locale, declared),
              }),
            ),
          });
      for (const lang of Object.keys(value))
        if (!declared.includes(lang))
          faults.push({
            path: [...path, lang],
            code: 'language-undeclared',
            message: localized(m.check.languages.undeclared, { lang }),
            hint: localized((locale) =>
              m.check.languages.declare(locale, { lang, declared: tagList(locale, declared) }),
            ),
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
