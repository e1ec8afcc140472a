import type { HelpLine } from "./helpPage";

/** The month asked for, or every month of a period. */
export const MONTHS_LINES: readonly HelpLine[] = [["--on, --from --to", "help.allowance.option.on"]];
/** Evidence that is in hand. */
export const EVIDENCE_LINES: readonly HelpLine[] = [["--have", "help.allowance.option.have"]];

/** The facts and settings of the allowances that are paid month by month or once a year. */
export const ALLOWANCE_LINES: readonly HelpLine[] = [
  ...MONTHS_LINES,
  ["--rounding", "help.allowance.option.rounding"],
  ["--share, --worked", "help.allowance.option.share"],
  ...EVIDENCE_LINES,
  ["--absence", "help.allowance.option.absence"],
  ["--knowledge, --need", "help.allowance.option.knowledge"],
  ["--detached, --also", "help.allowance.option.detached"],
  ["--already-paid", "help.allowance.option.already-paid"],
  ["--team, --project", "help.allowance.option.team"],
  ["--since, --until", "help.allowance.option.since"],
  ["--newcomer, --kept", "help.allowance.option.newcomer"],
  ["--mandate", "help.allowance.option.mandate"],
  ["--police", "help.allowance.option.police"],
  ["--annual", "help.allowance.option.annual"],
  ["--household", "help.allowance.option.household"],
  ["--flat", "help.allowance.option.flat"],
  ["--level", "help.allowance.option.level"],
  ["--year", "help.allowance.option.year"],
];
