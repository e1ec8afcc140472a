import type { HelpLine } from "./helpPage";

/** The month asked for, or every month of a period. */
export const MONTHS_LINES: readonly HelpLine[] = [["--on, --from --to", "help.allowance.option.on"]];
/** Evidence that is in hand. */
export const EVIDENCE_LINES: readonly HelpLine[] = [["--have", "help.allowance.option.have"]];

/** The facts of cumulation. */
export const ALLOWANCE_LINES: readonly HelpLine[] = [["--first, --second", "help.allowance.option.first"]];
