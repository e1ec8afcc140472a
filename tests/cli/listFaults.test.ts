import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LANGUAGES } from "../../src/words";
import { buildPackage, row } from "../support/packageBuilder";
import { packageOf, sheetPackage, zoneRows } from "../support/zoneFile";
import { calog, calogJson, refusalOf } from "./support";

const folder = mkdtempSync(join(tmpdir(), "calog-faults-"));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

type Cells = readonly (string | number | null)[];
const sheet = (name: string, rows: readonly Cells[]) => ({
  name,
  rows: rows.map((cells, index) => row(index + 1, cells)).join(""),
});
const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content);
  return at(name);
};

const PEOPLE = [
  { matricule: "44-10000-00", name: "Merlevede", firstName: "Anouk" },
  { matricule: "44-10003-17", name: "Maes", firstName: "Thibault" },
];
// Of C1B in 2006 no table is known.
const KEPT = { matricule: "44-2", scale1: "C1B", ancdate1: 200601, amount1: 12000 };
beforeAll(() => {
  write("in.xlsx", packageOf(PEOPLE));
  write("kept.xlsx", packageOf([KEPT]));
});

describe("a line of a text whose cells stand under no header is refused with its line", () => {
  test.each([
    ["check", "--scales", "scale,step,amount\nAA2,0,20119\nAA2,4,20123,45\n", 3, "45"],
    ["check", "--scales", "scale,step,amount,source\nAA2,4,20123,45,annexe\n", 2, "annexe"],
    ["check", "--scales", "scale,step,amount,\nAA2,4,20123,45\n", 2, "45"],
    ["check", "--conversions", "old_scale,new_scale\nD2A,1,D2A.1\n", 2, "D2A.1"],
    ["check", "--roster", "matricule,nom\n44-10000-00,Merlevede,Anouk\n", 2, "Anouk"],
    ["forecast", "--index", "from_month,coefficient\n2007-01,1,4282\n", 2, "4282"],
    ["forecast", "--events", "month,kind,matricule\n2008-01,leave,44-10000-00,x\n", 2, "x"],
    ["forecast", "--careers", "matricule,month\n44-10000-00,2005-01,A1\n", 2, "A1"],
    ["career", "--careers", "matricule,month\n44-10000-00,2005-01,A1\n", 2, "A1"],
    ["arrears", "--original-amounts", "matricule,month,amount\n44-2,2007-01,21000,55\n", 2, "55"],
    ["fill", "--settled", "matricule,reason\n99-9,left in March, see letter 12\n", 2, " see letter 12"],
  ])("%s %s", async (command, option, text, line, given) => {
    const output = command === "fill" ? ["-o", at("out.xlsx"), "--roster", write("who.csv", "matricule\n44-1\n")] : [];
    const argv = [command, at("in.xlsx"), option, write("list.csv", text), ...output];
    const origin = `list.csv:${line}`;
    const refusal = { code: "table-line-long", origin, given: given.trim(), file: "list.csv" };
    expect(await refusalOf(...argv)).toEqual(refusal);
    expect((await calog(...argv)).stderr).toMatch(new RegExp(`${origin}\u00a0: .*guillemets.*point-virgule`));
  });

  test("periods of service too", async () => {
    const path = write("periods.csv", "from,to,level\n2000-01-01,2001-12-31,A,0,5\n");
    expect(await refusalOf("entry", path)).toMatchObject({ code: "table-line-long", origin: "periods.csv:2" });
  });

  test.each(LANGUAGES)("in a sentence that names the cell (%s)", async (lang) => {
    const path = write("list.csv", "scale,step,amount\nAA2,4,20123,45\n");
    const { stderr } = await calog("check", at("in.xlsx"), "--scales", path, "--lang", lang);
    expect(stderr).toMatch(/^list\.csv:2.*45/);
  });

  test.each([
    ["a value between quotes", 'scale,step,amount\nC1B,0,"12000,00"\n'],
    ["a semicolon as separator", "scale;step;amount\nC1B;0;12000,00\n"],
    ["notes in columns without a title", "scale;step;amount;;\nC1B;0;12000,00;;seen 3\n"],
    ["empty cells beyond the header", "scale;step;amount\nC1B;0;12000,00;;\n"],
    ["words above the header", "a;b;c;d\nscale;step;amount\nC1B;0;12000,00\n"],
  ])("but not %s", async (_, text) => {
    const found = await calog("check", at("kept.xlsx"), "--scales", write("list.csv", text));
    expect([found.code, found.stderr]).not.toEqual([2, expect.anything()]);
  });

  test("nor notes beside the table in a workbook", async () => {
    const rows = [
      ["scale", "step", "amount"],
      ["C1B", 0, 12000, "letter of 3 May 2007"],
    ];
    const list = write("list.xlsx", sheetPackage(rows));
    expect((await calog("check", at("kept.xlsx"), "--scales", list)).code).not.toBe(2);
    const supplied = buildPackage({ sheets: [sheet("Feuil1", zoneRows([KEPT])), sheet("CALOG_BAREMES", rows)] });
    expect((await calog("check", write("supplied.xlsx", supplied))).code).not.toBe(2);
  });
});

