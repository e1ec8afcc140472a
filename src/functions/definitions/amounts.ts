import { tableSets, levelOf, covers } from "../../law";
import { amountAtMonth, nextIncrement, tableAtMonth, yearsAtMonth } from "../../rules";
import { eurosAsNumber, monthCode, refuse, success } from "../../values";
import { declare } from "../declare";
import { level, month, optional, scale } from "../parameters";

/** By hand: they read the tables of a side. */
export const amounts = [
  declare({
    name: "AMOUNT",
    parameters: { scale, ancdate: month, on: optional(month) },
    result: { type: "number", columns: null },
    isExplained: true,
    body({ scale: name, ancdate }, { law, on, trace }) {
      const found = amountAtMonth(law, name, ancdate, on, null, trace);
      return found.ok ? success(eurosAsNumber(found.value.cents)) : found;
    },
  }),
  declare({
    name: "STEP",
    parameters: { ancdate: month, on: optional(month) },
    result: { type: "number", columns: null },
    isExplained: true,
    body: ({ ancdate }, { on, trace }) => yearsAtMonth(ancdate, on, trace),
  }),
  declare({
    name: "NEXT",
    parameters: { scale, ancdate: month, on: optional(month) },
    result: { type: "number", columns: 2 },
    isExplained: true,
    body({ scale: name, ancdate }, { law, on, trace }) {
      const next = nextIncrement(law, name, ancdate, on, trace);
      if (!next.ok) return next;
      return success([[monthCode(next.value.month), eurosAsNumber(next.value.amount.cents)]]);
    },
  }),
  declare({
    name: "TABLE",
    parameters: { scale, on: optional(month) },
    result: { type: "any", columns: 4 },
    body({ scale: name }, { law, on, language, environment }) {
      const table = tableAtMonth(law, name, on);
      if (!table.ok) return table;
      const found = table.value;
      const { certaintyLabel, formatSource } = environment.sentences;
      return success(
        found.cents.flatMap((amount, step) =>
          amount === undefined
            ? []
            : [
                [
                  step,
                  eurosAsNumber(amount),
                  formatSource(found.sourceOf(step), language),
                  certaintyLabel(found.certaintyOf(step), language),
                ],
              ],
        ),
      );
    },
  }),
  declare({
    name: "SCALES",
    parameters: { level: optional(level), on: optional(month) },
    result: { type: "string", columns: 1 },
    body({ level: wanted }, { on }) {
      const inForce = tableSets.filter((set) => covers(set, on)).flatMap((set) => [...set.tables.keys()]);
      const names = [...new Set(inForce)].filter((name) => wanted === null || levelOf(name) === wanted);
      if (names.length > 0) return success(names.map((name) => [name]));
      const covered = tableSets.map(({ validFrom, validUntil }) => ({ from: validFrom, to: validUntil }));
      return refuse("no-scale-known", { level: wanted ?? undefined, on, covered });
    },
  }),
];
