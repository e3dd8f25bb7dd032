import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { ChainQuery } from '../../analysis/chainQuery.ts';
import { runToEnd } from '../../analysis/search.ts';
import { chainOf } from '../../analysis/chain.ts';
import type { LoadedFont, LoadedFonts } from '../../formats/fallbackFonts.ts';
import { MAX_YAML_BYTES } from '../../formats/limits.ts';
import { withTexts } from '../../formats/png.ts';
import { datasetAt } from '../../model/clock.ts';
import { inLanguage, type Dataset } from '../../model/dataset.ts';
import { buildGraph } from '../../model/graph.ts';
import { layoutOf } from '../../scene/layouts/index.ts';
import { plainProse } from '../../model/prose.ts';
import { PARTS, type PicturePart } from '../../model/vocabulary.ts';
import {
  drawPicture,
  pictureNamed,
  PICTURES,
  picturesOf,
  type PictureName,
  type PictureRequest,
  type Subject,
} from '../../scene/pictures/index.ts';
import { buildScene } from '../../scene/scene.ts';
import type { Picture } from '../../scene/page.ts';
import { facesOf, needsOthers, partsIn } from '../../scene/lettering.ts';
import { layoutInputOf } from '../../scene/layoutInput.ts';
import { asOutlines, asOutlinesWithText } from '../../scene/outline.ts';
import { lettersBeyond, textWidth, type Weight } from '../../scene/text.ts';
import { FAMILY, type ThemeName } from '../../scene/theme.ts';
import { SIZES } from '../../scene/sizes.ts';
import { chosenOf, litOf, questionOf } from '../../scene/viewQuestion.ts';
import { readSavedView } from '../../scene/savedView.ts';
import { changeView, DATES, decodeView, defaultView, type View } from '../../scene/view.ts';
import { onDay } from '../../scene/dates/onDay.ts';
import { fallbacksFor } from '../fallback.ts';
import { loadDataset } from '../load.ts';
import { CommandError, type CallOf, type Print } from '../command.ts';
import type { render } from '../usage/render.ts';
import { inPackage } from '../place.ts';
import { readInput } from '../read.ts';
import { describeError } from '../system.ts';
import { clockOf, dayOrFail, languageOf } from '../resolve.ts';
import { checkFileName, writeFiles } from '../write.ts';
import { LocalizedError, type Plain, localized, m } from '../../words/index.ts';

/** How a picture is to be drawn: a language, and options of the command. */
export interface Drawing {
  lang: string;
  options: Partial<CallOf<typeof render>['options']>;
}

const WEIGHTS: readonly Weight[] = [400, 600, 700];
const fontFile = (weight: number, kind: string) =>
  inPackage(`src/scene/fonts/libre-franklin-${weight}.${kind}`);
/** The most pixels on a side: as many as a browser's canvas takes. */
const MOST_PIXELS = 16_384;
/** The most pixels of a PNG in all, a sheet of A2 at 300 dots an inch: each takes up to 20 bytes of memory. */
const MOST_OF_PNG = 36_000_000;

/** A size by its name or in pixels. @throws CommandError where it is neither, or too large */
function sizeOf(text: string, kind: string): [number, number] {
  const named = Object.hasOwn(SIZES, text) ? SIZES[text as keyof typeof SIZES] : undefined;
  if (named) return [...named];
  const [width = 0, height = 0] = (/^(\d+)x(\d+)$/.exec(text) ?? []).slice(1).map(Number);
  if (![width, height].every((n) => n >= 200 && n <= MOST_PIXELS))
    throw new CommandError(
      localized(m.cli.render.sizeTakes, {
        mostPixels: MOST_PIXELS,
        sizes: Object.keys(SIZES).join(', '),
      }),
    );
  if (kind === '.png' && width * height > MOST_OF_PNG)
    throw new CommandError(
      localized(m.cli.render.tooManyPixels, { pixels: width * height, most: MOST_OF_PNG }),
    );
  return [width, height];
}

/**
 * A view that the explorer saved to a file.
 * @throws CommandError when it cannot be read, or is of another dataset
 */
