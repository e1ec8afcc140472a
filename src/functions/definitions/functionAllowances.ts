import {
  bilingualismAllowance,
  bilingualismTotal,
  leaderAllowance,
  type Absence,
  type LeaderInput,
  type Level,
} from "../../rules";
import { eurosAsNumber, success, type Monthly, type Result } from "../../values";
import { cellText } from "../../conversion";
import { declare } from "../declare";
import { dueCell } from "../due";
import type { FunctionEnvironment } from "../environment";
import { isBlank } from "../input";
import {
  level,
  month,
  monthlyAmount,
  optional,
  required,
  rows,
  unreadable,
  type Parameter,
  type Rows,
} from "../parameters";
import { choice, flag } from "../parameters/choices";
import { count, day, fraction } from "../parameters/quantities";
import { settings } from "../parameters/settings";
import { readCells, readRows } from "../readRows";

interface LevelOrClass {
  readonly level: Level;
  readonly payClass: string | null;
}

const levelOrClass: Parameter<LevelOrClass> = required("levelOrClass", (cell, argument) => {
  const text = cellText(cell).toUpperCase();
  const match = /^(?:([A-D])|(A)[1-5])$/.exec(text);
  if (!match) return unreadable(argument, "levelOrClass", cellText(cell));
  return success({ level: (match[1] ?? "A") as Level, payClass: match[2] === undefined ? null : text });
});

const projectTeam = choice("team");

/** A number of members, or a project team. */
const team: Parameter<LeaderInput["ground"]> = {
  ...count,
  read(input, argument, environment) {
    const size = count.read(input, argument, environment);
    if (size.ok) return success({ kind: "team", size: size.value });
    if (size.refusal.code !== "argument-unreadable") return size;
    const project = projectTeam.read(input, argument, environment);
    if (project.ok) return success({ kind: "project", designated: project.value === "project" });
    return unreadable(argument, "team", String(size.refusal.data["given"]));
  },
};

/** Any number of columns: each row is one language. */
const languageAmounts: Parameter<readonly (readonly Monthly[])[]> = {
  dimensionality: "matrix",
  optional: false,
  read(input, argument, environment) {
    const byLanguage: (readonly Monthly[])[] = [];
    for (const row of blockOf(input)) {
      const found: Monthly[] = [];
      for (const cell of row) {
        if (isBlank(cell)) continue;
        const one = monthlyAmount.read(cell, argument, environment);
        if (!one.ok) return one;
        found.push(one.value);
      }
      if (found.length > 0) byLanguage.push(found);
    }
    if (byLanguage.length > 0) return success(byLanguage);
    const refused = monthlyAmount.read(null, argument, environment);
    return refused.ok ? success([]) : refused;
  },
};

function blockOf(input: unknown): Rows {
  return Array.isArray(input) ? (input as Rows) : [[input]];
}

function absencesOf(block: Rows | null, environment: FunctionEnvironment): Result<readonly Absence[]> {
  return readRows(block, (row) => {
    const days = readCells(row, "absences", environment, [day, day]);
    return days.ok ? success({ first: days.value[0], last: days.value[1] }) : days;
  });
}

export const functionAllowances = [
  declare({
    name: "BILINGUAL",
    parameters: {
      level,
      month,
      knowledge: optional(choice("knowledge")),
      need: optional(choice("need")),
      settings: settings({ rounding: choice("rounding"), share: fraction, detachedDays: count }),
    },
    result: { type: "any", columns: null },
    isExplained: true,
    body({ level: held, month: on, knowledge, need, settings: chosen }, { trace }) {
      const input = {
        ...chosen,
        level: held,
        knowledge: knowledge ?? "",
        need: need ?? ("required" as const),
        certificate: knowledge !== null,
      };
      return dueCell(bilingualismAllowance(input, on, trace));
    },
  }),
  declare({
    name: "BILINGUALTOTAL",
    parameters: { level, month, languageAmounts, settings: settings({ rounding: choice("rounding") }) },
    result: { type: "number", columns: null },
    isExplained: true,
    body({ level: held, month: on, languageAmounts: byLanguage, settings: chosen }, { trace }) {
      const total = bilingualismTotal(held, byLanguage, on, chosen, trace);
      return total.ok ? success(eurosAsNumber(total.value)) : total;
    },
  }),
  declare({
    name: "LEADER",
    parameters: {
      levelOrClass,
      team,
      month,
      absences: optional(rows(2)),
      settings: settings({
        since: day,
        until: day,
        newcomer: flag,
        kept: flag,
        mandate: flag,
        rounding: choice("rounding"),
        share: fraction,
      }),
    },
    result: { type: "any", columns: null },
    isExplained: true,
    body({ levelOrClass: held, team: ground, month: on, absences, settings: chosen }, { environment, trace }) {
      const away = absencesOf(absences, environment);
      if (!away.ok) return away;
      const { newcomer = false, kept = false, mandate = false, ...rest } = chosen;
      const input: LeaderInput = {
        ...rest,
        ...held,
        ground,
        inServiceAtExtinction: !newcomer,
        keptWithoutInterruption: kept,
        mandateSupplement: mandate,
        absences: away.value,
      };
      return dueCell(leaderAllowance(input, on, trace));
    },
  }),
];
