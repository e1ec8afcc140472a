import { explanationSteps, openPointDocument } from "../../zone";
import { explanationLine, type Language } from "../../words";
import type { Result, Trace } from "../../values";
import { givenOptions, type Arguments } from "../arguments";
import { printed } from "../commandForm";
import { lawOf } from "../lawOf";
import type { CommandResult } from "../openedWorkbook";
import type { InsertionAnswer } from "./answer";
import { INSERTION_FORMS, type InsertionGiven, type InsertionKind } from "./forms";
import { bonus, place } from "./place";
import { statutory, threeSteps } from "./threeSteps";

/** The options of a kind, read; those that it requires were refused before when absent. */
function given<K extends InsertionKind>(args: Arguments, kind: K): InsertionGiven<K> {
  return givenOptions(args, INSERTION_FORMS[kind].options) as InsertionGiven<K>;
}

async function answerOf(args: Arguments, kind: InsertionKind, trace: Trace): Promise<Result<InsertionAnswer>> {
  if (kind === "place") return place(given(args, kind), trace);
  if (kind === "bonus") return bonus(given(args, kind), trace);
  const law = await lawOf(args);
  if (!law.ok) return law;
  return kind === "statutory"
    ? statutory(given(args, kind), law.value, trace)
    : threeSteps(given(args, kind), law.value, trace);
}

/** `calog insertion KIND`: the rules of the insertion of 2001 and of later appointments. */
export async function insertion(args: Arguments): Promise<Result<CommandResult>> {
  const trace: Trace = [];
  const found = await answerOf(args, args.words[0] as InsertionKind, trace);
  if (!found.ok) return found;
  const language: Language = args.language ?? "fr";
  const { document, lines } = found.value;
  const steps = args.flags.has("explain") ? trace : null;
  return printed(
    args,
    () => ({
      ...document,
      ...openPointDocument(trace, language),
      ...(steps ? { explanation: explanationSteps(steps, language) } : {}),
    }),
    () => [...lines(language), ...(steps ?? []).map((step) => explanationLine(step, language))],
  );
}
