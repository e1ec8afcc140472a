import { readSuppliedFiles, type RawCell } from "../../src/conversion";
import { lacking, lackingTemplate, lackingTemplateCsv } from "../../src/zone";
import { checkedWorkbook, NOTE_MEMBER, value, type Member } from "../support/checkedWorkbook";

// C1B has neither table nor conversion; 1999-06 to 2007-01 is 7 full years.
const LEVEL_C = {
  code: 1,
  matricule: "44-10000-07",
  status: "S",
  language: "N",
  date: 200701,
  scale1: "C1B",
  ancdate1: 199906,
  amount1: 15000,
  nscale1: "C1B",
  nancdate1: 199906,
  namount1: 16000,
  nscale2: "C1B",
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
  const checked = await checkedWorkbook([LEVEL_C, { ...LEVEL_C, matricule: "8", ancdate1: 200501 }, NOTE_MEMBER]);
  expect(lacking(checked)).toEqual({
    scales: [
      { scale: "C1B", side: "before", lastStep: 7, isRebuilt: false },
      { scale: "C1B", side: "after", lastStep: 7, isRebuilt: false },
    ],
    conversions: [{ scale: "C1B", isRebuilt: false }],
  });
  const [scales, conversions] = lackingTemplate(checked);
  expect(scales?.name).toBe("CALOG_BAREMES");
  expect(scales?.rows).toHaveLength(1 + 8 + 8);
  expect(conversions?.rows[1]).toEqual(["C1B", null, null, null, null]);
  expect(rowsOf(lackingTemplateCsv(checked)).slice(0, 3)).toEqual([
    ["scale", "step", "amount", "side", "source", "end", "known"],
    ["C1B", "0", "", "before", "", "", ""],
    ["C1B", "1", "", "before", "", "", ""],
  ]);
  expect(lackingTemplateCsv(checked, "conversions")).toBe("old_scale;new_scale;class;source;known\r\nC1B;;;;\r\n");
});

test("what is only rebuilt is asked for too, marked so", async () => {
  // D2A on the side before and in D2A.1 is inferred, as is D2A → D2A.1 (reference README); step 7.
  const member: Member = { ...LEVEL_C, scale1: "D2A", nscale1: "D2A.1", nscale2: "D2A" };
  const checked = await checkedWorkbook([member]);
  expect(lacking(checked)).toEqual({
    scales: [
      { scale: "D2A", side: "before", lastStep: 7, isRebuilt: true },
      { scale: "D2A.1", side: "after", lastStep: 7, isRebuilt: true },
    ],
    conversions: [{ scale: "D2A", isRebuilt: true }],
  });
  expect(lackingTemplateCsv(checked)).toContain("D2A;0;;before;;;barème reconstitué, à confirmer");
  expect(lackingTemplateCsv(checked, "conversions")).toContain("D2A;;;;barème reconstitué, à confirmer");
});

test("nobody stands above the last step of any known table", async () => {
  const checked = await checkedWorkbook([{ ...LEVEL_C, ancdate1: 193001, nancdate1: 193001 }]);
  expect(lacking(checked).scales.map(({ lastStep }) => lastStep)).toEqual([29, 29]);
});

test("a row that needs a proposal asks for what making one takes", async () => {
  const { code, matricule, scale1, ancdate1, amount1 } = LEVEL_C;
  const checked = await checkedWorkbook([{ code, matricule, scale1, ancdate1, amount1 }]);
  expect(lacking(checked).conversions).toEqual([{ scale: "C1B", isRebuilt: false }]);
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
  const before = await checkedWorkbook([LEVEL_C]);
  const scales = table(lackingTemplateCsv(before), ([scale = "", step = "", , side = ""]) => [
    scale,
    step,
    (side === "before" ? 8000 : 9000) + 1000 * Number(step),
    side,
    "invented",
  ]);
  const conversions = table(lackingTemplateCsv(before, "conversions"), ([scale = ""]) => [scale, scale, "", ""]);
  const supplied = value(readSuppliedFiles({ scales, conversions }));
  const after = await checkedWorkbook([LEVEL_C], { supplied });
  expect(lacking(after)).toEqual({ scales: [], conversions: [] });
  expect(after.rows[0]?.verdict).toBe("OK");
});
