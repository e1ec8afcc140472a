import { cellText, readCode, readScale, readStatus } from "../../conversion";
import { NO_CONVERSION, UNREADABLE_TEXT } from "../../checks";
import { isPjpolScale, levelOf } from "../../law";
import { pointsOfAttention, type AttentionRow } from "../../rules";
import { success } from "../../values";
import { declare } from "../declare";
import { month, required, unreadable, type Parameter } from "../parameters";
import { flag } from "../parameters/choices";
import { settings } from "../parameters/settings";

/** Whether the member is contractual, as the workbook writes it. */
const memberStatus: Parameter<boolean> = required("memberStatus", (cell, argument) => {
  const status = readStatus(cell);
  return status === "C" || status === "S"
    ? success(status === "C")
    : unreadable(argument, "memberStatus", cellText(cell));
});

const memberCode: Parameter<AttentionRow["code"]> = required("memberCode", (cell, argument) => {
  const code = readCode(cell);
  return code === "1" || code === "2" || code === "3" || code === "E"
    ? success(code)
    : unreadable(argument, "memberCode", cellText(cell));
});

/** A scale of PJPol, or any other name: a scale of the original position. */
const memberScale: Parameter<string> = required("scale", (cell, argument) => {
  const name = readScale(cell);
  return name === NO_CONVERSION || name === UNREADABLE_TEXT
    ? unreadable(argument, "scale", cellText(cell))
    : success(name);
});

/** By hand: the answer is sentences. */
export const attention = [
  declare({
    name: "ATTENTION",
    parameters: {
      memberStatus,
      memberCode,
      memberScale,
      month,
      settings: settings({ preventionAdviser: flag, requiredDiploma: flag }),
    },
    result: { type: "string", columns: 1 },
    isExplained: true,
    body({ memberStatus: contractual, memberCode: code, memberScale: name, month: on, settings: chosen }, context) {
      const { preventionAdviser = false, requiredDiploma = false } = chosen;
      const held = { calogScale: isPjpolScale(name), level: levelOf(name) };
      const row = { contractual, code, ...held, preventionAdviser, requiredDiploma };
      const points = pointsOfAttention(row, on, context.trace);
      return success(context.environment.sentences.attentionTexts(points, context.language).map((text) => [text]));
    },
  }),
];
