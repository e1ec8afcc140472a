import { firstInsertionMonth } from "../../law";
import { appointmentBonus, recruitmentBonus } from "../../rules";
import { declare } from "../declare";
import { month } from "../parameters";
import { count } from "../parameters/quantities";

/** By hand: numbers of months, parts of the forms of entry and of three steps. */
export const seniorityBonuses = [
  declare({
    name: "RECRUITBONUS",
    parameters: { experienceMonths: count, month },
    result: { type: "number", columns: null },
    isExplained: true,
    body: ({ experienceMonths, month: on }, { trace }) => recruitmentBonus(experienceMonths, on, trace),
  }),
  declare({
    name: "APPOINTBONUS",
    parameters: { insertionMonths: count },
    result: { type: "number", columns: null },
    isExplained: true,
    body: ({ insertionMonths }, { trace }) => appointmentBonus(insertionMonths, firstInsertionMonth(), trace),
  }),
];
