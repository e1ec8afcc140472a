import { serviceOverlap, type StatedPeriod } from "../../conversion";
import { servicePeriod, type ServiceMonth, type ServicePeriod } from "../../rules";
import {
  addDays,
  addMonths,
  firstDayOf,
  formatMonth,
  monthValue,
  refuse,
  success,
  type Month,
  type Result,
  type Trace,
} from "../../values";
import { allOf } from "../answer";
import { serviceSeniority, type ServiceRequest, type ServiceSeniority } from "../serviceSeniority";
import { valueAnswer } from "./answers";
import type { Facts } from "./facts";
import { LEVELS } from "./fields";
import type { FormGroup, FormRule, GroupPlace } from "./form";

const SERVICES = [
  "full-time",
  "part-time",
  "teaching",
  "school-year",
] as const satisfies readonly ServicePeriod["kind"][];
const GROUNDS = ["automatic", "recognised"] as const satisfies readonly ServicePeriod["ground"][];
const SERVICES_AFTER = [
  "active",
  "availability",
  "non-activity",
  "incomplete",
  "contract-performed",
  "contract-unpaid-counted",
  "contract-unpaid-not-counted",
] as const satisfies readonly ServiceMonth["kind"][];

const periodFields = {
  label: { name: "label", type: "text", isOptional: true },
  from: { name: "from", type: "month" },
  to: { name: "to", type: "month" },
} as const;

const GROUPS: readonly FormGroup[] = [
  {
    name: "periods",
    fields: [
      periodFields.label,
      { name: "service", type: "choice", choices: SERVICES },
      { name: "serviceGround", type: "choice", choices: GROUNDS },
      { name: "level", type: "choice", choices: LEVELS },
      periodFields.from,
      periodFields.to,
      { name: "fraction", type: "share", isOptional: true },
      { name: "days", type: "whole", isOptional: true },
      { name: "countedFull", type: "yes" },
    ],
  },
  {
    name: "periodsAfter",
    fields: [
      periodFields.label,
      { name: "serviceAfter", type: "choice", choices: SERVICES_AFTER },
      periodFields.from,
      periodFields.to,
    ],
  },
];

interface Period {
  readonly origin: string;
  readonly label: string;
  readonly months: { readonly from: Month; readonly to: Month };
}

const PERIOD_GROUPS = ["periods", "periodsAfter"] as const;
type PeriodGroup = (typeof PERIOD_GROUPS)[number];

const originAt = (group: PeriodGroup, index: number): string => `${group} ${index + 1}`;

/** The periods that have no label. */
function placesOf(facts: Facts): ReadonlyMap<string, GroupPlace> {
  return new Map(
    PERIOD_GROUPS.flatMap((group) =>
      facts
        .group(group)
        .flatMap((one, index) =>
          one.has("label") ? [] : [[originAt(group, index), { group, place: index + 1 }] as const],
        ),
    ),
  );
}

/** A period is called by its label; without one, by its months, and where it stands by its place in its group. */
function periodOf(facts: Facts, group: PeriodGroup, index: number): Period {
  const label = facts.text("label");
  const months = { from: facts.month("from"), to: facts.month("to") };
  return {
    origin: label === "" ? originAt(group, index) : label,
    label: label === "" ? `${formatMonth(months.from)} – ${formatMonth(months.to)}` : label,
    months,
  };
}

function beforeOf(facts: Facts, index: number): Result<StatedPeriod> {
  const stated = periodOf(facts, "periods", index);
  const kind = facts.choice("service", SERVICES);
  const level = facts.choice("level", LEVELS);
  const period = servicePeriod({
    origin: stated.origin,
    label: stated.label,
    kind,
    ground: facts.choice("serviceGround", GROUNDS),
    level,
    ...stated.months,
    fraction: facts.has("fraction") ? facts.share("fraction").toString() : null,
    days: kind === "teaching" || facts.has("days") ? facts.whole("days") : null,
    countedFull: facts.yes("countedFull"),
  });
  if (!period.ok) return period;
  return success({ ...stated, service: { when: "before", kind, level, period: period.value, useful: null } });
}

function daysOf({ from, to }: Period["months"]) {
  return { first: firstDayOf(from), last: addDays(firstDayOf(addMonths(to, 1)), -1) };
}

function afterOf(facts: Facts, index: number): StatedPeriod {
  const kind = facts.choice("serviceAfter", SERVICES_AFTER);
  const period = periodOf(facts, "periodsAfter", index);
  return { ...period, service: { when: "after", kind, ...daysOf(period.months) } };
}

function seniority(periods: readonly StatedPeriod[], request: ServiceRequest, trace: Trace): Result<ServiceSeniority> {
  for (const { months } of periods) {
    if (months && months.to < months.from) {
      return refuse("period-invalid", { from: monthValue(months.from), to: monthValue(months.to) });
    }
  }
  const overlap = serviceOverlap(periods);
  return overlap.ok ? serviceSeniority(periods, request, trace) : overlap;
}

/** By hand, as its lines depend on one another: pecuniary seniority recognised at entry, earned since, and the month from which it counts. @law PJPol XI.II.4-XI.II.10 */
export const entry: FormRule = {
  form: ({ on, identity: { level } }) => ({
    fields: [
      { name: "enteredOn", type: "month", initial: formatMonth(on) },
      { name: "intoLevelA", type: "yes", ...(level === "A" ? { initial: "yes" } : {}) },
      { name: "requestedOn", type: "month", isOptional: true },
      { name: "commissionOpinion", type: "yes" },
    ],
    groups: GROUPS,
  }),
  answer(facts) {
    const request = {
      enteredOn: facts.entryMonth("enteredOn"),
      intoLevelA: facts.yes("intoLevelA"),
      commissionOpinion: facts.yes("commissionOpinion"),
      ...(facts.has("requestedOn") ? { requestedOn: facts.month("requestedOn") } : {}),
    };
    const before = allOf(facts.group("periods").map((one, index) => beforeOf(one, index)));
    const after = facts.group("periodsAfter").map((one, index) => afterOf(one, index));
    const answer = valueAnswer(
      facts,
      (trace) => (before.ok ? seniority([...before.value, ...after], request, trace) : before),
      (found) => ({ kind: "entry", entry: found }),
    );
    return { ...answer, places: placesOf(facts) };
  },
};
