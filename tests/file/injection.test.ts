import { strFromU8, unzipSync } from "fflate";
import { checkWorkbook, planFill, type NewSheet, type TabularFile } from "../../src/conversion";
import { settingsFrom } from "../../src/conversion/settings";
import { openWorkbook } from "../../src/file";
import { readTable } from "../../src/file/tables";
import { afterRun, changedCells, journalSheet, lackingTemplateCsv, summarySheets } from "../../src/zone";
import { buildPackage, packageParts, row, zipParts } from "../support/packageBuilder";
import { plan } from "../support/plans";
import { valueOf } from "../support/results";

const HEADERS = ["code", "matricule", "nom", "scale1", "ancdate1", "amount1", "accord", "remarques"];
const FORMULAS = ["=1+1", "+1+1", "-1+1", "@SUM(A1)", '=HYPERLINK("http://example.invalid")', "=cmd|' /C calc'!A0"];

/** A workbook whose people are named like formulas and state amounts and scales like formulas. */
const hostile = () =>
  buildPackage({
    rows:
      row(1, HEADERS) +
      FORMULAS.map((text, index) =>
        row(index + 2, [1, `44-${index}`, text, index % 2 === 0 ? "AA1" : text, 200204, text, null, null]),
      ).join(""),
  });

/** The cells of every sheet of a package, as XML. */
function cellsOf(bytes: Uint8Array): string[] {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => name.startsWith("xl/worksheets/sheet"))
    .flatMap(([, part]) => strFromU8(part).match(/<c [^>]*>.*?<\/c>/g) ?? []);
}

test("a remark, and a sheet added, quote cells that look like formulas as texts", async () => {
  const book = valueOf(openWorkbook(hostile()));
  const checked = valueOf(await checkWorkbook(book, {}));
  const fill = planFill(checked, { overwrite: false });
  const stamp = { time: "2007-04-10", law: "0", author: "=1+1" };
  const lines = changedCells(checked, fill.plan, stamp);
  const journal = afterRun(null, { checked, lines, settled: [], author: "=1+1", stamp });
  const run = { file: "=1+1.xlsx", date: "2007-04-10", product: "0", hasRoster: false, journal };
  const newSheets = [...summarySheets(checked, run, "fr"), journalSheet(journal, "fr")];
  valueOf(await book.apply({ ...fill.plan, newSheets }));
  const cells = cellsOf(valueOf(await book.toBytes()));
  const quoting = cells.filter((cell) => cell.includes("HYPERLINK") || cell.includes("/C calc"));
  expect(quoting.length).toBeGreaterThan(4);
  // Only sums over the program's own cells are formulas.
  expect(cells.filter((cell) => /<f[ >]/.test(cell) && /HYPERLINK|cmd|SUM\(A1\)|1\+1/.test(cell))).toEqual([]);
  // A text that begins like a formula is stored as one that Excel does not type again.
  for (const cell of quoting) expect(cell).toMatch(/t="(?:inlineStr|s)"/);
});

test("a text of an added sheet that looks like a formula stays one after F2 and Enter: its format quotes it", async () => {
  const words = [...FORMULAS, "-12,5", "+32 2 555", "@home", "AA1", "-", "=", ""];
  const newSheets: NewSheet[] = [false, true].map((isPage) => ({
    name: isPage ? "Page" : "List",
    columnWidths: [],
    printReady: false,
    rows: words.flatMap((value) => [[value], [{ value, look: "bold" }], [{ value: 2, formula: "1+1", look: "text" }]]),
    ...(isPage ? { page: { textSize: 8, rowHeights: [] } } : {}),
  }));
  const book = valueOf(openWorkbook(hostile()));
  valueOf(await book.apply(plan("Sheet1", [], { newSheets })));
  const parts = unzipSync(valueOf(await book.toBytes()));
  const xfs = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array()).replace(/^.*<cellXfs/s, "");
  const formats = xfs.match(/<xf\b[^>]*>/g) ?? [];
  const sheets = Object.entries(parts).filter(([name]) => /worksheets\/sheet(?!1\.)/.test(name));
  expect(sheets).toHaveLength(2);
  const plain = (text = "") => text.replace(/&quot;/g, '"').replace(/&apos;/g, "'");
  for (const [, part] of sheets) {
    const cells = [...strFromU8(part).matchAll(/<c r="\w+"(?: s="(\d+)")?([^>]*)>(.*?)<\/c>/g)];
    const quoted = cells.filter(([, style = "0"]) => formats[Number(style)]?.includes('quotePrefix="1"'));
    const texts = quoted.map(([, , , inside = ""]) => plain(/<t [^>]*>(.*)<\/t>/.exec(inside)?.[1]));
    expect(texts).toEqual(words.slice(0, -4).flatMap((word) => [word, word]));
    for (const [, , type] of quoted) expect(type).toBe(' t="inlineStr"');
  }
  // Plain and bold, of the workbook's size and of the page's: each one time.
  expect(formats.filter((format) => format.includes("quotePrefix"))).toHaveLength(4);
});

