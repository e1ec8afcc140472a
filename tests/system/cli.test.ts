import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPackage, row } from "../support/packageBuilder";

const root = join(__dirname, "..", "..");
const sample = (campaign: string) => join(root, "assets", "sample", `conversion-${campaign}.xlsx`);

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function calog(...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "bin", "calog.mjs"), ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { code: status, stdout, stderr };
}

interface Document {
  readonly campaign: string;
  readonly on: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: Readonly<Record<string, string>>;
  readonly missingColumns: readonly string[];
  readonly skippedRows: readonly { row: number; reason: string }[];
  readonly rows: readonly {
    row: number;
    matricule: string;
    verdict: string;
    findings: readonly Readonly<Record<string, string>>[];
  }[];
  readonly totals: Readonly<Record<string, unknown>>;
  readonly written?: Readonly<Record<string, unknown>>;
}

function documentOf({ stdout }: Run): Document {
  return JSON.parse(stdout) as Document;
}

const NOTE_HEADERS =
  "zone code matricule nom prénom date statut langue scale1 ancdate1 amount1 scale2 ancdate2 amount2 nscale1 nanccdate1 namont1 nscale2 nanccdate2 namont2 nscale3 nanccdate3 namont3 Accord Remarques".split(
    " ",
  );
// Note SSGPI 84738-2007, example of section 1.2.3.
const NOTE_MEMBER = [
  "5999",
  1,
  "44-00001-01",
  "Nom",
  "Prénom",
  200701,
  "S",
  "F",
  "AA1",
  200204,
  22578.15,
  "AA1",
  200110,
  23536.86,
  "A11",
  200204,
  23660,
  "AA1",
  200204,
  22578.15,
  "AA1",
  200110,
  23536.86,
  null,
  null,
];

