/** Writes every page of a site with its static picture in it. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'svelte/server';
import App from '../../app/App.svelte';
import { Explorer } from '../../app/explorer.svelte.ts';
import type { ExplorerOptions } from '../../app/options.ts';
import { answerNow } from '../../app/answerNow.ts';
import Article from '../../embed/Article.svelte';
import Frame from '../../embed/Frame.svelte';
import Index from '../../embed/Index.svelte';
import { PAGES, pageOf, stepSlug } from '../../protocol/pages.ts';
import Reading from '../../embed/Reading.svelte';
import { inLanguage, resolveDataset, type Dataset } from '../../model/dataset.ts';
import type { RawDataset, Story } from '../../model/schema.ts';
import { element, write, type Markup } from '../../formats/xml.ts';
import { fetchWords, wordsFor } from '../../words/explorer.ts';
import { subjectOf } from '../../app/panels/share/pictureChoices.ts';
import { describeScene } from '../../scene/describe.ts';
import { pictureInRoom, pictureNamed, picturesOf } from '../../scene/pictures/index.ts';
import { ROOMS } from '../../scene/rooms.ts';
import { articlePictures } from './articlePictures.ts';
import { discovery, photoOf, richOf, type Embeddable } from './oembed.ts';
import { staticPicturesOf, waitForPicture, withStaticPicture } from './prerenderPicture.ts';
import { fillPage } from './template.ts';
import { localeFor } from '../../words/index.ts';

export interface Site {
  /** Folder with the files that Vite built; the pages are written to it. */
  dist: string;
  raw: RawDataset;
  /** Absolute address that the site will have, with a slash at its end. */
  address: string;
}

const FRAMED = {
  keepsHistory: false,
  plainTheme: 'light',
  home: '../',
  answerNow,
} as const satisfies Partial<ExplorerOptions>;
const explorerAt = (raw: RawDataset, search: string, options: Partial<ExplorerOptions>) =>
  new Explorer(raw, search, options);
/** The paths of the fonts of the first words of a page. @throws Error when the build lacks one */
function fontsIn(dist: string, weights: readonly number[] = [400, 600]): string[] {
  return weights.map((weight) => {
    const file = readdirSync(join(dist, 'assets')).find(
      (name) => name.startsWith(`libre-franklin-${weight}-latin-`) && name.endsWith('.woff2'),
    );
    if (!file) throw new Error(`the build has no font of weight ${weight}`);
    return `assets/${file}`;
  });
}
/** The path of the program of the canvas. @throws Error when the build lacks it */
function canvasIn(dist: string): string {
  const file = readdirSync(join(dist, 'assets')).find(
    (name) => name.startsWith('canvas-') && name.endsWith('.js'),
  );
  if (!file) throw new Error('the build has no canvas of its own');
  return `assets/${file}`;
}
/** The path of the words of a language. @throws Error when the build lacks them */
function wordsIn(dist: string, lang: string): string {
  const file = readdirSync(join(dist, 'assets')).find(
    (name) => name.startsWith(`explorer.${localeFor(lang)}-`) && name.endsWith('.js'),
  );
  if (!file) throw new Error(`the build has no words in "${lang}"`);
  return `assets/${file}`;
}
const searchOf = (fields: Record<string, string>) => `?${new URLSearchParams(fields)}`;
const meta = (name: string, content: string): Markup =>
  element('meta', { [name.startsWith('og:') ? 'property' : 'name']: name, content });

/** The elements of a head that describe a page to those who link to it. */
const descriptionOf = (title: string, description: string, picture: string): Markup[] => [
  meta('description', description),
  meta('og:title', title),
  meta('og:description', description),
  meta('og:image', picture),
  meta('og:type', 'article'),
];

/** Writes a page to embed: a named view, or a step of a story. */
function embedPage(
  site: Site,
  built: string,
  slug: string,
  { picture, search, step }: { picture: string; search: string; step?: Story['steps'][number] },
): void {
  const explorer = explorerAt(site.raw, search, FRAMED);
  const { lang } = explorer.view;
  const { scene } = explorer;
  const subject = subjectOf(explorer, lang, 'light');
  const named = step?.picture === undefined ? undefined : pictureNamed(step.picture);
  // A step may name a picture that its view does not have: it shows the graph.
  const what =
    named !== undefined && named !== 'graph' && picturesOf(subject).includes(named)
      ? named
      : undefined;
  const staticPictures = staticPicturesOf(explorer, 'main', { isFrame: true, what });
  const title = `${scene.title} · ${scene.subtitle}`;
  const name = pageOf(slug, lang);
  const open = explorer.story !== undefined;
  const embeddable: Embeddable = {
    page: `${site.address}${PAGES}${name}`,
    picture: `${site.address}${PAGES}${picture}`,
    title,
    author: inLanguage(site.raw.dataset.title, lang),
    site: site.address,
    open,
  };
  const alt = step && inLanguage(step.alt, lang);
  const json = { rich: `${slug}.${lang}.oembed.json`, photo: `${slug}.${lang}.photo.json` };
  const reading = render(Reading, {
    props: {
      dataset: explorer.seen,
      whole: explorer.dataset,
      scene,
      alt,
      says:
        what === undefined
          ? describeScene(scene)
          : pictureInRoom(subject, what, ROOMS.column, { lang, theme: 'light' }).description,
      named: step?.claims,
      explorer: `../${explorer.address}`,
    },
  }).body;
  const page = fillPage(built, {
    lang,
    title,
    head: [
      waitForPicture,
      ...descriptionOf(title, alt ?? scene.subtitle, embeddable.picture),
      ...discovery(
        `${site.address}${PAGES}${json.rich}`,
        `${site.address}${PAGES}${json.photo}`,
        title,
      ),
      ...staticPictures.map(({ style }) => style),
    ],
    boot: {
      'data-theme': 'light',
      'data-data': `../data/${site.raw.dataset.id}.json`,
      'data-open': open ? '' : undefined,
    },
    target: { 'data-dataset': site.raw.dataset.id, 'data-shows': search },
    app: withStaticPicture(
      render(Frame, { props: { explorer } }).body,
      staticPictures.map(({ html }) => html).join(''),
    ),
    after:
      write(
        element('p', { id: 'not-fetched', role: 'alert', hidden: '' }, wordsFor(lang).partFailed),
      ) + reading,
    home: '../',
    fonts: fontsIn(site.dist),
    program: 'waits',
    parts: [wordsIn(site.dist, lang), canvasIn(site.dist)],
  });
  const put = (file: string, text: string) => writeFileSync(join(site.dist, PAGES, file), text);
  put(name, page);
  put(json.rich, JSON.stringify(richOf(embeddable)));
  put(json.photo, JSON.stringify(photoOf(embeddable)));
}

