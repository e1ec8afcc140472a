import { useCallback, useEffect, useRef, useState, type DependencyList } from "react";

/** Something that was asked: its newest answer, or why there is none. */
export interface Asked<T> {
  /** The newest answer, also while another is on its way; undefined before the first. */
  readonly value: T | undefined;
  /** The last question was not answered. */
  readonly failure: { readonly error: unknown } | null;
  /** Asks the same again. */
  readonly again: () => void;
  /** Puts an answer that came another way in the place of the newest. */
  readonly put: (value: T) => void;
}

type State<T> = Pick<Asked<T>, "value" | "failure">;

const NOTHING: DependencyList = [];

/**
 * Asks the desk, the worker or Excel. Answers that come after another question are dropped; what is thrown is kept to be
 * shown (`Shown`).
 *
 * @param deps - what the question is made of
 * @param versions - what the answer rests on beside: it is asked again when one of them changes
 * @example const totals = useAsked(() => desk.totals(), [desk], [view, language]);
 */
export function useAsked<T>(ask: () => Promise<T>, deps: DependencyList, versions = NOTHING): Asked<T> {
  const [{ value, failure }, setState] = useState<State<T>>({ value: undefined, failure: null });
  const [attempt, setAttempt] = useState(0);
  const question = useRef<object>({});
  useEffect(() => {
    const own = (question.current = {});
    const settle = (next: (before: State<T>) => State<T>): void => {
      if (question.current === own) setState(next);
    };
    settle((before) => (before.failure ? { value: before.value, failure: null } : before));
    new Promise<T>((resolve) => resolve(ask())).then(
      (answer) => settle(() => ({ value: answer, failure: null })),
      (error: unknown) => settle((before) => ({ value: before.value, failure: { error } })),
    );
    // What a question depends on is the caller's to say: eslint holds the caller to it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [...deps, ...versions, attempt]);
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  const put = useCallback((answer: T) => {
    question.current = {};
    setState({ value: answer, failure: null });
  }, []);
  return { value, failure, again, put };
}