function savedView(file: string, whole: Dataset): ReturnType<typeof readSavedView> {
  try {
    const read = readInput(file, MAX_YAML_BYTES);
    if (!('bytes' in read)) throw new LocalizedError(read.message);
    return readSavedView(read.bytes.toString('utf8'), whole);
  } catch (error) {
    const why = error instanceof LocalizedError ? error.words : describeError(error);
    throw new CommandError(localized((lang) => `--saved ${file}: ${why[lang]}`));
  }
}

/** @throws CommandError when more than one of --view, --address and --saved is given */
function checkChoice({ saved, address, view }: Drawing['options']) {
  if (saved !== undefined && (address !== undefined || view !== undefined))
    throw new CommandError(localized(m.cli.render.savedAlone));
  if (address !== undefined && view !== undefined)
    throw new CommandError(localized(m.cli.render.viewOrAddress));
}

const ANY_PAGE = 'https://example.org/';
/** The part of an address from `?` on; empty where there is none. */
const searchIn = (address: string | undefined): string =>
  address !== undefined && URL.canParse(address, ANY_PAGE) ? new URL(address, ANY_PAGE).search : '';

/**
 * The view of an address or a file, or the default.
 * @throws CommandError when the dataset lacks what it names
 */
function givenView(whole: Dataset, { saved, address }: Drawing['options']): View {
  const { view, notices } =
    saved === undefined ? decodeView(searchIn(address), whole) : savedView(saved, whole);
  const [wrong] = notices;
  if (wrong)
    throw new CommandError(
      localized(m.cli.render.addressUnknown, { value: wrong.value, key: wrong.key }),
    );
  return view;
}

/** The theme of the call, or that of the view. @throws CommandError when there is no such theme */
function themeOf({ theme: given }: Drawing['options'], view: View): ThemeName {
  const theme = given ?? (view.theme === 'dark' ? 'dark' : 'light');
  if (theme !== 'light' && theme !== 'dark' && theme !== 'mono')
    throw new CommandError(localized(m.cli.render.themeTakes));
  return theme;
}

/** What is drawn: a view, its theme, and a heading. */
interface PictureContent {
  whole: Dataset;
  view: View;
  theme: ThemeName;
  heading?: PictureRequest['heading'];
}

/**
 * The days of `--dates`, in order of time.
 * @throws CommandError where one is no day, or where there are too few or too many
 */
function daysOf(text: string): string[] {
  const parts = text.split(',').filter(Boolean);
  const days = [...new Set(parts.map((day) => dayOrFail(day.trim(), '--dates')))].sort();
  if (days.length < DATES.least || days.length > DATES.most)
    throw new CommandError(localized(m.cli.render.datesTakes, DATES));
  return days;
}

/**
 * The view of the call: that of an address or file, a named one, or the default.
 * @throws CommandError when the dataset has no such view
 */
function viewOf(whole: Dataset, call: Drawing): { view: View; theme: ThemeName } {
  checkChoice(call.options);
  const view = givenView(whole, call.options);
  if (call.options.view !== undefined && !whole.views.has(call.options.view))
    throw new CommandError(
      localized(m.cli.render.noView, {
        view: call.options.view,
        list: [...whole.views.keys()].join(', '),
      }),
    );
  const theme = themeOf(call.options, view);
  const { asOf, knownOn } = clockOf(whole, call.options);
  const hasLanguage = call.options.address !== undefined || call.options.saved !== undefined;
  const lang = call.lang === 'en' && hasLanguage ? view.lang : languageOf(whole, call.lang);
  const named =
    call.options.view === undefined ? view : defaultView(whole, view.lang, call.options.view);
  const clock = {
    asOf: call.options['as-of'] === undefined ? view.clock.asOf : asOf,
    knownOn: call.options['known-on'] === undefined ? view.clock.knownOn : knownOn,
  };
  const { dates } = call.options;
  const days = dates === undefined ? undefined : { dates: daysOf(dates) };
  return { view: changeView(named, { lang, clock, arrangement: days }), theme };
}

