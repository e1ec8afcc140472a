import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { jsonPieces } from "../../src/cli/pieces";
import { printing } from "../../src/cli/printing";
import { headerMeaning, REQUIRED_COLUMNS } from "../../src/conversion";
import { openWorkbook } from "../../src/file";
import { columnTitle, LANGUAGES } from "../../src/words";
import { buildPackage, packageParts, row, zipParts } from "../support/packageBuilder";
import { packageOf } from "../support/zoneFile";
import { calog, refusalOf } from "./support";
import { testInWhole } from "../support/whole";

const folder = mkdtempSync(join(tmpdir(), "calog-lists-"));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const SOUND = packageOf([{ matricule: "44-1" }]);
beforeAll(() => {
  writeFileSync(at("in.xlsx"), SOUND);
  writeFileSync(at("cut.xlsx"), SOUND.subarray(0, SOUND.length - 200));
  writeFileSync(at("noext"), SOUND);
  mkdirSync(at("zones"));
});

const LISTS = [
  ["check", "--roster"],
  ["check", "--scales"],
  ["check", "--conversions"],
  ["career", "--careers"],
  ["forecast", "--careers"],
  ["forecast", "--index"],
  ["forecast", "--events"],
  ["arrears", "--original-amounts"],
] as const;

describe("a list beside the workbook", () => {
  test.each(LISTS)("that is damaged is named: %s %s", async (command, option) => {
    const argv = [command, at("in.xlsx"), option, at("cut.xlsx")];
    expect(await refusalOf(...argv)).toMatchObject({ file: "cut.xlsx" });
    expect((await calog(...argv)).stderr).toMatch(/^cut\.xlsx: /);
  });

  test.each([
    ["--scales", "scale;step;amount;amount\nA1A;0;10000;20000\n", "amount", ["C1", "D1"]],
    ["--scales", "scale;step;amount;montant\nA1A;0;10000;20000\n", "amount", ["C1", "D1"]],
    ["--conversions", "old_scale;new_scale;new_scale\nA1A;A11;A12\n", "new_scale", ["B1", "C1"]],
    ["--roster", "matricule;matricule;nom\n1;44-10000-00;x\n", "matricule", ["A1", "B1"]],
  ])("with a column twice is refused: %s %j", async (option, text, column, cells) => {
    writeFileSync(at("twice.csv"), text);
    const argv = ["check", at("in.xlsx"), option, at("twice.csv")];
    expect(await refusalOf(...argv)).toEqual({ code: "header-duplicate", file: "twice.csv", column, cells });
    expect((await calog(...argv)).stderr).toMatch(/^L’en-tête .* dans twice\.csv \([A-D]1, [A-D]1\)/);
  });

  test("a staff list may have its names and zones twice, as a workbook may", async () => {
    writeFileSync(at("names.csv"), "matricule;nom;naam\n44-1;x;y\n");
    expect((await calog("check", at("in.xlsx"), "--roster", at("names.csv"))).code).not.toBe(2);
  });

  test("what lacks columns is not sent to a template that has none of them", async () => {
    writeFileSync(at("few.csv"), "a;b\n1;2\n");
    const { stderr } = await calog("forecast", at("in.xlsx"), "--events", at("few.csv"));
    expect(stderr).toMatch(/^few\.csv/);
    expect(stderr).not.toMatch(/modèle/);
  });

  test("a folder instead of a list: no extension is asked for that a list need not have", async () => {
    const { stderr } = await calog("check", at("in.xlsx"), "--scales", at("zones"));
    expect(stderr).toMatch(/est un dossier/);
    expect(stderr).not.toMatch(/xlsx/);
  });
});

test.each([
  ["career", "--careers", "matricule;scale_seniority\n44-1;2005-01\n99-9;2005-01\n", 3],
  ["forecast", "--careers", "matricule;month\n99-9;2005-01\n", 2],
  ["arrears", "--original-amounts", "matricule;month;amount\n99-9;2007-01;20000\n", 2],
])(
  "a member of a list whom the workbook has not is named with the line: %s %s",
  async (command, option, text, line) => {
    writeFileSync(at("who.csv"), text);
    const argv = [command, at("in.xlsx"), option, at("who.csv")];
    expect(await refusalOf(...argv)).toMatchObject({ code: "matricule-unknown", origin: `who.csv:${line}` });
    expect((await calog(...argv)).stderr).toContain(`who.csv:${line}`);
  },
);

