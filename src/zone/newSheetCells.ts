import type { NewSheetCell } from "../conversion";
import { eurosAsNumber, type AnyMoney } from "../values";

/** The cells of a new sheet by their look. */
export const titleCell = (value: string): NewSheetCell => ({ value, look: "title" });
export const headerCell = (value: string): NewSheetCell => ({ value, look: "header" });
export const boldCell = (value: string): NewSheetCell => ({ value, look: "bold" });
export const amountCell = (cents: AnyMoney): NewSheetCell => ({ value: eurosAsNumber(cents), look: "amount" });
export const boldAmountCell = (cents: AnyMoney): NewSheetCell => ({ value: eurosAsNumber(cents), look: "amountBold" });
