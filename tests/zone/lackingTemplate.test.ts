import { readSuppliedFiles, type RawCell } from "../../src/conversion";
import { lacking, lackingTemplate, lackingTemplateCsv } from "../../src/zone";
import { checkedWorkbook, NOTE_MEMBER, value, type Member } from "../support/checkedWorkbook";

// B1B has neither a table before 2022-11 nor a conversion among the known ones; 1999-06 to 2007-01 is 7 full years.
const LEVEL_B = {
  code: 1,
  matricule: "44-10000-07",
  status: "S",
  language: "N",
  date: 200701,
  scale1: "B1B",
  ancdate1: 199906,
  amount1: 15000,
  nscale1: "B1B",
  nancdate1: 199906,
  namount1: 16000,
  nscale2: "B1B",
  nancdate2: 199906,
  namount2: 15000,
} as const satisfies Member;

const rowsOf = (csv: string): string[][] =>
  csv
    .trim()
    .split("\r\n")
    .map((line) => line.split(";"));

test("a workbook that lacks nothing asks for nothing", async () => {
  const checked = await checkedWorkbook([NOTE_MEMBER]);
  expect(lackingTemplate(checked)).toEqual([]);
});

test("each scale is asked for once per side, up to the highest step needed, with empty amounts", async () => {
  const checked = await checkedWorkbook([LEVEL_B, { ...LEVEL_B, matricule: "8", ancdate1: 200501 }, NOTE_MEMBER]);
  expect(lacking(checked)).toEqual({
    scales: [
      { scale: "B1B", side: "before", lastStep: 7 },
      { scale: "B1B", side: "after", lastStep: 7 },
    ],
    conversions: ["B1B"],
  });
  const [scales, conversions] = lackingTemplate(checked);
  expect(scales?.name).toBe("CALOG_BAREMES");
  expect(scales?.rows).toHaveLength(1 + 8 + 8);
  expect(conversions?.rows[1]).toEqual(["B1B", null, null, null]);
  expect(rowsOf(lackingTemplateCsv(checked)).slice(0, 3)).toEqual([
    ["scale", "step", "amount", "side", "source"],
    ["B1B", "0", "", "before", ""],
    ["B1B", "1", "", "before", ""],
  ]);
  expect(lackingTemplateCsv(checked, "conversions")).toBe("old_scale;new_scale;class;source\r\nB1B;;;\r\n");
});

test("nobody stands above the last step of any known table", async () => {
  const checked = await checkedWorkbook([{ ...LEVEL_B, ancdate1: 193001, nancdate1: 193001 }]);
  expect(lacking(checked).scales.map(({ lastStep }) => lastStep)).toEqual([29, 29]);
});

test("a row that needs a proposal asks for what making one takes", async () => {
  const { code, matricule, scale1, ancdate1, amount1 } = LEVEL_B;
  const checked = await checkedWorkbook([{ code, matricule, scale1, ancdate1, amount1 }]);
  expect(lacking(checked).conversions).toEqual(["B1B"]);
});

test("codes 2, 3 and E without proposal ask for no conversion", async () => {
  const members = [2, 3, "E"].map((code): Member => ({ code, matricule: String(code), scale1: "old" }));
  expect(lacking(await checkedWorkbook(members))).toEqual({ scales: [], conversions: [] });
});

test("the template, filled in and read back, leaves nothing lacking", async () => {
  const table = (csv: string, fill: (line: string[]) => RawCell[]) => {
    const [header = [], ...lines] = rowsOf(csv);
    return { name: "template.csv", rows: [header, ...lines.map(fill)] };
  };
  const before = await checkedWorkbook([LEVEL_B]);
  const scales = table(lackingTemplateCsv(before), ([scale = "", step = "", , side = ""]) => [
    scale,
    step,
    (side === "before" ? 8000 : 9000) + 1000 * Number(step),
    side,
    "invented",
  ]);
  const conversions = table(lackingTemplateCsv(before, "conversions"), ([scale = ""]) => [scale, scale, "", ""]);
  const supplied = value(readSuppliedFiles({ scales, conversions }));
  const after = await checkedWorkbook([LEVEL_B], { supplied });
  expect(lacking(after)).toEqual({ scales: [], conversions: [] });
  expect(after.rows[0]?.verdict).toBe("OK");
});
