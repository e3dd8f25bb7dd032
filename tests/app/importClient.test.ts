/** Files that a reader chooses are counted and weighed before they are read. */
import { expect, it } from 'vitest';
import { bytesOf, filesIn } from '../../src/app/importClient.ts';
import { MAX_BYTES, MAX_FILES } from '../../src/formats/limits.ts';

let read = 0;
const file = (name: string, size: number) =>
  ({
    name,
    size,
    webkitRelativePath: '',
    arrayBuffer: () => {
      read += 1;
      return Promise.resolve(new ArrayBuffer(3));
    },
  }) as unknown as File;

it('reads files by their names, hidden ones aside', async () => {
  const files = await filesIn([file('a.csv', 3), file('.hidden', 3), file('b.csv', 3)]);
  expect(files.map(({ name, bytes }) => [name, bytes.length])).toEqual([
    ['a.csv', 3],
    ['b.csv', 3],
  ]);
});

it('refuses what is too large together, unread, and too many', async () => {
  read = 0;
  await expect(filesIn([file('a', MAX_BYTES), file('b', 1)])).rejects.toMatchObject({
    words: { en: expect.stringContaining(`the limit is ${MAX_BYTES}`) },
  });
  expect(read).toBe(1);
  const many = Array.from({ length: MAX_FILES + 1 }, (_, i) => file(`${i}`, 0));
  await expect(filesIn(many)).rejects.toMatchObject({
    words: { es: expect.stringContaining(`más de ${MAX_FILES} archivos`) },
  });
});

it('ends a response that goes on without end', async () => {
  let sent = 0;
  let isCancelled = false;
  const endless = new ReadableStream<Uint8Array>({
    pull(stream) {
      sent += 1;
      stream.enqueue(new Uint8Array(16_000_000));
    },
    cancel() {
      isCancelled = true;
    },
  });
  await expect(bytesOf(new Response(endless))).rejects.toMatchObject({
    words: { en: expect.stringContaining('the limit is') },
  });
  expect(isCancelled).toBe(true);
  expect(sent).toBeLessThan(20);
  expect([...(await bytesOf(new Response('ab')))]).toEqual([97, 98]);
});
