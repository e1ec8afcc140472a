import { loweredBy, type PaidStep } from "../rules";
import { certaintyLabel, formatSource, type Language, type Legend, type MarkedRow, say, formatMoney } from "../words";
import { formatCents, formatMonth, type Annual, plainSource } from "../values";

type Amount = NonNullable<MarkedRow> & { readonly cents: Annual };

/** `17 660,00 → 18 273,44 [a]`; where both do not stand in one table, each has its mark. */
export function changeText(was: Amount, is: Amount, legend: Legend): string {
  const [before, after] = [was, is].map(({ cents }) => formatMoney(cents, legend.language));
  const [first, second] = [legend.mark(was), legend.mark(is)];
  return `${before}${first === second ? "" : first} → ${after}${second}`;
}

/** The same of a step of the scale career; what no table tells is left out. */
export function stepAmounts({ before, after }: PaidStep, legend: Legend): string {
  return before && after ? changeText(before, after, legend) : "";
}

/** What is said of a step that lowers the pay, with both amounts; else nothing. */
export function loweredText(step: PaidStep, language: Language): string {
  const lowered = loweredBy(step);
  return lowered ? say("step.career-step-lowers", language, lowered) : "";
}

/** Where an amount stands and how sure it is: `PJPol annexe 1bis, A11, échelon 5 (publié)`. */
export function originText({ table, step }: NonNullable<MarkedRow>, language: Language): string {
  return `${formatSource(table.sourceOf(step), language)} (${certaintyLabel(table.certaintyOf(step), language)})`;
}

/** Where the amounts before and after a change stand, for documents. */
export function changeOrigins(was: Amount, is: Amount): object {
  return {
    beforeSource: plainSource(was.table.sourceOf(was.step)),
    beforeCertainty: was.table.certaintyOf(was.step),
    source: plainSource(is.table.sourceOf(is.step)),
    certainty: is.table.certaintyOf(is.step),
  };
}

/** A step of the scale career: both amounts, in the month in which it is seen, where a table tells them. */
export function stepDocument(step: PaidStep, language: Language): object {
  const { month, from, scale, before, after } = step;
  const lowered = loweredText(step, language);
  return {
    month: formatMonth(month),
    from,
    scale,
    before: before && formatCents(before.cents),
    after: after && formatCents(after.cents),
    ...(before && after ? changeOrigins(before, after) : {}),
    lowersPay: lowered !== "",
    ...(lowered === "" ? {} : { message: lowered }),
  };
}
