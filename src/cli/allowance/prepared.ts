import type { ChecklistItem } from "../../law";
import { monthShare } from "../../rules";
import { fractionsOf, worked as workedOption, type Worked } from "../workedOption";
import {
  refuse,
  success,
  type AnyMoney,
  type Decimal,
  type Month,
  type Monthly,
  type Outcome,
  type Result,
  type Trace,
} from "../../values";

/** What an amount is: of a month and indexed, of a year at 138.01, paid once and indexed, or a sum of such months. */
export type Basis = "monthly-indexed" | "annual-138.01" | "once-indexed";

/** An allowance with the facts of a member filled in, ready to be asked. */
export interface Prepared {
  readonly basis: Basis;
  /** The named settings and the other options that have a default, by the name of their option. */
  readonly settings: Readonly<Record<string, string>>;
  readonly evidence: (on: Month) => readonly ChecklistItem[];
  readonly answer:
    | { readonly per: "month"; readonly due: (on: Month, trace?: Trace) => Outcome<Monthly> }
    | { readonly per: "once"; readonly at: string; readonly due: (trace?: Trace) => Outcome<AnyMoney> };
}

interface ShareOptions {
  readonly share?: Decimal;
  readonly "days-due"?: number;
  readonly worked?: readonly Worked[];
  readonly on?: Month;
  readonly from?: Month;
  readonly to?: Month;
}

/**
 * The share of the month that is due: given, or from the working days of one month (SAL-09), which a period cannot have.
 *
 * @problem working-days-invalid, option-missing, options-exclude
 */
export function shareOf(given: ShareOptions): Result<{ readonly share?: Decimal }> {
  const { share, worked, "days-due": daysDue } = given;
  if (worked === undefined && daysDue === undefined) return success(share === undefined ? {} : { share });
  if ((given.from ?? given.to) !== undefined) {
    return refuse("options-exclude", {
      option: worked === undefined ? "--days-due" : "--worked",
      other: given.from === undefined ? "--to" : "--from",
    });
  }
  if (worked === undefined) return refuse("option-missing", { option: `--worked ${workedOption.syntax}` });
  if (daysDue === undefined) return refuse("option-missing", { option: "--days-due N" });
  if (share !== undefined) return refuse("options-exclude", { option: "--share", other: "--worked" });
  const fractions = fractionsOf(worked, given.on);
  if (!fractions.ok) return fractions;
  const found = monthShare(daysDue, fractions.value);
  return found.ok ? success({ share: found.value }) : found;
}
