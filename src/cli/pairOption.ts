import { isCents, isMonth } from "../checks";
import { readAmount, readMatricule, readMonth, readScale } from "../conversion";
import { isPjpolScale } from "../law";
import type { Annual, Month } from "../values";
import { value, type Option } from "./options";

/** A scale with its seniority. */
export interface TabledPair {
  readonly scale: string;
  readonly seniorityMonth: Month;
}

/** A pair as the command line gives it: on a table, or an original position with stated amounts. */
export type GivenPair = TabledPair | { readonly scale: string; readonly stated: ReadonlyMap<Month, Annual> };

function statedAmounts(given: string): ReadonlyMap<Month, Annual> | null {
  const amounts = new Map<Month, Annual>();
  for (const part of given.split(/,(?=[^,=]*=)/)) {
    const [monthText = "", amountText = "", ...rest] = part.split("=");
    const month = readMonth(monthText, false);
    const cents = readAmount(amountText, false);
    // A month twice is two amounts for one.
    if (!isMonth(month) || !isCents(cents) || rest.length > 0 || amounts.has(month)) return null;
    amounts.set(month, cents);
  }
  return amounts;
}

function readPair(given: string): GivenPair | null {
  const at = given.indexOf(":");
  if (at < 0) return null;
  const scale = readScale(given.slice(0, at));
  const rest = given.slice(at + 1);
  if (isPjpolScale(scale)) {
    const seniorityMonth = readMonth(rest, false);
    return isMonth(seniorityMonth) ? { scale, seniorityMonth } : null;
  }
  const stated = statedAmounts(rest);
  return stated ? { scale, stated } : null;
}

/** `AA1:200204`; for a position without table the yearly amounts that were paid: `old:2007-01=22000.00,2007-02=…`. */
export const pair: Option<GivenPair, "value"> = value("SCALE:ANCDATE", readPair);

/** A pair on a table: `AA1:200204`. */
export const tabledPair: Option<TabledPair, "value"> = value("SCALE:ANCDATE", (given) => {
  const found = readPair(given);
  return found && "seniorityMonth" in found ? found : null;
});

/** The last month of service: `2007-02`, in a workbook with the member: `44-10000-00:2007-02`. */
interface LastMonth {
  /** As it is written. */
  readonly matricule: string | null;
  readonly month: Month;
}

function readLastMonth(given: string): LastMonth | null {
  const at = given.lastIndexOf(":");
  const month = readMonth(given.slice(at + 1), false);
  const matricule = given.slice(0, Math.max(at, 0)).trim();
  if (!isMonth(month) || (at >= 0 && readMatricule(matricule) === "")) return null;
  return { matricule: at < 0 ? null : matricule, month };
}

export const lastMonth: Option<LastMonth, "value"> = value("[MATRICULE:]YYYY-MM", readLastMonth);
