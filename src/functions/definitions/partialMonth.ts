import { partialMonth, type MonthFraction } from "../../pay";
import { eurosAsNumber, formatCents, refuse, success } from "../../values";
import { isBlankRow } from "../block";
import { declare } from "../declare";
import { amount, optional, rows } from "../parameters";
import { choice } from "../parameters/choices";
import { count, decimal } from "../parameters/quantities";

const perhapsDays = optional(decimal);

export const partialMonths = [
  declare({
    name: "PARTIAL",
    parameters: { monthly: amount, daysDue: count, fractions: rows(2), rounding: optional(choice("rounding")) },
    result: { type: "number", columns: null },
    isExplained: true,
    body({ monthly, daysDue, fractions, rounding }, { environment, trace }) {
      const found: MonthFraction[] = [];
      for (const row of fractions) {
        if (isBlankRow(row)) continue;
        const percentage = decimal.read(row[0], "fractions", environment);
        if (!percentage.ok) return percentage;
        // No day paid at a percentage is nothing to add, as an empty cell says.
        const days = perhapsDays.read(row[1], "fractions", environment);
        if (!days.ok) return days;
        found.push({ percentage: percentage.value.toNumber(), daysPaid: days.value?.toNumber() ?? 0 });
      }
      if (found.length === 0) return refuse("argument-missing", { argument: "fractions", kind: "rows" });
      const paid = partialMonth(formatCents(monthly), daysDue, found, rounding ?? undefined, trace);
      return paid.ok ? success(eurosAsNumber(paid.value.cents)) : paid;
    },
  }),
];
