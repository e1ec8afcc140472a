import { postNorms, type NormAnswer } from "../rules";
import { normWords, say, type Language } from "../words";
import { plainSource, type Result } from "../values";
import { givenOptions, type Arguments } from "./arguments";
import { printed } from "./commandForm";
import { COMMANDS } from "./commands";
import type { CommandResult } from "./openedWorkbook";

function lines(answer: NormAnswer, language: Language): string[] {
  const { name, figure, met, bounds, source, standing } = normWords(answer, language);
  return [
    say("norm.line", language, { name, figure, met, ...(bounds === "" ? {} : { bounds }) }),
    `  ${standing === null ? source : `${source} – ${standing}`}`,
  ];
}

/**
 * `calog norms`: the numbers of posts against the norms of circular PLP 16. By hand: five answers at once, each with bounds
 * and a date of its own, about posts and not about a member or a month.
 */
export function norms(args: Arguments): Result<CommandResult> {
  const { options } = COMMANDS.norms;
  const { operational, a, b, c, d, foremen } = givenOptions<typeof options, (typeof COMMANDS.norms.required)[number]>(
    args,
    options,
  );
  const found = postNorms({ operational, a, b, c, d, foremen: foremen ?? null });
  if (!found.ok) return found;
  return printed(
    args,
    () => ({ norms: found.value.map((norm) => ({ ...norm, source: plainSource(norm.source) })) }),
    () => found.value.flatMap((answer) => lines(answer, args.language ?? "fr")),
  );
}
