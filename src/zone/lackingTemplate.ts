import { SUPPLIED_SHEETS, type CheckedWorkbook, type NewSheet, type NewSheetCell } from "../conversion";
import { INFERRED } from "../law";
import { certaintyLabel } from "../words";
import { lacking, type Lacking } from "./lacking";

/** Columns as they are read back; `known` says what is known already, and is not read. */
const SCALE_HEADER = ["scale", "step", "amount", "side", "source", "end", "known"] as const;
const CONVERSION_HEADER = ["old_scale", "new_scale", "class", "source", "known"] as const;

type Mark = (isRebuilt: boolean) => string | null;
type TemplateLine = readonly (string | number | null)[];

function scaleLines({ scales }: Lacking, mark: Mark): TemplateLine[] {
  return scales.flatMap(({ scale, side, lastStep, isRebuilt }) =>
    Array.from({ length: lastStep + 1 }, (_, step) => [scale, step, null, side, null, null, mark(isRebuilt)]),
  );
}

function conversionLines({ conversions }: Lacking, mark: Mark): TemplateLine[] {
  return conversions.map(({ scale, isRebuilt }) => [scale, null, null, null, mark(isRebuilt)]);
}

function markIn({ language }: CheckedWorkbook): Mark {
  return (isRebuilt) => (isRebuilt ? certaintyLabel(INFERRED, language) : null);
}

const WIDE: readonly string[] = ["source", "known"];

function sheet(name: string, header: readonly string[], lines: readonly (readonly NewSheetCell[])[]): NewSheet[] {
  if (lines.length === 0) return [];
  const rows = [header.map((value): NewSheetCell => ({ value, look: "header" })), ...lines];
  return [{ name, columnWidths: header.map((title) => (WIDE.includes(title) ? 40 : 14)), rows, printReady: false }];
}

/**
 * Empty sheets `CALOG_BAREMES` and `CALOG_CONVERSIONS` that list exactly what this workbook lacks, to be filled in by
 * the user and read back; what is only rebuilt is asked for too, marked so. A sheet with nothing to ask is left out.
 */
export function lackingTemplate(checked: CheckedWorkbook): NewSheet[] {
  const lacks = lacking(checked);
  const mark = markIn(checked);
  const scales = scaleLines(lacks, mark).map(([scale, step, amount, ...rest]): NewSheetCell[] => [
    scale ?? null,
    step ?? null,
    { value: amount ?? null, look: "amount" },
    ...rest,
  ]);
  return [
    ...sheet(SUPPLIED_SHEETS.scales, SCALE_HEADER, scales),
    ...sheet(SUPPLIED_SHEETS.conversions, CONVERSION_HEADER, conversionLines(lacks, mark)),
  ];
}

/** The same as a file for `--scales` or `--conversions`, with semicolons as Belgian spreadsheets write them. */
export function lackingTemplateCsv(checked: CheckedWorkbook, part: "scales" | "conversions" = "scales"): string {
  const lacks = lacking(checked);
  const mark = markIn(checked);
  const lines =
    part === "scales"
      ? [SCALE_HEADER, ...scaleLines(lacks, mark)]
      : [CONVERSION_HEADER, ...conversionLines(lacks, mark)];
  return lines.map((line) => `${line.map((cell) => cell ?? "").join(";")}\r\n`).join("");
}
