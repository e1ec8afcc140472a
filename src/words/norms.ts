import { dayFromIso, type Source } from "../values";
import { choiceWord } from "./choices";
import { decimal } from "./format";
import type { Language } from "./language";
import { say } from "./say";
import { formatSource } from "./source";

/** A norm on posts as it was judged: figures as texts with a dot. */
export interface NormLike {
  readonly norm: string;
  readonly figure: string | null;
  readonly min: string | null;
  readonly max: string | null;
  readonly unit: "percent" | "posts";
  readonly met: boolean | null;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly source: Source;
  /** null: nobody verified it. */
  readonly inForce: boolean | null;
}

/** What is said of a norm. */
export interface NormWords {
  readonly name: string;
  readonly figure: string;
  readonly met: string;
  /** Empty where there is no bound. */
  readonly bounds: string;
  readonly source: string;
  /** What is to be known of its being in force; null where it is. */
  readonly standing: string | null;
}

export function normWords(answer: NormLike, language: Language): NormWords {
  const { norm, figure, min, max, unit, met, date, source, inForce } = answer;
  const shown = (value: string): string => {
    const number = decimal(value, language);
    return unit === "percent" ? say("norm.percent", language, { figure: number }) : number;
  };
  const bounds = (): string => {
    if (min !== null && max !== null) return say("norm.between", language, { min: shown(min), max: shown(max) });
    if (min !== null) return say("norm.at-least", language, { bound: shown(min) });
    return max === null ? "" : say("norm.at-most", language, { bound: shown(max) });
  };
  const called = formatSource(source, language);
  const day = dayFromIso(date);
  return {
    name: choiceWord("norm", norm, language),
    figure: figure === null ? "–" : shown(figure),
    met: say("norm.met", language, { met: met === null ? "none" : met ? "yes" : "no" }),
    bounds: bounds(),
    source: day === null ? called : say("norm.dated", language, { source: called, date: day }),
    standing: inForce === true ? null : say(inForce === null ? "norm.not-verified" : "norm.not-in-force", language),
  };
}
