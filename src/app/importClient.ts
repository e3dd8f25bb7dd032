/** Has files read in a worker, which is ended when the reader gives up: a large file never holds up the page. */
import type { InputFile } from '../formats/input.ts';
import type { FromImporter, Outcome, ToImporter } from './import.worker.ts';

export interface Importing {
  outcome: Promise<Outcome>;
  cancel(): void;
}

/** @param onShare told the share of the work that is done, from 0 to 1 */
export function importInWorker(what: ToImporter, onShare: (share: number) => void): Importing {
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
  worker.postMessage(what);
  return { outcome, cancel: () => worker.terminate() };
}

/** Files of a list as they are read: a folder's keep their path in it. */
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
  // A browser gives a hundred at a time.
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

/** What was dropped: files, and all of a folder. */
export function filesDropped({ items, files }: DataTransfer): Promise<InputFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return entries.length
    ? Promise.all(entries.map(filesOfEntry)).then((all) => all.flat())
    : filesIn(files);
}
