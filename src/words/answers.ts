import type { DataOf, KeysIn } from "../messages";
import type { Language } from "./language";
import { say, type SayRest } from "./say";

export type AnswerLineId = KeysIn<"answer">;

/** A line of an answer, with its data filled in. */
export function answerLine<K extends AnswerLineId>(id: K, language: Language, data: DataOf<`answer.${K}`>): string {
  return say<`answer.${K}`>(`answer.${id}`, language, ...([data] as SayRest<`answer.${K}`>));
}
