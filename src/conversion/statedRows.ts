import { EMPTY, NO_CONVERSION, type ColumnName, type StatedCents, type StatedMonth, type StatedRow } from "../checks";
import type { RawCell } from "./cell";
import type { StatedRows } from "./checkedWorkbook";
import {
  cellText,
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

const POSITIONS = [
  ["scale1", "ancdate1", "amount1"],
  ["scale2", "ancdate2", "amount2"],
  ["nscale1", "nancdate1", "namount1"],
  ["nscale2", "nancdate2", "namount2"],
  ["nscale3", "nancdate3", "namount3"],
] as const;

/** Reads member rows on demand from flat columns; nothing is kept twice. */
export function statedRows({ columns, formulas, indexes, firstRow }: MemberCells): StatedRows {
  const NOTHING: Cells = [];
  const cells = (column: ColumnName): Cells => columns.get(column) ?? NOTHING;
  const texts = (["zone", "accord", "remarks"] as const).map(
    (column) => [column, cells(column), remembering(readText)] as const,
  );
  const [code, status, language] = [remembering(readCode), remembering(readStatus), remembering(readLanguage)];
  const scale = remembering(readScale);
  const month = [remembering((cell) => readMonth(cell, false)), remembering((cell) => readMonth(cell, true))] as const;
  const amount = [
    remembering((cell) => readAmount(cell, false)),
    remembering((cell) => readAmount(cell, true)),
  ] as const;
  const date = remembering<StatedMonth>((cell) => readMonth(cell, true));
  const positions = POSITIONS.map(
    ([scaleName, monthName, centsName]) =>
      [scaleName, cells(scaleName), monthName, cells(monthName), centsName, cells(centsName)] as const,
  );
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
    for (const [name, column, read] of texts) row[name] = read(column[at] ?? null);
    for (const [scaleName, scales, monthName, months, centsName, amounts] of positions) {
      const stated = scale(scales[at] ?? null);
      const isCurrentOrNew = scaleName === "scale1" || scaleName === "nscale1";
      row[scaleName] = stated === NO_CONVERSION && !isCurrentOrNew ? "" : stated;
      const noScale = stated === "" || stated === NO_CONVERSION ? 1 : 0;
      row[monthName] = month[noScale](months[at] ?? null);
      row[centsName] = amount[noScale](amounts[at] ?? null) satisfies StatedCents;
    }
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
