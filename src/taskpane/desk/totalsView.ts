import { GROUP_KEYS, groupsBy, type GroupKey, type MassTotals, type Totals } from "../../zone";
import { columnTitle, formatAmount, verdictLabel, type Language } from "../../words";
import { formatCents, rawCents, type Annual } from "../../values";
import type { TotalsLine, TotalsView } from "./desk";

/** Totals as the pane shows them: amounts in the language's way. */
export function totalsView(totals: Totals, language: Language): TotalsView {
  const amount = (cents: Annual): string => formatAmount(formatCents(cents), language);
  const line = (key: string, { rows, current, proposed, difference }: MassTotals): TotalsLine => ({
    key,
    heads: rows,
    current: amount(current),
    proposed: amount(proposed),
    difference: amount(difference),
    currentCents: rawCents(current),
    proposedCents: rawCents(proposed),
  });
  const lines = (key: GroupKey): TotalsLine[] =>
    groupsBy(totals, key).map((group) =>
      line(key === "verdict" ? verdictLabel(group.key, language) : group.key, group),
    );
  return {
    heads: totals.rows,
    current: amount(totals.current),
    proposed: amount(totals.proposed),
    difference: amount(totals.difference),
    columns: Object.entries(totals.columns).map(([column, { sum }]) => ({
      title: columnTitle(column, language),
      amount: amount(sum),
    })),
    groups: Object.fromEntries(GROUP_KEYS.map((key) => [key, lines(key)])) as Record<GroupKey, TotalsLine[]>,
  };
}
