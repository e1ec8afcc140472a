import type { KeysIn } from "../messages";
import type { CheckedWorkbook, NewSheet, NewSheetCell } from "../conversion";
import { LAW_VERSION } from "../law";
import { columnTitle, type Language, type SayRest, refusalMessage, say } from "../words";
import { monthCode } from "../values";
import type { DueList } from "./dueList";
import type { DueGap, DueLine } from "./dueParts";
import { originText } from "./changeWords";
import { dueChange, dueWords } from "./dueWords";
import { amountCell, headerCell, titleCell } from "./newSheetCells";
import { rowNumbers } from "./rowNumbers";

type Row = readonly NewSheetCell[];
type Say = <K extends KeysIn<"report">>(key: K, ...data: SayRest<`report.${K}`>) => string;

const WIDTHS = [10, 7, 16, 34, 11, 8, 15, 15, 44, 44];

/** Rows that share a reason why something cannot be told. */
interface GapGroup {
  readonly part: DueGap["part"];
  /** The reason as a sentence. */
  readonly message: string;
  /** Sheet rows, 1-based, each once. */
  readonly rows: readonly number[];
}

/** What cannot be told, reason by reason, most rows first. */
export function groupGaps(gaps: readonly DueGap[], language: Language): GapGroup[] {
  const groups = new Map<string, { part: DueGap["part"]; message: string; rows: Set<number> }>();
  for (const { part, refusal, months, row } of gaps) {
    const reason = refusalMessage(refusal, language);
    const message = months === null ? reason : say("report.gap-months", language, { ...months, reason });
    const key = `${part} ${message}`;
    const known = groups.get(key);
    if (known) known.rows.add(row);
    else groups.set(key, { part, message, rows: new Set([row]) });
  }
  return [...groups.values()]
    .map(({ part, message, rows }) => ({ part, message, rows: [...rows] }))
    .sort((a, b) => b.rows.length - a.rows.length);
}

function lineRow(checked: CheckedWorkbook, line: DueLine, language: Language): Row {
  const { event, scale, step, remark } = dueWords(line, language);
  const change = dueChange(line);
  const amounts = change ? [amountCell(change.was.cents), amountCell(change.is.cents)] : [null, null];
  return [
    { value: String(monthCode(line.event.month)), look: "text" },
    line.row,
    checked.stated.text(line.index, "matricule"),
    event,
    scale,
    step,
    ...amounts,
    remark === "" ? null : remark,
    change ? originText(change.is, language) : null,
  ];
}

function gapRows(gaps: readonly DueGap[], text: Say, language: Language): Row[] {
  if (gaps.length === 0) return [];
  return [
    [],
    [text("not-computed"), "", "", text("reason")].map(headerCell),
    ...groupGaps(gaps, language).map(({ part, message, rows }): Row => [
      text(`part-${part}`),
      rows.length,
      rowNumbers(rows),
      message,
    ]),
  ];
}

/**
 * Who is due what in the coming months, as a sheet: month by month, then what could not be told and why.
 *
 * @param version - version of the product, stamped beside that of the law data
 */
export function dueSheet(checked: CheckedWorkbook, list: DueList, language: Language, version: string): NewSheet {
  const text: Say = (key, ...data) => say(`report.${key}`, language, ...data);
  const titles = [
    text("month"),
    text("row"),
    columnTitle("matricule", language),
    text("event"),
    text("scale"),
    text("step"),
    text("before"),
    text("after"),
    text("remark"),
    text("amount-origin"),
  ];
  return {
    name: text("due-sheet"),
    columnWidths: WIDTHS,
    printReady: true,
    rows: [
      [titleCell(text("due-title"))],
      [text("due-period", { from: list.from, to: list.to })],
      [say("summary.basis", language)],
      [say("summary.versions", language, { product: version, law: LAW_VERSION })],
      [],
      titles.map(headerCell),
      ...(list.lines.length > 0
        ? list.lines.map((line) => lineRow(checked, line, language))
        : [[text("nothing-ahead")]]),
      ...gapRows(list.gaps, text, language),
    ],
  };
}
