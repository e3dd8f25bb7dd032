/**
 * The values of files as they stand there, found without any reader of Bancada, and which of them
 * are nowhere after an import.
 */
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/universal';
import { SaxesParser } from 'saxes';
import type { InputFile } from '../../src/formats/input.ts';
import { readMarked } from './leaves.ts';

/** A value of a file, under the name of its field or column. */
interface Value {
  text: string;
  field: string;
  /** The names of what the field is in, the outermost first. */
  within?: readonly string[];
  file: string;
  line?: number;
}
type Found = Omit<Value, 'file'>;
/** Values that say nothing that could be lost, or that the dataset has in words of its own. */
export interface Structural {
  field: RegExp;
  /** Something that the field is in, where that matters. */
  within?: RegExp;
  /** All its values, where it is left out. */
  text?: RegExp;
  reason: string;
}

const textOf = ({ bytes }: InputFile): string => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 100));
  const declared = /encoding="([^"]+)"/.exec(head)?.[1];
  const text = new TextDecoder(declared ?? 'utf-8').decode(bytes);
  // Of a text in UTF-8 most letters beyond ASCII are right, also where a byte is damaged.
  const [bad, good] = [/\uFFFD/g, /[^\0-\x7F\uFFFD]/g].map((one) => text.match(one)?.length ?? 0);
  return bad && bad >= (good ?? 0) ? new TextDecoder('windows-1252').decode(bytes) : text;
};

function ofData(data: unknown, path: readonly string[], found: Found[]): void {
  if (Array.isArray(data)) for (const one of data) ofData(one, path, found);
  else if (typeof data === 'object' && data !== null)
    for (const [name, value] of Object.entries(data)) ofData(value, [...path, name], found);
  else if (typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean')
    found.push({
      text: String(data),
      field: path.at(-1) ?? 'value',
      within: path.slice(0, -1),
    });
}
/** Numbers stay as they are written: a program rounds long ones. */
const parsed = (text: string): unknown =>
  JSON.parse(text.replace(/([:[,]\s*)(-?\d{16,})(?=\s*[,\]}])/g, '$1"$2"'));
function ofJson(text: string): Found[] {
  const found: Found[] = [];
  let texts = [text];
  try {
    parsed(text);
  } catch {
    texts = text.split('\n').filter(Boolean);
  }
  for (const one of texts) ofData(parsed(one), [], found);
  return found;
}
function ofXml(text: string): Found[] {
  const found: Found[] = [];
  const parser = new SaxesParser({ position: true });
  const path: { name: string; text: string }[] = [];
  const names = () => path.map(({ name }) => name.replace(/^.*:/, ''));
  parser.on('opentag', ({ name, attributes }) => {
    path.push({ name, text: '' });
    for (const [key, value] of Object.entries(attributes))
      if (!key.startsWith('xmlns'))
        found.push({ text: value, field: key, within: names(), line: parser.line });
  });
  const add = (value: string) => {
    const here = path.at(-1);
    if (here) here.text += value;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const within = names();
    const inside = path.pop()?.text.trim();
    if (inside) found.push({ text: inside, field: within.at(-1) ?? 'text', within });
  });
  parser.write(text).close();
  return found;
}
function ofRows(rows: readonly (readonly string[])[]): Found[] {
  const start = rows.findIndex((cells) => cells.filter((cell) => cell.trim()).length > 1);
  const columns = rows[Math.max(0, start)] ?? [];
  return rows.slice(start + 1).flatMap((cells, i) =>
    cells.flatMap((text, at) => {
      const field = columns[at]?.trim() ?? String(at + 1);
      return text.trim() ? [{ text: text.trim(), field, line: start + i + 2 }] : [];
    }),
  );
}
const ofGml = (text: string): Found[] =>
  [...text.matchAll(/(\w+)\s+(?:"([^"]*)"|([^\s[\]"]+))/g)].map(([, field = '', quoted, word]) => ({
    text: quoted ?? word ?? '',
    field,
  }));
