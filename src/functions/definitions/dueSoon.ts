import { cellText } from "../../conversion";
import { dueSoon, loweredBy, type DueSoonEvent, type DueSoonRow } from "../../rules";
import { cannot, eurosAsNumber, monthCode, notDue, refuse, success, type Result } from "../../values";
import { isBlankRow } from "../block";
import { declare, type CallContext, type OutputCell } from "../declare";
import { isBlank, rawCell } from "../input";
import { month, optional, rows, scale, type Rows } from "../parameters";
import { payClass } from "../parameters/quantities";
import { pairOf } from "./payPositions";

/** Matricule, scale, seniority month, class, scale seniority month. */
const COLUMNS = 5;
const perhapsClass = optional(payClass);
const perhapsMonth = optional(month);

function rowOf(row: Rows[number], { law, environment }: CallContext): Result<DueSoonRow> {
  const [matricule, scaleCell, monthCell, classCell, sinceCell] = row;
  const name = scale.read(scaleCell, "scale", environment);
  if (!name.ok) return name;
  const seniorityMonth = month.read(monthCell, "ancdate", environment);
  if (!seniorityMonth.ok) return seniorityMonth;
  const held = perhapsClass.read(classCell, "payClass", environment);
  if (!held.ok) return held;
  const since = perhapsMonth.read(sinceCell, "scaleSince", environment);
  if (!since.ok) return since;
  if (held.value !== null && since.value === null) {
    return refuse("argument-missing", { argument: "scaleSince", kind: "month" });
  }
  return success({
    matricule: labelOf(matricule),
    pair: pairOf(law, 0, name.value, seniorityMonth.value),
    career:
      since.value === null
        ? null
        : {
            scale: name.value,
            payClass: held.value,
            scaleSeniorityMonth: since.value,
            contractual: false,
            evaluationInsufficient: false,
            positionEntitles: true,
          },
  });
}

function labelOf(cell: unknown): string {
  return isBlank(cell) ? "" : cellText(rawCell(cell));
}

/** Who, month, scale, amounts of an increment or of a step that lowers the pay, and what is said of it. */
function line(event: DueSoonEvent, { environment, language }: CallContext): readonly OutputCell[] {
  if (event.kind === "refused") return [event.matricule, "", "", "", "", cannot(event)];
  const start = [event.matricule, monthCode(event.month), event.scale];
  if (event.kind === "increment") return [...start, eurosAsNumber(event.before), eurosAsNumber(event.after), ""];
  if (event.kind === "next-scale") {
    const lowered = loweredBy(event);
    if (!lowered) return [...start, "", "", ""];
    const said = environment.sentences.explanationLine({ code: "career-step-lowers", data: lowered }, language);
    return [...start, eurosAsNumber(lowered.before), eurosAsNumber(lowered.after), said];
  }
  return [...start, "", "", notDue(`career-${event.reason}`)];
}

/** By hand: a block of rows. */
export const dueSoonFunctions = [
  declare({
    name: "DUESOON",
    parameters: { members: rows(COLUMNS), month },
    result: { type: "any", columns: 6 },
    body({ members, month: from }, context) {
      const known: DueSoonRow[] = [];
      const refused: (readonly OutputCell[])[] = [];
      for (const row of members) {
        if (isBlankRow(row)) continue;
        const one = rowOf(row, context);
        if (one.ok) known.push(one.value);
        else refused.push([labelOf(row[0]), "", "", "", "", cannot(one)]);
      }
      const lines = [...dueSoon(known, from).map((event) => line(event, context)), ...refused];
      return success(lines.length > 0 ? lines : [["", "", "", "", "", ""]]);
    },
  }),
];
