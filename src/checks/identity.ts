import { isPjpolScale } from "../law";
import { UNREADABLE, UNREADABLE_TEXT, type Code, type StatedRow } from "./statedRow";
import { given, monthText, report, type RowContext } from "./rowContext";
import { isMonth } from "./statedRow";

const CODES: readonly string[] = ["1", "2", "3", "E"] satisfies Code[];

function isCode(text: string): text is Code {
  return CODES.includes(text);
}

/** The code a row is judged by: an invalid one counts as 1 beside a PJPol scale, else as 2. */
export function codeOf(row: StatedRow): Code {
  if (isCode(row.code)) return row.code;
  return isPjpolScale(row.scale1) ? "1" : "2";
}

/** Who the row is about: matricule, code, status, language, date of entry (note SSGPI 84738-2007, 1.2.1). */
export function judgeIdentity(context: RowContext): void {
  const { row, has, law, text } = context;
  const { code: codeSource, workbook, contract, originalPosition } = law.campaign.sources;
  if (row.matricule === "" || row.matricule === UNREADABLE_TEXT) {
    report(context, "matricule-missing", "matricule", given(text("matricule")));
  }
  if (!isCode(row.code)) report(context, "code-invalid", "code", { ...given(text("code")), source: codeSource });
  if (has.has("status")) {
    if (row.status !== "C" && row.status !== "S") {
      report(context, "status-invalid", "status", { ...given(text("status")), source: workbook });
    } else if (row.code === "3" && row.status === "S") {
      report(context, "code-status-mismatch", "status", { given: "S", source: codeSource });
    } else if (row.status === "C" && isPjpolScale(row.scale1)) {
      report(context, "contract-amendment", "status", { given: "C", source: contract });
    }
  }
  if (has.has("language") && row.language !== "F" && row.language !== "N") {
    report(context, "language-invalid", "language", { ...given(text("language")), source: workbook });
  }
  if (row.code === "3") report(context, "contract-option", "code", { given: "3", source: contract });
  if (row.code === "2") report(context, "original-position", "code", { given: "2", source: originalPosition });
  if (has.has("date")) judgeDate(context);
}

function judgeDate(context: RowContext): void {
  const { date } = context.row;
  const { campaign } = context.law;
  const source = campaign.sources.workbook;
  if (date === UNREADABLE) {
    const data = { reason: "unreadable" };
    report(context, "month-invalid", "date", { ...given(context.text("date")), source, data });
    return;
  }
  if (!isMonth(date) || !campaign.usualMonths.includes(date)) {
    const data = { reason: isMonth(date) ? "month" : "empty" };
    report(context, "date-unusual", "date", { ...given(monthText(date)), source, data });
  }
  if (isMonth(date) && date > campaign.month) {
    report(context, "entered-later", "date", { given: monthText(date), source });
  }
}
