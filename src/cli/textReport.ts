import type { FindingCode, Severity } from "../checks";
import { columnLetters, type CheckedWorkbook } from "../conversion";
import { headTotals, sentences } from "../zone";
import {
  campaignTitle,
  findingTitle,
  say,
  severityLabel,
  skippedReason,
  verdictLabel,
  writtenLine,
  type Language,
  formatMoney,
  formatMonthInWords,
} from "../words";
import { minus } from "../values";

const SHOWN: readonly Severity[] = ["red", "amber"];

/** A check for people at a terminal: what was read, every row that needs them, counts by cause, totals. */
export function* textReport(checked: CheckedWorkbook, written?: Readonly<Record<string, unknown>>): Generator<string> {
  const { recognition, language, campaign } = checked;
  const sentence = sentences(language);
  yield `${campaignTitle(campaign.id, language)} · ${formatMonthInWords(checked.on, language)} · ${recognition.sheet}:${recognition.headerRow + 1}`;
  yield [...recognition.columns].map(([name, column]) => `${name}=${columnLetters(column)}`).join(" ");
  yield "";
  for (const { row, verdict, findings } of checked.rows) {
    for (const finding of findings) {
      if (!SHOWN.includes(finding.severity)) continue;
      yield `${row}\t${verdictLabel(verdict, language)}\t${sentence(finding)}`;
    }
  }
  if (checked.isSigned) yield `-\t${say("notice.workbook-signed", language)}`;
  for (const finding of checked.fileFindings) yield `-\t${sentence(finding)}`;
  for (const { row, reason } of checked.skippedRows) yield `${row}\t${skippedReason(reason, language)}`;
  yield "";
  for (const [code, { count, severity }] of countsByCode(checked)) {
    yield `${count}\t${severityLabel(severity, language)}\t${findingTitle(code, language)}`;
  }
  const { ok, nok, review, current, proposed } = headTotals(checked);
  const verdicts = { OK: ok, NOK: nok, REVIEW: review };
  yield "";
  yield (["OK", "NOK", "REVIEW"] as const).map((one) => `${verdictLabel(one, language)} ${verdicts[one]}`).join(" · ");
  yield [current, proposed, minus(proposed, current)].map((cents) => formatMoney(cents, language)).join(" → ");
  for (const [name, value] of Object.entries(written ?? {})) yield* writtenLines(name, value, language);
}

/** What was written: one line a fact, one line a row that was left alone. */
function writtenLines(name: string, value: unknown, language: Language): string[] {
  if (name === "message") return [String(value)];
  if (!Array.isArray(value)) return [writtenLine(name, String(value), language)];
  return value.map((one: unknown) => {
    if (typeof one !== "object" || one === null) return writtenLine(name, String(one), language);
    const { row, message } = one as { row?: unknown; message?: unknown };
    return `${String(row)}\t${String(message)}`;
  });
}

function countsByCode(checked: CheckedWorkbook): Map<FindingCode, { count: number; severity: Severity }> {
  const counts = new Map<FindingCode, { count: number; severity: Severity }>();
  for (const { findings } of checked.rows) {
    for (const { code, severity } of findings) {
      const known = counts.get(code);
      if (known) known.count++;
      else counts.set(code, { count: 1, severity });
    }
  }
  return counts;
}
