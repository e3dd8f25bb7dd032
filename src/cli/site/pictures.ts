/**
 * A worker thread that draws its share of a site's pictures: the picture of every page as PNG, for
 * where no page can be shown, and each story as one PDF.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { PAGES } from '../../protocol/pages.ts';
import type { RawDataset } from '../../model/schema.ts';
import { type Drawing, drawFiles } from '../commands/render.ts';
import { loadDataset } from '../load.ts';
import { PICTURE } from './oembed.ts';

/** What a thread is to draw: the pictures whose index divided by `shares` leaves `share`. */
export interface PictureJob {
  /** Folder of the dataset, or its dataset file. */
  dataset: string;
  /** Folder of the site. */
  site: string;
  share: number;
  shares: number;
}

const size = `${PICTURE.width}x${PICTURE.height}`;

interface PictureFile {
  lang: string;
  options: Drawing['options'];
  file: string;
}

/**
 * The pictures and their files; those that take longest first, so that the threads end together.
 */
function picturesOf({ dataset: { languages }, views, stories }: RawDataset): PictureFile[] {
  const storiesByLanguage = languages.flatMap((lang) =>
    stories.map(({ id }) => ({ lang, story: id })),
  );
  return [
    ...storiesByLanguage.map(({ lang, story }) => ({
      lang,
      options: { story, size: '1600x1000' },
      file: `${story}.${lang}.pdf`,
    })),
    ...storiesByLanguage.map(({ lang, story }) => ({
      lang,
      options: { story, size, without: 'sources' },
      file: `${story}.${lang}.png`,
    })),
    ...languages.flatMap((lang) =>
      views.map(({ id }) => ({
        lang,
        options: { view: id, size, without: 'sources' },
        file: `${id}.${lang}.png`,
      })),
    ),
  ];
}

const { dataset, site, share, shares } = workerData as PictureJob;
const whole = loadDataset(dataset);
for (const [i, { file: name, ...drawing }] of picturesOf(whole.raw).entries()) {
  if (i % shares !== share) continue;
  const { files } = await drawFiles(whole, drawing, join(site, PAGES, name));
  for (const { file, content } of files) writeFileSync(file, content);
}
