import type { HelpPage } from "./helpPage";
import { GENERAL_LINES } from "./sharedOptions";

export const NORMS: HelpPage = {
  summary: "help.norms.summary",
  usage: "calog norms --operational N --a N --b N --c N --d N [--foremen N] [--json] [--lang fr|nl|de|en]",
  lines: [
    ["--operational", "help.norms.option.operational"],
    ["--a, --b, --c, --d", "help.norms.option.levels"],
    ["--foremen", "help.norms.option.foremen"],
    ...GENERAL_LINES,
  ],
  examples: ["calog norms --operational 250 --a 1 --b 4 --c 12 --d 10 --foremen 3"],
};
