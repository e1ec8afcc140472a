import type { ColumnName } from "../../checks";
import { isPjpolScale } from "../../law";
import { annualCents, type ArrearsPair, type PayPair } from "../../rules";
import { refuse, success, type Annual, type Month, type Result } from "../../values";
import type { FunctionEnvironment } from "../environment";
import { isBlank, type Input } from "../input";
import { amount, month, optional, scale } from "../parameters";

export { pairOf } from "../../rules";

/** A scale with its month and amount, as three cells of a workbook state them. */
export interface PositionCells {
  /** The column of the amount; none for a proposal that is made here. */
  readonly column?: ColumnName;
  readonly scale: string;
  readonly seniorityMonth: Month | null;
  readonly cents: Annual | null;
}

const perhapsMonth = optional(month);
const perhapsAmount = optional(amount);

/** A position of three cells under a column such as `scale1`; null when all three are empty. */
export function positionOf(
  cells: readonly Input[],
  suffix: string,
  environment: FunctionEnvironment,
): Result<PositionCells | null> {
  const [scaleCell, monthCell, amountCell] = cells;
  if (cells.every(isBlank)) return success(null);
  const name = scale.read(scaleCell, suffix.replace("#", "scale"), environment);
  if (!name.ok) return name;
  // Beside `old` the month may be missing; a scale with a table cannot do without.
  const reader = isPjpolScale(name.value) ? month : perhapsMonth;
  const seniorityMonth = reader.read(monthCell, suffix.replace("#", "ancdate"), environment);
  if (!seniorityMonth.ok) return seniorityMonth;
  const cents = perhapsAmount.read(amountCell, suffix.replace("#", "amount"), environment);
  if (!cents.ok) return cents;
  const column = suffix.replace("#", "amount") as ColumnName;
  return success({ column, scale: name.value, seniorityMonth: seniorityMonth.value, cents: cents.value });
}

/** Whether a table gives the amounts of a position. */
export function isTabled({ scale: name }: PositionCells): boolean {
  return isPjpolScale(name);
}

/** An amount in a cell in the place of which that of the table is used. */
export interface DifferingCell {
  readonly column: ColumnName;
  readonly stated: Annual;
  readonly used: Annual;
}

/** What a cell says otherwise than the table at its scale and seniority; null where it says the same, or nothing. */
export function differingCell(
  { column, scale: name, seniorityMonth, cents }: PositionCells,
  tables: PayPair["tables"],
  on: Month,
): DifferingCell | null {
  if (column === undefined || cents === null || seniorityMonth === null || !isPjpolScale(name)) return null;
  const used = annualCents(tables, name, seniorityMonth, on);
  return used.ok && used.value !== cents ? { column, stated: cents, used: used.value } : null;
}

/**
 * A position as the arrears compare it: on its tables, or, where it is `old`, by the amounts stated for each month.
 *
 * @param stated - amounts that the user gave by month, for `old`
 */
export function arrearsPair(
  { scale: name, seniorityMonth, cents }: PositionCells,
  tables: PayPair["tables"],
  effective: Month,
  stated: ReadonlyMap<Month, Annual>,
): Result<ArrearsPair> {
  if (isPjpolScale(name)) {
    return seniorityMonth === null
      ? refuse("argument-missing", { argument: "ancdate", kind: "month" })
      : success({ tables, scale: name, seniorityMonth });
  }
  const known = new Map(stated);
  if (cents !== null && !known.has(effective)) known.set(effective, cents);
  return success({ scale: name, stated: known });
}