describe("the calog command", () => {
  const folder = mkdtempSync(join(tmpdir(), "calog-cli-"));
  const path = (name: string) => join(folder, name);
  const book = (name: string, ...rows: (string | number | null)[][]): string => {
    writeFileSync(path(name), buildPackage({ rows: rows.map((cells, index) => row(index + 1, cells)).join("") }));
    return path(name);
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  test("check: the note's member is right, exit 0, one document", () => {
    const run = calog("check", book("note.xlsx", NOTE_HEADERS, NOTE_MEMBER), "--json");
    expect([run.code, run.stderr]).toEqual([0, ""]);
    const document = documentOf(run);
    expect(document).toMatchObject({
      campaign: "2007",
      on: "2007-01",
      headerRow: 1,
      missingColumns: [],
      skippedRows: [],
    });
    expect(document.columns).toMatchObject({ zone: "A", scale1: "I", namount1: "Q", remarks: "Y" });
    expect(document.rows).toEqual([
      {
        row: 2,
        matricule: "44-00001-01",
        verdict: "OK",
        findings: [expect.objectContaining({ code: "accord-missing", severity: "sign-off" })],
      },
    ]);
    // Most favourable now 23 536.86, proposed 23 660.00: both of the note.
    expect(document.totals).toEqual({
      rows: 1,
      ok: 1,
      nok: 0,
      review: 0,
      current: "23536.86",
      proposed: "23660.00",
      difference: "123.14",
      columns: {
        amount1: "22578.15",
        amount2: "23536.86",
        namount1: "23660.00",
        namount2: "22578.15",
        namount3: "23536.86",
      },
    });
  });

  test("check: a wrong amount is exit 1, with given, expected, source and certainty", () => {
    const wrong = NOTE_MEMBER.map((cell) => (cell === 23660 ? 23215 : cell));
    const run = calog("check", book("wrong.xlsx", NOTE_HEADERS, wrong), "--json", "--lang", "en");
    expect(run.code).toBe(1);
    const finding = documentOf(run).rows[0]?.findings.find(({ code }) => code === "new-amount-differs");
    expect(finding).toEqual({
      code: "new-amount-differs",
      severity: "red",
      column: "namount1",
      given: "23215.00",
      expected: "23660.00",
      source: "PJPol annexe 1bis, A11, step 4",
      certainty: "published",
      message: expect.stringContaining("23,660.00") as string,
    });
  });

  test("check: Dutch headers on row 4, text amounts and months, a totals row and an empty row", () => {
    const headers =
      "zone code stamnummer naam voornaam datum statuut taal Scale_1 Ancdate-1 AMOUNT.1 akkoord opmerkingen".split(" ");
    const run = calog(
      "check",
      book(
        "dutch.xlsx",
        ["Lijst"],
        [],
        ["2007"],
        headers,
        [
          "5999",
          "1",
          "44 00001 01",
          "A",
          "B",
          "2007-01",
          "statutair",
          "NI",
          "aa1",
          "4/2002",
          "22.578,15 €",
          null,
          null,
        ],
        [],
        ["5999", "1", "44 00002 01", "A", "B", "2007-01", "S", "N", "AA1", 200204, "22578", null, null],
        ["Totaal", null, null, null, null, null, null, null, null, null, 45156.15],
      ),
      "--json",
    );
    expect(run.code).toBe(1);
    const document = documentOf(run);
    expect([document.headerRow, document.skippedRows]).toEqual([4, [{ row: 8, reason: "total" }]]);
    expect(document.rows.map(({ row: number, verdict }) => [number, verdict])).toEqual([
      [5, "OK"],
      [7, "NOK"],
    ]);
    expect(document.missingColumns).toContain("nscale1");
    expect(document.rows[1]?.findings[0]?.["message"]).toMatch(/22\.578,15/);
  });

  test.each(["2007", "2024"])(
    "check, fill and propose on the sample of %s give the same findings and leave the input alone",
    (campaign) => {
      const input = readFileSync(sample(campaign));
      const checked = calog("check", sample(campaign), "--campaign", campaign, "--json");
      const filled = calog(
        "fill",
        sample(campaign),
        "-o",
        path(`filled-${campaign}.xlsx`),
        "--campaign",
        campaign,
        "--json",
        "--summary",
      );
      const proposed = calog(
        "propose",
        sample(campaign),
        "-o",
        path(`proposed-${campaign}.xlsx`),
        "--campaign",
        campaign,
        "--json",
      );
      expect([checked.code, filled.code, proposed.code]).toEqual([1, 1, 1]);
      expect(documentOf(filled).rows).toEqual(documentOf(checked).rows);
      expect(readFileSync(sample(campaign))).toEqual(input);
      const again = calog("check", path(`filled-${campaign}.xlsx`), "--campaign", campaign, "--json");
      const verdicts = (run: Run) => documentOf(run).rows.map(({ verdict }) => verdict);
      expect(verdicts(again)).toEqual(verdicts(checked));
      const second = calog(
        "fill",
        path(`filled-${campaign}.xlsx`),
        "-o",
        path(`twice-${campaign}.xlsx`),
        "--campaign",
        campaign,
        "--json",
      );
      expect(documentOf(second).written).toMatchObject({ ok: 0, nok: 0 });
    },
  );

  test("propose completes the note's member to the cent", () => {
    const bare = NOTE_MEMBER.map((cell, index) => (index >= 14 && index <= 22 ? null : cell));
    const run = calog("propose", book("bare.xlsx", NOTE_HEADERS, bare), "-o", path("proposed.xlsx"), "--json");
    expect([run.code, documentOf(run).written]).toMatchObject([0, { proposed: 1, skipped: [] }]);
    expect(documentOf(calog("check", path("proposed.xlsx"), "--json")).rows[0]?.verdict).toBe("OK");
    const said = calog("propose", path("bare.xlsx"), "-o", path("proposed.xlsx"), "--force", "--lang", "nl").stdout;
    expect(said).toContain(`Geschreven bestand: ${path("proposed.xlsx")}\nIngevulde voorstellen: 1\n`);
  });

  test("template says that nothing is lacking, and writes no file", () => {
    const nothing = book("nothing.xlsx", NOTE_HEADERS, NOTE_MEMBER);
    const run = calog("template", nothing, "-o", path("nothing.csv"), "--json");
    expect(documentOf(run).written).toMatchObject({
      files: [],
      message: expect.stringContaining("Rien ne manque") as string,
    });
    expect(existsSync(path("nothing.csv"))).toBe(false);
  });

  test("fill and propose append the columns that the sheet does not have", () => {
    const headers = NOTE_HEADERS.slice(0, 14);
    const file = book("short.xlsx", headers, NOTE_MEMBER.slice(0, 14));
    expect(documentOf(calog("propose", file, "-o", path("short-proposed.xlsx"), "--json")).written).toMatchObject({
      proposed: 1,
      appended: [
        "nscale1",
        "nancdate1",
        "namount1",
        "nscale2",
        "nancdate2",
        "namount2",
        "nscale3",
        "nancdate3",
        "namount3",
      ],
    });
    const filled = documentOf(calog("fill", path("short-proposed.xlsx"), "-o", path("short-filled.xlsx"), "--json"));
    expect(filled.written).toMatchObject({ ok: 1, appended: ["accord", "remarks"] });
    expect(documentOf(calog("check", path("short-filled.xlsx"), "--json")).columns).toMatchObject({
      nscale1: "O",
      accord: "X",
      remarks: "Y",
    });
  });

  test("pay: amounts of the tables, refusals that name what is covered", () => {
    expect(JSON.parse(calog("pay", "A11", "200204", "--json").stdout)).toEqual({
      scale: "A11",
      seniorityMonth: "2002-04",
      on: "2007-01",
      step: 4,
      amount: "23660.00",
      certainty: "published",
      source: "PJPol annexe 1bis, A11, step 4",
    });
    // reference/scales/calog.2024-10-01.csv: BB1 step 4 = 17 660.00 (rules.md, SAL-01)
    expect(JSON.parse(calog("pay", "BB1", "2020-10", "--on", "2024-10", "--json").stdout)).toMatchObject({
      step: 4,
      amount: "17660.00",
    });
    const refused = calog("pay", "BB2", "200204", "--json");
    expect(refused.code).toBe(2);
    expect(JSON.parse(refused.stdout)).toMatchObject({
      refusal: { code: "table-not-covered", covered: ["2022-11 … 2023-09", "2024-10 …"] },
    });
    expect(calog("pay", "A11", "200702").code).toBe(2);
    // C1D step 7 is 17 699.39 on 31-12-2006 and in 2022; C2D step 0 is 15 905.00 before and 16 274.00 in 2024 (GRD-05).
    expect(calog("pay", "C2D", "202410", "--on", "2024-10").code).toBe(2);
    expect(
      JSON.parse(calog("pay", "C2D", "202410", "--on", "2024-10", "--side", "after", "--json").stdout),
    ).toMatchObject({ amount: "16274.00" });
    expect(
      JSON.parse(calog("pay", "C2D", "202410", "--on", "2024-10", "--side", "before", "--json").stdout),
    ).toMatchObject({ amount: "15905.00" });
  });

  test("supplied tables decide what the built-in ones do not know, and may not contradict them", () => {
    const headers = NOTE_HEADERS.slice(0, 11);
    const file = book("c1b.xlsx", headers, ["5999", 1, "1", "A", "B", 200701, "S", "F", "C1B", 200601, 15000.5]);
    const csv = (name: string, text: string) => {
      writeFileSync(path(name), text);
      return path(name);
    };
    const scales = csv(
      "scales.csv",
      "scale;step;amount;side;source\nC1B;0;14500,00;before;Moniteur\nC1B;1;15000,00;before;Moniteur\n",
    );
    const finding = documentOf(calog("check", file, "--scales", scales, "--json")).rows[0]?.findings.find(
      ({ column }) => column === "amount1",
    );
    expect(finding).toMatchObject({
      code: "current-amount-differs",
      given: "15000.50",
      expected: "15000.00",
      certainty: "supplied",
    });
    for (const [name, text, code] of [
      ["gap.csv", "scale,step,amount\nC1B,0,100\nC1B,2,200\n", "supplied-step-gap"],
      ["falling.csv", "scale,step,amount\nC1B,0,200\nC1B,1,100\n", "supplied-falling"],
      ["contradicts.csv", "scale,step,amount,side\nA11,0,1.00,after\n", "supplied-contradicts"],
      ["broken.csv", "scale,step,amount\nC1B,0,many\n", "supplied-line-invalid"],
      ["columns.csv", "schaal,bedrag\nC1B,1\n", "supplied-columns-missing"],
    ] as const) {
      const run = calog("check", file, "--scales", csv(name, text), "--json");
      expect([name, run.code, (JSON.parse(run.stdout) as { refusal: { code: string } }).refusal.code]).toEqual([
        name,
        2,
        code,
      ]);
    }
  });

  test("template lists what the workbook lacks, and is accepted back once completed", () => {
    const headers = NOTE_HEADERS.slice(0, 11);
    const file = book("lacking.xlsx", headers, ["5999", 1, "1", "A", "B", 200701, "S", "F", "BB1", 200601, 15000]);
    expect(calog("template", file, "-o", path("lacking.csv")).code).toBe(0);
    const lines = readFileSync(path("lacking.csv"), "utf8").trim().split(/\r?\n/);
    expect(lines.slice(1).map((line) => line.split(/[;,]/).slice(0, 2))).toEqual([
      ["BB1", "0"],
      ["BB1", "1"],
    ]);
    expect(calog("check", file, "--scales", path("lacking.csv"), "--json").code).toBe(0);
  });

  test("a staff list shows who is missing, who is too many, what differs", () => {
    const file = book("roster-book.xlsx", NOTE_HEADERS, NOTE_MEMBER);
    writeFileSync(path("roster.csv"), "matricule;nom;statut\n44-00001-01;Nom;C\n44-00009-01;Absent;S\n");
    const document = JSON.parse(calog("check", file, "--roster", path("roster.csv"), "--json").stdout) as Document & {
      fileFindings: readonly { code: string }[];
    };
    expect(document.fileFindings.map(({ code }) => code)).toEqual(["missing-from-file"]);
    expect(document.rows[0]?.findings.map(({ code }) => code)).toContain("roster-differs");
  });

  describe("bad input is refused with exit 2, a sentence, an empty stdout and no output file", () => {
    const cases: readonly (readonly [string, () => string[]])[] = [
      ["a file that is not there", () => ["check", path("absent.xlsx")]],
      ["a folder", () => ["totals", folder]],
      ["a text file", () => ["check", join(root, "README.md")]],
      [
        "an empty file",
        () => {
          writeFileSync(path("empty.xlsx"), "");
          return ["check", path("empty.xlsx")];
        },
      ],
      [
        "a file cut in half",
        () => {
          const whole = readFileSync(sample("2007"));
          writeFileSync(path("half.xlsx"), whole.subarray(0, whole.length / 2));
          return ["check", path("half.xlsx")];
        },
      ],
      [
        "an .xls file",
        () => {
          writeFileSync(path("old.xls"), Buffer.from("d0cf11e0a1b11ae1", "hex"));
          return ["check", path("old.xls")];
        },
      ],
      ["no recognisable header", () => ["check", book("headless.xlsx", ["a", "b", "c"], [1, 2, 3])]],
      [
        "missing columns",
        () => ["check", book("columns.xlsx", ["code", "matricule", "scale1", "ancdate1"], [1, "1", "AA1", 200204])],
      ],
      ["a duplicated header", () => ["check", book("double.xlsx", [...NOTE_HEADERS, "scale1"], NOTE_MEMBER)]],
      [
        "two sheets that tie",
        () => {
          const rows = row(1, NOTE_HEADERS) + row(2, NOTE_MEMBER);
          writeFileSync(
            path("tie.xlsx"),
            buildPackage({
              sheets: [
                { name: "Un", rows },
                { name: "Deux", rows },
              ],
            }),
          );
          return ["check", path("tie.xlsx")];
        },
      ],
      ["a sheet that is not there", () => ["check", sample("2007"), "--sheet", "Rien"]],
      ["an unknown campaign", () => ["check", sample("2007"), "--campaign", "1999"]],
      ["an unreadable month", () => ["check", sample("2007"), "--on", "janvier"]],
      ["an unknown option", () => ["check", sample("2007"), "--speed"]],
      ["no command anybody knows", () => ["frobnicate"]],
      [
        "an output that exists",
        () => {
          writeFileSync(path("there.xlsx"), "mine");
          return ["fill", sample("2007"), "-o", path("there.xlsx")];
        },
      ],
      ["an output in a folder that is not there", () => ["fill", sample("2007"), "-o", path("nowhere/out.xlsx")]],
      ["an output of another kind", () => ["fill", sample("2007"), "-o", path("out.csv")]],
      ["an output that is the input", () => ["fill", path("note.xlsx"), "-o", path("note.xlsx"), "--force"]],
      ["fill without an output", () => ["fill", sample("2007")]],
    ];

    test.each(cases)("%s", (_, args) => {
      const words = args();
      const before = readdirSync(folder).sort();
      const run = calog(...words);
      expect([run.code, run.stdout]).toEqual([2, ""]);
      expect(run.stderr.trim()).toMatch(/^.{20,}\.$/s);
      const json = calog(...words, "--json");
      const { refusal } = JSON.parse(json.stdout) as { refusal: { code: string; message: string } };
      expect([json.code, refusal.message]).toEqual([2, run.stderr.trim()]);
      expect(readdirSync(folder).sort()).toEqual(before);
    });

    test("the tie names --sheet, and --sheet settles it; a hidden sheet only by name", () => {
      expect(calog("check", path("tie.xlsx")).stderr).toContain("--sheet");
      expect(calog("check", path("tie.xlsx"), "--sheet", "Deux").code).toBe(0);
      expect(readFileSync(path("there.xlsx"), "utf8")).toBe("mine");
      const rows = row(1, NOTE_HEADERS) + row(2, NOTE_MEMBER);
      writeFileSync(
        path("hidden.xlsx"),
        buildPackage({
          sheets: [
            { name: "Vide", rows: "" },
            { name: "Caché", rows, state: "hidden" },
          ],
        }),
      );
      expect(calog("check", path("hidden.xlsx")).code).toBe(2);
      expect(calog("check", path("hidden.xlsx"), "--sheet", "Caché").code).toBe(0);
    });
  });

  test("an existing output is replaced only with --force", () => {
    writeFileSync(path("forced.xlsx"), "mine");
    expect(calog("fill", sample("2007"), "-o", path("forced.xlsx"), "--force").code).toBe(1);
    expect(readFileSync(path("forced.xlsx")).subarray(0, 2).toString()).toBe("PK");
  });

  test("npm and npx start the same command", () => {
    const run = spawnSync("npm", ["run", "--silent", "calog", "--", "--version"], { cwd: root, encoding: "utf8" });
    expect([run.status, run.stdout]).toEqual([0, calog("--version").stdout]);
    expect(existsSync(join(root, "bin", "calog.mjs"))).toBe(true);
  });
});
