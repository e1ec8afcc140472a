import { explanationSteps, openPointDocument } from "../../zone";
import { explanationLine, type Language } from "../../words";
import type { Result, Trace } from "../../values";
import { givenOptions, type Arguments } from "../arguments";
import { cardsOf } from "../cards/options";
import { printed } from "../commandForm";
import { lawOf } from "../lawOf";
import type { CommandResult } from "../openedWorkbook";
import type { InsertionAnswer } from "./answer";
import { cardAnswer } from "./cardAnswer";
import { INSERTION_FORMS, type InsertionGiven, type InsertionKind } from "./forms";
import { statutory, threeSteps } from "./threeSteps";

/** The options of a kind, read; those that it requires were refused before when absent. */
function given<K extends InsertionKind>(args: Arguments, kind: K): InsertionGiven<K> {
  return givenOptions(args, INSERTION_FORMS[kind].options) as InsertionGiven<K>;
}

async function answerOf(args: Arguments, trace: Trace): Promise<Result<InsertionAnswer>> {
  const [word = ""] = args.words;
  const card = cardsOf("insertion").get(word);
  if (card) return cardAnswer(card, word, args, trace);
  const kind = word as InsertionKind;
  const law = await lawOf(args);
  if (!law.ok) return law;
  return kind === "statutory"
    ? statutory(given(args, kind), law.value, trace)
    : threeSteps(given(args, kind), law.value, trace);
}

/** `calog insertion KIND`: the rules of the insertion of 2001 and of later appointments. By hand: the three steps, which read tables. */
export async function insertion(args: Arguments): Promise<Result<CommandResult>> {
  const trace: Trace = [];
  const found = await answerOf(args, trace);
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
