import type { HelpLine, HelpPage } from "./helpPage";
import { EXPLAINED_LINES, shared } from "./sharedOptions";

const LINES: readonly HelpLine[] = [
  ["ANNUAL", "help.index.option.ANNUAL"],
  ["--on", "help.index.option.on"],
  ["--from-indexed", "help.index.option.from-indexed"],
  ["--worked", "help.index.option.worked"],
  ["--days-due", "help.index.option.days-due"],
];

export const INDEX: HelpPage = {
  summary: "help.index.summary",
  usage: `calog index ANNUAL --on YYYY-MM [--from-indexed] [--index-rounding once|annual-first|down]
            [--days-due N --worked PERCENT:DAYS|PERCENT:HOURSh …] [--explain] [--json]`,
  lines: [...LINES, ...shared("--index-rounding"), ...EXPLAINED_LINES],
  examples: [
    "calog index 23660.00 --on 2007-01",
    "calog index 33128.73 --on 2007-01 --from-indexed",
    "calog index 23660.00 --on 2007-01 --days-due 23 --worked 80:15 --explain",
  ],
};
