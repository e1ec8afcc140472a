import type { HelpPage } from "./helpPage";
import { GENERAL_LINES, WORKBOOK_LINES } from "./sharedOptions";

export const FORECAST: HelpPage = {
  summary: "help.forecast.summary",
  forms: `calog forecast FILE.xlsx [--from YYYY] [--years 1-40] [--careers FILE.csv] [--index FILE.csv]
            [--ceiling EUROS] [--events FILE.csv] [CHECK-OPTIONS]`,
  usage: `calog forecast FILE.xlsx [--from YYYY] [--years 1-40] [--careers FILE.csv] [--index FILE.csv]
            [--ceiling EUROS] [--events FILE.csv] [--sheet NAME] [--campaign 2007|2024] [--on YYYY-MM]
            [--roster FILE] [--scales FILE.csv] [--conversions FILE.csv] [--lang fr|nl|de|en] [--json]`,
  lines: [
    ["--from", "help.forecast.option.from"],
    ["--years", "help.forecast.option.years"],
    ["--careers", "help.forecast.option.careers"],
    ["--index", "help.forecast.option.index"],
    ["--ceiling", "help.forecast.option.ceiling"],
    ["--events", "help.forecast.option.events"],
    ...WORKBOOK_LINES,
    ...GENERAL_LINES,
  ],
  examples: ["calog forecast FILE.xlsx --years 5"],
};
