import { GROUP_KEYS } from "../../zone";
import type { HelpLine, HelpPage } from "./helpPage";
import { GENERAL_LINES, OUTPUT_LINES, shared, WORKBOOK_LINES } from "./sharedOptions";

/** Who runs a command, when, and what was settled. */
const SIGNED_LINES: readonly HelpLine[] = [
  ["--author", "help.shared.option.author"],
  ["--approver", "help.shared.option.approver"],
  ["--date", "help.shared.option.date"],
  ["--settled", "help.shared.option.settled"],
];
/** The options that check, fill, propose and template share. */
const SAME = `[--sheet NAME] [--campaign 2007|2024] [--on YYYY-MM] [--roster FILE]
            [--scales FILE.csv] [--conversions FILE.csv] [--lang fr|nl|de|en] [--json]`;

export const CHECK: HelpPage = {
  summary: "help.check.summary",
  forms: `calog check FILE.xlsx ${SAME}\ncalog check FOLDER [CHECK-OPTIONS]`,
  usage: `calog check FILE.xlsx ${SAME}\ncalog check FOLDER [CHECK-OPTIONS]`,
  lines: [["FOLDER", "help.check.option.folder"], ...WORKBOOK_LINES, ...GENERAL_LINES],
  examples: [
    "calog check assets/sample/conversion-2007.xlsx --lang fr",
    "calog check assets/sample/conversion-2007.xlsx --json",
  ],
};
export const TOTALS: HelpPage = {
  summary: "help.totals.summary",
  forms: `calog totals FILE.xlsx [--by ${GROUP_KEYS.join("|")}] [CHECK-OPTIONS]`,
  usage: `calog totals FILE.xlsx [--by ${GROUP_KEYS.join("|")}]
            ${SAME}`,
  lines: [["--by", "help.totals.option.by"], ...WORKBOOK_LINES, ...GENERAL_LINES],
  examples: ["calog totals assets/sample/conversion-2007.xlsx --by level"],
};
export const COMPARE: HelpPage = {
  summary: "help.compare.summary",
  forms: "calog compare BEFORE.xlsx AFTER.xlsx [CHECK-OPTIONS]",
  usage: `calog compare BEFORE.xlsx AFTER.xlsx ${SAME}`,
  lines: [...WORKBOOK_LINES, ...GENERAL_LINES],
  examples: ["calog compare FILE.xlsx LATER-FILE.xlsx --json"],
};
export const FILL: HelpPage = {
  summary: "help.fill.summary",
  forms: "calog fill FILE.xlsx -o OUT.xlsx [--overwrite] [--summary] [--author NAME] [--force] [CHECK-OPTIONS]",
  usage: `calog fill FILE.xlsx -o OUT.xlsx [--overwrite] [--summary] [--force]
            [--author NAME] [--approver NAME] [--date YYYY-MM-DD] [--settled FILE]
            ${SAME}`,
  lines: [...OUTPUT_LINES, ...shared("--overwrite", "--summary"), ...SIGNED_LINES, ...WORKBOOK_LINES, ...GENERAL_LINES],
  examples: ['calog fill FILE.xlsx -o OUT.xlsx --summary --author "Jan Peeters"'],
};
export const SEND: HelpPage = {
  summary: "help.send.summary",
  forms: "calog send FILE.xlsx -o FOLDER [--author NAME] [--approver NAME] [--decided-only] [--force] [CHECK-OPTIONS]",
  usage: `calog send FILE.xlsx -o FOLDER [--author NAME] [--approver NAME] [--date YYYY-MM-DD]
            [--settled FILE] [--decided-only] [--force]
            ${SAME}`,
  lines: [
    ["-o FOLDER", "help.send.option.folder"],
    ...SIGNED_LINES,
    ["--decided-only", "help.send.option.decided-only"],
    ["--force", "help.shared.option.force"],
    ...WORKBOOK_LINES,
    ...GENERAL_LINES,
  ],
  examples: ['calog send FILE.xlsx -o FOLDER --author "Jan Peeters" --approver "An Wilg"'],
};
export const PROPOSE: HelpPage = {
  summary: "help.propose.summary",
  forms: "calog propose FILE.xlsx -o OUT.xlsx [--inferred] [--force] [CHECK-OPTIONS]",
  usage: `calog propose FILE.xlsx -o OUT.xlsx [--inferred] [--force]
            ${SAME}`,
  lines: [...OUTPUT_LINES, ...shared("--inferred"), ...WORKBOOK_LINES, ...GENERAL_LINES],
  examples: ["calog propose FILE.xlsx -o OUT.xlsx"],
};
const OUT_CSV: HelpLine = ["-o OUT.csv", "help.template.option.out"];
export const TEMPLATE: HelpPage = {
  summary: "help.template.summary",
  forms: "calog template FILE.xlsx -o OUT.csv [--force] [CHECK-OPTIONS]",
  usage: `calog template FILE.xlsx -o OUT.csv [--force]
            ${SAME}`,
  lines: [OUT_CSV, ...shared("--force"), ...WORKBOOK_LINES, ...GENERAL_LINES],
  examples: ["calog template FILE.xlsx -o OUT.csv"],
};
