import { bilingualismTotal } from "../../rules";
import { eurosAsNumber, success, type Monthly } from "../../values";
import { declare } from "../declare";
import { isBlank } from "../input";
import { level, month, monthlyAmount, type Parameter, type Rows } from "../parameters";
import { choice } from "../parameters/choices";
import { settings } from "../parameters/settings";

/** Any number of columns: each row is one language, with an amount for each of its grounds. */
const languageAmounts: Parameter<readonly (readonly Monthly[])[]> = {
  dimensionality: "matrix",
  optional: false,
  read(input, argument, environment) {
    const byLanguage: (readonly Monthly[])[] = [];
    for (const row of blockOf(input)) {
      const found: Monthly[] = [];
      for (const cell of row) {
        if (isBlank(cell)) continue;
        const one = monthlyAmount.read(cell, argument, environment);
        if (!one.ok) return one;
        found.push(one.value);
      }
      if (found.length > 0) byLanguage.push(found);
    }
    if (byLanguage.length > 0) return success(byLanguage);
    const refused = monthlyAmount.read(null, argument, environment);
    return refused.ok ? success([]) : refused;
  },
};

function blockOf(input: unknown): Rows {
  return Array.isArray(input) ? (input as Rows) : [[input]];
}

/** By hand: a block of any width, whose rows are languages, is no input that a card can declare. */
export const bilingualTotals = [
  declare({
    name: "BILINGUALTOTAL",
    parameters: { level, month, languageAmounts, settings: settings({ rounding: choice("rounding") }) },
    result: { type: "number", columns: null },
    isExplained: true,
    body({ level: held, month: on, languageAmounts: byLanguage, settings: chosen }, { trace }) {
      const total = bilingualismTotal(held, byLanguage, on, chosen, trace);
      return total.ok ? success(eurosAsNumber(total.value)) : total;
    },
  }),
];
