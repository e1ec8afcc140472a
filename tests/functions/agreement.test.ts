import fc from "fast-check";
import type { ColumnName } from "../../src/checks";
import {
  checkRows,
  planProposals,
  remarkContent,
  statedRows,
  type CheckedWorkbook,
  type RawCell,
} from "../../src/conversion";
import { callFunction, CalogError, DEFAULT_ENVIRONMENT, findFunction, type Answer } from "../../src/functions";
import { campaignLaw, DEFAULT_CAMPAIGN, findCampaign, tableSets, type CampaignLaw } from "../../src/law";
import { amountAtMonth, annualAmount, convertedScale, horizontalInsertion, nextIncrement } from "../../src/rules";
import { headerFor, writeRemark } from "../../src/words";
import { addMonths, eurosAsNumber, fullYears, monthCode, monthFromCode, type Result } from "../../src/values";
import { memberCells, STATED } from "../support/randomMembers";
import { isWhole } from "../support/whole";

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}
const lawOf = (id: string): CampaignLaw => value(campaignLaw(value(findCampaign(id))));
const law = lawOf(DEFAULT_CAMPAIGN);
const scales = [...new Set(["old", "B2A.1", "AA3", ...tableSets.flatMap((set) => [...set.tables.keys()])])];
const first = monthFromCode(198001)!;
const call = (name: string, inputs: readonly unknown[]): Answer =>
  callFunction(findFunction(name)!, inputs, DEFAULT_ENVIRONMENT);

/** A small generator of its own, so that 100 000 calls take seconds; the seed makes it repeatable. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Compares an answer with what the rule gives: the value, or an error that is never a figure. */
function agrees<T>(answer: Answer, rule: Result<T>, shown: (value: T) => Answer): boolean {
  if (!rule.ok) return answer instanceof CalogError && answer.code === "#N/A";
  return JSON.stringify(answer) === JSON.stringify(shown(rule.value));
}

/** Five functions are called each time. */
const ROUNDS = isWhole ? 20_000 : 4_000;

test(`${ROUNDS * 5} random calls agree with the rules`, () => {
  const random = numbers(84_738);
  let wrong = 0;
  let answered = 0;
  for (let index = 0; index < ROUNDS; index++) {
    const scale = scales[random(scales.length)] ?? "";
    const ancdate = addMonths(first, random(540));
    const on = addMonths(first, random(560));
    const [month, at] = [monthCode(ancdate), monthCode(on)];
    const outcomes: boolean[] = [
      agrees(call("AMOUNT", [scale, month, at]), amountAtMonth(law, scale, ancdate, on, null), ({ cents }) =>
        eurosAsNumber(cents),
      ),
      agrees(call("STEP", [String(month), at]), fullYears(ancdate, on), (years) => years),
      agrees(call("NEWSCALE", [scale]), convertedScale(law, scale), ({ to }) => to),
      agrees(
        call("INSERT", [scale, month, at]),
        horizontalInsertion(law, { scale, seniorityMonth: ancdate, cents: null }, null, on),
        ({ inserted }) => [[inserted.scale, monthCode(inserted.seniorityMonth), eurosAsNumber(inserted.cents)]],
      ),
      index % 2 === 0
        ? agrees(call("NEXT", [scale, month, at]), nextIncrement(law, scale, ancdate, on), (next) => [
            [monthCode(next.month), eurosAsNumber(next.amount.cents)],
          ])
        : agrees(
            call("SAFEGUARD", [scale, month, null, null, at]),
            annualAmount(law.before, scale, ancdate, on),
            (found) => [[eurosAsNumber(found.cents), scale]],
          ),
    ];
    wrong += outcomes.filter((isRight) => !isRight).length;
    answered += outcomes.length;
  }
  expect({ answered, wrong }).toEqual({ answered: ROUNDS * 5, wrong: 0 });
});

const CURRENT = ["scale1", "ancdate1", "amount1", "scale2", "ancdate2", "amount2"] as const;
const campaignId = fc.constantFrom("2007", "2024");
/** A blank cell as the desktop hands it over. */
const asExcel = (cell: RawCell): unknown => cell ?? 0;

