import { EMPTY, NO_CONVERSION, type ColumnName, type StatedCents, type StatedMonth, type StatedRow } from "../checks";
import type { RawCell } from "./cell";
import type { StatedRows } from "./checkedWorkbook";
import { cellText } from "./cellText";
import {
  readAmount,
  readCode,
  readLanguage,
  readMatricule,
  readMonth,
  readScale,
  readStatus,
  readText,
} from "./readCells";

/** How many distinct texts a column remembers the reading of. */
const CACHE_LIMIT = 20_000;

type Cells = readonly RawCell[];

/** A reader that remembers what it read from a text: workbooks repeat themselves. */
function remembering<T>(read: (cell: RawCell) => T): (cell: RawCell) => T {
  const known = new Map<string, T>();
  return (cell) => {
    if (typeof cell !== "string") return read(cell);
    const remembered = known.get(cell);
    if (remembered !== undefined) return remembered;
    const value = read(cell);
    if (known.size < CACHE_LIMIT) known.set(cell, value);
    return value;
  };
}

function emptyRow(): StatedRow {
  return {
    row: 0,
    zone: "",
    code: "",
    matricule: "",
    date: EMPTY,
    status: "",
    language: "",
    scale1: "",
    ancdate1: EMPTY,
    amount1: EMPTY,
    scale2: "",
    ancdate2: EMPTY,
    amount2: EMPTY,
    nscale1: "",
    nancdate1: EMPTY,
    namount1: EMPTY,
    nscale2: "",
    nancdate2: EMPTY,
    namount2: EMPTY,
    nscale3: "",
    nancdate3: EMPTY,
    namount3: EMPTY,
    accord: "",
    remarks: "",
  };
}

/** The cells of the recognised columns, and which rows of them are members. */
export interface MemberCells {
  readonly columns: ReadonlyMap<ColumnName, Cells>;
  readonly formulas: ReadonlyMap<ColumnName, ReadonlySet<number>>;
  /** Index in the columns of each member row. */
  readonly indexes: readonly number[];
  /** Sheet row (1-based) of index 0. */
  readonly firstRow: number;
}

/** Reads member rows on demand from flat columns; nothing is kept twice. */
export function statedRows({ columns, formulas, indexes, firstRow }: MemberCells): StatedRows {
  const NOTHING: Cells = [];
  const cells = (column: ColumnName): Cells => columns.get(column) ?? NOTHING;
  const [zone, accord] = [remembering(readText), remembering(readText)];
  const [zones, accords, remarks] = [cells("zone"), cells("accord"), cells("remarks")];
  const [code, status, language] = [remembering(readCode), remembering(readStatus), remembering(readLanguage)];
  const scale = remembering(readScale);
  const month = [remembering((cell) => readMonth(cell, false)), remembering((cell) => readMonth(cell, true))] as const;
  const amount = [
    remembering((cell) => readAmount(cell, false)),
    remembering((cell) => readAmount(cell, true)),
  ] as const;
  const date = remembering<StatedMonth>((cell) => readMonth(cell, true));
  const position = (scaleName: ColumnName, monthName: ColumnName, centsName: ColumnName) =>
    ({ scales: cells(scaleName), months: cells(monthName), amounts: cells(centsName) }) as const;
  const [one, two] = [position("scale1", "ancdate1", "amount1"), position("scale2", "ancdate2", "amount2")];
  const n1 = position("nscale1", "nancdate1", "namount1");
  const n2 = position("nscale2", "nancdate2", "namount2");
  const n3 = position("nscale3", "nancdate3", "namount3");
  type Position = typeof one;
  const noScale = (stated: string): 0 | 1 => (stated === "" || stated === NO_CONVERSION ? 1 : 0);
  const scaleAt = ({ scales }: Position, at: number): string => scale(scales[at] ?? null);
  /** `-` means something in scale1 and nscale1 only. */
  const plain = (stated: string): string => (stated === NO_CONVERSION ? "" : stated);
  const monthAt = ({ months }: Position, at: number, stated: string): StatedMonth =>
    month[noScale(stated)](months[at] ?? null);
  const centsAt = ({ amounts }: Position, at: number, stated: string): StatedCents =>
    amount[noScale(stated)](amounts[at] ?? null);
  const [codes, matricules, dates] = [cells("code"), cells("matricule"), cells("date")];
  const [statuses, languages] = [cells("status"), cells("language")];

  const readInto = (index: number, row: StatedRow): void => {
    const at = indexes[index] ?? -1;
    row.row = firstRow + at;
    row.code = code(codes[at] ?? null);
    row.matricule = readMatricule(matricules[at] ?? null);
    row.date = date(dates[at] ?? null);
    row.status = status(statuses[at] ?? null);
    row.language = language(languages[at] ?? null);
    row.zone = zone(zones[at] ?? null);
    row.accord = accord(accords[at] ?? null);
    row.remarks = readText(remarks[at] ?? null);
    // Written out: named properties are what makes 100 000 rows quick.
    row.scale1 = scaleAt(one, at);
    row.ancdate1 = monthAt(one, at, row.scale1);
    row.amount1 = centsAt(one, at, row.scale1);
    row.scale2 = plain(scaleAt(two, at));
    row.ancdate2 = monthAt(two, at, row.scale2);
    row.amount2 = centsAt(two, at, row.scale2);
    row.nscale1 = scaleAt(n1, at);
    row.nancdate1 = monthAt(n1, at, row.nscale1);
    row.namount1 = centsAt(n1, at, row.nscale1);
    row.nscale2 = plain(scaleAt(n2, at));
    row.nancdate2 = monthAt(n2, at, row.nscale2);
    row.namount2 = centsAt(n2, at, row.nscale2);
    row.nscale3 = plain(scaleAt(n3, at));
    row.nancdate3 = monthAt(n3, at, row.nscale3);
    row.namount3 = centsAt(n3, at, row.nscale3);
  };
  const raw = (index: number, column: ColumnName): RawCell => cells(column)[indexes[index] ?? -1] ?? null;
  return {
    count: indexes.length,
    readInto,
    at(index) {
      const row = emptyRow();
      readInto(index, row);
      return row;
    },
    raw,
    text: (index, column) => cellText(raw(index, column)),
    hasFormula: (index, column) => formulas.get(column)?.has(indexes[index] ?? -1) ?? false,
  };
}