/** Writes a whole story as an article. */
function articlePage(
  site: Site,
  built: string,
  { whole, story, lang }: { whole: Dataset; story: Story; lang: string },
): void {
  const explorers = story.steps.map((step, i) => ({
    step,
    explorer: explorerAt(
      site.raw,
      searchOf({ story: story.id, step: String(i + 1), lang }),
      FRAMED,
    ),
  }));
  const pictures = explorers.map(({ step, explorer }, i) =>
    articlePictures(explorer, step, lang, i),
  );
  const { body } = render(Article, {
    props: {
      whole,
      story,
      lang,
      home: '../',
      steps: explorers.map(({ explorer }) => ({ dataset: explorer.seen, scene: explorer.scene })),
    },
  });
  const app = body.replace(/<figure data-picture="(\d+)"><\/figure>/g, (_, i: string) => {
    const picture = pictures[Number(i)];
    if (picture === undefined) throw new Error(`step ${i} of "${story.id}" has no picture`);
    return `<figure>${picture}</figure>`;
  });
  const title = `${inLanguage(story.title, lang)} · ${inLanguage(site.raw.dataset.title, lang)}`;
  const first = `${site.address}${PAGES}${story.id}.${lang}-01.png`;
  writeFileSync(
    join(site.dist, PAGES, pageOf(story.id, lang)),
    fillPage(built, {
      lang,
      title,
      head: descriptionOf(title, inLanguage(story.description, lang), first),
      boot: { 'data-theme': 'light' },
      target: {},
      app,
      home: '../',
      fonts: fontsIn(site.dist, [400, 600, 700]),
      program: 'none',
    }),
  );
}

/**
 * Writes the page of the explorer with the picture of its first view, and of the smaller one for
 * narrow pages, where there is one.
 */
function explorerPage(site: Site, built: string, file: string, lang: string): void {
  const { dist } = site;
  const { dataset } = site.raw;
  const search = lang === dataset.languages[0] ? '' : searchOf({ lang });
  const explorer = explorerAt(site.raw, search, { allowsOwnData: true });
  const small = dataset.default_view_small;
  const staticPictures =
    small === undefined
      ? staticPicturesOf(explorer, 'main')
      : [
          ...staticPicturesOf(explorer, 'main', { small: false }),
          ...staticPicturesOf(explorerAt(site.raw, searchOf({ view: small, lang }), {}), 'small', {
            small: true,
          }),
        ];
  const title = `${explorer.scene.subtitle} · ${explorer.scene.title} · Bancada`;
  const after = `<noscript>${render(Index, { props: { raw: site.raw, lang } }).body}</noscript>`;
  writeFileSync(
    join(dist, file),
    fillPage(built, {
      lang,
      title,
      head: [
        waitForPicture,
        ...descriptionOf(
          title,
          inLanguage(dataset.description, lang),
          `${site.address}${PAGES}${dataset.default_view}.${lang}.png`,
        ),
        ...staticPictures.map((staticPicture) => staticPicture.style),
      ],
      boot: {},
      target: { 'data-dataset': site.raw.dataset.id, 'data-shows': search },
      app: withStaticPicture(
        render(App, { props: { explorer } }).body,
        staticPictures.map((staticPicture) => staticPicture.html).join(''),
      ),
      after,
      home: './',
      fonts: fontsIn(dist),
      program: 'runs',
      parts: [wordsIn(dist, lang), canvasIn(dist)],
    }),
  );
}

/** Writes every page. @throws Error when a page that Vite built lacks a place to fill in */
export async function prerender(site: Site): Promise<void> {
  await Promise.all(site.raw.dataset.languages.map(fetchWords));
  const { dist, raw } = site;
  const built = (name: string) => readFileSync(join(dist, name), 'utf8');
  const index = built('index.html');
  const embed = built('embed.html');
  const story = built('story.html');
  const whole = resolveDataset(raw);
  mkdirSync(join(dist, PAGES), { recursive: true });
  for (const lang of raw.dataset.languages) {
    explorerPage(
      site,
      index,
      lang === raw.dataset.languages[0] ? 'index.html' : `index.${lang}.html`,
      lang,
    );
    for (const view of raw.views)
      embedPage(site, embed, view.id, {
        picture: `${view.id}.${lang}.png`,
        search: searchOf({ view: view.id, lang }),
      });
    for (const one of raw.stories) {
      articlePage(site, story, { whole, story: one, lang });
      one.steps.forEach((step, i) => {
        embedPage(site, embed, stepSlug(one.id, i), {
          picture: `${one.id}.${lang}-${String(i + 1).padStart(2, '0')}.png`,
          search: searchOf({ story: one.id, step: String(i + 1), lang }),
          step,
        });
      });
    }
  }
}