describe("a line that the separator of the header does not part is refused, not taken for an empty one", () => {
  test.each([
    ["check", "--scales", "scale;step;amount\nAA2,0,10000\n", "AA2,0,10000"],
    ["check", "--scales", "scale;step;amount;source\nAA2,0,10000\n", "AA2,0,10000"],
    ["check", "--scales", "scale;step;amount\nAA2, 0, 10000\n", "AA2, 0, 10000"],
    ["check", "--scales", "scale,step,amount\nC1B;0;10000\nC1B,1,10000\n", "C1B;0;10000"],
    ["check", "--conversions", "old_scale;new_scale;class\nAA2,A21\n", "AA2,A21"],
    ["check", "--roster", "matricule;nom\n44-10000-00\tMerlevede\n", "44-10000-00\tMerlevede"],
  ])("%s %s %j", async (command, option, text, given) => {
    const argv = [command, at("in.xlsx"), option, write("mixed.csv", text)];
    expect(await refusalOf(...argv)).toMatchObject({ code: "table-line-joined", origin: "mixed.csv:2", given });
    expect((await calog(...argv)).stderr).toMatch(/^mixed\.csv:2\u00a0: .*séparateur/);
  });

  test.each(["D2A.1;;", "D2A,1;;", "Kelchtermans;;"])("a line of a template is an empty one: %s", async (line) => {
    const path = write("list.csv", `scale;step;amount\nC1B;0;12000\n${line}\n`);
    expect((await calog("check", at("kept.xlsx"), "--scales", path)).code).not.toBe(2);
  });
});

describe("lines of one scale and step that serve the same table", () => {
  const amounts = async (...lines: readonly string[]) => {
    const list = write("scales.csv", ["scale;step;amount;side;from;end", ...lines].join("\n"));
    const { document } = await calogJson("check", at("kept.xlsx"), "--scales", list);
    if ("refusal" in document) return (document["refusal"] as { code: string }).code;
    const rows = document["rows"] as { findings: { code: string; column: string; expected?: string }[] }[];
    const finding = rows[0]?.findings.find(({ column }) => column === "amount1");
    return finding?.expected ?? "12000.00";
  };
  const BOTH = "C1B;0;10000;;;yes";

  test.each([
    ["the one with its month stands", "C1B;0;11000;;2006-12;yes", "11000.00"],
    ["also with an earlier month", "C1B;0;11000;;2006-01;yes", "11000.00"],
    ["the one with its side stands", "C1B;0;11000;before;;yes", "11000.00"],
    ["that of the other side does not", "C1B;0;11000;after;;yes", "10000.00"],
  ])("%s above one without, in any order", async (_, precise, expected) => {
    expect(await amounts(BOTH, precise)).toBe(expected);
    expect(await amounts(precise, BOTH)).toBe(expected);
  });

  test("the one with side and month stands above one with either", async () => {
    const precise = "C1B;0;11000;before;2006-12;yes";
    for (const other of ["C1B;0;10000;before;;yes", "C1B;0;10000;;2006-12;yes"]) {
      expect(await amounts(other, precise)).toBe("11000.00");
      expect(await amounts(precise, other)).toBe("11000.00");
    }
  });

  test("two that are equally precise contradict each other", async () => {
    const [side, from] = ["C1B;0;10000;before;;yes", "C1B;0;11000;;2006-12;yes"];
    expect(await amounts(side, from)).toBe("supplied-step-twice");
    expect(await amounts(from, side)).toBe("supplied-step-twice");
    expect(await amounts(side, from.replace("11000", "10000"))).toBe("10000.00");
    const { stderr } = await calog("check", at("kept.xlsx"), "--scales", at("scales.csv"));
    expect(stderr).toBe("");
  });

  test("two that are equally precise complete each other", async () => {
    // Since 2003-02 in the scale: step 3.
    write("kept.xlsx", packageOf([{ ...KEPT, ancdate1: 200302 }]));
    const [side, from] = [[0, 1, 2, 3].map((step) => `C1B;${step};10000;before;;`), "C1B;0;10000;;2006-12;"];
    expect(await amounts(...side, from)).toBe("10000.00");
    expect(await amounts(from, ...side)).toBe("10000.00");
    write("kept.xlsx", packageOf([KEPT]));
  });

  test("of two months the later one stands from its month on", async () => {
    expect(await amounts("C1B;0;10000;;2006-12;yes", "C1B;0;11000;;2006-01;yes")).toBe("10000.00");
  });
});

