import fc from "fast-check";
import { CalogError, type Answer } from "../../src/functions";
import { annexItems, campaignLaw, DEFAULT_CAMPAIGN, findCampaign } from "../../src/law";
import {
  arrears,
  bilingualismAllowance,
  bilingualismComplement,
  brusselsAllowance,
  complementaryAllowance,
  createIndexer,
  entrySeniority,
  functionComplement,
  guaranteedRemuneration,
  householdAllowance,
  leaderAllowance,
  levelPromotionBars,
  monthsAfterEntry,
  payOverTime,
  promoteToLevel,
  scaleCareer,
  seniorityMonthFrom,
  threeSteps,
  type ServiceMonth,
  type ServicePeriod,
} from "../../src/rules";
import {
  LANGUAGES,
  levelBarsText,
  notDueMessage,
  choiceValues,
  choiceWord,
  type ChoiceKey,
  type ChoiceValue,
  hasNumberCodes,
} from "../../src/words";
import {
  addMonths,
  Decimal,
  eurosAsNumber,
  formatDay,
  moneyFromCents,
  monthCode,
  monthFromCode,
  ZERO,
  type Day,
  type Month,
  type Outcome,
  type Result,
} from "../../src/values";
import { call } from "./support";
import { day, value } from "../rules/support/values";

const law = value(campaignLaw(value(findCampaign(DEFAULT_CAMPAIGN))));
const monthsFrom = (first: number, last: number): fc.Arbitrary<Month> =>
  fc.integer({ min: monthFromCode(first)!, max: monthFromCode(last)! }).map((month) => month as Month);
const someCents = fc.integer({ min: 1, max: 6_000_000 }).map((cents) => moneyFromCents<"annual">(cents));
const someDay = (first: string, last: string): fc.Arbitrary<Day> =>
  fc.integer({ min: day(first), max: day(last) }).map((found) => found as Day);
/** A value of a choice with one of the ways of writing it. */
function someChoice<K extends ChoiceKey>(key: K): fc.Arbitrary<{ value: ChoiceValue<K>; written: string | number }> {
  const values = choiceValues(key);
  // A row of an annex is its own number.
  const code = (index: number) => (hasNumberCodes(key, values) ? index + 1 : values[index]!);
  return fc.tuple(fc.nat(values.length - 1), fc.constantFrom(...LANGUAGES, "number")).map(([index, way]) => ({
    value: values[index]!,
    written: way === "number" ? code(index) : choiceWord(key, values[index]!, way),
  }));
}
const written = (one: Day): string => formatDay(one).split("-").reverse().join("/");

/** What a cell shows for the answer of a rule; an error is compared by its kind alone, never with a figure. */
function agrees<T>(answer: Answer, rule: Result<T>, shown: (value: T) => Answer): void {
  if (rule.ok) expect(answer).toEqual(shown(rule.value));
  else expect(answer).toBeInstanceOf(CalogError);
}
/** The same for an entitlement, which may be not due. */
function agreesWith<T>(answer: Answer, rule: Outcome<T>, shown: (amount: T) => Answer): void {
  if (rule.kind === "cannot") expect(answer).toBeInstanceOf(CalogError);
  else expect(answer).toEqual(rule.kind === "amount" ? shown(rule.amount) : notDueMessage(rule, "fr"));
}
const RUNS = { numRuns: 150 };

