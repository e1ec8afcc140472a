import type { Language } from "../../words";

/** What a rule of insertion answers, for a program and for people. */
export interface InsertionAnswer {
  readonly document: object;
  readonly lines: (language: Language) => readonly string[];
}
