import type { HelpLine, HelpPage } from "./helpPage";
import { EXPLAINED_LINES, shared } from "./sharedOptions";

const LINES: readonly HelpLine[] = [
  ["--new-scale", "help.insertion.option.new-scale"],
  ["--old-scale", "help.insertion.option.old-scale"],
  ["--old-amount", "help.insertion.option.old-amount"],
  ["--seniority", "help.insertion.option.seniority"],
  ["--recomputed", "help.insertion.option.recomputed"],
  ["--tie", "help.insertion.option.tie"],
  ["--remainder", "help.insertion.option.remainder"],
  ["--appointed", "help.insertion.option.appointed"],
  ["--on", "help.insertion.option.on"],
];

const STEPS = `--new-scale SCALE --seniority N|YYYY-MM [--recomputed N|YYYY-MM]
            --old-scale SCALE | --old-amount EUROS.CC [--tie first|last] [--remainder dropped|kept]
            [--campaign 2007|2024] [--scales FILE.csv] [--conversions FILE.csv]`;

export const INSERTION: HelpPage = {
  summary: "help.insertion.summary",
  forms: "calog insertion three-steps|statutory|KINDS [FACTS] [--explain] [--json]",
  usage: `calog insertion three-steps ${STEPS} [--on YYYY-MM]
calog insertion statutory --appointed YYYY-MM-DD ${STEPS}`,
  lines: [...LINES, ...shared("--campaign", "--scales", "--conversions"), ...EXPLAINED_LINES],
  examples: [
    "calog insertion three-steps --new-scale A11 --old-scale AA1 --seniority 200204",
    "calog insertion statutory --appointed 2007-01-01 --new-scale A11 --old-amount 22578.15 --seniority 57",
  ],
};
