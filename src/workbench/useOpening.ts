import { useCallback, useEffect, useState } from "react";
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

/** The workbook that is open, and the opening of another: a file, a sample, a draft. What is refused leaves it open. */
export function useOpening(book: BookDesk, onOpened: () => void) {
  const [open, setOpen] = useState<OpenBook | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown; readonly again: () => void } | null>(null);
  const [isLoading, setLoading] = useState(true);
  const load = useCallback(
    (opening: () => Promise<Result<DraftFile>>): Promise<void> => {
      const attempt = async () => {
        setLoading(true);
        setRefusal(null);
        setFailure(null);
        try {
          const opened = await opening();
          if (opened.ok) {
            onOpened();
            setOpen((before) => ({ ...opened.value, generation: (before?.generation ?? 0) + 1 }));
          } else setRefusal(opened.refusal);
        } catch (error) {
          setFailure({ error, again: () => void attempt() });
        } finally {
          setLoading(false);
        }
      };
      return attempt();
    },
    [onOpened],
  );
  const loadBytes = useCallback(
    (file: DraftFile, bytes: () => Promise<Result<Uint8Array>>) =>
      load(async () => {
        const read = await bytes();
        const opened = read.ok ? await book.open(read.value) : read;
        return opened.ok ? success(file) : opened;
      }),
    [book, load],
  );
  const loadSample = useCallback(
    ({ file, campaign }: Sample) => loadBytes({ name: file, campaign }, () => sampleBytes(file)),
    [loadBytes],
  );
  const loadFile = (file: File) => loadBytes({ name: file.name, campaign: null }, () => fileBytes(file));
  const loadDraft = (id: string) => load(() => book.restore(id));
  useEffect(() => void loadSample(FIRST_SAMPLE), [loadSample]);
  return { open, refusal, setRefusal, failure, isLoading, loadSample, loadFile, loadDraft };
}
