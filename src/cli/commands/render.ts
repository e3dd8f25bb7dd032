import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Answerer } from '../../analysis/ask.ts';
import { explainChain } from '../../analysis/explain.ts';
import { finish } from '../../analysis/search.ts';
import { chainOf } from '../../analysis/trace.ts';
import { withTexts } from '../../formats/png.ts';
import { datasetAt } from '../../model/clock.ts';
import { inLanguage, type Dataset } from '../../model/dataset.ts';
import { buildGraph } from '../../model/graph.ts';
import { drawChain, STRIP } from '../../scene/chainPicture.ts';
import { describeScene } from '../../scene/describe.ts';
import { drawFlow } from '../../scene/flowPicture.ts';
import { buildScene } from '../../scene/scene.ts';
import { stageOf } from '../../scene/stage.ts';
import { forceSteps } from '../../scene/layouts/force.ts';
import { drawSvg } from '../../scene/svg.ts';
import { FAMILY, type ThemeName } from '../../scene/theme.ts';
import { chosenOf, litOf, questionOf } from '../../scene/traced.ts';
import { decodeView, defaultView, type View } from '../../scene/view.ts';
import { drawVote } from '../../scene/votePicture.ts';
import { loadDataset } from '../load.ts';
import { CommandError, type Call, type Command } from '../command.ts';
import { clockOf, languageOf } from '../resolve.ts';

const WEIGHTS = [400, 600, 700] as const;
const fontFile = (weight: number, kind: string) => new URL(`../../scene/fonts/libre-franklin-${weight}.${kind}`, import.meta.url);
/** A picture may be this wide and high: as much as a browser's canvas takes. */
const MOST_PIXELS = 16_384;
const PICTURES = ['graph', 'vote', 'flow', 'chain'] as const;

function sizeOf(text = '1600x1000'): [number, number] {
  const [width = 0, height = 0] = (/^(\d+)x(\d+)$/.exec(text) ?? []).slice(1).map(Number);
  if (![width, height].every((n) => n >= 200 && n <= MOST_PIXELS)) throw new CommandError(`--size takes a width and a height from 200 to ${MOST_PIXELS} pixels, as in 1600x1000`);
  return [width, height];
}

/** The view that the call asks for: that of an address, a named one, or the default. @throws CommandError when the dataset has it not */
function viewOf(whole: Dataset, call: Call): { view: View; theme: ThemeName } {
  if (call.address !== undefined && call.view !== undefined) throw new CommandError('give --view or --address: an address has its view in it');
  const search = call.address === undefined ? '' : URL.canParse(call.address, 'https://example.org/') ? new URL(call.address, 'https://example.org/').search : '';
  const { view, notices } = decodeView(search, whole);
  const [wrong] = notices;
  if (wrong) throw new CommandError(`the address asks for "${wrong.value}" (${wrong.key}), which is not in this dataset`);
  if (call.view !== undefined && !whole.views.has(call.view)) throw new CommandError(`there is no view "${call.view}": the dataset has ${[...whole.views.keys()].join(', ')}`);
  const theme = call.theme ?? (view.theme === 'dark' ? 'dark' : 'light');
  if (theme !== 'light' && theme !== 'dark' && theme !== 'mono') throw new CommandError('--theme takes light, dark or mono');
  const { asOf, knownOn } = clockOf(whole, call);
  const lang = call.lang === 'en' && call.address !== undefined ? view.lang : languageOf(whole, call);
  const named = call.view === undefined ? view : defaultView(whole, view.lang, call.view);
  return { view: { ...named, lang, asOf: call.asOf === undefined ? view.asOf : asOf, knownOn: call.knownOn === undefined ? view.knownOn : knownOn }, theme };
}

interface Drawn {
  svg: string;
  width: number;
  height: number;
  title: string;
  description: string;
}

function draw(whole: Dataset, view: View, theme: ThemeName, call: Call, fonts: boolean): Drawn {
  const dataset = datasetAt(whole, { asOf: view.asOf, knownOn: view.knownOn });
  const graph = buildGraph(dataset);
  const question = questionOf(view);
  const chains = question ? finish(new Answerer(whole).steps(question)).ways.map((way) => chainOf(graph, way)) : [];
  const chain = view.more.length ? undefined : chains[chosenOf(view, chains)];
  const [width, height] = sizeOf(call.size);
  const address = call.address !== undefined && /^https?:/.test(call.address) ? call.address : undefined;
  const meta = { lang: view.lang, theme, address, made: call.made, fonts: fonts ? WEIGHTS.map((weight) => ({ weight, base64: readFileSync(fontFile(weight, 'woff2')).toString('base64') })) : undefined } as const;
  const what = PICTURES.find((picture) => picture === (call.picture ?? 'graph'));
  if (!what) throw new CommandError(`--picture takes ${PICTURES.join(', ')}`);
  const title = inLanguage(whole.raw.dataset.title, view.lang);
  if (what === 'chain') {
    if (!chain) throw new CommandError('--picture chain needs an address with from and to, whose things are tied');
    const drawn = drawChain(dataset, chain, { ...meta, width: call.size === undefined ? STRIP : width });
    return { ...drawn, title, description: explainChain(dataset, chain.hops, view.lang).sentence };
  }
  if (what === 'vote' || what === 'flow') {
    const vote = view.focus !== undefined && dataset.votes.has(view.focus) ? view.focus : undefined;
    const other = view.compare !== undefined && dataset.votes.has(view.compare) ? view.compare : undefined;
    if (vote === undefined || (what === 'flow' && other === undefined)) throw new CommandError(`--picture ${what} needs an address with a vote in focus${what === 'flow' ? ' and another to compare it with' : ''}`);
    const svg = what === 'flow' && other !== undefined ? drawFlow(dataset, vote, other, { ...meta, width, height }) : drawVote(dataset, vote, { ...meta, width, height });
    return { svg, width, height, title, description: inLanguage(dataset.things.get(vote)?.name, view.lang) };
  }
  const lit = litOf(view, chains);
  const places = view.layout === 'force' ? finish(forceSteps(stageOf(dataset, graph, view, theme, lit).input)) : undefined;
  const scene = buildScene(dataset, graph, view, theme, { lit, places });
  return { svg: drawSvg(scene, { width, height, address, made: call.made, rights: whole.raw.dataset.licence, fonts: meta.fonts }), width, height, title: `${scene.title} · ${scene.subtitle}`, description: describeScene(scene) };
}

