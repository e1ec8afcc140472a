import { formatCents, formatMonth, type Annual } from "../../values";
import type { Forecast } from "./forecast";

function orNull(amount: Annual | null): string | null {
  return amount === null ? null : formatCents(amount);
}

/** The one JSON document of `calog forecast`: amounts with a dot and two decimals, null where they cannot be computed. */
export function forecastDocument({ years, cannotCompute }: Forecast): object {
  return {
    years: years.map(({ year, heads, annual, indexed, increments, careers, index, events, inferredRows, without }) => ({
      year,
      heads,
      annual: orNull(annual),
      indexed: orNull(indexed),
      increments: orNull(increments),
      careers: orNull(careers),
      index: orNull(index),
      events: orNull(events),
      inferredRows,
      ...(without.length === 0 ? {} : { monthsWithoutTable: without.map(formatMonth) }),
    })),
    cannotCompute: cannotCompute.map(({ month, ...one }) => ({
      ...one,
      ...(month === undefined ? {} : { month: formatMonth(month) }),
    })),
  };
}
