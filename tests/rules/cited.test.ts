import {
  annualAmount,
  brusselsAllowance,
  bilingualismAllowance,
  entryAsStatutory,
  entrySeniority,
  leaderAllowance,
  leaderSuspended,
  noteOf2007,
  promoteToLevel,
  recruitmentBonus,
  scaleSeniorityAtInsertion,
  type BilingualismInput,
} from "../../src/rules";
import { Decimal, note2007, pjpol, plp16, success, type Source, type Trace } from "../../src/values";
import { tableOf } from "./support/tables";
import { cents, day, month } from "./support/values";

// The articles are those that rules.md gives for each rule.

function sourceIn(code: string, ask: (trace: Trace) => unknown): Source | undefined {
  const trace: Trace = [];
  ask(trace);
  return trace.find((step) => step.code === code)?.source;
}

const tables = (...euros: string[]) => ({ table: () => success(tableOf(euros.map((one) => cents(one)))) });
const promote = (trace: Trace) =>
  promoteToLevel(
    {
      old: { tables: tables("18000.00"), scale: "CC4", seniorityMonth: month("2024-10") },
      ...{ newScales: ["BB1"], newTables: tables("19000.00"), toLevelA: false },
    },
    month("2024-10"),
    trace,
  );
const bilingual = (more: Partial<BilingualismInput>) => (trace: Trace) =>
  bilingualismAllowance({ level: "C", knowledge: "1", need: "required", ...more }, month("2007-01"), trace);
const brussels = (committed: boolean) => (trace: Trace) =>
  brusselsAllowance(
    {
      ...{ assignedOn: day("2008-03-15"), absences: [], contract: "statutory" },
      commitments: committed ? [{ signedOn: day("2010-06-10") }] : [],
    },
    month("2010-08"),
    trace,
  );
const leader = (trace: Trace) =>
  leaderAllowance(
    {
      ...{ level: "B", payClass: null, ground: { kind: "team", size: 12, counted: "heads" } },
      ...{ inServiceAtExtinction: true, keptWithoutInterruption: true, mandateSupplement: false, absences: [] },
    },
    month("2008-01"),
    trace,
  );
const entry = (trace: Trace) =>
  entrySeniority(
    {
      ...{ enteredOn: month("2020-01"), intoLevelA: true, commissionOpinion: false },
      periods: [
        {
          ...{ label: "service", ground: "automatic", level: "D", kind: "full-time", fraction: "1" },
          ...{ from: month("2010-01"), to: month("2010-03") },
        },
      ],
    },
    trace,
  );
const statutory = (trace: Trace) =>
  entryAsStatutory(
    {
      ...{ on: month("2001-04"), originalMonths: 0, recomputedMonths: 0, oldAmount: cents("10000.00") },
      ...{ oldTable: null, newTable: tableOf([cents("10000.00")]) },
    },
    day("2001-04-01"),
    month("2001-04"),
    trace,
  );

