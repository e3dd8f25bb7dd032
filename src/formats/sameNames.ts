/**
 * Things of one name and several kinds in tables that have no ids: "Georgia", a person, and "Georgia",
 * a place, are two. There the kind is a part of the id.
 */
import { folded } from './builder.ts';
import { kindOf } from './fromNetwork.ts';
import { warningAt, type Report } from './problem.ts';
import type { SheetKind } from './roles.ts';
import { localized, m, nameList } from '../words/index.ts';

type Values = Record<string, string>;
interface NamedRows {
  sheet: { file: string };
  meaning: { kind: SheetKind; roles: Readonly<Record<string, string>> };
  records: { values: Values }[];
}
/** Where a row names a thing, and where it says of what kind that is. */
interface Mention {
  values: Values;
  name: string;
  kind: string;
  label: string;
}
const ENDS: readonly Omit<Mention, 'values'>[] = [
  { name: 'source', kind: 'source_kind', label: 'source_name' },
  { name: 'target', kind: 'target_kind', label: 'target_name' },
];

/** The words for one kind are the same: a company and an organization of one name are one thing. */
function sortOf(word: string): string {
  const [kind = folded(word).toLowerCase()] = kindOf(word) ?? [];
  return kind === 'group' ? 'organization' : kind;
}

/** Where a table names things by their names. */
function mentionsIn({ meaning: { kind, roles }, records }: NamedRows): Mention[] {
  const hasIds = kind === 'things' && Object.values(roles).includes('id');
  if (hasIds) return [];
  const places = kind === 'links' ? ENDS : [{ name: 'id', kind: 'kind', label: 'name' }];
  return records.flatMap(({ values }) => places.map((place) => ({ values, ...place })));
}

/**
 * Tells things of one name apart where their table gives them several kinds; this is told.
 * @param tables rows are changed in place
 */
export function tellKindsApart(tables: readonly NamedRows[], report: Report): void {
  const ids = new Set(
    tables
      .flatMap(({ records }) => records.flatMap(({ values }) => values['id'] ?? []))
      .map(folded),
  );
  const mentions = tables.flatMap(mentionsIn);
  const nameIn = ({ values, name, label }: Mention) =>
    name === 'id' ? values[label] : values[name];
  const sorts = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const name = nameIn(mention);
    const kind = mention.values[mention.kind];
    if (name === undefined || kind === undefined || ids.has(folded(name))) continue;
    const own = sorts.get(folded(name)) ?? new Set();
    sorts.set(folded(name), own.add(sortOf(kind)));
  }
  const several = new Set([...sorts].filter(([, own]) => own.size > 1).map(([name]) => name));
  if (several.size === 0) return;
  for (const mention of mentions) {
    const { values, name, label } = mention;
    const written = nameIn(mention);
    const kind = values[mention.kind];
    if (written === undefined || kind === undefined || !several.has(folded(written))) continue;
    values[label] ??= written;
    values[name] = `${written} (${sortOf(kind)})`;
  }
  const [first] = tables;
  if (!first) return;
  report.add(
    warningAt(
      { file: first.sheet.file },
      'kinds-apart',
      localized((lang) =>
        m.formats.sheets.kindsApart(lang, { names: nameList(lang, [...several].slice(0, 5)) }),
      ),
      localized(m.formats.sheets.giveIds),
    ),
  );
}
