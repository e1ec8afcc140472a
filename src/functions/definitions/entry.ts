import { cellText } from "../../conversion";
import { entrySeniority, requestInTime, servicePeriod, type ServicePeriod } from "../../rules";
import { refuse, success, type Result } from "../../values";
import { declare } from "../declare";
import type { FunctionEnvironment } from "../environment";
import { isBlank, rawCell } from "../input";
import { entryMonth, level, month, optional, rows, type Rows } from "../parameters";
import { choice, flag } from "../parameters/choices";
import { count, fraction } from "../parameters/quantities";
import { settings } from "../parameters/settings";
import { readRows } from "../readRows";

/** Label, level, kind, ground, first and last month, fraction, days, counted as full time. */
const COLUMNS = 9;

const serviceKind = choice("service");
const groundOf = optional(choice("ground"));
const perhapsFraction = optional(fraction);
const perhapsFlag = optional(flag);
const perhapsCount = optional(count);

function periodOf(row: Rows[number], number: number, environment: FunctionEnvironment): Result<ServicePeriod> {
  const [label, levelCell, kindCell, groundCell, first, last, fractionCell, daysCell, fullCell] = row;
  const held = level.read(levelCell, "level", environment);
  if (!held.ok) return held;
  const kind = serviceKind.read(kindCell, "periods", environment);
  if (!kind.ok) return kind;
  const ground = groundOf.read(groundCell, "periods", environment);
  if (!ground.ok) return ground;
  const from = month.read(first, "from", environment);
  if (!from.ok) return from;
  const to = month.read(last, "to", environment);
  if (!to.ok) return to;
  const worked = perhapsFraction.read(fractionCell, "workFraction", environment);
  if (!worked.ok) return worked;
  if (kind.value === "part-time" && worked.value === null) {
    return refuse("argument-missing", { argument: "workFraction", kind: "fraction" });
  }
  const reader = kind.value === "teaching" ? count : perhapsCount;
  const days = reader.read(daysCell, "periods", environment);
  if (!days.ok) return days;
  const full = perhapsFlag.read(fullCell, "periods", environment);
  if (!full.ok) return full;
  const named = isBlank(label) ? "" : cellText(rawCell(label));
  return servicePeriod({
    origin: named === "" ? String(number) : named,
    label: named,
    kind: kind.value,
    level: held.value,
    ground: ground.value ?? "automatic",
    from: from.value,
    to: to.value,
    fraction: worked.value?.toString() ?? null,
    days: days.value,
    countedFull: full.value ?? false,
  });
}

/** By hand: a form that depends on its own lines. */
export const entry = [
  declare({
    name: "ENTRY",
    parameters: {
      periods: rows(COLUMNS, ["service", "ground"]),
      enteredOn: entryMonth,
      settings: settings({ intoLevelA: flag, commissionOpinion: flag, requestedOn: month }),
    },
    result: { type: "number", columns: null },
    isExplained: true,
    body({ periods, enteredOn, settings: chosen }, { environment, trace }) {
      const found = readRows(periods, (row, number) => periodOf(row, number, environment));
      if (!found.ok) return found;
      if (found.value.length === 0) return refuse("argument-missing", { argument: "periods", kind: "rows" });
      const { intoLevelA = false, commissionOpinion = false } = chosen;
      const inTime = requestInTime(enteredOn, { requestedOn: chosen.requestedOn, commissionOpinion }, found.value);
      if (!inTime.ok) return inTime;
      const seniority = entrySeniority({ enteredOn, intoLevelA, commissionOpinion, periods: found.value }, trace);
      return seniority.ok ? success(seniority.value.months) : seniority;
    },
  }),
];
