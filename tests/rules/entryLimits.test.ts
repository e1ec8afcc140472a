import {
  entryAsStatutory,
  entrySeniority,
  placeAtInsertion,
  requestInTime,
  scaleSeniorityAtInsertion,
  servicePeriod,
  type ServiceFacts,
  type ServiceLevel,
  type ServicePeriod,
} from "../../src/rules";
import { addMonths, formatMonth, type Trace } from "../../src/values";
import { tableOf } from "./support/tables";
import { cents, day, month, refusalOf, value } from "./support/values";

const service = (level: ServiceLevel, count: number, ground: ServicePeriod["ground"] = "automatic"): ServicePeriod => ({
  ...{ label: level, ground, level, kind: "full-time", fraction: "1" },
  ...{ from: month("2000-01"), to: addMonths(month("2000-01"), count - 1) },
});

// SAL-04 § 5, CHECK: 84 months at level B count 60, 85 at level C 57.
describe("SAL-04: services of lower levels on entry into level A", () => {
  const asked = (...periods: ServicePeriod[]) => {
    const trace: Trace = [];
    const found = value(
      entrySeniority({ enteredOn: month("2020-01"), intoLevelA: true, commissionOpinion: false, periods }, trace),
    );
    const codes = trace.map(({ code }) => code).filter((code) => /^entry-(open|total)/.test(code));
    return [found.months, found.limited, codes];
  };
  test.each([
    ["84 of B", [service("B", 84)], [60, false, ["entry-total"]]],
    // One level: rounding it or the sum is the same, so that nothing is open.
    ["85 of C", [service("C", 85)], [57, false, ["entry-total"]]],
    [
      ...["84 of B and 85 of C", [service("B", 84), service("C", 85)]],
      [117, false, ["entry-open-rounding-per-level", "entry-open-cap-order", "entry-total"]],
    ],
    // 150 + 150 months: 24 + 50 months of reduction, at most 60 together since 2014.
    [
      ...["150 of B and of C", [service("B", 150), service("C", 150)]],
      [240, true, ["entry-open-cap-order", "entry-total-limited"]],
    ],
  ] as [string, ServicePeriod[], unknown[]][])("%s", (_name, periods, answer) => {
    expect(asked(...periods)).toEqual(answer);
  });
});

// SAL-03 (b): a request is inadmissible from the fourth month after entry.
describe("recognition asked for", () => {
  const periods = [service("B", 12), service("B", 12, "recognised")];
  const on = (iso: string, list: ServicePeriod[]) =>
    refusalOf(requestInTime(month("2020-01"), { requestedOn: month(iso), commissionOpinion: false }, list));
  test("judges the services that need it, whatever stands beside them", () => {
    expect([on("2020-04", periods), on("2020-05", periods)]).toEqual(["no refusal", "recognition-too-late"]);
    expect(on("2020-04", periods.slice(0, 1))).toBe("recognition-unused");
  });
});

// SAL-04 § 3: part-time work or periods without work that counted as full-time; not teaching (§§ 2, 4).
describe("what a kind of service uses", () => {
  const facts: ServiceFacts = {
    ...{ origin: "service 1", label: "service", kind: "full-time", ground: "automatic", level: "B" },
    ...{ from: month("2015-01"), to: month("2015-12"), fraction: null, days: null, countedFull: false },
  };
  const asked = (more: Partial<ServiceFacts>) => {
    const found = servicePeriod({ ...facts, ...more });
    return found.ok ? "taken" : found.refusal.data["fact"];
  };
  test.each([
    [{ kind: "full-time", countedFull: true }, "taken"],
    [{ kind: "part-time", countedFull: true, fraction: "0.5" }, "taken"],
    [{ kind: "teaching", countedFull: true, days: 100 }, "countedFull"],
    [{ kind: "school-year", countedFull: true }, "countedFull"],
    [{ kind: "teaching", days: 100 }, "taken"],
    [{ kind: "school-year" }, "taken"],
    [{ kind: "full-time", fraction: "0.5" }, "fraction"],
    [{ kind: "school-year", fraction: "0.5" }, "fraction"],
    [{ kind: "part-time", days: 1 }, "days"],
  ] as [Partial<ServiceFacts>, string][])("%j: %s", (more, answer) => {
    expect(asked(more)).toBe(answer);
  });
});

// T01-02: the first scale whose maximum is not below that of the old scale.
describe("T01-02 and T01-03: limits of the insertion", () => {
  const place = (old: string, ...maxima: string[]) => {
    const found = placeAtInsertion(
      cents(old),
      maxima.map((one) => cents(one)),
    );
    return found.ok ? found.value : found.refusal.code;
  };
  test("equal maxima are in order and give the first place, descending ones are none", () => {
    expect(place("100.00", "100.00", "100.00", "200.00")).toBe(1);
    expect(place("100.01", "100.00", "100.00", "200.00")).toBe(3);
    expect(place("100.00", "200.00", "100.00")).toBe("group-not-ascending");
  });
  test("no seniority is a seniority, less than none is not", () => {
    const months = (level: number) => scaleSeniorityAtInsertion(level, 1, 4, month("2001-04"));
    expect(value(months(0))).toEqual({ place: 1, months: 0, movedOn: false });
    expect(refusalOf(months(-1))).toBe("seniority-negative");
  });
  // PLP 16, points 10-11: at the date of the appointment only, from the insertion of 01-04-2001 on.
  test("an appointment on the day of the insertion is not before it", () => {
    const input = {
      ...{ on: month("2001-04"), originalMonths: 0, recomputedMonths: 0, oldAmount: cents("10000.00") },
      ...{ oldTable: null, newTable: tableOf([cents("10000.00")]) },
    };
    const appointed = (iso: string) => entryAsStatutory(input, day(iso), month("2001-04"));
    expect(formatMonth(value(appointed("2001-04-01")).from)).toBe("2001-04");
    expect(refusalOf(appointed("2001-03-01"))).toBe("appointment-before-insertion");
  });
});
