import { COLUMN_KINDS, type ColumnName, type FindingData } from "../messages";
import type { Certainty, Source } from "../values";

export type Details = Partial<Pick<Finding, "given" | "expected" | "source" | "certainty" | "data">>;

const NO_DETAILS: Details = {};

/** All findings have one shape, so that hundreds of thousands of them stay quick. */
export function makeFinding(
  code: FindingCode,
  row: number,
  column: ColumnName,
  { given, expected, source, certainty, data }: Details = NO_DETAILS,
): Finding {
  return { code, severity: SEVERITIES[code], column, row, given, expected, source, certainty, data };
}

export type Severity = "red" | "amber" | "info" | "sign-off" | "roster";
export type Verdict = "OK" | "NOK" | "REVIEW";

export type { ColumnName };
export const COLUMNS = Object.keys(COLUMN_KINDS) as readonly ColumnName[];

/** Every code, with its severity. The lists of red and amber codes are closed. */
export const SEVERITIES = {
  "matricule-missing": "red",
  "matricule-duplicate": "red",
  "code-invalid": "red",
  "status-invalid": "red",
  "language-invalid": "red",
  "month-invalid": "red",
  "amount-invalid": "red",
  "seniority-in-future": "red",
  "scale-unknown": "red",
  "code-scale-mismatch": "red",
  "code-status-mismatch": "red",
  "current-amount-differs": "red",
  "proposal-unexpected": "red",
  "conversion-differs": "red",
  "seniority-changed": "red",
  "new-amount-differs": "red",
  "safeguard-scale-differs": "red",
  "safeguard-seniority-differs": "red",
  "safeguard-amount-differs": "red",
  "safeguard-missing": "red",
  "safeguard-unexpected": "red",
  "conversion-special": "amber",
  "same-scale-different-amount": "amber",
  "conversion-inconsistent": "amber",
  "pay-decreases": "amber",
  "manual-conversion": "amber",
  "proposal-missing": "amber",
  "table-not-covered": "amber",
  "conversion-not-covered": "amber",
  "current-amount-doubtful": "amber",
  "new-amount-doubtful": "amber",
  "conversion-doubtful": "amber",
  "orphan-value": "amber",
  "zone-differs": "info",
  "date-unusual": "info",
  "contract-amendment": "info",
  "contract-option": "info",
  "original-position": "info",
  "entered-later": "info",
  "campaign-assumed": "info",
  "campaign-contradicted": "info",
  "header-duplicate": "info",
  "accord-missing": "sign-off",
  "accord-invalid": "sign-off",
  "remark-missing": "sign-off",
  "remark-unexpected": "sign-off",
  "remark-incomplete": "sign-off",
  "accord-contradicts": "sign-off",
  "missing-from-file": "roster",
  "not-on-roster": "roster",
  "roster-differs": "roster",
  "roster-duplicate": "roster",
} as const satisfies Record<string, Severity>;
export type FindingCode = keyof typeof SEVERITIES;

/** Codes that end alike, which the compiler lists: one that is added has to stand here too. */
const DOUBTFUL: Readonly<Record<Extract<FindingCode, `${string}-doubtful`>, true>> = {
  "current-amount-doubtful": true,
  "new-amount-doubtful": true,
  "conversion-doubtful": true,
};
const NOT_COVERED: Readonly<Record<Extract<FindingCode, `${string}-not-covered`>, true>> = {
  "table-not-covered": true,
  "conversion-not-covered": true,
};

/** Whether a value differs from one that is only inferred. */
export const isDoubtful = (code: FindingCode): boolean => Object.hasOwn(DOUBTFUL, code);
/** Whether data that nobody has supplied keep a cell from being judged. */
export const isNotCovered = (code: FindingCode): boolean => Object.hasOwn(NOT_COVERED, code);

/**
 * One thing noticed, on a row or (row 0) on the file.
 *
 * `given` and `expected` stand only where known: amounts `23660.00`, months `2002-04`, scales in capitals; a cell that
 * cannot be read keeps its own text. `data` holds what only the sentence needs (the other rows, the months covered …).
 */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly column: ColumnName;
  readonly row: number;
  readonly given?: string | undefined;
  readonly expected?: string | undefined;
  readonly source?: Source | undefined;
  readonly certainty?: Certainty | undefined;
  readonly data?: FindingData<ColumnName> | undefined;
}

/** Any red makes the row NOK, else any amber REVIEW, else OK; other findings change nothing. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  let verdict: Verdict = "OK";
  for (const { severity } of findings) {
    if (severity === "red") return "NOK";
    if (severity === "amber") verdict = "REVIEW";
  }
  return verdict;
}

/** How many rows have each verdict. */
export function countVerdicts(rows: readonly { readonly verdict: Verdict }[]): Record<Verdict, number> {
  const counts = { OK: 0, NOK: 0, REVIEW: 0 };
  for (const { verdict } of rows) counts[verdict]++;
  return counts;
}
