import { useCallback, useEffect, useState } from "react";
import type { Answer } from "./AskDialog";

interface Question {
  readonly text: string;
  readonly answers: readonly Answer[];
}

/** An answer that may ask for nothing more than the end of the question. */
type Choice = Pick<Answer, "label" | "isPrimary"> & Partial<Pick<Answer, "act">>;
export type Ask = (text: string, choices: readonly Choice[]) => void;

/** The question that stands before the page: every answer ends it. */
export function useQuestion() {
  const [question, setQuestion] = useState<Question | null>(null);
  const close = useCallback(() => setQuestion(null), []);
  const ask = useCallback<Ask>((text, choices) => {
    const answers = choices.map((choice) => ({
      ...choice,
      act() {
        setQuestion(null);
        choice.act?.();
      },
    }));
    setQuestion({ text, answers });
  }, []);
  return { question, ask, close };
}

/** The browser asks before the page is left while something would be lost. */
export function useLeaveQuestion(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isUnsaved]);
}
