import { readTable } from "../../src/file/tables";
import { buildPackage, row } from "../support/packageBuilder";
import { refusalOf, valueOf } from "../support/results";

// Invented people.
const PEOPLE = [
  ["matricule", "nom", "prénom"],
  ["44-10000-00", "Merlevede", "Anouk"],
  ["44-10003-17", "Aubépin", "Thibault"],
  ["44-10011-40", "D’Hoore", "Louise"],
];

function text(separator = ";", end = "\r\n"): string {
  return PEOPLE.map((cells) => cells.join(separator) + end).join("");
}

async function rowsOf(bytes: Uint8Array | string) {
  return valueOf(await readTable(typeof bytes === "string" ? Buffer.from(bytes) : bytes, "list.csv")).rows;
}

async function refused(content: Uint8Array | string) {
  return refusalOf(await readTable(typeof content === "string" ? Buffer.from(content) : content, "list.csv"));
}

const wide = (content: string): Buffer => Buffer.from(content, "utf16le");

describe("a table as text is read", () => {
  test.each<[string, Uint8Array]>([
    ["UTF-8", Buffer.from(text())],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${text()}`)],
    ["Unicode text of Excel: UTF-16, tabs", wide(`\ufeff${text("\t")}`)],
    ["UTF-16, big-endian", wide(`\ufeff${text("\t")}`).swap16()],
    ["UTF-16 without a byte order mark", wide(text("\t"))],
    ["UTF-16, big-endian, without a byte order mark", wide(text()).swap16()],
    ["windows-1252, as Excel writes in Belgium", Buffer.from(text().replaceAll("’", "\x92"), "latin1")],
    ["commas", Buffer.from(text(","))],
    ["tabs", Buffer.from(text("\t"))],
    ["bars", Buffer.from(text("|"))],
    ["lines of Unix", Buffer.from(text(";", "\n"))],
    ["lines of an old Mac", Buffer.from(text(";", "\r"))],
    ["lines that end in several ways", Buffer.from(text().replace("\r\n", "\n").replace("\r\n", "\r"))],
    ["many empty lines at the end", Buffer.from(text() + "\r\n".repeat(50))],
    ["no line end at the end", Buffer.from(text().trimEnd())],
    ["the sign with which old programs end a text", Buffer.from(`${text()}\x1a`)],
    ["quotes around every cell", Buffer.from(text().replace(/[^;\r\n]+/g, '"$&"'))],
    ["quotes with spaces behind", Buffer.from(text().replace(/[^;\r\n]+(?=;)/g, '"$&"  '))],
  ])("%s", async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual(PEOPLE);
  });

  test.each([
    ["as Excel is told to keep zeros", '="0440"', "0440"],
    ["between quotes of its own", '"=""0440"""', "0440"],
    ["with a quote in it", '="a""b"', 'a"b'],
    ["empty", '=""', null],
    ["a formula that is another one", '=A1&"0440"', '=A1&"0440"'],
  ])("a text written as a formula is the text within: %s", async (_, written, read) => {
    expect(await rowsOf(`matricule;nom\n${written};x\n`)).toEqual([
      ["matricule", "nom"],
      [read, "x"],
    ]);
  });

  test("a first line that names the separator counts as a line", async () => {
    expect(await rowsOf(`sep=|\r\n${text("|")}`)).toEqual([[], ...PEOPLE]);
  });

  test("two lines and a decimal comma: the separator is the character that both have", async () => {
    expect(await rowsOf("scale;step;amount\nAA1;0;21345,67\n")).toEqual([
      ["scale", "step", "amount"],
      ["AA1", "0", "21345,67"],
    ]);
    expect(await rowsOf("scale;amount\nAA1;1,5\n")).toEqual([
      ["scale", "amount"],
      ["AA1", "1,5"],
    ]);
  });

  test("one column", async () => {
    expect(await rowsOf("matricule\n44-1\n44-2\n")).toEqual([["matricule"], ["44-1"], ["44-2"]]);
  });

  test("cells of several lines, doubled quotes and separators inside quotes", async () => {
    expect(await rowsOf('a;b;c\n1;"x\ny";"p;q"\n2;"say ""x""";\n3;in the "middle";z\n')).toEqual([
      ["a", "b", "c"],
      ["1", "x\ny", "p;q"],
      ["2", 'say "x"', null],
      ["3", 'in the "middle"', "z"],
    ]);
  });

  test("empty lines stay, so that lines keep their numbers", async () => {
    expect(await rowsOf("a;b\n\n  ; \n1;2\n")).toEqual([["a", "b"], [null], [null, null], ["1", "2"]]);
  });
});

describe("a quote that does not close takes nobody with it: the line is named", () => {
  const lines = text(";", "\n").trimEnd().split("\n");
  /** Every place where a quote may open, with and without quotes in the lines below. */
  const places = lines.flatMap((_, line) => [0, 1, 2].map((cell) => [line, cell] as const));

  test.each(places)("line %i, cell %i", async (line, cell) => {
    for (const isQuoted of [false, true]) {
      const changed = lines.map((one, index) => {
        const cells = one.split(";");
        if (index === line) cells[cell] = `"${cells[cell] ?? ""}`;
        return index !== line && isQuoted ? cells.map((content) => `"${content}"`).join(";") : cells.join(";");
      });
      expect(await refused(changed.join("\n"))).toEqual({
        code: "table-quote",
        data: { path: "list.csv", line: line + 1 },
      });
    }
  });

  test("one column: a cell of several lines is members that were lost", async () => {
    expect(await refused('matricule\n"44-1\n44-2\n44-3"\n')).toEqual({
      code: "table-quote",
      data: { path: "list.csv", line: 2 },
    });
  });

  test("a quote that closes in the middle of a cell", async () => {
    expect((await refused('a;b\n"x" y;1\n')).code).toBe("table-quote");
  });

  test("a quote that finds its end lines below, at the end of another cell", async () => {
    expect(await refused('a;b;c\n1;"x;p\n2;y";q\n')).toEqual({
      code: "table-quote",
      data: { path: "list.csv", line: 2 },
    });
  });
});

