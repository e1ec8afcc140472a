import { useCallback, useState } from "react";
import type { Refusal, Result } from "../../values";
import { usePane } from "../context";
import type { DeskProgress } from "../desk";

/** A task of the desk that may take a while: running or not, how far, and why it was refused. */
export interface Task {
  readonly isRunning: boolean;
  readonly progress: DeskProgress | null;
  readonly refusal: Refusal | null;
  readonly run: <T>(
    work: (onProgress: (progress: DeskProgress) => void) => Promise<Result<T>>,
    done: (value: T) => void,
  ) => Promise<void>;
  readonly cancel: () => void;
}

export function useTask(): Task {
  const { desk } = usePane();
  const [isRunning, setRunning] = useState(false);
  const [progress, setProgress] = useState<DeskProgress | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const run = useCallback<Task["run"]>(async (work, done) => {
    setRunning(true);
    setRefusal(null);
    setProgress(null);
    try {
      const result = await work(setProgress);
      if (result.ok) done(result.value);
      else setRefusal(result.refusal);
    } finally {
      setRunning(false);
      setProgress(null);
    }
  }, []);
  const cancel = useCallback(() => void desk.cancel(), [desk]);
  return { isRunning, progress, refusal, run, cancel };
}
