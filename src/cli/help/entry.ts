import type { HelpLine, HelpPage } from "./helpPage";
import { EXPLAINED_LINES } from "./sharedOptions";

const LINES: readonly HelpLine[] = [
  ["from, to, level", "help.entry.option.from"],
  ["kind", "help.entry.option.kind"],
  ["ground, useful", "help.entry.option.ground"],
  ["fraction, days", "help.entry.option.fraction"],
  ["--on", "help.entry.option.on"],
  ["--into", "help.entry.option.into"],
  ["--requested", "help.entry.option.requested"],
  ["--commission", "help.entry.option.commission"],
];

export const ENTRY: HelpPage = {
  summary: "help.entry.summary",
  usage: `calog entry PERIODS.csv|PERIODS.json|PERIODS.xlsx [--on YYYY-MM] [--into A|B|C|D] [--requested YYYY-MM] [--commission]
            [--explain] [--json]`,
  lines: [...LINES, ...EXPLAINED_LINES],
  examples: ["calog entry assets/sample/service-periods.csv --into A"],
};
