import { useCallback, useEffect, useRef, useState } from "react";
import { LoadFailure } from "../taskpane/failure";
import { fileBytes } from "../taskpane/parts/fileBytes";
import { success, type Refusal, type Result } from "../values";
import type { BookDesk } from "./book";
import type { DraftFile } from "./book";
import { FIRST_SAMPLE, type Sample } from "./samples";

export interface OpenBook extends DraftFile {
  readonly generation: number;
}

/** A sample that comes with the page. */
async function sampleBytes(file: string): Promise<Result<Uint8Array>> {
  const response = await fetch(`sample/${file}`).catch((error: unknown) => {
    throw new LoadFailure(error instanceof Error ? error.message : "");
  });
  if (!response.ok) throw new LoadFailure(`${file}: ${response.status}`);
  return success(new Uint8Array(await response.arrayBuffer()));
}

/** What is asked to be opened is read at once and put in place one after the other. */
interface Line {
  asked: number;
  opened: number;
  last: Promise<unknown>;
}

/** The workbook that is open, and the opening of another: a file, a sample, a draft. What is refused leaves it open. */
export function useOpening(book: BookDesk, onOpened: () => void) {
  const [open, setOpen] = useState<OpenBook | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown; readonly again: () => void } | null>(null);
  const [isLoading, setLoading] = useState(true);
  const line = useRef<Line>({ asked: 0, opened: 0, last: Promise.resolve() });
  const load = useCallback(
    <Read>(read: () => Promise<Result<Read>>, put: (read: Read) => Promise<Result<DraftFile>>): Promise<void> => {
      const attempt = async () => {
        const turn = ++line.current.asked;
        const isLatest = () => turn === line.current.asked;
        const putInTurn = async (ready: Read) => {
          // The sample can come after the file that the user chose meanwhile.
          if (line.current.opened > turn) return;
          const opened = await put(ready);
          if (opened.ok) {
            line.current.opened = turn;
            onOpened();
            setOpen((before) => ({ ...opened.value, generation: (before?.generation ?? 0) + 1 }));
          } else if (isLatest()) setRefusal(opened.refusal);
        };
        setLoading(true);
        setRefusal(null);
        setFailure(null);
        try {
          const ready = await read();
          if (ready.ok) {
            const done = line.current.last.then(() => putInTurn(ready.value));
            line.current.last = done.catch(() => undefined);
            await done;
          } else if (isLatest()) setRefusal(ready.refusal);
        } catch (error) {
          if (isLatest()) setFailure({ error, again: () => void attempt() });
        } finally {
          if (isLatest()) setLoading(false);
        }
      };
      return attempt();
    },
    [onOpened],
  );
  const loadBytes = useCallback(
    (file: DraftFile, bytes: () => Promise<Result<Uint8Array>>) =>
      load(bytes, async (read) => {
        const opened = await book.open(read);
        return opened.ok ? success(file) : opened;
      }),
    [book, load],
  );
  const loadSample = useCallback(
    ({ file, campaign }: Sample) => loadBytes({ name: file, campaign }, () => sampleBytes(file)),
    [loadBytes],
  );
  const loadFile = (file: File) => loadBytes({ name: file.name, campaign: null }, () => fileBytes(file));
  const loadDraft = (id: string) =>
    load(
      () => Promise.resolve(success(id)),
      (draft) => book.restore(draft),
    );
  useEffect(() => void loadSample(FIRST_SAMPLE), [loadSample]);
  return { open, refusal, setRefusal, failure, isLoading, loadSample, loadFile, loadDraft };
}
