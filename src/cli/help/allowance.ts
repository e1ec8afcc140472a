import { ALLOWANCE_LINES } from "./allowanceOptions";
import type { HelpPage } from "./helpPage";
import { EXPLAINED_LINES } from "./sharedOptions";

const USAGE = `calog allowance holiday --year YYYY --annual EUROS.CC [--household EUROS.CC] [--share 0..1]
calog allowance year-end --year YYYY --annual EUROS.CC [--flat EUROS.CC | --index-2016 N --index-year N] [--share 0..1]
calog allowance combine --first KIND --second KIND
            KIND: function-allowance|mandate-supplement|brussels|bilingual|household|other`;

export const ALLOWANCE: HelpPage = {
  summary: "help.allowance.summary",
  forms: `calog allowance KINDS|holiday|year-end|combine
            [facts of the member] [options]`,
  usage: USAGE,
  lines: [...ALLOWANCE_LINES, ...EXPLAINED_LINES],
  examples: [
    "calog allowance brussels --assigned 2009-03-15 --on 2010-04",
    "calog allowance holiday --year 2023 --annual 23660.00",
    "calog allowance year-end --year 2023 --annual 23660.00 --flat 850.00",
    "calog allowance combine --first mandate-supplement --second function-allowance",
  ],
};
