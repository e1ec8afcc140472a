import { indexCoefficient } from "../../law";
import { indexAmount } from "../../pay";
import { eurosAsNumber, formatMonth, success } from "../../values";
import { declare } from "../declare";
import { amount, month, optional } from "../parameters";

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
      trace?.push({ code: "index-coefficient", data: { on: formatMonth(used), coefficient }, source, certainty });
      return success(Number(coefficient));
    },
  }),
  // How an indexed amount becomes cents is the setting of the pay rule.
  declare({
    name: "INDEXED",
    parameters: { annual: amount, month },
    result: { type: "number", columns: null },
    body({ annual, month: wanted }) {
      const indexed = indexAmount(annual, wanted);
      return indexed.ok ? success(eurosAsNumber(indexed.value.indexedAnnualCents)) : indexed;
    },
  }),
  declare({
    name: "MONTHLY",
    parameters: { annual: amount, month },
    result: { type: "number", columns: null },
    isExplained: true,
    body({ annual, month: wanted }, { trace }) {
      const indexed = indexAmount(annual, wanted, undefined, trace);
      return indexed.ok ? success(eurosAsNumber(indexed.value.monthlyCents)) : indexed;
    },
  }),
];
