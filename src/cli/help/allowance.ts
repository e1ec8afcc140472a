import { ALLOWANCE_LINES } from "./allowanceOptions";
import type { HelpPage } from "./helpPage";
import { EXPLAINED_LINES } from "./sharedOptions";

const USAGE = `calog allowance combine --first KIND --second KIND
            KIND: function-allowance|mandate-supplement|brussels|bilingual|household|other`;

export const ALLOWANCE: HelpPage = {
  summary: "help.allowance.summary",
  forms: `calog allowance KINDS|combine
            [FACTS] [OPTIONS]`,
  usage: USAGE,
  lines: [...ALLOWANCE_LINES, ...EXPLAINED_LINES],
  examples: [
    "calog allowance brussels --assigned 2009-03-15 --on 2010-04",
    "calog allowance combine --first mandate-supplement --second function-allowance",
  ],
};
