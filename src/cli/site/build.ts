/**
 * Builds the site of a dataset: the compiled program, the data, every page with its static picture,
 * the pictures as PNG, and a pinned copy of everything.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { writeBundle } from '../../formats/datasetFile.ts';
import type { RawDataset } from '../../model/schema.ts';
import { CommandError, type Print } from '../command.ts';
import { loadDataset } from '../load.ts';
import { inPackage } from '../place.ts';
import { isOfSystem } from '../system.ts';
import { cannotWrite } from '../write.ts';
import { localized, m } from '../../words/index.ts';
import type { PictureJob } from './pictures.ts';
import { pin, publish, removeEmpty, removePart, startPart, versionOf, VERSIONS } from './pin.ts';
import { prerender } from './prerender.ts';
import { programFiles } from './program.ts';
import { nameDataset } from './template.ts';

/** More workers would only wait for the disk. */
const MOST_WORKERS = 8;

/**
 * The address that the site will have, with a slash at its end.
 * @throws CommandError when BANCADA_SITE is no web address
 */
function siteAddress(): string {
  const { BANCADA_SITE, PORT } = process.env;
  const given = BANCADA_SITE ?? `http://localhost:${PORT ?? 4173}/`;
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol))
    throw new CommandError(localized(m.cli.build.addressWrong, { given }), 1);
  return new URL('.', given.endsWith('/') ? given : `${given}/`).href;
}

/** Copies the compiled program, which is the same for every dataset. */
async function copyProgram(folder: string): Promise<void> {
  const { from, files } = await programFiles();
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyFileSync(join(from, file), join(folder, file));
  }
}

/** Draws one share of the pictures in a worker thread. */
const drawInWorker = (job: PictureJob): Promise<void> =>
  new Promise((done, fail) => {
    const worker = new Worker(inPackage('lib/pictures.js'), { workerData: job });
    worker.on('error', fail);
    worker.on('exit', (code) => {
      if (code === 0) done();
      else fail(new CommandError(localized(m.cli.build.picturesFailed), 1));
    });
  });

/** Writes everything of the site except its pinned versions. */
async function fill(folder: string, dataset: string, raw: RawDataset, address: string) {
  await copyProgram(folder);
  mkdirSync(join(folder, 'data'), { recursive: true });
  writeFileSync(join(folder, 'data', `${raw.dataset.id}.json`), writeBundle(raw));
  const shares = Math.min(availableParallelism(), MOST_WORKERS);
  const pictures = Promise.all(
    Array.from({ length: shares }, (_, share) =>
      drawInWorker({ dataset, site: folder, share, shares }),
    ),
  );
  const pages = prerender({ dist: folder, raw, address });
  await Promise.all([pictures, pages]);
  rmSync(join(folder, 'story.html'), { force: true });
  // A page for any address: only the dataset is filled in.
  const embed = join(folder, 'embed.html');
  writeFileSync(embed, nameDataset(readFileSync(embed, 'utf8'), raw.dataset.id));
  // A dataset may have an article that shows its pages as another site would: it is copied
  // unchanged.
  for (const name of ['demo.html', 'demo.css'])
    if (statSync(join(dataset, name), { throwIfNoEntry: false })?.isFile())
      copyFileSync(join(dataset, name), join(folder, name));
}

/**
 * Builds a site. It is moved into its folder when it is complete: a build that fails, or another
 * one at the same time, spoils nothing.
 * @param dataset folder of the dataset, or its dataset file
 * @param out folder of the site, whose pinned versions are kept, as is what no build wrote
 * @param context.force whether files of the user's that are in the way are replaced
 * @throws CommandError when the dataset has mistakes, or the site cannot be written
 */
export async function buildSite(
  dataset: string,
  out: string,
  { lang, force, print }: { lang: string; force: boolean; print: Print },
): Promise<void> {
  const address = siteAddress();
  const { raw } = loadDataset(dataset);
  const site = resolve(out);
  const isNew = !existsSync(site);
  const versions = join(site, VERSIONS);
  const hasVersions = existsSync(versions);
  let part: string;
  try {
    part = startPart(site);
  } catch (error) {
    throw cannotWrite(out, error);
  }
  let pinned: string | undefined;
  try {
    await fill(part, resolve(dataset), raw, address);
    const version = versionOf(part);
    pinned = pin(part, site, version);
    // Written last: a version does not contain its own name.
    writeFileSync(join(part, 'version.json'), `${JSON.stringify({ version })}\n`);
    const kept = await publish(part, site, force);
    const place = relative(process.cwd(), site) || site;
    print(m.cli.build.siteIsIn(lang, { place, version, address }));
    for (const file of kept) print(m.cli.build.kept(lang, { file }));
  } catch (error) {
    if (pinned !== undefined) rmSync(pinned, { recursive: true, force: true });
    throw isOfSystem(error) ? cannotWrite(out, error) : error;
  } finally {
    removePart(part);
    // A build that failed leaves no empty folders of its own.
    if (!hasVersions) removeEmpty(versions);
    if (isNew) removeEmpty(site);
  }
}
