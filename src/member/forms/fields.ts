import type { IndexRounding, Level } from "../../rules";
import { formatCents, formatMonth, type Annual, type Explained } from "../../values";
import type { MemberDetail } from "../memberTypes";
import type { FormField } from "./form";

export const LEVELS = ["A", "B", "C", "D"] as const satisfies readonly Level[];
export const CLASSES = ["A1", "A2", "A3", "A4", "A5"] as const;
export const ROUNDINGS = ["once", "annual-first", "down"] as const satisfies readonly IndexRounding[];

/** The month asked for: the reference month of the member. */
export const onField = ({ on }: MemberDetail): FormField => ({ name: "on", type: "month", initial: formatMonth(on) });

/** The class held, as the name of the scale tells it. */
export function classField({ identity: { level }, careerScale }: MemberDetail): FormField {
  const held = CLASSES.find((one) => level === "A" && one === careerScale.slice(0, 2));
  return {
    name: "payClass",
    type: "choice",
    choices: CLASSES,
    isOptional: true,
    ...(held === undefined ? {} : { initial: held }),
  };
}

export const roundingField: FormField = { name: "rounding", type: "choice", choices: ROUNDINGS, initial: "once" };

/** The situation in which the member is paid at the reference month. */
export const situationOf = ({ current, proposed }: MemberDetail) => proposed ?? current;

/** An amount that starts as what the workbook tells, as far as it does. */
const amountField = (name: string, known: Explained<{ readonly cents: Annual }> | undefined): FormField => ({
  name,
  type: "amount",
  ...(known?.kind === "amount" ? { initial: formatCents(known.amount.cents) } : {}),
});

/** An amount that starts as what the member is paid at the reference month. */
export const paidField = (name: string, detail: MemberDetail): FormField => amountField(name, situationOf(detail).paid);
