import type { HelpLine, HelpPage } from "./helpPage";
import { EXPLAINED_LINES, OUTPUT_LINES, shared, WORKBOOK_LINES } from "./sharedOptions";

const LINES: readonly HelpLine[] = [
  ["--effective", "help.arrears.option.effective"],
  ["--processed", "help.arrears.option.processed"],
  ["--regime", "help.arrears.option.regime"],
  ["--increments", "help.arrears.option.increments"],
  ["--left", "help.arrears.option.left"],
  ["--entered", "help.arrears.option.entered"],
  ["--current", "help.arrears.option.current"],
  ["--proposed", "help.arrears.option.proposed"],
  ["--original-amounts", "help.arrears.option.original-amounts"],
  ["--as-stated", "help.arrears.option.as-stated"],
  ["--contractual", "help.arrears.option.contractual"],
];

export const ARREARS: HelpPage = {
  summary: "help.arrears.summary",
  usage: `calog arrears FILE.xlsx [--effective YYYY-MM] [--processed YYYY-MM] [--regime arrears|advance]
            [--increments own-month|frozen|new-only] [--index-rounding once|annual-first|down] [--left MATRICULE:YYYY-MM]
            [--original-amounts FILE.csv] [--as-stated] [-o OUT.xlsx] [--force] [--explain] [--json]
calog arrears --current SCALE:ANCDATE [--current …] [--proposed SCALE:ANCDATE …] [--entered YYYY-MM] [--left YYYY-MM]
            [--contractual] [--explain] [--json]`,
  lines: [...LINES, ...shared("--index-rounding"), ...OUTPUT_LINES, ...WORKBOOK_LINES, ...EXPLAINED_LINES],
  examples: ["calog arrears --current AA1:200204 --current AA1:200110", "calog arrears FILE.xlsx -o OUT.xlsx"],
};
