import type { MessageKey } from "../../messages";
import type { HelpLine } from "./helpPage";

/** Options that several commands take with one meaning. */
const SHARED = {
  "-o OUT": "help.shared.option.o",
  "--sheet": "help.shared.option.sheet",
  "--campaign": "help.shared.option.campaign",
  "--on": "help.shared.option.on",
  "--roster": "help.shared.option.roster",
  "--scales": "help.shared.option.scales",
  "--conversions": "help.shared.option.conversions",
  "--lang": "help.shared.option.lang",
  "--overwrite": "help.shared.option.overwrite",
  "--inferred": "help.shared.option.inferred",
  "--summary": "help.shared.option.summary",
  "--force": "help.shared.option.force",
  "--side": "help.shared.option.side",
  "--explain": "help.shared.option.explain",
  "--json": "help.shared.option.json",
  "--index-rounding": "help.shared.option.index-rounding",
  "--help": "help.shared.option.help",
} as const satisfies Readonly<Record<string, MessageKey>>;
type Shared = keyof typeof SHARED;

/** The lines of shared options, in the order given. */
export function shared(...names: readonly Shared[]): readonly HelpLine[] {
  return names.map((name) => [name, SHARED[name]]);
}

/** The tables that a command about one member rests on. */
export const SUPPLIED_LINES = shared("--campaign", "--on", "--scales", "--conversions");
/** What a command about a workbook takes. */
export const WORKBOOK_LINES = [...shared("--sheet"), ...SUPPLIED_LINES, ...shared("--roster")];
export const OUTPUT_LINES = shared("-o OUT", "--force");
/** What every command takes, at the end of its page. */
export const GENERAL_LINES = shared("--json", "--lang", "--help");
export const EXPLAINED_LINES = [...shared("--explain"), ...GENERAL_LINES];
