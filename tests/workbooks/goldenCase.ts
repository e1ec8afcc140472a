import type { ColumnName, FindingCode } from "../../src/checks";
import type { CheckOptions, RawCell, UnreadableCell } from "../../src/conversion";
import type { MemorySheet } from "../support/memoryPort";

/**
 * A finding as the specification (design, section 4) asks for it. `row` is the sheet row, 0 for the file. `given` and
 * `expected` are compared when stated; null = must not be there.
 */
export interface ExpectedFinding {
  readonly row: number;
  readonly code: FindingCode;
  readonly column: ColumnName;
  readonly given?: string | null;
  readonly expected?: string | null;
  readonly certainty?: string;
}

/** Cells of one row by column; columns not named are empty. */
export type MemberCells = Readonly<Partial<Record<ColumnName, RawCell>>>;

/**
 * A small workbook and what the check must say of it, written by hand from the specification: `reason` quotes or
 * paraphrases the sentence. Sign-off findings are compared only where `signOff` is set.
 */
export interface GoldenCase {
  readonly name: string;
  readonly reason: string;
  readonly sheets: readonly MemorySheet[];
  readonly options?: CheckOptions;
  readonly findings: readonly ExpectedFinding[];
  /** Findings that may stand there too: the specification leaves it open, or it is not what the case is about. */
  readonly maybe?: readonly FindingCode[];
  readonly signOff?: boolean;
  readonly skippedRows?: readonly { readonly row: number; readonly reason: string }[];
  /** Sheet rows that are members. Checked where stated. */
  readonly memberRows?: readonly number[];
  /** The check cannot be done (exit 2). */
  readonly refused?: boolean;
}

export const PERSON: readonly ColumnName[] = [
  "zone",
  "code",
  "matricule",
  "name",
  "firstName",
  "date",
  "status",
  "language",
];
export const CURRENT: readonly ColumnName[] = ["scale1", "ancdate1", "amount1", "scale2", "ancdate2", "amount2"];
export const PROPOSED: readonly ColumnName[] = [
  "nscale1",
  "nancdate1",
  "namount1",
  "nscale2",
  "nancdate2",
  "namount2",
  "nscale3",
  "nancdate3",
  "namount3",
];
export const ANSWER: readonly ColumnName[] = ["accord", "remarks"];
export const ALL: readonly ColumnName[] = [...PERSON, ...CURRENT, ...PROPOSED, ...ANSWER];

/** Headers of the note (French). */
export const FRENCH: Readonly<Partial<Record<ColumnName, string>>> = {
  name: "nom",
  firstName: "prénom",
  status: "statut",
  language: "langue",
  accord: "Accord",
  remarks: "Remarques",
};

export function headerRow(columns: readonly ColumnName[], names = FRENCH): RawCell[] {
  return columns.map((column) => names[column] ?? column);
}

export function cellsOf(columns: readonly ColumnName[], row: MemberCells): RawCell[] {
  return columns.map((column) => row[column] ?? null);
}

let numbered = 0;
/** A matricule that no other row has. */
const nextMatricule = () => `44-${String(70000 + ++numbered)}-00`;

/** The member of the note without its safeguard: everything right. AA1 step 4, A11 step 4 (note 1.2.3). */
export function rightAA1(changed: MemberCells = {}): MemberCells {
  return {
    zone: 5999,
    code: 1,
    matricule: nextMatricule(),
    name: "Lindeman",
    firstName: "Karel",
    date: 200701,
    status: "S",
    language: "N",
    scale1: "AA1",
    ancdate1: 200204,
    amount1: 22578.15,
    nscale1: "A11",
    nancdate1: 200204,
    namount1: 23660,
    nscale2: "AA1",
    nancdate2: 200204,
    namount2: 22578.15,
    ...changed,
  };
}

/** The member of the note (1.2.3), with the safeguard AA1 200110 (step 5). */
export function memberOfTheNote(changed: MemberCells = {}): MemberCells {
  return rightAA1({
    scale2: "AA1",
    ancdate2: 200110,
    amount2: 23536.86,
    nscale3: "AA1",
    nancdate3: 200110,
    namount3: 23536.86,
    ...changed,
  });
}

/** A member of C1B: neither table nor mapping is known. The amounts are invented. */
export function uncoveredC1B(changed: MemberCells = {}): MemberCells {
  return rightAA1({
    scale1: "C1B",
    ancdate1: 199906,
    amount1: 18000,
    nscale1: "C1B",
    nancdate1: 199906,
    namount1: 18500,
    nscale2: "C1B",
    nancdate2: 199906,
    namount2: 18000,
    ...changed,
  });
}

const NO_PROPOSAL: MemberCells = Object.fromEntries(PROPOSED.map((column) => [column, null]));

/** Code 1 without any proposal cell. */
export const withoutProposal = (changed: MemberCells = {}): MemberCells => rightAA1({ ...NO_PROPOSAL, ...changed });

/** Code 2 or 3 with an original scale: nothing is proposed. The amount is invented. */
export function original(code: 2 | 3, changed: MemberCells = {}): MemberCells {
  return withoutProposal({
    code,
    status: code === 3 ? "C" : "S",
    scale1: "old",
    ancdate1: 199003,
    amount1: 19000,
    ...changed,
  });
}

/** `#N/A`, or a formula whose value was never stored. */
export const unreadable = (text = "#N/A"): UnreadableCell => ({ kind: "unreadable", text });
export const dateCell = (serial: number, value = serial): RawCell => ({ kind: "date", serial, value });

interface Extra extends Partial<
  Pick<GoldenCase, "options" | "maybe" | "signOff" | "skippedRows" | "memberRows" | "refused">
> {
  readonly columns?: readonly ColumnName[];
  readonly names?: Readonly<Partial<Record<ColumnName, string>>>;
  /** Sheets beside the conversion sheet. */
  readonly more?: readonly MemorySheet[];
}

/** A case with one conversion sheet, header in row 1; rows begin at 2; null is an empty row. */
export function sheetCase(
  name: string,
  reason: string,
  rows: readonly (MemberCells | null)[],
  findings: readonly ExpectedFinding[],
  { columns = ALL, names = FRENCH, more = [], ...extra }: Extra = {},
): GoldenCase {
  const cells = rows.map((row) => (row === null ? [] : cellsOf(columns, row)));
  return {
    name,
    reason,
    sheets: [{ name: "Feuil1", rows: [headerRow(columns, names), ...cells] }, ...more],
    findings,
    ...extra,
  };
}

/** A case with one member (row 2), its findings without row. */
export function oneMember(
  name: string,
  reason: string,
  row: MemberCells,
  findings: readonly Omit<ExpectedFinding, "row">[] = [],
  extra: Extra = {},
): GoldenCase {
  return sheetCase(
    name,
    reason,
    [row],
    findings.map((finding) => ({ row: 2, ...finding })),
    extra,
  );
}

type FindingDetails = Pick<ExpectedFinding, "given" | "expected" | "certainty">;

/** Row 2. */
export const found = (
  code: FindingCode,
  column: ColumnName,
  details: FindingDetails = {},
): Omit<ExpectedFinding, "row"> => ({ code, column, ...details });

export const foundAt = (
  row: number,
  code: FindingCode,
  column: ColumnName,
  details: FindingDetails = {},
): ExpectedFinding => ({ row, code, column, ...details });
