import type { CheckedWorkbook, NewSheet, NewSheetCell } from "../conversion";
import { LAW_VERSION } from "../law";
import {
  columnTitle,
  formatMonthCode,
  notDueMessage,
  payReportText,
  refusalMessage,
  reportText,
  type Language,
  type PayReportKey,
} from "../words";
import { formatMonth, type Month } from "../values";
import type { MemberArrearsRow, ZoneArrears } from "./arrears";
import { arrearsRemark } from "./arrearsRemark";
import {
  amountCell as amount,
  boldAmountCell as boldAmount,
  boldCell as bold,
  headerCell as header,
  titleCell as title,
} from "./newSheetCells";
import { pairNames } from "../member";

type Row = readonly NewSheetCell[];
type Say = (key: PayReportKey, data?: Readonly<Record<string, string>>) => string;

/** Columns before those of the months: row, matricule, the two situations, origin of the proposal. */
const FIRST_WIDTHS = [7, 16, 26, 38, 24];
const MONTH_WIDTH = 11;
const LAST_WIDTHS = [13, 44];
/** A page in landscape holds a year of months. */
const MOST_PRINTED_MONTHS = 12;

/** What was asked, in sentences: for the sheet and for a terminal. */
export function arrearsHeading(zone: ZoneArrears, language: Language): string[] {
  const code = (month: Month): string => formatMonthCode(formatMonth(month));
  const { first, last, effective, processing, regime, increments } = zone;
  const data = {
    first: code(first),
    last: code(last),
    effective: code(effective),
    processing: code(processing),
  };
  return [
    payReportText(last < first ? "arrears-no-period" : "arrears-period", language, data),
    payReportText(`regime-${regime}`, language),
    payReportText(`increments-${increments}`, language),
    payReportText("arrears-basis", language),
    payReportText(zone.asStated ? "proposals-as-stated" : "proposals-corrected", language),
  ];
}

function memberCells(member: MemberArrearsRow, say: Say): NewSheetCell[] {
  const { row, matricule, current, proposed, basis } = member;
  return [row, matricule, pairNames(current), pairNames(proposed), say(`origin-${basis}`)];
}

function computedRows({ members, months }: ZoneArrears, say: Say, language: Language): Row[] {
  return members.flatMap((member): Row[] => {
    const { answer } = member;
    if (answer.kind !== "amount") return [];
    const deltas = new Map(answer.amount.lines.map(({ month, delta }) => [month, delta]));
    const cells = months.map(({ month }): NewSheetCell => {
      const delta = deltas.get(month);
      return delta === undefined ? null : amount(delta);
    });
    return [
      [...memberCells(member, say), ...cells, amount(answer.amount.total), arrearsRemark(member, language) || null],
    ];
  });
}

function totalRows({ months, total, conditional, counts }: ZoneArrears, say: Say): Row[] {
  const blank = [null, null, null, null];
  if (total === null) return [[bold(say("total")), ...blank, say("no-total")]];
  const deltas = months.map(({ delta }) => boldAmount(delta));
  const noMonths = months.map(() => null);
  return [
    [bold(say("total")), ...blank, ...deltas, boldAmount(total)],
    ...(counts.conditional === 0
      ? []
      : [
          [
            say("of-which-conditional", { count: String(counts.conditional) }),
            ...blank,
            ...noMonths,
            amount(conditional),
          ],
        ]),
  ];
}

/** Members without an amount, with the sentence that says why. */
function listRows(
  name: string,
  members: readonly MemberArrearsRow[],
  reasonOf: (member: MemberArrearsRow) => string,
  say: Say,
): Row[] {
  if (members.length === 0) return [];
  return [
    [],
    [header(`${name} (${members.length})`), header(""), header(""), header(""), header(say("reason"))],
    ...members.map((member): Row => {
      const [row = null, matricule = null, current = null, proposed = null] = memberCells(member, say);
      return [row, matricule, current, proposed, reasonOf(member)];
    }),
  ];
}

/**
 * The arrears of a workbook as a sheet: a line per member with an amount per month, the total of the zone, then who has
 * nothing due and who could not be computed, with the reason.
 *
 * @param version - version of the product, stamped beside that of the law data
 */
export function arrearsSheet(
  checked: CheckedWorkbook,
  zone: ZoneArrears,
  language: Language,
  version: string,
): NewSheet {
  const say: Say = (key, data) => payReportText(key, language, data);
  const { members, months, counts } = zone;
  const refused = members.filter(({ answer }) => answer.kind === "cannot");
  const notDue = members.filter(({ answer }) => answer.kind === "not-due");
  const titles = [
    say("row"),
    columnTitle("matricule", language),
    say("current-pairs"),
    say("proposed-pairs"),
    say("origin"),
    ...months.map(({ month }) => formatMonthCode(formatMonth(month))),
    say("total"),
    say("remark"),
  ];
  return {
    name: say("arrears-sheet"),
    columnWidths: [...FIRST_WIDTHS, ...months.map(() => MONTH_WIDTH), ...LAST_WIDTHS],
    printReady: months.length <= MOST_PRINTED_MONTHS,
    rows: [
      [title(say("arrears-title"))],
      [`${checked.campaign.title[language]} – ${checked.recognition.sheet}`],
      ...arrearsHeading(zone, language).map((line): Row => [line]),
      [
        say("arrears-counts", {
          computed: String(counts.computed),
          notDue: String(counts.notDue),
          refused: String(counts.refused),
        }),
      ],
      [reportText("versions", language, { product: version, law: LAW_VERSION })],
      [],
      titles.map(header),
      ...computedRows(zone, say, language),
      ...totalRows(zone, say),
      ...listRows(
        say("not-computed"),
        refused,
        ({ answer }) => (answer.kind === "cannot" ? refusalMessage(answer.refusal, language) : ""),
        say,
      ),
      ...listRows(
        say("nothing-due"),
        notDue,
        ({ answer }) => (answer.kind === "not-due" ? notDueMessage(answer, language) : ""),
        say,
      ),
    ],
  };
}