describe("a line that serves nobody is told, and stops nothing", () => {
  const scales = (scale: string) => `scale;step;amount;side\n${scale};0;10000;before\n`;

  test.each([
    ["A scale that nobody knows", "Q9Z", /Q9Z/],
    ["A scale of PJPol that no row has", "D2A.1", /^$/],
  ])("%s", async (_, scale, told) => {
    writeFileSync(at("scales.csv"), scales(scale));
    for (const command of ["check", "totals"]) {
      const with_ = await calog(command, at("in.xlsx"), "--scales", at("scales.csv"));
      expect([command, with_.stderr]).toEqual([command, expect.stringMatching(told)]);
      expect([command, with_.code]).toEqual([command, (await calog(command, at("in.xlsx"))).code]);
    }
  });

  test("of eleven such scales ten are named", async () => {
    const names = Array.from({ length: 11 }, (_, at) => `Q${at}Z`);
    writeFileSync(at("scales.csv"), `scale;step;amount\n${names.map((name) => `${name};0;1`).join("\n")}\n`);
    const { stderr } = await calog("check", at("in.xlsx"), "--scales", at("scales.csv"));
    expect(stderr).toContain(`${names.slice(0, 10).join(", ")}, …`);
    expect(stderr).not.toContain("Q10Z");
  });

  test("a settled point of the staff list that is none", async () => {
    writeFileSync(at("staff.csv"), "matricule;nom\n44-1;x\n44-2;y\n");
    writeFileSync(at("settled.csv"), "matricule;motif\n44-2;en congé\n44-3;faute de frappe\n");
    const lists = ["--roster", at("staff.csv"), "--settled", at("settled.csv")];
    const { stderr } = await calog("fill", at("in.xlsx"), "-o", at("out.xlsx"), ...lists);
    expect(stderr).toContain("44-3");
    expect(stderr).not.toContain("44-2");
    // Without the list nobody knows whom it names.
    const alone = await calog("fill", at("in.xlsx"), "-o", at("out.xlsx"), "--force", ...lists.slice(2));
    expect(alone.stderr).toBe("");
    rmSync(at("out.xlsx"));
  });
});

test("a zone of 300 letters gives a name that a file can have", async () => {
  writeFileSync(at("long.xlsx"), packageOf([{ matricule: "44-1", zone: "z".repeat(300), accord: "OK" }]));
  const { code, stdout, stderr } = await calog(
    ...["send", at("long.xlsx"), "-o", at("sent"), "--author", "A B", "--approver", "C D", "--date", "2007-04-10"],
  );
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/sent\/z{40}_2007_20070410\.xlsx/);
});

test("a conversion sheet that is hidden is named, with the option that reads it", async () => {
  const rows = row(1, ["code", "matricule", "scale1", "ancdate1", "amount1"]) + row(2, [2, "44-1", "old"]);
  const hidden = buildPackage({
    sheets: [
      { name: "V", rows: row(1, ["x"]) },
      { name: "Feuil1", rows, state: "hidden" },
    ],
  });
  writeFileSync(at("hidden.xlsx"), hidden);
  expect(await refusalOf("check", at("hidden.xlsx"))).toMatchObject({ code: "header-not-found", hidden: ["Feuil1"] });
  expect((await calog("check", at("hidden.xlsx"))).stderr).toMatch(/masquées.*Feuil1.*--sheet/);
  writeFileSync(at("none.xlsx"), buildPackage({ sheets: [{ name: "V", rows: row(1, ["x"]) }] }));
  expect((await calog("check", at("none.xlsx"))).stderr).toMatch(/amount1\.\n$/);
});

test("a sheet that is skipped for its name is named, with the option that reads it", async () => {
  const rows = row(1, ["code", "matricule", "scale1", "ancdate1", "amount1"]) + row(2, [2, "44-1", "old"]);
  writeFileSync(at("own.xlsx"), buildPackage({ sheets: [{ name: "Calog_Journal", rows }] }));
  const refusal = await refusalOf("check", at("own.xlsx"));
  expect(refusal).toMatchObject({ code: "header-not-found", own: ["Calog_Journal"] });
  for (const language of LANGUAGES) {
    const { stderr } = await calog("check", at("own.xlsx"), "--lang", language);
    expect(stderr).toMatch(/[:\u00a0] Calog_Journal\. .*--sheet/);
  }
  expect((await calog("check", at("own.xlsx"), "--sheet", "CALOG_JOURNAL")).code).toBe(0);
});

