import { mayCombine } from "../../rules";
import { explanationSteps } from "../../zone";
import { combinationText, explanationLine, type Language } from "../../words";
import type { Result, Trace } from "../../values";
import { givenOptions, type Arguments } from "../arguments";
import { printed } from "../commandForm";
import type { CommandResult } from "../openedWorkbook";
import { ALLOWANCE_FORMS } from "./forms";

const { options } = ALLOWANCE_FORMS.combine;
type Asked = (typeof ALLOWANCE_FORMS.combine.required)[number];

/** By hand, as it answers yes or no with a sentence: `calog allowance combine`: whether two allowances may be combined; refused where annex 5 decides. */
export function combine(args: Arguments): Result<CommandResult> {
  const { first, second } = givenOptions<typeof options, Asked>(args, options);
  const trace: Trace = [];
  const found = mayCombine(first, second, trace);
  if (!found.ok) return found;
  const language: Language = args.language ?? "fr";
  const steps = args.flags.has("explain") ? trace : null;
  return printed(
    args,
    () => ({
      kind: "combine",
      first,
      second,
      allowed: found.value,
      ...(steps ? { explanation: explanationSteps(steps, language) } : {}),
    }),
    () => [
      combinationText(first, second, found.value, language),
      ...(steps ?? []).map((step) => explanationLine(step, language)),
    ],
  );
}
