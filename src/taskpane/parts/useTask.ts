import { useCallback, useRef, useState } from "react";
import { refuse, type Refusal, type Result } from "../../values";
import { usePane } from "../context";
import type { DeskProgress } from "../desk";

/** A task of the desk that may take a while: running or not, how far, and why it was refused. */
export interface Task {
  readonly isRunning: boolean;
  /** The user has asked to stop; what is being written is finished or taken back first. */
  readonly isStopping: boolean;
  readonly progress: DeskProgress | null;
  readonly refusal: Refusal | null;
  /** It ended in an exception; `again` runs it once more. */
  readonly failure: { readonly error: unknown; readonly again: () => void } | null;
  /**
   * @param work - asks `isWanted` before each of its steps, if it has several
   * @param onlyReads - nothing is written, so that stopping need not wait for the desk
   */
  readonly run: <T>(
    work: (onProgress: (progress: DeskProgress) => void, isWanted: () => boolean) => Promise<Result<T>>,
    done: (value: T) => void,
    onlyReads?: boolean,
  ) => Promise<void>;
  readonly cancel: () => void;
}

interface Running {
  readonly onlyReads: boolean;
}

export function useTask(): Task {
  const { desk } = usePane();
  const [running, setRunning] = useState<Running | null>(null);
  const [isStopping, setStopping] = useState(false);
  const [progress, setProgress] = useState<DeskProgress | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [failure, setFailure] = useState<Task["failure"]>(null);
  const current = useRef<Running | null>(null);
  const end = useCallback(() => {
    current.current = null;
    setRunning(null);
    setStopping(false);
    setProgress(null);
  }, []);
  const run = useCallback<Task["run"]>(
    (work, done, onlyReads = false) => {
      const attempt = async (): Promise<void> => {
        const own = (current.current = { onlyReads });
        setRunning(own);
        setRefusal(null);
        setFailure(null);
        setProgress(null);
        // A task that was given up has nothing more to say.
        const isCurrent = () => current.current === own;
        try {
          const result = await work((made) => {
            if (isCurrent()) setProgress(made);
          }, isCurrent);
          if (!isCurrent()) return;
          if (result.ok) done(result.value);
          else setRefusal(result.refusal);
        } catch (error) {
          if (isCurrent()) setFailure({ error, again: () => void attempt() });
        } finally {
          if (isCurrent()) end();
        }
      };
      return attempt();
    },
    [end],
  );
  const cancel = useCallback(() => {
    void desk.cancel();
    if (!current.current?.onlyReads) {
      setStopping(true);
      return;
    }
    end();
    setRefusal(refuse("cancelled").refusal);
  }, [desk, end]);
  return { isRunning: running !== null, isStopping, progress, refusal, failure, run, cancel };
}
