import { type ServiceLine, type ServiceSeniority } from "../../member";
import { type Month } from "../../messages";
import { formatMonth, type Trace, monthCode, plainStep } from "../../values";
import { type Language, explanationLine } from "../../words";
import { openPointDocument } from "../../zone";
import { type Arguments } from "../arguments";

function monthOrNull(month: Month | null): string | null {
  return month === null ? null : formatMonth(month);
}

/** One period as `--json` says it. */
function lineDocument({ origin, from, to, counted, ...line }: ServiceLine) {
  return { line: origin, ...line, from: monthOrNull(from), to: monthOrNull(to), months: counted };
}

/** By hand, as its lines are the periods of the file: what `--json` says. */
export function entryDocument(
  found: ServiceSeniority,
  settings: Readonly<Record<string, string>>,
  trace: Trace,
  args: Arguments,
) {
  const language: Language = args.language ?? "fr";
  const { enteredOn, lines, levels, months, limited, commissionNeeded, monthsAfter, notCounted, seniorityMonth } =
    found;
  return {
    enteredOn: formatMonth(enteredOn),
    lines: lines.map(lineDocument),
    levels,
    months,
    limited,
    commissionNeeded,
    monthsAfter,
    notCounted,
    seniorityMonth: formatMonth(seniorityMonth),
    ancdate: String(monthCode(seniorityMonth)),
    settings,
    ...openPointDocument(trace, language),
    ...(args.flags.has("explain")
      ? { explanation: trace.map((step) => ({ ...plainStep(step), text: explanationLine(step, language) })) }
      : {}),
  };
}

export type EntryDocument = ReturnType<typeof entryDocument>;