test("CALOG.ARREARS and its lines give the arrears of the rule", () => {
  const position = fc.tuple(fc.constantFrom("AA1", "C1D", "D2C", "BB1"), monthsFrom(198001, 200701));
  fc.assert(
    fc.property(
      position,
      fc.option(position),
      monthsFrom(200701, 200901),
      someChoice("regime"),
      someChoice("increments"),
      someChoice("rounding"),
      ([scale, since], second, processing, regime, increments, rounding) => {
        const inserted = { AA1: "A11", C1D: "C1D", D2C: "D2C", BB1: "BB1" }[scale];
        const old = [{ tables: law.before, scale, seniorityMonth: since }];
        if (second) old.push({ tables: law.before, scale: second[0], seniorityMonth: second[1] });
        const rule = arrears(
          {
            current: old,
            proposed: [{ tables: law.after, scale: inserted, seniorityMonth: since }, ...old],
            effective: law.campaign.month,
            processing,
            regime: regime.value,
            increments: increments.value,
            contractual: false,
          },
          createIndexer(rounding.value),
        );
        const pair = (one: readonly [string, Month] | null): unknown[] =>
          one ? [one[0], monthCode(one[1]), 0] : [0, 0, 0];
        const current = [...pair([scale, since]), ...pair(second)];
        const proposed = [...pair([inserted, since]), ...current];
        const settings = [
          ["régime", regime.written],
          ["verhogingen", increments.written],
          ["rounding", rounding.written],
        ];
        const args = [[current], monthCode(processing), [proposed], null];
        const [row] = call("ARREARS", [...args, null, settings]) as Answer[][];
        const lines = call("ARREARSLINES", [...args, null, null, settings]);
        agreesWith(row![0]!, rule, ({ total }) => eurosAsNumber(total));
        if (rule.kind === "amount") {
          expect((lines as number[][]).map((line) => line[3])).toEqual(
            rule.amount.lines.map(({ delta }) => eurosAsNumber(delta)),
          );
        }
      },
    ),
    RUNS,
  );
});

test("CALOG.PAYOVERTIME gives the months of the rule", () => {
  fc.assert(
    fc.property(
      monthsFrom(198001, 200701),
      monthsFrom(198001, 200701),
      monthsFrom(200612, 202412),
      fc.nat(30),
      (a, b, from, length) => {
        const pairs = [
          { tables: law.after, scale: "A11", seniorityMonth: a },
          { tables: law.before, scale: "AA1", seniorityMonth: b },
        ];
        const row = ["A11", monthCode(a), "AA1", monthCode(b), 0, 0];
        const to = addMonths(from, length);
        agrees(
          call("PAYOVERTIME", [[row], monthCode(from), monthCode(to)]),
          payOverTime(pairs, from, to),
          ({ months }) =>
            months.map(({ month, cents, number, amounts }) => [
              monthCode(month),
              eurosAsNumber(cents),
              number,
              ...amounts.map(eurosAsNumber),
              "",
            ]),
        );
      },
    ),
    { numRuns: 100 },
  );
});

