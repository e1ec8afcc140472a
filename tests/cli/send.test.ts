import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { cellText, type RawCell } from "../../src/conversion";
import { openWorkbook } from "../../src/file";
import { buildPackage, row, zipParts } from "../support/packageBuilder";
import { valueOf } from "../support/results";
import { zoneRows } from "../support/zoneFile";
import { calog, calogJson } from "./support";

const folder = mkdtempSync(join(tmpdir(), "calog-send-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = (name: string): string => join(folder, name);

const MEMBERS = [
  { matricule: "44-1", status: "C" },
  { matricule: "44-2", namount1: 23215 },
  { matricule: "44-3" },
] as const;
const SIGNED = ["--author", "Jan Peeters", "--approver", "An Wilg"];
const DAY = ["--date", "2007-04-10"];

/** Under a title: the members, a totals row between them, a formula of ours and one of the user. */
function book(more: { readonly formula?: string } = {}): Uint8Array {
  const [header = [], first = [], second = [], third = []] = zoneRows(MEMBERS);
  const rows = [["Zone 5300"], header, first, ["Total"], second, third, [], ["Total 3"]];
  const text = rows.map((cells, index) => (cells.length === 0 ? "" : row(index + 1, cells))).join("");
  const cells = text.replace(
    "</row>",
    "</row>", // the title row stays as it is
  );
  const last = cells.replace(
    /(<row r="6">.*?)<\/row>/,
    `$1<c r="AB6"><f>${more.formula ?? "K6*2"}</f><v>45156.3</v></c>` +
      '<c r="AC6" t="str"><f>_xldudf_CALOG_ANNUALPAY("A11",200204)</f><v>ours</v></c></row>',
  );
  const property = (name: string, id: number): string =>
    `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${id}" name="${name}"><vt:lpwstr>x</vt:lpwstr></property>`;
  const parts = {
    "docProps/custom.xml":
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ' +
      'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
      `${property("CALOG_RUN", 2)}${property("Mine", 3)}</Properties>`,
  };
  const bytes = buildPackage({
    sheets: [
      {
        name: "Feuil1",
        rows: last,
        after: '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="AD5:AE5"/></mergeCells>',
      },
      { name: "CALOG_MARKS", state: "veryHidden", rows: row(1, ["marks"]) },
      { name: "Notes", rows: '<row r="1"><c r="A1"><f>Feuil1!K5</f><v>22578.15</v></c></row>' },
    ],
    bookAfter:
      '<definedNames><definedName name="CALOG_x">Feuil1!$A$1</definedName><definedName name="Mine">Feuil1!$K$5</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="2">Notes!$A$1</definedName></definedNames>',
    parts,
  });
  const unzipped = unzipSync(bytes);
  const types = strFromU8(unzipped["[Content_Types].xml"] ?? new Uint8Array());
  const typed = types.replace(
    "</Types>",
    '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>',
  );
  return buildFrom(unzipped, { "[Content_Types].xml": typed });
}

function buildFrom(parts: Readonly<Record<string, Uint8Array>>, changed: Readonly<Record<string, string>>): Uint8Array {
  return zipParts({ ...parts, ...changed });
}

async function rowsOf(file: string, sheet: string): Promise<readonly (readonly RawCell[])[]> {
  const workbook = valueOf(openWorkbook(new Uint8Array(readFileSync(file))));
  return valueOf(await workbook.top(sheet, 200));
}

interface Point {
  readonly row: number | null;
  readonly matricule: string | null;
  readonly reason: string;
}

async function refusedPoints(...argv: string[]): Promise<readonly Point[]> {
  const { code, document } = await calogJson("send", ...argv);
  expect(code).toBe(2);
  const refusal = document["refusal"] as { code: string; points: readonly Point[] };
  expect(refusal.code).toBe("send-refused");
  return refusal.points.map(({ row: at, matricule, reason }) => ({ row: at, matricule, reason }));
}

const filled = path("filled.xlsx");
beforeAll(async () => {
  writeFileSync(path("book.xlsx"), book());
  const run = await calog("fill", path("book.xlsx"), "-o", filled, "--summary", "--author", "Jan Peeters", ...DAY);
  expect([run.code, run.stderr]).toEqual([1, ""]);
});

describe("the log (design 8)", () => {
  test("has a line for each changed cell, the control totals and who drew up the workbook", async () => {
    const rows = await rowsOf(filled, "CALOG_JOURNAL");
    const cells = rows.filter(([kind]) => kind === "Cellule remplie").map((cells) => cells.slice(1, 6));
    expect(
      cells.map(([time, key, column, , after]) => [time, key, column, cellText(after ?? null).slice(0, 3)]),
    ).toEqual([
      ["2007-04-10", "44-1", "Accord", "OK"],
      ["2007-04-10", "44-2", "Accord", "NOK"],
      ["2007-04-10", "44-2", "Remarques", "nam"],
      ["2007-04-10", "44-3", "Accord", "OK"],
    ]);
    expect(rows.find(([kind]) => kind === "Établi par")?.[5]).toBe("Jan Peeters");
    expect(rows.find(([kind]) => kind === "namount1")).toEqual(["namount1", 3, 70535]);
  });

  test("a run that changes no cell writes no line and replaces the control totals in their place", async () => {
    const again = path("again.xlsx");
    await calog("fill", filled, "-o", again, "--summary", ...DAY, "--lang", "nl");
    const [before, after] = [await rowsOf(filled, "CALOG_JOURNAL"), await rowsOf(again, "CALOG_JOURNAL")];
    expect(after.length).toBe(before.length);
    expect(after.map((cells) => cells.slice(1, 6))).toEqual(
      before.map((cells, at) => (at === 3 || cells[0] === "Objet" ? (after[at] ?? []).slice(1, 6) : cells.slice(1, 6))),
    );
    const [one, two] = [unzipSync(readFileSync(filled)), unzipSync(readFileSync(again))];
    for (const part of [
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
      "xl/worksheets/sheet3.xml",
      "xl/styles.xml",
    ])
      expect([part, two[part]]).toEqual([part, one[part]]);
    expect(
      Object.keys(two)
        .sort()
        .filter((name) => !/draw|chart/.test(name)),
    ).toEqual(
      Object.keys(one)
        .sort()
        .filter((name) => !/draw|chart/.test(name)),
    );
    expect(Object.keys(two).filter((name) => /chart\d/.test(name))).toHaveLength(1);
  });
});

describe("calog send refuses, naming row, matricule and reason", () => {
  test("nobody signs; one person signs twice", async () => {
    const file = (reason: string): Point => ({ row: null, matricule: null, reason });
    expect(await refusedPoints(path("book.xlsx"), "-o", path("no"), "--decided-only")).toContainEqual(
      file("author-missing"),
    );
    expect(await refusedPoints(filled, "-o", path("no"))).toEqual([file("approver-missing")]);
    expect(await refusedPoints(filled, "-o", path("no"), "--approver", "PEETERS, Jan".slice(9) + " peeters")).toEqual([
      file("one-person"),
    ]);
    expect(existsSync(path("no"))).toBe(false);
  });

  test("a row without Accord; --force changes nothing about it", async () => {
    const points = await refusedPoints(path("book.xlsx"), "-o", path("no"), ...SIGNED, "--force");
    expect(points).toEqual([
      { row: 3, matricule: "44-1", reason: "accord-missing" },
      { row: 5, matricule: "44-2", reason: "accord-missing" },
      { row: 6, matricule: "44-3", reason: "accord-missing" },
    ]);
  });

  test("a staff-list point that nobody settled; settled with a reason it is named in the text", async () => {
    writeFileSync(path("list.csv"), "matricule;nom\n44-1;Lindeman\n44-2;Lindeman\n44-3;Lindeman\n44-9;Absent\n");
    const with9 = [filled, "--roster", path("list.csv"), "--approver", "An Wilg", ...DAY];
    expect(await refusedPoints(...with9, "-o", path("no"))).toEqual([
      { row: null, matricule: "44-9", reason: "missing-from-file" },
    ]);
    writeFileSync(path("settled.csv"), "matricule;motif\n44 9;en congé sans solde\n");
    const run = await calog("send", ...with9, "--settled", path("settled.csv"), "-o", path("settled"));
    expect(run.code).toBe(0);
    expect(readFileSync(path("settled/5300_2007_20070410.txt"), "utf8")).toContain("en congé sans solde");
    writeFileSync(path("unsettled.csv"), "matricule;motif\n44 9;\n");
    expect((await calog("send", ...with9, "--settled", path("unsettled.csv"), "-o", path("no"))).code).toBe(2);
    await calog("fill", filled, "-o", path("logged.xlsx"), "--settled", path("settled.csv"), ...DAY);
    const logged = ["send", path("logged.xlsx"), ...with9.slice(1), "-o", path("logged")];
    expect((await calog(...logged)).code).toBe(0);
  });

  test("control totals that differ from those of the last fill: sorted is told apart from changed", async () => {
    const parts = unzipSync(readFileSync(filled));
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    const changed = (name: string, xml: string): string => {
      writeFileSync(path(name), buildFrom(parts, { "xl/worksheets/sheet1.xml": xml }));
      return path(name);
    };
    const reasons = async (file: string) =>
      (await refusedPoints(file, "-o", path("no"), ...SIGNED)).map(({ reason }) => reason);
    expect(await reasons(changed("c.xlsx", sheet.replace(">44-3<", ">44-4<")))).toEqual(["totals-changed"]);
    const swapped = sheet.replace(">44-3<", ">?<").replace(">44-1<", ">44-3<").replace(">?<", ">44-1<");
    const states = swapped
      .replace(/(<c r="G3"[^>]*><is><t[^>]*>)C/, "$1S")
      .replace(/(<c r="G6"[^>]*><is><t[^>]*>)S/, "$1C");
    expect(await reasons(changed("s.xlsx", states))).toEqual(["totals-sorted"]);
    // The signature in the log was given for other totals.
    const points = await refusedPoints(path("s.xlsx"), "-o", path("no"), "--approver", "An Wilg");
    expect(points.map(({ reason }) => reason)).toEqual(["totals-sorted", "author-missing"]);
  });
});

describe("the copy", () => {
  const name = "5300_2007_20070410";
  const out = path("out");
  beforeAll(async () => {
    const { code, document } = await calogJson("send", filled, "-o", out, "--approver", "An Wilg", ...DAY);
    expect([code, document["rows"], document["ok"], document["nok"]]).toEqual([0, 3, 2, 1]);
    expect(document["otherSheets"]).toEqual(["Notes"]);
  });

  test("stands beside its two texts, and only --force replaces it", async () => {
    expect(readdirSync(out).sort()).toEqual([`${name}-evidence.txt`, `${name}.txt`, `${name}.xlsx`]);
    expect((await calog("send", filled, "-o", out, "--approver", "An Wilg", ...DAY)).code).toBe(2);
    expect((await calog("send", filled, "-o", out, "--approver", "An Wilg", ...DAY, "--force")).code).toBe(0);
  });

  test("holds the header and the rows of members in file order with their values", async () => {
    const source = await rowsOf(filled, "Feuil1");
    const copy = await rowsOf(join(out, `${name}.xlsx`), "Feuil1");
    expect(copy).toEqual([source[1], source[2], source[4], source[5]]);
  });

  test("keeps the user's sheets, names and formulas on the rows they meant, and nothing of this product", () => {
    const parts = unzipSync(readFileSync(join(out, `${name}.xlsx`)));
    const texts = Object.fromEntries(Object.entries(parts).map(([part, bytes]) => [part, strFromU8(bytes)]));
    for (const [part, text] of Object.entries(texts)) expect([part, /calog/i.test(text)]).toEqual([part, false]);
    expect(texts["xl/workbook.xml"]).toContain('<definedName name="Mine">Feuil1!$K$3</definedName>');
    expect(texts["xl/workbook.xml"]).toContain('localSheetId="1">Notes!$A$1');
    const [sheet = "", notes = ""] = [texts["xl/worksheets/sheet1.xml"], texts["xl/worksheets/sheet3.xml"]];
    expect(sheet).toContain('<c r="AB4"><f>K4*2</f><v>45156.3</v></c>');
    expect(sheet).toContain('<c r="AC4" t="str"><v>ours</v></c>');
    expect(sheet).toContain('<mergeCells count="1"><mergeCell ref="AD3:AE3"/></mergeCells>');
    expect(notes).toContain("<f>Feuil1!K3</f><v>22578.15</v>");
    expect(texts["docProps/custom.xml"]).toContain('name="Mine"');
  });

  test("the texts: rows, NOK by cause, open points, evidence", () => {
    const text = readFileSync(join(out, `${name}.txt`), "utf8");
    expect(text).toContain("3 lignes dans la copie");
    expect(text).toMatch(/^OK: 2$/m);
    expect(text).toMatch(/^NOK: 1$/m);
    expect(text).toContain("Nouveau montant incorrect\u00a0: 1 (5)");
    expect(text).toContain("liste du personnel");
    expect(text).toContain("An Wilg");
    const evidence = readFileSync(join(out, `${name}-evidence.txt`), "utf8")
      .trim()
      .split("\n");
    expect(evidence).toHaveLength(1);
    expect(evidence[0]).toMatch(/^Ligne 3, 44-1/);
  });

  test("--decided-only leaves undecided rows out and names them", async () => {
    const parts = unzipSync(readFileSync(filled));
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    const open = sheet.replace(/<c r="X6"[^>]*>.*?<\/c>/, "");
    writeFileSync(path("open.xlsx"), buildFrom(parts, { "xl/worksheets/sheet1.xml": open }));
    const argv = [path("open.xlsx"), ...SIGNED, "--date", "2007-04-17", "-o", path("decided")];
    expect(await refusedPoints(...argv)).toEqual([{ row: 6, matricule: "44-3", reason: "accord-missing" }]);
    expect((await calog("send", ...argv, "--decided-only")).code).toBe(0);
    const text = readFileSync(path("decided/5300_2007_20070417.txt"), "utf8");
    expect(text).toContain("44-3");
    // The deadline of the note, 16-04-2007, has passed: that is said and never refuses.
    expect(text).toContain("16");
    expect((await rowsOf(path("decided/5300_2007_20070417.xlsx"), "Feuil1")).map((cells) => cells[2])).toEqual([
      "matricule",
      "44-1",
      "44-2",
    ]);
  });
});
