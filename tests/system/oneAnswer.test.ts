import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { COLUMNS } from "../../src/checks";
import { main } from "../../src/cli/main";
import { checkWorkbook, columnLetters, PROPOSAL_COLUMNS, type RawCell } from "../../src/conversion";
import { openWorkbook } from "../../src/file";
import { callFunction, CalogError, DEFAULT_ENVIRONMENT, findFunction, type CellValue } from "../../src/functions";
import { WorkbookDesk } from "../../src/taskpane/desk";
import { columnTitle } from "../../src/words";
import { buildPackage } from "../support/packageBuilder";
import { memberCells, STATED } from "../support/randomMembers";
import { valueOf } from "../support/results";

const CURRENT = ["scale1", "ancdate1", "amount1", "scale2", "ancdate2", "amount2"] as const;
const PROPOSED = PROPOSAL_COLUMNS.flat();
const NO_CHOICES = { overwrite: false, decisions: {}, excluded: [], replaced: [] };

type Member = Readonly<Partial<Record<(typeof COLUMNS)[number], RawCell>>>;

function fileOf(members: readonly Member[]): Uint8Array {
  const cell = (value: RawCell, column: number, row: number): string => {
    const start = `<c r="${columnLetters(column)}${row}"`;
    if (typeof value === "number") return `${start}><v>${value}</v></c>`;
    return typeof value === "string" ? `${start} t="inlineStr"><is><t>${value}</t></is></c>` : "";
  };
  const lines = [
    // The header names the column as a remark does without a file.
    COLUMNS.map((column): RawCell => columnTitle(column, "fr")),
    ...members.map((one) => COLUMNS.map((c) => one[c] ?? null)),
  ];
  const rows = lines.map((cells, at) => {
    const row = at + 1;
    return `<row r="${row}">${cells.map((value, column) => cell(value, column, row)).join("")}</row>`;
  });
  return buildPackage({ sheets: [{ name: "S", rows: rows.join("") }] });
}

interface Said {
  readonly row: number;
  readonly verdict: string;
  readonly findings: readonly {
    code: string;
    column: string;
    given: string | null;
    expected: string | null;
    message: string;
  }[];
}

async function onCommandLine(...argv: readonly string[]): Promise<string> {
  let [out, complaint] = ["", ""];
  const streams = {
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (complaint += text) },
  };
  const code = await main([...argv, "--lang", "fr"], streams);
  if (code === 2) throw new Error(complaint);
  return out;
}

function call(name: string, ...inputs: readonly unknown[]): CellValue[][] {
  const answer = callFunction(findFunction(name)!, inputs, DEFAULT_ENVIRONMENT);
  return Array.isArray(answer) ? answer : [[answer]];
}

/** A blank cell as the desktop hands it over. */
function block(members: readonly Member[], columns: readonly (typeof COLUMNS)[number][]): unknown[][] {
  return members.map((member) => columns.map((column) => member[column] ?? 0));
}

async function cellsIn(bytes: Uint8Array, columns: readonly (typeof COLUMNS)[number][]): Promise<RawCell[][]> {
  const places = columns.map((column) => COLUMNS.indexOf(column));
  const read = valueOf(await valueOf(openWorkbook(bytes)).read("S", places, 1));
  return Array.from({ length: read.rowCount }, (_, row) => read.columns.map((cells) => cells[row] ?? null));
}

