import type { KeysIn } from "../messages";
import type { FindingCode, Severity } from "../checks";
import type { CheckedWorkbook, NewSheet, NewSheetCell } from "../conversion";
import { LAW_VERSION, ORIGINAL_SCALE } from "../law";
import {
  campaignTitle,
  columnTitle,
  findingTitle,
  formatMonthCode,
  type Language,
  type SayRest,
  say,
  severityLabel,
  skippedReason,
  verdictLabel,
} from "../words";
import { formatMonth } from "../values";
import {
  amountCell as amount,
  boldAmountCell as boldAmount,
  boldCell as bold,
  headerCell as header,
} from "./newSheetCells";
import { reconciliation } from "./reconciliation";
import { rowNumbers } from "./rowNumbers";
import type { LogEntry } from "./runLog";
import { UNKNOWN_KEY } from "./groupKeys";
import { groupsBy, type MassTotals, type Totals } from "./totals";

type Row = readonly NewSheetCell[];

const WIDTHS = [44, 12, 18, 18, 18, 18];
/** Members named as missing before the rest is counted. */
const MOST_NAMED = 30;
const GROUP_TITLES = {
  verdict: "by-verdict",
  level: "by-level",
  scale: "by-scale",
  status: "by-status",
  language: "by-language",
} as const satisfies Readonly<Record<string, KeysIn<"summary">>>;
type PrintedKey = keyof typeof GROUP_TITLES;

type Say = <K extends KeysIn<"summary">>(key: K, ...data: SayRest<`summary.${K}`>) => string;

function heading(checked: CheckedWorkbook, text: Say, language: Language, version: string): Row[] {
  const { campaign, recognition, on } = checked;
  const { deadline } = campaign;
  return [
    [{ value: text("title"), look: "title" }],
    [text("campaign"), null, campaignTitle(campaign.id, language)],
    [text("sheet"), null, recognition.sheet],
    [text("month"), null, formatMonthCode(formatMonth(on))],
    ...(deadline === null ? [] : [[text("deadline"), null, deadline.split("-").reverse().join("-")]]),
    [text("versions", { product: version, law: LAW_VERSION })],
    [text("basis")],
    [text("rule")],
  ];
}

function massHeader(title: string, text: Say): Row {
  return [title, text("heads"), text("current"), text("proposed"), text("difference")].map(header);
}

function massRow(label: string, { rows, current, proposed, difference }: MassTotals): Row {
  return [label, rows, amount(current), amount(proposed), amount(difference)];
}

function totalRow(label: string, { rows, current, proposed, difference }: MassTotals): Row {
  return [
    bold(label),
    { value: rows, look: "bold" },
    boldAmount(current),
    boldAmount(proposed),
    boldAmount(difference),
  ];
}

function keyLabel(group: PrintedKey, key: string, text: Say, language: Language): string {
  if (key === UNKNOWN_KEY) return text("unknown");
  if (key === ORIGINAL_SCALE) return text("old");
  return group === "verdict" ? verdictLabel(key, language) : key;
}

function groupTables(totals: Totals, text: Say, language: Language): Row[] {
  return (Object.keys(GROUP_TITLES) as PrintedKey[]).flatMap((group) => [
    [],
    massHeader(text(GROUP_TITLES[group]), text),
    ...groupsBy(totals, group).map(({ key, ...mass }) => massRow(keyLabel(group, key, text, language), mass)),
  ]);
}

function controlTable(checked: CheckedWorkbook, text: Say, language: Language): Row[] {
  const keys = ["control", "not-covered", "file-sum", "covered-sum", "recomputed", "difference"] as const;
  const titles: Row = keys.map((key) => header(text(key)));
  const rows = reconciliation(checked).map((control): Row => [
    columnTitle(control.column, language),
    control.notCovered,
    amount(control.stated),
    amount(control.statedCovered),
    amount(control.recomputed),
    amount(control.difference),
  ]);
  return [[], titles, ...rows];
}

function findingTable(checked: CheckedWorkbook, text: Say, language: Language): Row[] {
  const counts = new Map<FindingCode, { count: number; severity: Severity }>();
  for (const { code, severity } of [...checked.fileFindings, ...checked.rows.flatMap(({ findings }) => findings)]) {
    // Accord and remarks stand under what is still open.
    if (severity === "sign-off") continue;
    const known = counts.get(code);
    if (known) known.count++;
    else counts.set(code, { count: 1, severity });
  }
  const rows = [...counts]
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([code, { count, severity }]): Row => [
      findingTitle(code, language),
      count,
      severityLabel(severity, language),
    ]);
  const titles: Row = [text("findings"), text("count"), text("kind")].map(header);
  return [[], titles, ...(rows.length > 0 ? rows : [[text("none")]])];
}