test("the allowances give what their rules give", () => {
  const month = monthsFrom(200601, 202612);
  const level = fc.constantFrom("A", "B", "C", "D");
  fc.assert(
    fc.property(
      month,
      someDay("2000-01-01", "2020-12-31"),
      fc.option(someDay("2005-01-01", "2022-12-31")),
      someChoice("firstYear"),
      someChoice("contract"),
      (on, assignedOn, signedOn, firstYear, contract) => {
        // A commitment comes with the assignment or after it.
        fc.pre(signedOn === null || signedOn >= assignedOn);
        const settings = `première année=${firstYear.written}; status=${contract.written}`;
        agreesWith(
          call("BRUSSELS", [written(assignedOn), monthCode(on), signedOn && written(signedOn), null, null, settings]),
          brusselsAllowance(
            {
              assignedOn,
              absences: [],
              commitments: signedOn === null ? [] : [{ signedOn }],
              contract: contract.value,
              firstYear: firstYear.value,
            },
            on,
          ),
          eurosAsNumber,
        );
      },
    ),
    RUNS,
  );
  fc.assert(
    fc.property(
      month,
      level,
      fc.option(someChoice("knowledge")),
      someChoice("need"),
      fc.integer({ min: 1, max: 30 }),
      (on, held, knowledge, need, share) => {
        const settings = [["part", share / 30]];
        const certified = knowledge ? [knowledge.written, need.written, settings] : [];
        agreesWith(
          call("BILINGUAL", [held, monthCode(on), ...certified]),
          bilingualismAllowance(
            {
              level: held,
              knowledge: knowledge?.value ?? null,
              need: need.value,
              share: new Decimal(String(share / 30)),
            },
            on,
          ),
          eurosAsNumber,
        );
      },
    ),
    RUNS,
  );
  fc.assert(
    fc.property(
      month,
      fc.constantFrom("B", "C", "D", "A1", "A2", "A3"),
      fc.integer({ min: 1, max: 15 }),
      fc.tuple(someDay("2008-01-01", "2024-01-01"), fc.nat(90)),
      fc.boolean(),
      (on, held, size, [first, length], kept) => {
        const last = (first + length) as Day;
        agreesWith(
          // Before the level A of leaders was extinguished (PJPol XI.III.12, 2022-11) it is refused as saying nothing.
          call("LEADER", [
            ...[held, size, monthCode(on), [[written(first), written(last)]]],
            ...(monthCode(on) < 202211 ? [] : [[["kept", kept]]]),
          ]),
          leaderAllowance(
            {
              level: held[0] as "A" | "B" | "C" | "D",
              payClass: held.length === 2 ? held : null,
              ground: { kind: "team", size, counted: "heads" },
              inServiceAtExtinction: true,
              keptWithoutInterruption: kept,
              mandateSupplement: false,
              absences: [{ first, last }],
            },
            on,
          ),
          eurosAsNumber,
        );
      },
    ),
    RUNS,
  );
  fc.assert(
    fc.property(
      month,
      someCents,
      someChoice("household"),
      someChoice("pensionBase"),
      (on, remuneration, kind, base) => {
        agreesWith(
          call("HOUSEHOLD", [kind.written, eurosAsNumber(remuneration), monthCode(on), 0.075, base.written]),
          householdAllowance(
            {
              kind: kind.value,
              remuneration,
              pensionDeduction: { rate: "0.075", base: base.value },
              position: "active",
            },
            on,
          ),
          eurosAsNumber,
        );
      },
    ),
    RUNS,
  );
  fc.assert(
    fc.property(
      month,
      someCents,
      someChoice("deduction"),
      fc.integer({ min: 16, max: 70 }),
      (on, remuneration, category, age) => {
        agreesWith(
          call("GUARANTEED", [eurosAsNumber(remuneration), age, monthCode(on), category.written]),
          guaranteedRemuneration({ category: category.value, age, remuneration }, on),
          eurosAsNumber,
        );
      },
    ),
    RUNS,
  );
});

test("the complements give what their rules give", () => {
  const month = monthsFrom(200601, 202612);
  const level = fc.constantFrom("A", "B", "C", "D");
  const days = fc.integer({ min: 1, max: 32 });
  fc.assert(
    fc.property(
      month,
      level,
      days,
      fc.constantFrom(...annexItems("annexe-6")),
      fc.constantFrom("7", "8"),
      (...given) => {
        const [on, held, count, drawn, better] = given;
        agreesWith(
          call("FUNCTIONCOMPLEMENT", [held, drawn.toUpperCase(), Number(better), count, monthCode(on)]),
          functionComplement({ level: held, drawn, better, days: count }, on),
          eurosAsNumber,
        );
      },
    ),
    RUNS,
  );
  const side = fc.record({ knowledge: someChoice("knowledge"), need: someChoice("need") });
  fc.assert(
    fc.property(month, level, days, side, side, (on, held, count, drawn, better) => {
      const rows = [drawn.knowledge.written, better.knowledge.written];
      const needs = [drawn.need.written, better.need.written];
      agreesWith(
        call("BILINGUALCOMPLEMENT", [held, ...rows, count, monthCode(on), ...needs]),
        bilingualismComplement(
          {
            level: held,
            drawn: { knowledge: drawn.knowledge.value, need: drawn.need.value },
            better: { knowledge: better.knowledge.value, need: better.need.value },
            days: count,
          },
          on,
        ),
        eurosAsNumber,
      );
    }),
    RUNS,
  );
  const supplement = fc.record({ annual: someCents, municipalOnly: fc.boolean(), since: fc.option(month) });
  fc.assert(
    fc.property(
      month,
      fc.tuple(someCents, someCents, someCents, someCents),
      fc.array(supplement, { maxLength: 3 }),
      someChoice("householdSetting"),
      fc.tuple(fc.boolean(), fc.boolean()),
      (on, [original, now, kept, household], supplements, householdSetting, [stays, mandate]) => {
        const cells = supplements.map(({ annual, municipalOnly, since }) => [
          eurosAsNumber(annual),
          municipalOnly,
          since === null ? 0 : monthCode(since),
        ]);
        // What would mean nothing is refused: a move without a municipal supplement, a mandate without a higher function.
        const settings = [
          ["haardtoelage", eurosAsNumber(household)],
          ["commune", stays || !supplements.some(({ municipalOnly }) => municipalOnly)],
          ["Mandat", mandate && supplements.some(({ since }) => since !== null)],
          ["household setting", householdSetting.written],
        ];
        const amounts = [original, now, kept].map(eurosAsNumber);
        agreesWith(
          call("COMPLEMENTARY", [...amounts, monthCode(on), cells.length > 0 ? cells : null, settings]),
          complementaryAllowance(
            {
              original: {
                salary: original,
                household: ZERO,
                supplements: supplements.map(({ annual, municipalOnly, since }) => ({
                  annual,
                  municipalOnly,
                  ...(since === null ? {} : { higherFunctionSince: since }),
                })),
              },
              now: { salary: now, household },
              kept,
              staysInMunicipality: stays,
              mandateSupplement: mandate,
              householdSetting: householdSetting.value,
            },
            on,
          ),
          eurosAsNumber,
        );
      },
    ),
    RUNS,
  );
});