describe("a list that is a workbook of several sheets", () => {
  const HEAD = ["matricule", "nom", "prénom"];
  const one = PEOPLE.map(({ matricule, name, firstName }) => [matricule, name, firstName]);

  test("the sheet with the header is read, wherever it stands", async () => {
    const words = sheet("Uitleg", [["Dit is de lijst"], ["van de zone"]]);
    const book = buildPackage({ sheets: [words, sheet("Lijst", [HEAD, ...one])] });
    const { document } = await calogJson("check", at("in.xlsx"), "--roster", write("list.xlsx", book));
    expect(document["refusal"]).toBeUndefined();
    const codes = (document["fileFindings"] as { code: string }[]).map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith("roster"))).toEqual([]);
  });

  test("hidden sheets and those of this program are not the list", async () => {
    const book = buildPackage({
      sheets: [
        { ...sheet("A-K", [HEAD, ["1", "x", "y"]]), state: "hidden" },
        sheet("CALOG_DONNEES", [HEAD, ["1", "x", "y"]]),
        sheet("L-Z", [HEAD, ...one]),
      ],
    });
    expect((await calog("check", at("in.xlsx"), "--roster", write("list.xlsx", book))).code).not.toBe(2);
  });

  test("two sheets with the header are refused by name", async () => {
    const book = buildPackage({ sheets: [sheet("A-K", [HEAD, one[0] ?? []]), sheet("L-Z", [HEAD, one[1] ?? []])] });
    const argv = ["check", at("in.xlsx"), "--roster", write("list.xlsx", book)];
    expect(await refusalOf(...argv)).toEqual({
      code: "table-sheets-ambiguous",
      path: "list.xlsx",
      sheets: ["A-K", "L-Z"],
      file: "list.xlsx",
    });
    expect((await calog(...argv)).stderr).toMatch(/list\.xlsx\u00a0: .*A-K.*L-Z.*CSV/);
    const scales = [["scale", "step", "amount"], ["AA2", 0, 1000] as Cells];
    const two = buildPackage({ sheets: [sheet("b", scales), sheet("c", scales)] });
    const refused = await refusalOf("check", at("in.xlsx"), "--scales", write("scales.xlsx", two));
    expect(refused).toMatchObject({ code: "table-sheets-ambiguous", sheets: ["b", "c"] });
  });

  test.each([
    ["check", "--roster", "roster-columns-missing"],
    ["check", "--scales", "supplied-columns-missing"],
    ["forecast", "--index", "supplied-columns-missing"],
  ])("without the header the sheet that was read is named: %s %s", async (command, option, code) => {
    const book = buildPackage({ sheets: [sheet("Leeg", []), sheet("Uitleg", [["x"]]), sheet("Rest", [["y"]])] });
    const argv = [command, at("in.xlsx"), option, write("list.xlsx", book)];
    expect(await refusalOf(...argv)).toMatchObject({ code, sheet: "Uitleg" });
    expect((await calog(...argv)).stderr).toMatch(/^list\.xlsx \(feuille Uitleg\)\u00a0: /);
  });
});

test.each(["CALOG_BAREMES", "CALOG_CONVERSIONS"])(
  "lines of %s beyond those that are read are refused",
  async (name) => {
    const head = name === "CALOG_BAREMES" ? ["scale", "step", "amount"] : ["old_scale", "new_scale"];
    const book = (last: number) =>
      buildPackage({
        sheets: [
          sheet("Feuil1", zoneRows([KEPT])),
          { name, rows: row(1, head) + row(last, name === "CALOG_BAREMES" ? ["C1B", 0, 12000] : ["C1B", "C1B"]) },
        ],
      });
    expect((await calog("check", write("far.xlsx", book(50_000)))).code).not.toBe(2);
    for (const last of [50_001, 60_000]) {
      const path = write("far.xlsx", book(last));
      expect(await refusalOf("check", path)).toEqual({
        code: "supplied-rows-beyond",
        sheet: name,
        row: last,
        most: 50_000,
      });
      expect((await calog("check", path)).stderr).toMatch(new RegExp(`${name}.*50.000`));
    }
  },
);

