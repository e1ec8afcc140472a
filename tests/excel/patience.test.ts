import {
  currentSelection,
  ExcelSettings,
  ExcelWorkbook,
  forgetMarks,
  markCells,
  onSelection,
  Patience,
  pendingMarks,
  restoreMarks,
  select,
  watchChanges,
  workbookName,
  type ExcelHost,
} from "../../src/excel";
import { valueOf } from "../port/contract";
import { fieldCase, fieldPlan } from "./fieldCase";
import { officeOf } from "./support";

interface Timer {
  readonly run: () => void;
  readonly milliseconds: number;
}

function watched(): ReturnType<typeof fieldCase> & {
  told: boolean[];
  timers: Set<Timer>;
  patience: Patience;
  workbook: ExcelWorkbook;
} {
  const timers = new Set<Timer>();
  const patience = new Patience((run, milliseconds) => {
    const timer = { run, milliseconds };
    timers.add(timer);
    return () => timers.delete(timer);
  });
  const told: boolean[] = [];
  patience.onLate((isLate) => told.push(isLate));
  const opened = fieldCase();
  return { ...opened, told, timers, patience, workbook: new ExcelWorkbook({ ...officeOf(opened.host), patience }) };
}

function pass(timers: Set<Timer>): void {
  for (const timer of [...timers]) {
    timers.delete(timer);
    timer.run();
  }
}
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

// Field case H: Excel answers nothing while a cell is being edited (docs/excel/excel-add-ins-delay-in-cell-edit,
// office-js issue 806).
test("after two and a half seconds without an answer it is told, and taken back when the entry is ended", async () => {
  const { host, told, timers, workbook } = watched();
  const end = host.startCellEdit();
  const reading = workbook.read("Feuil1", [0], 1);
  await soon();
  expect([...timers].map(({ milliseconds }) => milliseconds)).toEqual([2_500]);
  expect(told).toEqual([]);
  pass(timers);
  expect(told).toEqual([true]);
  end();
  expect(valueOf(await reading).rowCount).toBe(3);
  expect(told).toEqual([true, false]);
  expect(timers.size).toBe(0);
});

test("nothing is given up however long it takes", async () => {
  const { host, told, timers, workbook } = watched();
  const end = host.startCellEdit();
  const run = workbook.apply(fieldPlan());
  await soon();
  for (let times = 0; times < 5; times++) pass(timers);
  expect(told).toEqual([true]);
  end();
  valueOf(await run);
  expect(told).toEqual([true, false]);
});

type Watched = ReturnType<typeof watched>;

// Field case H, its kind: whatever is asked of Excel says what it waits for.
describe("every question to Excel is waited for with patience", () => {
  const marks = { sheet: "Feuil1", expect: { column: 0, rows: [0, 1], values: ["matricule", "m1"] } };
  const cells = [{ row: 1, column: 2, kind: "red" as const }];
  const OPERATIONS: Readonly<
    Record<string, (opened: Watched & { id: string; office: ExcelHost }) => Promise<unknown>>
  > = {
    "the list of sheets": ({ workbook }) => workbook.sheets(),
    "the top of a sheet": ({ workbook }) => workbook.top("Feuil1", 20),
    reading: ({ workbook }) => workbook.read("Feuil1", [0], 1),
    "its formulas": ({ workbook }) => workbook.formulas("Feuil1"),
    "the first free column": ({ workbook }) => workbook.firstFreeColumn("Feuil1"),
    "the date system": ({ workbook }) => workbook.date1904(),
    filling: ({ workbook }) => workbook.apply(fieldPlan(["x", "y", "z"])),
    "the runs that can be undone": ({ workbook }) => workbook.pendingRuns(),
    undoing: ({ workbook, id }) => workbook.undo(id),
    keeping: ({ workbook, id }) => workbook.accept(id),
    marking: ({ office }) => markCells(office, { ...marks, cells }),
    "whether there are marks": ({ office }) => pendingMarks(office),
    "taking marks away": ({ office }) => restoreMarks(office),
    "leaving marks": ({ office }) => forgetMarks(office),
    "showing a cell": ({ office }) => select(office, { sheet: "Feuil1", row: 1, column: 1 }),
    "the selection": ({ office }) => currentSelection(office, "Feuil1"),
    "following the selection": ({ office }) => onSelection(office, () => undefined),
    watching: ({ office }) => watchChanges(office, "Feuil1", () => undefined),
    "reading settings": ({ office }) => new ExcelSettings(office).load(),
    "the name of the workbook": ({ office }) => workbookName(office),
  };

  test.each(Object.keys(OPERATIONS))("%s", async (name) => {
    const opened = watched();
    const { host, told, timers, patience } = opened;
    const { id } = valueOf(await opened.workbook.apply(fieldPlan()));
    const end = host.startCellEdit();
    const asked = OPERATIONS[name]?.({ ...opened, id, office: { ...officeOf(host), patience } });
    await soon();
    expect(timers.size).toBeGreaterThan(0);
    pass(timers);
    expect(told).toEqual([true]);
    end();
    await asked;
    expect([told.at(-1), timers.size]).toEqual([false, 0]);
  });
});

test("two requests that are late are told once", async () => {
  const { host, told, timers, workbook } = watched();
  const end = host.startCellEdit();
  const reading = [workbook.sheets(), workbook.pendingRuns()];
  await soon();
  pass(timers);
  end();
  await Promise.all(reading);
  expect(told).toEqual([true, false]);
});

test("an Excel that answers is never late; one that fails is not late any more", async () => {
  const { host, told, timers, workbook } = watched();
  valueOf(await workbook.apply(fieldPlan()));
  expect([told, timers.size]).toEqual([[], 0]);
  host.beforeSync = () => {
    pass(timers);
    return { code: "GeneralException" };
  };
  expect(await workbook.sheets()).toMatchObject({ refusal: { code: "host-failed" } });
  expect(told.at(-1)).toBe(false);
});
