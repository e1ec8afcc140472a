import type { KeysIn } from "../../messages";
import { choiceLabel, labelled, type Language, say, formatDecimal, formatMonthShort } from "../../words";
import { monthFromIso } from "../../values";
import type { EntryDocument } from "./entryDocument";

/** A kind of service before or since the entry, in words. */
function serviceKind(kind: string, language: Language): string {
  const before = choiceLabel("service", kind, language);
  return before === kind ? choiceLabel("serviceAfter", kind, language) : before;
}

/** Columns as wide as their widest cell. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((most, row) => Math.max(most, (row[column] ?? "").length), 0),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

/**
 * Periods of service for people at a terminal: a line each, the levels, the total, the month of seniority. By hand, as its
 * lines are the periods of the file.
 *
 * @param open - how the answer settles what the law leaves open
 */
export function entryText(document: EntryDocument, open: readonly string[], language: Language): string {
  const label = (key: KeysIn<"cli.label">) => say(`cli.label.${key}`, language);
  const { lines, levels, months, limited, commissionNeeded, monthsAfter, notCounted, settings, explanation } = document;
  const header = (["line", "label", "kind", "ground", "level", "from", "to", "covered", "counted"] as const).map(label);
  const counted = (countedMonths: string, lost: string): string =>
    `${formatDecimal(countedMonths, language)}${lost === "" ? "" : ` (${lost})`}`;
  const month = (iso: string | null): string => {
    const read = iso === null ? null : monthFromIso(iso);
    return read === null ? "-" : formatMonthShort(read, language);
  };
  const said = (name: string, text: string): string => labelled(name, text, language);
  const rows = lines.map((line) => [
    line.line,
    line.label,
    serviceKind(line.kind, language),
    line.ground === null ? "-" : choiceLabel("serviceGround", line.ground, language),
    line.level ?? "-",
    month(line.from),
    month(line.to),
    String(line.covered),
    counted(line.months, line.lost === null ? "" : say(`cli.lost.${line.lost}`, language)),
  ]);
  const out = [
    ...aligned([header, ...rows]),
    "",
    ...levels.map((one) =>
      said(`${label("level")} ${one.level}`, `${formatDecimal(one.exact, language)} → ${one.counted}`),
    ),
    said(`${label("atEntry")} (${month(document.enteredOn)})`, `${months}${limited ? ` (${label("limited")})` : ""}`),
    ...(commissionNeeded ? [label("commission")] : []),
    ...(monthsAfter + notCounted > 0
      ? [said(label("sinceEntry"), `${monthsAfter} (${said(label("notCounted"), String(notCounted))})`)]
      : []),
    `ancdate: ${document.ancdate}`,
    `${label("settings")} ${Object.entries(settings)
      .map(([name, value]) => `--${name} ${value}`)
      .join(", ")}`,
    ...open,
    ...(explanation ? [label("explanation"), ...explanation.map(({ text }) => `  ${text}`)] : []),
  ];
  return `${out.join("\n")}\n`;
}
