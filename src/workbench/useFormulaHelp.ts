import { useState, type KeyboardEvent, type RefObject } from "react";
import { useAsked } from "../taskpane/failure";
import type { Language } from "../words";
import type { BookDesk } from "./book";
import { callAt, offeredAt, withFunction } from "./formulaCaret";
import { useCaret } from "./pointing";

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

interface Choice {
  /** The text that it was made for: any other one begins anew. */
  readonly text: string;
  readonly index: number;
  readonly isClosed: boolean;
}

/**
 * Functions offered while one is typed, and the arguments of the one around the caret.
 *
 * @param text - the formula being typed; null while none is
 */
export function useFormulaHelp(
  book: BookDesk,
  bar: RefObject<HTMLInputElement | null>,
  text: string | null,
  language: Language,
  onText: (text: string) => void,
) {
  const isFormula = text?.startsWith("=") === true;
  const asked = useAsked(async () => (isFormula ? book.formulaHelp() : null), [book, isFormula], [language]);
  const [caret, setShownCaret] = useState(0);
  const putCaret = useCaret(bar);
  const [choice, setChoice] = useState<Choice | null>(null);
  const help = isFormula ? (asked.value ?? null) : null;
  const own = choice?.text === text ? choice : null;
  const offered = help && text !== null && !own?.isClosed ? offeredAt(text, caret, help) : null;
  const index = own?.index ?? 0;
  const active = offered?.functions[index]?.name ?? null;
  const take = (name: string): void => {
    if (!offered || text === null) return;
    const taken = withFunction(text, offered, name);
    putCaret(taken.caret);
    setShownCaret(taken.caret);
    onText(taken.text);
  };
  return {
    offered,
    active,
    take,
    call: help && text !== null ? callAt(text, caret, help) : null,
    separator: help?.separator ?? "",
    onCaret: () => setShownCaret(bar.current?.selectionStart ?? 0),
    /** @returns whether the key was for the list */
    press({ key, shiftKey }: KeyboardEvent): boolean {
      if (!offered || text === null) return false;
      const step = STEPS[key];
      const { length } = offered.functions;
      if (step !== undefined) setChoice({ text, index: (index + step + length) % length, isClosed: false });
      else if (key === "Escape") setChoice({ text, index, isClosed: true });
      else if ((key === "Enter" || (key === "Tab" && !shiftKey)) && active !== null) take(active);
      else return false;
      return true;
    },
  };
}
