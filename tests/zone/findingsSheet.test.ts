import { checkDocument, findingsSheet } from "../../src/zone";
import { LANGUAGES, loadWords } from "../../src/words";
import { WorkbookDesk } from "../../src/taskpane/desk";
import { isOwnSheet } from "../../src/conversion";
import { openWorkbook } from "../../src/file";
import { packageOf } from "../support/zoneFile";
import { checkedWorkbook, NOTE_MEMBER, value, type Member } from "../support/checkedWorkbook";

beforeAll(() => Promise.all(LANGUAGES.map(loadWords)));

const WRONG: Member = { ...NOTE_MEMBER, matricule: "44-10000-01", nscale1: "A31", language: "=1+1" };
const MEMBERS: readonly Member[] = [NOTE_MEMBER, WRONG];
const plain = (cell: unknown): unknown =>
  typeof cell === "object" && cell !== null && "value" in cell ? cell.value : cell;

describe("the findings of a check as a sheet", () => {
  test.each(LANGUAGES)("hold a line for each finding of the document, with its sentence (%s)", async (language) => {
    const checked = await checkedWorkbook(MEMBERS, { language });
    const { rows } = findingsSheet(checked, language, "1.0");
    const expected = [...checkDocument(checked).rows].flatMap(({ row, matricule, findings }) =>
      findings.filter(({ severity }) => severity !== "sign-off").map(({ message }) => [row, matricule, message]),
    );
    const lines = rows.slice(4).map((cells) => [cells[0], cells[1], cells[9]].map(plain));
    expect(expected.length).toBeGreaterThan(1);
    expect(lines).toEqual(expected);
    expect(rows[3]?.map(plain).every((title) => typeof title === "string" && title !== "")).toBe(true);
    expect(JSON.stringify(rows)).not.toMatch(/undefined|\{[a-z]+\}/);
  });

  test("name the cell, and keep what looks like a formula as text", async () => {
    const { rows } = findingsSheet(await checkedWorkbook(MEMBERS), "fr", "1.0");
    const language = rows.find((cells) => plain(cells[6]) === "=1+1");
    expect(language?.[6]).toEqual({ value: "=1+1", look: "text" });
    expect(plain(language?.[5])).toMatch(/^[A-Z]+3$/);
  });

  test("of a workbook without any say so", async () => {
    const { rows } = findingsSheet(await checkedWorkbook([NOTE_MEMBER]), "fr", "1.0");
    expect(rows.at(-1)).toEqual(["Aucune constatation."]);
  });
});

test("the pane adds it, and written again it takes the place of the one before", async () => {
  const port = value(
    openWorkbook(packageOf([{ matricule: "44-10000-00" }, { matricule: "44-10000-01", nscale1: "A31" }])),
  );
  const desk = new WorkbookDesk(port, "0");
  await desk.setLanguage("fr");
  value(await desk.check({ campaign: "2007", on: null, sheet: null, headerRow: null, columns: {} }, () => undefined));
  const name = value(await desk.writePaySheet("findings"));
  expect([name, isOwnSheet(name)]).toEqual(["CALOG_CONSTATATIONS", true]);
  expect(value(await desk.writePaySheet("findings"))).toBe(name);
  expect(value(await port.sheets()).map((sheet) => sheet.name)).toEqual(["Sheet1", name]);
  expect(JSON.stringify(value(await port.top(name, 9)))).toContain("44-10000-01");
});
