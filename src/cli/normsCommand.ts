import { postNorms, type NormAnswer } from "../rules";
import { choiceWord, formatNumber, formatSource, say, type Language } from "../words";
import { plainSource, type Result } from "../values";
import { givenOptions, type Arguments } from "./arguments";
import { printed } from "./commandForm";
import { COMMANDS } from "./commands";
import type { CommandResult } from "./openedWorkbook";

function lines(answer: NormAnswer, language: Language): string[] {
  const { norm, figure, min, max, unit, met, date, source, inForce } = answer;
  const shown = (value: string): string => {
    const number = formatNumber(value, language);
    return unit === "percent" ? say("cli.norm.percent", language, { figure: number }) : number;
  };
  const bounds = [
    ...(min === null ? [] : [say("cli.norm.at-least", language, { bound: shown(min) })]),
    ...(max === null ? [] : [say("cli.norm.at-most", language, { bound: shown(max) })]),
  ].join("");
  const standing =
    inForce === true ? [] : [say(inForce === null ? "cli.norm.not-verified" : "cli.norm.not-in-force", language)];
  return [
    say("cli.norm.line", language, {
      name: choiceWord("norm", norm, language),
      figure: figure === null ? "–" : shown(figure),
      met: met === null ? "none" : met ? "yes" : "no",
      bounds,
    }),
    `  ${[`${formatSource(source, language)} (${date})`, ...standing].join(" – ")}`,
  ];
}

/** `calog norms`: the numbers of posts against the norms of circular PLP 16. By hand, as `postNorms` has no card. */
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
