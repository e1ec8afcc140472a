import { cannot, due } from "../../values";
import type { Rule } from "../card";
import { shareOfMonth } from "../time";
import { bilingualismAllowance, bilingualismEvidence, bilingualismTotal } from "./allowance";
import type { card } from "./card";

export const rule: Rule<typeof card> = {
  /** With amounts of other languages, the total of all of them. */
  answer({ on, level, knowledge = null, need, detached, also, rounding, ...time }, trace) {
    const share = shareOfMonth(time, on);
    if (!share.ok) return cannot(share);
    const input = { ...share.value, level, knowledge, need, rounding };
    const own = bilingualismAllowance(
      { ...input, ...(detached === undefined ? {} : { detachedDays: detached }) },
      on,
      trace,
    );
    if (own.kind === "cannot" || also.length === 0) return own;
    const amounts = own.kind === "amount" ? [own.amount] : [];
    const total = bilingualismTotal(level, [amounts, ...also.map((one) => [one])], on, { rounding }, trace);
    return total.ok ? due(total.value) : cannot(total);
  },

  evidence: ({ alreadyPaid }, on) => bilingualismEvidence(alreadyPaid, on),
};
