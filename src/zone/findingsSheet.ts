import type { KeysIn } from "../messages";
import { columnLetters, FINDINGS_SHEET, type CheckedWorkbook, type NewSheet, type NewSheetCell } from "../conversion";
import type { Finding } from "../checks";
import { LAW_VERSION } from "../law";
import {
  certaintyLabel,
  columnTitle,
  formatSource,
  say,
  severityLabel,
  shownValue,
  verdictLabel,
  type Language,
} from "../words";
import { sentences } from "./checkDocument";
import { headerCell, titleCell } from "./newSheetCells";

const WIDTHS = [7, 16, 13, 20, 26, 8, 18, 18, 44, 80];
const HEADS = ["result", "severity", "column", "cell", "given", "expected", "source", "what"] as const;

/** Accord and Remarques are judged when the file is sent. */
const isOfCheck = ({ severity }: Finding): boolean => severity !== "sign-off";

/** A cell that stays text, whatever it looks like. */
const text = (value: string | undefined): NewSheetCell =>
  value === undefined || value === "" ? null : { value, look: "text" };

/**
 * What a check noticed, as a sheet to filter and to hand on: a line for each finding, in the order of the rows, but for
 * those about Accord and Remarques. Written again it takes the place of the one before.
 *
 * @param version - version of the product, stamped beside that of the law data
 */
export function findingsSheet(checked: CheckedWorkbook, language: Language, version: string): NewSheet {
  const head = (key: KeysIn<"report.finding">): string => say(`report.finding.${key}`, language);
  const sentence = sentences(language);
  const { rows, stated, recognition, fileFindings } = checked;
  const where = ({ column, row }: Finding): string | undefined => {
    const at = recognition.columns.get(column);
    return at === undefined ? undefined : `${columnLetters(at)}${row}`;
  };
  const line = (finding: Finding): NewSheetCell[] => {
    const { severity, column, given, expected, source, certainty } = finding;
    const certain = certainty === undefined ? "" : ` (${certaintyLabel(certainty, language)})`;
    return [
      text(severityLabel(severity, language)),
      text(columnTitle(column, language)),
      text(where(finding)),
      text(shownValue(finding, given, language)),
      text(shownValue(finding, expected, language)),
      text(source === undefined ? undefined : `${formatSource(source, language)}${certain}`),
      text(sentence(finding)),
    ];
  };
  const lines = rows.flatMap(({ row, verdict, findings }, index) =>
    findings
      .filter(isOfCheck)
      .map((finding) => [
        row,
        text(stated.text(index, "matricule")),
        text(verdictLabel(verdict, language)),
        ...line(finding),
      ]),
  );
  // What belongs to no row stands in no cell.
  const ofFile = fileFindings.map((finding) => [null, null, null, ...line(finding)]);
  return {
    name: FINDINGS_SHEET,
    columnWidths: WIDTHS,
    printReady: true,
    replaces: true,
    rows: [
      [titleCell(say("report.finding.title", language))],
      [say("summary.versions", language, { product: version, law: LAW_VERSION })],
      [],
      [say("report.row", language), columnTitle("matricule", language), ...HEADS.map(head)].map(headerCell),
      ...(lines.length + ofFile.length === 0 ? [[say("report.finding.none", language)]] : [...ofFile, ...lines]),
    ],
  };
}
