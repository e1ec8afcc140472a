import type { FormulaArea } from "../conversion";
import type { Changes } from "./changes";
import { isSingle, type CellRange } from "./sheet/ranges";
import { Pace, type SheetSource } from "./sheet/sheetSource";
import { storedFormulas, type SharedFormula, type StoredFormulas } from "./sheet/storedFormulas";
import { rangeOf, standingFormulas, type SheetFormula } from "./sheetFormulas";

interface Place {
  readonly row: number;
  readonly column: number;
}

const keyOf = ({ row, column }: Place): string => `${row}:${column}`;

/** The formulas of a workbook as they stand: those of the file, and those that wait. */
export class BookFormulas {
  private readonly stored = new Map<string, StoredFormulas>();

  constructor(private readonly changes: Changes) {}

  private async storedIn(source: SheetSource): Promise<StoredFormulas> {
    let known = this.stored.get(source.name);
    if (!known) this.stored.set(source.name, (known = await storedFormulas(source, new Pace())));
    return known;
  }

  /** A formula that several cells of a sheet share, by its number. */
  async shared(source: SheetSource, number: string): Promise<SharedFormula | null> {
    return (await this.storedIn(source)).shared.get(number) ?? null;
  }

  /** The CALOG formulas of a sheet. */
  async standing(source: SheetSource): Promise<readonly SheetFormula[]> {
    const areas = new Map(this.changes.calculatedOf(source.name).map((area) => [keyOf(area.formula), area] as const));
    const { calog } = await this.storedIn(source);
    const formulas = standingFormulas(calog, this.changes.wanted(source.name));
    return formulas.map((formula) => {
      const area = areas.get(keyOf(formula));
      return area ? { ...formula, rowCount: area.rowCount, columnCount: area.columnCount } : formula;
    });
  }

  /** Areas that belong to a formula of several cells, without those of formulas that are to go. */
  async arrays(source: SheetSource, going: readonly FormulaArea[], pace: Pace): Promise<CellRange[]> {
    const { arrays, hasFormulas } = await source.survey(pace);
    if (!hasFormulas && this.changes.wanted(source.name).formulas.length === 0) return [];
    const standing = await this.standing(source);
    const { calog } = await this.storedIn(source);
    const isAmong = (keys: Set<string>, { firstRow, firstColumn }: CellRange): boolean =>
      keys.has(keyOf({ row: firstRow, column: firstColumn }));
    const [ofCalog, gone] = [new Set(calog.map(keyOf)), new Set(going.map(keyOf))];
    const others = arrays.filter((range) => !isAmong(ofCalog, range));
    const own = standing.map(rangeOf).filter((range) => !isSingle(range));
    return [...others, ...own].filter((range) => !isAmong(gone, range));
  }
}
