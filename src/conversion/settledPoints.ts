import { refuse, success, type Result } from "../values";
import type { TabularFile } from "./checkedWorkbook";
import { cellText } from "./cellText";
import { readMatricule } from "./readCells";
import { linesOf, type ListForm } from "./tabularLines";

export const SETTLED: ListForm<"matricule" | "reason"> = {
  headers: {
    matricule: ["matricule", "stamnummer", "matrikel", "stammnummer"],
    reason: ["reason", "motif", "raison", "reden", "grund"],
  },
  required: ["matricule", "reason"],
  missing: "settled-columns-missing",
};

/**
 * Points of the staff list that a person settled: matricule and reason, a line each.
 *
 * @problem settled-columns-missing, settled-line-invalid
 */
export function readSettled(
  table: TabularFile,
): Result<readonly { readonly matricule: string; readonly reason: string }[]> {
  const lines = linesOf(table, SETTLED);
  if (!lines.ok) return lines;
  for (const { origin, matricule, reason } of lines.value) {
    const column = readMatricule(matricule) === "" ? "matricule" : "reason";
    if (column === "matricule" || cellText(reason).trim() === "")
      return refuse("settled-line-invalid", { origin, column });
  }
  return success(
    lines.value.map(({ matricule, reason }) => ({
      matricule: cellText(matricule).trim(),
      reason: cellText(reason).trim(),
    })),
  );
}
