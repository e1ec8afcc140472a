import { hoursFraction, partialMonth, type MonthFraction } from "../../rules";
import { eurosAsNumber, formatCents, refuse, success, type Result } from "../../values";
import { declare } from "../declare";
import { month, monthlyAmount, optional, rows } from "../parameters";
import { choice } from "../parameters/choices";
import { count, paidTime, percent } from "../parameters/quantities";
import { readCells, readRows } from "../readRows";

const perhapsTime = optional(paidTime);

/** By hand: the function takes a monthly amount, its form and `calog index` an annual one, and each answers in its own shape. */
export const partialMonths = [
  declare({
    name: "PARTIAL",
    parameters: {
      monthly: monthlyAmount,
      daysDue: count,
      fractions: rows(2),
      rounding: optional(choice("rounding")),
      hoursMonth: optional(month),
    },
    result: { type: "number", columns: null },
    isExplained: true,
    body({ monthly, daysDue, fractions, rounding, hoursMonth: on }, { environment, trace }) {
      const found = readRows(fractions, (row): Result<MonthFraction> => {
        // No day paid at a percentage is nothing to add, as an empty cell says.
        const cells = readCells(row, "fractions", environment, [percent, perhapsTime]);
        if (!cells.ok) return cells;
        const percentage = cells.value[0].toNumber();
        const time = cells.value[1];
        if (time?.unit !== "hours") return success({ percentage, daysPaid: time?.paid ?? 0 });
        if (on === null) return refuse("argument-missing", { argument: "hoursMonth", kind: "month" });
        return hoursFraction(percentage, time.paid, on);
      });
      if (!found.ok) return found;
      if (found.value.length === 0) return refuse("argument-missing", { argument: "fractions", kind: "rows" });
      const paid = partialMonth(formatCents(monthly), daysDue, found.value, rounding ?? undefined, trace);
      return paid.ok ? success(eurosAsNumber(paid.value.cents)) : paid;
    },
  }),
];
