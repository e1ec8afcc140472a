import { isCents } from "../../checks";
import { JOURNAL_SHEET, cellText, readAmount, type NewSheet, type NewSheetCell, type RawCell } from "../../conversion";
import { columnKind } from "../../messages";
import { formatCents } from "../../values";
import { choiceOf, choiceWord, say, type Language } from "../../words";
import { boldCell, headerCell, titleCell } from "../newSheetCells";
import { NO_JOURNAL, type Journal, type JournalLine, type KeptTotals } from "./journal";

const FIELDS = ["time", "key", "column", "before", "after", "reason", "law", "initials"] as const;
const KINDS: readonly string[] = [
  "cell",
  "roster",
  "roster-open",
  "author",
  "approver",
] satisfies JournalLine["kind"][];
const HASHES = ["keys", "cells", "sorted"] as const;
const WIDTHS = [24, 18, 16, 14, 24, 40, 40, 10, 10];

function controlRows(control: KeptTotals | null, language: Language): NewSheetCell[][] {
  if (!control) return [];
  const word = (key: string): string => choiceWord("journal", key, language);
  return [
    [
      headerCell(say("summary.control", language)),
      headerCell(say("summary.count", language)),
      headerCell(say("summary.sum", language)),
    ],
    [word("filled"), null, control.time],
    [word("rows"), control.rows],
    ...HASHES.map((hash): NewSheetCell[] => [word(hash), null, control[hash]]),
    ...Object.entries(control.columns).map(([column, { count, sum }]): NewSheetCell[] => [
      column,
      count,
      { value: Number(sum), look: "amount" },
    ]),
    [],
  ];
}

/** The log as a sheet: control totals in their place at the top, then a line for each change. */
export function journalSheet({ lines, control }: Journal, language: Language): NewSheet {
  const titles = ["kind", ...FIELDS] as const;
  return {
    name: JOURNAL_SHEET,
    replaces: true,
    printReady: false,
    columnWidths: WIDTHS,
    rows: [
      [titleCell(say("journal.title", language))],
      [say("journal.signature-note", language)],
      [],
      ...controlRows(control, language),
      titles.map((title) => headerCell(say(`journal.column.${title}`, language))),
      ...lines.map((line): NewSheetCell[] => [
        boldCell(choiceWord("journal", line.kind, language)),
        ...FIELDS.map((field) => line[field]),
      ]),
    ],
  };
}

function euros(cell: RawCell): string {
  const cents = readAmount(cell, false);
  return isCents(cents) ? formatCents(cents) : "";
}

/** The log that a sheet holds, whatever language it was written in. */
export function readJournal(rows: readonly (readonly RawCell[])[]): Journal {
  const lines: JournalLine[] = [];
  const found: Record<string, string> = {};
  const counts: Record<string, number> = {};
  const columns: Record<string, { count: number; sum: string }> = {};
  for (const [first = null, second = null, third = null, ...rest] of rows) {
    const text = cellText(first);
    const kind = text === "" ? null : choiceOf("journal", text);
    if (kind !== null && KINDS.includes(kind)) {
      const values = [second, third, ...rest].map(cellText);
      const line = Object.fromEntries(FIELDS.map((field, at) => [field, values[at] ?? ""]));
      lines.push({ ...line, kind } as JournalLine);
    } else if (kind === "rows") counts["rows"] = Number(cellText(second));
    else if (kind !== null) found[kind] = cellText(third);
    else if (columnKind(text) === "amount") columns[text] = { count: Number(cellText(second)), sum: euros(third) };
  }
  const { keys, cells, sorted = "", filled: time = "" } = found;
  if (keys === undefined || cells === undefined) return { ...NO_JOURNAL, lines };
  return { lines, control: { rows: counts["rows"] ?? 0, keys, cells, sorted, time, columns } };
}
