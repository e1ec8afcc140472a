import { payOverTime, type PayPair } from "../../rules";
import { eurosAsNumber, monthCode, refuse, success, type Result } from "../../values";
import { declare, type CallContext } from "../declare";
import { isBlank } from "../input";
import { month, rows, scale, type Rows } from "../parameters";
import { pairOf } from "./payPositions";

/** Scale and seniority month, three times. */
export const PAIRS = [0, 1, 2] as const;

/** A pair with its place in the row. */
interface NumberedPair {
  readonly number: number;
  readonly pair: PayPair;
}

/** The pairs of a row of six cells; a pair of two empty cells is left out. */
export function pairsOf(row: Rows[number], { law, environment }: CallContext): Result<readonly NumberedPair[]> {
  const found: NumberedPair[] = [];
  for (const place of PAIRS) {
    const [scaleCell, monthCell] = row.slice(place * 2, place * 2 + 2);
    if (isBlank(scaleCell) && isBlank(monthCell)) continue;
    const suffix = place < 2 ? String(place + 1) : "";
    const name = scale.read(scaleCell, `scale${suffix}`, environment);
    if (!name.ok) return name;
    const seniorityMonth = month.read(monthCell, `ancdate${suffix}`, environment);
    if (!seniorityMonth.ok) return seniorityMonth;
    found.push({ number: place + 1, pair: pairOf(law, place, name.value, seniorityMonth.value) });
  }
  return success(found);
}

/** By hand: a block of rows. */
export const payOverTimeFunctions = [
  declare({
    name: "PAYOVERTIME",
    parameters: { paidRows: rows(PAIRS.length * 2), from: month, to: month },
    result: { type: "any", columns: 6 },
    isExplained: true,
    isByRow: true,
    body({ paidRows, from, to }, context) {
      const [row = [], ...more] = paidRows;
      if (more.length > 0) {
        return refuse("one-row-expected", {
          given: "PAYOVERTIME",
          argument: "paidRows",
          rows: paidRows.length,
          expected: PAIRS.length * 2,
        });
      }
      const found = pairsOf(row, context);
      if (!found.ok) return found;
      const numbered = found.value;
      const paid = payOverTime(
        numbered.map(({ pair }) => pair),
        from,
        to,
        context.trace,
      );
      if (!paid.ok) return paid;
      return success(
        paid.value.months.map(({ month: on, amounts, number, cents }) => [
          monthCode(on),
          eurosAsNumber(cents),
          numbered[number - 1]?.number ?? "",
          ...PAIRS.map((place) => {
            const amount = amounts[numbered.findIndex((one) => one.number === place + 1)];
            return amount === undefined ? "" : eurosAsNumber(amount);
          }),
        ]),
      );
    },
  }),
];
