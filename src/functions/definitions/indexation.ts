import { indexCoefficient } from "../../law";
import { formatMonth, success } from "../../values";
import { declare } from "../declare";
import { month, optional } from "../parameters";

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
];
