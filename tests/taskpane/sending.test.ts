import { checkWorkbook } from "../../src/conversion";
import { openWorkbook, SheetView } from "../../src/file";
import { WorkbookDesk, type SendFile } from "../../src/taskpane/desk";
import { NO_CHOICES } from "../../src/taskpane/parts/choices";
import { CalculatedWorkbook } from "../../src/workbench/book/calculatedWorkbook";
import { FakeExcel } from "../fake-excel";
import { workbookIn } from "../excel/support";
import { NOTE_MEMBER } from "../support/checkedWorkbook";
import { buildPackage, row } from "../support/packageBuilder";
import { valueOf } from "../support/results";

// note SSGPI 84738-2007, 1.2.3: AA1 200204 becomes A11 200204 23 660.00; one row with it, one that has 23 215.00.
const HEADERS = [...Object.keys(NOTE_MEMBER), "accord", "remarks"];
const MEMBERS = [NOTE_MEMBER, { ...NOTE_MEMBER, matricule: "44-10000-01", namount1: 23215 }];
const ROWS = [...MEMBERS.map((member) => [...Object.values(member), null, null]), ["Total"]];
const SETTINGS = { campaign: "2007", on: null, sheet: null, headerRow: null, columns: {} };
const ASK = {
  file: "zone.xlsx",
  date: "2007-04-10",
  author: "Invented A",
  approver: "Invented B",
  decidedOnly: false,
};

async function filled(port: ConstructorParameters<typeof WorkbookDesk>[0]): Promise<WorkbookDesk> {
  const desk = new WorkbookDesk(port, "0", () => "2007-04-10 09:30");
  valueOf(await desk.check(SETTINGS, () => undefined));
  valueOf(await desk.applyFill(NO_CHOICES, () => undefined));
  valueOf(await desk.writeSummary("zone.xlsx"));
  return desk;
}

const namesOf = (files: readonly SendFile[]): string[] => files.map(({ name }) => name);

test("the workbench makes the copy and its texts; the open workbook stays as it is", async () => {
  const rows = row(1, HEADERS) + ROWS.map((cells, index) => row(index + 2, cells)).join("");
  const file = valueOf(openWorkbook(buildPackage({ rows })));
  const port = new CalculatedWorkbook(
    file,
    (name) => SheetView.open(file, name),
    () => undefined,
  );
  const desk = await filled(port);
  const before = valueOf(await file.toBytes());
  const files = valueOf(await desk.sendFiles(ASK));
  expect(namesOf(files)).toEqual([
    "5339_2007_20070410.xlsx",
    "5339_2007_20070410.txt",
    "5339_2007_20070410-evidence.txt",
  ]);
  const copy = valueOf(openWorkbook(files[0]!.content as Uint8Array));
  expect(valueOf(await copy.sheets()).map(({ name }) => name)).toEqual(["Sheet1"]);
  const checked = valueOf(await checkWorkbook(copy));
  expect(checked.rows.map((_, index) => checked.stated.text(index, "accord"))).toEqual(["OK", "NOK"]);
  expect(checked.skippedRows).toEqual([]);
  expect(files[1]!.content).toMatch(/OK: 1\nNOK: 1\n/);
  expect(Buffer.from(valueOf(await file.toBytes())).equals(Buffer.from(before))).toBe(true);
});

test("in Excel the two texts are made, and the view says that the copy is not", async () => {
  const host = new FakeExcel();
  host.book.add("Sheet1", [HEADERS, ...ROWS]);
  const desk = await filled(workbookIn(host));
  const view = await desk.sendView(ASK);
  expect(view).toMatchObject({ value: { canCopy: false, refusals: 0, sent: 2, skippedRows: [4] } });
  expect(namesOf(valueOf(await desk.sendFiles(ASK)))).toEqual([
    "5339_2007_20070410.txt",
    "5339_2007_20070410-evidence.txt",
  ]);
});

test("nothing is made while anything forbids it", async () => {
  const host = new FakeExcel();
  host.book.add("Sheet1", [HEADERS, ...ROWS]);
  const desk = await filled(workbookIn(host));
  expect(await desk.sendFiles({ ...ASK, approver: "Invented A" })).toMatchObject({ refusal: { code: "send-refused" } });
});
