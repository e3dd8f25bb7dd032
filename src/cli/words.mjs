// Compiles the catalogues src/words/*.json to src/words/compiled/: a typed function for each
// message, or a table for each language, for what a browser fetches in one language. Does nothing
// if nothing has changed. With --missing it lists what each language lacks.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const WORDS = fileURLToPath(new URL('../words/', import.meta.url));
/** The language that the others fall back on, and whose messages say what each takes. */
const BASE = 'en';
/**
 * Groups of messages that the browser fetches in the reader's language only. All others contain
 * every language.
 */
const FETCHED = ['explorer'];
const HEAD =
  '// Written by src/cli/words.mjs from the catalogues beside this folder. Do not edit.\n';
const STAMP = 'stamp';

/** A text as a JavaScript literal. Letters with accents stay readable. */
const quote = (text) =>
  JSON.stringify(text).replace(/\u2028|\u2029/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
const name = (key) => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key));
const inTemplate = (text) => text.replace(/[`\\]|\$\{/g, '\\$&');

/** The languages that have a catalogue, the base first. */
export function localesIn(folder = WORDS) {
  const locales = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
  return [BASE, ...locales.filter((locale) => locale !== BASE)];
}

/** Whether a file is a catalogue of this project. */
export const isCatalogue = (file) =>
  dirname(resolve(file)) === resolve(WORDS) && file.endsWith('.json');

/**
 * A catalogue's messages by key; entries that begin with @ are notes for translators.
 * @throws Error when it is not a set of texts
 */
export function readCatalogue(locale, folder = WORDS) {
  const file = join(folder, `${locale}.json`);
  const all = Object.entries(JSON.parse(readFileSync(file, 'utf8')));
  const entries = all.filter(([key]) => !key.startsWith('@'));
  for (const [key, text] of entries)
    if (typeof text !== 'string') throw new Error(`${file}: "${key}" is not a text`);
  return new Map(entries);
}

/** The keys that a language lacks, and those that the base does not have. */
export function compareCatalogues(base, other) {
  return {
    missing: [...base.keys()].filter((key) => !other.has(key)),
    unknown: [...other.keys()].filter((key) => !base.has(key)),
  };
}

/**
 * A message as an expression of JavaScript.
 * @param types gets the type of each input
 * @throws Error for what is not supported
 */
function compileMessage(elements, types, locale, kinds) {
  const { TYPE } = kinds;
  const note = (input, type) => {
    const known = types.get(input);
    if (known === undefined || known === 'Value') types.set(input, type);
    else if (type !== 'Value' && known !== type) throw new Error(`"${input}" is used in two ways`);
    return `i${/^[A-Za-z_$][\w$]*$/.test(input) ? `.${input}` : `[${quote(input)}]`}`;
  };
  const branches = (options) =>
    Object.entries(options)
      .map(([key, { value }]) => `${name(key)}: () => ${template(value)}`)
      .join(', ');
  const part = (element) => {
    switch (element.type) {
      case TYPE.literal:
        return inTemplate(element.value);
      case TYPE.argument:
        return `\${${note(element.value, 'Value')}}`;
      case TYPE.plural: {
        if (element.offset || element.pluralType !== 'cardinal')
          throw new Error('plurals with an offset, and ordinals, are not supported');
        return `\${plural(${quote(locale)}, ${note(element.value, 'number')}, { ${branches(element.options)} })}`;
      }
      case TYPE.select: {
        const options = Object.keys(element.options);
        const type = options.includes('other') ? 'string' : options.map(quote).join(' | ');
        return `\${select(${note(element.value, type)}, { ${branches(element.options)} })}`;
      }
      case TYPE.pound:
        throw new Error('write the name of the number, as in {n}, not #');
      default:
        throw new Error('only {name}, {n, plural, ...} and {name, select, ...} are supported');
    }
  };
  const template = (list) =>
    list.every((element) => element.type === TYPE.literal)
      ? quote(list.map((element) => element.value).join(''))
      : `\`${list.map(part).join('')}\``;
  return template(elements);
}

/**
 * Reads every message.
 * @throws Error naming each that cannot be read, or that uses an input that the base does not have
 */
async function readAll(locales, folder) {
  const { parse, TYPE } = await import('@formatjs/icu-messageformat-parser');
  const base = readCatalogue(BASE, folder);
  const faults = [];
  const messages = new Map([...base.keys()].map((key) => [key, { texts: {}, types: new Map() }]));
  for (const locale of locales)
    for (const [key, text] of readCatalogue(locale, folder)) {
      const message = messages.get(key);
      if (!message) {
        faults.push(`${locale}.json: "${key}" is not in ${BASE}.json`);
        continue;
      }
      try {
        const elements = parse(text, { ignoreTag: true, requiresOtherClause: false });
        const given = locale === BASE ? undefined : new Set(message.types.keys());
        message.texts[locale] = compileMessage(elements, message.types, locale, { TYPE });
        const more = given && [...message.types.keys()].filter((input) => !given.has(input));
        if (more?.length) throw new Error(`it is not given {${more.join('}, {')}}`);
      } catch (error) {
        faults.push(`${locale}.json: "${key}": ${error.message}`);
      }
    }
  if (faults.length) throw new Error(`The catalogues have mistakes:\n  ${faults.join('\n  ')}`);
  return messages;
}

/** The messages of a group as a tree, by the parts of their keys. */
function treeOf(messages) {
  const groups = {};
  for (const [key, message] of messages) {
    const path = key.split('.');
    const last = path.pop();
    let node = groups;
    for (const step of path) {
      node = node[step] ??= {};
      if ('texts' in node) throw new Error(`en.json: "${key}" lies inside another message`);
    }
    if (last in node || !path.length)
      throw new Error(`en.json: "${key}" is no place for a message`);
    node[last] = message;
  }
  return groups;
}
const isMessage = (node) => node.types instanceof Map;
const typeOf = ({ types }) =>
  `{ ${[...types].map(([input, type]) => `${name(input)}: ${type}`).join('; ')} }`;
const tree = (node, leaf) =>
  isMessage(node)
    ? leaf(node)
    : `{\n${Object.entries(node)
        .map(([key, child]) => `${name(key)}: ${tree(child, leaf)},\n`)
        .join('')}}`;
/** The imports that a module of messages needs. */
const importsFor = (text) => {
  const used = ['message', 'plain', 'plural', 'select'].filter(
    (helper) => text.includes(`${helper}(`) || text.includes(`${helper}<`),
  );
  const types = text.includes('Value') ? ['type Value'] : [];
  return used.length + types.length
    ? `import { ${[...used, ...types].join(', ')} } from '../message.ts';\n`
    : '';
};

/** The module of a group in every language: a bundler leaves out messages that are not used. */
function groupModule(group) {
  const leaf = ({ texts, types }) => {
    const words = Object.entries(texts)
      .map(([locale, text]) => `${name(locale)}: ${types.size ? `(i) => ${text}` : text}`)
      .join(', ');
    return types.size
      ? `/* @__PURE__ */ message<${typeOf({ types })}>({ ${words} })`
      : `/* @__PURE__ */ plain({ ${words} })`;
  };
  const body = Object.entries(group)
    .map(([key, node]) => {
      const local = /^[A-Za-z_$][\w$]*$/.test(key) ? `$${key}` : undefined;
      if (!local) throw new Error(`en.json: "${key}" is no name for a word`);
      return `const ${local} = ${tree(node, leaf)};\nexport { ${local} as ${key} };\n`;
    })
    .join('');
  return `${HEAD}${importsFor(body)}${body}`;
}

/**
 * The modules of a group that is fetched: its type, and one module for each language. Messages that
 * a language lacks are those of the base.
 */
function fetchedModules(group, node, locales) {
  const type = tree(node, ({ types }) =>
    types.size ? `(i: ${typeOf({ types })}) => string` : 'string',
  );
  const kind = `${group[0].toUpperCase()}${group.slice(1)}Words`;
  const imported = `import type { ${kind} } from './${group}.type.ts';\n`;
  const files = {
    [`${group}.type.ts`]: `${HEAD}${importsFor(type)}export type ${kind} = ${type};\n`,
    [`${group}.ts`]: `${HEAD}${imported}/** Fetches the words of a language. */\nexport const FETCH: Record<string, () => Promise<{ words: ${kind} }>> = {\n${locales
      .map((locale) => `${name(locale)}: () => import('./${group}.${locale}.ts'),\n`)
      .join('')}};\n`,
  };
  for (const locale of locales) {
    const body = tree(node, ({ texts, types }) => {
      const text = texts[locale] ?? texts[BASE];
      return types.size ? `(i) => ${text}` : text;
    });
    files[`${group}.${locale}.ts`] =
      `${HEAD}${importsFor(body)}${imported}export const words: ${kind} = ${body};\n`;
  }
  return files;
}

async function modulesOf(locales, folder) {
  const groups = treeOf(await readAll(locales, folder));
  const whole = Object.keys(groups).filter((group) => !FETCHED.includes(group));
  return {
    'locales.ts': `${HEAD}export const LOCALES = [${locales.map(quote).join(', ')}] as const;\n`,
    'messages.ts': `${HEAD}export {};\n${whole.map((group) => `export * as ${group} from './${group}.ts';\n`).join('')}`,
    ...Object.fromEntries(whole.map((group) => [`${group}.ts`, groupModule(groups[group])])),
    ...Object.assign(
      {},
      ...FETCHED.map((group) => fetchedModules(group, groups[group] ?? {}, locales)),
    ),
  };
}

/** A hash of what the compiled messages depend on: the catalogues, and this file. */
function stampOf(locales, folder) {
  const hash = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url)));
  for (const locale of locales)
    hash.update(`\0${locale}\0`).update(readFileSync(join(folder, `${locale}.json`)));
  return hash.digest('hex');
}
const readOr = (file, otherwise) => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return otherwise;
    throw error;
  }
};

