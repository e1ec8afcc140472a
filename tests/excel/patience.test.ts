import { ExcelWorkbook, Patience } from "../../src/excel";
import { valueOf } from "../port/contract";
import { fieldCase, fieldPlan } from "./fieldCase";
import { officeOf } from "./support";

interface Timer {
  readonly run: () => void;
  readonly milliseconds: number;
}

function watched(): ReturnType<typeof fieldCase> & { told: boolean[]; timers: Set<Timer>; workbook: ExcelWorkbook } {
  const timers = new Set<Timer>();
  const patience = new Patience((run, milliseconds) => {
    const timer = { run, milliseconds };
    timers.add(timer);
    return () => timers.delete(timer);
  });
  const told: boolean[] = [];
  patience.onLate((isLate) => told.push(isLate));
  const opened = fieldCase();
  return { ...opened, told, timers, workbook: new ExcelWorkbook({ ...officeOf(opened.host), patience }) };
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
