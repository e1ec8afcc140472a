import { columnLetters, formulaForFile } from "../../src/conversion";
import { openWorkbook } from "../../src/file";
import { buildPackage } from "../support/packageBuilder";
import { describeWorkbookPort, valueOf, type ContractBook, type ContractCell } from "../port/contract";

/** Formats that a contract book may use: as usual, unlocked, then those named. */
const FIRST_NAMED = 2;

type FullCell = Exclude<ContractCell, string | number | boolean | null>;

function formulaXml({ formula, spill }: FullCell, row: number, column: number): string {
  if (formula === undefined) return "";
  const last = spill ? `${columnLetters(column + (spill[0]?.length ?? 1) - 1)}${row + spill.length}` : "";
  const kind = spill ? ` t="array" ref="${columnLetters(column)}${row + 1}:${last}"` : "";
  return `<f${kind}>${formulaForFile(formula.slice(1))}</f>`;
}

/** What formulas fill stands in a file as values. */
function withSpilled(rows: ContractBook["sheets"][number]["rows"]): ContractCell[][] {
  const filled = rows.map((row) => [...row]);
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (typeof cell !== "object" || !cell?.spill) return;
      cell.spill.forEach((line, down) =>
        line.forEach((value, right) => {
          if (down + right > 0) (filled[row + down] ??= [])[column + right] = value;
        }),
      );
    }),
  );
  return filled.map((row) => Array.from(row, (cell) => cell ?? null));
}

function packageOf({ sheets, date1904 }: ContractBook): Uint8Array {
  const codes: string[] = [];
  const styleOf = (cell: FullCell): number => {
    if (cell.unlocked) return 1;
    if (cell.format === undefined) return 0;
    if (!codes.includes(cell.format)) codes.push(cell.format);
    return FIRST_NAMED + codes.indexOf(cell.format);
  };
  const written = (cell: ContractCell, row: number, column: number): string => {
    if (cell === null || cell === "") return "";
    const given = typeof cell === "object" ? cell : { value: cell };
    const { value } = given;
    const style = typeof cell === "object" ? ` s="${styleOf(cell)}"` : "";
    const start = `<c r="${columnLetters(column)}${row + 1}"${style}`;
    const formula = typeof cell === "object" ? formulaXml(cell, row, column) : "";
    if (typeof cell === "object" && cell.formula && typeof value === "string" && !cell.error)
      return `${start} t="str">${formula}<v>${value}</v></c>`;
    if (typeof cell === "object" && cell.error) return `${start} t="e">${formula}<v>${value}</v></c>`;
    if (value === "") return `${start}/>`;
    if (typeof value === "boolean") return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
    if (typeof value === "number") return `${start}>${formula}<v>${value}</v></c>`;
    return `${start} t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const parts = sheets.map(({ name, hidden, isProtected, merged, rows: given }) => {
    const rows = withSpilled(given);
    return {
      name,
      ...(hidden ? { state: "hidden" as const } : {}),
      rows: rows
        .map((cells, row) => `<row r="${row + 1}">${cells.map((cell, at) => written(cell, row, at)).join("")}</row>`)
        .join(""),
      after:
        (isProtected ? '<sheetProtection sheet="1"/>' : "") +
        (merged ? `<mergeCells><mergeCell ref="${merged}"/></mergeCells>` : ""),
    };
  });
  const named = codes.map((_, index) => `<xf numFmtId="${164 + index}"/>`).join("");
  return buildPackage({
    sheets: parts,
    date1904: date1904 ?? false,
    formats: `<xf/><xf><protection locked="0"/></xf>${named}`,
    numberFormats: codes.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`).join(""),
  });
}

describeWorkbookPort("A workbook file", (book) => {
  const workbook = valueOf(openWorkbook(packageOf(book)));
  return Promise.resolve({
    port: workbook,
    reopen: async () => valueOf(openWorkbook(valueOf(await workbook.toBytes()))),
  });
});
