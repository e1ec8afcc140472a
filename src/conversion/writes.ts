import type { ColumnName } from "../checks";
import { columnKind, type ColumnKind } from "../messages";
import { headerFor } from "../words";
import type { RawCell } from "./cell";
import type { CheckedWorkbook } from "./checkedWorkbook";
import type { CellInput, CellLook, ColumnWrite, WritePlan } from "./port";

const LOOKS: Readonly<Record<ColumnKind, CellLook>> = { text: "text", scale: "text", month: "month", amount: "amount" };
/** The cells of pay are written like those of the current position. */
const LIKE: Readonly<Record<ColumnKind, ColumnName | null>> = {
  text: null,
  scale: "scale1",
  month: "ancdate1",
  amount: "amount1",
};

/** Whether a cell holds anything at all: what people wrote, a formula, even a lone `-`. */
export function holdsSomething(checked: CheckedWorkbook, index: number, column: ColumnName): boolean {
  const cell = checked.stated.raw(index, column);
  if (checked.stated.hasFormula(index, column)) return true;
  return typeof cell === "string" ? cell.trim() !== "" : cell !== null;
}

/** The key cells of some rows (0-based) as they were read, the header's too: what must still stand there when one writes. */
export function expectedKeys(
  checked: CheckedWorkbook,
  keys: Iterable<readonly [number, RawCell]>,
): WritePlan["expect"] {
  const { headerRow, columns, headers } = checked.recognition;
  const column = columns.get("matricule") ?? 0;
  const expected = new Map<number, RawCell>([[headerRow, headers[column] ?? null], ...keys]);
  return { column, rows: [...expected.keys()], values: [...expected.values()] };
}

/** Gathers cell values by column and turns them into one plan; target columns that are missing are appended. */
export class PlanBuilder {
  private readonly values = new Map<ColumnName, { rows: number[]; values: CellInput[]; indexes: number[] }>();
  private readonly rows = new Map<number, RawCell>();

  constructor(
    private readonly checked: CheckedWorkbook,
    private readonly targets: readonly ColumnName[],
  ) {}

  /** Columns of the plan that the sheet does not have, in the order they will be appended. */
  get appended(): ColumnName[] {
    const { columns } = this.checked.recognition;
    return this.values.size === 0 ? [] : this.targets.filter((column) => !columns.has(column));
  }

  set(index: number, column: ColumnName, value: CellInput): void {
    const row = (this.checked.rows[index]?.row ?? 0) - 1;
    let ofColumn = this.values.get(column);
    if (!ofColumn) this.values.set(column, (ofColumn = { rows: [], values: [], indexes: [] }));
    ofColumn.rows.push(row);
    ofColumn.indexes.push(index);
    ofColumn.values.push(value);
    this.rows.set(row, this.checked.stated.raw(index, "matricule"));
  }

  build(): WritePlan {
    return {
      sheet: this.checked.recognition.sheet,
      expect: expectedKeys(this.checked, this.rows),
      writes: this.writes(),
      newSheets: [],
    };
  }

  private writes(): ColumnWrite[] {
    const { recognition, language, freeColumn } = this.checked;
    const appended = this.appended;
    const writes: ColumnWrite[] = [];
    for (const column of this.targets) {
      const position = appended.indexOf(column);
      const at = recognition.columns.get(column) ?? freeColumn + position;
      if (position >= 0) {
        const values = [headerFor(column, language)];
        const like = freeColumn > 0 ? { like: freeColumn - 1 } : {};
        writes.push({ column: at, look: "text", rows: [recognition.headerRow], values, ...like });
      }
      const cells = this.values.get(column);
      if (!cells) continue;
      writes.push(...this.cellWrites(column, at, cells));
    }
    return writes;
  }

  /** A number beside a cell that shows a date takes over nothing from it: 200204 would be a day of the year 2448. */
  private cellWrites(
    column: ColumnName,
    at: number,
    { rows, values, indexes }: { rows: readonly number[]; values: readonly CellInput[]; indexes: readonly number[] },
  ): ColumnWrite[] {
    const kind = columnKind(column);
    const look = LOOKS[kind];
    const model = LIKE[kind];
    const like = model === null ? undefined : this.checked.recognition.columns.get(model);
    if (model === null || like === undefined) return [{ column: at, look, rows, values }];
    const isDate = (place: number): boolean => {
      const cell = this.checked.stated.raw(indexes[place] ?? -1, model);
      return typeof cell === "object" && cell?.kind === "date";
    };
    const places = rows.map((_, place) => place);
    const pick = (chosen: readonly number[], more: { like?: number }): ColumnWrite[] =>
      chosen.length === 0
        ? []
        : [
            {
              column: at,
              look,
              rows: chosen.map((place) => rows[place] ?? 0),
              values: chosen.map((place) => values[place] ?? null),
              ...more,
            },
          ];
    return [
      ...pick(
        places.filter((place) => !isDate(place)),
        { like },
      ),
      ...pick(places.filter(isDate), {}),
    ];
  }
}