/** SVG -> PNG with the shipped fonts and no others, so that it is the same on every machine. */
async function pngOf(whole: Dataset, view: View, { svg, width, title, description }: Drawn, call: Call): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js');
  const drawn = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false, fontFiles: WEIGHTS.map((weight) => fileURLToPath(fontFile(weight, 'ttf'))), defaultFontFamily: FAMILY } });
  const { credits, licence } = whole.raw.dataset;
  return withTexts(drawn.render().asPng(), { Title: title, Description: description, Author: inLanguage(credits, view.lang), Copyright: licence, Source: call.address, 'Creation Time': call.made }, view.lang);
}

/** CSS pixels are three quarters of a point. */
const POINTS = 0.75;

/** SVG -> PDF: vectors, text that can be searched, the fonts in it, and no more that changes from one run to the next than what is drawn. */
async function pdfOf(whole: Dataset, view: View, { svg, width, height, title, description }: Drawn, call: Call): Promise<Uint8Array> {
  const [{ default: PDFDocument }, { default: drawInto }] = await Promise.all([import('pdfkit'), import('svg-to-pdfkit')]);
  const { credits, as_of: day, licence } = whole.raw.dataset;
  const size: [number, number] = [width * POINTS, height * POINTS];
  const info = { Title: title, Author: inLanguage(credits, view.lang), Subject: description, Keywords: [licence, call.address].filter(Boolean).join(', '), CreationDate: new Date(`${call.made ?? day}T00:00:00Z`) };
  const document = new PDFDocument({ size, margin: 0, lang: view.lang, displayTitle: true, pdfVersion: '1.7', info });
  for (const weight of WEIGHTS) document.registerFont(`${FAMILY} ${weight}`, fileURLToPath(fontFile(weight, 'ttf')));
  const chunks: Uint8Array[] = [];
  const done = new Promise((resolve, reject) => document.on('data', (chunk: Uint8Array) => chunks.push(chunk)).on('end', resolve).on('error', reject));
  // The writer tells bold from not: the weight between the two goes by a family of its own.
  const between = svg.replaceAll('font-weight="600"', 'font-weight="600" font-family="between"');
  drawInto(document, between, 0, 0, { width: size[0], height: size[1], fontCallback: (family, bold) => `${FAMILY} ${family === 'between' ? 600 : bold ? 700 : 400}`, warningCallback: () => undefined });
  document.end();
  await done;
  return Buffer.concat(chunks);
}

export const render: Command = {
  usage: 'render [DIR] -o FILE.svg|png|pdf',
  about: 'a picture without a browser: of a view or an address; --picture graph, vote, flow or chain; --theme light, dark or mono',
  async run(call, print) {
    const [dir, ...more] = call.words;
    if (more.length) throw new CommandError('render takes one dataset');
    if (call.out === undefined) throw new CommandError('-o is missing: say where the picture goes, as in -o picture.svg');
    const kind = extname(call.out).toLowerCase();
    if (kind !== '.svg' && kind !== '.png' && kind !== '.pdf') throw new CommandError(`-o takes a file that ends in .svg, .png or .pdf; "${call.out}" does not`);
    if (call.made !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(call.made)) throw new CommandError('--made takes a day such as 2018-03-23');
    const whole = loadDataset(dir ?? call.dataset);
    const { view, theme } = viewOf(whole, call);
    const drawn = draw(whole, view, theme, call, kind === '.svg');
    const bytes = kind === '.svg' ? drawn.svg : await (kind === '.pdf' ? pdfOf : pngOf)(whole, view, drawn, call);
    // Nothing half-written: the file is there whole, or not at all.
    const beside = `${call.out}.part`;
    try {
      writeFileSync(beside, bytes);
      renameSync(beside, call.out);
    } catch (error) {
      rmSync(beside, { force: true });
      throw new CommandError(`cannot write ${call.out}: ${error instanceof Error ? error.message : String(error)}`);
    }
    print(call.json ? JSON.stringify({ file: call.out, title: drawn.title, description: drawn.description }) : `${call.out}: ${drawn.title}`);
    return 0;
  },
};
