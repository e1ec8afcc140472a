import type { KeysIn } from "../messages";
import type { Language } from "./language";
import { present } from "./present";
import { sayIfKnown } from "./say";

export type AnswerLineId = KeysIn<"answer">;

/** A line of an answer, with its data filled in. */
export function answerLine(id: AnswerLineId, language: Language, data: Readonly<Record<string, string>>): string {
  return sayIfKnown(`answer.${id}`, language, present(data)) ?? id;
}
