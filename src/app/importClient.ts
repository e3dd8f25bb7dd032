/**
 * Has files read in a worker, which is stopped when the reader cancels: a large file never blocks
 * the page.
 */
import type { InputFile } from '../formats/input.ts';
import type { FromImporter, Outcome, ToImporter } from './import.worker.ts';

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

/** The files of a list with their bytes: those of a folder are named by their path in it. */
export const filesIn = (list: Iterable<File>): Promise<InputFile[]> =>
  Promise.all(
    [...list]
      .filter(({ name }) => !name.startsWith('.'))
      .map(async (file) => ({
        name: file.webkitRelativePath || file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
  );

const entriesOf = (folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> => {
  const reader = folder.createReader();
  // A browser returns at most a hundred entries a call.
  const more = async (): Promise<FileSystemEntry[]> => {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    return some.length ? [...some, ...(await more())] : [];
  };
  return more();
};
async function filesOfEntry(entry: FileSystemEntry): Promise<InputFile[]> {
  if (entry.name.startsWith('.')) return [];
  if (entry.isDirectory)
    return (
      await Promise.all((await entriesOf(entry as FileSystemDirectoryEntry)).map(filesOfEntry))
    ).flat();
  const file = await new Promise<File>((resolve, reject) =>
    (entry as FileSystemFileEntry).file(resolve, reject),
  );
  return [
    { name: entry.fullPath.replace(/^\//, ''), bytes: new Uint8Array(await file.arrayBuffer()) },
  ];
}

/** The files that were dropped, including all in dropped folders. */
export function filesDropped({ items, files }: DataTransfer): Promise<InputFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return entries.length
    ? Promise.all(entries.map(filesOfEntry)).then((all) => all.flat())
    : filesIn(files);
}
