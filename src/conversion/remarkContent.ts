import { isMonth, type ColumnName, type Finding } from "../checks";
import { columnKind } from "../messages";
import { headerFor, type Language, type RemarkCell, type RemarkContent, type RemarkValue } from "../words";
import { moneyFromNumber, formatCents, monthCode } from "../values";
import type { RawCell } from "./cell";
import type { RowsCheck } from "./checkRows";
import type { StatedRows } from "./checkedWorkbook";
import { cellText } from "./cellText";
import { readMonth } from "./readCells";
import { correctSituation } from "./situation/correctSituation";
import type { Right } from "./situation/right";

/** What a remark about a row quotes from: the check, its rows, and what the columns are called. */
export interface RemarkSource extends Pick<RowsCheck, "law" | "on"> {
  readonly stated: StatedRows;
  readonly headerOf: (column: ColumnName) => string;
}

/** The header of a column as the file has it; the usual one where the sheet has no such column. */
export function headersOf(
  columns: ReadonlyMap<ColumnName, number>,
  headers: readonly RawCell[],
  language: Language,
): RemarkSource["headerOf"] {
  return (column) => {
    const at = columns.get(column);
    const header = at === undefined ? "" : cellText(headers[at] ?? null);
    return header === "" ? headerFor(column, language) : header;
  };
}

/** A cell in the file's own notation: numbers of amount columns as amounts, dates as the month they stand for. */
function ofCell(cell: RawCell, column: ColumnName): RemarkValue {
  if (columnKind(column) === "amount" && typeof cell === "number") {
    const cents = moneyFromNumber<"annual">(cell);
    if (cents !== null) return { kind: "amount", amount: formatCents(cents) };
  }
  if (typeof cell === "object" && cell?.kind === "date") {
    const month = readMonth(cell, true);
    if (isMonth(month)) return { kind: "text", text: String(monthCode(month)) };
  }
  const text = cellText(cell);
  return text === "" ? { kind: "empty" } : { kind: "text", text };
}

function valueOf(right: Right, stated: StatedRows, index: number): RemarkValue {
  switch (right.kind) {
    case "stated":
      return ofCell(stated.raw(index, right.column), right.column);
    case "scale":
      return { kind: "text", text: right.scale };
    case "amount":
      return { kind: "amount", amount: formatCents(right.cents) };
    case "empty":
    case "open":
      return right;
  }
}

/** Reasons that say themselves that nothing can be quoted. */
const UNQUOTED = new Set<string | undefined>(["no-result", "empty"]);

function causeOf(finding: Finding, { stated, headerOf }: RemarkSource, index: number): RemarkContent["causes"][number] {
  const column = finding.data?.at ?? finding.column;
  const isUnquoted = finding.code === "safeguard-missing" || UNQUOTED.has(finding.data?.reason);
  return {
    header: headerOf(column),
    quoted: isUnquoted ? null : ofCell(stated.raw(index, column), column),
    finding,
  };
}

/** What the remark of a row says: what is wrong, and the whole correct situation (note SSGPI 84738-2007, 1.2.4). */
export function remarkContent(source: RemarkSource, index: number, findings: readonly Finding[]): RemarkContent {
  const { stated, headerOf } = source;
  const { causes, groups } = correctSituation(source, stated.at(index), findings);
  return {
    causes: causes.map((finding) => causeOf(finding, source, index)),
    situation: groups.map((cells) =>
      cells.map(({ column, right }): RemarkCell => ({
        header: headerOf(column),
        value: valueOf(right, stated, index),
      })),
    ),
  };
}
