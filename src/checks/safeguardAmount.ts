import type { StatedPosition } from "./position";
import { EMPTY, UNREADABLE } from "./statedRow";
import { centsText, given, hasRed, report, type RowContext } from "./rowContext";
import { isCents } from "./statedRow";
import { amountAt, decidingCents } from "./tableAmounts";

/**
 * A safeguard repeats the current amount; a table amount that decides is right too, so that one error is reported once.
 *
 * Where the current amount itself is wrong, only such a table amount is asked for.
 * @law PJPol XIV.I.2; note SSGPI 84738-2007, 1.2.3
 */
export function judgeSafeguardAmount(context: RowContext, safeguard: StatedPosition, current: StatedPosition): void {
  const { columns, cents } = safeguard;
  if (cents === UNREADABLE || cents === current.cents) return;
  const isPlaceKnown = !hasRed(context, current.columns.scale) && !hasRed(context, current.columns.month);
  const table = isPlaceKnown ? decidingCents(context, current) : null;
  if (isCents(cents) && (cents === table?.cents || cents === decidingCents(context, safeguard)?.cents)) return;
  const isCurrentWrong = hasRed(context, current.columns.cents);
  if (isCurrentWrong && !table) return;
  const { expected, source, certainty } = table
    ? amountAt(table.table, table.step)
    : { expected: isPlaceKnown && current.cents !== EMPTY ? centsText(current.cents) : "" };
  report(context, "safeguard-amount-differs", columns.cents, {
    ...given(centsText(cents)),
    ...(expected === "" ? {} : { expected }),
    source: source ?? context.law.campaign.sources.safeguard,
    ...(certainty === undefined ? {} : { certainty }),
    ...(table ? { data: { reason: "table", scale: table.table.scale, step: table.step } } : {}),
  });
}
