import type { ColumnName } from "../checks";
import { COLUMNS } from "../checks";
import type { CheckedWorkbook } from "../conversion";
import {
  campaignTitle,
  columnTitle,
  explanationLine,
  findingMessage,
  type Language,
  say,
  verdictLabel,
} from "../words";
import { explainCell } from "./explainCell";
import { POSITIONS } from "./positions";

/** Everything about one member on paper: the cells as they stand, what was found, and why the amounts are what they are. */
export function printableDetail(checked: CheckedWorkbook, index: number, language: Language): string[] {
  const checkedRow = checked.rows[index];
  if (!checkedRow) return [];
  const { stated, recognition, campaign } = checked;
  const shown = (column: ColumnName): string[] => {
    const value = recognition.columns.has(column) ? stated.text(index, column) : "";
    return value === "" ? [] : [say("summary.detail-cell", language, { column: columnTitle(column, language), value })];
  };
  const verdict = verdictLabel(checkedRow.verdict, language);
  const reasoning = POSITIONS.filter(({ scale }) => stated.text(index, scale) !== "").flatMap(({ cents }) => {
    const lines = explainCell(checked, index, cents).map((step) => explanationLine(step, language));
    return lines.length === 0 ? [] : ["", columnTitle(cents, language), ...lines];
  });
  const findings = checkedRow.findings.map((finding) => findingMessage(finding, language));
  return [
    campaignTitle(campaign.id, language),
    say("summary.detail-title", language, { row: String(checkedRow.row), verdict }),
    "",
    say("summary.detail-cells", language),
    ...COLUMNS.flatMap(shown),
    "",
    say("summary.findings", language),
    ...(findings.length > 0 ? findings : [say("summary.none", language)]),
    "",
    say("summary.detail-reasoning", language),
    ...reasoning,
  ];
}
