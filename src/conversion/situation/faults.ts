import type { ColumnName, Finding, FindingCode, StatedRow } from "../../checks";
import { isDoubtful, UNREADABLE } from "../../checks";

/**
 * What is wrong with a row: its red findings; on a row without any, what a person rejects when he says NOK, the amber
 * ones.
 */
export class Faults {
  readonly causes: readonly Finding[];
  private readonly wrong: ReadonlyMap<ColumnName, Finding>;
  private readonly doubts: ReadonlySet<ColumnName>;

  constructor(
    findings: readonly Finding[],
    private readonly row: StatedRow,
  ) {
    const red = findings.filter(({ severity }) => severity === "red");
    this.causes = red.length > 0 ? red : findings.filter(({ severity }) => severity === "amber");
    this.wrong = new Map(this.causes.map((finding) => [finding.column, finding]));
    this.doubts = new Set(
      findings.flatMap((one) => (isDoubtful(one.code) && !this.causes.includes(one) ? one.column : [])),
    );
  }

  has(...codes: readonly FindingCode[]): boolean {
    return this.causes.some(({ code }) => codes.includes(code));
  }

  isWrong(column: ColumnName): boolean {
    return this.wrong.has(column);
  }

  at(column: ColumnName): FindingCode | null {
    return this.wrong.get(column)?.code ?? null;
  }

  /** Doubtful only, while something else makes the row NOK: nothing is asked for. */
  isDoubtful(column: ColumnName): boolean {
    return this.doubts.has(column);
  }

  /** Whether a person says NOK for a rebuilt value: then it is asked for. */
  asksFor(column: ColumnName): boolean {
    const finding = this.wrong.get(column);
    return finding !== undefined && isDoubtful(finding.code);
  }

  /** Code and scale do not go together, so that neither is known. */
  get isCodeUnknown(): boolean {
    return this.has("code-invalid", "code-scale-mismatch");
  }

  /** Without the month of entry no amount is known. */
  get isDateUnknown(): boolean {
    return this.row.date === UNREADABLE;
  }
}
