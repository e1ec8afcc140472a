import { holidayPay, yearEndAllowance, type FlatPart } from "../../rules";
import { yearOf } from "../../values";
import { amountAnswer } from "./answers";
import type { Facts } from "./facts";
import { paidField } from "./fields";
import type { FormRule } from "./form";

const optionalShare = (facts: Facts) => (facts.has("share") ? { share: facts.share("share") } : {});

/** Holiday pay. @law PJPol XI.III.4bis; AR 29-04-2009; AR 13-07-2017 art. 14 */
export const holiday: FormRule = {
  form: (detail) => ({
    fields: [
      { name: "year", type: "year", initial: String(yearOf(detail.on)) },
      paidField("marchAnnual", detail),
      { name: "marchHousehold", type: "amount", initial: "0.00" },
      { name: "share", type: "share", isOptional: true },
    ],
    groups: [],
  }),
  answer(facts) {
    const input = {
      year: facts.whole("year", "year"),
      marchAnnual: facts.cents<"annual">("marchAnnual"),
      marchHousehold: facts.cents<"monthly-indexed">("marchHousehold"),
      ...optionalShare(facts),
    };
    return amountAnswer(facts, (trace) => holidayPay(input, trace), { per: "once", isIndexed: true });
  },
};

function flatPart(facts: Facts): FlatPart | null {
  if (facts.has("flatAmount")) return { kind: "amount", cents: facts.cents<"once">("flatAmount") };
  if (!facts.has("october2016") && !facts.has("octoberOfYear")) return null;
  return {
    kind: "smoothed-index",
    october2016: facts.index("october2016"),
    octoberOfYear: facts.index("octoberOfYear"),
  };
}

/** The year-end allowance. @law PJPol XI.III.4 4°; AR 13-07-2017 arts 16-17 */
export const yearEnd: FormRule = {
  form: (detail) => ({
    fields: [
      { name: "year", type: "year", initial: String(yearOf(detail.on)) },
      paidField("octoberAnnual", detail),
      { name: "flatAmount", type: "amount", isOptional: true },
      { name: "october2016", type: "index", isOptional: true },
      { name: "octoberOfYear", type: "index", isOptional: true },
      { name: "share", type: "share", isOptional: true },
    ],
    groups: [],
  }),
  answer(facts) {
    const input = {
      year: facts.whole("year", "year"),
      octoberAnnual: facts.cents<"annual">("octoberAnnual"),
      flatPart: flatPart(facts),
      ...optionalShare(facts),
    };
    return amountAnswer(facts, (trace) => yearEndAllowance(input, trace), { per: "once", isIndexed: true });
  },
};
