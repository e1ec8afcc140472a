import type { NewSheet, WritePlan } from "../../src/conversion";
import { loadWords, refusalMessage } from "../../src/words";
import type { Refusal, Result } from "../../src/values";
import type { FakeExcel, FakeSheet } from "../fake-excel";
import { valueOf } from "../port/contract";
import { isWhole } from "../support/whole";
import { fieldCase, fieldPlan, REMARKS } from "./fieldCase";
import { workbookIn } from "./support";

beforeAll(() => loadWords("fr"));

/** The state of every visible sheet, and which sheets there are. */
function stateOf({ book }: FakeExcel): string {
  return JSON.stringify(book.sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.snapshot()]));
}

function page(name: string, text: string, replaces = false): NewSheet {
  return {
    name,
    columnWidths: [20],
    rows: [[text]],
    printReady: false,
    ...(replaces ? { replaces: true as const } : {}),
  };
}

interface Case {
  readonly host: FakeExcel;
  readonly sheet: FakeSheet;
  readonly plan: WritePlan;
}

const CASES: readonly [string, () => Case][] = [
  ["cells alone", () => ({ ...fieldCase(), plan: fieldPlan() })],
  [
    "cells, a new sheet and one written anew",
    () => {
      const { host, sheet } = fieldCase();
      host.book.add("CALOG_TEST", [["avant"]]);
      return {
        host,
        sheet,
        plan: { ...fieldPlan(), newSheets: [page("CALOG_TEST", "après", true), page("Neuf", "n")] },
      };
    },
  ],
  [
    "cells of a table that fills its column",
    () => {
      const { host, sheet } = fieldCase();
      sheet.put(0, 1, "nom");
      sheet.put(2, REMARKS, { value: "M2", formula: "=UPPER(A3)" });
      sheet.addTable("A1:C4");
      host.book.results.set("=UPPER(A3)", "M2");
      return { host, sheet, plan: fieldPlan() };
    },
  ],
  [
    "appended columns",
    () => {
      const { host, sheet } = fieldCase();
      const values = ["Accord", "OK", "NOK", "OK"];
      const writes = [{ column: 3, look: "text" as const, rows: [0, 1, 2, 3], values, like: 2 }];
      return { host, sheet, plan: { ...fieldPlan(), writes } };
    },
  ],
];

/**
 * docs/excel/excel-add-ins-troubleshooting, codes while another workbook has the focus; docs/testing/application-specific-
 * api-error-codes for the rest.
 */
const CODES = ["InvalidSelection", "GeneralException", "InactiveWorkbook", "ItemNotFound", "ActivityLimitReached"];
const FAULTS = [
  ...CODES.map((code) => ({ code })),
  { code: "GeneralException", afterWrites: 1 },
  { code: "InvalidSelection", afterWrites: 2 },
];
/** Runs of other shapes are tried with a fault before and one after a part was carried out. */
const FEWER = FAULTS.slice(-2).concat({ code: "GeneralException" });
const [ALONE, OTHERS] = isWhole ? [FAULTS, FEWER] : [FEWER, FAULTS.slice(-1)];
const SAYS_NOTHING = /rien n’a été modifié/;

const refusalIn = (result: Result<unknown>): Refusal | null => (result.ok ? null : result.refusal);

// Field case D, at every sync of an undo.
describe.each(CASES)("an undo of %s that fails at any sync", (name, make) => {
  async function applied(): Promise<Case & { id: string; before: string; written: string }> {
    const made = make();
    const before = stateOf(made.host);
    const { id } = valueOf(await workbookIn(made.host).apply(made.plan));
    return { ...made, id, before, written: made.sheet.snapshot() };
  }

  test.each(name === "cells alone" ? ALONE : OTHERS)(
    "%j: it says what stands, and asked again it ends",
    async (fault) => {
      const first = await applied();
      first.host.forgetSyncs();
      valueOf(await workbookIn(first.host).undo(first.id));
      expect(stateOf(first.host)).toBe(first.before);
      const syncs = first.host.syncs.length;
      for (let nth = 1; nth <= syncs; nth++) {
        const { host, sheet, id, before, written } = await applied();
        let count = 0;
        host.beforeSync = () => (++count === nth ? fault : undefined);
        const refusal = refusalIn(await workbookIn(host).undo(id));
        host.beforeSync = null;
        if (!refusal) expect(stateOf(host)).toBe(before);
        else if (SAYS_NOTHING.test(refusalMessage(refusal, "fr"))) expect(sheet.snapshot()).toBe(written);
        // The pane closed and opened again: the run is still offered, and can be undone to the last cell.
        const again = workbookIn(host);
        for (const run of valueOf(await again.pendingRuns())) valueOf(await again.undo(run.id));
        expect([nth, stateOf(host)]).toEqual([nth, before]);
      }
    },
  );
});
