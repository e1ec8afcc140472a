import type { Month, Source } from "../values";
import { lawData, type ChecklistItemData } from "./data";
import { requiredMonth } from "./requiredMonth";

/** One piece of evidence or point of attention; its sentence stands in `texts` under its id. */
export interface ChecklistItem {
  readonly id: string;
  readonly required: boolean;
  readonly when: string;
  /** The first day on which it may be sent, as the law or the note gives it. */
  readonly notBefore: string | null;
  readonly source: Source;
}

function inForce({ validFrom, validUntil }: ChecklistItemData, on: Month): boolean {
  return requiredMonth(validFrom) <= on && (validUntil === null || on <= requiredMonth(validUntil));
}

/**
 * The items of a checklist that hold in a month, for the situations given; `always` items are always in.
 *
 * @param situations - words of `when`, such as `local`, `project`, `contractual`
 */
export function checklist(id: string, on: Month, situations: readonly string[]): ChecklistItem[] {
  const found = lawData.checklists.checklists.find((one) => one.id === id);
  if (!found) throw new Error(`law data: no checklist ${id}`);
  return found.items
    .filter((item) => inForce(item, on) && (item.when === "always" || situations.includes(item.when)))
    .map(({ id: item, required, when, notBefore, source }) => ({ id: item, required, when, notBefore, source }));
}
