import { EMPTY, type ColumnName, type Finding, type StatedRow } from "../checks";
import type { Insertion, PayPosition } from "../rules";
import { judgeAll } from "./checkRows";
import type { CheckedWorkbook, StatedRows } from "./checkedWorkbook";
import { PROPOSAL_COLUMNS } from "./proposal";

function fill(row: StatedRow, insertion: Insertion, targets: readonly ColumnName[]): void {
  const positions: readonly PayPosition[] = [insertion.inserted, ...insertion.safeguards];
  PROPOSAL_COLUMNS.forEach(([scale, month, cents], place) => {
    const position = positions[place];
    if (!position || !targets.includes(scale)) return;
    row[scale] = position.scale;
    row[month] = position.seniorityMonth ?? EMPTY;
    row[cents] = position.cents ?? EMPTY;
  });
}

/** The rows as they would be stated once the proposals are written. */
function withProposals(
  stated: StatedRows,
  insertions: ReadonlyMap<number, Insertion>,
  targets: readonly ColumnName[],
): StatedRows {
  const readInto = (index: number, row: StatedRow): void => {
    stated.readInto(index, row);
    const insertion = insertions.get(index);
    if (insertion) fill(row, insertion, targets);
  };
  return {
    ...stated,
    readInto,
    at(index) {
      const row = stated.at(index);
      readInto(index, row);
      return row;
    },
  };
}

/**
 * The proposals that the check itself would not accept: a red or amber finding in a cell of theirs, with that finding.
 *
 * Findings across rows change with what is proposed, so the rest is looked at again until nothing more falls out.
 */
export function refusedByCheck(
  checked: CheckedWorkbook,
  insertions: ReadonlyMap<number, Insertion>,
  targets: readonly ColumnName[],
): ReadonlyMap<number, Finding> {
  const { law, on, recognition, stated } = checked;
  const left = new Map(insertions);
  const refused = new Map<number, Finding>();
  const columns = new Set([...recognition.columns.keys(), ...targets]);
  for (let isSettled = left.size === 0; !isSettled;) {
    const rows = judgeAll(withProposals(stated, left, targets), { law, on, columns });
    isSettled = true;
    for (const index of [...left.keys()]) {
      const finding = rows[index]?.findings.find(
        ({ severity, column }) => (severity === "red" || severity === "amber") && targets.includes(column),
      );
      if (!finding) continue;
      refused.set(index, finding);
      left.delete(index);
      isSettled = left.size === 0;
    }
  }
  return refused;
}
