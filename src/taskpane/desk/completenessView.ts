import type { CompletenessPoint, PointDifference } from "../../zone";
import { columnTitle, say, type Language } from "../../words";
import { monthFromIso } from "../../values";
import type { PointItem } from "./toolTypes";

function differsIn(differs: readonly PointDifference[], language: Language): string[] {
  return differs.map(({ column, given, listed }) =>
    say("finding-near.differs", language, { column: columnTitle(column, language), given, listed }),
  );
}

/** A point of the staff list as the pane shows it. */
export function pointItem(point: CompletenessPoint, language: Language): PointItem {
  const { kind, index, row, matricule, name, differs, near, entry, lines, settled } = point;
  const month = entry === null ? null : monthFromIso(entry);
  return {
    kind,
    index,
    row,
    matricule,
    name,
    differs: differsIn(differs, language),
    near: near.map((one) => ({
      row: one.row,
      matricule: one.matricule,
      name: one.name,
      differs: differsIn(one.differs, language),
    })),
    notes: [
      ...(month === null ? [] : [say("pane.roster.entry", language, { month })]),
      ...(lines === null ? [] : [say("pane.roster.lines", language, { lines })]),
      ...(kind === "twice-in-file" ? [say("pane.roster.mend", language)] : []),
      ...(matricule === "" ? [say("pane.roster.noMatricule", language)] : []),
    ],
    settled,
    canSettle: kind !== "twice-in-file" && matricule !== "",
  };
}
