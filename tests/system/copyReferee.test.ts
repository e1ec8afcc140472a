import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fingerprint, keptText } from "../../src/conversion";
import { openWorkbook, sendCopy } from "../../src/file";
import { python, SKIP_REFEREES } from "../support/referees";
import { valueOf } from "../support/results";

const SHEET = "Feuil1 & co";
const [RED, AMBER, GREEN] = ["FFFFC7CE", "FFFFEB9C", "FF00B050"] as const;

/** Cells of the referee's workbook with what they are filled with before and as a mark. */
const MARKED = [
  { cell: "A2", before: "None", mark: RED }, // a comment and a hyperlink
  { cell: "C3", before: "None", mark: AMBER }, // a date
  { cell: "D2", before: "Solid #DDEBF7", mark: RED }, // #,##0.00 "€"
  { cell: "D7", before: "Solid #DDEBF7", mark: AMBER },
  { cell: "F3", before: "Solid #FFF2CC", mark: AMBER }, // borders, unlocked
  { cell: "G3", before: "None", mark: RED },
  { cell: "D9", before: "Solid #DDEBF7", mark: RED }, // filled with green since
];

interface Comparison {
  readonly cells: Readonly<Record<string, unknown>>;
  readonly other: readonly string[];
  readonly sheets: readonly string[];
}

const referee = SKIP_REFEREES ? describe.skip : describe;

referee("a copy made to send from a file that was saved with our marks", () => {
  const folder = mkdtempSync(join(tmpdir(), "calog-marked-"));
  const at = (name: string): string => join(folder, name);
  beforeAll(() => python("build", at("before.xlsx")), 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** @param moved - by how many rows the record is behind: rows were put in above since */
  async function copied(moved: number): Promise<Comparison> {
    const meta = { sheet: SHEET, keyColumn: 0, cellCount: MARKED.length, at: "" };
    const lines = MARKED.map(({ cell, before, mark }) => {
      const row = Number(cell.slice(1));
      const key = fingerprint(`t44-${String(row).padStart(5, "0")}-00`);
      const fills = [before, `Solid #${mark.slice(2)}`].map(keptText);
      return [row - 1 - moved, cell.charCodeAt(0) - 65, keptText(key), ...fills];
    });
    const colours = { ...Object.fromEntries(MARKED.map(({ cell, mark }) => [cell, mark])), D9: GREEN };
    writeFileSync(at("plan.json"), JSON.stringify({ record: [[keptText(JSON.stringify(meta))], ...lines], colours }));
    await python("mark", at("before.xlsx"), at("marked.xlsx"), at("plan.json"));
    const workbook = valueOf(openWorkbook(new Uint8Array(readFileSync(at("marked.xlsx")))));
    const rows = new Set(Array.from({ length: 60 }, (_, row) => row));
    writeFileSync(at("copy.xlsx"), valueOf(await sendCopy(workbook, { sheet: SHEET, rows })));
    return JSON.parse(await python("compare", at("before.xlsx"), at("copy.xlsx"))) as Comparison;
  }

  test.each([0, 1])(
    "openpyxl finds every look of before but the cell somebody coloured since (rows moved: %i)",
    async (moved) => {
      const { cells, other, sheets } = await copied(moved);
      expect(other).toEqual([`${SHEET}!D9: fill`]);
      expect({ ...cells, parts: undefined }).toEqual({});
      expect(sheets).toEqual([SHEET, "Tableau", "Caché"]);
    },
    120_000,
  );
});
