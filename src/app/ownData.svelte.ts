/**
 * A reader's own data on this machine: whether they are kept for when the page is loaded again,
 * which the reader is asked once, and what is kept. Nothing of it is ever sent.
 */
import type { ColumnRoles } from '../formats/input.ts';
import type { RawDataset } from '../model/schema.ts';
import { readBundle, writeBundle } from '../formats/datasetFile.ts';
import { ColumnChoices } from './columnChoices.ts';
import { reasonOf } from './reason.ts';

/** What the reader answered. */
type Answer = 'keep' | 'leave';
interface Note {
  answer?: Answer;
  /** The id of the data that are kept. */
  id?: string;
  /** The name of the data that are kept. */
  name?: string;
}
export interface OwnDataset {
  /** Of this opening: the same file may be opened again with other contents. */
  id: string;
  raw: RawDataset;
  /** The name of their file, or their address. */
  name: string;
}

/** The store of this site in the browser's database: another site of the same host has its own. */
async function storeFor(place: string) {
  const { createStore, del, get, set } = await import('idb-keyval');
  const store = createStore('bancada', 'own-data');
  return {
    get: () => get<unknown>(place, store),
    set: (text: string) => set(place, text, store),
    delete: () => del(place, store),
  };
}

export class OwnData {
  /** What the reader answered; undefined before. */
  answer: Answer | undefined = $state();
  /** The name of the data that are kept; undefined where none are. */
  keptName: string | undefined = $state();
  /** Their id. */
  keptId: string | undefined = $state();
  /** Why they could not be kept. */
  failure: string | undefined = $state();
  /** Whether they were forgotten just now. */
  isForgotten = $state(false);
  readonly #place: string;
  readonly #columns: ColumnChoices;

  /** @param place the path of the site on its host */
  constructor(place: string) {
    this.#place = place;
    this.#columns = new ColumnChoices(place);
    const { answer, id, name } = this.#note();
    this.answer = answer;
    this.keptId = id;
    this.keptName = name;
  }

  get #noteKey() {
    return `bancada-own-data ${this.#place}`;
  }
  #note(): Note {
    try {
      return JSON.parse(localStorage.getItem(this.#noteKey) ?? '{}') as Note;
    } catch {
      // Storage is refused, or somebody else wrote there.
      return {};
    }
  }
  #write(note: Note) {
    localStorage.setItem(this.#noteKey, JSON.stringify(note));
    this.answer = note.answer;
    this.keptId = note.id;
    this.keptName = note.name;
  }

  /** Keeps data on this machine, instead of what was kept before. */
  async keep({ id, raw, name }: OwnDataset): Promise<void> {
    this.failure = undefined;
    this.isForgotten = false;
    try {
      await (await storeFor(this.#place)).set(writeBundle(raw));
      this.#write({ answer: 'keep', id, name });
    } catch (error) {
      this.failure = reasonOf(error);
    }
  }

  /** Leaves the data in memory alone. */
  leave() {
    this.answer = 'leave';
    try {
      this.#write({ answer: 'leave', id: this.keptId, name: this.keptName });
    } catch {
      // The answer holds until the page is reloaded.
    }
  }

  /** Deletes what is kept, and the answer. */
  async forget(): Promise<void> {
    this.failure = undefined;
    try {
      await (await storeFor(this.#place)).delete();
      localStorage.removeItem(this.#noteKey);
      this.#columns.forget();
      this.answer = undefined;
      this.keptId = undefined;
      this.keptName = undefined;
      this.isForgotten = true;
    } catch (error) {
      this.failure = reasonOf(error);
    }
  }

  /** What the reader said that the columns of such a table mean; undefined where nothing. */
  recallColumns(columns: readonly string[]): ColumnRoles[string] | undefined {
    return this.#columns.recall(columns);
  }
  /** Remembers it, on this machine if the reader keeps own data, else until the tab is closed. */
  rememberColumns(columns: readonly string[], roles: ColumnRoles[string]): void {
    this.#columns.remember(columns, roles, this.answer === 'keep');
  }

  /** The data that are kept; undefined where there are none, or none that can be read any more. */
  async kept(): Promise<OwnDataset | undefined> {
    const id = this.keptId;
    const name = this.keptName;
    if (id === undefined || name === undefined) return undefined;
    try {
      const text = await (await storeFor(this.#place)).get();
      return typeof text === 'string' ? { id, raw: readBundle(text), name } : undefined;
    } catch {
      return undefined;
    }
  }
}
