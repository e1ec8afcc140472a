import { FakeExcel } from "../fake-excel";
import { valueOf } from "../port/contract";
import { isWhole, testInWhole } from "../support/whole";
import { workbookIn } from "./support";

const [ROWS, COLUMNS] = [isWhole ? 20_000 : 8_000, 25];
const TWO_MB = 2 * 1024 * 1024;

function opened(rows: number): FakeExcel {
  const host = new FakeExcel();
  const sheet = host.book.add("Feuil1");
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column < COLUMNS - 2; column++) {
      sheet.put(row, column, row === 0 ? `h${column}` : column % 3 === 0 ? 22_578.15 + row : `texte ${row} ${column}`);
    }
  }
  return host;
}

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

test(`${ROWS} rows of ${COLUMNS} columns are read with a constant number of syncs plus one per 2 MB`, async () => {
  const host = opened(ROWS);
  const block = valueOf(await workbookIn(host).read("Feuil1", range(COLUMNS), 1));
  expect(block.rowCount).toBe(ROWS);
  expect(block.columns[1]?.[ROWS - 1]).toBe(`texte ${ROWS} 1`);
  const bytes = host.syncs.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
  expect(Math.max(...host.syncs.map(({ responseBytes }) => responseBytes))).toBeLessThan(TWO_MB);
  // Two to look, one to settle the last doubts, one to let go, and the pieces (values of 1 MB, formats of the one before).
  expect(host.syncs.length).toBeLessThanOrEqual(4 + Math.ceil(bytes / (TWO_MB / 2)));
});

test("few rows take a constant number of syncs", async () => {
  const counts: number[] = [];
  for (const rows of [1, 10, 500]) {
    const host = opened(rows);
    valueOf(await workbookIn(host).read("Feuil1", range(COLUMNS), 1));
    counts.push(host.syncs.length);
  }
  expect(new Set(counts).size).toBe(1);
});

test(`${ROWS} rows are written with a constant number of syncs plus one per piece, each under 2 MB`, async () => {
  const counts: { rows: number; syncs: number; pieces: number }[] = [];
  for (const rows of [100, ROWS]) {
    const host = opened(rows);
    const numbers = range(rows).map((row) => row + 1);
    const keys = numbers.map((row) => `texte ${row} 1`);
    const values = numbers.map((row) => `Remarque de la ligne ${row} : ${"y".repeat(80)}`);
    valueOf(
      await workbookIn(host).apply({
        sheet: "Feuil1",
        expect: { column: 1, rows: numbers, values: keys },
        writes: [
          { column: COLUMNS - 2, look: "text", rows: numbers, values: numbers.map(() => "NOK") },
          { column: COLUMNS - 1, look: "text", rows: numbers, values },
        ],
        newSheets: [],
      }),
    );
    const sizes = host.syncs.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]);
    expect(Math.max(...sizes)).toBeLessThan(TWO_MB);
    const big = host.syncs.filter(({ requestBytes, responseBytes }) => requestBytes + responseBytes > 400_000).length;
    counts.push({ rows, syncs: host.syncs.length, pieces: big });
    expect(host.book.sheet("Feuil1").cell(rows, COLUMNS - 1)?.value).toBe(values.at(-1));
  }
  const [few, many] = counts;
  expect(few?.pieces).toBe(0);
  // Few rows are one piece each time: what remains is the constant part.
  expect((many?.syncs ?? 0) - (few?.syncs ?? 0)).toBeLessThanOrEqual(many?.pieces ?? 0);
});

/** Writes two columns of a narrow sheet and undoes it; the syncs of both. */
async function runAndUndo(
  rows: number,
): Promise<Record<"run" | "undo", { syncs: number; bytes: number; biggest: number }>> {
  const host = new FakeExcel();
  const sheet = host.book.add("Feuil1");
  const keys = ["matricule", ...range(rows).map((row) => `44-${String(row).padStart(5, "0")}-00`)];
  keys.forEach((key, row) => sheet.put(row, 0, key));
  const before = sheet.snapshot();
  const numbers = range(rows).map((row) => row + 1);
  const measured = (): { syncs: number; bytes: number; biggest: number } => {
    const sizes = host.syncs.map(({ requestBytes, responseBytes }) => Math.max(requestBytes, responseBytes));
    host.forgetSyncs();
    return { syncs: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0), biggest: Math.max(...sizes) };
  };
  const { id } = valueOf(
    await workbookIn(host).apply({
      sheet: "Feuil1",
      expect: { column: 0, rows: [0, ...numbers], values: keys },
      writes: [
        { column: 1, look: "text", rows: numbers, values: numbers.map(() => "NOK") },
        { column: 2, look: "text", rows: numbers, values: numbers.map((row) => `Ligne ${row} : montant à revoir.`) },
      ],
      newSheets: [],
    }),
  );
  const run = measured();
  valueOf(await workbookIn(host).undo(id));
  const undo = measured();
  expect(sheet.snapshot()).toBe(before);
  return { run, undo };
}

testInWhole(`a run of ${ROWS} rows and its undo take a constant number of syncs plus one per 2 MB`, async () => {
  const few = await runAndUndo(10);
  const many = await runAndUndo(ROWS);
  for (const kind of ["run", "undo"] as const) {
    expect(many[kind].biggest).toBeLessThan(TWO_MB);
    // Each is two passes: the first piece of a pass is small, because nothing was measured yet, and its last is a rest.
    const pieces = Math.ceil(many[kind].bytes / TWO_MB) + 2 * 2;
    expect(many[kind].syncs - few[kind].syncs).toBeLessThanOrEqual(pieces);
  }
});
