import { COLUMNS } from "../../checks";
import { checkCells, type CheckedRow, type RawCell } from "../../conversion";
import { draftRemark, skippedReason, type Language } from "../../texts";
import { success } from "../../values";
import { columnsOf, isBlankRow } from "../block";
import { declare, type CallContext, type OutputCell } from "../declare";
import { campaign, language, month, optional, rows, type Rows } from "../parameters";

/** The workbook without the two columns that are filled in by hand. */
const STATED = COLUMNS.filter((column) => column !== "accord" && column !== "remarks");

function isFilled(cell: RawCell | undefined): boolean {
  return cell !== null && cell !== undefined && (typeof cell !== "string" || cell.trim() !== "");
}

/** What is wrong with a NOK row; what is open about a REVIEW row. */
function remarkOf({ verdict, findings }: CheckedRow, wording: Language): string {
  if (verdict === "OK") return "";
  const severity = verdict === "NOK" ? "red" : "amber";
  return draftRemark(
    findings.filter((finding) => finding.severity === severity),
    wording,
  );
}

function verdicts(block: Rows, { law, on, environment }: CallContext, wording: Language): (readonly OutputCell[])[] {
  const columns = columnsOf(block, STATED, environment).map(([, cells]) => cells);
  const { rows: checked, skippedRows } = checkCells(
    {
      firstRow: 0,
      rowCount: block.length,
      columns,
      firstFilled: block.map((row, index) =>
        isBlankRow(row) ? null : (columns.find((cells) => isFilled(cells[index]))?.[index] ?? null),
      ),
      formulaRows: [],
    },
    STATED,
    { law, on },
  );
  const answers: (readonly OutputCell[])[] = block.map(() => ["", ""]);
  for (const row of checked) answers[row.row - 1] = [row.verdict, remarkOf(row, wording)];
  for (const { row, reason } of skippedRows) answers[row - 1] = ["", skippedReason(reason, wording)];
  return answers;
}

export const check = [
  declare({
    name: "CHECK",
    parameters: {
      checkRows: rows(STATED.length),
      on: optional(month),
      campaign: optional(campaign),
      lang: optional(language),
    },
    result: { type: "string", columns: 2 },
    body: ({ checkRows, lang }, context) => success(verdicts(checkRows, context, lang ?? context.language)),
  }),
];
