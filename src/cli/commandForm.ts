import { success, type Result } from "../values";
import { missingOption, refuseUnknown, type Arguments } from "./arguments";
import type { CommandResult } from "./openedWorkbook";
import type { OptionTable } from "./options";
import { jsonPieces, linePieces } from "./pieces";

/**
 * Refuses an option that the form of the command which was used does not take.
 *
 * @problem option-unknown
 */
export function inForm({ options, lists, flags }: Arguments, form: OptionTable): Result<true> {
  const given = [...Object.keys(options), ...Object.keys(lists), ...flags];
  return refuseUnknown(new Map(given.map((name) => [name, name === "output" ? "-o" : `--${name}`])), form);
}

/**
 * Refuses `--force` without the option that names what it may write over.
 *
 * @problem option-missing
 */
export function forceHasOutput(args: Arguments, option: "output" | "letters", form: OptionTable): Result<true> {
  const isAlone = args.flags.has("force") && args.options[option] === undefined;
  return isAlone ? missingOption(option, form[option]) : success(true);
}

/** One JSON document or lines of text on stdout. */
export function printed(
  args: Arguments,
  document: () => object,
  lines: () => Iterable<string>,
  exitCode: 0 | 1 = 0,
): Result<CommandResult> {
  return success({ stdout: args.flags.has("json") ? jsonPieces(document()) : linePieces(lines()), exitCode });
}
