import type { HelpLine, HelpPage } from "./helpPage";
import { EXPLAINED_LINES, OUTPUT_LINES, shared, WORKBOOK_LINES } from "./sharedOptions";

const LINES: readonly HelpLine[] = [
  ["--from, --months", "help.career.option.from"],
  ["--careers", "help.career.option.careers"],
  ["--until", "help.career.option.until"],
  ["--scale-seniority", "help.career.option.scale-seniority"],
  ["--class", "help.career.option.class"],
  ["--contractual", "help.career.option.contractual"],
  ["--insufficient", "help.career.option.insufficient"],
  ["--no-career-position", "help.career.option.no-career-position"],
  ["--training", "help.career.option.training"],
  ["--promote-to", "help.career.option.promote-to"],
  ["--class-months", "help.career.option.class-months"],
  ["--level-months", "help.career.option.level-months"],
  ["--specific-grade", "help.career.option.specific-grade"],
  ["--heavy-penalty", "help.career.option.heavy-penalty"],
  ["--reassigned", "help.career.option.reassigned"],
  ["--experience-months", "help.career.option.experience-months"],
  ["--to-lower-class", "help.career.option.to-lower-class"],
  ["--scale-months", "help.career.option.scale-months"],
];

export const CAREER: HelpPage = {
  summary: "help.career.summary",
  usage: `calog career FILE.xlsx [--from YYYY-MM] [--months 12] [--careers FILE.csv] [-o OUT.xlsx] [--force] [--json]
calog career SCALE ANCDATE [--on YYYY-MM] [--until YYYY-MM] [--side before|after] [--scale-seniority YYYY-MM]
            [--class A1] [--contractual] [--insufficient] [--no-career-position] [--training]
            [--promote-to SCALE|CLASS] [--class-months N] [--level-months N] [--heavy-penalty] [--reassigned] [--specific-grade]
            [--experience-months N] [--to-lower-class A2 --scale-months N] [--explain] [--json]`,
  lines: [...LINES, ...shared("--side"), ...OUTPUT_LINES, ...WORKBOOK_LINES, ...EXPLAINED_LINES],
  examples: [
    "calog career BB1 202004 --on 2024-10 --scale-seniority 2019-03",
    "calog career CC2 201510 --on 2024-10 --promote-to BB1 --level-months 36 --heavy-penalty",
    "calog career FILE.xlsx -o OUT.xlsx",
  ],
};
