import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellingIn } from '../../src/prose/formatTelling.ts';
import { writeFolder } from '../../src/formats/folderWrite.ts';
import { readFolder } from '../../src/formats/folder.ts';
import type { Format, ReadResult } from '../../src/formats/format.ts';
import { Report } from '../../src/formats/problem.ts';
import { sheetsOf } from '../../src/formats/xlsx.ts';
import { detect } from '../../src/formats/index.ts';
import { loadFormats } from '../../src/formats/registry.ts';
import type { InputFile, ReadOptions } from '../../src/formats/input.ts';
import { checkDataset } from '../../src/model/check/index.ts';
import { datasetAt } from '../../src/model/clock.ts';
import { resolveDataset, type Dataset } from '../../src/model/dataset.ts';
import type { RawDataset } from '../../src/model/schema.ts';
import { STATUSES } from '../../src/model/vocabulary.ts';
import { generated } from '../helpers/generated.ts';
import { harbour } from '../helpers/harbour.ts';
import { peru } from '../helpers/peru.ts';

const reading: ReadOptions = { lang: 'en', today: '2026-01-01' };
const bytes = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** What a dataset leaves as, as files. */
async function written(format: Format, dataset: Dataset): Promise<InputFile[]> {
  if (!format.write) throw new Error(`${format.id} is not written`);
  const { files } = await format.write(dataset, tellingIn(dataset, 'en'));
  return files.map(({ part, content }) => ({
    name: `data${part ? `.${part}` : ''}${format.ending}`,
    bytes: bytes(content),
  }));
}
/**
 * Reads files as their format, and sees that what comes of them is a dataset that our own checker
 * takes.
 */
async function readBack(
  format: Format,
  files: readonly InputFile[],
): Promise<{ dataset: Dataset; read: ReadResult }> {
  if (!format.read) throw new Error(`${format.id} is not read`);
  const read = await format.read(files, reading);
  expect(read.problems.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const raw = read.raw as RawDataset;
  expect(checkDataset(raw).filter(({ severity }) => severity !== 'warning')).toEqual([]);
  // And as a folder it is taken, too, entry by entry.
  const folder = new Map(writeFolder(raw).map(({ file, text }) => [file, text] as const));
  const again = readFolder(
    (file) => folder.get(file),
    [...folder.keys()].filter((file) => file.startsWith('stories/')),
  );
  expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(again.raw).toEqual(JSON.parse(JSON.stringify(raw)));
  return { dataset: resolveDataset(again.raw as RawDataset), read };
}
/** Where two writings differ first, a few words of both; undefined where they are alike. */
async function difference(
  format: Format,
  a: readonly InputFile[],
  b: readonly InputFile[],
): Promise<string | undefined> {
  const text = async (files: readonly InputFile[]) =>
    format.id === 'xlsx'
      ? JSON.stringify(await Promise.all(files.map((file) => sheetsOf(file, new Report()))))
      : files.map((file) => `${file.name}\n${new TextDecoder().decode(file.bytes)}`).join('\n');
  const one = await text(a);
  const two = await text(b);
  if (one === two) return undefined;
  const at = [...one].findIndex((letter, i) => letter !== two[i]);
  return `${one.slice(Math.max(0, at - 80), at + 60)}\n  or\n${two.slice(Math.max(0, at - 80), at + 60)}`;
}

/** Those that are read and written: others have a way in alone. */
const FORMATS = (await loadFormats()).filter(({ reads, writes }) => reads && writes);
describe.each(FORMATS.map((format) => [format.name, format] as const))('%s', (_, format) => {
  const seen = datasetAt(peru, { asOf: peru.raw.dataset.as_of });
  const datasets = [seen, datasetAt(harbour(), { asOf: harbour().raw.dataset.as_of })];
  /** Each dataset as it comes back the first time. */
  const back: Dataset[] = [];

  it('is known again by its own look, and read as it was written', async () => {
    for (const dataset of datasets) {
      const files = await written(format, dataset);
      expect((await detect(files))?.format.id).toBe(format.id);
      back.push((await readBack(format, files)).dataset);
    }
  });

  it('written, read, written: the same from the second time on, of Peru and of a made-up town', async () => {
    expect(back).toHaveLength(datasets.length);
    for (const dataset of back) {
      const second = await written(format, dataset);
      const third = await written(format, (await readBack(format, second)).dataset);
      expect(await difference(format, third, second)).toBeUndefined();
    }
  });

  // Popolo has no claims: what it carries of one has no status.
  if (format.id !== 'popolo')
    it('keeps every claim that it carries with the status that it had: no allegation comes back as a report', () => {
      const [dataset] = back;
      const claims = [...(dataset?.claims.values() ?? [])].filter(
        ({ origin }) => origin === 'claim',
      );
      expect(claims.length).toBeGreaterThan(100);
      for (const claim of claims) {
        const before =
          seen.claims.get(claim.id) ?? seen.claims.get(claim.id.replace(/-(bench|post)$/, '.$1'));
        if (before && ['alleged', 'denied', 'opinion'].includes(before.status))
          expect(claim.status, claim.id).toBe(before.status);
      }
    });
});

describe('what is not ours', () => {
  it('comes back: kinds and relations of a dataset of its own, in each format that has things and links', async () => {
    const gexf =
      '<gexf version="1.3"><graph defaultedgetype="directed"><attributes class="node"><attribute id="k" title="kind" type="string"/></attributes><nodes><node id="a" label="Aurora"><attvalues><attvalue for="k" value="Cargo ship"/></attvalues></node><node id="b" label="Bruma"><attvalues><attvalue for="k" value="Cargo ship"/></attvalues></node></nodes><edges><edge id="e" source="a" target="b" label="rammed"/></edges></graph></gexf>';
    const [own] = FORMATS.filter(({ id }) => id === 'gexf');
    const { dataset } = await readBack(own as Format, [{ name: 'ships.gexf', bytes: bytes(gexf) }]);
    for (const format of FORMATS.filter(({ id }) => id !== 'popolo')) {
      const { dataset: back } = await readBack(format, await written(format, dataset));
      expect([back.claims.get('e')?.relation, back.claims.get('e')?.status], format.id).toEqual([
        'rammed',
        'unsourced',
      ]);
      if (!format.id.startsWith('ftm'))
        expect(back.things.get('a')?.kindName?.['en']?.toLowerCase(), format.id).toBe('cargo ship');
    }
  });
});

describe('any dataset', () => {
  const ties = fc.array(
    fc.record({
      subject: fc.nat(9),
      object: fc.nat(9),
      relation: fc.constantFrom('backs', 'opposes', 'paid', 'relative-of'),
      status: fc.constantFrom(...STATUSES.filter((status) => status !== 'unsourced')),
      when: fc.constantFrom(undefined, '2018-03-21', '2018-03', '2016/2018', '../2018'),
    }),
    { maxLength: 12 },
  );

  it('comes back from each format as it went in, from the second time on', async () => {
    for (const format of FORMATS)
      await fc.assert(
        fc.asyncProperty(ties, async (some) => {
          const first = await readBack(format, await written(format, generated(10, some)));
          const second = await written(format, first.dataset);
          const third = await written(format, (await readBack(format, second)).dataset);
          expect(await difference(format, third, second)).toBeUndefined();
        }),
        { numRuns: format.id === 'xlsx' ? 5 : 25 },
      );
  });
});
