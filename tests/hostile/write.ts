/** Writes manifest.json: what is said to each case of the corpus. Read the difference before it is
 * committed. By hand: npx tsx tests/hostile/write.ts */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CASES } from './cases.ts';
import { Corpus, MOST } from './corpus.ts';

const corpus = new Corpus();
const manifest: Record<string, { command: string; code: number; says: string }> = {};
for (const one of CASES) {
  const { code, says, seconds, megabytes } = await corpus.run(one);
  manifest[one.name] = { command: one.args.join(' '), code, says };
  if (seconds > MOST.seconds / 2 || megabytes > MOST.megabytes / 2 || code < 0)
    console.log(
      `${one.name}: ${code} ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB: ${says}`,
    );
}
corpus.close();
writeFileSync(join(import.meta.dirname, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
console.log(`${CASES.length} cases`);
