import { brusselsAllowance, brusselsRepayment, type BrusselsAbsence, type BrusselsInput } from "../../rules";
import { success, type Day, type Result } from "../../values";
import { declare } from "../declare";
import { dueCell } from "../due";
import type { FunctionEnvironment } from "../environment";
import { month, optional, rows, type Rows } from "../parameters";
import { choice } from "../parameters/choices";
import { day, fraction, listOf } from "../parameters/quantities";
import { settings, type Settings } from "../parameters/settings";
import { readCells, readRows } from "../readRows";

const SETTINGS = {
  contract: choice("contract"),
  firstYear: choice("firstYear"),
  rounding: choice("rounding"),
  share: fraction,
  retiresOn: day,
};

const absenceKind = choice("absence");

interface Presence {
  readonly assignedOn: Day;
  readonly commitments: readonly Day[];
  readonly leftOn: Day | null;
  readonly brusselsAbsences: Rows | null;
  readonly settings: Settings<typeof SETTINGS>;
}

function absencesOf(block: Rows | null, environment: FunctionEnvironment): Result<readonly BrusselsAbsence[]> {
  return readRows(block, (row) => {
    const cells = readCells(row, "brusselsAbsences", environment, [absenceKind, day, day]);
    if (!cells.ok) return cells;
    const [kind, first, last] = cells.value;
    return success({ kind, first, last });
  });
}

function inputOf(presence: Presence, environment: FunctionEnvironment): Result<BrusselsInput> {
  const absences = absencesOf(presence.brusselsAbsences, environment);
  if (!absences.ok) return absences;
  const { contract = "statutory", retiresOn, ...rest } = presence.settings;
  return success({
    ...rest,
    contract,
    assignedOn: presence.assignedOn,
    ...(presence.leftOn === null ? {} : { leftOn: presence.leftOn }),
    absences: absences.value,
    commitments: presence.commitments.map((signedOn) => ({
      signedOn,
      ...(retiresOn === undefined ? {} : { retiresOn }),
    })),
  });
}

export const brussels = [
  declare({
    name: "BRUSSELS",
    parameters: {
      assignedOn: day,
      month,
      commitments: optional(listOf(day)),
      leftOn: optional(day),
      brusselsAbsences: optional(rows(3, ["absence"])),
      settings: settings(SETTINGS),
    },
    result: { type: "any", columns: null },
    isExplained: true,
    body(given, { environment, trace }) {
      const input = inputOf({ ...given, commitments: given.commitments ?? [] }, environment);
      return input.ok ? dueCell(brusselsAllowance(input.value, given.month, trace)) : input;
    },
  }),
  declare({
    name: "BRUSSELSREPAY",
    parameters: {
      assignedOn: day,
      commitment: day,
      breachOn: day,
      exemption: optional(choice("exemption")),
      brusselsAbsences: optional(rows(3, ["absence"])),
      settings: settings(SETTINGS),
    },
    result: { type: "any", columns: null },
    isExplained: true,
    body(given, { environment, trace }) {
      const input = inputOf({ ...given, commitments: [given.commitment], leftOn: null }, environment);
      if (!input.ok) return input;
      const [signed = { signedOn: given.commitment }] = input.value.commitments;
      return dueCell(brusselsRepayment(input.value, signed, given.breachOn, given.exemption, trace));
    },
  }),
];