function statedOf(rows: readonly Readonly<Partial<Record<ColumnName, RawCell>>>[], names: readonly ColumnName[]) {
  const columns = new Map(names.map((name) => [name, rows.map((row) => row[name] ?? null)] as const));
  return statedRows({ columns, formulas: new Map(), indexes: rows.map((_, index) => index), firstRow: 1 });
}

test("CALOG.CHECK gives the verdict and remark of the check", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(memberCells, { minLength: 1, maxLength: 8 }), campaignId, async (generated, id) => {
      // Totals and empty rows are no members; the check of a file leaves them out before it judges.
      const rows = generated.map((row) => (row.matricule === "Total" ? { ...row, matricule: "44-9" } : row));
      const members = rows.filter((row) =>
        [row.matricule, row.name, row.code, row.scale1].some((cell) => cell !== null),
      );
      const campaign = lawOf(id);
      const stated = statedOf(members, STATED);
      const checked = await checkRows(stated, {
        law: campaign,
        on: campaign.campaign.month,
        columns: new Set(STATED),
      });
      const answer = call("CHECK", [rows.map((row) => STATED.map((name) => asExcel(row[name]))), null, id, "fr"]);
      const verdicts = (answer as string[][]).filter(([verdict]) => verdict !== "");
      expect(verdicts.map(([verdict]) => verdict)).toEqual(checked!.map(({ verdict }) => verdict));
      const source = {
        law: campaign,
        on: campaign.campaign.month,
        stated,
        headerOf: (name: ColumnName) => headerFor(name, "fr"),
      };
      checked!.forEach(({ verdict, findings }, index) => {
        // Rows of a remark are numbered within the block, where members alone are numbered here.
        if (verdict !== "NOK" || members.length !== rows.length) return;
        expect(verdicts[index]![1]).toBe(writeRemark(remarkContent(source, index, findings), "fr"));
      });
    }),
    { numRuns: 150 },
  );
});

test("CALOG.CONVERT gives the cells that propose would write", () => {
  const proposed = STATED.filter((column) => column.startsWith("n") && column !== "name");
  fc.assert(
    fc.property(fc.array(memberCells, { minLength: 1, maxLength: 8 }), campaignId, (generated, id) => {
      const rows = generated.map((row) => ({
        ...Object.fromEntries(CURRENT.map((name) => [name, row[name]])),
        code: 1,
      }));
      const campaign = lawOf(id);
      const stated = statedOf(rows, ["code", ...CURRENT]);
      const checked = {
        recognition: { sheet: "S", headerRow: 0, columns: new Map(), missingColumns: [], language: "fr", headers: [] },
        campaign: campaign.campaign,
        law: campaign,
        on: campaign.campaign.month,
        language: "fr",
        stated,
        rows: rows.map((_, index) => ({ row: index + 1, verdict: "OK", findings: [] })),
        fileFindings: [],
        skippedRows: [],
        freeColumn: 0,
        isSigned: false,
      } satisfies CheckedWorkbook;
      const plan = planProposals(checked, { inferred: true });
      // The function answers for one row; what the check of the whole file would not accept is no matter of a row.
      const refused = new Set(
        plan.skipped.filter(({ refusal }) => refusal.code === "proposal-not-accepted").map(({ row }) => row),
      );
      const cells = rows.map((row) => CURRENT.map((name) => asExcel((row as Record<string, RawCell>)[name] ?? null)));
      const answer = call("CONVERT", [cells, null, id]) as (string | number | CalogError)[][];
      const written = new Map(plan.entries.map((entry) => [entry.row, entry.cells]));
      answer.forEach((line, index) => {
        const entry = written.get(index + 1);
        if (refused.has(index + 1)) return;
        if (entry) expect(line).toEqual(proposed.map((name) => entry[name] ?? ""));
        else if (cells[index]!.every((cell) => cell === 0)) expect(line).toEqual(line.map(() => ""));
        else expect(line.every((cell) => cell instanceof CalogError)).toBe(true);
      });
    }),
    { numRuns: 150 },
  );
});
