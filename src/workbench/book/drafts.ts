import type { KeptRun } from "../../file";
import type { NamedRun } from "../../taskpane/desk";
import { STORES } from "../stores";

/** The workbook that a draft belongs to. */
export interface DraftFile {
  readonly name: string;
  readonly campaign: string | null;
}

export interface DraftInfo extends DraftFile {
  readonly id: string;
  /** Time of the last change, as ISO 8601. */
  readonly at: string;
  readonly changes: number;
}

/** A change of a draft: what is needed to make it again, and what is told of it. */
export interface DraftRun {
  readonly kept: KeptRun;
  readonly named: NamedRun;
}

/** A change as the browser holds it: earlier builds kept no lines of the log. */
export interface StoredRun extends Omit<DraftRun, "named"> {
  readonly named: Omit<NamedRun, "lines"> & Partial<Pick<NamedRun, "lines">>;
}

export function draftRun({ kept, named }: StoredRun): DraftRun {
  return { kept, named: { ...named, lines: named.lines ?? [] } };
}

export interface Draft extends DraftInfo {
  readonly bytes: Uint8Array;
  readonly runs: readonly DraftRun[];
}

const STORE = "parts";
const ABOUT = "about";
const BYTES = "bytes";
const RUN = "run";

function done<T>(request: IDBRequest<T>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error(STORES.drafts));
  });
}

async function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(STORES.drafts, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  await done(request);
  return request.result;
}

/** One transaction over the store; it is kept whole or not at all. */
async function within<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<T>): Promise<T> {
  const database = await opened();
  try {
    const transaction = database.transaction(STORE, mode);
    const ended = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error(STORES.drafts));
    });
    ended.catch(() => undefined);
    const value = await work(transaction.objectStore(STORE));
    await ended;
    return value;
  } finally {
    database.close();
  }
}

function partsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

/** Held as long as the page that keeps a draft is open; without locks (a page over plain http) nobody can tell. */
const lockOf = (id: string): string => `${STORES.drafts} ${id}`;

/** A page that was just reloaded lets go of its lock a moment later. */
const RELEASED_WITHIN = 3000;

/** Whether no open page keeps this draft. */
async function isLeft(id: string): Promise<boolean> {
  const locks = navigator.locks as LockManager | undefined;
  const waiting = locks?.request(lockOf(id), { signal: AbortSignal.timeout(RELEASED_WITHIN) }, () => undefined);
  return Promise.resolve(waiting).then(
    () => true,
    () => false,
  );
}

/** A draft of this page: others see that it is in use. */
function begin(): string {
  const id = `${Date.now()}-${Math.random().toString(36).slice(2)}`;
  const locks = navigator.locks as LockManager | undefined;
  void locks?.request(lockOf(id), () => new Promise(() => undefined));
  return id;
}

/** Drafts of workbooks on this computer: the file as it was opened, and every change since. */
export class Drafts {
  private id: string | null = null;
  private runs: readonly string[] = [];

  async list(): Promise<readonly DraftInfo[]> {
    const about = await within("readonly", async (store) => {
      const keys = (await done(store.getAllKeys())) as string[][];
      const about = keys.filter(([, part]) => part === ABOUT);
      return (await Promise.all(about.map((key) => done(store.get(key))))) as DraftInfo[];
    });
    const others = about.filter(({ id }) => id !== this.id);
    const left = await Promise.all(others.map(({ id }) => isLeft(id)));
    return others.filter((_, index) => left[index]).sort((a, b) => b.at.localeCompare(a.at));
  }

  read(id: string): Promise<Draft | null> {
    return within("readonly", async (store) => {
      const about = (await done(store.get([id, ABOUT]))) as DraftInfo | undefined;
      const bytes = (await done(store.get([id, BYTES]))) as Uint8Array | undefined;
      const range = IDBKeyRange.bound([id, RUN], [id, RUN, []]);
      const runs = (await done(store.getAll(range))) as StoredRun[];
      return about && bytes ? { ...about, bytes, runs: runs.map(draftRun) } : null;
    });
  }

  /** Keeps what is new since the last call. */
  async keep(file: DraftFile, bytes: Uint8Array, runs: readonly DraftRun[]): Promise<void> {
    const isNew = this.id === null;
    const id = this.id ?? begin();
    const ids = runs.map(({ kept }) => kept.id);
    const at = new Date().toISOString();
    await within("readwrite", async (store) => {
      if (isNew) store.put(bytes, [id, BYTES]);
      this.runs.forEach((run, index) => {
        if (ids[index] !== run) store.delete([id, RUN, index]);
      });
      runs.forEach((run, index) => {
        if (this.runs[index] !== ids[index]) store.put(run, [id, RUN, index]);
      });
      await done(store.put({ ...file, id, at, changes: runs.length } satisfies DraftInfo, [id, ABOUT]));
    });
    [this.id, this.runs] = [id, ids];
  }

  /** Nothing is left to keep of the open workbook. */
  async drop(): Promise<void> {
    const { id } = this;
    this.id = null;
    this.runs = [];
    if (id !== null) await this.remove(id);
  }

  async remove(id: string): Promise<void> {
    await within("readwrite", (store) => done(store.delete(partsOf(id))));
  }

  async removeAll(): Promise<void> {
    this.id = null;
    this.runs = [];
    await within("readwrite", (store) => done(store.clear()));
  }
}
