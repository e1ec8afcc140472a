import { isMonth, NO_CONVERSION, type Finding, type StatedMonth, type StatedRow } from "../checks";
import { SUPPLIED_SHEETS, type CheckedWorkbook, type NewSheet, type NewSheetCell } from "../conversion";
import { isPjpolScale, tableSets, type Side } from "../law";
import { fullYears, type Month } from "../values";
import { payAt, POSITIONS } from "../member";
import { rowMonth } from "../member";

/** What a workbook needs and neither the built-in nor the supplied data hold. */
export interface Lacking {
  /** Each scale and side without a table, with the highest step that a row stands on. */
  readonly scales: readonly { readonly scale: string; readonly side: Side; readonly lastStep: number }[];
  /** Scales without a conversion. */
  readonly conversions: readonly string[];
}

/** No known table has more steps; whoever stands longer on a scale is on its last one. */
const LAST_STEP =
  Math.max(...tableSets.flatMap(({ tables }) => [...tables.values()].map(({ cents }) => cents.length))) - 1;

class Needs {
  readonly scales = new Map<string, { scale: string; side: Side; lastStep: number }>();
  readonly conversions = new Set<string>();

  constructor(private readonly checked: CheckedWorkbook) {}

  table(side: Side, scale: string, seniorityMonth: Month | null, on: Month): void {
    if (this.checked.law[side].table(scale, on).ok) return;
    const years = seniorityMonth === null ? null : fullYears(seniorityMonth, on);
    const step = Math.min(years?.ok ? years.value : 0, LAST_STEP);
    const key = `${scale} ${side}`;
    const known = this.scales.get(key);
    if (!known) this.scales.set(key, { scale, side, lastStep: step });
    else known.lastStep = Math.max(known.lastStep, step);
  }
}

function monthOrNull(month: StatedMonth): Month | null {
  return isMonth(month) ? month : null;
}

function noteRow(needs: Needs, checked: CheckedWorkbook, row: StatedRow, findings: readonly Finding[]): void {
  const { law } = checked;
  const on = rowMonth(checked, row);
  for (const { code, column } of findings) {
    const position = code === "table-not-covered" ? POSITIONS.find(({ cents }) => cents === column) : undefined;
    if (!position) continue;
    const { scale, month } = payAt(row, position);
    needs.table(position.side, scale, monthOrNull(month), on);
  }
  const converts = row.code === "1" && row.nscale1 !== NO_CONVERSION && isPjpolScale(row.scale1);
  if (!converts || !law.isCurrentName(row.scale1)) return;
  const conversion = law.conversion(row.scale1);
  if (!conversion) needs.conversions.add(row.scale1);
  // Without a proposal in the file, making one needs the table of the new scale.
  else if (row.nscale1 === "") needs.table("after", conversion.to, monthOrNull(row.ancdate1), on);
}

/** The tables and conversions that this very workbook lacks. */
export function lacking(checked: CheckedWorkbook): Lacking {
  const needs = new Needs(checked);
  const { stated } = checked;
  const row = stated.count > 0 ? stated.at(0) : null;
  for (let index = 0; row && index < stated.count; index++) {
    stated.readInto(index, row);
    noteRow(needs, checked, row, checked.rows[index]?.findings ?? []);
  }
  const byName = (a: { scale: string; side: Side }, b: { scale: string; side: Side }): number =>
    a.scale === b.scale ? (a.side < b.side ? 1 : -1) : a.scale < b.scale ? -1 : 1;
  return { scales: [...needs.scales.values()].sort(byName), conversions: [...needs.conversions].sort() };
}

const SCALE_HEADER = ["scale", "step", "amount", "side", "source"] as const;
const CONVERSION_HEADER = ["old_scale", "new_scale", "class", "source"] as const;

function scaleLines({ scales }: Lacking): (string | number | null)[][] {
  return scales.flatMap(({ scale, side, lastStep }) =>
    Array.from({ length: lastStep + 1 }, (_, step) => [scale, step, null, side, null]),
  );
}

function conversionLines({ conversions }: Lacking): (string | number | null)[][] {
  return conversions.map((scale) => [scale, null, null, null]);
}

function sheet(name: string, header: readonly string[], lines: readonly (readonly NewSheetCell[])[]): NewSheet[] {
  if (lines.length === 0) return [];
  const rows = [header.map((value): NewSheetCell => ({ value, look: "header" })), ...lines];
  return [{ name, columnWidths: header.map((title) => (title === "source" ? 40 : 14)), rows, printReady: false }];
}

/**
 * Empty sheets `CALOG_BAREMES` and `CALOG_CONVERSIONS` that list exactly what this workbook lacks, to be filled in by
 * the user and read back. A sheet with nothing to ask is left out.
 */
export function lackingTemplate(checked: CheckedWorkbook): NewSheet[] {
  const lacks = lacking(checked);
  const scales = scaleLines(lacks).map(([scale, step, amount, ...rest]): NewSheetCell[] => [
    scale ?? null,
    step ?? null,
    { value: amount ?? null, look: "amount" },
    ...rest,
  ]);
  return [
    ...sheet(SUPPLIED_SHEETS.scales, SCALE_HEADER, scales),
    ...sheet(SUPPLIED_SHEETS.conversions, CONVERSION_HEADER, conversionLines(lacks)),
  ];
}

/** The same as a file for `--scales` or `--conversions`, with semicolons as Belgian spreadsheets write them. */
export function lackingTemplateCsv(checked: CheckedWorkbook, part: "scales" | "conversions" = "scales"): string {
  const lacks = lacking(checked);
  const lines =
    part === "scales" ? [SCALE_HEADER, ...scaleLines(lacks)] : [CONVERSION_HEADER, ...conversionLines(lacks)];
  return lines.map((line) => `${line.map((cell) => cell ?? "").join(";")}\r\n`).join("");
}
