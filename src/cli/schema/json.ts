/**
 * The schema as JSON Schemas (draft-07, which editors of YAML support best), one for each file of a
 * dataset, with a description of each field.
 */
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { BUNDLE_VERSION } from '../../formats/datasetFile.ts';
import { HEADER, PLACES, schemaOf, STORIES } from '../../formats/folder.ts';
import { ABOUT, fieldOf, PIECE_NAMES } from '../../model/fields.ts';
import { COLLECTIONS, DatasetHeader, PIECES, type Collection } from '../../model/schema.ts';
import { VIEW_LAYOUTS } from '../../scene/layouts/index.ts';
import { PICTURES } from '../../scene/pictures/index.ts';
import { LOCALES, m } from '../../words/index.ts';

/** The part of JSON Schema that is used here. */
export interface Json {
  $schema?: string;
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  properties?: Record<string, Json>;
  required?: string[];
  additionalProperties?: Json | false;
  propertyNames?: Json;
  items?: Json | Json[];
  anyOf?: Json[];
  enum?: (string | number)[];
  const?: unknown;
  pattern?: string;
  /** Not part of the standard: what an editor shows instead of the pattern. */
  patternErrorMessage?: string;
  examples?: unknown[];
  minimum?: number;
}
type Lang = (typeof LOCALES)[number];
type Piece = keyof typeof PIECES;

const PART = String.raw`[?~%]?-?[\dX]{4}[?~%]?(-[?~%]?[\dX]{2}[?~%]?){0,2}`;
/** Patterns for what the schema checks by functions, as near as a pattern can come. */
const AS_PATTERN: Partial<Record<Piece, Json>> = {
  date: { type: ['string', 'integer'], pattern: `^(${PART}|(${PART}|\\.\\.)?/(${PART}|\\.\\.)?)$` },
  day: { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` },
  address: { type: 'string', pattern: '^https?:' },
  quote: { type: 'string', pattern: String.raw`^\s*(\S+\s+){0,24}\S+\s*$` },
};

/** Fields that name a drawing, which the schema does not know: the names there are, by path. */
const DRAWINGS: Readonly<Record<string, readonly string[]>> = {
  'views.layout': VIEW_LAYOUTS,
  'stories.steps.picture': PICTURES,
};

/** The message of the last rule of a piece, without its code. */
function messageOf(piece: Piece, lang: Lang): string | undefined {
  const schema = PIECES[piece] as { pipe?: readonly { message?: unknown }[] };
  const message = schema.pipe?.at(-1)?.message as
    ((options: { lang: string }) => string) | undefined;
  return message?.({ lang }).replace(/^[a-z-]+: /, '');
}

const nameOf = ($ref: string) => $ref.split('/').at(-1) as Piece;

/**
 * Replaces references by the pieces they refer to, and adds a description to each field.
 * @param titled whether a piece gets its name as title: not inside another piece
 */
function explain(
  node: Json,
  schema: { defs: Record<string, Json>; collection: Collection | 'dataset'; lang: Lang },
  path: readonly string[] = [],
  titled = true,
): Json {
  const { defs, collection, lang } = schema;
  const into = (child: Json, further = path, named = titled) =>
    explain(child, schema, further, named);
  if (node.$ref !== undefined) {
    const piece = nameOf(node.$ref);
    const resolved = { ...into(defs[piece] ?? {}, path, false), ...AS_PATTERN[piece] };
    if (AS_PATTERN[piece]) delete resolved.anyOf;
    return {
      ...(titled ? { title: PIECE_NAMES[piece](lang) } : {}),
      ...resolved,
      ...(resolved.pattern === undefined ? {} : { patternErrorMessage: messageOf(piece, lang) }),
    };
  }
  const { properties, items, anyOf, additionalProperties, propertyNames } = node;
  return {
    ...node,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, child]) => {
          const at = [...path, key];
          const field = fieldOf(collection, at);
          const names = DRAWINGS[[collection, ...at].join('.')];
          if (!field)
            throw new Error(
              `src/model/fields.ts does not say what ${collection}: ${at.join('.')} means`,
            );
          return [
            key,
            {
              description: field[lang],
              ...(names ? { enum: [...names], type: 'string' } : into(child, at, true)),
              ...(field.example === undefined ? {} : { examples: [field.example] }),
            },
          ];
        }),
      ),
    }),
    ...(items && { items: Array.isArray(items) ? items.map((item) => into(item)) : into(items) }),
    ...(anyOf && { anyOf: anyOf.map((one) => into(one)) }),
    ...(additionalProperties && { additionalProperties: into(additionalProperties) }),
    ...(propertyNames && { propertyNames: into(propertyNames) }),
  };
}

/** The JSON Schema of one entry of a collection, or of the header. */
export function entrySchema(collection: Collection | 'dataset', lang: Lang): Json {
  const schema: GenericSchema = collection === 'dataset' ? DatasetHeader : COLLECTIONS[collection];
  const {
    $schema: _draft,
    $defs,
    ...entry
  } = toJsonSchema(schema, { definitions: PIECES, typeMode: 'input', errorMode: 'ignore' });
  const defs = ($defs ?? {}) as Record<string, Json>;
  return explain(entry as Json, { defs, collection, lang });
}

/** All schemas by the names of their files. That of a dataset file refers to the others. */
export function schemaFiles(lang: Lang): Map<string, Json> {
  const files = new Map<string, Json>();
  const put = (file: string, collection: Collection | 'dataset', schema: Json) =>
    files.set(schemaOf(file), {
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: file,
      description: ABOUT[collection](lang),
      ...schema,
    });
  const inBundle: Record<string, Json> = {
    bancada: { const: BUNDLE_VERSION },
    dataset: { $ref: schemaOf(HEADER) },
  };
  put(HEADER, 'dataset', entrySchema('dataset', lang));
  for (const [name, { file, key }] of Object.entries(PLACES)) {
    const collection = name as keyof typeof PLACES;
    const list: Json = {
      description: ABOUT[collection](lang),
      type: 'array',
      items: entrySchema(collection, lang),
    };
    inBundle[name] = {
      $ref: key === undefined ? schemaOf(file) : `${schemaOf(file)}#/properties/${key}`,
    };
    if (key === undefined) put(file, collection, list);
    else
      put(file, 'memberships', {
        type: 'object',
        properties: { ...files.get(schemaOf(file))?.properties, [key]: list },
        additionalProperties: false,
      });
  }
  put(`${STORIES}/*.yaml`, 'stories', entrySchema('stories', lang));
  inBundle['stories'] = { type: 'array', items: { $ref: schemaOf(`${STORIES}/*.yaml`) } };
  files.set('bundle.schema.json', {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: m.cli.schema.bundleTitle(lang),
    type: 'object',
    properties: inBundle,
    required: Object.keys(inBundle),
    additionalProperties: false,
  });
  return files;
}