/** The keys that each language except the base lacks. */
function lacking(folder) {
  const base = readCatalogue(BASE, folder);
  return localesIn(folder)
    .slice(1)
    .map((locale) => ({
      locale,
      base,
      size: base.size,
      missing: compareCatalogues(base, readCatalogue(locale, folder)).missing,
    }));
}

/**
 * Compiles the catalogues if they have changed. Two processes may do so at once: each file is
 * written under another name and renamed.
 * @returns whether there was anything to do
 * @throws Error naming every message that cannot be compiled
 */
export async function compileWords(folder = WORDS) {
  const out = join(folder, 'compiled');
  const locales = localesIn(folder);
  const stamp = stampOf(locales, folder);
  if (readOr(join(out, STAMP), '') === stamp) return false;
  const modules = await modulesOf(locales, folder);
  mkdirSync(out, { recursive: true });
  const write = (file, text) => {
    const place = join(out, file);
    if (readOr(place, undefined) === text) return;
    const temporary = `${place}.${process.pid}.tmp`;
    writeFileSync(temporary, text);
    renameSync(temporary, place);
  };
  for (const [file, text] of Object.entries(modules)) write(file, text);
  for (const file of readdirSync(out))
    if (!(file in modules) && file.endsWith('.ts')) rmSync(join(out, file), { force: true });
  write(STAMP, stamp);
  for (const { locale, missing, size } of lacking(folder))
    if (missing.length)
      console.warn(
        `src/words/${locale}.json lacks ${missing.length} of ${size} words, which are told in "${BASE}"; npm run words names them.`,
      );
  return true;
}

/** Prints what each language lacks. @returns whether any lacks something */
function printMissing() {
  const all = lacking(WORDS);
  for (const { locale, missing, size, base } of all) {
    console.log(`${locale}: ${size - missing.length} of ${size} words`);
    for (const key of missing) console.log(`  lacks ${key}: ${base.get(key)}`);
  }
  return all.some(({ missing }) => missing.length);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    if (process.argv.includes('--missing')) process.exitCode = printMissing() ? 1 : 0;
    else await compileWords();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
