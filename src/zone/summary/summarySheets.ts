import { columnTitle, campaignTitle, findingTitle, say, type Language } from "../../words";
import {
  SUMMARY_SHEET,
  readAmount,
  type CheckedWorkbook,
  type NewSheet,
  type NewSheetCell,
  type SheetChart,
} from "../../conversion";
import { LAW_VERSION } from "../../law";
import { isCents, majority, SEVERITIES, type ColumnName, type FindingCode } from "../../checks";
import { plus, ZERO, type Annual } from "../../values";
import { POSITIONS } from "../../member";
import { type Journal } from "../journal/journal";
import { comparedWith, keptTotals } from "../journal/keptTotals";
import { signatureOf } from "../journal/signOff";
import { amountCell, boldCell, headerCell, titleCell } from "../newSheetCells";
import { rowNumbers } from "../rowNumbers";
import { rosterPoints, signOffPoints, withoutSettled, type OpenPoint } from "../sending/openToSend";
import { settledIn } from "../journal/settle";
import { totalsOf, type Totals } from "../totals";
import { causeTable, memberTable } from "./causeTable";
import { dataSheet } from "./dataSheet";
import { controlFormulas, DataFormulas } from "./formulas";
import { BESIDE_EXPECTED, DIFFERENCE, massTable } from "./massTable";
import { counted, number, Page } from "./page";

/** Together with the size of the text: printed on one page of A4, no type is under 8 points. */
const WIDTHS = [26, 8.5, 13.5, 13.5, 13.5, 12.5, 9, 12.5];
const TEXT_SIZE = 11;
const [TITLE_HEIGHT, SIGNATURE_HEIGHT] = [20, 17];
/** Where the checklist and the chart stand. */
const RIGHT = 4;

/** What the page says of the run: the core knows neither files nor the day. */
export interface SummaryRun {
  readonly file: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly product: string;
  /** The staff list was compared. */
  readonly hasRoster: boolean;
  readonly journal: Journal;
}

export function zoneOf({ stated }: CheckedWorkbook): string {
  const zones = Array.from({ length: stated.count }, (_, index) => stated.at(index).zone);
  return majority(zones) ?? zones.find((zone) => zone !== "") ?? "";
}

function heading(page: Page, checked: CheckedWorkbook, run: SummaryRun, language: Language): void {
  const { campaign, on } = checked;
  page.add([titleCell(say("summary.title", language))], TITLE_HEIGHT);
  page.add([boldCell(say("summary.of-zone", language, { zone: zoneOf(checked), file: run.file }))]);
  page.add([
    say("summary.of-campaign", language, {
      campaign: campaignTitle(campaign.id, language),
      on,
      date: run.date.split("-").reverse().join("-"),
    }),
  ]);
  page.add([say("summary.versions", language, { product: run.product, law: LAW_VERSION })]);
  page.add([say("summary.basis", language)]);
}

/** Points by what they are, with their rows. */
function pointRows(points: readonly OpenPoint[], language: Language): NewSheetCell[][] {
  const codes = [...new Set(points.map(({ code }) => code))];
  return codes.map((code) => {
    const of = points.filter((point) => point.code === code);
    const rows = of.flatMap(({ row }) => row ?? []);
    return [findingTitle(code, language), of.length, rowNumbers(rows, 2)];
  });
}

function checklist(
  checked: CheckedWorkbook,
  run: SummaryRun,
  open: readonly OpenPoint[],
  language: Language,
): string[] {
  const { journal, hasRoster } = run;
  const now = keptTotals(checked, "");
  const none = (...codes: readonly FindingCode[]): boolean => !open.some(({ code }) => codes.includes(code));
  const isOnRoster = open.every(({ code }) => SEVERITIES[code] !== "roster");
  const state = journal.control ? comparedWith(journal.control, now) : null;
  const [author, approver] = (["author", "approver"] as const).map((role) => signatureOf(journal, role, now));
  const items: (readonly [boolean, Parameters<typeof say>[0]])[] = [
    [none("accord-missing", "accord-invalid"), "summary.check.accord"],
    [none("remark-missing", "remark-unexpected", "remark-incomplete"), "summary.check.remarks"],
    [none("accord-contradicts"), "summary.check.contradictions"],
    [hasRoster && isOnRoster, "summary.check.roster"],
    [state === "same", "summary.check.totals"],
    [author?.holds === true && approver?.holds === true && author.name !== approver.name, "summary.check.signed"],
  ];
  return items.map(([isDone, key]) => `${isDone ? "[x]" : "[  ]"} ${say(key as "summary.check.accord", language)}`);
}

