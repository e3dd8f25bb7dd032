/** docs/schema.md: the content of the JSON Schemas, for people. */
import { stringify } from 'yaml';
import { HEADER, PLACES, schemaOf, STORIES } from '../../formats/folder.ts';
import { BODIES } from '../../formats/followTheMoney.ts';
import { ABOUT, PIECE_NAMES } from '../../model/fields.ts';
import { RELATIONS } from '../../model/relations.ts';
import type { Collection } from '../../model/schema.ts';
import { KINDS, KINSHIPS, OPTIONS, STATUSES } from '../../model/vocabulary.ts';
import { kindWord, kinshipWords, optionWord, statusWord } from '../../model/words.ts';
import { entrySchema, type Json } from './json.ts';
import { LOCALES } from '../../words/index.ts';

/** The English names of the languages of the program. */
const LANGUAGES = LOCALES.map(
  (locale) => new Intl.DisplayNames('en', { type: 'language' }).of(locale) ?? locale,
);
const code = (text: unknown) => `\`${String(text)}\``;
const codes = (list: readonly unknown[]) => list.map(code).join(', ');
type Row = readonly (string | undefined)[];
const cell = (text: string | undefined) => text?.replace(/\|/g, '\\|');
/** A table in Markdown. A cell without a text is empty. */
const table = (head: readonly string[], rows: readonly Row[]) =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map(cell).join(' | ')} |`)
    .join('\n');
/** A value in YAML, with quotes where YAML 1.1 would read a word as true or false. */
const example = (value: unknown) =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0 })
    .trim()
    .replace(/\b(yes|no): (?=\d)/g, '"$1": ');

/** Closed lists that several fields share, with the names of their words. */
const LISTS: {
  title: string;
  words: readonly string[];
  call(word: never, lang: string): string;
}[] = [
  {
    title: 'Statuses',
    words: STATUSES.filter((status) => status !== 'unsourced'),
    call: statusWord,
  },
  { title: 'Options', words: OPTIONS, call: optionWord },
  { title: 'Kinds', words: KINDS, call: kindWord },
  { title: 'Kinships', words: KINSHIPS, call: kinshipWords },
];

/** Names of types that have no title. @param minimum the least value of a number */
const PLAIN_TYPES: Record<string, (minimum?: number) => string> = {
  object: () => 'fields',
  boolean: () => 'true or false',
  integer: (minimum) => `whole number${minimum === undefined ? '' : ` from ${minimum}`}`,
  string: () => 'words',
};

function typeOf({
  title,
  type,
  items,
  anyOf,
  enum: words,
  additionalProperties,
  propertyNames,
  minimum,
}: Json): string {
  if (title === PIECE_NAMES.citations('en')) return `[${title}](#citations)`;
  if (title !== undefined) return title;
  const list = LISTS.find((one) => one.words.join() === words?.join());
  if (list) return `one of the [${list.title.toLowerCase()}](#${list.title.toLowerCase()})`;
  if (words) return `one of ${codes(words)}`;
  if (anyOf) return anyOf.map(typeOf).join(', or ');
  if (items && !Array.isArray(items))
    return items.properties ? 'list of entries' : `list: ${typeOf(items)}`;
  if (additionalProperties)
    return `by ${propertyNames?.title ?? 'name'}: ${typeOf(additionalProperties)}`;
  return PLAIN_TYPES[String(type)]?.(minimum) ?? String(type);
}

/**
 * A row for each field, each followed by those inside it. The fields of a citation have a table of
 * their own.
 */
function rowsOf({ properties = {}, required = [] }: Json, before = ''): Row[] {
  return Object.entries(properties).flatMap(([key, field]) => {
    const isOwn = field.title !== PIECE_NAMES.citations('en') && !Array.isArray(field.items);
    const inner = isOwn ? ((field.items as Json | undefined) ?? field) : undefined;
    const [value] = field.examples ?? [];
    return [
      [
        code(before + key),
        required.includes(key) ? 'yes' : undefined,
        typeOf(field),
        field.description,
        value === undefined ? undefined : code(example(value)),
      ],
      ...(inner?.properties ? rowsOf(inner, `${before}${key}.`) : []),
    ];
  });
}
const fields = (schema: Json) =>
  table(['field', 'required', 'type', 'what it means', 'example'], rowsOf(schema));

