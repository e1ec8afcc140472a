import type { CampaignLaw } from "../../law";
import { paidAtMonth, type PayPair } from "../../pay";
import { eurosAsNumber, success, type Month, type Refusal, type Result } from "../../values";
import { isBlankRow } from "../block";
import { declare, type CallContext, type OutputCell } from "../declare";
import { isBlank } from "../input";
import { month, optional, rows, scale, type Rows } from "../parameters";

const EMPTY_ROW: readonly OutputCell[] = ["", ""];
/** Scale and seniority month, three times. */
const PAIRS = [0, 1, 2] as const;

/** The first pair is the position held, on the after side unless its scale is of before; the others are safeguards. */
function pairOf(law: CampaignLaw, number: number, name: string, seniorityMonth: Month): PayPair {
  const isInserted = number === 0 && law.isNewName(name);
  return { tables: isInserted ? law.after : law.before, scale: name, seniorityMonth };
}

function paidRow(row: Rows[number], { law, on, environment, trace }: CallContext): Result<readonly OutputCell[]> {
  const pairs: PayPair[] = [];
  const numbers: number[] = [];
  for (const number of PAIRS) {
    const [scaleCell, monthCell] = row.slice(number * 2, number * 2 + 2);
    if (isBlank(scaleCell) && isBlank(monthCell)) continue;
    const suffix = String(number + 1);
    const name = scale.read(scaleCell, number < 2 ? `scale${suffix}` : "scale", environment);
    if (!name.ok) return name;
    const seniorityMonth = month.read(monthCell, number < 2 ? `ancdate${suffix}` : "ancdate", environment);
    if (!seniorityMonth.ok) return seniorityMonth;
    pairs.push(pairOf(law, number, name.value, seniorityMonth.value));
    numbers.push(number + 1);
  }
  const best = paidAtMonth(pairs, on, trace);
  return best.ok ? success([eurosAsNumber(best.value.cents), numbers[best.value.number - 1] ?? ""]) : best;
}

export const safeguards = [
  declare({
    name: "PAID",
    parameters: { paidRows: rows(PAIRS.length * 2), on: optional(month) },
    result: { type: "any", columns: 2 },
    isExplained: true,
    body: ({ paidRows }, context) =>
      success(
        paidRows.map((row) => {
          if (isBlankRow(row)) return EMPTY_ROW;
          const paid = paidRow(row, context);
          return paid.ok ? paid.value : EMPTY_ROW.map((): Refusal => paid.refusal);
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
