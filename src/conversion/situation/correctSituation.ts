import {
  KEPT,
  SCALE_1,
  SCALE_2,
  cellsOf as positionOf,
  isMonth,
  isStated,
  type ColumnName,
  type Finding,
  type StatedRow,
} from "../../checks";
import { latestMonth } from "../../values";
import type { RowsCheck } from "../checkRows";
import { currentGroup, type Situation } from "./currentGroup";
import { Faults } from "./faults";
import { isAsStated, isEmptyGroup, isJudged, isWithoutProposal, NEW } from "./judged";
import { newGroup } from "./newGroup";
import { cellsOf, OPEN, type RightCell, type RightGroup } from "./right";
import { safeguardGroup } from "./safeguardGroup";

/** Cells about the member: nobody but the zone knows their right value. */
const OF_THE_MEMBER: readonly ColumnName[] = ["code", "matricule", "status", "language", "date"];

/** What is wrong with a row and what its cells should hold, group by group; groups without a wrong cell are left out. */
export interface CorrectSituation {
  readonly causes: readonly Finding[];
  readonly groups: readonly (readonly RightCell[])[];
}

/** A cell is wrong by itself, because it should hold something else, or because it repeats a wrong one. */
function hasWrongCell(situation: Situation, group: RightGroup, source: RightGroup | null): boolean {
  const { row, faults } = situation;
  const isWrong = (cell: RightCell): boolean => faults.isWrong(cell.column) || !isAsStated(row, cell);
  return cellsOf(group).some(isWrong) || (source !== null && repeatsWrong(situation, group, source));
}

function repeatsWrong({ row, faults }: Situation, group: RightGroup, source: RightGroup): boolean {
  return cellsOf(group).some((cell, place) => {
    const from = cellsOf(source)[place];
    if (!from || !faults.isWrong(from.column)) return false;
    return row[cell.column as keyof StatedRow] === row[from.column as keyof StatedRow];
  });
}

/**
 * The correct situation of a row, computed from what is certain.
 *
 * @param findings - those of the row
 * @law note SSGPI 84738-2007, 1.2.4
 */
export function correctSituation(
  { law, on }: Pick<RowsCheck, "law" | "on">,
  row: StatedRow,
  findings: readonly Finding[],
): CorrectSituation {
  const faults = new Faults(findings, row);
  const situation: Situation = { law, row, faults, ref: isMonth(row.date) ? latestMonth(on, row.date) : on };
  const current = [currentGroup(situation, SCALE_1), currentGroup(situation, SCALE_2)] as const;
  const groups: RightGroup[] = [];
  if (hasWrongCell(situation, current[0], null) || faults.isCodeUnknown) groups.push(current[0]);
  if (hasWrongCell(situation, current[1], null)) groups.push(current[1]);
  const inserted = newGroup(situation, current[0]);
  if (isInsertionWrong(situation, inserted, current[0])) groups.push(inserted);
  if (law.campaign.safeguards) {
    KEPT.forEach((columns, place) => {
      const source = place === 0 ? current[0] : current[1];
      const isUnexpected = isUnexpectedSafeguard(situation, place);
      const kept = safeguardGroup(situation, columns, source, isUnexpected);
      if (isUnexpected || isSafeguardWrong(situation, kept, source)) groups.push(kept);
    });
  }
  const ofTheMember = OF_THE_MEMBER.filter((column) =>
    column === "code" ? faults.isCodeUnknown : faults.isWrong(column),
  );
  return {
    // A proposal beside a code that does not go with the scale is part of that cause.
    causes: faults.causes.filter(({ code }) => code !== "proposal-unexpected" || !faults.isCodeUnknown),
    groups: [...ofTheMember.map((column) => [{ column, right: OPEN }]), ...groups.map(cellsOf)],
  };
}

function isInsertionWrong(situation: Situation, inserted: RightGroup, { month }: RightGroup): boolean {
  const { row, faults } = situation;
  if (faults.has("proposal-unexpected")) return !isEmptyGroup(row, NEW);
  if (!isJudged(situation)) return hasUnreadableCell(situation, inserted);
  return hasWrongCell(situation, inserted, { ...inserted, month });
}

function isSafeguardWrong(situation: Situation, kept: RightGroup, source: RightGroup): boolean {
  const names = ({ scale, month, cents }: RightGroup) =>
    ({ scale: scale.column, month: month.column, cents: cents.column }) as typeof NEW;
  // Nothing to keep, nothing kept.
  if (isEmptyGroup(situation.row, names(kept)) && isEmptyGroup(situation.row, names(source))) return false;
  if (isJudged(situation)) return hasWrongCell(situation, kept, source);
  if (isEmptyGroup(situation.row, names(kept))) return false;
  return repeatsWrong(situation, kept, source) || hasUnreadableCell(situation, kept);
}

/** A proposal that is not judged: only what nobody can read is wrong in it. */
function hasUnreadableCell({ faults }: Situation, group: RightGroup): boolean {
  return cellsOf(group).some(({ column }) => faults.isWrong(column));
}

/** Whether nothing at all should stand in a safeguard: what only repeats the current values may stay. */
function isUnexpectedSafeguard({ row, faults }: Situation, place: number): boolean {
  if (place === 1 && faults.has("safeguard-unexpected")) return true;
  const columns = KEPT[place];
  if (!columns || !isWithoutProposal(row) || isEmptyGroup(row, columns)) return false;
  if (!faults.has("proposal-unexpected")) return !isStated(positionOf(row, columns));
  const source = place === 0 ? SCALE_1 : SCALE_2;
  const repeats =
    row[columns.scale] === row[source.scale] &&
    row[columns.month] === row[source.month] &&
    row[columns.cents] === row[source.cents];
  return !repeats;
}