async function ofWorkbook({ bytes }: InputFile): Promise<Found[]> {
  const sheets = await readWorkbook(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  return sheets.flatMap(({ data }) =>
    ofRows(
      data.map((row) =>
        row.map((cell) => (cell instanceof Date ? cell.toISOString() : String(cell ?? ''))),
      ),
    ),
  );
}
async function valuesOf(file: InputFile): Promise<Value[]> {
  const own = async (): Promise<Found[]> => {
    if (file.name.endsWith('.xlsx')) return ofWorkbook(file);
    const text = textOf(file).replace(/^\uFEFF/, '');
    if (/\.(gexf|graphml)$/.test(file.name)) return ofXml(text);
    if (file.name.endsWith('.gml')) return ofGml(text);
    if (!file.name.endsWith('.csv')) return ofJson(text);
    const lines = text.includes('\n') ? text : text.replace(/\r/g, '\n');
    return ofRows(Papa.parse<string[]>(lines.trim()).data);
  };
  return (await own())
    .filter(({ text }) => text !== '')
    .map((value) => ({ ...value, file: file.name }));
}

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u0080-\u009F]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
const idIn = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** The numbers that an amount may mean, by its digits and the marks in them. */
function amountsOf(text: string): string[] {
  const [digits = ''] = /\d[\d.,]*/.exec(text) ?? [];
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const fraction = `${digits.slice(0, last).replace(/[.,]/g, '')}.${digits.slice(last + 1)}`;
  return [digits.replace(/[.,]/g, ''), ...(last < 0 ? [] : [fraction])].flatMap((one) =>
    [1, 1e3, 1e6, 1e9].flatMap((scale) => [Number(one) * scale, -Number(one) * scale].map(String)),
  );
}
/** A colour as six hexadecimal digits. */
function colourOf(text: string): string | undefined {
  if (/^#[0-9a-f]{3}$/i.test(text)) return text.replace(/[0-9a-f]/gi, '$&$&').toLowerCase();
  const channels = /^rgba?\((\d+), ?(\d+), ?(\d+)/.exec(text)?.slice(1);
  return (
    channels && `#${channels.map((one) => Number(one).toString(16).padStart(2, '0')).join('')}`
  );
}
/** The days that a text may mean. */
function daysOf(text: string): string[] {
  const [, first = '', second = '', year] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const [one, other] = [first.padStart(2, '0'), second.padStart(2, '0')];
  const time = /[a-z]{3}/i.test(text) ? Date.parse(`${text} UTC`) : NaN;
  const named = Number.isNaN(time) ? [] : [new Date(time).toISOString()];
  return [
    ...(year === undefined ? [] : [`${year}-${other}-${one}`, `${year}-${one}-${other}`]),
    ...named.flatMap((day) => [day.slice(0, 10), day.slice(0, 7)]),
    text.replace(/^(-?\d{4}(-\d\d){0,2})[T ].*$/, '$1'),
    text.replace(/(-00)+$/, ''),
    // The years of a parliament.
    text.replace(/^(\d\d)(\d\d)-(\d\d)$/, '$1$2/$1$3'),
  ];
}
/** What a text may have become: itself, an id, a number, a day, a colour. */
function formsOf(text: string): string[] {
  const number = Number(text.replace(/^\+/, ''));
  const forms = [
    ...[plain(text), idIn(text), colourOf(text), ...daysOf(text)],
    Number.isFinite(number) ? String(number) : undefined,
  ];
  return forms.filter((form) => form !== undefined && form !== '') as string[];
}

/** Every text and number of a dataset, and the parts of intervals, lists and sentences. */
function textsIn(raw: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (text: string) => {
    const whole = plain(text);
    for (const one of [whole, ...whole.split(/ [|·] |\//), ...whole.split(/[^\p{L}\p{N}]+/u)])
      found.add(one);
  };
  const walk = (data: unknown): void => {
    if (typeof data !== 'object' || data === null) add(String(data));
    else
      for (const [name, value] of Object.entries(data)) {
        add(name);
        walk(value);
      }
  };
  walk(raw);
  return found;
}

/** Losses of values that any field may have. */
const UNNAMED = new Set(['dates', 'amounts', 'currencies', 'loops']);

type Read = Awaited<ReturnType<typeof readMarked>>;
/** Whether a value is in the dataset. */
function inDataset({ raw }: Read): (value: Value) => boolean {
  const texts = textsIn(raw);
  const long = [...texts].filter((text) => text.length > 5);
  const amounts = new Set(
    raw?.claims.flatMap(({ amount }) => (amount ? [String(amount.value)] : [])),
  );
  return ({ text, field }) =>
    formsOf(text).some(
      (form) => texts.has(form) || (form.length > 5 && long.some((whole) => whole.includes(form))),
    ) ||
    (/amount|importe|monto|value/i.test(field) && amountsOf(text).some((one) => amounts.has(one)));
}
/** Whether a value is told: by its field, by itself, by its row or by its file. */
function inWords({ losses, told, problems }: Read): (value: Value) => boolean {
  const named = new Set(
    [...losses.map(({ words }) => words.en), told].flatMap((words) =>
      [...words.matchAll(/"(?:[^"\n]*[._ ])?([^"\n]+?)(?: \(\w+\))?"/g)].flatMap(
        ([whole, last = '']) => [plain(last), plain(whole.slice(1, -1))],
      ),
    ),
  );
  const examples = losses.flatMap(({ example }) => example ?? []).map(plain);
  const said = plain(told);
  return ({ field, text, within = [], file, line }) =>
    [field, text, ...within].some((name) => named.has(plain(name))) ||
    said.includes(plain(text).slice(0, 40)) ||
    examples.some((one) => one.includes(plain(text))) ||
    (line !== undefined && told.includes(`${file}:${line} `)) ||
    problems.some((problem) => problem.file === file && problem.severity === 'error');
}

/** The values of files that are nowhere after an import. */
export async function lostOf(
  files: readonly InputFile[],
  structural: readonly Structural[],
): Promise<string[]> {
  const read = await readMarked(files);
  if (!read.raw) return read.told ? [] : ['refused without a word'];
  const isStructural = ({ text, field, within = [] }: Value): boolean =>
    structural.some(
      (one) =>
        one.field.test(field) &&
        (one.text?.test(text) ?? true) &&
        (one.within === undefined || within.some((name) => one.within?.test(name))),
    );
  const isThere = [isStructural, inDataset(read), inWords(read)];
  const values = (await Promise.all(files.map(valuesOf))).flat();
  const lost = values.filter((value) => !isThere.some((knows) => knows(value)));
  // Of what is counted without the name of its field, an example is told.
  const counted = read.losses
    .filter(({ code }) => UNNAMED.has(code))
    .reduce((sum, { count }) => sum + count - 1, 0);
  return lost.length <= counted
    ? []
    : lost.map(({ file, line, field, text }) => `${file}:${line ?? '?'} ${field} = ${text}`);
}
