/** The picture of every page, as PNG for where no page can be, and each story as one PDF. A thread of its own, several beside one another. */
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { PAGES } from '../../protocol/pages.ts';
import type { RawDataset } from '../../model/schema.ts';
import { type Drawing, drawFiles } from '../commands/render.ts';
import { loadDataset } from '../load.ts';
import { writeWhole } from '../write.ts';
import { PICTURE } from './oembed.ts';

/** What a thread is to draw: every so many-th of the pictures. */
export interface PicturesWanted {
  dataset: string;
  site: string;
  share: number;
  shares: number;
}

const size = `${PICTURE.width}x${PICTURE.height}`;

interface Wanted {
  lang: string;
  options: Drawing['options'];
  file: string;
}

/** What is drawn, and the file it goes to; what takes longest first, so that the threads end together. */
function wanted({ dataset: { languages }, views, stories }: RawDataset): Wanted[] {
  const told = languages.flatMap((lang) => stories.map(({ id }) => ({ lang, story: id })));
  return [
    ...told.map(({ lang, story }) => ({
      lang,
      options: { story, size: '1600x1000' },
      file: `${story}.${lang}.pdf`,
    })),
    ...told.map(({ lang, story }) => ({
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

const { dataset, site, share, shares } = workerData as PicturesWanted;
const whole = loadDataset(dataset);
for (const [i, { file: name, ...drawing }] of wanted(whole.raw).entries()) {
  if (i % shares !== share) continue;
  const { files } = await drawFiles(whole, drawing, join(site, PAGES, name));
  for (const { file, content } of files) writeWhole(file, content);
}