test("insertion, career and promotion give what their rules give", () => {
  const table = value(law.after.table("A11", law.campaign.month));
  fc.assert(
    fc.property(
      someCents,
      fc.integer({ min: 1, max: 600 }),
      fc.nat(600),
      someChoice("tie"),
      someChoice("remainder"),
      (oldAmount, original, recomputed, tie, remainder) => {
        const settings = [
          ["tie", tie.written],
          ["remainder", remainder.written],
        ];
        agrees(
          call("THREESTEP", ["A11", eurosAsNumber(oldAmount), original, recomputed, null, settings]),
          threeSteps({
            originalMonths: original,
            recomputedMonths: recomputed,
            on: law.campaign.month,
            oldTable: null,
            oldAmount,
            newTable: table,
            tie: tie.value,
            remainder: remainder.value,
          }),
          (found) => [
            [
              found.step,
              eurosAsNumber(found.amount),
              found.newSeniorityMonths,
              monthCode(addMonths(law.campaign.month, -found.newSeniorityMonths)),
              eurosAsNumber(found.safeguard.amount),
            ],
          ],
        );
      },
    ),
    RUNS,
  );
  const scale = fc.constantFrom("BB1", "BB3", "CC4", "D2A", "A21", "A33", "C1D");
  fc.assert(
    fc.property(
      scale,
      monthsFrom(200001, 202410),
      monthsFrom(202201, 202512),
      fc.boolean(),
      (held, since, on, isContractual) => {
        const answer = call("CAREER", [held, monthCode(since), monthCode(on), null, [["contractueel", isContractual]]]);
        const rule = scaleCareer(
          {
            scale: held,
            payClass: null,
            scaleSeniorityMonth: since,
            contractual: isContractual,
            evaluationInsufficient: false,
            positionEntitles: true,
          },
          on,
        );
        agrees(answer, rule, (found) => [
          found.kind === "due"
            ? [found.scale, monthCode(found.month), ""]
            : ["", "", expect.stringMatching(/^Non dû : /) as string],
        ]);
        const newScales = ["BB1", "BB2", "BB3", "BB4"];
        // CAR-10: only level C leads to level B.
        const before = held.startsWith("C") ? held : "CC2";
        agrees(
          call("PROMOTE", [before, monthCode(since), newScales.join(";"), monthCode(on)]),
          promoteToLevel(
            {
              old: { tables: law.after, scale: before, seniorityMonth: since },
              newScales,
              newTables: law.after,
              toLevelA: false,
            },
            on,
          ),
          (found) => [
            [found.scale, eurosAsNumber(found.paid), eurosAsNumber(found.tableAmount), eurosAsNumber(found.oldAmount)],
          ],
        );
      },
    ),
    RUNS,
  );
});

