import type { FindingCode, Severity } from "../checks";
import type { CheckedWorkbook, NewSheet, NewSheetCell } from "../conversion";
import { LAW_VERSION, ORIGINAL_SCALE } from "../law";
import {
  columnTitle,
  findingTitle,
  formatMonthCode,
  reportText,
  severityLabel,
  skippedReason,
  verdictLabel,
  type Language,
  type ReportKey,
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
import { GROUP_KEYS, UNKNOWN_KEY, type GroupKey, type MassTotals, type Totals } from "./totals";

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
} as const satisfies Record<GroupKey, ReportKey>;

type Say = (key: ReportKey, data?: Readonly<Record<string, string>>) => string;

function heading(checked: CheckedWorkbook, say: Say, language: Language, version: string): Row[] {
  const { campaign, recognition, on } = checked;
  const { deadline } = campaign;
  return [
    [{ value: say("title"), look: "title" }],
    [say("campaign"), null, campaign.title[language]],
    [say("sheet"), null, recognition.sheet],
    [say("month"), null, formatMonthCode(formatMonth(on))],
    ...(deadline === null ? [] : [[say("deadline"), null, deadline.split("-").reverse().join("-")]]),
    [say("versions", { product: version, law: LAW_VERSION })],
    [say("basis")],
    [say("rule")],
  ];
}

function massHeader(title: string, say: Say): Row {
  return [title, say("heads"), say("current"), say("proposed"), say("difference")].map(header);
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

function keyLabel(group: GroupKey, key: string, say: Say, language: Language): string {
  if (key === UNKNOWN_KEY) return say("unknown");
  if (key === ORIGINAL_SCALE) return say("old");
  return group === "verdict" ? verdictLabel(key, language) : key;
}

function groupTables({ groups }: Totals, say: Say, language: Language): Row[] {
  return GROUP_KEYS.flatMap((group) => [
    [],
    massHeader(say(GROUP_TITLES[group]), say),
    ...groups[group].map(({ key, ...mass }) => massRow(keyLabel(group, key, say, language), mass)),
  ]);
}

function controlTable(checked: CheckedWorkbook, say: Say, language: Language): Row[] {
  const keys = ["control", "not-covered", "file-sum", "covered-sum", "recomputed", "difference"] as const;
  const titles: Row = keys.map((key) => header(say(key)));
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

function findingTable(checked: CheckedWorkbook, say: Say, language: Language): Row[] {
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
  const titles: Row = [say("findings"), say("count"), say("kind")].map(header);
  return [[], titles, ...(rows.length > 0 ? rows : [[say("none")]])];
}

function rowList(label: string, rows: readonly number[]): Row[] {
  return rows.length === 0 ? [] : [[label, rows.length, rowNumbers(rows)]];
}

function listTable(title: string, rows: readonly Row[], say: Say): Row[] {
  const titles: Row = [title, say("count"), say("rows")].map(header);
  return [[], titles, ...(rows.length > 0 ? rows : [[say("none")]])];
}

function skippedTable(checked: CheckedWorkbook, say: Say, language: Language): Row[] {
  const reasons = [...new Set(checked.skippedRows.map(({ reason }) => reason))];
  const rows = reasons.flatMap((reason) =>
    rowList(
      skippedReason(reason, language),
      checked.skippedRows.filter((skipped) => skipped.reason === reason).map(({ row }) => row),
    ),
  );
  return listTable(say("skipped"), rows, say);
}

/** The last thing a run wrote in Accord of each row: the workbook as it stands after the runs of the log. */
function accords(log: readonly LogEntry[]): Map<number, LogEntry> {
  return new Map(log.filter(({ written }) => written === "OK" || written === "NOK").map((entry) => [entry.row, entry]));
}

function openTable(checked: CheckedWorkbook, log: readonly LogEntry[], say: Say): Row[] {
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
    say("open"),
    [
      ...rowList(
        say("open-review"),
        review.map(({ row }) => row),
      ),
      ...rowList(say("open-remark"), openRemarks),
      ...rowList(say("open-accord"), noAccord),
    ],
    say,
  );
}

function missingTable(checked: CheckedWorkbook, say: Say): Row[] {
  const missing = checked.fileFindings.filter(({ code }) => code === "missing-from-file");
  if (missing.length === 0) return [];
  const named = missing
    .slice(0, MOST_NAMED)
    .map(({ data, expected }): Row => [data?.["name"] ?? "", null, data?.["matricule"] ?? expected ?? ""]);
  const more = missing.length - named.length;
  return [[], [header(say("missing")), header(String(missing.length))], ...named, ...(more > 0 ? [[`+${more}`]] : [])];
}

function logTable(log: readonly LogEntry[], say: Say): Row[] {
  const groups = new Map<string, number[]>();
  for (const { row, written, decidedByPerson } of log) {
    const label = `${written}, ${say(decidedByPerson ? "by-person" : "by-program")}`;
    const rows = groups.get(label);
    if (rows) rows.push(row);
    else groups.set(label, [row]);
  }
  return listTable(
    say("log"),
    [...groups].flatMap(([label, rows]) => rowList(label, rows)),
    say,
  );
}

function signatures(say: Say): Row[] {
  return [
    [],
    [],
    ...(["drawn", "signed", "accountant"] as const).flatMap((who): Row[] => [
      [bold(say(who)), null, say("date-signature")],
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
  const say: Say = (key, data) => reportText(key, language, data);
  return {
    name: say("sheet-name"),
    columnWidths: WIDTHS,
    printReady: true,
    rows: [
      ...heading(checked, say, language, version),
      [],
      massHeader("", say),
      totalRow(say("total"), totals),
      ...controlTable(checked, say, language),
      ...groupTables(totals, say, language),
      ...findingTable(checked, say, language),
      ...skippedTable(checked, say, language),
      ...missingTable(checked, say),
      ...openTable(checked, log, say),
      ...logTable(log, say),
      ...signatures(say),
    ],
  };
}
