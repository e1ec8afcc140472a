import type { FakeArea, FakeCell, FakeSheet } from "./book";
import { clearFill, fillOf, setFill } from "./fillFormat";
import { accessDenied } from "./hostError";
import { grid, uniform, unknownMember, type HostObject } from "./hostObject";
import type { HostState } from "./hostState";

/** The format of the cells of one or more areas, and who may change it. */
export class FormatObjects {
  constructor(private readonly state: HostState) {}

  /** microsoft-graph-docs issue 4546: one locked cell in the range refuses the whole write, even where it says null. */
  refuseLocked(sheet: FakeSheet, area: FakeArea): void {
    if (!sheet.protection) return;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (!sheet.cell(row, column)?.unlocked) throw accessDenied();
      }
    }
  }

  /** support.microsoft.com "Protect a worksheet": the option Format cells is about locked cells too. [verify in Excel] */
  mayFormat(sheet: FakeSheet): void {
    if (sheet.protection && !sheet.protection.allowFormatCells) throw accessDenied();
  }

  format(sheet: FakeSheet, areas: readonly FakeArea[]): HostObject {
    const cells = (): (FakeCell | undefined)[] =>
      areas.flatMap((area) => grid(area, (r, c) => sheet.cell(area.row + r, area.column + c)).flat());
    const write = (change: (cell: FakeCell) => void): void => {
      this.state.changing();
      this.mayFormat(sheet);
      for (const { row, column, rows, columns } of areas)
        for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) change(sheet.own(r, c));
    };
    return {
      set: (name, value) => {
        if (name === "ColumnWidth") {
          for (const { column, columns } of areas)
            for (let c = column; c < column + columns; c++) sheet.columnWidths.set(c, Number(value));
        } else if (name === "RowHeight") {
          for (const { row, rows } of areas)
            for (let r = row; r < row + rows; r++) sheet.rowHeights.set(r, Number(value));
        } else if (!["WrapText", "VerticalAlignment"].includes(name)) throw unknownMember("RangeFormat", name);
      },
      children: (name) => {
        switch (name) {
          case "Protection":
            return {
              // Reference of FormatProtection.locked: null "indicates that the entire range doesn't have a uniform lock".
              get: () => uniform(cells().map((cell) => !cell?.unlocked)),
            };
          case "Fill":
            return {
              // Reference of RangeFill.pattern: null "indicates that the entire range doesn't have a uniform pattern".
              get: (property) => uniform(cells().map((cell) => fillOf(cell, property, this.state.answers, "range"))),
              set: (property, value) => write((cell) => setFill(cell, property, value)),
              call: (method) => {
                if (method !== "Clear") throw unknownMember("RangeFill", method);
                write(clearFill);
                return null;
              },
            };
          case "Font":
            return {
              set: (property, value) =>
                write((cell) => {
                  if (property === "Bold") cell.bold = value === true;
                  else if (property === "Color") cell.fontColor = String(value);
                  else if (property !== "Size") throw unknownMember("RangeFont", property);
                }),
            };
          default:
            throw unknownMember("RangeFormat", name);
        }
      },
    };
  }
}
