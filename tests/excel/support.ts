import { ExcelWorkbook, type ExcelHost } from "../../src/excel";
import { FakeExcel, type GivenCell } from "../fake-excel";
import type { ContractBook, ContractCell } from "../port/contract";

function given(cell: ContractCell): GivenCell {
  if (typeof cell !== "object" || cell === null) return cell === "" ? null : cell;
  const { value, formula, format, error, unlocked } = cell;
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined ? {} : { format }),
    ...(error ? { isError: true } : {}),
    ...(unlocked ? { unlocked } : {}),
  };
}

/** A fake Excel in which a workbook is open. */
export function hostWith({ sheets, date1904 }: ContractBook): FakeExcel {
  const host = new FakeExcel();
  host.book.date1904 = date1904 ?? false;
  for (const { name, hidden, isProtected, merged, rows } of sheets) {
    const sheet = host.book.add(
      name,
      rows.map((row) => row.map(given)),
    );
    if (hidden) sheet.visibility = "Hidden";
    if (isProtected) sheet.protection = { allowFormatCells: false };
    if (merged) sheet.merge(merged);
    rows.flat().forEach((cell) => {
      if (typeof cell === "object" && cell?.formula !== undefined)
        host.book.results.set(cell.formula, cell.spill ?? cell.value);
    });
    sheet.spill(host.book.results);
  }
  return host;
}

/** What the adapter needs of that Excel. */
export function officeOf(host: FakeExcel): ExcelHost {
  return {
    excel: host.excel,
    isSetSupported: (set, version) => host.isSetSupported(set, version),
    now: () => "2007-03-29T12:00:00Z",
  };
}

/** The add-in opened (again) in that Excel. */
export function workbookIn(host: FakeExcel): ExcelWorkbook {
  return new ExcelWorkbook(officeOf(host));
}

/** Lets what Excel tells on a way of its own arrive. */
export function eventsArrive(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