function openTable(page: Page, checked: CheckedWorkbook, run: SummaryRun, language: Language): void {
  const roster = withoutSettled(rosterPoints(checked), settledIn(run.journal));
  const open = [...signOffPoints(checked), ...roster];
  const points = pointRows(open, language);
  const checks = checklist(checked, run, open, language);
  const title = (key: "open" | "count" | "rows" | "checklist"): NewSheetCell =>
    headerCell(say(`summary.${key}`, language));
  const none = headerCell("");
  page.titles([title("open"), title("count"), title("rows"), none, title("checklist"), none, none, none]);
  const left = points.length > 0 ? points : [[say("summary.none", language)]];
  for (let at = 0; at < Math.max(left.length, checks.length); at++) {
    const [label = null, count = null, rows = null] = left[at] ?? [];
    page.add([label, count, rows, null, checks[at] ?? null]);
  }
}

/** What the formulas find in a column: numbers, never texts or error values. */
function standing({ stated }: CheckedWorkbook, amount: ColumnName, scale: ColumnName) {
  let [count, texts, sum]: [number, number, Annual] = [0, 0, ZERO];
  for (let index = 0; index < stated.count; index++) {
    const cell = stated.raw(index, amount);
    if (typeof cell === "string") texts++;
    const cents = typeof cell === "number" ? readAmount(cell, stated.text(index, scale) === "") : null;
    if (cents === null || !isCents(cents)) continue;
    count++;
    sum = plus(sum, cents);
  }
  return { count, texts, sum };
}

function controlTable(page: Page, checked: CheckedWorkbook, { columns }: Totals, language: Language): void {
  const titles = ["control", "count-read", "sum-read", "count-now", "sum-now", "texts-now", "same"] as const;
  page.titles([...titles.map((key) => headerCell(say(`summary.${key}`, language))), headerCell("")]);
  const live = controlFormulas(checked);
  for (const { cents, scale } of POSITIONS) {
    const total = columns[cents];
    if (!total) continue;
    const row = page.rows.length + 1;
    const { count, sum, texts } = live(cents, scale);
    const now = standing(checked, cents, scale);
    const [yes, no] = [say("summary.yes", language), say("summary.no", language)];
    page.add([
      columnTitle(cents, language),
      total.count,
      amountCell(total.sum),
      count === null ? null : number(now.count, count),
      sum === null ? null : counted(now.sum, sum),
      texts === null ? null : number(now.texts, texts),
      sum === null
        ? null
        : {
            value: now.count === total.count && now.sum === total.sum ? yes : no,
            formula: `IF(AND(B${row}=D${row},ROUND(C${row}-E${row},2)=0),"${yes}","${no}")`,
          },
    ]);
  }
  const { keys, cells } = keptTotals(checked, "");
  page.add([say("summary.keys", language), null, keys]);
  page.add([say("summary.cells", language), null, cells]);
}

function signatures(page: Page, checked: CheckedWorkbook, { journal }: SummaryRun, language: Language): void {
  const now = keptTotals(checked, "");
  page.add([headerCell(say("summary.signatures", language)), ...WIDTHS.slice(1).map(() => headerCell(""))]);
  for (const role of ["author", "approver"] as const) {
    const given = signatureOf(journal, role, now);
    const text = given
      ? say(given.holds ? "summary.signed-by" : "summary.signed-void", language, { name: given.name, time: given.time })
      : null;
    page.add(
      [boldCell(say(`summary.${role}`, language)), null, text, null, null, say("summary.date-signature", language)],
      SIGNATURE_HEIGHT,
    );
  }
  page.add(
    [boldCell(say("summary.accountant", language)), null, null, null, null, say("summary.date-signature", language)],
    SIGNATURE_HEIGHT,
  );
}

/** One page to print and sign, over the data sheet. */
function summaryPage(checked: CheckedWorkbook, totals: Totals, run: SummaryRun, language: Language): NewSheet {
  const page = new Page();
  const formulas = new DataFormulas(checked.rows.length);
  heading(page, checked, run, language);
  page.gap();
  const levels = massTable(page, totals, formulas, language);
  page.gap();
  const beside = causeTable(page, totals, formulas, language);
  page.gap();
  memberTable(page, checked, totals, language);
  page.gap();
  openTable(page, checked, run, language);
  page.gap();
  controlTable(page, checked, totals, language);
  page.gap();
  signatures(page, checked, run, language);
  const chart: SheetChart = {
    title: say("summary.chart", language),
    area: { ...beside, firstColumn: RIGHT, lastColumn: WIDTHS.length - 1 },
    ...levels,
    labels: 0,
    series: [
      { name: say("summary.difference", language), column: DIFFERENCE },
      { name: say("summary.beside-expected", language), column: BESIDE_EXPECTED },
    ],
  };
  return {
    name: SUMMARY_SHEET,
    replaces: true,
    printReady: false,
    columnWidths: WIDTHS,
    rows: page.rows,
    page: { textSize: TEXT_SIZE, rowHeights: page.heights },
    charts: levels.rowCount > 0 ? [chart] : [],
  };
}

/** The summary and the members it counts; the log is a sheet of its own (`journalSheet`). */
export function summarySheets(checked: CheckedWorkbook, run: SummaryRun, language: Language): NewSheet[] {
  const totals = totalsOf(checked);
  return [summaryPage(checked, totals, run, language), dataSheet(checked, totals, language)];
}
