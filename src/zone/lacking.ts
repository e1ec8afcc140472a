import { codeOf, isCents, isMonth, NO_CONVERSION, type Finding, type StatedMonth, type StatedRow } from "../checks";
import type { CheckedWorkbook } from "../conversion";
import { decides, isPjpolScale, tableSets, type Side } from "../law";
import { payAt, POSITIONS, rowMonth } from "../member";
import { wholeYears, type Month } from "../values";

/** A table that a workbook needs, with the highest step that a row stands on. */
export interface LackingScale {
  readonly scale: string;
  readonly side: Side;
  readonly lastStep: number;
  /** Only a rebuilt table is known, which does not decide. */
  readonly isRebuilt: boolean;
}

export interface LackingConversion {
  readonly scale: string;
  readonly isRebuilt: boolean;
}

/** What a workbook needs and neither the built-in nor the supplied data hold, or hold as rebuilt only. */
export interface Lacking {
  readonly scales: readonly LackingScale[];
  readonly conversions: readonly LackingConversion[];
}

/** No known table has more steps; whoever stands longer on a scale is on its last one. */
const LAST_STEP =
  Math.max(...tableSets.flatMap(({ tables }) => [...tables.values()].map(({ cents }) => cents.length))) - 1;

class Needs {
  readonly scales = new Map<string, { scale: string; side: Side; lastStep: number; isRebuilt: boolean }>();
  readonly conversions = new Map<string, LackingConversion>();

  constructor(private readonly checked: CheckedWorkbook) {}

  table(side: Side, scale: string, seniorityMonth: StatedMonth, on: Month): void {
    const years = isMonth(seniorityMonth) ? Math.max(0, wholeYears(seniorityMonth, on)) : 0;
    const found = this.checked.law[side].table(scale, on);
    const step = found.ok ? found.value.stepAt(years) : null;
    const isRebuilt = found.ok && step !== null;
    if (isRebuilt && decides(found.value.certaintyOf(step))) return;
    const lastStep = Math.min(years, LAST_STEP);
    const known = this.scales.get(`${scale} ${side}`);
    if (!known) this.scales.set(`${scale} ${side}`, { scale, side, lastStep, isRebuilt });
    else {
      known.lastStep = Math.max(known.lastStep, lastStep);
      known.isRebuilt &&= isRebuilt;
    }
  }

  conversion(scale: string): void {
    const known = this.checked.law.conversion(scale);
    if (known && decides(known.certainty)) return;
    this.conversions.set(scale, { scale, isRebuilt: known !== null });
  }
}

/** Amounts that were judged by a table, or could be if there were one. */
function noteAmounts(needs: Needs, row: StatedRow, on: Month, findings: readonly Finding[]): void {
  for (const position of POSITIONS.slice(0, 3)) {
    const { scale, month, cents } = payAt(row, position);
    const isUnknown = findings.some(({ code, column }) => code === "scale-unknown" && column === position.scale);
    if (isPjpolScale(scale) && isCents(cents) && !isUnknown) needs.table(position.side, scale, month, on);
  }
}

function noteRow(needs: Needs, checked: CheckedWorkbook, row: StatedRow, findings: readonly Finding[]): void {
  const { law } = checked;
  const on = rowMonth(checked, row);
  noteAmounts(needs, row, on, findings);
  const converts = codeOf(row) === "1" && row.nscale1 !== NO_CONVERSION && isPjpolScale(row.scale1);
  if (!converts || !law.isCurrentName(row.scale1)) return;
  needs.conversion(row.scale1);
  const conversion = law.conversion(row.scale1);
  // Without a proposal in the file, making one needs the table of the new scale.
  if (conversion && row.nscale1 === "") needs.table("after", conversion.to, row.ancdate1, on);
}

/** The tables and conversions that this very workbook lacks, and those of which only rebuilt ones are known. */
export function lacking(checked: CheckedWorkbook): Lacking {
  const needs = new Needs(checked);
  const { stated } = checked;
  const row = stated.count > 0 ? stated.at(0) : null;
  for (let index = 0; row && index < stated.count; index++) {
    stated.readInto(index, row);
    noteRow(needs, checked, row, checked.rows[index]?.findings ?? []);
  }
  const byName = (a: { scale: string; side?: Side }, b: { scale: string; side?: Side }): number =>
    a.scale === b.scale ? ((a.side ?? "") < (b.side ?? "") ? 1 : -1) : a.scale < b.scale ? -1 : 1;
  return {
    scales: [...needs.scales.values()].sort(byName),
    conversions: [...needs.conversions.values()].sort(byName),
  };
}
