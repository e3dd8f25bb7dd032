/**
 * One file and one line: a made-up member of each registry, added to a copy of the sources, is
 * found wherever members are offered.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeFolder } from '../helpers/remove.ts';
import { root } from '../helpers/peru.ts';

/** Files that are added, and the one line that is put into each list. */
const FILES: Readonly<Record<string, string>> = {
  'src/formats/telex.ts': `import type { FormatProgram } from './format.ts';
import { localized, m } from '../words/index.ts';
export const telex: FormatProgram = {
  ending: '.telex',
  about: localized(m.formats.tables.about),
  write: (dataset) => ({ files: [{ part: '', content: String(dataset.claims.size) }], losses: [] }),
};
`,
  'src/scene/layouts/spiral.ts': `import type { Layout } from './layout.ts';
export const spiral: Layout = {
  ofViews: true,
  places: ({ nodes }) => new Map(nodes.map((id, i) => [id, [i * 60, i * 40] as const])),
};
`,
  'src/cli/usage/count.ts': `import { usageOf } from '../command.ts';
import { DATASET } from '../options.ts';
import { localized, m } from '../../words/index.ts';
export const count = usageOf({
  usage: 'count [DIR] [--collection NAME]',
  about: localized(m.cli.coverage.about),
  options: {
    collection: { value: 'NAME', about: localized(m.cli.coverage.about) },
    ...DATASET,
  },
  examples: ['count'],
});
`,
  'src/cli/commands/count.ts': `import type { CallOf, Print } from '../command.ts';
import { loadDataset } from '../load.ts';
import type { count } from '../usage/count.ts';
export function run({ dataset, options }: CallOf<typeof count>, print: Print): number {
  const { claims, sources } = loadDataset(dataset);
  print(String((options.collection === 'sources' ? sources : claims).size));
  return 0;
}
`,
};
const LINES: readonly (readonly [file: string, before: string, line: string])[] = [
  [
    'src/formats/registry.ts',
    "  csv: { name: 'CSV'",
    "  telex: { name: 'Telex', reads: false, writes: true, load: async () => (await import('./telex.ts')).telex },\n",
  ],
  ['src/scene/layouts/index.ts', '  time,\n', '  spiral,\n'],
  [
    'src/scene/layouts/index.ts',
    "import { time } from './time.ts';\n",
    "import { spiral } from './spiral.ts';\n",
  ],
  [
    'src/scene/pictures/index.ts',
    '  // A roll call.\n',
    '  poster: { suffix: "-poster", has: () => true, draw: ({ whole, seen, view }, options) => drawTimeline(seen, stopsOf(whole, seen), view.clock.asOf, options) },\n',
  ],
  [
    'src/app/dialogs.ts',
    '  keys: {\n',
    '  about: { load: () => import("./panels/page/Keys.svelte"), title: () => "About" },\n',
  ],
  [
    'src/cli/commands.ts',
    '  coverage: commandOf',
    "  count: commandOf(count, () => import('./commands/count.ts')),\n",
  ],
  [
    'src/cli/commands.ts',
    "import { coverage } from './usage/coverage.ts';\n",
    "import { count } from './usage/count.ts';\n",
  ],
];

/** Run in the copy: what each place offers. */
const ASK = `
import { run } from './src/cli/main.ts';
import { entrySchema } from './src/cli/schema/json.ts';
import { schemaPage } from './src/cli/schema/page.ts';
import { FORMATS, READ_FORMATS, WRITTEN_FORMATS } from './src/formats/registry.ts';
import { LAYOUTS, layoutOf, VIEW_LAYOUTS } from './src/scene/layouts/index.ts';
import { PICTURES } from './src/scene/pictures/index.ts';
const printed = async (...args) => {
  const lines = [];
  const code = await run(args, (text) => lines.push(text), (text) => lines.push(text));
  return { code, text: lines.join('\\n') };
};
process.stdout.write(JSON.stringify({
  help: await printed('help'),
  exportHelp: await printed('help', 'export'),
  importHelp: await printed('help', 'import'),
  renderHelp: await printed('help', 'render'),
  count: await printed('count'),
  telex: await printed('export', '--format', 'telex', '-o', 'out.telex'),
  spiral: await printed('render', '--address', '?layout=spiral', '-o', 'spiral.svg'),
  poster: await printed('render', '--picture', 'poster', '-o', 'poster.svg'),
  schema: JSON.stringify(entrySchema('views', 'en')),
  page: schemaPage(),
  formats: FORMATS.map(({ id }) => id),
  read: READ_FORMATS.map(({ id }) => id),
  written: WRITTEN_FORMATS.map(({ id }) => id),
  layouts: LAYOUTS,
  viewLayouts: VIEW_LAYOUTS,
  pictures: PICTURES,
  places: [...(layoutOf('spiral').places?.({ nodes: ['a', 'b'], lines: [], extents: new Map(), days: new Map(), seed: 1 }) ?? [])],
}));
`;

interface Printed {
  code: number;
  text: string;
}
interface Offered {
  help: Printed;
  exportHelp: Printed;
  importHelp: Printed;
  renderHelp: Printed;
  count: Printed;
  telex: Printed;
  spiral: Printed;
  poster: Printed;
  schema: string;
  page: string;
  formats: string[];
  read: string[];
  written: string[];
  layouts: string[];
  viewLayouts: string[];
  pictures: string[];
  places: unknown[];
}

describe('a made-up member of each registry, in a copy of the sources', () => {
  let folder: string;
  let offered: Offered;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bancada-registries-'));
    for (const part of ['src', 'docs', 'graph-data', 'package.json', 'tsconfig.json'])
      cpSync(join(root, part), join(folder, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const [file, text] of Object.entries(FILES)) writeFileSync(join(folder, file), text);
    for (const [file, before, line] of LINES) {
      const text = readFileSync(join(folder, file), 'utf8');
      expect(text.split(before), `${file}: ${before}`).toHaveLength(2);
      writeFileSync(
        join(folder, file),
        text.replace(before, () => line + before),
      );
    }
    writeFileSync(join(folder, 'ask.ts'), ASK);
    const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
    const told = execFileSync(process.execPath, [tsx, 'ask.ts'], { cwd: folder, encoding: 'utf8' });
    offered = JSON.parse(told) as Offered;
  });
  afterAll(() => removeFolder(folder));

  it('a command is in help and runs', () => {
    expect(offered.help.text).toContain('bancada count [DIR]');
    expect(offered.count).toMatchObject({ code: 0, text: expect.stringMatching(/^\d+$/) });
  });
  it('a format that is only written is offered for export, and nowhere for import', () => {
    expect(offered.exportHelp.text).toContain('telex');
    expect(offered.importHelp.text).not.toContain('telex');
    expect(offered.written).toContain('telex');
    expect(offered.read).not.toContain('telex');
    expect(offered.formats).toContain('telex');
    expect(offered.telex.code).toBe(0);
  });
  it('a layout is in the address, the menu, the schema of views, and places things', () => {
    expect(offered.layouts).toContain('spiral');
    expect(offered.viewLayouts).toContain('spiral');
    expect(offered.schema).toContain('"spiral"');
    expect(offered.page).toContain('`spiral`');
    expect(offered.places).toEqual([
      ['a', [0, 0]],
      ['b', [60, 40]],
    ]);
    expect(offered.spiral.code).toBe(0);
  });
  it('a picture is in help, in the schema of stories, and is drawn', () => {
    expect(offered.pictures).toContain('poster');
    expect(offered.renderHelp.text).toContain('poster');
    expect(offered.page).toContain('`poster`');
    expect(offered.poster.code).toBe(0);
  });
});
