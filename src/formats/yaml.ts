/** YAML text -> plain data that remembers where each part stands. */
import {
  LineCounter,
  isAlias,
  isMap,
  isNode,
  isPair,
  isSeq,
  parseAllDocuments,
  visit,
  type Document,
  type ErrorCode,
  type Node,
} from 'yaml';
import type { Problem } from './problem.ts';
import type { Localized } from '../words/index.ts';

/** A file above this is refused unread: a dataset of a thousand claims has a tenth of it. */
export const MAX_FILE_BYTES = 4_000_000;

/** What is said of a larger one. */
export const tooLarge = (
  size: number,
  limit = MAX_FILE_BYTES,
): [message: Localized<string>, hint: Localized<string>] => [
  {
    en: `the file has ${size} bytes; the limit is ${limit}`,
    es: `el archivo tiene ${size} bytes; el límite es ${limit}`,
  },
  { en: 'split the dataset, or shorten its texts', es: 'dividir los datos, o acortar sus textos' },
];

const CORE_TAGS = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'seq', 'map'].map((name) => `tag:yaml.org,2002:${name}`),
);

/** What the codes of the parser mean, in Spanish: its own sentences are English. */
const MEANING: Record<ErrorCode, string> = {
  ALIAS_PROPS: 'un alias no lleva nada más',
  BAD_ALIAS: 'el nombre de un ancla o alias no vale',
  BAD_COLLECTION_TYPE: 'la etiqueta no corresponde a este tipo de valor',
  BAD_DIRECTIVE: 'la línea que empieza con % no vale',
  BAD_DQ_ESCAPE: 'lo que sigue a la barra inversa no vale entre comillas dobles',
  BAD_INDENT: 'la sangría no es la que debe ser',
  BAD_PROP_ORDER: 'anclas y etiquetas van después del signo',
  BAD_SCALAR_START: 'un valor sin comillas no puede empezar con este signo',
  BLOCK_AS_IMPLICIT_KEY: 'hay una lista o un conjunto de campos donde va una clave',
  BLOCK_IN_FLOW: 'entre [ ] o { } no caben entradas por líneas',
  DUPLICATE_KEY: 'la misma clave está dos veces',
  IMPOSSIBLE: 'el archivo no se puede leer aquí',
  KEY_OVER_1024_CHARS: 'la clave pasa de 1024 caracteres',
  MISSING_CHAR: 'falta un signo: un espacio, una comilla, una coma, dos puntos o un cierre',
  MULTILINE_IMPLICIT_KEY: 'una clave debe caber en una línea',
  MULTIPLE_ANCHORS: 'un valor lleva más de un ancla',
  MULTIPLE_DOCS: 'el archivo contiene más de un documento',
  MULTIPLE_TAGS: 'un valor lleva más de una etiqueta',
  NON_STRING_KEY: 'la clave no es un texto',
  RESOURCE_EXHAUSTION: 'el archivo está anidado demasiado hondo',
  TAB_AS_INDENT: 'la sangría no se hace con tabuladores',
  TAG_RESOLVE_FAILED: 'la etiqueta o el valor no se entiende',
  UNEXPECTED_TOKEN: 'aquí no se esperaba este signo',
};

export interface YamlFile {
  data: unknown;
  problems: Problem[];
  /** Line and column (from 1) of the part at a path, or of its key; of its nearest parent where the part is missing. */
  locate(path: readonly (string | number)[], key?: boolean): { line: number; column: number };
}

const bytes = (text: string) => new TextEncoder().encode(text).length;