test("the template names no cell of the file that a spreadsheet would take for a formula", async () => {
  const checked = valueOf(await checkWorkbook(valueOf(openWorkbook(hostile())), {}));
  for (const part of ["scales", "conversions"] as const) {
    const cells = lackingTemplateCsv(checked, part).split(/[;\r\n]+/);
    expect(cells.filter((cell) => /^[=+\-@\t]/.test(cell))).toEqual([]);
  }
});

describe("names of properties in what people send", () => {
  const unharmed = () =>
    expect([({} as Record<string, unknown>)["polluted"], Object.keys(Object.prototype)]).toEqual([undefined, []]);

  test("as headers and cells of a workbook", async () => {
    const names = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];
    const rows =
      row(1, [...HEADERS, ...names]) +
      row(2, [1, "__proto__", "constructor", "toString", 200204, 1, null, null, ...names]);
    const checked = valueOf(await checkWorkbook(valueOf(openWorkbook(buildPackage({ rows }))), {}));
    expect(checked.rows.map(({ verdict }) => verdict)).toEqual(["NOK"]);
    expect([...checked.recognition.columns.keys()]).not.toContain("__proto__");
    unharmed();
  });

  test("as columns of a list", async () => {
    const text = "__proto__;scale;step;amount;constructor\nx;AA1;0;1;y\n";
    const table: TabularFile = valueOf(await readTable(new TextEncoder().encode(text), "scales.csv"));
    const rows = row(1, HEADERS) + row(2, [1, "44-1", "x", "AA1", 200204, 22578.15, null, null]);
    const checked = await checkWorkbook(valueOf(openWorkbook(buildPackage({ rows }))), { supplied: { scales: table } });
    expect(checked).toMatchObject({ ok: false });
    unharmed();
  });

  test.each([
    '{"version":1,"__proto__":{"polluted":1}}',
    '{"version":1,"columns":{"__proto__":3,"constructor":4}}',
    '{"version":1,"supplied":{"__proto__":"x.csv"},"constructor":{"prototype":{"polluted":1}}}',
  ])("in the settings of a workbook: %s", (text) => {
    const { settings } = settingsFrom(text);
    expect(Object.getPrototypeOf(settings)).toBe(Object.prototype);
    expect(Object.keys(settings.columns)).toEqual([]);
    expect(Object.keys(settings.supplied)).toEqual([]);
    unharmed();
  });
});

test.each(["../../outside.xml", "/etc/passwd", "..\\outside.xml", "xl/../../outside.xml"])(
  "a part named %s is never a file: it passes through the package, or the package is refused",
  async (name) => {
    const parts = packageParts({ rows: row(1, HEADERS) + row(2, [1, "44-1", "x", "AA1", 200204, 1, null, null]) });
    const opened = openWorkbook(zipParts({ ...parts, [name]: "secret" }));
    if (!opened.ok) {
      expect(opened.refusal.code).toBe("file-damaged");
      return;
    }
    const checked = valueOf(await checkWorkbook(opened.value, {}));
    valueOf(await opened.value.apply(planFill(checked, { overwrite: false }).plan));
    expect(Object.keys(unzipSync(valueOf(await opened.value.toBytes())))).toContain(name);
  },
);

test.each([
  ["a file of this computer", '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>'],
  ["an address", '<!DOCTYPE a [<!ENTITY e SYSTEM "http://example.invalid/">]>'],
  [
    "itself a thousand million times",
    `<!DOCTYPE a [<!ENTITY a "x">${"bcdefghij".replace(/./g, (one, at: number) => `<!ENTITY ${one} "${`&${"abcdefghij"[at] ?? ""};`.repeat(10)}">`)}]>`,
  ],
])("an entity that stands for %s is not expanded", (_, doctype) => {
  const parts = packageParts({ rows: row(1, HEADERS) });
  const book = String(parts["xl/workbook.xml"])
    .replace("?>\n", `?>\n${doctype}`)
    .replace('name="Sheet1"', 'name="&e;"');
  const opened = openWorkbook(zipParts({ ...parts, "xl/workbook.xml": book }));
  expect(opened).toMatchObject({ ok: false });
});
