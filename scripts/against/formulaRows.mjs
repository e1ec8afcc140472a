// The conversion and its check as a payroll office would write them in formulas: INDEX and MATCH over the same tables.
import { readFileSync } from "node:fs";
import { LARGE_HEADERS, largeRows } from "../support/largeRows.mjs";

const data = new URL("../../src/law/data/", import.meta.url);
const readJson = (path) => JSON.parse(readFileSync(new URL(path, data), "utf8"));

/** Columns of the formulas, after those of the workbook. */
export const FORMULA_HEADERS = ["years", "current", "converts to", "expected", "safeguard", "verdict", "remark"];
const REFERENCE_MONTH = 2007 * 12;

/** A sheet of pay: scale, number of steps, its amounts in steps. */
function paySheet(id) {
  const lines = Object.entries(readJson(`tables/${id}.json`).scales);
  return lines.map(([scale, { steps }]) => [scale, steps.length, ...steps.map(Number)]);
}

export const tableSheets = () => ({
  Before: paySheet("2006-12-31"),
  After: paySheet("2007-01-01"),
  Conversions: readJson("conversions/2007.json").rows.map(({ from, to }) => [from, to]),
});

/** The amount of the scale in `scaleCell` after the years in `yearsCell`, from one of the sheets of pay. */
function amountFormula(sheet, lines, scaleCell, yearsCell) {
  const widest = Math.max(...lines.map(([, steps]) => steps));
  const column = String.fromCharCode(64 + ((widest + 1) % 26) + 1);
  const last = `${widest + 1 >= 26 ? "A" : ""}${column}`;
  const found = `MATCH(${scaleCell},${sheet}!$A$1:$A$${lines.length},0)`;
  const step = `MIN(${yearsCell}+1,INDEX(${sheet}!$B$1:$B$${lines.length},${found}))`;
  return `IFERROR(INDEX(${sheet}!$C$1:$${last}$${lines.length},${found},${step}),"")`;
}

const yearsFormula = (cell) =>
  `IFERROR(MAX(0,INT((${REFERENCE_MONTH}-(INT(${cell}/100)*12+MOD(${cell},100)-1))/12)),0)`;

/** What is compared with what, for the verdict and the remark: column of the workbook, cell with the right value. */
const differs = (given, right) => `AND(${right}<>"",${given}<>${right})`;

/** The formulas of one row, without their equals sign; `n` is its number in the sheet. */
export function formulasOf(n, sheets) {
  const [years, current, converts, expected, safeguard] = ["Z", "AA", "AB", "AC", "AD"].map((letter) => letter + n);
  const kept = amountFormula("Before", sheets.Before, `L${n}`, yearsFormula(`M${n}`));
  const rest = [
    [`K${n}`, current, "amount1"],
    [`O${n}`, converts, "nscale1"],
    [`P${n}`, `J${n}`, "nancdate1"],
    [`Q${n}`, expected, "namount1"],
    [`R${n}`, `I${n}`, "nscale2"],
    [`S${n}`, `J${n}`, "nancdate2"],
    [`T${n}`, `K${n}`, "namount2"],
    [`W${n}`, safeguard, "namount3"],
  ];
  const identity = `AND(OR(B${n}=1,B${n}=2,B${n}=3),OR(G${n}="S",G${n}="C"),OR(H${n}="N",H${n}="F"))`;
  return [
    yearsFormula(`J${n}`),
    amountFormula("Before", sheets.Before, `I${n}`, years),
    `IFERROR(INDEX(Conversions!$B$1:$B$${sheets.Conversions.length},MATCH(I${n},Conversions!$A$1:$A$${sheets.Conversions.length},0)),I${n})`,
    amountFormula("After", sheets.After, converts, years),
    `IF(L${n}="","",${kept})`,
    `IF(AND(${identity},NOT(OR(${rest.map(([given, right]) => differs(given, right)).join(",")}))),"OK","NOK")`,
    rest.map(([given, right, title]) => `IF(${differs(given, right)},"${title}: "&${right}&"; ","")`).join("&"),
  ];
}

/** Sum of what the formulas must find as expected amounts, computed apart, in cents. */
export function expectedSum(count) {
  const sheets = tableSheets();
  const converted = new Map(sheets.Conversions);
  const after = new Map(sheets.After.map(([scale, steps, ...amounts]) => [scale, amounts.slice(0, steps)]));
  let sum = 0;
  for (const row of largeRows(count)) {
    const [scale, since] = row.slice(8, 10);
    const amounts = after.get(converted.get(scale) ?? scale);
    if (!amounts) continue;
    const years = Math.floor((REFERENCE_MONTH - (Math.floor(since / 100) * 12 + (since % 100) - 1)) / 12);
    sum += Math.round(amounts[Math.min(Math.max(0, years), amounts.length - 1)] * 100);
  }
  return sum;
}

export { LARGE_HEADERS, largeRows };
