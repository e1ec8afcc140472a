import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildPackage, row } from "../support/packageBuilder";
import { FAULTS, HEADERS, member, NONE, NO_SECOND, NOTE, type Cells } from "./members";
import { PERIODS, SUPPLIED } from "./smallFiles";

/** Writes the small workbooks and files of the command lines into a folder; everybody in them is invented. */
export function writeWorkbooks(folder: string): void {
  const rowsOf = (rows: readonly Cells[]): string => rows.map((cells, index) => row(index + 1, cells)).join("");
  const book = (name: string, ...rows: readonly Cells[]): void =>
    writeFileSync(join(folder, name), buildPackage({ rows: rowsOf(rows) }));
  const upTo = HEADERS.slice(0, 11);
  const inLevelB = ["5999", 1, "1", "A", "B", 200701, "S", "F", "BB1", 200601];

  book("note.xlsx", HEADERS, NOTE);
  book("bare.xlsx", HEADERS, member(1, NONE), member(2, { ...NONE, ...NO_SECOND }));
  book("short.xlsx", HEADERS.slice(0, 14), NOTE.slice(0, 14));
  book("faults.xlsx", HEADERS, ...FAULTS.map((changes, index) => member(index, changes)), ["Total"]);
  book("lacking.xlsx", upTo, [...inLevelB, 15000.5]);
  book(
    "2024.xlsx",
    HEADERS.slice(0, 17),
    [
      "5999",
      1,
      "44-30001-01",
      "Nom",
      "Prénom",
      202410,
      "S",
      "N",
      "BB1",
      202010,
      17660,
      null,
      null,
      null,
      "BB1",
      202010,
      17660,
    ],
    [
      "5999",
      1,
      "44-30002-01",
      "Nom",
      "Prénom",
      202410,
      "C",
      "F",
      "A11",
      200204,
      30000,
      null,
      null,
      null,
      "A11",
      200204,
      29000,
    ],
  );
  book(
    "dutch.xlsx",
    ["Lijst"],
    [],
    "zone code stamnummer naam voornaam datum statuut taal Scale_1 Ancdate-1 AMOUNT.1 akkoord opmerkingen".split(" "),
    ["5999", "1", "44 00001 01", "A", "B", "2007-01", "statutair", "NI", "aa1", "4/2002", "22.578,15 €", null, null],
    [],
    ["5999", "1", "44 00002 01", "A", "B", "2007-01", "S", "N", "AA1", 200204, "22578", null, null],
    ["Totaal", null, null, null, null, null, null, null, null, null, 45156.15],
  );
  book("headless.xlsx", ["a", "b", "c"], [1, 2, 3]);
  book("columns.xlsx", ["code", "matricule", "scale1", "ancdate1"], [1, "1", "AA1", 200204]);
  book("double.xlsx", [...HEADERS, "scale1"], NOTE);
  book("twin.xlsx", [...HEADERS, "nom"], NOTE);
  const rows = rowsOf([HEADERS, NOTE]);
  const sheets = (name: string, ...two: { name: string; rows: string; state?: "hidden" }[]): void =>
    writeFileSync(join(folder, name), buildPackage({ sheets: two }));
  sheets("tie.xlsx", { name: "Un", rows }, { name: "Deux", rows });
  sheets("hidden.xlsx", { name: "Vide", rows: "" }, { name: "Caché", rows, state: "hidden" });
  writeFileSync(join(folder, "old.xls"), Buffer.from("d0cf11e0a1b11ae1", "hex"));
  for (const [name, text] of Object.entries(SUPPLIED)) writeFileSync(join(folder, name), text);
  mkdirSync(join(folder, "periods"));
  for (const [name, text] of Object.entries(PERIODS)) writeFileSync(join(folder, "periods", name), text);
}