function rowList(label: string, rows: readonly number[]): Row[] {
  return rows.length === 0 ? [] : [[label, rows.length, rowNumbers(rows)]];
}

function listTable(title: string, rows: readonly Row[], text: Say): Row[] {
  const titles: Row = [title, text("count"), text("rows")].map(header);
  return [[], titles, ...(rows.length > 0 ? rows : [[text("none")]])];
}

function skippedTable(checked: CheckedWorkbook, text: Say, language: Language): Row[] {
  const reasons = [...new Set(checked.skippedRows.map(({ reason }) => reason))];
  const rows = reasons.flatMap((reason) =>
    rowList(
      skippedReason(reason, language),
      checked.skippedRows.filter((skipped) => skipped.reason === reason).map(({ row }) => row),
    ),
  );
  return listTable(text("skipped"), rows, text);
}

/** The last thing a run wrote in Accord of each row: the workbook as it stands after the runs of the log. */
function accords(log: readonly LogEntry[]): Map<number, LogEntry> {
  return new Map(log.filter(({ written }) => written === "OK" || written === "NOK").map((entry) => [entry.row, entry]));
}

function openTable(checked: CheckedWorkbook, log: readonly LogEntry[], text: Say): Row[] {
  const written = accords(log);
  const withFinding = (code: FindingCode): number[] =>
    checked.rows.filter(({ findings }) => findings.some((finding) => finding.code === code)).map(({ row }) => row);
  const isSettled = (row: number): boolean => written.has(row);
  const filled = new Set(
    checked.rows.filter((_, index) => checked.stated.text(index, "accord").trim() !== "").map(({ row }) => row),
  );
  const review = checked.rows.filter(({ row, verdict }) => verdict === "REVIEW" && !isSettled(row) && !filled.has(row));
  const openRemarks = [
    ...withFinding("remark-incomplete").filter((row) => !isSettled(row)),
    ...[...written.values()].filter(({ isOpen }) => isOpen).map(({ row }) => row),
  ];
  const noAccord = checked.rows.map(({ row }) => row).filter((row) => !isSettled(row) && !filled.has(row));
  return listTable(
    text("open"),
    [
      ...rowList(
        text("open-review"),
        review.map(({ row }) => row),
      ),
      ...rowList(text("open-remark"), openRemarks),
      ...rowList(text("open-accord"), noAccord),
    ],
    text,
  );
}

function textIn(data: Readonly<Record<string, unknown>> | undefined, name: string): string {
  const value = data?.[name];
  return typeof value === "string" ? value : "";
}

function missingTable(checked: CheckedWorkbook, text: Say): Row[] {
  const missing = checked.fileFindings.filter(({ code }) => code === "missing-from-file");
  if (missing.length === 0) return [];
  const named = missing
    .slice(0, MOST_NAMED)
    .map(({ data, expected }): Row => [textIn(data, "name"), null, textIn(data, "matricule") || (expected ?? "")]);
  const more = missing.length - named.length;
  return [[], [header(text("missing")), header(String(missing.length))], ...named, ...(more > 0 ? [[`+${more}`]] : [])];
}

function logTable(log: readonly LogEntry[], text: Say): Row[] {
  const groups = new Map<string, number[]>();
  for (const { row, written, decidedByPerson } of log) {
    const label = `${written}, ${text(decidedByPerson ? "by-person" : "by-program")}`;
    const rows = groups.get(label);
    if (rows) rows.push(row);
    else groups.set(label, [row]);
  }
  return listTable(
    text("log"),
    [...groups].flatMap(([label, rows]) => rowList(label, rows)),
    text,
  );
}

function signatures(text: Say): Row[] {
  return [
    [],
    [],
    ...(["drawn", "signed", "accountant"] as const).flatMap((who): Row[] => [
      [bold(text(who)), null, text("date-signature")],
      [],
      [],
    ]),
  ];
}

/**
 * One page to print and sign: heads, masses, control totals, groups, findings, what is open, who decided what.
 *
 * @param log - what the runs so far wrote (`logLines`); rows in it count as settled
 * @param version - version of the product, stamped beside that of the law data
 */
export function summarySheet(
  checked: CheckedWorkbook,
  totals: Totals,
  log: readonly LogEntry[],
  language: Language,
  version: string,
): NewSheet {
  const text: Say = (key, ...data) => say(`summary.${key}`, language, ...data);
  return {
    name: text("sheet-name"),
    columnWidths: WIDTHS,
    printReady: true,
    rows: [
      ...heading(checked, text, language, version),
      [],
      massHeader("", text),
      totalRow(text("total"), totals),
      ...controlTable(checked, text, language),
      ...groupTables(totals, text, language),
      ...findingTable(checked, text, language),
      ...skippedTable(checked, text, language),
      ...missingTable(checked, text),
      ...openTable(checked, log, text),
      ...logTable(log, text),
      ...signatures(text),
    ],
  };
}