describe("each step of a reasoning names the articles of its rule", () => {
  test.each([
    ["SAL-11", "promotion-scale", promote, pjpol({ article: "XI.II.3", al: "last" })],
    ["SAL-11", "promotion-open-basis", promote, pjpol({ article: "XI.II.3", al: "last" })],
    ["SAL-12", "promotion-no-guarantee", promote, pjpol({ article: "XI.II.11", par: "1-3" })],
    ["SAL-04", "entry-full-time", entry, pjpol({ article: "XI.II.6", par: "1-4" })],
    ["SAL-04", "entry-level-reduced", entry, pjpol({ article: "XI.II.6", par: "3, 5" })],
    ["SAL-04", "entry-open-no-cap-d", entry, pjpol({ article: "XI.II.6", par: "3, 5" })],
    ["SAL-04", "entry-total", entry, pjpol({ article: "XI.II.6", par: "5" })],
    [
      ...["CAR-05", "recruitment-bonus"],
      (trace: Trace) => recruitmentBonus(12, month("2024-10"), trace),
      pjpol({ article: "VII.IV.25", par: "2" }),
    ],
    [
      ...["T01-03", "scale-seniority-at-insertion"],
      (trace: Trace) => scaleSeniorityAtInsertion(12, 1, 4, month("2001-04"), trace),
      [...pjpol("XII.II.37", "43", "50", "57"), { at: ["XII.VII.32"] }],
    ],
    ["PLP 16", "statutory-from", statutory, [...plp16("11"), ...pjpol({ article: "XI.II.13", par: "3-4" })]],
    [
      ...["ALW-05", "leader-team"],
      leader,
      [...pjpol({ article: "XI.III.12", al: "1", point: "8°" }), ...note2007("2.3.1")],
    ],
    ["ALW-06", "brussels-year", brussels(false), pjpol("XI.III.28bis-29", { annex: "7" })],
    [
      ...["ALW-06", "brussels-commitment-read"],
      brussels(true),
      pjpol("XI.III.28bis", { article: "XI.III.29", par: "1" }),
    ],
    ["ALW-06", "brussels-earlier-presence-counted", brussels(false), pjpol({ article: "XI.III.28", al: "2" })],
    [
      ...["ALW-07", "bilingualism-zone-useful"],
      bilingual({ need: "useful" }),
      pjpol({ article: "XI.I.1", al: "2" }, "XI.III.31", "XI.III.33bis"),
    ],
    [
      ...["SAL-09", "reduced-like-salary"],
      bilingual({ detachedDays: 10, share: new Decimal("0.5") }),
      pjpol("XI.III.1", { article: "XI.I.3", point: "2°-3°" }, "XI.II.14"),
    ],
    [
      ...["SAL-09", "active-service-days"],
      (trace: Trace) =>
        brusselsAllowance(
          {
            ...{ assignedOn: day("2009-03-15"), commitments: [], contract: "statutory" },
            absences: [{ kind: "non-activity", first: day("2012-06-01"), last: day("2012-06-05") }],
          },
          month("2012-06"),
          trace,
        ),
      pjpol("XI.III.1", { article: "XI.I.3", point: "2°-3°" }, "XI.II.14"),
    ],
  ] as [string, string, (trace: Trace) => unknown, Source][])("%s: %s", (_rule, code, ask, source) => {
    expect(sourceIn(code, ask)).toEqual(source);
  });

  test("the note of 2007 with its point for the conversion of 2007, the articles alone later", () => {
    const articles = pjpol("XI.II.13");
    expect(noteOf2007(month("2007-01"), "1.3.3", articles)).toEqual([
      expect.objectContaining({ at: expect.arrayContaining(["1.3.3"]) as unknown }),
      ...articles,
    ]);
    expect(noteOf2007(month("2024-10"), "1.3.3", articles)).toEqual(articles);
  });
  test("a suspension is told only where there is one", () => {
    const trace: Trace = [];
    expect(leaderSuspended([], month("2010-03"), trace)).toEqual(success(false));
    expect(trace).toEqual([]);
  });
});

// SAL-01: the row of the full years, the last row once they are more than the rows.
describe("the row read in a table (constructed)", () => {
  const read = (years: number, isOpen = false) => {
    const trace: Trace = [];
    const rows = tableOf([cents("10000.00"), cents("10500.00")], isOpen);
    const since = month("2007-01");
    const found = annualAmount({ table: () => success(rows) }, "A11", (since - 12 * years) as never, since, trace);
    return [found, trace.map(({ code }) => code)] as const;
  };
  test("the last row is said to be the last only beyond it", () => {
    expect(read(1)[1]).toEqual(["full-years", "step", "annual-amount"]);
    expect(read(2)[1]).toEqual(["full-years", "last-step", "annual-amount"]);
  });
  test("a table of two rows that says no more ends at row 1", () => {
    expect(read(2, true)[0]).toMatchObject({ refusal: { code: "table-not-covered", data: { endsAt: 1 } } });
  });
});
