import { serviceOverlap, type StatedPeriod } from "../../conversion";
import { monthsSinceEntry, seniorityMonthFrom } from "../../rules";
import {
  addDays,
  addMonths,
  firstDayOf,
  monthCode,
  monthValue,
  refuse,
  success,
  type Month,
  type Result,
} from "../../values";
import { isBlankRow } from "../block";
import { declare } from "../declare";
import type { FunctionEnvironment } from "../environment";
import { entryMonth, month, optional, rows, type Parameter, type Rows } from "../parameters";
import { choice } from "../parameters/choices";
import { count } from "../parameters/quantities";
import { readCells } from "../readRows";
import { rowsOf } from "../input";

/** Kind, first and last month. */
const COLUMNS = 3;
const kindOfMonths = choice("serviceAfter");
const periodRows = rows(COLUMNS, ["serviceAfter"]);

/** Months that do not count: their number, or what they follow from. */
type AfterEntry = { readonly kind: "months"; readonly months: number } | { readonly kind: "rows"; readonly rows: Rows };

const afterPeriods: Parameter<AfterEntry> = {
  ...periodRows,
  read(input, argument, environment) {
    const block = rowsOf(input);
    if (block.length === 1 && block[0]?.length === 1) {
      const months = count.read(input, argument, environment);
      return months.ok ? success({ kind: "months", months: months.value }) : months;
    }
    const found = periodRows.read(input, argument, environment);
    return found.ok ? success({ kind: "rows", rows: found.value }) : found;
  },
};

function periodOf(row: Rows[number], origin: string, environment: FunctionEnvironment): Result<StatedPeriod> {
  const cells = readCells(row, "afterPeriods", environment, [kindOfMonths, month, month]);
  if (!cells.ok) return cells;
  const [kind, from, to] = cells.value;
  if (to < from) {
    return refuse("period-invalid", { argument: "afterPeriods", from: monthValue(from), to: monthValue(to) });
  }
  const days = { first: firstDayOf(from), last: addDays(firstDayOf(addMonths(to, 1)), -1) };
  return success({ origin, label: "", months: { from, to }, service: { when: "after", kind, ...days } });
}

function periodsOf(block: Rows, enteredOn: Month, environment: FunctionEnvironment): Result<readonly StatedPeriod[]> {
  const found: StatedPeriod[] = [];
  for (const [index, row] of block.entries()) {
    if (isBlankRow(row)) continue;
    const origin = String(index + 1);
    const period = periodOf(row, origin, environment);
    if (!period.ok) return period;
    if (period.value.months && period.value.months.from < enteredOn) {
      return refuse("service-side-of-entry", { argument: "afterPeriods", origin, on: enteredOn });
    }
    found.push(period.value);
  }
  const overlap = serviceOverlap(found);
  return overlap.ok ? success(found) : overlap;
}

function notCountedIn(after: AfterEntry | null, enteredOn: Month, environment: FunctionEnvironment): Result<number> {
  if (after === null) return success(0);
  if (after.kind === "months") return success(after.months);
  const periods = periodsOf(after.rows, enteredOn, environment);
  if (!periods.ok) return periods;
  const since = periods.value.flatMap(({ service }) => (service.when === "after" ? [service] : []));
  return success(monthsSinceEntry(since, enteredOn).notCounted);
}

/** By hand: part of the form of entry. */
export const afterEntry = [
  declare({
    name: "AFTERENTRY",
    parameters: { enteredOn: entryMonth, recognisedMonths: optional(count), afterPeriods: optional(afterPeriods) },
    result: { type: "number", columns: null },
    isExplained: true,
    body({ enteredOn, recognisedMonths, afterPeriods: after }, { environment, trace }) {
      const notCounted = notCountedIn(after, enteredOn, environment);
      if (!notCounted.ok) return notCounted;
      return success(monthCode(seniorityMonthFrom(enteredOn, recognisedMonths ?? 0, notCounted.value, trace)));
    },
  }),
];
