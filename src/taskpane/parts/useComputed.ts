import { useMemo } from "react";
import type { Result } from "../../values";
import type { Language } from "../../words";
import { usePane } from "../context";
import { useAsked } from "../failure";
import { useKept } from "./useKept";
import { useTask, type Task } from "./useTask";

interface Computed<A, V> {
  readonly ask: A;
  /** Of one press of the button. */
  readonly run: object;
  readonly answer: V;
  readonly language: Language;
  /** The reading of the workbook that it rests on; null where it rests on none. */
  readonly reading: number | null;
}

/** Something the desk computed when it was asked to, kept while other screens are open. */
interface UsedComputed<A, V> {
  readonly task: Task;
  /** In the language of the pane. */
  readonly found: Computed<A, V> | null;
  readonly run: (ask: A, done: (answer: V) => void) => void;
}

/**
 * @param compute - the same question gives the same answer, in the language of the desk
 * @param reading - the reading of the workbook that an answer rests on
 */
export function useComputed<A, V>(
  name: string,
  compute: (ask: A) => Promise<Result<V>>,
  reading: number | null,
): UsedComputed<A, V> {
  const { language } = usePane();
  const task = useTask();
  const [found, setFound] = useKept<Computed<A, V> | null>(name, () => null);
  // What was computed in another language is asked for again: its figures are texts.
  const asked = useAsked(async () => {
    if (!found || found.language === language || found.reading !== reading) return null;
    const answer = await compute(found.ask);
    return answer.ok ? { of: found, now: { ...found, answer: answer.value, language } } : null;
  }, [found, language, reading, compute]);
  const said = asked.value ?? null;
  return useMemo(() => {
    const other = said !== null && said.of === found && said.now.language === language ? said.now : null;
    return {
      task,
      found: found?.language === language ? found : other,
      run: (ask, done) =>
        void task.run(
          () => compute(ask),
          (answer) => {
            setFound({ ask, run: {}, answer, language, reading });
            done(answer);
          },
        ),
    };
  }, [task, found, said, language, reading, compute, setFound]);
}
