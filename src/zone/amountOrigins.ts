import { indexCoefficient } from "../law";
import { lineCertainty, rowCertainty, type ArrearsLine, type IndexRounding, type TableRow } from "../rules";
import { certaintyLabel, type Language, type MarkedRow, say } from "../words";
import { addMonths, formatMonth, type ExplanationStep, type Month, pjpol, type Source, plainSource } from "../values";

interface UsedCoefficient {
  readonly from: Month;
  readonly to: Month;
  readonly coefficient: string;
  readonly source: Source;
  readonly certainty: string;
}

/** The indexation coefficients of a period, joined where they stay the same; a month without one is left out. */
function usedCoefficients(first: Month, last: Month): UsedCoefficient[] {
  const used: UsedCoefficient[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) {
    const found = indexCoefficient(month);
    if (!found.ok) continue;
    const { coefficient, source, certainty } = found.value;
    const before = used.at(-1);
    if (before?.coefficient === coefficient && before.source === source)
      used[used.length - 1] = { ...before, to: month };
    else used.push({ from: month, to: month, coefficient, source, certainty });
  }
  return used;
}

export function coefficientDocuments(first: Month, last: Month): object[] {
  return usedCoefficients(first, last).map(({ from, to, source, ...one }) => ({
    from: formatMonth(from),
    to: formatMonth(to),
    ...one,
    source: plainSource(source),
  }));
}

/** Where the coefficients stand and how sure they are, a line each. */
export function coefficientTexts(first: Month, last: Month, language: Language): string[] {
  return usedCoefficients(first, last).map(({ from, to, coefficient, source, certainty }) =>
    say("legend.coefficient", language, {
      from,
      to,
      single: from === to ? "yes" : "no",
      coefficient,
      source,
      certainty: certaintyLabel(certainty, language),
    }),
  );
}

/** How the rounding of indexed amounts, which the law leaves open, is settled. */
export function roundingStep(rounding: IndexRounding): ExplanationStep {
  return { code: `index-rounding-${rounding}`, data: {}, source: pjpol("XI.II.15"), certainty: "open" };
}

/** Both rows of a month of arrears, for their marks. */
export function lineRows({ currentRow, proposedRow }: ArrearsLine): readonly MarkedRow[] {
  return [proposedRow, currentRow];
}

/** Where an amount stands and how sure it is; of one that was stated, that it is supplied. */
export function rowOrigin(prefix: string | null, row: TableRow | null): object {
  const named = (field: string): string =>
    prefix === null ? field : `${prefix}${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  return {
    ...(row ? { [named("source")]: plainSource(row.table.sourceOf(row.step)) } : {}),
    [named("certainty")]: rowCertainty(row),
  };
}

/** Where both annual amounts of a month stand and how sure the difference is. */
export function lineOrigins(line: ArrearsLine): object {
  return {
    ...rowOrigin("current", line.currentRow),
    ...rowOrigin("proposed", line.proposedRow),
    certainty: lineCertainty(line),
  };
}
