import type { CheckedWorkbook } from "../../conversion";
import { personOf } from "./person";

function members({ rows, stated }: CheckedWorkbook): Map<number, string> {
  return new Map(
    rows.map(({ row }, index) => {
      const { matricule, name } = personOf(stated, index);
      return [row, matricule || name];
    }),
  );
}

/** The sheet rows of a check that hold another member, or none, at the next one. */
export function movedRows(before: CheckedWorkbook | null, after: CheckedWorkbook): number[] {
  if (!before) return [];
  const now = before.recognition.sheet === after.recognition.sheet ? members(after) : new Map<number, string>();
  return [...members(before)].flatMap(([row, member]) => (now.get(row) === member ? [] : [row]));
}
