/**
 * Has files read in a worker, which is stopped when the reader cancels: a large file never blocks
 * the page.
 */
import { tooLarge, type InputFile } from '../formats/input.ts';
import { MAX_BYTES, MAX_FILES } from '../formats/limits.ts';
import type { FromImporter, Outcome, ToImporter } from './import.worker.ts';
import { LocalizedError, localized, m } from '../words/index.ts';

export interface Importing {
  outcome: Promise<Outcome>;
  cancel(): void;
}

/** @param onShare called with the share of the work that is done, from 0 to 1 */
export function importInWorker(request: ToImporter, onShare: (share: number) => void): Importing {
  const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
  const outcome = new Promise<Outcome>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromImporter>) => {
      if ('share' in data) {
        onShare(data.share);
        return;
      }
      worker.terminate();
      if ('outcome' in data) resolve(data.outcome);
      else reject(new Error(data.failed));
    });
    worker.addEventListener('error', (event) => {
      worker.terminate();
      reject(new Error(event.message || 'the worker failed'));
    });
  });
  worker.postMessage(request);
  return { outcome, cancel: () => worker.terminate() };
}

/** Reads files as long as they are no more, and no larger together, than is read anywhere. */
class Budget {
  #files = 0;
  #bytes = 0;
  /** @throws LocalizedError when they are too many or too large */
  async read(file: File, name: string): Promise<InputFile> {
    this.#files += 1;
    this.#bytes += file.size;
    if (this.#files > MAX_FILES)
      throw new LocalizedError(localized(m.formats.limits.files, { most: MAX_FILES }));
    if (this.#bytes > MAX_BYTES) throw new LocalizedError(tooLarge(this.#bytes)[0]);
    return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
  }
}

/**
 * The files of a list with their bytes: those of a folder are named by their path in it.
 * @throws LocalizedError when they are too many or too large
 */
export async function filesIn(list: Iterable<File>): Promise<InputFile[]> {
  const budget = new Budget();
  return Promise.all(
    [...list]
      .filter(({ name }) => !name.startsWith('.'))
      .map((file) => budget.read(file, file.webkitRelativePath || file.name)),
  );
}

async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  // A browser returns at most a hundred entries a call.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (!some.length || entries.length > MAX_FILES) return entries;
    entries.push(...some);
  }
}
async function filesOfEntry(entry: FileSystemEntry, budget: Budget): Promise<InputFile[]> {
  if (entry.name.startsWith('.')) return [];
  if (entry.isDirectory) {
    const entries = await entriesOf(entry as FileSystemDirectoryEntry);
    return (await Promise.all(entries.map((one) => filesOfEntry(one, budget)))).flat();
  }
  const file = await new Promise<File>((resolve, reject) =>
    (entry as FileSystemFileEntry).file(resolve, reject),
  );
  return [await budget.read(file, entry.fullPath.replace(/^\//, ''))];
}

/**
 * The files that were dropped, including all in dropped folders.
 * @throws LocalizedError when they are too many or too large
 */
export async function filesDropped({ items, files }: DataTransfer): Promise<InputFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (!entries.length) return filesIn(files);
  const budget = new Budget();
  return (await Promise.all(entries.map((entry) => filesOfEntry(entry, budget)))).flat();
}

/**
 * The bytes of a response, which may go on without end.
 * @throws LocalizedError when they are too many
 */
export async function bytesOf(response: Response): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    size += piece.value.length;
    if (size > MAX_BYTES) {
      await reader?.cancel();
      throw new LocalizedError(tooLarge(size)[0]);
    }
    pieces.push(piece.value);
  }
  return new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer());
}
