import { ruleFigure } from "../../law";
import {
  cannot,
  Decimal,
  notDue,
  refuse,
  type Month,
  type Monthly,
  type Outcome,
  type Trace,
  aepol,
  pjpol,
} from "../../values";
import { monthlyAllowance } from "../allowances/monthlyAllowance";
import type { InputsOf, Rule } from "../card";
import type { card } from "./card";

const SOURCE = aepol("XI.1");
/** Local corps: a post like others of the list, which the chief designates. */
const LOCAL = "20";
/** Laboratory staff, whom the director-general designates: the item says so itself. */
const DESIGNATED_BY_NATURE = "21";
/** Items of the list since 2007. */
const LATER = [LOCAL, DESIGNATED_BY_NATURE, "22"];

type Given = Omit<InputsOf<typeof card>, "on">;

const provided = (trace?: Trace) => notDue("telephone-provided", {}, { trace, source: pjpol("XI.IV.6") });

/** Why an item gives no right in a month, or cannot be judged in it; null where it does. */
function itemRefused(
  item: string,
  { designated, serviceTelephone }: Given,
  on: Month,
  trace?: Trace,
): Outcome<never> | null {
  if (LATER.includes(item) && !ruleFigure("telephone.later-items", on).ok) {
    if (item !== LOCAL) return notDue("telephone-item-later", { item, on }, { trace, source: SOURCE });
    // Item 20 was there before, in a wording that is not in hand; with a service telephone no wording gives a right.
    return serviceTelephone ? provided(trace) : cannot(refuse("telephone-wording-not-known", { item, on }));
  }
  if (designated && item !== LOCAL && item !== DESIGNATED_BY_NATURE)
    return cannot(refuse("telephone-designation-elsewhere", { item }));
  return item === LOCAL && !designated ? notDue("telephone-not-designated", { item }, { trace, source: SOURCE }) : null;
}

/**
 * The telephone indemnity of a month, for the posts that the minister names among CALog.
 *
 * Rounding: to the cent, once, under the index rounding setting; no article states one (WHAT-04). Months: since 2001-04;
 * items 21 and 22, and item 20 as it is worded, since 2007-01.
 * @problem rule-not-covered, index-not-covered, telephone-wording-not-known, telephone-designation-elsewhere
 * @law PJPol XI.IV.6, XI.IV.122 § 1; AEPol XI.1
 */
export function telephoneIndemnity({ on, ...given }: InputsOf<typeof card>, trace?: Trace): Outcome<Monthly> {
  const figure = ruleFigure("telephone.month", on);
  if (!figure.ok) return cannot(figure);
  const { item, serviceTelephone, rounding } = given;
  if (item === undefined) return notDue("telephone-not-named", {}, { trace, source: SOURCE });
  const refused = itemRefused(item, given, on, trace);
  if (refused) return refused;
  if (serviceTelephone) return provided(trace);
  trace?.push({
    code: "telephone-item",
    data: { number: item, item },
    source: aepol("XI.1", { item }),
    certainty: "article",
  });
  const { value: printed, source, certainty } = figure.value;
  const amount = {
    printed,
    cents: new Decimal(printed).times(100),
    period: "month",
    basis: "138.01",
    source,
    certainty,
  } as const;
  return monthlyAllowance(amount, "100", on, { rounding }, trace, pjpol({ article: "XI.IV.122", par: "1" }));
}

export const rule: Rule<typeof card> = { answer: telephoneIndemnity };
