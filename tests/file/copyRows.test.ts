import { strFromU8, unzipSync } from "fflate";
import { openWorkbook, sendCopy } from "../../src/file";
import { buildPackage, row } from "../support/packageBuilder";
import { valueOf } from "../support/results";

/** Rows 1 (headers), 2, 3, 5 and 7 stay; 4, 6 and 9 (a total) go: 5 becomes 4, 7 becomes 5. */
const STAYING = new Set([0, 1, 2, 4, 6]);

async function copyOf(around: {
  readonly names?: string;
  readonly after?: string;
  readonly formulas?: string;
  readonly other?: string;
}) {
  const rows = [1, 2, 3, 4, 5, 6, 7, 9].map((at) => row(at, [`k${at}`, at]));
  const bytes = buildPackage({
    ...(around.names === undefined ? {} : { bookAfter: around.names }),
    sheets: [
      { name: "Feuil 1", rows: rows.join(""), ...(around.after === undefined ? {} : { after: around.after }) },
      {
        name: "Autre",
        rows: `<row r="1">${around.formulas ?? ""}</row>`,
        ...(around.other === undefined ? {} : { after: around.other }),
      },
    ],
  });
  const wanted = { sheet: "Feuil 1", rows: STAYING };
  const parts = unzipSync(valueOf(await sendCopy(valueOf(openWorkbook(bytes)), wanted)));
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const tail = (name: string): string => /<\/sheetData>([\s\S]*)<\/worksheet>/.exec(text(name))?.[1] ?? "";
  return {
    names: /<definedNames>.*<\/definedNames>/.exec(text("xl/workbook.xml"))?.[0] ?? "",
    tail: tail("xl/worksheets/sheet1.xml"),
    other: text("xl/worksheets/sheet2.xml"),
    otherTail: tail("xl/worksheets/sheet2.xml"),
  };
}

describe("names follow the rows of a copy as in Excel", () => {
  const name = (formula: string): string =>
    `<definedNames><definedName name="x">${formula}</definedName></definedNames>`;
  test.each([
    ["a cell that moves", "'Feuil 1'!$B$7", "'Feuil 1'!$B$5"],
    ["a block of which rows go", "'Feuil 1'!$A$1:$Y$9", "'Feuil 1'!$A$1:$Y$5"],
    ["a block within", "'Feuil 1'!$A$4:$B$6", "'Feuil 1'!$A$4:$B$4"],
    ["whole rows", "'Feuil 1'!$1:$1", "'Feuil 1'!$1:$1"],
    ["whole columns", "'Feuil 1'!$A:$B", "'Feuil 1'!$A:$B"],
    ["a cell that goes", "'Feuil 1'!$K$9", "'Feuil 1'!#REF!"],
    ["one of two", "'Feuil 1'!$B$6,'Feuil 1'!$B$5", "'Feuil 1'!#REF!,'Feuil 1'!$B$4"],
    ["a cell above, wherever the name is used", "'Feuil 1'!B1048576", "'Feuil 1'!B1048576"],
    ["another sheet", "Autre!$B$9", "Autre!$B$9"],
    ["a text", "\"'Feuil 1'!$B$7\"", "\"'Feuil 1'!$B$7\""],
  ])("%s", async (_, before, after) => {
    expect((await copyOf({ names: name(before) })).names).toBe(name(after));
  });

  test("what a filter covers, with dollar signs or without", async () => {
    const names = (last: string): string =>
      `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Feuil 1'!A1:Y${last}</definedName></definedNames>`;
    expect((await copyOf({ names: names("9") })).names).toBe(names("5"));
  });

  test("a formula that counts on a name of which rows go keeps its value only, through other names too", async () => {
    const names =
      "<definedNames><definedName name=\"All\">'Feuil 1'!$B$2:$B$9</definedName>" +
      '<definedName name="Twice">2*all</definedName><definedName name="One">\'Feuil 1\'!$B$7</definedName></definedNames>';
    const cells = ["SUM(ALL)", "Twice", "One+1", "SUM(One,&quot;All&quot;)"]
      .map((formula, at) => `<c r="${"ABCD"[at]}1"><f>${formula}</f><v>8</v></c>`)
      .join("");
    const { other } = await copyOf({ names, formulas: cells });
    expect(other.match(/<f>[^<]*<\/f>/g)).toEqual(["<f>One+1</f>", "<f>SUM(One,&quot;All&quot;)</f>"]);
    expect(other.match(/<v>8<\/v>/g)).toHaveLength(4);
  });
});

test("links to places follow their rows, in the sheet and in others", async () => {
  const links = (...locations: readonly string[]): string =>
    `<hyperlinks>${locations.map((one, at) => `<hyperlink ref="A${at + 1}" location="${one}"/>`).join("")}</hyperlinks>`;
  const { tail, otherTail } = await copyOf({
    after: links("'Feuil 1'!A7", "B5", "Autre!A7"),
    other: links("'Feuil 1'!A7:B9", "&apos;Feuil 1&apos;!A9", "A7", "a&amp;b"),
  });
  expect(tail).toBe(links("'Feuil 1'!A5", "B4", "Autre!A7"));
  expect(otherTail).toBe(links("'Feuil 1'!A5:B5", "'Feuil 1'!#REF!", "A7", "a&amp;b"));
});

describe("page breaks between rows", () => {
  const breaks = (counts: string, ...ids: readonly number[]): string =>
    `<rowBreaks ${counts}>${ids.map((id) => `<brk id="${id}" max="16383" man="1"/>`).join("")}</rowBreaks>`;
  test("stay above the row they stood above; two that meet are one, and nothing follows the last row", async () => {
    const after = breaks('count="4" manualBreakCount="4"', 4, 3, 6, 8);
    expect((await copyOf({ after })).tail).toBe(breaks('count="2" manualBreakCount="2"', 3, 4));
  });

  test("none is left: their element goes", async () => {
    expect((await copyOf({ after: breaks('count="1" manualBreakCount="1"', 8) })).tail).toBe("");
  });

  test("breaks between columns stay", async () => {
    const columns = '<colBreaks count="1"><brk id="6" man="1"/></colBreaks>';
    expect((await copyOf({ after: columns })).tail).toBe(columns);
  });
});

test.each([
  ["A4:B9", "$B4", "A4:B5", "$B4"],
  ["A6:B9", "$B6", "A5:B5", "$B5"],
  ["A6:B9 D2:D3", "$B2", "A5:B5 D2:D3", "$B2"],
  ["A4:B9", "B$4", "A4:B5", "#REF!"],
  ["A2:B9", "B2", "A2:B5", "B2"],
])("a rule of %s read from its own row, %s, is one of %s: %s", async (blocks, own, moved, after) => {
  const rule = (sqref: string, cell: string): string =>
    `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" priority="1"><formula>${cell}=1</formula></cfRule></conditionalFormatting>`;
  expect((await copyOf({ after: rule(blocks, own) })).tail).toBe(rule(moved, after));
});

test("rules and lists lead to the rows that stay", async () => {
  const rule = (blocks: string, formula: string): string =>
    `<dataValidations count="1"><dataValidation type="list" sqref="${blocks}"><formula1>${formula}</formula1></dataValidation></dataValidations>`;
  const { tail, otherTail } = await copyOf({
    after: rule("X2:X9", "$B$2:$B$9"),
    other: rule("X2:X9", "'Feuil 1'!$B$9"),
  });
  expect(tail).toBe(rule("X2:X5", "$B$2:$B$5"));
  expect(otherTail).toBe(rule("X2:X9", "'Feuil 1'!#REF!"));
});
