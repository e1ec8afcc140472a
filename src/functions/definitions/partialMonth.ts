import { partialMonth, type MonthFraction } from "../../pay";
import { eurosAsNumber, formatCents, refuse, success, type Result } from "../../values";
import { declare } from "../declare";
import { amount, optional, rows } from "../parameters";
import { choice } from "../parameters/choices";
import { count, decimal } from "../parameters/quantities";
import { readCells, readRows } from "../readRows";

const perhapsDays = optional(decimal);

export const partialMonths = [
  declare({
    name: "PARTIAL",
    parameters: { monthly: amount, daysDue: count, fractions: rows(2), rounding: optional(choice("rounding")) },
    result: { type: "number", columns: null },
    isExplained: true,
    body({ monthly, daysDue, fractions, rounding }, { environment, trace }) {
      const found = readRows(fractions, (row): Result<MonthFraction> => {
        // No day paid at a percentage is nothing to add, as an empty cell says.
        const cells = readCells(row, "fractions", environment, [decimal, perhapsDays]);
        if (!cells.ok) return cells;
        const [percentage, days] = cells.value;
        return success({ percentage: percentage.toNumber(), daysPaid: days?.toNumber() ?? 0 });
      });
      if (!found.ok) return found;
      if (found.value.length === 0) return refuse("argument-missing", { argument: "fractions", kind: "rows" });
      const paid = partialMonth(formatCents(monthly), daysDue, found.value, rounding ?? undefined, trace);
      return paid.ok ? success(eurosAsNumber(paid.value.cents)) : paid;
    },
  }),
];
