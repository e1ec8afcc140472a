import { indexCoefficient } from "../../law";
import { indexAmount, indexedAnnual, removeIndex } from "../../rules";
import { eurosAsNumber, success } from "../../values";
import { declare } from "../declare";
import { amount, indexedAmount, month, optional } from "../parameters";
import { choice } from "../parameters/choices";

/** By hand: they are registered with the core, before cards are there, and give numbers that are always due. */
export const indexation = [
  declare({
    name: "INDEX",
    parameters: { month: optional(month) },
    result: { type: "number", columns: null },
    isExplained: true,
    body({ month: wanted }, { on, trace }) {
      const used = wanted ?? on;
      const found = indexCoefficient(used);
      if (!found.ok) return found;
      const { coefficient, source, certainty } = found.value;
      trace?.push({ code: "index-coefficient", data: { on: used, coefficient }, source, certainty });
      return success(Number(coefficient));
    },
  }),
  declare({
    name: "INDEXED",
    parameters: { annual: amount, month },
    result: { type: "number", columns: null },
    isExplained: true,
    body({ annual, month: wanted }, { trace }) {
      const indexed = indexedAnnual(annual, wanted, trace);
      return indexed.ok ? success(eurosAsNumber(indexed.value)) : indexed;
    },
  }),
  declare({
    name: "MONTHLY",
    parameters: { annual: amount, month, rounding: optional(choice("rounding")) },
    result: { type: "number", columns: null },
    isExplained: true,
    body({ annual, month: wanted, rounding }, { trace }) {
      const indexed = indexAmount(annual, wanted, rounding ?? undefined, trace);
      return indexed.ok ? success(eurosAsNumber(indexed.value.monthlyCents)) : indexed;
    },
  }),
  declare({
    name: "UNINDEXED",
    parameters: { indexed: indexedAmount, month },
    result: { type: "number", columns: null },
    isExplained: true,
    body({ indexed, month: wanted }, { trace }) {
      const annual = removeIndex(indexed, wanted, trace);
      return annual.ok ? success(eurosAsNumber(annual.value)) : annual;
    },
  }),
];