/** The TrueType file of each weight. */
const fontFiles = (): Record<Weight, Uint8Array> =>
  Object.fromEntries(
    WEIGHTS.map((weight) => [weight, new Uint8Array(readFileSync(fontFile(weight, 'ttf')))]),
  ) as Record<Weight, Uint8Array>;

async function subjectOf(whole: Dataset, view: View, theme: ThemeName): Promise<Subject> {
  const seen = datasetAt(whole, { asOf: view.clock.asOf, knownOn: view.clock.knownOn });
  const graph = buildGraph(seen);
  const question = questionOf(view);
  const chains = question
    ? runToEnd(new ChainQuery(whole).steps(question)).paths.map((path) => chainOf(graph, path))
    : [];
  const chain = view.trace.more.length ? undefined : chains[chosenOf(view, chains)];
  const steps = await layoutOf(view.arrangement.layout).steps?.();
  const scene = () => {
    const lit = litOf(view, chains);
    const places = steps && runToEnd(steps(layoutInputOf(seen, graph, view, { theme, lit }).input));
    return buildScene(seen, graph, view, { theme, lit, places });
  };
  // Springs have found their places on the day of the clock.
  const places = steps && new Map(scene().nodes.map(({ id, x, y }) => [id, [x, y] as const]));
  const lit = litOf(view, chains);
  const onDayOf = (day: string) => onDay(whole, view, day, { theme, lit, places });
  return { whole, seen, view, chain, scene, onDay: onDayOf };
}

const NEEDS: Partial<Record<PictureName, Plain>> = m.cli.render.needs;

function withoutOf({ without }: Drawing['options']): PicturePart[] {
  const parts = without?.split(',').filter(Boolean) ?? [];
  const wrong = parts.find((part) => !PARTS.some((known) => known === part));
  if (wrong !== undefined)
    throw new CommandError(
      localized(m.cli.render.withoutTakes, { parts: PARTS.join(', '), wrong }),
    );
  return parts as PicturePart[];
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const shippedFonts = () =>
  WEIGHTS.map((weight) => ({
    weight,
    base64: base64(readFileSync(fontFile(weight, 'woff2'))),
  }));

async function draw(content: PictureContent, call: Drawing, kind: string): Promise<DrawnPicture> {
  const { whole, view, theme, heading } = content;
  const subject = await subjectOf(whole, view, theme);
  const what = pictureNamed(call.options.picture ?? 'graph');
  if (!what)
    throw new CommandError(localized(m.cli.render.pictureTakes, { pictures: PICTURES.join(', ') }));
  const needs = NEEDS[what];
  if (needs && !picturesOf(subject).includes(what))
    throw new CommandError(
      localized((locale) => m.cli.render.pictureNeeds(locale, { what, needs: needs(locale) })),
    );
  const [width, height] = call.options.size === undefined ? [] : sizeOf(call.options.size, kind);
  const address =
    call.options.address !== undefined && /^https?:/.test(call.options.address)
      ? call.options.address
      : undefined;
  if (call.options.deck !== undefined && what !== 'graph')
    throw new CommandError(localized(m.cli.render.deckForGraph));
  if (call.options.outlines && kind !== '.svg')
    throw new CommandError(localized(m.cli.render.outlinesForSvg));
  const request: Omit<PictureRequest, 'width' | 'height'> & { width?: number; height?: number } = {
    what,
    width,
    height,
    lang: view.lang,
    theme,
    address,
    made: call.options.made,
    description: call.options.description,
    without: withoutOf(call.options),
    heading,
    headline: call.options.title,
    deck: call.options.deck,
  };
  const plain = drawPicture(subject, request);
  const beyond = lettersBeyond(plain.svg);
  const { fonts, missing } = beyond.size ? await fallbacksFor(beyond) : { fonts: [], missing: [] };
  const lettering = await letteringOf(kind, fonts, call.options.outlines === true);
  const isPlain = lettering.fonts === undefined && lettering.drawText === undefined;
  const picture = isPlain ? plain : drawPicture(subject, { ...request, ...lettering });
  return { picture, fonts, missing };
}

/** A picture, with the fonts of its letters that the fonts of pictures lack, and the letters of none. */
interface DrawnPicture extends LoadedFonts {
  picture: Picture;
}

/**
 * How the texts of a picture are drawn in a file of a kind: an SVG has its fonts in it, a PNG or PDF
 * outlines of letters that its fonts lack.
 */
async function letteringOf(
  kind: string,
  fallbacks: readonly LoadedFont[],
  isOutlined: boolean,
): Promise<Pick<PictureRequest, 'fonts' | 'drawText'>> {
  if (kind === '.svg' && !isOutlined)
    return { fonts: [...shippedFonts(), ...facesOf(fallbacks, base64)] };
  if (!isOutlined && fallbacks.length === 0) return {};
  const { outlinesFrom } = await import('../../formats/glyphOutlines.ts');
  const outline = outlinesFrom(
    fontFiles(),
    (letter, weight) => textWidth(letter, 1000, weight),
    fallbacks,
  );
  if (isOutlined) return { drawText: asOutlines(outline) };
  return {
    drawText:
      kind === '.pdf'
        ? asOutlinesWithText(outline, partsIn(fallbacks), needsOthers)
        : asOutlines(outline, needsOthers),
  };
}

/** SVG -> PNG, with only the fonts of the package, so that it is the same on every machine. */
async function pngOf(
  whole: Dataset,
  view: View,
  { svg, width, title, description }: Picture,
  call: Drawing,
): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js');
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: {
      loadSystemFonts: false,
      fontFiles: WEIGHTS.map((weight) => fontFile(weight, 'ttf')),
      defaultFontFamily: FAMILY,
    },
  });
  const { credits, licence } = whole.raw.dataset;
  return withTexts(
    drawn.render().asPng(),
    {
      Title: title,
      Description: description,
      Author: inLanguage(credits, view.lang),
      Copyright: licence,
      Source: call.options.address,
      'Creation Time': call.options.made,
    },
    view.lang,
  );
}

