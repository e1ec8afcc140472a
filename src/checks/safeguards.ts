import { mostFavourable } from "../rules";
import { formatCents, type Annual } from "../values";
import {
  isBlankScale,
  judgeReadability,
  position,
  SCALE_1,
  SCALE_2,
  tableAmount,
  type StatedPosition,
} from "./currentPay";
import type { ColumnName } from "./finding";
import { EMPTY, UNREADABLE, UNREADABLE_TEXT, type StatedCents, type StatedMonth } from "./statedRow";
import { centsText, given, isCents, isMonth, monthText, report, type RowContext } from "./rowContext";

interface Kept {
  readonly scale: string;
  readonly month: StatedMonth;
  readonly cents: StatedCents;
  readonly columns: { readonly scale: ColumnName; readonly month: ColumnName; readonly cents: ColumnName };
}

const N2 = { scale: "nscale2", month: "nancdate2", cents: "namount2" } as const;
const N3 = { scale: "nscale3", month: "nancdate3", cents: "namount3" } as const;

/**
 * The safeguards n2 and n3 repeat the current position and the current safeguard.
 *
 * @returns whether a safeguard is missing
 * @law PJPol XIV.I.2; note SSGPI 84738-2007, 1.2.3
 */
export function judgeSafeguards(context: RowContext): boolean {
  const { row } = context;
  const first = judgeSafeguard(context, kept(context, N2), position(context, SCALE_1));
  if (!isBlankScale(row.scale2)) return judgeSafeguard(context, kept(context, N3), position(context, SCALE_2)) || first;
  const third = kept(context, N3);
  if (isKept(third)) {
    const text = third.scale === "" ? context.text("nscale3") || centsText(third.cents) : scaleText(context, third);
    report(context, "safeguard-unexpected", "nscale3", {
      ...given(text),
      source: context.law.campaign.sources.safeguard,
    });
    judgeUnreadable(context, third);
  }
  return first;
}

function kept(context: RowContext, columns: typeof N2 | typeof N3): Kept {
  const { row } = context;
  const scale = row[columns.scale];
  return {
    scale: isBlankScale(scale) ? "" : scale,
    month: row[columns.month],
    cents: row[columns.cents],
    columns,
  };
}

function isKept({ scale, month, cents }: Kept): boolean {
  return scale !== "" || month !== EMPTY || cents !== EMPTY;
}

function scaleText(context: RowContext, { scale, columns }: Kept): string {
  return scale === UNREADABLE_TEXT ? context.text(columns.scale) : scale;
}

function judgeUnreadable(context: RowContext, { month, cents, columns }: Kept): void {
  judgeReadability(context, "month-invalid", month, columns.month, true);
  judgeReadability(context, "amount-invalid", cents, columns.cents, true);
}

function judgeSafeguard(context: RowContext, safeguard: Kept, current: StatedPosition): boolean {
  const { columns } = safeguard;
  const { has, law } = context;
  if (!has.has(columns.scale) && !has.has(columns.month) && !has.has(columns.cents)) return false;
  const source = law.campaign.sources.safeguard;
  if (!isKept(safeguard)) {
    const expected =
      current.scale === UNREADABLE_TEXT || isBlankScale(current.scale) ? {} : { expected: current.scale };
    report(context, "safeguard-missing", columns.scale, { ...expected, source });
    return true;
  }
  judgeUnreadable(context, safeguard);
  judgeScale(context, safeguard, current);
  judgeMonth(context, safeguard, current);
  judgeAmount(context, safeguard, current);
  return false;
}

function judgeScale(context: RowContext, safeguard: Kept, current: StatedPosition): void {
  const { columns, scale } = safeguard;
  if (!context.has.has(columns.scale)) return;
  if (scale === UNREADABLE_TEXT) {
    report(context, "scale-unknown", columns.scale, given(context.text(columns.scale)));
    return;
  }
  if (current.scale === UNREADABLE_TEXT || isBlankScale(current.scale) || scale === current.scale) return;
  report(context, "safeguard-scale-differs", columns.scale, {
    ...given(scale),
    expected: current.scale,
    source: context.law.campaign.sources.safeguard,
  });
}

function judgeMonth(context: RowContext, safeguard: Kept, current: StatedPosition): void {
  const { columns, month } = safeguard;
  if (!context.has.has(columns.month)) return;
  // Both unreadable cells and a current cell that is empty against the rules are compared with nothing.
  if (month === UNREADABLE || current.month === UNREADABLE || month === current.month) return;
  if (current.month === EMPTY && context.findings.some(({ column }) => column === current.columns.month)) return;
  report(context, "safeguard-seniority-differs", columns.month, {
    ...given(monthText(month)),
    ...(isMonth(current.month) ? { expected: monthText(current.month) } : {}),
    source: context.law.campaign.sources.safeguard,
  });
}

function judgeAmount(context: RowContext, safeguard: Kept, current: StatedPosition): void {
  const { columns, cents } = safeguard;
  if (!context.has.has(columns.cents)) return;
  if (cents === UNREADABLE || cents === current.cents) return;
  const table = tableAmount(context, current);
  const own = tableAmount(context, safeguard);
  if (isCents(cents) && (cents === table?.cents || cents === own?.cents)) return;
  const faulty = context.findings.some(({ column }) => column === current.columns.cents);
  const currentKnown = isCents(current.cents) || (current.cents === EMPTY && !faulty);
  if (!table && !currentKnown) return;
  const expected = table ? formatCents(table.cents) : centsText(current.cents);
  report(context, "safeguard-amount-differs", columns.cents, {
    ...given(centsText(cents)),
    ...(expected === "" ? {} : { expected }),
    source: table ? table.table.sourceOf(table.step) : context.law.campaign.sources.safeguard,
    ...(table ? { certainty: table.certainty } : {}),
  });
}

/** The best of the readable new amounts must not be below the best of the current ones. */
export function judgeDecrease(context: RowContext, safeguardMissing: boolean): void {
  if (safeguardMissing) return;
  const { row, law } = context;
  const best = (...amounts: StatedCents[]): Annual | null =>
    mostFavourable(amounts.map((cents) => (isCents(cents) ? cents : null)))?.cents ?? null;
  const current = best(row.amount1, row.amount2);
  const proposed = best(row.namount1, row.namount2, row.namount3);
  if (current === null || proposed === null || proposed >= current) return;
  report(context, "pay-decreases", "namount1", {
    given: formatCents(proposed),
    expected: formatCents(current),
    source: law.campaign.sources.decrease,
  });
}