describe("the same rows get the same answer, whoever asks", () => {
  const folder = mkdtempSync(join(tmpdir(), "calog-one-answer-"));
  const path = join(folder, "rows.xlsx");
  afterAll(() => rmSync(folder, { recursive: true }));

  // note SSGPI 84738-2007, 1.2.3: a row that is right
  const right: Member = {
    ...{ zone: "5300", code: 1, date: 200701, status: "S", language: "F", firstName: "Camille" },
    ...{ scale1: "AA1", ancdate1: 200204, amount1: 22578.15, scale2: "AA1", ancdate2: 200110, amount2: 23536.86 },
    ...{ nscale1: "A11", nancdate1: 200204, namount1: 23660, nscale2: "AA1", nancdate2: 200204, namount2: 22578.15 },
    ...{ nscale3: "AA1", nancdate3: 200110, namount3: 23536.86 },
  };

  // A row without proposal is a question, not an error (1.3.1).
  const open: Member = { ...right, ...Object.fromEntries(PROPOSED.map((column) => [column, null])) };
  const filled = fc
    .array(fc.oneof(memberCells, memberCells, fc.constantFrom(right, open)), { minLength: 1, maxLength: 12 })
    .map((rows) =>
      // Each row a member of its own: a remark about two rows names the rows of the sheet.
      rows.map((row: Member, index): Member => ({ ...row, matricule: `44-${10_000 + index}`, name: "Exemple" })),
    );

  test("verdict, findings and remark: pane, command line, CALOG.CHECK and the check of a file", async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(filled, async (members) => {
        const bytes = fileOf(members);
        writeFileSync(path, bytes);

        // Dates of a row at random may speak for another campaign.
        const file = valueOf(await checkWorkbook(valueOf(openWorkbook(bytes)), { campaign: "2007" }));
        const line = JSON.parse(await onCommandLine("check", path, "--json", "--campaign", "2007")) as {
          rows: readonly Said[];
        };
        const port = valueOf(openWorkbook(bytes));
        const desk = new WorkbookDesk(port, "test");
        await desk.setLanguage("fr");
        const settings = { campaign: "2007", on: null, sheet: null, headerRow: null, columns: {} };
        valueOf(await desk.check(settings, () => undefined));
        const pane = await Promise.all(members.map((_, index) => desk.card(index)));
        const formulas = call("CHECK", block(members, STATED), null, null, "fr");

        const verdicts = file.rows.map(({ verdict }) => verdict);
        for (const verdict of verdicts) seen.add(verdict);
        expect(line.rows.map(({ verdict }) => verdict)).toEqual(verdicts);
        expect(pane.map((card) => card?.verdict)).toEqual(verdicts);
        expect(formulas.map(([verdict]) => verdict)).toEqual(verdicts);

        const codes = file.rows.map(({ findings }) => findings.map(({ code, column }) => `${code} ${column}`).sort());
        const named = (findings: readonly { code: string; column: string }[]): string[] =>
          findings.map(({ code, column }) => `${code} ${column}`).sort();
        expect(line.rows.map(({ findings }) => named(findings))).toEqual(codes);
        expect(pane.map((card) => named(card?.findings ?? []))).toEqual(codes);
        const messages = (findings: readonly { message: string }[]): string[] =>
          findings.map(({ message }) => message).sort();
        expect(pane.map((card) => messages(card?.findings ?? []))).toEqual(
          line.rows.map(({ findings }) => messages(findings)),
        );

        // What is written, by the pane and by the command, is what the formula says of rows that are wrong.
        valueOf(await desk.applyFill(NO_CHOICES, () => undefined));
        const out = join(folder, "filled.xlsx");
        await onCommandLine("fill", path, "-o", out, "--force", "--campaign", "2007");
        const written = await cellsIn(readFileSync(out), ["accord", "remarks"]);
        expect(await cellsIn(valueOf(await port.toBytes()), ["accord", "remarks"])).toEqual(written);
        formulas.forEach(([verdict, remark], index) => {
          if (verdict !== "REVIEW") expect(written[index]).toEqual([verdict, remark === "" ? null : remark]);
        });
      }),
      { numRuns: 40 },
    );
    expect([...seen].sort()).toEqual(["NOK", "OK", "REVIEW"]);
  });

  test("proposals: pane, command line and CALOG.CONVERT", async () => {
    let proposed = 0;
    await fc.assert(
      fc.asyncProperty(filled, async (rows) => {
        const members = rows.map((row): Member => {
          const empty = Object.fromEntries(PROPOSED.map((column) => [column, null]));
          // CONVERT looks up the month of the campaign: these members were there by then.
          return { ...row, ...empty, code: 1, status: "S", date: 200701 };
        });
        const bytes = fileOf(members);
        writeFileSync(path, bytes);
        const out = join(folder, "proposed.xlsx");
        await onCommandLine("propose", path, "-o", out, "--force");
        const certain = await cellsIn(readFileSync(out), PROPOSED);
        const port = valueOf(openWorkbook(bytes));
        const desk = new WorkbookDesk(port, "test");
        const settings = { campaign: "2007", on: null, sheet: null, headerRow: null, columns: {} };
        valueOf(await desk.check(settings, () => undefined));
        const applied = await desk.applyProposals(false);
        if (applied.ok) expect(await cellsIn(valueOf(await port.toBytes()), PROPOSED)).toEqual(certain);
        // CONVERT gives what rests on inferred data too, which is written only when it is asked for.
        await onCommandLine("propose", path, "-o", out, "--force", "--inferred");
        const written = await cellsIn(readFileSync(out), PROPOSED);
        const formulas = call("CONVERT", block(members, CURRENT));
        // What CONVERT gives is written, unless the check would then ask something about it.
        const given = formulas.map((cells) => (cells.every((cell) => cell instanceof CalogError) ? null : cells));
        const completed = members.map((member, index): Member => {
          const cells = given[index]?.map((cell) => cell as RawCell);
          return { ...member, ...Object.fromEntries(PROPOSED.map((column, at) => [column, cells?.[at] ?? null])) };
        });
        const checked = valueOf(await checkWorkbook(valueOf(openWorkbook(fileOf(completed)))));
        given.forEach((cells, index) => {
          const isAsked = checked.rows[index]?.findings.some(
            ({ column, severity }) => PROPOSED.some((one) => one === column) && ["red", "amber"].includes(severity),
          );
          const isWritten = cells !== null && isAsked === false;
          if (isWritten) proposed++;
          expect((written[index] ?? []).map((cell) => cell ?? "")).toEqual(isWritten ? cells : PROPOSED.map(() => ""));
        });
      }),
      { numRuns: 40 },
    );
    expect(proposed).toBeGreaterThan(5);
  });

  test("amounts: calog pay and CALOG.AMOUNT, step by step of every scale, refusals included", async () => {
    for (const scale of ["AA1", "A11", "A43", "C1D", "D4C", "BB1", "B2C"]) {
      for (const month of [197501, 199912, 200204, 200701, 200702]) {
        let said: { amount?: string; refusal?: { message: string } };
        try {
          said = JSON.parse(await onCommandLine("pay", scale, String(month), "--json")) as typeof said;
        } catch {
          said = { refusal: { message: "" } };
        }
        const [[answer]] = call("AMOUNT", scale, month) as [[CellValue]];
        if (said.amount === undefined) expect(answer).toBeInstanceOf(CalogError);
        else expect(answer).toBe(Number(said.amount));
        const [[paid]] = call("PAID", [[scale, month, 0, 0, 0, 0]]) as [[CellValue]];
        if (typeof paid === "number" && typeof answer === "number") expect(paid).toBe(answer);
      }
    }
  });
});