function section(
  file: string,
  collections: readonly (Collection | 'dataset')[],
  required: boolean,
): string {
  const parts = collections.map((collection) => {
    const about = ABOUT[collection]('en');
    return `${collections.length > 1 ? `Under ${code(`${collection}:`)} ` : ''}${collections.length > 1 ? about.charAt(0).toLowerCase() + about.slice(1) : about}\n\n${fields(entrySchema(collection, 'en'))}`;
  });
  return `## ${file}\n\n${required ? 'Required. ' : ''}Schema: [${schemaOf(file)}](schema/${schemaOf(file)}).\n\n${parts.join('\n\n')}`;
}

export function schemaPage(): string {
  const files = new Map<string, { collections: Collection[]; required: boolean }>();
  for (const [name, { file, required }] of Object.entries(PLACES))
    files.set(file, {
      collections: [...(files.get(file)?.collections ?? []), name as Collection],
      required,
    });
  const citation = (entrySchema('claims', 'en').properties?.['sources']?.items ?? {}) as Json;
  const known = ['party', 'bench', 'media', ...Object.keys(BODIES)].sort();
  return `${[
    `# Every field of a dataset

Written by \`npm run schema\` from \`src/model/schema.ts\` and \`src/model/fields.ts\`: change those, not this page.

A dataset is a folder of YAML files, one a collection; a long list may be JSON under the same name (\`votes.json\`). Each file is a list of entries, but for \`${HEADER}\`, \`memberships.yaml\` and the stories, which are fields. The [JSON Schemas](schema/) say the same to an editor: with the first line \`# yaml-language-server: $schema=.schema/people.schema.json\` (which the files of \`bancada new\` and \`bancada import\` have, with the schemas beside them in \`.schema/\`) it completes fields, explains them and underlines what is wrong. With \`--lang es\` they explain in Spanish.

What a schema cannot say, \`bancada validate\` does: that an id is there, that a date is one, that a relation joins the kinds it may join, and more.`,
    section(HEADER, ['dataset'], true),
    ...[...files].map(([file, { collections, required }]) => section(file, collections, required)),
    section(`${STORIES}/*.yaml`, ['stories'], false),
    `## Citations\n\nWherever a list of citations stands, as in \`sources: [{source: gazette-2024-06-01, at: 3}]\`.\n\n${fields(citation)}`,
    '## What fields are made of\n\n'.concat(
      [
        '- **id**: small letters, digits and single hyphens, at most 80: `kenji-fujimori`.',
        '- **date (EDTF)**: `2017-12-21`, `2017-12`, `2017`, about `2017~`, perhaps `2017?`, between `2001/2006`, up to `../2018`, since `2018-03/..`. A **day** is a whole one.',
        '- **text per language**: `{en: The new bridge, es: El puente nuevo}`, one in each language of the header. A **name** may also be one for all. **Words** have no language.',
        '- **colour**: `"#2a6f97"`, in quotes.',
        '- **address of a screen**: what stands in the address of the explorer from `?` on.',
      ].join('\n'),
    ),
    ...LISTS.map(
      (list) =>
        `## ${list.title}\n\n${table(
          ['word', ...LANGUAGES],
          list.words.map((word) => [
            code(word),
            ...LOCALES.map((lang) => list.call(word as never, lang)),
          ]),
        )}`,
    ),
    `## Classifications\n\nKnown of organizations: ${codes(known)}. A \`group\` is people named only together; a seat in a \`legislature\` is told as one. Any other word may stand there: \`kinds\` in \`${HEADER}\` says what it is called.`,
    `## Relations\n\nThose that every dataset has; it may add its own in \`relations.yaml\`.\n\n${table(
      ['relation', ...LANGUAGES, 'from', 'to'],
      RELATIONS.map(({ id, label, from, to }) => [
        code(id),
        ...LOCALES.map((lang) => label[lang]),
        from.join(', '),
        to.join(', '),
      ]),
    )}`,
  ].join('\n\n')}\n`;
}
