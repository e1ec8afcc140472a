import type { KeysIn } from "../messages";
import type { CheckedWorkbook, NewSheet, NewSheetCell } from "../conversion";
import { LAW_VERSION } from "../law";
import {
  campaignTitle,
  columnTitle,
  doubtLabel,
  type Language,
  Legend,
  notDueMessage,
  type SayRest,
  refusalMessage,
  say,
} from "../words";
import { ZERO, monthCode } from "../values";
import { coefficientTexts, lineRows, roundingStep } from "./amountOrigins";
import type { MemberArrearsRow, ZoneArrears } from "./arrears";
import { arrearsRemark } from "./arrearsRemark";
import { openPointTexts } from "./openPoints";
import {
  amountCell as amount,
  boldAmountCell as boldAmount,
  boldCell as bold,
  headerCell as header,
  titleCell as title,
} from "./newSheetCells";
import { pairNames } from "../member";

type Row = readonly NewSheetCell[];
type Say = <K extends KeysIn<"report">>(key: K, ...data: SayRest<`report.${K}`>) => string;

/** Columns before those of the months: row, matricule, the two situations, origin of the proposal. */
const FIRST_WIDTHS = [7, 16, 26, 38, 24];
const MONTH_WIDTH = 11;
const LAST_WIDTHS = [13, 44];
/** A page in landscape holds a year of months. */
const MOST_PRINTED_MONTHS = 12;

/** What was asked, in sentences: for the sheet and for a terminal. */
export function arrearsHeading(zone: ZoneArrears, language: Language): string[] {
  const { first, last, effective, processing, regime, increments } = zone;
  return [
    last < first
      ? say("report.arrears-no-period", language, { effective, processing })
      : say("report.arrears-period", language, { first, last, effective, processing }),
    say(`report.regime-${regime}`, language),
    say(`report.increments-${increments}`, language),
    say("report.arrears-basis", language),
    say(zone.asStated ? "report.proposals-as-stated" : "report.proposals-corrected", language),
    ...openPointTexts([roundingStep(zone.rounding)], language),
  ];
}

function memberCells(member: MemberArrearsRow, text: Say): NewSheetCell[] {
  const { row, matricule, current, proposed, basis } = member;
  return [row, matricule, pairNames(current), pairNames(proposed), text(`origin-${basis}`)];
}

function computedRows({ members, months }: ZoneArrears, text: Say, legend: Legend): Row[] {
  const { language } = legend;
  return members.flatMap((member): Row[] => {
    const { answer } = member;
    if (answer.kind !== "amount") return [];
    const deltas = new Map(answer.amount.lines.map(({ month, delta }) => [month, delta]));
    const cells = months.map(({ month }): NewSheetCell => {
      const delta = deltas.get(month);
      return delta === undefined ? null : amount(delta);
    });
    const mark = legend.mark(...answer.amount.lines.flatMap(lineRows));
    const remark = `${arrearsRemark(member, language)}${mark}`.trim();
    return [[...memberCells(member, text), ...cells, amount(answer.amount.total), remark || null]];
  });
}

function totalRows(
  { months, total, conditional, counts, certainty }: ZoneArrears,
  text: Say,
  language: Language,
): Row[] {
  const blank = [null, null, null, null];
  if (total === null) return [[bold(text("total")), ...blank, text("no-total")]];
  const deltas = months.map(({ delta }) => boldAmount(delta));
  const noMonths = months.map(() => null);
  return [
    [
      bold(text(total < ZERO ? "total-to-repay" : "total")),
      ...blank,
      ...deltas,
      boldAmount(total),
      doubtLabel(certainty, language) || null,
    ],
    ...(counts.conditional === 0
      ? []
      : [
          [
            text("of-which-conditional", { count: String(counts.conditional) }),
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
  text: Say,
): Row[] {
  if (members.length === 0) return [];
  return [
    [],
    [header(`${name} (${members.length})`), header(""), header(""), header(""), header(text("reason"))],
    ...members.map((member): Row => {
      const [row = null, matricule = null, current = null, proposed = null] = memberCells(member, text);
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
  const text: Say = (key, ...data) => say(`report.${key}`, language, ...data);
  const { members, months, counts, first, last } = zone;
  const legend = new Legend(language);
  const computed = computedRows(zone, text, legend);
  const refused = members.filter(({ answer }) => answer.kind === "cannot");
  const notDue = members.filter(({ answer }) => answer.kind === "not-due");
  const titles = [
    text("row"),
    columnTitle("matricule", language),
    text("current-pairs"),
    text("proposed-pairs"),
    text("origin"),
    ...months.map(({ month }) => String(monthCode(month))),
    text("total"),
    text("remark"),
  ];
  return {
    name: text("arrears-sheet"),
    columnWidths: [...FIRST_WIDTHS, ...months.map(() => MONTH_WIDTH), ...LAST_WIDTHS],
    printReady: months.length <= MOST_PRINTED_MONTHS,
    rows: [
      [title(text("arrears-title"))],
      [`${campaignTitle(checked.campaign.id, language)} – ${checked.recognition.sheet}`],
      ...arrearsHeading(zone, language).map((line): Row => [line]),
      [text("arrears-counts", counts)],
      [say("summary.versions", language, { product: version, law: LAW_VERSION })],
      [],
      titles.map(header),
      ...computed,
      ...totalRows(zone, text, language),
      ...listRows(
        text("not-computed"),
        refused,
        ({ answer }) => (answer.kind === "cannot" ? refusalMessage(answer.refusal, language) : ""),
        text,
      ),
      ...listRows(
        text("nothing-due"),
        notDue,
        ({ answer }) => (answer.kind === "not-due" ? notDueMessage(answer, language) : ""),
        text,
      ),
      ...(months.length === 0
        ? []
        : [[], ...[...legend.lines(), ...coefficientTexts(first, last, language)].map((line): Row => [line])]),
    ],
  };
}
