import { cliLabel, serviceLost, type Language } from "../../texts";
import type { EntryDocument } from "./entryCommand";

/** Columns as wide as their widest cell. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

/** Periods of service for people at a terminal: a line each, the levels, the total, the month of seniority. */
export function entryText(document: EntryDocument, language: Language): string {
  const label = (key: Parameters<typeof cliLabel>[0]) => cliLabel(key, language);
  const { lines, levels, months, limited, commissionNeeded, monthsAfter, notCounted, settings, explanation } = document;
  const header = (["line", "label", "kind", "ground", "level", "from", "to", "covered", "counted"] as const).map(label);
  const rows = lines.map((line) => [
    line.line,
    line.label,
    line.kind,
    line.ground ?? "-",
    line.level ?? "-",
    line.from ?? "-",
    line.to ?? "-",
    String(line.covered),
    line.lost === null ? line.months : `${line.months} (${serviceLost(line.lost, language)})`,
  ]);
  const out = [
    ...aligned([header, ...rows]),
    "",
    ...levels.map((one) => `${label("level")} ${one.level}: ${one.months} → ${one.counted}`),
    `${label("atEntry")} (${document.enteredOn}): ${months}${limited ? ` (${label("limited")})` : ""}`,
    ...(commissionNeeded ? [label("commission")] : []),
    ...(monthsAfter + notCounted > 0
      ? [`${label("sinceEntry")}: ${monthsAfter} (${label("notCounted")}: ${notCounted})`]
      : []),
    `ancdate: ${document.ancdate}`,
    `${label("settings")} ${Object.entries(settings)
      .map(([name, value]) => `--${name} ${value}`)
      .join(", ")}`,
    ...(explanation ? [label("explanation"), ...explanation.map(({ text }) => `  ${text}`)] : []),
  ];
  return `${out.join("\n")}\n`;
}