test("CALOG.LEVELBARS and CALOG.AFTERENTRY give what their rules give", () => {
  const level = fc.constantFrom("A", "B", "C", "D");
  const flags = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean());
  fc.assert(
    fc.property(level, level, fc.integer({ min: 1, max: 60 }), monthsFrom(202301, 202612), flags, (...given) => {
      const [from, to, levelMonths, on, [insufficient, penalty, reassigned]] = given;
      const settings = [
        ["insufficient", insufficient],
        ["zware tuchtstraf", penalty],
        ["réaffecté", reassigned],
      ];
      agrees(
        call("LEVELBARS", [from, to, levelMonths, monthCode(on), settings]),
        levelPromotionBars(
          {
            from,
            to,
            levelMonths,
            evaluationInsufficient: insufficient,
            heavyPenaltyNotErased: penalty,
            reassignedAsUnfit: reassigned,
          },
          on,
        ),
        (bars) => levelBarsText(bars, "fr"),
      );
    }),
    RUNS,
  );
  // Periods that follow one another, each of its kind.
  const kinds = fc.array(fc.tuple(someChoice("serviceAfter"), fc.integer({ min: 1, max: 20 })), { minLength: 1 });
  fc.assert(
    fc.property(
      monthsFrom(200101, 202412),
      fc.integer({ min: 1, max: 300 }),
      kinds,
      (enteredOn, recognised, periods) => {
        const months: ServiceMonth[] = [];
        const rows = periods.map(([kind, length]) => {
          const from = addMonths(enteredOn, months.length);
          months.push(...Array.from({ length }, () => ({ kind: kind.value })));
          return [kind.written, monthCode(from), monthCode(addMonths(from, length - 1))];
        });
        const lost = months.length - monthsAfterEntry(months);
        const expected = monthCode(seniorityMonthFrom(enteredOn, recognised, lost));
        expect(call("AFTERENTRY", [monthCode(enteredOn), recognised, rows])).toBe(expected);
        expect(call("AFTERENTRY", [monthCode(enteredOn), recognised, String(lost)])).toBe(expected);
      },
    ),
    RUNS,
  );
});

test("CALOG.ENTRY gives the months of the rule", () => {
  const period = fc.record({
    level: fc.constantFrom("A", "B", "C", "D"),
    kind: someChoice("service"),
    ground: someChoice("ground"),
    from: monthsFrom(198001, 200512),
    length: fc.nat(60),
    tenths: fc.integer({ min: 1, max: 10 }),
    days: fc.integer({ min: 1, max: 300 }),
  });
  const isPart = (kind: string) => kind === "part-time" || kind === "teaching";
  fc.assert(
    fc.property(
      fc.array(period, { minLength: 1, maxLength: 4 }),
      monthsFrom(200801, 202412),
      fc.boolean(),
      (periods, enteredOn, intoLevelA) => {
        const rows = periods.map(({ level, kind, ground, from, length, tenths, days }) => [
          ...["x", level, kind.written, ground.written, monthCode(from), monthCode(addMonths(from, length))],
          // Each kind has its own facts: a fraction, days, or neither.
          ...[isPart(kind.value) ? tenths / 10 : 0, kind.value === "teaching" ? days : 0, 0],
        ]);
        const rule = entrySeniority({
          enteredOn,
          intoLevelA,
          commissionOpinion: true,
          periods: periods.map(({ level, kind, ground, from, length, tenths, days }) => ({
            label: "x",
            level,
            kind: kind.value,
            ground: ground.value,
            from,
            to: addMonths(from, length),
            fraction: isPart(kind.value) ? new Decimal(tenths).div(10).toString() : "1",
            ...(kind.value === "teaching" ? { days } : {}),
          })) as ServicePeriod[],
        });
        const settings = [
          ["vers niveau A", intoLevelA],
          // An opinion is given where something counts on recognition.
          ...(periods.some(({ ground }) => ground.value === "recognised") ? [["avis de la commission", "ja"]] : []),
        ];
        agrees(call("ENTRY", [rows, monthCode(enteredOn), settings]), rule, ({ months }) => months);
      },
    ),
    RUNS,
  );
});