/** SVG -> PDF, one page for each picture. @param about title and description of a whole story */
async function pdfOf(
  whole: Dataset,
  pictures: readonly DrawnPicture[],
  call: Drawing,
  { lang, ...about }: { lang: string; title?: string; description?: string },
): Promise<Uint8Array> {
  const { writePdf } = await import('../../formats/pdf.ts');
  const { credits, as_of: day, licence } = whole.raw.dataset;
  const fallbacks = new Map(
    pictures.flatMap(({ fonts }) => fonts.map((font) => [font.file, font] as const)),
  );
  return writePdf(
    pictures.map(({ picture }) => picture),
    {
      author: inLanguage(credits, lang),
      keywords: [licence, call.options.address].filter(Boolean).join(', '),
      made: call.options.made ?? day,
      lang,
      ...about,
    },
    { ...fontFiles(), fallbacks: [...fallbacks.values()] },
  );
}

/**
 * The pictures of the steps of a story, in numbered files: `out-01.png`; a PDF has all of them as
 * pages.
 * @throws CommandError when the dataset has no such story
 */
function storyOf(whole: Dataset, call: Drawing, id: string, out: string) {
  if (
    call.options.view !== undefined ||
    call.options.address !== undefined ||
    call.options.picture !== undefined
  )
    throw new CommandError(localized(m.cli.render.storyAlone));
  const story = whole.raw.stories.find((one) => one.id === id);
  if (!story) {
    const all = whole.raw.stories.map((one) => one.id).join(', ');
    throw new CommandError(
      all
        ? localized(m.cli.render.noStory, { id, all })
        : localized(m.cli.render.storyUnknown, { id }),
    );
  }
  const lang = languageOf(whole, call.lang);
  const places = String(story.steps.length).length;
  return story.steps.map((step, i) => {
    const number = String(i + 1).padStart(Math.max(2, places), '0');
    const drawing: Drawing = {
      ...call,
      options: { ...call.options, address: step.address, picture: step.picture },
    };
    const { view, theme } = viewOf(whole, drawing);
    const heading = {
      title: `${inLanguage(story.title, lang)} · ${i + 1}. ${inLanguage(step.title, lang)}`,
      text: plainProse(inLanguage(step.text, lang)).join(' '),
      alt: inLanguage(step.alt, lang),
    };
    return {
      file: out.slice(0, -extname(out).length) + `-${number}${extname(out)}`,
      view: { ...view, lang },
      theme,
      call: drawing,
      heading,
    };
  });
}

