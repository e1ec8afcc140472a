import { COLUMNS, isDoubtful, SEVERITIES, type ColumnName, type Finding, type FindingCode } from "../checks";

/** Why what is proposed is not what is expected. */
export type Cause = FindingCode | typeof UNEXPLAINED;
export const UNEXPLAINED = "unexplained";

const PLACE = new Map(COLUMNS.map((column, place) => [column, place]));
const CODE_PLACE = new Map(Object.keys(SEVERITIES).map((code, place) => [code, place]));
const CAUSES_THAT_ARE_AMBER: readonly FindingCode[] = ["conversion-special", "proposal-missing", "pay-decreases"];
const PROPOSAL: readonly ColumnName[] = COLUMNS.slice(COLUMNS.indexOf("nscale1"), COLUMNS.indexOf("namount3") + 1);
const CURRENT: readonly ColumnName[] = COLUMNS.slice(COLUMNS.indexOf("scale1"), COLUMNS.indexOf("amount2") + 1);

function mayCause({ code, severity }: Finding): boolean {
  return severity === "red" || isDoubtful(code) || CAUSES_THAT_ARE_AMBER.includes(code);
}

/** Columns in the order of the workbook, then findings in the order of their table. */
function rank({ column, code }: Finding): number {
  return (PLACE.get(column) ?? 0) * CODE_PLACE.size + (CODE_PLACE.get(code) ?? 0);
}

function firstIn(findings: readonly Finding[], columns: readonly ColumnName[]): Finding | null {
  let first: Finding | null = null;
  for (const finding of findings) {
    if (!columns.includes(finding.column) || !mayCause(finding)) continue;
    if (first === null || rank(finding) < rank(first)) first = finding;
  }
  return first;
}

/** The finding that explains the difference of a row. */
export function causeOf(findings: readonly Finding[]): Cause {
  return (firstIn(findings, PROPOSAL) ?? firstIn(findings, CURRENT))?.code ?? UNEXPLAINED;
}

/** Whether a file has columns in which something could be proposed. */
export function proposes(has: ReadonlySet<ColumnName>): boolean {
  return PROPOSAL.some((column) => has.has(column));
}