test.each(LANGUAGES)("columns that are missing: the command line says what helps there, in %s", async (language) => {
  const rows = row(1, ["code", "stamnummer", "nom", "échelle actuelle", "ancdate1 (mois)"]) + row(2, [2, "44-1"]);
  writeFileSync(at("odd.xlsx"), buildPackage({ rows }));
  const { code, stderr } = await calog("check", at("odd.xlsx"), "--lang", language);
  expect(code).toBe(2);
  const names = /\(([^)]*)\)[^()]*\n$/.exec(stderr)?.[1]?.split(", ") ?? [];
  expect(names).toEqual(["scale1", "ancdate1", "amount1"]);
  // The headers it names are known.
  const required = REQUIRED_COLUMNS.map((column) => columnTitle(column, language));
  expect(required.map((title) => headerMeaning(title)?.column)).toEqual(REQUIRED_COLUMNS);
});

describe("the name of an output", () => {
  afterEach(() => rmSync(at("out.xlsx"), { force: true }));

  test.each(["fill", "propose"])("%s: a workbook without extension gives what its content is", async (command) => {
    expect((await calog(command, at("noext"), "-o", at("out.xlsx"))).code).not.toBe(2);
    expect(existsSync(at("out.xlsx"))).toBe(true);
    expect(await refusalOf(command, at("noext"), "-o", at("out.xlsm"))).toMatchObject({
      code: "output-extension",
      expected: ".xlsx",
    });
  });

  test("a workbook with macros keeps their extension", async () => {
    const parts = packageParts({ rows: row(1, ["matricule"]) });
    const types = String(parts["[Content_Types].xml"]).replace(
      /application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml/,
      "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    );
    writeFileSync(at("macros"), zipParts({ ...parts, "[Content_Types].xml": types }));
    expect(await refusalOf("fill", at("macros"), "-o", at("out.xlsx"))).toMatchObject({ expected: ".xlsm" });
  });

  test.each(["fill", "propose"])("%s: a folder is no workbook, whatever the output is called", async (command) => {
    const refusal = await refusalOf(command, at("zones"), "-o", at("out.xlsx"));
    expect(refusal).toEqual({ code: "file-is-directory", path: at("zones") });
  });
});

describe("an argument that is missing is named", () => {
  test.each([
    [["pay"], "SCALE"],
    [["pay", "A11"], "ANCDATE"],
    [["fill", "-o", "x.xlsx"], "FILE.xlsx"],
    [["check"], "FILE.xlsx"],
    [["compare", "a.xlsx"], "AFTER.xlsx"],
    [["index", "--on", "2024-10"], "AMOUNT"],
    [["entry"], "PERIODS.csv"],
  ])("calog %j", async (argv, argument) => {
    expect(await refusalOf(...argv)).toMatchObject({ code: "usage", missing: argument });
    expect((await calog(...argv)).stderr).toContain(argument);
  });
});

test("a period of service that ends before it begins is told as such, with its line", async () => {
  writeFileSync(at("periods.csv"), "from;to;level\n2000-01-01;1999-01-01;A\n");
  expect(await refusalOf("entry", at("periods.csv"))).toMatchObject({
    code: "period-invalid",
    origin: "periods.csv:2",
  });
  expect((await calog("entry", at("periods.csv"))).stderr).toMatch(/^periods\.csv:2\u00a0: La période se termine/);
});

describe("control characters of a workbook", () => {
  async function printed(text: string): Promise<string> {
    const stream = new PassThrough();
    await printing(stream).write(text);
    return String(stream.read());
  }

  test.each([
    ["\u001b[2J\u0007\u0000", "\u241b[2J\u2407\u2400"],
    ["\u009b31m\u007f", "\ufffd31m\ufffd"],
    ["a\tb\n", "a\tb\n"],
    ["\r", "\u240d"],
    ["é\u00a0€", "é\u00a0€"],
  ])("are shown in a terminal, not obeyed: %j", async (given, shown) => {
    expect(await printed(given)).toBe(shown);
  });

  test("a document of JSON holds them escaped, so that it says the same", async () => {
    const document = { rows: ["\u001b\u009b\u007f"], one: "\u0085" };
    expect(JSON.parse(await printed([...jsonPieces(document)].join("")))).toEqual(document);
  });
});

testInWhole("more rows than are read are refused, with how many there are", async () => {
  const rows = Array.from(
    { length: 250_001 },
    (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`,
  );
  const opened = openWorkbook(buildPackage({ rows: rows.join("") }));
  const read = opened.ok ? await opened.value.read("Sheet1", [0], 0) : opened;
  expect(read).toEqual({
    ok: false,
    refusal: { code: "too-many-rows", data: { sheet: "Sheet1", rows: 250_001, most: 250_000 } },
  });
});
