import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageOf, sheetPackage } from "../support/zoneFile";
import { calog, calogJson, refusalOf } from "./support";

const folder = mkdtempSync(join(tmpdir(), "calog-roster-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = (name: string): string => join(folder, name);

interface Finding {
  readonly code: string;
  readonly column: string;
  readonly given?: string;
  readonly expected?: string;
  readonly near?: readonly { readonly row?: number; readonly matricule: string; readonly differs: readonly object[] }[];
  readonly message: string;
}

/** Five members of zone 5300; the last one entered in 200703. */
const MEMBERS = [
  ["44-1", "Lindeman", "Karel", 200701],
  ["44-2", "Wilg", "An", 200701],
  ["44-3", "Peeters", "Jan", 200702],
  ["44-4", "Éloy", "Zoé", 200701],
  ["44-5", "Claes", "Griet", 200703],
] as const;
const file = path("zone.xlsx");
beforeAll(() => {
  writeFileSync(
    file,
    packageOf(MEMBERS.map(([matricule, name, firstName, date]) => ({ matricule, name, firstName, date }))),
  );
});

async function compared(list: string | Uint8Array, name = "effectif.csv") {
  writeFileSync(path(name), list);
  const { code, document } = await calogJson("check", file, "--roster", path(name), "--lang", "fr");
  expect(code).toBe(0);
  const rows = document["rows"] as readonly { row: number; findings: readonly Finding[] }[];
  const isRoster = ({ code: one }: Finding): boolean => one.includes("roster") || one === "missing-from-file";
  return {
    rows: rows.flatMap(({ row, findings }) => findings.filter(isRoster).map((finding) => ({ row, ...finding }))),
    file: (document["fileFindings"] as readonly Finding[]).filter(isRoster),
  };
}

const LINES = [
  "matricule;nom;prénom;statut",
  ...MEMBERS.map(([matricule, name, firstName]) => `${matricule};${name};${firstName};S`),
];

describe("the zone's own staff list (note 1.3.2, 1)", () => {
  const latin = Buffer.from(LINES.join("\r\n"), "latin1");
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(LINES.join("\r\n"), "utf16le")]);
  test.each<[string, string | Uint8Array]>([
    ["UTF-8, semicolons", LINES.join("\n")],
    ["UTF-8 with its mark, commas", `\ufeff${LINES.join("\n").replaceAll(";", ",")}`],
    ["Windows-1252", latin],
    ["UTF-16, tabs", Buffer.from(wide.toString("utf16le").replaceAll(";", "\t"), "utf16le")],
  ])("%s: everybody is found", async (_, list) => {
    expect(await compared(list)).toEqual({ rows: [], file: [] });
  });

  test("someone twice on the list is named with the lines", async () => {
    const { file: found } = await compared([...LINES, "44 1;Lindeman;Karel;S"].join("\n"));
    expect(found.map(({ code, given }) => [code, given])).toEqual([["roster-duplicate", "44-1"]]);
    expect(found[0]?.message).toContain("lignes 2, 7");
  });

  test("a near name is offered on both sides with what differs, and nobody is taken for somebody else", async () => {
    const list = LINES.map((line) => line.replace("44-2;Wilg;An;S", "44-20;WILG;An;C"));
    const { rows, file: found } = await compared(list.join("\n"));
    const differs = [
      { column: "matricule", given: "44-2", expected: "44-20" },
      { column: "status", given: "S", expected: "C" },
    ];
    expect(found).toMatchObject([{ code: "missing-from-file", expected: "44-20", near: [{ row: 3, differs }] }]);
    expect(rows).toMatchObject([
      { row: 3, code: "not-on-roster", given: "44-2", near: [{ matricule: "44-20", differs }] },
    ]);
    expect(found[0]?.message).toContain("ligne 3");
  });

  test.each([
    ["one letter", "44-30;Peters;Jan;S"],
    ["a name less", "44-30;Peeters;Jan Maria;S"],
  ])("%s apart is near", async (_, line) => {
    const { file: found } = await compared(LINES.map((one) => (one.startsWith("44-3") ? line : one)).join("\n"));
    expect(found[0]?.near?.map(({ row }) => row)).toEqual([4]);
  });

  test("a member without matricule on the list is missing, and found by name", async () => {
    const { rows, file: found } = await compared(LINES.map((line) => line.replace("44-2;", ";")).join("\n"));
    expect(found).toMatchObject([{ code: "missing-from-file", near: [{ row: 3 }] }]);
    expect(found[0]).not.toHaveProperty("expected");
    expect(rows.map(({ row, code }) => [row, code])).toEqual([[3, "not-on-roster"]]);
  });

  test("who entered after the campaign's month belongs to the file with that month", async () => {
    const entered = ["01/09/1999", "1/1/2007", "15-02-2007", "", "2007-02-01", "01/03/2007"];
    const dated = [...LINES, "44-6;Dubois;Luc;S"].map(
      (line, at) => `${line};${at === 0 ? "date d'entrée" : (entered[at - 1] ?? "")}`,
    );
    const { rows, file: found } = await compared(dated.join("\n"));
    // 44-5 entered in 200702 by the list, in 200703 by the file; the 15th of a month counts as that month.
    expect(rows).toMatchObject([
      { row: 6, code: "roster-differs", column: "date", given: "2007-03", expected: "2007-02" },
    ]);
    expect(found).toMatchObject([{ code: "missing-from-file", expected: "44-6" }]);
    expect(found[0]?.message).toContain("mars 2007");
  });

  test("totals and headers repeated on the next page are no members", async () => {
    const list = [...LINES.slice(0, 3), LINES[0] ?? "", ...LINES.slice(3), "Total;5;;"];
    expect(await compared(list.join("\n"))).toEqual({ rows: [], file: [] });
  });

  test("a list in a workbook, under a title", async () => {
    const rows = [["Effectif au 1er janvier"], [], ["Stamnummer", "Naam en voornaam"]];
    const people = MEMBERS.map(([matricule, name, firstName]) => [matricule, `${firstName} ${name}`]);
    expect(await compared(sheetPackage([...rows, ...people]), "effectif.xlsx")).toEqual({ rows: [], file: [] });
  });
});

describe("a list that cannot be compared ends in a sentence", () => {
  const refused = async (list: string): Promise<Record<string, unknown>> => {
    writeFileSync(path("bad.csv"), list);
    return refusalOf("check", file, "--roster", path("bad.csv"));
  };

  test("without the column of matricules, or without any", async () => {
    expect(await refused("nom;prénom\nWilg;An\n")).toMatchObject({ code: "roster-columns-missing" });
    expect(await refused("matricule;nom\n;Wilg\n")).toMatchObject({ code: "roster-empty" });
  });

  test.each([
    ["in two languages", "matricule;nom;prénom\nstamnummer;naam;voornaam\n44-1;Lindeman;Karel\n"],
    ["one above the other", "matricule;membre du personnel;\n;nom;prénom\n44-1;Lindeman;Karel\n"],
  ])("two header rows %s", async (_, list) => {
    expect(await refused(list)).toMatchObject({ code: "roster-headers", rows: [1, 2] });
  });

  test("of another zone", async () => {
    const list = ["matricule;nom;zone", "55-1;Janssens;5400", "55-2;Maes;5400", "55-3;Willems;5400"].join("\n");
    expect(await refused(list)).toMatchObject({ code: "roster-other-zone", zones: ["5300"], listed: ["5400"] });
    const { stderr } = await calog("check", file, "--roster", path("bad.csv"), "--lang", "nl");
    expect(stderr).toContain("andere zone");
  });
});