const KINDS = ['.svg', '.png', '.pdf'] as const;
/** A file of a picture, not yet written. */
export interface DrawnFile {
  file: string;
  content: string | Uint8Array;
}
/** The file of a picture, and what it shows. */
interface PictureDescription {
  file: string;
  title: string;
  description: string;
}

/**
 * Draws the picture of a call, or the pictures of a story, without writing files.
 * @param out the path of the file: its ending is the format
 * @returns the files, what they show, and the letters in them that no font has
 * @throws CommandError when the dataset lacks what is asked for, or an option is wrong
 */
export async function drawFiles(
  whole: Dataset,
  call: Drawing,
  out: string,
): Promise<{ files: DrawnFile[]; descriptions: PictureDescription[]; missing: string[] }> {
  const ending = extname(out).toLowerCase();
  const kind = KINDS.find((known) => known === ending);
  if (!kind) throw new CommandError(localized(m.cli.render.outTakes, { out }));
  if (call.options.made !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(call.options.made))
    throw new CommandError(localized(m.cli.render.madeTakes));
  const pictures =
    call.options.story === undefined
      ? [{ file: out, ...viewOf(whole, call), call, heading: undefined }]
      : storyOf(whole, call, call.options.story, out);
  const drawn: (DrawnPicture & { file: string; view: View; call: Drawing })[] = [];
  for (const { file, view, theme, call: drawing, heading } of pictures)
    drawn.push({
      file,
      view,
      ...(await draw({ whole, view, theme, heading }, drawing, kind)),
      call: drawing,
    });
  const missing = [...new Set(drawn.flatMap((one) => one.missing))].sort();
  const descriptions = drawn.map(({ file, picture: { title, description } }) => ({
    file: kind === '.pdf' ? out : file,
    title,
    description,
  }));
  if (kind === '.pdf') {
    const story = whole.raw.stories.find((one) => one.id === call.options.story);
    const lang = drawn[0]?.view.lang ?? call.lang;
    const about = story && {
      title: inLanguage(story.title, lang),
      description: inLanguage(story.description, lang),
    };
    const content = await pdfOf(whole, drawn, call, { lang, ...about });
    return { files: [{ file: out, content }], descriptions, missing };
  }
  const files: DrawnFile[] = [];
  for (const { file, view, picture, call: drawing } of drawn)
    files.push({
      file,
      content: kind === '.svg' ? picture.svg : await pngOf(whole, view, picture, drawing),
    });
  return { files, descriptions, missing };
}

export async function run(call: CallOf<typeof render>, print: Print, note: Print): Promise<number> {
  const [dir, ...more] = call.words;
  if (more.length) throw new CommandError(localized(m.cli.render.takesOneDataset));
  if (call.options.out === undefined) throw new CommandError(localized(m.cli.render.sayWhere));
  // All are drawn before the first is written: where a step cannot be drawn, no part of its story
  // is left behind.
  const { out, saved, force } = call.options;
  checkFileName(out);
  const dataset = dir ?? call.dataset;
  const { files, descriptions, missing } = await drawFiles(loadDataset(dataset), call, out);
  writeFiles(files, { read: saved === undefined ? [dataset] : [dataset, saved], force });
  if (call.options.json)
    print(JSON.stringify(call.options.story === undefined ? descriptions[0] : descriptions));
  else for (const { file, title } of descriptions) print(`${file}: ${title}`);
  if (missing.length)
    note(m.cli.render.lettersMissing(call.lang, { n: missing.length, letters: missing.join(' ') }));
  return 0;
}
