import { DATA_SHEET, columnLetters, type CheckedWorkbook } from "../../conversion";
import type { ColumnName } from "../../checks";
import { dataColumn, type DataColumn } from "./dataSheet";

/** A longer formula than a cell may hold. */
const LONGEST = 8_000;

const quoted = (name: string): string => `'${name.replace(/'/g, "''")}'`;
const text = (label: string): string => `"${label.replace(/"/g, '""').replace(/[~*?]/g, "~$&")}"`;

/** Formulas over the members of the data sheet. */
export class DataFormulas {
  constructor(private readonly members: number) {}

  private range(column: DataColumn): string {
    const letters = columnLetters(dataColumn(column));
    return `${DATA_SHEET}!$${letters}$2:$${letters}$${Math.max(2, this.members + 1)}`;
  }

  readonly heads = (): string => `COUNT(${this.range("current")})`;
  readonly sum = (column: DataColumn): string => `SUM(${this.range(column)})`;
  readonly headsWhere = (column: DataColumn, label: string): string => `COUNTIF(${this.range(column)},${text(label)})`;
  readonly sumWhere = (column: DataColumn, label: string, summed: DataColumn): string =>
    `SUMIF(${this.range(column)},${text(label)},${this.range(summed)})`;
}

/** The rows of members without gaps: a totals row between them is counted nowhere. 1-based, both included. */
function runs({ rows, skippedRows }: CheckedWorkbook): (readonly [number, number])[] {
  const breaks = new Set(skippedRows.map(({ row }) => row));
  const found: [number, number][] = [];
  for (const { row } of rows) {
    const last = found.at(-1);
    let isNear = last !== undefined;
    for (let between = (last?.[1] ?? 0) + 1; isNear && between < row; between++) isNear = !breaks.has(between);
    if (last && isNear) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}

/** Formulas over an amount column of the conversion sheet; null where it takes more of them than a cell may hold. */
interface ControlFormulas {
  readonly count: string | null;
  readonly sum: string | null;
  readonly texts: string | null;
}

/**
 * What a column holds now, beside what was read. Sums leave error cells out, and texts, which are counted apart; a 0
 * beside an empty scale is an empty cell.
 */
export function controlFormulas(checked: CheckedWorkbook): (amount: ColumnName, scale: ColumnName) => ControlFormulas {
  const { recognition } = checked;
  const parts = runs(checked);
  const joined = (formula: (from: number, to: number) => string): string | null => {
    const whole = parts.map(([from, to]) => formula(from, to)).join("+");
    return whole !== "" && whole.length <= LONGEST ? whole : null;
  };
  const range = (column: ColumnName, from: number, to: number): string => {
    const letters = columnLetters(recognition.columns.get(column) ?? 0);
    return `${quoted(recognition.sheet)}!$${letters}$${from}:$${letters}$${to}`;
  };
  return (amount, scale) => ({
    count: joined((from, to) => {
      const nought = recognition.columns.has(scale)
        ? `+COUNTIFS(${range(amount, from, to)},0,${range(scale, from, to)},"?*")`
        : "";
      return `COUNTIF(${range(amount, from, to)},">0")${nought}`;
    }),
    sum: joined((from, to) => `SUMIF(${range(amount, from, to)},">=0")`),
    // LibreOffice takes numbers for texts where COUNTIF is asked for "?*".
    texts: joined((from, to) => `SUMPRODUCT(--ISTEXT(${range(amount, from, to)}))`),
  });
}
