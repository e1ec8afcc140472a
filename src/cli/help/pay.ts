import type { HelpLine, HelpPage } from "./helpPage";
import { EXPLAINED_LINES, shared, SUPPLIED_LINES } from "./sharedOptions";

const LINES: readonly HelpLine[] = [["--pair", "help.pay.option.pair"]];

export const PAY: HelpPage = {
  summary: "help.pay.summary",
  forms: `calog pay SCALE ANCDATE [--on YYYY-MM] [--side before|after] [--explain] [--json]
calog pay --pair SCALE:ANCDATE [--pair …] --from YYYY-MM --to YYYY-MM [--explain] [--json]`,
  usage: `calog pay SCALE ANCDATE [--on YYYY-MM] [--side before|after] [--campaign 2007|2024]
            [--scales FILE.csv] [--conversions FILE.csv] [--explain] [--json] [--lang fr|nl|de|en]
calog pay --pair SCALE:ANCDATE [--pair …] --from YYYY-MM --to YYYY-MM [--campaign 2007|2024]
            [--scales FILE.csv] [--conversions FILE.csv] [--explain] [--json] [--lang fr|nl|de|en]`,
  lines: [...SUPPLIED_LINES, ...shared("--side"), ...LINES, ...EXPLAINED_LINES],
  examples: [
    "calog pay A11 200204",
    "calog pay A11 200204 --on 2008-05 --explain",
    "calog pay --pair A11:200204 --pair AA1:200204 --pair AA1:200110 --from 2007-01 --to 2008-12",
  ],
};
