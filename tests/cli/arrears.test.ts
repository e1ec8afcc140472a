import { mkdtempSync, rmSync, writeFileSync, existsSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../src/file";
import { LANGUAGES } from "../../src/words";
import { value } from "../rules/support/values";
import { calog, calogJson, refusalOf } from "./support";

const SAMPLE = join(__dirname, "..", "..", "assets", "sample", "conversion-2007.xlsx");
const folder = mkdtempSync(join(tmpdir(), "calog-arrears-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const inFolder = (name: string) => join(folder, name);

/** The member of note SSGPI 84738-2007, 1.2.3. */
const CURRENT = ["--current", "AA1:200204", "--current", "AA1:200110"];
const PROPOSED = ["--proposed", "A11:200204", "--proposed", "AA1:200204", "--proposed", "AA1:200110"];
const CYCLE = "processing-month-needed";
const note = (...more: string[]) => calogJson("arrears", ...CURRENT, ...more);

interface Line {
  readonly month: string;
  readonly annualDifference: string;
  readonly delta: string;
}
const linesOf = (document: Record<string, unknown>) => document["lines"] as readonly Line[];
const cents = (text: string) => Math.round(Number(text) * 100);

describe("calog arrears of the member of the note", () => {
  // Issue 5, check of ours: coefficient 1.4002; 123.14 January to March, 568.14 April, 109.397626 before rounding.
  test.each<[string, readonly string[], string]>([
    ["with the proposal given", PROPOSED, "stated"],
    ["with the horizontal insertion", [], "computed"],
  ])("%s", async (_, proposed, basis) => {
    const { code, document } = await note(...proposed);
    expect(code).toBe(0);
    expect(document).toMatchObject({ basis, kind: "amount", total: "109.40", exact: "109.397626", conditional: false });
    expect(linesOf(document).map(({ month, annualDifference, delta }) => [month, annualDifference, delta])).toEqual([
      ["2007-01", "123.14", "14.37"],
      ["2007-02", "123.14", "14.37"],
      ["2007-03", "123.14", "14.37"],
      ["2007-04", "568.14", "66.29"],
    ]);
    expect((document["proposed"] as { scale: string }[]).map(({ scale }) => scale)).toEqual(["A11", "AA1", "AA1"]);
  });

  // Note 1.3.3: arrears → January to April, advance → January to May.
  test.each<[string[], string[]]>([
    [
      ["--regime", "advance"],
      ["2007-01", "2007-02", "2007-03", "2007-04", "2007-05"],
    ],
    [["--processed", "2007-02"], ["2007-01"]],
    [
      ["--effective", "2007-03", "--processed", "2007-07"],
      ["2007-03", "2007-04", "2007-05", "2007-06"],
    ],
    [
      ["--entered", "2007-03"],
      ["2007-03", "2007-04"],
    ],
    [["--entered", "200704"], ["2007-04"]],
    [
      ["--left", "2007-02"],
      ["2007-01", "2007-02"],
    ],
    [["--left", "2007-01"], ["2007-01"]],
  ])("%j gives %j", async (options, months) => {
    const { document } = await note(...options);
    expect(linesOf(document).map(({ month }) => month)).toEqual(months);
  });

  test("nothing due is said with its reason and is no amount", async () => {
    const { code, document } = await note("--entered", "2007-05");
    expect(code).toBe(0);
    expect(document).toMatchObject({ kind: "not-due", reason: "no-month-to-regularise" });
    expect(document).not.toHaveProperty("total");
  });

  // The reference month of a row is that of its date when later; A11 21 880.00 − AA1 20 705.34 = 1 174.66.
  test("who entered with a seniority of then is inserted at the month of entry", async () => {
    const { document } = await calogJson("arrears", "--current", "AA1:200702", "--entered", "2007-02");
    expect(linesOf(document).map(({ month, annualDifference }) => [month, annualDifference])).toEqual([
      ["2007-02", "1174.66"],
      ["2007-03", "1174.66"],
      ["2007-04", "1174.66"],
    ]);
  });

  test("an unchanged situation owes 0.00", async () => {
    const { document } = await calogJson("arrears", "--current", "C1D:199501", "--proposed", "C1D:199501");
    expect(document).toMatchObject({ kind: "amount", total: "0.00" });
  });

  test("`old` needs the amount of every month", async () => {
    const old = (...amounts: string[]) => [
      ...["--current", `old:${amounts.join(",")}`],
      ...["--proposed", "A11:200204", "--proposed", `old:${amounts.join(",")}`],
    ];
    expect(await refusalOf("arrears", ...old("2007-01=23536.86"))).toMatchObject({
      code: "stated-amount-missing",
      on: "2007-02",
    });
    const months = ["2007-01", "2007-02", "2007-03", "2007-04"].map((month) => `${month}=23536,86`);
    expect((await calogJson("arrears", ...old(...months))).document).toMatchObject({ total: "109.40" });
  });

  test("the explanation has its sentences, once asked for", async () => {
    expect((await note()).document).not.toHaveProperty("explanation");
    const { document } = await note("--explain", "--lang", "en");
    const steps = document["explanation"] as { code: string; text: string }[];
    expect(steps.map(({ code }) => code)).toContain("conversion");
    expect(steps.every(({ text }) => text.length > 20)).toBe(true);
  });

  test.each(LANGUAGES)("people read months, total and condition in %s", async (lang) => {
    const { code, stdout, stderr } = await calog("arrears", ...CURRENT, "--contractual", "--lang", lang);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/109[.,]40/);
    expect(stdout).toMatch(/109[.,]397626/);
    expect(stdout).toMatch(/avenant|bijvoegsel|Zusatz(es)? zum Arbeitsvertrag|addendum/);
  });
});

describe("calog arrears cannot be done", () => {
  test.each<[string, string[], string]>([
    ["nothing said of the member", [], "option-missing"],
    ["an option of the other form", [...CURRENT, "--sheet", "X"], "option-unknown"],
    ["an option of the other form on a file", [SAMPLE, ...CURRENT], "option-unknown"],
    ["a scale without seniority", ["--current", "AA1"], "option-value-invalid"],
    ["a month that is none", [...CURRENT, "--processed", "2007-13"], "option-value-invalid"],
    ["a word that is none of the regime", [...CURRENT, "--regime", "later"], "option-value-invalid"],
    ["no table", ["--current", "AA2:200204"], "conversion-not-covered"],
    ["seniority in the future", ["--current", "AA1:200802"], "seniority-in-future"],
    [
      "before the tables",
      [...CURRENT, ...PROPOSED, "--effective", "2006-12", "--processed", "2007-01"],
      "table-not-covered",
    ],
    ["an effective month of which no text names the cycle", [...CURRENT, "--effective", "2007-02"], CYCLE],
    ["the same of a workbook", [SAMPLE, "--effective", "2007-02"], CYCLE],
    ["a campaign that names no cycle", ["--campaign", "2024", "--current", "C1A:200204"], CYCLE],
    ["the same of a workbook", [SAMPLE, "--campaign", "2024"], CYCLE],
    ["an original position without what is new", ["--current", "old:2007-01=22000.00"], "option-missing"],
    ["a leaver without matricule in a workbook", [SAMPLE, "--left", "2007-02"], "option-missing"],
    ["a file that is not there", [inFolder("none.xlsx")], "file-not-found"],
  ])("%s: %j", async (_, args, code) => {
    expect(await refusalOf("arrears", ...args)).toMatchObject({ code });
  });
});

describe("calog arrears of a workbook", () => {
  interface Member {
    readonly row: number;
    readonly matricule: string;
    readonly kind: string;
    readonly basis: string;
    readonly total?: string;
    readonly lines?: readonly Line[];
    readonly refusal?: { readonly code: string; readonly message: string };
  }
  const membersOf = (document: Record<string, unknown>) => document["members"] as readonly Member[];

  test("every total is the sum of what is shown, and who is not computed has a sentence", async () => {
    const { code, document } = await calogJson("arrears", SAMPLE);
    expect(code).toBe(0);
    const members = membersOf(document);
    const computed = members.filter(({ kind }) => kind === "amount");
    for (const { lines = [], total = "" } of computed) {
      expect(lines.reduce((sum, { delta }) => sum + cents(delta), 0)).toBe(cents(total));
    }
    const totals = document["totals"] as Record<string, number | string>;
    expect(computed.reduce((sum, { total = "" }) => sum + cents(total), 0)).toBe(cents(String(totals["total"])));
    const months = document["months"] as { delta: string }[];
    expect(months.reduce((sum, { delta }) => sum + cents(delta), 0)).toBe(cents(String(totals["total"])));
    const refused = members.filter(({ kind }) => kind === "refused");
    expect([totals["computed"], totals["refused"]]).toEqual([computed.length, refused.length]);
    for (const { refusal } of refused) expect(refusal?.message.length).toBeGreaterThan(20);
    expect(refused.map(({ refusal }) => refusal?.code)).toContain("stated-amount-missing");
    expect(new Set(members.map(({ basis }) => basis))).toEqual(new Set(["file", "corrected", "computed", "none"]));
  });

  test("--as-stated takes the file's own proposals, and says so of each member", async () => {
    const corrected = await calogJson("arrears", SAMPLE);
    const { code, document } = await calogJson("arrears", SAMPLE, "--as-stated");
    expect([code, document["asStated"], corrected.document["asStated"]]).toEqual([0, true, false]);
    const wrong = membersOf(corrected.document).filter(({ basis }) => basis === "corrected");
    expect(wrong.length).toBeGreaterThan(0);
    const now = membersOf(document);
    for (const { row } of wrong) expect(now.find((member) => member.row === row)?.basis).toBe("as-stated");
    expect(now.filter(({ basis }) => basis === "corrected")).toEqual([]);
    const { stdout } = await calog("arrears", SAMPLE, "--as-stated", "--lang", "en");
    expect(stdout).toContain("Proposal as the file states it, even if wrong");
    expect(stdout).toContain("of the file as it stands, though wrong");
  });

  test("--as-stated and several leavers go together", async () => {
    const [one, two] = membersOf((await calogJson("arrears", SAMPLE)).document).filter(({ kind }) => kind === "amount");
    const left = [one, two].flatMap((member) => ["--left", `${member?.matricule}:2007-02`]);
    const { document } = await calogJson("arrears", SAMPLE, "--as-stated", ...left);
    for (const asked of [one, two]) {
      const lines = membersOf(document).find(({ row }) => row === asked?.row)?.lines ?? [];
      expect(lines.map(({ month }) => month)).toEqual(["2007-01", "2007-02"]);
    }
  });

  test("amounts of the original position come from a file", async () => {
    const { document } = await calogJson("arrears", SAMPLE);
    const old = membersOf(document).find(({ refusal }) => refusal?.code === "stated-amount-missing");
    const file = inFolder("old.csv");
    const lines = ["2007-02", "2007-03", "2007-04"].map((month) => `${old?.matricule};${month};1000,00`);
    writeFileSync(file, ["matricule;mois;montant", ...lines].join("\n"));
    const supplied = await calogJson("arrears", SAMPLE, "--original-amounts", file);
    expect(membersOf(supplied.document).find(({ row }) => row === old?.row)?.kind).toBe("amount");
    // guide/field-pay.md 3: amounts of a stranger, or of a member whom tables pay.
    writeFileSync(file, "matricule;mois;montant\n1;2007-01;5");
    expect(await refusalOf("arrears", SAMPLE, "--original-amounts", file)).toMatchObject({ code: "matricule-unknown" });
    writeFileSync(file, "matricule;mois;montant\n44-10000-00;2007-01;5");
    const unused = membersOf((await calogJson("arrears", SAMPLE, "--original-amounts", file)).document);
    expect(unused.find(({ matricule }) => matricule === "44-10000-00")?.refusal?.code).toBe("original-amounts-unused");
    writeFileSync(file, "matricule;mois;montant\n1;2007-13;5");
    expect(await refusalOf("arrears", SAMPLE, "--original-amounts", file)).toMatchObject({
      code: "supplied-line-invalid",
      column: "month",
    });
  });

  test("-o adds the lines as a sheet to a copy, and leaves nothing behind when refused", async () => {
    const out = inFolder("out.xlsx");
    const { code, document } = await calogJson("arrears", SAMPLE, "-o", out, "--lang", "fr");
    expect([code, document["file"]]).toEqual([0, out]);
    const workbook = value(openWorkbook(new Uint8Array(readFileSync(out))));
    const names = value(await workbook.sheets()).map(({ name }) => name);
    expect(names).toContain("CALOG arriérés");
    const rows = value(await workbook.top("CALOG arriérés", 120));
    const total = (document["totals"] as { total: string }).total;
    expect(rows.find(([first]) => first === "Total")?.at(9)).toBe(Number(total));
    expect(await refusalOf("arrears", SAMPLE, "-o", out)).toMatchObject({ code: "output-exists" });
    expect(await refusalOf("arrears", SAMPLE, "-o", inFolder("out.csv"))).toMatchObject({ code: "output-extension" });
    expect(existsSync(inFolder("out.csv"))).toBe(false);
  });

  test("people read each member, the months and the total", async () => {
    const { code, stdout } = await calog("arrears", SAMPLE, "--lang", "nl");
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^Te regulariseren maanden: januari 2007 tot april 2007 \(uitwerking januari 2007, weddecyclus mei 2007\)/,
    );
    expect(stdout).toMatch(/\n01\/2007\t\d+\t/);
    expect(stdout).toMatch(/\nTotaal: [\d.]+,\d\d EUR \[[a-z, ]+\]\n/);
  });
});

// guide/field-pay.md 3: a fact that is given is used or refused.
describe("arrears of one member refuse what they would drop", () => {
  const more = (option: string, ...pairs: string[]) => pairs.flatMap((pair) => [option, pair]);
  test.each<[string, string[], string]>([
    ["three current positions", more("--current", "AA1:200101"), "pairs-too-many"],
    ["four proposed ones", [...PROPOSED, "--proposed", "AA1:200001"], "pairs-too-many"],
    ["a cycle before the effect", ["--processed", "2006-12"], "processing-before-effect"],
    ["a cycle before another effect", ["--effective", "2007-06", "--processed", "2007-05"], "processing-before-effect"],
    ["two months of leaving", more("--left", "2007-02", "2007-03"), "option-twice"],
    ["a leaver with a matricule", ["--left", "44-10000-00:2007-02"], "option-value-invalid"],
    ["leaving before the entry", ["--entered", "2007-03", "--left", "2007-02"], "period-invalid"],
    ["a month of insertion beside a proposal", [...PROPOSED, "--on", "2007-02"], "options-exclude"],
  ])("%s", async (_, options, code) => {
    expect(await refusalOf("arrears", ...CURRENT, ...options)).toMatchObject({ code });
  });

  test("a cycle in the month of effect is no refusal: nothing is to be regularised yet", async () => {
    expect((await note("--processed", "2007-01")).document).toMatchObject({ kind: "not-due" });
  });

  // guide/field-pay.md 2: note 84738-2007, engaged on the 17th, counted from the next month.
  test("an entry inside a month counts from the next", async () => {
    const { document } = await note("--entered", "2007-02-17");
    expect(linesOf(document).map(({ month }) => month)).toEqual(["2007-03", "2007-04"]);
  });

  test("a workbook refuses the same", async () => {
    expect(await refusalOf("arrears", SAMPLE, "--processed", "2006-12")).toMatchObject({
      code: "processing-before-effect",
    });
    expect(await refusalOf("arrears", SAMPLE, "--force")).toMatchObject({ code: "option-missing" });
  });
});

// guide/field-pay.md 6, 7, 8.
describe("what an amount of arrears rests on", () => {
  test("a special scale is conditional on its evidence, A11 is not", async () => {
    const special = async (scale: string) =>
      (await calogJson("arrears", "--current", "AA1:200204", "--proposed", `${scale}:200204`)).document;
    expect(await special("A21")).toMatchObject({ conditional: true, conditions: ["evidence"] });
    expect(await special("A12")).toMatchObject({ conditional: true, conditions: ["evidence"] });
    expect(await special("A11")).toMatchObject({ conditional: false, conditions: [] });
    const both = await calog("arrears", "--current", "AA1:200204", "--proposed", "A21:200204", "--contractual");
    expect(both.stdout).toContain("sous réserve de l’avenant au contrat");
    expect(both.stdout).toContain("sous réserve des pièces de l’insertion spéciale");
  });

  // A11 step 4 and AA1 steps 4 and 5 are published, A11 step 5 derived, A21 of 2007 inferred (reference/README.md).
  test("every amount has a mark with a legend, without --explain", async () => {
    const { stdout } = await calog("arrears", ...CURRENT, "--lang", "en");
    expect(stdout).toMatch(/^01\/2007\t123\.14\t14\.37 \[a, b\]$/m);
    expect(stdout).toMatch(/^04\/2007\t568\.14\t66\.29 \[b, c\]$/m);
    expect(stdout).toMatch(/^Total: 109\.40 EUR \[a, b, c\]$/m);
    expect(stdout).toMatch(/^\[a\] PJPol annex 1bis \(.*\): published$/m);
    expect(stdout).toMatch(/^\[c\] PJPol annex 1bis \(.*\): derived/m);
    expect(stdout).toContain("Index coefficient 1.4002");
    // What the law leaves open stands in the answer.
    expect(stdout).toMatch(/^Rounded once, to the nearest cent/m);
  });

  test("the document says it of every month, and of the total", async () => {
    const { document } = await note();
    const lines = document["lines"] as Record<string, string>[];
    expect(lines.map(({ certainty }) => certainty)).toEqual(["published", "published", "published", "derived"]);
    expect(lines[3]).toMatchObject({
      currentSource: "PJPol, échelles au 31-12-2006, AA1, step 5",
      proposedSource: "PJPol annexe 1bis, A11, step 5",
      proposedCertainty: "derived",
    });
    expect(document).toMatchObject({ certainty: "derived", openPoints: [{ code: "index-rounding-once" }] });
    const inferred = await calogJson("arrears", "--current", "AA1:200204", "--proposed", "A21:200204");
    expect(inferred.document).toMatchObject({ certainty: "inferred" });
    const stated = await calogJson(
      "arrears",
      "--current",
      "old:2007-01=22000",
      "--proposed",
      "A11:200204",
      "--processed",
      "2007-02",
    );
    expect(stated.document).toMatchObject({ lines: [{ currentCertainty: "stated" }], certainty: "stated" });
  });

  test("the reasoning cites the rows of the tables with their own certainty", async () => {
    const { document } = await note("--explain");
    const steps = document["explanation"] as { code: string; source: string; certainty: string }[];
    const last = steps.filter(({ code }) => code === "arrears-line").at(-1);
    expect(last).toMatchObject({ certainty: "derived", source: expect.stringContaining("A11, step 5") as string });
    expect(steps.filter(({ code, certainty }) => code.startsWith("arrears-line") && certainty === "article")).toEqual(
      [],
    );
  });

  test("a sum to be repaid is called so", async () => {
    const back = ["arrears", "--current", "AA1:198001", "--proposed", "A11:200204", "--lang", "en"];
    const { stdout } = await calog(...back, "--explain");
    expect(stdout).toMatch(/^Total to be repaid: \d/m);
    expect(stdout).toMatch(/to be repaid: \d/);
    expect((await calogJson(...back)).document["total"]).toMatch(/^-/);
  });

  test("the total before rounding ends after ten decimals", async () => {
    const { document } = await calogJson("arrears", "--current", "AA1:200204", "--proposed", "A21:200204");
    expect(document["exact"]).toMatch(/^\d+\.\d{1,10}$/);
  });
});

describe("what a workbook of arrears rests on", () => {
  test("amounts have marks, inferred members are counted, other values than the file's are said", async () => {
    const { stdout } = await calog("arrears", SAMPLE, "--lang", "en");
    expect(stdout).toMatch(/^\[a\] PJPol/m);
    const { document } = await calogJson("arrears", SAMPLE);
    const totals = document["totals"] as { certainty: string; inferredMembers: number };
    const members = document["members"] as { certainty?: string; differing: { column: string }[] }[];
    expect(totals.inferredMembers).toBe(members.filter(({ certainty }) => certainty === "inferred").length);
    const differing = members.flatMap((member) => member.differing);
    expect(differing.length).toBeGreaterThan(0);
    expect(stdout).toContain(": the file states ");
  });

  test("campaign 2024 cites no note of 2007", async () => {
    const sample2024 = SAMPLE.replace("2007", "2024");
    const line = ["arrears", sample2024, "--campaign", "2024", "--processed", "2025-02", "--explain"];
    const { stdout } = await calog(...line, "--json");
    expect(stdout).not.toContain("84738");
  });
});
