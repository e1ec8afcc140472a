import type { CheckedWorkbook } from "../../conversion";
import { measured, totalsOf, zoneArrears, type Measure, type Totals } from "../../zone";
import { type Language, formatMoney } from "../../words";
import { monthFromIso, success, type Result } from "../../values";
import { arrearsRequest } from "./memberDesk";
import type { ArrearsAsk } from "./desk";
import { massRows, totalsView } from "./totalsView";
import type { ArrearsCost, MassRow, RowsOf, TotalsAsk, TotalsView } from "./totalsTypes";

/** The totals of the last check: summed once, however they are asked for. */
export class TotalsDesk {
  private known: { readonly checked: CheckedWorkbook; readonly totals: Totals } | null = null;

  private of(checked: CheckedWorkbook): Totals {
    if (this.known?.checked !== checked) this.known = { checked, totals: totalsOf(checked) };
    return this.known.totals;
  }

  /** @problem index-not-covered */
  view(checked: CheckedWorkbook, ask: TotalsAsk, language: Language): Result<TotalsView> {
    const { masses, columns } = this.of(checked);
    return measured(masses, measureOf(ask), (shown) =>
      totalsView({ checked, masses: shown, language }, columns, ask.by),
    );
  }

  /** @problem index-not-covered */
  rows(
    checked: CheckedWorkbook,
    ask: TotalsAsk,
    of: RowsOf,
    page: { readonly from: number; readonly count: number },
    language: Language,
  ): Result<{ total: number; items: readonly MassRow[] }> {
    const { masses } = this.of(checked);
    return measured(masses, measureOf(ask), (shown) =>
      massRows({ checked, masses: shown, language }, ask.by, of, page.from, page.count),
    );
  }
}

function measureOf({ period, indexedOn }: TotalsAsk): Measure {
  return { period, indexedOn: indexedOn === null ? null : monthFromIso(indexedOn) };
}

/** What the arrears of all members come to. @problem processing-month-needed */
export function arrearsCost(checked: CheckedWorkbook, ask: ArrearsAsk, language: Language): Result<ArrearsCost> {
  const zone = zoneArrears(checked, arrearsRequest(ask));
  if (!zone.ok) return zone;
  const { total, conditional, counts, first, last, processing } = zone.value;
  return success({
    total: total === null ? null : formatMoney(total, language),
    conditional: formatMoney(conditional, language),
    months: last < first ? null : { from: first, to: last },
    processing,
    computed: counts.computed,
    notDue: counts.notDue,
    refused: counts.refused,
    inferred: counts.inferred,
  });
}
