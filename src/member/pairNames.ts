import { formatMonth, monthCode, type Month } from "../values";

/** Pairs as people write them: `AA1 200204 / AA1 200110`. */
export function pairNames(pairs: readonly { readonly scale: string; readonly seniorityMonth: Month | null }[]): string {
  return pairs
    .map(({ scale, seniorityMonth }) => (seniorityMonth === null ? scale : `${scale} ${monthCode(seniorityMonth)}`))
    .join(" / ");
}

/** `2007-04`, or null. */
export function monthOrNull(month: Month | null): string | null {
  return month === null ? null : formatMonth(month);
}
