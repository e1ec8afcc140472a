import { annexItems } from "../../law";
import {
  bilingualismComplement,
  complementaryAllowance,
  functionComplement,
  type OriginalSupplement,
} from "../../rules";
import { cellText } from "../../conversion";
import { success, ZERO, type Result } from "../../values";
import { declare } from "../declare";
import { dueCell } from "../due";
import type { FunctionEnvironment } from "../environment";
import { amount, level, month, optional, required, rows, unreadable, type Parameter, type Rows } from "../parameters";
import { choice, flag } from "../parameters/choices";
import { count, fraction } from "../parameters/quantities";
import { settings } from "../parameters/settings";
import { readCells, readRows } from "../readRows";

/** Annual amount, municipal only, higher function since. */
const SUPPLEMENT_COLUMNS = 3;

const knowledge = choice("knowledge");
const perhapsNeed = optional(choice("need"));
const perhapsFlag = optional(flag);
const perhapsMonth = optional(month);

/** An item of annex 6: its number, with its letter or words. */
const functionItem: Parameter<string> = required("functionItem", (cell, argument) => {
  const given = cellText(cell);
  const items = annexItems("annexe-6");
  const found = items.find((item) => item === given.toLowerCase());
  return found === undefined ? unreadable(argument, "functionItem", given, items) : success(found);
});

function supplementsOf(block: Rows | null, environment: FunctionEnvironment): Result<readonly OriginalSupplement[]> {
  return readRows(block, (row) => {
    const cells = readCells(row, "supplements", environment, [amount, perhapsFlag, perhapsMonth]);
    if (!cells.ok) return cells;
    const [annual, municipalOnly, higherFunctionSince] = cells.value;
    return success({
      annual,
      municipalOnly: municipalOnly ?? false,
      ...(higherFunctionSince === null ? {} : { higherFunctionSince }),
    });
  });
}

export const complements = [
  declare({
    name: "COMPLEMENTARY",
    parameters: {
      originalSalary: amount,
      newSalary: amount,
      keptPay: amount,
      month,
      supplements: optional(rows(SUPPLEMENT_COLUMNS, ["flag"])),
      settings: settings({
        originalHousehold: amount,
        newHousehold: amount,
        newBilingualism: amount,
        municipality: flag,
        mandate: flag,
        householdSetting: choice("householdSetting"),
        rounding: choice("rounding"),
        share: fraction,
      }),
    },
    result: { type: "any", columns: null },
    isExplained: true,
    body({ originalSalary, newSalary, keptPay, month: on, supplements, settings: chosen }, { environment, trace }) {
      const found = supplementsOf(supplements, environment);
      if (!found.ok) return found;
      const { originalHousehold = ZERO, newHousehold = ZERO, newBilingualism, ...others } = chosen;
      const { municipality = true, mandate = false, ...rest } = others;
      const input = {
        ...rest,
        original: { salary: originalSalary, household: originalHousehold, supplements: found.value },
        now: {
          salary: newSalary,
          household: newHousehold,
          ...(newBilingualism === undefined ? {} : { bilingualism: newBilingualism }),
        },
        kept: keptPay,
        staysInMunicipality: municipality,
        mandateSupplement: mandate,
      };
      return dueCell(complementaryAllowance(input, on, trace));
    },
  }),
  declare({
    name: "FUNCTIONCOMPLEMENT",
    parameters: {
      level,
      functionDrawn: functionItem,
      functionBetter: functionItem,
      betterDays: count,
      month,
      settings: settings({ rounding: choice("rounding") }),
    },
    result: { type: "any", columns: null },
    isExplained: true,
    body({ level: held, functionDrawn, functionBetter, betterDays, month: on, settings: chosen }, { trace }) {
      const input = { ...chosen, level: held, drawn: functionDrawn, better: functionBetter, days: betterDays };
      return dueCell(functionComplement(input, on, trace));
    },
  }),
  declare({
    name: "BILINGUALCOMPLEMENT",
    parameters: {
      level,
      knowledgeDrawn: knowledge,
      knowledgeBetter: knowledge,
      betterDays: count,
      month,
      needDrawn: perhapsNeed,
      needBetter: perhapsNeed,
      settings: settings({ rounding: choice("rounding") }),
    },
    result: { type: "any", columns: null },
    isExplained: true,
    body(given, { trace }) {
      const { level: held, knowledgeDrawn, knowledgeBetter, betterDays, month: on, settings: chosen } = given;
      const input = {
        ...chosen,
        level: held,
        drawn: { knowledge: knowledgeDrawn, need: given.needDrawn ?? ("required" as const) },
        better: { knowledge: knowledgeBetter, need: given.needBetter ?? ("required" as const) },
        days: betterDays,
      };
      return dueCell(bilingualismComplement(input, on, trace));
    },
  }),
];
