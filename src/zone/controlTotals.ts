import { sha256 } from "@noble/hashes/sha2";
import { isCents } from "../checks";
import type { CheckedWorkbook } from "../conversion";
import { POSITIONS } from "../member";
import { plus, ZERO, type Annual } from "../values";
import { cellReadings, STATED_COLUMNS } from "./cellReadings";

export type AmountColumn = (typeof POSITIONS)[number]["cents"];

/** Readable amounts of a column, orphans included, as COUNT and SUM of the sheet give them. */
export interface ColumnTotal {
  readonly count: number;
  readonly sum: Annual;
}

/** What tells one state of a workbook from another: rows sorted change `keys` and `cells`, never a sum. */
export interface ControlTotals {
  readonly rows: number;
  /** SHA-256 of the matricules in the order of the file, a line each. */
  readonly keys: string;
  /** SHA-256 of the cells zone to namount3 as the check reads them, a line for each row. */
  readonly cells: string;
  readonly columns: ColumnTotals;
}
export type ColumnTotals = Readonly<Partial<Record<AmountColumn, ColumnTotal>>>;

/** Lines hashed at once. */
const SLICE = 1_000;
const MATRICULE = STATED_COLUMNS.indexOf("matricule");

/** SHA-256 of lines, each ended by LF: 64 hexadecimal digits in small letters. */
class LinesHash {
  private readonly hash = sha256.create();
  private lines: string[] = [];

  add(line: string): void {
    this.lines.push(line);
    if (this.lines.length === SLICE) this.flush();
  }

  private flush(): void {
    this.hash.update(this.lines.map((line) => `${line}\n`).join(""));
    this.lines = [];
  }

  digest(): string {
    this.flush();
    return Array.from(this.hash.digest(), (byte) => byte.toString(16).padStart(2, "0")).join("");
  }
}

/** Count and sum of the readable amounts of each amount column of the sheet. */
export function columnTotals({ stated, recognition }: CheckedWorkbook): ColumnTotals {
  const columns = POSITIONS.map(({ cents }) => cents).filter((column) => recognition.columns.has(column));
  const counts = columns.map(() => 0);
  const sums = columns.map((): Annual => ZERO);
  const row = stated.at(0);
  for (let index = 0; index < stated.count; index++) {
    stated.readInto(index, row);
    columns.forEach((column, at) => {
      const cents = row[column];
      if (!isCents(cents)) return;
      counts[at] = (counts[at] ?? 0) + 1;
      sums[at] = plus(sums[at] ?? ZERO, cents);
    });
  }
  return Object.fromEntries(columns.map((column, at) => [column, { count: counts[at] ?? 0, sum: sums[at] ?? ZERO }]));
}

/** The control totals of a workbook, to print and to compare with: without Accord and Remarks. */
export function controlTotals(checked: CheckedWorkbook): ControlTotals {
  const { stated } = checked;
  const [keys, cells] = [new LinesHash(), new LinesHash()];
  const read = cellReadings(stated);
  for (let index = 0; index < stated.count; index++) {
    const texts = read(index);
    keys.add(texts[MATRICULE] ?? "");
    cells.add(texts.join("\t"));
  }
  return { rows: stated.count, keys: keys.digest(), cells: cells.digest(), columns: columnTotals(checked) };
}

/** SHA-256 of the same lines in an order of their own: rows that were only sorted keep it. */
export function sortedCells({ stated }: CheckedWorkbook): string {
  const read = cellReadings(stated);
  const hash = new LinesHash();
  const lines = Array.from({ length: stated.count }, (_, index) => read(index).join("\t")).sort();
  for (const line of lines) hash.add(line);
  return hash.digest();
}
