import type {
  CellInput,
  FormulaArea,
  NewSheet,
  NewSheetCell,
  RawCell,
  RowBlock,
  WorkbookPort,
  WritePlan,
} from "../../src/conversion";
import type { Result } from "../../src/values";

/** A cell of a workbook that a contract test starts from. */
export type ContractCell =
  | string
  | number
  | boolean
  | null
  | {
      readonly value: string | number;
      readonly formula?: string;
      readonly format?: string;
      readonly error?: true;
      readonly unlocked?: true;
      /** What the formula gives, row by row, from this cell on. */
      readonly spill?: readonly (readonly (string | number)[])[];
    };

export interface ContractSheet {
  readonly name: string;
  readonly hidden?: boolean;
  readonly isProtected?: boolean;
  /** A merged area, as `A1:B2`. */
  readonly merged?: string;
  readonly rows: readonly (readonly ContractCell[])[];
}

export interface ContractBook {
  readonly date1904?: boolean;
  readonly sheets: readonly ContractSheet[];
}

/** A workbook behind a port, and what stands in it afterwards. */
export interface OpenedBook {
  readonly port: WorkbookPort;
  /** The workbook opened again, so that only what was really written counts. */
  readonly reopen: () => Promise<WorkbookPort>;
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.refusal.code} ${JSON.stringify(result.refusal.data)}`);
  return result.value;
}

function codeOf(result: Result<unknown>): string {
  return result.ok ? "ok" : result.refusal.code;
}

const KEY = 1;
const ACCORD = 4;
const REMARKS = 5;

// Invented people; the amounts are the note's example (84738-2007, 1.2.3).
const MEMBERS: ContractSheet = {
  name: "Feuil1",
  rows: [
    ["code", "matricule", "ancdate1", "amount1", "accord", "remarques"],
    ["1", "0044-1", 200204, 22578.15, null, null],
    ["1", "0044-2", { value: 37347, format: "dd/mm/yyyy" }, "22.578,15", "", "déjà rempli"],
    [null, null, null, null, null, null],
    ["3", 443, { value: "#N/A", error: true }, { value: 23536.86, formula: "=23000+536.86" }, null, null],
    ["Total", null, null, 68693.16, null, null],
  ],
};

const BOOK: ContractBook = {
  sheets: [MEMBERS, { name: "Caché", hidden: true, rows: [["x"]] }, { name: "Vide", rows: [] }],
};

function planFor(rows: readonly number[], values: readonly CellInput[], more: Partial<WritePlan> = {}): WritePlan {
  const keys: RawCell[] = rows.map((row) => MEMBERS.rows[row]?.[KEY] as RawCell);
  return {
    sheet: MEMBERS.name,
    expect: { column: KEY, rows: [0, ...rows], values: ["matricule", ...keys] },
    writes: [{ column: REMARKS, look: "text", rows, values }],
    newSheets: [],
    ...more,
  };
}

// note SSGPI 84738-2007, 1.2.3: AA1 200204 becomes A11 200204 23 660.00; BB2 has no table in force in 2007.
const FORMULAS: ContractBook = {
  sheets: [
    {
      name: "Feuil1",
      rows: [
        ["scale1", "nscale1", "nancdate1", "namount1", "annee"],
        [
          "AA1",
          {
            value: "A11",
            formula: "=CALOG.INSERT(A2:A3,200204)",
            spill: [
              ["A11", 200204],
              ["=A12", 23660],
            ],
          },
          null,
          null,
          2007,
        ],
        ["AA1", null, null, { value: 23660, formula: '=CALOG.AMOUNT("A11",200204)' }, "x"],
        [
          null,
          null,
          { value: "#N/A", formula: '=CALOG.AMOUNT("BB2",200204)', error: true },
          "0044",
          { value: 3, formula: "=1+2" },
        ],
        [null, { value: "00", formula: "=IFNA(CALOG.STEP(200204),0)" }, null, null, null],
      ],
    },
    { name: "Vide", rows: [] },
  ],
};
const STANDING: readonly FormulaArea[] = [
  { row: 1, column: 1, rowCount: 2, columnCount: 2, formula: "=CALOG.INSERT(A2:A3,200204)" },
  { row: 2, column: 3, rowCount: 1, columnCount: 1, formula: '=CALOG.AMOUNT("A11",200204)' },
  { row: 3, column: 2, rowCount: 1, columnCount: 1, formula: '=CALOG.AMOUNT("BB2",200204)' },
  { row: 4, column: 1, rowCount: 1, columnCount: 1, formula: "=IFNA(CALOG.STEP(200204),0)" },
];

function freezePlan(freezes: readonly FormulaArea[]): WritePlan {
  return { sheet: "Feuil1", expect: { column: 0, rows: [], values: [] }, writes: [], newSheets: [], freezes };
}

async function blockOf(port: WorkbookPort): Promise<RowBlock> {
  return valueOf(await port.read("Feuil1", [0, 1, 2, 3, 4], 0));
}

async function remarks(port: WorkbookPort): Promise<readonly RawCell[]> {
  const block = valueOf(await port.read(MEMBERS.name, [REMARKS], 1));
  return Array.from({ length: 5 }, (_, index) => block.columns[0]?.[index] ?? null);
}

const UNTOUCHED = [null, "déjà rempli", null, null, null];

/** What any WorkbookPort must do, whoever holds the workbook. */
export function describeWorkbookPort(name: string, open: (book: ContractBook) => Promise<OpenedBook>): void {
  describe(`${name} keeps the contract of a workbook`, () => {
    test("lists its sheets in order, with the hidden ones marked", async () => {
      const { port } = await open(BOOK);
      expect(valueOf(await port.sheets())).toEqual([
        { name: "Feuil1", hidden: false },
        { name: "Caché", hidden: true },
        { name: "Vide", hidden: false },
      ]);
    });

    test("shows the first rows with every column", async () => {
      const { port } = await open(BOOK);
      const top = valueOf(await port.top("Feuil1", 2));
      expect(top[0]?.slice(0, 6)).toEqual(["code", "matricule", "ancdate1", "amount1", "accord", "remarques"]);
      expect(top[1]?.slice(0, 4)).toEqual(["1", "0044-1", 200204, 22578.15]);
      expect(top.length).toBe(2);
      expect(
        valueOf(await port.top("Vide", 5))
          .flat()
          .filter((cell) => cell !== null),
      ).toEqual([]);
    });

    test("reads only the columns asked for, as they stand", async () => {
      const { port } = await open(BOOK);
      const block = valueOf(await port.read("Feuil1", [2, 0, 3, 40], 1));
      const column = (slot: number): RawCell[] => Array.from({ length: 5 }, (_, i) => block.columns[slot]?.[i] ?? null);
      expect(block.firstRow).toBe(1);
      expect(block.rowCount).toBe(5);
      expect(column(0)).toEqual([
        200204,
        { kind: "date", serial: 37347, value: 37347 },
        null,
        { kind: "unreadable", text: "#N/A" },
        null,
      ]);
      expect(column(1)).toEqual(["1", "1", null, "3", "Total"]);
      expect(column(2)).toEqual([22578.15, "22.578,15", null, 23536.86, 68693.16]);
      expect(column(3)).toEqual([null, null, null, null, null]);
      expect([...(block.formulaRows[2] ?? [])]).toEqual([3]);
      expect(block.formulaRows[0]?.size).toBe(0);
    });

    test("knows the first filled cell of a row even in a column nobody asked for", async () => {
      const { port } = await open(BOOK);
      const block = valueOf(await port.read("Feuil1", [KEY], 1));
      expect(Array.from({ length: 5 }, (_, i) => block.firstFilled[i] ?? null)).toEqual(["1", "1", null, "3", "Total"]);
    });

    test("counts days of a 1904 workbook in the 1900 system", async () => {
      const rows = [["date"], [{ value: 35885, format: "dd/mm/yyyy" }]];
      const { port } = await open({ date1904: true, sheets: [{ name: "Feuil1", rows }] });
      const block = valueOf(await port.read("Feuil1", [0], 1));
      expect(block.columns[0]?.[0]).toEqual({ kind: "date", serial: 37347, value: 35885 });
    });

    test("refuses a sheet that is not there", async () => {
      const { port } = await open(BOOK);
      expect(codeOf(await port.top("Autre", 3))).toBe("sheet-not-found");
      expect(codeOf(await port.read("Autre", [0], 0))).toBe("sheet-not-found");
      expect(codeOf(await port.firstFreeColumn("Autre"))).toBe("sheet-not-found");
      expect(codeOf(await port.apply(planFor([1], ["x"], { sheet: "Autre" })))).toBe("sheet-not-found");
    });

    test("says where columns may be appended", async () => {
      const { port } = await open(BOOK);
      expect(valueOf(await port.firstFreeColumn("Feuil1"))).toBe(6);
      expect(valueOf(await port.firstFreeColumn("Vide"))).toBe(0);
    });

    test("writes what a plan says and nothing else, and reads it back", async () => {
      const { port, reopen } = await open(BOOK);
      const plan = planFor([1, 4], ["à revoir", 23660], {
        writes: [
          { column: REMARKS, look: "text", rows: [1, 4], values: ["à revoir", null] },
          { column: ACCORD, look: "text", rows: [1, 4], values: ["NOK", "OK"] },
          { column: 6, look: "amount", rows: [1], values: [23660] },
        ],
      });
      const applied = valueOf(await port.apply(plan));
      expect(applied.cellsWritten).toBe(5);
      for (const now of [port, await reopen()]) {
        const block = valueOf(await now.read("Feuil1", [0, 1, 3, ACCORD, REMARKS, 6], 1));
        expect(Array.from({ length: 5 }, (_, i) => block.columns.map((cells) => cells[i] ?? null))).toEqual([
          ["1", "0044-1", 22578.15, "NOK", "à revoir", 23660],
          ["1", "0044-2", "22.578,15", null, "déjà rempli", null],
          [null, null, null, null, null, null],
          ["3", 443, 23536.86, "OK", null, null],
          ["Total", null, 68693.16, null, null, null],
        ]);
      }
    });

    test.each([
      "=HYPERLINK(1)",
      "+32 2 000",
      "-",
      "@SUM(1)",
      "0044",
      "200204",
      "1/2",
      "2007-01",
      "TRUE",
      "vrai",
      "#N/A",
      "mars 2007",
      "EUR 5",
      "'cité'",
      "1E5",
      "A11",
      "<&> é €",
    ])("keeps the text %j as text", async (text) => {
      const { port, reopen } = await open(BOOK);
      valueOf(await port.apply(planFor([1], [text])));
      for (const now of [port, await reopen()]) {
        const block = valueOf(await now.read("Feuil1", [REMARKS], 1));
        expect(block.columns[0]?.[0]).toBe(text);
        expect(block.formulaRows[0]?.size).toBe(0);
      }
    });

    test.each([
      ["a row", [1, 2], ["0044-1", "0044-9"], 3],
      ["the header above", [0, 1], ["another header", "0044-1"], 1],
    ] as const)("refuses when %s differs from what it read itself before", async (_, rows, values, row) => {
      const { port } = await open(BOOK);
      valueOf(await port.read("Feuil1", [KEY, REMARKS], 1));
      const plan = planFor([1, 2], ["a", "b"]);
      const refused = await port.apply({ ...plan, expect: { column: KEY, rows, values } });
      expect(refused).toMatchObject({ refusal: { code: "rows-moved", data: { sheet: "Feuil1", row } } });
      valueOf(await port.apply(plan));
    });

    test("refuses when a row is no longer where it was read, and writes nothing", async () => {
      const { port } = await open(BOOK);
      const plan = planFor([1, 2], ["a", "b"]);
      const moved = { ...plan, expect: { column: KEY, rows: [1, 2], values: ["0044-1", "0044-9"] } };
      const refused = await port.apply(moved);
      expect(refused).toMatchObject({ refusal: { code: "rows-moved", data: { sheet: "Feuil1", row: 3 } } });
      expect(await remarks(port)).toEqual(UNTOUCHED);
    });

    test("accepts row keys of every kind of cell", async () => {
      const { port } = await open(BOOK);
      const block = valueOf(await port.read("Feuil1", [2], 1));
      const expect_ = { column: 2, rows: [1, 2, 4], values: [0, 1, 3].map((at) => block.columns[0]?.[at] ?? null) };
      expect(codeOf(await port.apply({ ...planFor([1], ["x"]), expect: expect_ }))).toBe("ok");
    });

    test("writes only unlocked cells of a protected sheet", async () => {
      const rows = MEMBERS.rows.map((row, index) =>
        row.map((cell, column): ContractCell =>
          column === REMARKS && index === 1 ? { value: "", unlocked: true } : cell,
        ),
      );
      const book = { sheets: [{ ...MEMBERS, rows, isProtected: true }] };
      const { port } = await open(book);
      const refused = await port.apply(planFor([1, 2], ["a", "b"]));
      expect(refused).toMatchObject({ refusal: { code: "sheet-protected", data: { sheet: "Feuil1", cell: "F3" } } });
      expect((await remarks(port))[0]).toBeNull();
      expect(codeOf(await port.apply(planFor([1], ["=a"])))).toBe("ok");
      expect((await remarks(port))[0]).toBe("=a");
    });

    test("refuses a cell that a merged area covers", async () => {
      const { port } = await open({ sheets: [{ ...MEMBERS, merged: "E2:F2" }] });
      const refused = await port.apply(planFor([1], ["a"]));
      expect(refused).toMatchObject({ refusal: { code: "cell-merged", data: { cell: "F2" } } });
    });

    test("undoes runs newest first, and only once", async () => {
      const { port, reopen } = await open(BOOK);
      const first = valueOf(await port.apply(planFor([1, 2], ["un", "deux"])));
      const second = valueOf(await port.apply(planFor([1], ["trois"])));
      expect(codeOf(await port.undo(first.id))).toBe("nothing-to-undo");
      valueOf(await port.undo(second.id));
      expect((await remarks(port)).slice(0, 2)).toEqual(["un", "deux"]);
      valueOf(await port.undo(first.id));
      expect(await remarks(port)).toEqual(UNTOUCHED);
      expect(codeOf(await port.undo(first.id))).toBe("nothing-to-undo");
      expect(await remarks(await reopen())).toEqual(UNTOUCHED);
    });

    test("brings a formula back that was written over", async () => {
      const { port } = await open(BOOK);
      const before = valueOf(await port.read("Feuil1", [3], 1));
      const plan = planFor([4], [], { writes: [{ column: 3, look: "amount", rows: [4], values: [1] }] });
      const { id } = valueOf(await port.apply(plan));
      expect(valueOf(await port.read("Feuil1", [3], 1)).columns[0]?.[3]).toBe(1);
      valueOf(await port.undo(id));
      const after = valueOf(await port.read("Feuil1", [3], 1));
      expect([...(after.formulaRows[0] ?? [])]).toEqual([...(before.formulaRows[0] ?? [])]);
      expect(after.columns[0]?.[3]).toBe(23536.86);
    });

    test("adds sheets at the end under names of their own, and takes them away again", async () => {
      const { port, reopen } = await open(BOOK);
      const newSheet = {
        name: "Feuil1",
        columnWidths: [20, 12],
        rows: [
          [{ value: "Totaux", look: "title" as const }],
          ["=1+1", { value: 12.5, look: "amount" as const }],
          [],
          [null, 3],
        ],
        printReady: true,
      };
      const plan: WritePlan = { ...planFor([], []), writes: [], newSheets: [newSheet, { ...newSheet, name: "a/b" }] };
      const { id, sheetsAdded } = valueOf(await port.apply(plan));
      expect(sheetsAdded).toEqual(["Feuil1 (2)", "a b"]);
      for (const now of [port, await reopen()]) {
        expect(valueOf(await now.sheets()).map((sheet) => sheet.name)).toEqual([
          "Feuil1",
          "Caché",
          "Vide",
          "Feuil1 (2)",
          "a b",
        ]);
        const top = valueOf(await now.top("a b", 10));
        expect([top[0]?.[0], top[1]?.slice(0, 2), top[3]?.[1]]).toEqual(["Totaux", ["=1+1", 12.5], 3]);
      }
      valueOf(await port.undo(id));
      expect(valueOf(await port.sheets()).length).toBe(3);
    });

    test("writes a sheet of its own anew where it stands, and brings back what stood there", async () => {
      const { port, reopen } = await open(BOOK);
      const page = { textSize: 11, rowHeights: [20, 13.5, 13.5] };
      const area = { firstRow: 4, lastRow: 9, firstColumn: 1, lastColumn: 3 };
      const chart = { title: "Écarts", area, firstRow: 0, rowCount: 2, labels: 0, series: [{ name: "un", column: 1 }] };
      const sheet = (rows: readonly (readonly NewSheetCell[])[]): NewSheet => {
        return {
          ...{ name: "CALOG_TEST", columnWidths: [20, 12], rows, printReady: false, replaces: true, page },
          charts: [chart],
        };
      };
      const other: NewSheet = { name: "Autre", columnWidths: [8], rows: [["x"]], printReady: true };
      const adds = (newSheets: readonly NewSheet[]): WritePlan => ({ ...planFor([], []), writes: [], newSheets });
      const first = sheet([
        ["un", 1],
        ["deux", 2],
        ["trois", 3],
      ]);
      valueOf(await port.apply(adds([first, other])));
      const again = valueOf(await port.apply(adds([sheet([["quatre", 4]])])));
      expect(again.sheetsAdded).toEqual(["CALOG_TEST"]);
      const shown = async (now: WorkbookPort) => {
        const names = valueOf(await now.sheets()).map(({ name }) => name);
        const top = valueOf(await now.top("CALOG_TEST", 10));
        return { names, cells: top.map((row) => row.slice(0, 2)).filter((row) => row.some((cell) => cell !== null)) };
      };
      const names = ["Feuil1", "Caché", "Vide", "CALOG_TEST", "Autre"];
      for (const now of [port, await reopen()]) expect(await shown(now)).toEqual({ names, cells: [["quatre", 4]] });
      valueOf(await port.undo(again.id));
      for (const now of [port, await reopen()]) expect(await shown(now)).toEqual({ names, cells: first.rows });
    });

    test("lists the CALOG formulas of a sheet with the cells they fill, and no others", async () => {
      const { port } = await open(FORMULAS);
      expect(valueOf(await port.formulas("Feuil1"))).toEqual(STANDING);
      expect(valueOf(await port.formulas("Vide"))).toEqual([]);
      expect(codeOf(await port.formulas("Autre"))).toBe("sheet-not-found");
    });

    test("puts values in the place of formulas, whole blocks at once, and brings the formulas back", async () => {
      const { port, reopen } = await open(FORMULAS);
      const before = await blockOf(port);
      const { id, cellsWritten } = valueOf(await port.apply(freezePlan(STANDING)));
      expect(cellsWritten).toBe(7);
      for (const now of [port, await reopen()]) {
        expect(valueOf(await now.formulas("Feuil1"))).toEqual([]);
        const frozen = await blockOf(now);
        expect(frozen.columns).toEqual(before.columns);
        // The formula of another kind stays.
        expect(frozen.formulaRows.map((rows) => [...rows])).toEqual([[], [], [], [], [3]]);
      }
      valueOf(await port.undo(id));
      for (const now of [port, await reopen()]) {
        expect(valueOf(await now.formulas("Feuil1"))).toEqual(STANDING);
        expect((await blockOf(now)).columns).toEqual(before.columns);
      }
    });

    test("replaces no formula that changed since it was read", async () => {
      const { port } = await open(FORMULAS);
      const [first] = STANDING;
      const moved = await port.apply(freezePlan([{ ...first!, formula: "=CALOG.CONVERT(A2:F4)" }]));
      expect(moved).toMatchObject({ refusal: { code: "rows-moved", data: { sheet: "Feuil1", row: 2 } } });
      expect(valueOf(await port.formulas("Feuil1"))).toEqual(STANDING);
    });

    test("keeps no value of a formula that gives none, and names all of them", async () => {
      const unfinished = (value: string): ContractCell => ({ value, formula: '=CALOG.FUTURE("A11")', error: true });
      const rows = [["a"], [unfinished("#NAME?")], [unfinished("#BUSY!")], [unfinished("#N/A")]];
      const { port } = await open({ sheets: [{ name: "Feuil1", rows }] });
      const standing = valueOf(await port.formulas("Feuil1"));
      const refused = await port.apply(freezePlan(standing));
      expect(refused).toMatchObject({
        refusal: { code: "formulas-unfinished", data: { sheet: "Feuil1", shown: ["#NAME?", "#BUSY!"] } },
      });
      expect(valueOf(await port.formulas("Feuil1"))).toEqual(standing);
      valueOf(await port.apply(freezePlan(standing.slice(2))));
    });

    test("replaces no formula in a protected sheet whose cells are locked", async () => {
      const { port } = await open({ sheets: [{ ...FORMULAS.sheets[0]!, isProtected: true }] });
      expect(codeOf(await port.apply(freezePlan(STANDING)))).toBe("sheet-protected");
      expect(valueOf(await port.formulas("Feuil1"))).toEqual(STANDING);
    });

    test("stops between two pieces when told to and leaves everything as it was", async () => {
      const numbers = Array.from({ length: 20_000 }, (_, index) => index);
      const rows = numbers.map((index) => [`c${index}`, `matricule ${index}`, index]);
      const { port } = await open({ sheets: [{ name: "Feuil1", rows }] });
      expect(codeOf(await port.read("Feuil1", [KEY, 2], 0, () => false))).toBe("cancelled");
      const plan: WritePlan = {
        sheet: "Feuil1",
        expect: { column: KEY, rows: numbers, values: numbers.map((index) => `matricule ${index}`) },
        writes: [{ column: 2, look: "text", rows: numbers, values: numbers.map((index) => `texte ${index}`) }],
        newSheets: [],
      };
      expect(codeOf(await port.apply(plan, () => false))).toBe("cancelled");
      expect(valueOf(await port.read("Feuil1", [2], 0)).columns[0]).toEqual(numbers);
      expect(valueOf(await port.sheets()).length).toBe(1);
    });
  });
}
