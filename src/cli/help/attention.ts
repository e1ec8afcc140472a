import type { HelpLine, HelpPage } from "./helpPage";
import { GENERAL_LINES, WORKBOOK_LINES } from "./sharedOptions";

const LINES: readonly HelpLine[] = [
  ["--letters", "help.attention.option.letters"],
  ["--row", "help.attention.option.row"],
  ["--prevention-adviser", "help.attention.option.prevention-adviser"],
  ["--required-diploma", "help.attention.option.required-diploma"],
  ["--force", "help.attention.option.force"],
];

export const ATTENTION: HelpPage = {
  summary: "help.attention.summary",
  usage: `calog attention FILE.xlsx [--row N] [--prevention-adviser MATRICULE] [--required-diploma MATRICULE]
            [--letters FOLDER] [--force] [--json]`,
  lines: [...LINES, ...WORKBOOK_LINES, ...GENERAL_LINES],
  examples: ["calog attention FILE.xlsx --letters FOLDER"],
};