describe("what is no table", () => {
  test.each<[string, Uint8Array | string, string]>([
    ["nothing", "", "file-empty"],
    ["empty lines", "\r\n\r\n", "table-empty"],
    ["a byte order mark", "\ufeff", "table-empty"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), "table-unreadable"],
    ["a printed page", "%PDF-1.7\n%abc", "table-unreadable"],
    ["a web page", "<html><table><tr><td>matricule</td></tr></table></html>", "table-unreadable"],
    ["UTF-32", Uint8Array.from([0xff, 0xfe, 0, 0, 97, 0, 0, 0]), "table-unreadable"],
    ["more lines than a staff has", "a;b\n".repeat(130_000), "too-large"],
    ["more cells than a table has", ";".repeat(6_000_000), "too-large"],
  ])("%s", async (_, content, code) => {
    expect((await refused(content)).code).toBe(code);
  });
});

describe("a table in a workbook is read from the first visible sheet that holds something", () => {
  const list = { name: "List", rows: PEOPLE.map((cells, index) => row(index + 1, cells)).join("") };
  test.each([
    ["a chart", { name: "Chart", kind: "chartsheet" as const }],
    ["an empty sheet", { name: "Empty" }],
    ["a sheet with formats alone", { name: "Looks", rows: '<row r="3"><c r="B3" s="0"/></row>' }],
    ["a sheet with white space", { name: "Blank", rows: row(1, ["  "]) }],
    ["a hidden sheet", { name: "Old", state: "hidden" as const, rows: row(1, ["matricule"]) }],
  ])("behind %s", async (_, first) => {
    expect(await rowsOf(buildPackage({ sheets: [first, list] }))).toEqual(PEOPLE);
  });

  test("none of which holds anything", async () => {
    expect((await refused(buildPackage({ sheets: [{ name: "Empty" }] }))).code).toBe("table-empty");
  });
});
