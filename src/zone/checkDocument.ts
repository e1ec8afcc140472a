import { columnLetters, type CheckedWorkbook } from "../conversion";
import type { ColumnName, Finding, NearMatch } from "../checks";
import { findingMessage, say, type Language } from "../words";
import { formatMonth, plainSource } from "../values";
import { checkTotals, checkTotalsDocument, type CheckTotalsDocument } from "./checkTotals";

/** One finding as automation reads it (design: contracts for automation). */
interface FindingDocument {
  readonly code: string;
  readonly severity: string;
  readonly column: ColumnName;
  readonly given?: string;
  readonly expected?: string;
  readonly source?: string;
  readonly certainty?: string;
  /** Whom of the other side of a staff list it may be, by name, with what differs. */
  readonly near?: readonly NearMatch[];
  readonly message: string;
}

interface RowDocument {
  readonly row: number;
  readonly matricule: string;
  readonly verdict: string;
  readonly findings: readonly FindingDocument[];
}

/** The one JSON document of a check: amounts with a dot and two decimals, months `YYYY-MM`, rows 1-based. */
interface CheckDocument {
  readonly campaign: string;
  readonly on: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<ColumnName, string>>>;
  readonly missingColumns: readonly ColumnName[];
  readonly skippedRows: CheckedWorkbook["skippedRows"];
  readonly fileFindings: readonly FindingDocument[];
  /** What the user should know of the file before it is changed; absent when there is nothing. */
  readonly notices?: readonly { readonly code: string; readonly message: string }[];
  /** Made as they are asked for: together they may be more than memory or one text holds. */
  readonly rows: Iterable<RowDocument>;
  readonly totals: CheckTotalsDocument;
}

/** Sentences repeat themselves in a large workbook; each is made once. */
export function sentences(language: Language): (finding: Finding) => string {
  const known = new Map<string, string>();
  return (finding) => {
    const { code, column, given, expected, source, certainty, data } = finding;
    const key = JSON.stringify([code, column, given, expected, source, certainty, data]);
    let sentence = known.get(key);
    if (sentence === undefined) known.set(key, (sentence = findingMessage(finding, language)));
    return sentence;
  };
}

function findingDocument(finding: Finding, sentence: (finding: Finding) => string): FindingDocument {
  const { code, severity, column, given, expected, source, certainty } = finding;
  const near = finding.data?.near;
  return {
    code,
    severity,
    column,
    ...(given === undefined ? {} : { given }),
    ...(expected === undefined ? {} : { expected }),
    ...(source === undefined ? {} : { source: plainSource(source) }),
    ...(certainty === undefined ? {} : { certainty }),
    ...(near === undefined ? {} : { near }),
    message: sentence(finding),
  };
}

function* rowDocuments(
  { rows, stated }: CheckedWorkbook,
  sentence: (finding: Finding) => string,
): Generator<RowDocument> {
  for (const [index, { row, verdict, findings }] of rows.entries()) {
    yield {
      row,
      matricule: stated.text(index, "matricule"),
      verdict,
      findings: findings.map((finding) => findingDocument(finding, sentence)),
    };
  }
}

/** The check of a workbook as one document, messages in the language of the check. */
export function checkDocument(checked: CheckedWorkbook): CheckDocument {
  const { recognition, language } = checked;
  const sentence = sentences(language);
  return {
    campaign: checked.campaign.id,
    on: formatMonth(checked.on),
    sheet: recognition.sheet,
    headerRow: recognition.headerRow + 1,
    columns: Object.fromEntries([...recognition.columns].map(([name, column]) => [name, columnLetters(column)])),
    missingColumns: recognition.missingColumns,
    skippedRows: checked.skippedRows,
    fileFindings: checked.fileFindings.map((finding) => findingDocument(finding, sentence)),
    ...(checked.isSigned
      ? { notices: [{ code: "workbook-signed", message: say("notice.workbook-signed", language) }] }
      : {}),
    rows: rowDocuments(checked, sentence),
    totals: checkTotalsDocument(checkTotals(checked)),
  };
}
