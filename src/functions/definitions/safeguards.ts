import { paidAtMonth, type PayPair } from "../../rules";
import { cannot, eurosAsNumber, success, type Result } from "../../values";
import { isBlankRow } from "../block";
import { declare, type CallContext, type OutputCell } from "../declare";
import { month, optional, rows, scale, type Rows } from "../parameters";
import { PAIRS, pairsOf } from "./payOverTime";

const EMPTY_ROW: readonly OutputCell[] = ["", ""];
function paidRow(row: Rows[number], context: CallContext): Result<readonly OutputCell[]> {
  const found = pairsOf(row, context);
  if (!found.ok) return found;
  const best = paidAtMonth(
    found.value.map(({ pair }) => pair),
    context.on,
    context.trace,
  );
  if (!best.ok) return best;
  return success([eurosAsNumber(best.value.cents), found.value[best.value.number - 1]?.number ?? ""]);
}

/** By hand: they read the tables of a side, and compare positions. */
export const safeguards = [
  declare({
    name: "PAID",
    parameters: { paidRows: rows(PAIRS.length * 2), on: optional(month) },
    result: { type: "any", columns: 2 },
    isExplained: true,
    isByRow: true,
    body: ({ paidRows }, context) =>
      success(
        paidRows.map((row) => {
          if (isBlankRow(row)) return EMPTY_ROW;
          const paid = paidRow(row, context);
          return paid.ok ? paid.value : EMPTY_ROW.map(() => cannot(paid));
        }),
      ),
  }),
  declare({
    name: "SAFEGUARD",
    parameters: {
      scale1: scale,
      ancdate1: month,
      scale2: optional(scale),
      ancdate2: optional(month),
      on: optional(month),
    },
    result: { type: "any", columns: 2 },
    isExplained: true,
    body({ scale1, ancdate1, scale2, ancdate2 }, { law, on, environment, trace }) {
      const pairs: PayPair[] = [{ tables: law.before, scale: scale1, seniorityMonth: ancdate1 }];
      if (scale2 !== null || ancdate2 !== null) {
        const name = scale2 === null ? scale.read(null, "scale2", environment) : success(scale2);
        if (!name.ok) return name;
        const seniorityMonth = ancdate2 === null ? month.read(null, "ancdate2", environment) : success(ancdate2);
        if (!seniorityMonth.ok) return seniorityMonth;
        pairs.push({ tables: law.before, scale: name.value, seniorityMonth: seniorityMonth.value });
      }
      const best = paidAtMonth(pairs, on, trace);
      if (!best.ok) return best;
      return success([[eurosAsNumber(best.value.cents), pairs[best.value.number - 1]?.scale ?? ""]]);
    },
  }),
];