/** Reads one YAML text. It never throws: what is wrong is in `problems`, and `data` is then undefined. */
export function readYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line || 1, column: col || 1 };
  };
  const problem = (
    offset: number,
    code: string,
    message: Localized<string>,
    hint: Localized<string>,
  ): Problem => ({ file, ...at(offset), path: '', code, message, hint, severity: 'error' });
  const refused = (problems: Problem[]): YamlFile => ({
    data: undefined,
    problems,
    locate: () => ({ line: 1, column: 1 }),
  });

  if (bytes(text) > MAX_FILE_BYTES)
    return refused([problem(0, 'file-too-large', ...tooLarge(bytes(text)))]);
  const invalid = text.indexOf('\uFFFD');
  if (invalid >= 0) {
    lines.lineStarts.push(
      ...[0, ...[...text.slice(0, invalid).matchAll(/\n/g)].map((m) => m.index + 1)],
    );
    return refused([
      problem(
        invalid,
        'encoding',
        { en: 'the file is not valid UTF-8 here', es: 'el archivo no es UTF-8 válido aquí' },
        {
          en: 'save it as UTF-8; a file from an older program may be in Latin-1',
          es: 'guardarlo como UTF-8; un archivo de un programa antiguo puede estar en Latin-1',
        },
      ),
    ]);
  }
  let documents: ReturnType<typeof parseAllDocuments>;
  try {
    documents = parseAllDocuments(text, {
      lineCounter: lines,
      uniqueKeys: true,
      version: '1.2',
      schema: 'core',
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refused([
      problem(
        0,
        'yaml',
        { en: 'the file is nested too deeply', es: 'el archivo está anidado demasiado hondo' },
        {
          en: 'a dataset needs no more than a few levels',
          es: 'a unos datos les bastan unos pocos niveles',
        },
      ),
    ]);
  }
  const [document, second] = (Array.isArray(documents) ? documents : []) as Document.Parsed[];
  if (!document)
    return refused([
      problem(
        0,
        'empty-file',
        { en: 'the file is empty', es: 'el archivo está vacío' },
        { en: 'write at least an empty list: []', es: 'escribir al menos una lista vacía: []' },
      ),
    ]);
  if (second)
    return refused([
      problem(
        second.range[0],
        'two-documents',
        {
          en: 'the file holds more than one YAML document',
          es: 'el archivo contiene más de un documento YAML',
        },
        { en: 'take out the line "---" between them', es: 'quitar la línea «---» que los separa' },
      ),
    ]);

  const problems = document.errors.map((error) =>
    problem(
      error.pos[0],
      'yaml',
      {
        en:
          error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ??
          'not valid YAML',
        es: MEANING[error.code],
      },
      {
        en: 'mend the YAML here; indentation and quotes are the usual cause',
        es: 'corregir el YAML aquí; la causa suele ser la sangría o las comillas',
      },
    ),
  );
  visit(document, {
    Node(_, node) {
      // Aliases multiply what a reader must hold; a dataset needs none, so none is a bomb.
      if (isAlias(node) || ('anchor' in node && node.anchor))
        problems.push(
          problem(
            node.range?.[0] ?? 0,
            'yaml-anchor',
            {
              en: 'YAML anchors and aliases are not allowed',
              es: 'no se admiten anclas ni alias de YAML',
            },
            { en: 'write the value out in full', es: 'escribir el valor completo' },
          ),
        );
      if (node.tag && !CORE_TAGS.has(node.tag))
        problems.push(
          problem(
            node.range?.[0] ?? 0,
            'yaml-tag',
            {
              en: `the YAML tag "${node.tag}" is not allowed`,
              es: `no se admite la etiqueta de YAML «${node.tag}»`,
            },
            { en: 'take the tag out', es: 'quitar la etiqueta' },
          ),
        );
    },
  });
  if (problems.length) return refused(problems);

  const locate = (path: readonly (string | number)[], atKey = false) => {
    let node: unknown = document.contents;
    let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    for (const [depth, key] of path.entries()) {
      if (isMap(node)) {
        const pair = node.items.find(
          (item) =>
            isPair(item) && String((item.key as Node & { value?: unknown })?.value) === String(key),
        );
        if (!pair) break;
        node = pair.value;
        const keyOffset = (pair.key as Node).range?.[0] ?? offset;
        offset =
          isNode(node) && node.range && !(atKey && depth === path.length - 1)
            ? node.range[0]
            : keyOffset;
      } else if (isSeq(node)) {
        node = node.items[Number(key)];
        if (!isNode(node)) break;
        offset = node.range?.[0] ?? offset;
      } else break;
    }
    return at(offset);
  };
  return { data: document.toJS(), problems, locate };
}
