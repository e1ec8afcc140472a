import type { Card } from "../../rules";
import { answerLine } from "../../words";
import { success, type Result, type Trace } from "../../values";
import { partTexts } from "../allowance/allowanceText";
import type { Arguments } from "../arguments";
import { partsDocument, prepare } from "../cards/prepare";
import type { InsertionAnswer } from "./answer";

type Found = Readonly<Record<string, unknown>>;

/** What the card of a kind answers to its options. @problem those of the inputs and of the rule */
export function cardAnswer(card: Card, kind: string, args: Arguments, trace: Trace): Result<InsertionAnswer> {
  const asked = prepare(card, args, undefined);
  if (!asked.ok) return asked;
  const { answer, at, due, values } = asked.value;
  const found = due(undefined, trace);
  if (found.kind === "cannot") return { ok: false, refusal: found.refusal };
  if (found.kind === "not-due") throw new Error(`insertion ${kind} is never "not due"`);
  const { parts } = answer;
  if (!parts) {
    const months = found.amount as number;
    // The document of a bonus says what it is a part of.
    return success({
      document: { kind, on: at, levelMonths: values["levelMonths"], months },
      lines: (language) => [answerLine("scale-bonus", language, { months })],
    });
  }
  const document = partsDocument(parts, found.amount as Found);
  return success({
    document: { kind, on: at, ...document },
    lines: (language) =>
      Object.entries(parts).flatMap(([name, part]) => partTexts(card.id, name, part, document[name], language)),
  });
}
