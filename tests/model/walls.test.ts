import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  cruise,
  type IConfiguration,
  type ICruiseResult,
  type IReporterOutput,
} from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../helpers/peru.ts';
import { removeFolder } from '../helpers/remove.ts';

/** A made-up source tree: each file breaks one wall, in a way that a pattern of text could miss. */
const BROKEN: Readonly<Record<string, string>> = {
  'model/upward.ts': 'import x from "../scene/theme.ts";\nexport const y = x;\n',
  'formats/lazy.ts': 'export const load = () => import(`../app/page.ts`);\n',
  'analysis/one.ts': "import type { Two } from './two.ts';\nexport type One = Two[];\n",
  'analysis/two.ts': "import type { One } from './one.ts';\nexport type Two = One | string;\n",
  'prose/disk.ts': "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
  'scene/theme.ts': 'export default 1;\n',
  'app/page.ts': 'export const page = 1;\n',
};

describe('the walls of the house', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bancada-walls-'));
    for (const [file, text] of Object.entries(BROKEN)) {
      mkdirSync(join(folder, 'src', file, '..'), { recursive: true });
      writeFileSync(join(folder, 'src', file), text);
    }
  });
  afterAll(() => removeFolder(folder));

  it('stop what points upward, circles of types, and Node in a room that knows none', async () => {
    const config = pathToFileURL(join(root, '.dependency-cruiser.mjs')).href;
    const { default: walls } = (await import(config)) as { default: IConfiguration };
    const { options, ...ruleSet } = walls;
    const { output }: IReporterOutput = await cruise(['src'], {
      ...options,
      tsConfig: undefined,
      baseDir: folder,
      validate: true,
      ruleSet,
    });
    const found = (output as ICruiseResult).summary.violations.map(
      ({ rule, from }) => `${rule.name}: ${from}`,
    );
    expect(found).toEqual(
      expect.arrayContaining([
        'model-imports-upward: src/model/upward.ts',
        'formats-imports-upward: src/formats/lazy.ts',
        'no-circle: src/analysis/one.ts',
        'pure-rooms-know-no-node: src/prose/disk.ts',
      ]),
    );
  });

  it('let no pure room name a document or a window', () => {
    const file = join(folder, 'src/scene/dom.ts');
    writeFileSync(file, 'export const title = document.title;\n');
    const config = join(folder, 'tsconfig.json');
    writeFileSync(
      config,
      JSON.stringify({
        extends: join(root, 'tsconfig.pure.json'),
        compilerOptions: {
          composite: false,
          incremental: false,
          noEmit: true,
          emitDeclarationOnly: false,
          tsBuildInfoFile: null,
        },
        include: [file],
      }),
    );
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', config], {
      encoding: 'utf8',
    });
    expect(stdout).toContain("Cannot find name 'document'");
    expect(status).not.toBe(0);
  });
});
