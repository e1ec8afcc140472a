import type { StatedRows } from "../../conversion";
import type { Person } from "./memberTypes";

/** Who a row is about, as it says itself. */
export function personOf(stated: StatedRows, index: number): Person {
  const names = (["name", "firstName"] as const).map((column) => stated.text(index, column));
  return { matricule: stated.text(index, "matricule"), name: names.filter((part) => part !== "").join(" ") };
}