describe("what a list says twice is told with both lines", () => {
  test.each([
    ["career", "matricule;scale_seniority\n44-10000-00;2005-01\n44 10000 00;2006-01\n"],
    ["forecast", "matricule;scale_seniority\n44-10000-00;2005-01\n44 10000 00;2006-01\n"],
  ])("a matricule: %s --careers", async (command, text) => {
    const argv = [command, at("in.xlsx"), "--careers", write("twice.csv", text)];
    expect(await refusalOf(...argv)).toEqual({
      code: "supplied-member-twice",
      origin: "twice.csv:3",
      otherOrigin: "twice.csv:2",
      matricule: "44 10000 00",
    });
    expect((await calog(...argv)).stderr).toMatch(/twice\.csv:3\u00a0: .*44 10000 00.*twice\.csv:2/);
  });

  test("an amount of a month: arrears --original-amounts", async () => {
    const text =
      "matricule;month;amount\n44-2;2006-12;1\n44-2;2007-01;20000\n44-2;2007-01;20000\n44-2;2007-01;30000,5\n";
    const argv = ["arrears", at("in.xlsx"), "--original-amounts", write("twice.csv", text)];
    expect(await refusalOf(...argv)).toMatchObject({
      code: "supplied-amount-twice",
      origin: "twice.csv:5",
      otherOrigin: "twice.csv:3",
      matricule: "44-2",
    });
    expect((await calog(...argv)).stderr).toMatch(/twice\.csv:5\u00a0: .*30.000,50.*20.000,00.*twice\.csv:3/);
  });
});

describe("a list of which no line is filled is told, and stops nothing", () => {
  test.each([
    ["check", "--scales", "scale;step;amount\n"],
    ["check", "--scales", "scale;step;amount\nC1B;0;\nC1B;1;\n"],
    ["totals", "--conversions", "old_scale;new_scale\n"],
    ["check", "--conversions", "old_scale;new_scale\nC1B;\n"],
    ["forecast", "--index", "from_month;coefficient\n"],
    ["forecast", "--events", "month;kind\n"],
    ["forecast", "--careers", "matricule;month\n"],
    ["forecast", "--scales", "scale;step;amount\n"],
  ])("%s %s %j", async (command, option, text) => {
    const found = await calog(command, at("in.xlsx"), option, write("empty.csv", text));
    expect(found.stderr).toMatch(/^empty\.csv\u00a0: aucune ligne/);
    expect(found.code).toBe((await calog(command, at("in.xlsx"))).code);
  });

  test("once for a folder", async () => {
    const { stderr } = await calog("check", folder, "--scales", write("empty.csv", "scale;step;amount\n"));
    expect(stderr.match(/empty\.csv/g)).toHaveLength(1);
  });

  test("a filled one is not", async () => {
    const path = write("filled.csv", "scale;step;amount\nC1B;0;12000\nC1C;0;\n");
    expect((await calog("check", at("kept.xlsx"), "--scales", path)).stderr).toBe("");
  });
});

describe("characters that nobody sees are not read", () => {
  const UNSEEN = ["\u200b", "\u200c", "\u200d", "\u2060", "\ufeff"];

  test.each(UNSEEN)("in a workbook: %j", async (one) => {
    const inside = (text: string) => `${one}${text.slice(0, 2)}${one}${text.slice(2)}${one}`;
    const seen = { matricule: "44-1", code: "1", scale1: "AA1", ancdate1: "200204", amount1: "22578,15" };
    const hidden = Object.fromEntries(Object.entries(seen).map(([column, text]) => [column, inside(text)]));
    write("seen.xlsx", packageOf([seen]));
    write("unseen.xlsx", packageOf([{ ...seen, ...hidden }]));
    const read = async (name: string) => {
      const { document } = await calogJson("check", at(name));
      return { ...document, rows: (document["rows"] as object[]).map((found) => ({ ...found, matricule: "" })) };
    };
    expect(await read("unseen.xlsx")).toEqual(await read("seen.xlsx"));
  });

  test.each(UNSEEN)("in a list, header and lines: %j", async (one) => {
    const text = ["scale;st-ep;amount;from;end", "C1-B;-0-;120-00;2006-12-;y-es"].join("\n");
    const list = write("list.csv", text.replace("2006-12-", "2006_12-").replaceAll("-", one).replace("_", "-"));
    const { document } = await calogJson("check", at("kept.xlsx"), "--scales", list);
    const [first] = document["rows"] as { findings: { column: string }[] }[];
    expect(first?.findings.filter(({ column }) => column === "amount1")).toEqual([]);
  });
});
