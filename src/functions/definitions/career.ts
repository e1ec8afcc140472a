import { levelOf } from "../../law";
import {
  gradeScales,
  levelPassage,
  lowerClassScale,
  promoteToClass,
  promoteToLevel,
  scaleCareer,
  type CareerAnswer,
} from "../../rules";
import { eurosAsNumber, monthCode, notDue, success } from "../../values";
import { declare, type OutputCell } from "../declare";
import { month, optional, scale } from "../parameters";
import { flag } from "../parameters/choices";
import { count, payClass, scaleList } from "../parameters/quantities";
import { settings } from "../parameters/settings";
import { pairOf } from "./payPositions";

/** The next scale, its month, and why it is not due where it is not. */
function careerRow(answer: CareerAnswer): readonly OutputCell[] {
  if (answer.kind === "due") return [answer.scale, monthCode(answer.month), ""];
  if (answer.kind === "barred") {
    return [answer.scale, monthCode(answer.month), notDue(`career-${answer.reason}`)];
  }
  return ["", "", notDue(`career-${answer.kind}`)];
}

/**
 * By hand: the answer is a position (a scale, with its month or amounts), and `PROMOTE` reads the tables of a side. What
 * only the command and the form ask has no argument here: a training decides evidence, a specific grade opens a class.
 */
export const career = [
  declare({
    name: "CAREER",
    parameters: {
      scale,
      scaleSince: month,
      month,
      payClass: optional(payClass),
      settings: settings({ contractual: flag, insufficient: flag, entitles: flag }),
    },
    result: { type: "any", columns: 3 },
    isExplained: true,
    body({ scale: name, scaleSince, month: on, payClass: held, settings: chosen }, { trace }) {
      const found = scaleCareer(
        {
          scale: name,
          payClass: held,
          scaleSeniorityMonth: scaleSince,
          contractual: chosen.contractual ?? false,
          evaluationInsufficient: chosen.insufficient ?? false,
          positionEntitles: chosen.entitles ?? true,
        },
        on,
        trace,
      );
      return found.ok ? success([careerRow(found.value)]) : found;
    },
  }),
  declare({
    name: "PROMOTE",
    parameters: { scale, ancdate: month, newScales: scaleList, month },
    result: { type: "any", columns: 4 },
    isExplained: true,
    body({ scale: name, ancdate, newScales: given, month: on }, { law, trace }) {
      const scales = gradeScales(given);
      if (!scales.ok) return scales;
      const newScales = scales.value;
      const [first = ""] = newScales;
      const passage = levelPassage(levelOf(name), levelOf(first));
      if (!passage.ok) return passage;
      const input = {
        old: pairOf(law, 0, name, ancdate),
        newScales,
        newTables: law.after,
        toLevelA: passage.value.to === "A",
      };
      const found = promoteToLevel(input, on, trace);
      if (!found.ok) return found;
      const { scale: chosen, paid, tableAmount, oldAmount } = found.value;
      return success([[chosen, eurosAsNumber(paid), eurosAsNumber(tableAmount), eurosAsNumber(oldAmount)]]);
    },
  }),
  declare({
    name: "PROMOTECLASS",
    parameters: {
      scale,
      fromClass: payClass,
      toClass: payClass,
      month,
      classMonths: count,
      levelMonths: optional(count),
    },
    result: { type: "string", columns: null },
    isExplained: true,
    body({ scale: name, fromClass, toClass, month: on, classMonths, levelMonths }, { trace }) {
      return promoteToClass({ scale: name, fromClass, toClass, classMonths, levelMonths }, on, trace);
    },
  }),
  declare({
    name: "LOWERCLASS",
    parameters: { toClass: payClass, scaleMonths: count, month, fromClass: optional(payClass) },
    result: { type: "string", columns: null },
    isExplained: true,
    body: ({ toClass, scaleMonths, month: on, fromClass }, { trace }) =>
      lowerClassScale({ toClass, fromClass, months: scaleMonths }, on, trace),
  }),
];
