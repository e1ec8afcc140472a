import { callsCalog, formulaFromFile } from "../../conversion";
import { LONGEST_FORMULA } from "../limits";
import { cellFormula } from "./cellFormula";
import type { CellRange } from "./ranges";
import type { Pace, SheetSource } from "./sheetSource";
import { shiftFormula } from "./shiftFormula";

/** A CALOG formula as the part of a sheet holds it. */
export interface StoredFormula {
  readonly row: number;
  readonly column: number;
  /** As it is typed in English, with its `=`. */
  readonly formula: string;
  /** The cells that an array formula fills; null for a formula of one cell. */
  readonly range: CellRange | null;
  readonly isDynamic: boolean;
}

/** Where a shared formula is written out. */
export interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isCalog: boolean;
}

/** A formula that shares another one's: it is only written out when it is asked for. */
class SharingFormula implements StoredFormula {
  readonly range = null;

  constructor(
    readonly row: number,
    readonly column: number,
    readonly isDynamic: boolean,
    private readonly first: SharedFormula,
  ) {}

  get formula(): string {
    return `=${formulaFromFile(sharedText(this.first, this.row, this.column))}`;
  }
}

export interface StoredFormulas {
  readonly calog: readonly StoredFormula[];
  /** By their number; a number that is used again stands for the last one. */
  readonly shared: ReadonlyMap<string, SharedFormula>;
}

const NONE: StoredFormulas = { calog: [], shared: new Map() };
const MENTIONED = /calog/i;

/** The formula of a cell that shares another one's, in its own place. */
export function sharedText({ row, column, text }: SharedFormula, ownRow: number, ownColumn: number): string {
  return shiftFormula(text, ownRow - row, ownColumn - column);
}

/**
 * Reads the CALOG formulas of a sheet part.
 *
 * @problem file-damaged, zip-bomb
 */
export async function storedFormulas(source: SheetSource, pace: Pace): Promise<StoredFormulas> {
  if (!(await source.survey(pace)).hasFormulas) return NONE;
  const calog: StoredFormula[] = [];
  const shared = new Map<string, SharedFormula>();
  const stream = source.open();
  const { scanner } = stream;
  while (stream.next()) {
    const { row } = scanner;
    for (let index = 0; index < scanner.count; index++) {
      const found = cellFormula(scanner, index);
      // No program calculates a longer one; written out for each cell that shares it, it would never end.
      if (!found || found.text.length > LONGEST_FORMULA) continue;
      const column = scanner.columns[index] ?? 0;
      const { text, range, isDynamic } = found;
      if (text === "" && found.shared !== null) {
        const first = shared.get(found.shared);
        if (first?.isCalog) calog.push(new SharingFormula(row, column, isDynamic, first));
        continue;
      }
      const isCalog = MENTIONED.test(text) && callsCalog(text);
      if (found.shared !== null) shared.set(found.shared, { row, column, text, isCalog });
      if (isCalog) calog.push({ row, column, formula: `=${formulaFromFile(text)}`, range, isDynamic });
    }
    const pause = pace.row(row + 1);
    if (pause) await pause;
  }
  return { calog, shared };
}
