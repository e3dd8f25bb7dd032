/** The picture of every page, as PNG for where no page can be, and each story as one PDF. Run by build.mjs: `pictures.ts DATASET FOLDER`. */
import { join } from 'node:path';
import { PAGES } from '../../embed/pages.ts';
import type { Call } from '../command.ts';
import { render } from '../commands/render.ts';
import { loadDataset } from '../load.ts';
import { PICTURE } from './oembed.ts';

const [dataset = '', dist = ''] = process.argv.slice(2);
const { raw } = loadDataset(dataset);
const size = `${PICTURE.width}x${PICTURE.height}`;
const draw = (call: Partial<Call>, name: string) =>
  render.run(
    { words: [], json: false, lang: 'en', dataset, size, ...call, out: join(dist, PAGES, name) },
    () => undefined,
  );

for (const lang of raw.dataset.languages) {
  for (const view of raw.views)
    await draw({ view: view.id, lang, without: 'sources' }, `${view.id}.${lang}.png`);
  for (const story of raw.stories) {
    await draw({ story: story.id, lang, without: 'sources' }, `${story.id}.${lang}.png`);
    await draw({ story: story.id, lang, size: '1600x1000' }, `${story.id}.${lang}.pdf`);
  }
}
