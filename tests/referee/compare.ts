import { COLUMNS, type ColumnName, type Finding } from "../../src/checks";
import { planProposals, type CheckedWorkbook, type RawCell } from "../../src/conversion";
import { type SuppliedLines } from "../../src/law";
import { massesOf, type Masses } from "../../src/zone";
import { checkedWorkbook } from "../support/checkedWorkbook";
import { type ConversionLine } from "./readLaw";
import { Referee, type Stated, type SuppliedTable } from "./referee";
import { NAMES, sequence, someRows } from "./rows";

/** What the referee judges; the rest (identity, roster, notes) has no amount in it. */
const CODES = new Set(
  (
    "seniority-in-future table-not-covered current-amount-differs current-amount-doubtful same-scale-different-amount proposal-missing " +
    "seniority-changed conversion-special conversion-differs conversion-doubtful conversion-not-covered conversion-inconsistent " +
    "new-amount-differs new-amount-doubtful safeguard-missing safeguard-unexpected safeguard-scale-differs safeguard-seniority-differs " +
    "safeguard-amount-differs pay-decreases code-scale-mismatch code-status-mismatch proposal-unexpected manual-conversion"
  ).split(" "),
);

const code = (month: number | null): RawCell =>
  month === null ? null : Math.floor(month / 12) * 100 + (month % 12) + 1;
const euros = (cents: number | null): RawCell => (cents === null ? null : cents / 100);

function cellsOf(row: Stated, index: number): Partial<Record<ColumnName, RawCell>> {
  return {
    zone: "5300",
    code: row.code === "E" ? "E" : Number(row.code),
    matricule: `44-${index}`,
    name: "Exemple",
    date: code(row.ref),
    status: row.status,
    language: "F",
    scale1: row.scale1,
    ancdate1: code(row.anc1),
    amount1: euros(row.am1),
    scale2: row.scale2,
    ancdate2: code(row.anc2),
    amount2: euros(row.am2),
    nscale1: row.ns1,
    nancdate1: code(row.na1),
    namount1: euros(row.nm1),
    nscale2: row.ns2,
    nancdate2: code(row.na2),
    namount2: euros(row.nm2),
    nscale3: row.ns3,
    nancdate3: code(row.na3),
    namount3: euros(row.nm3),
  };
}

/** Cents on both sides. */
const inCents = (text: string): number => Number(text.replace(".", ""));

/** How many other rows state what is expected, and what else. Which of two new scales that tie is named is left open. */
function countsOf({ code, data }: Finding): (number | string)[] {
  if (!data || !code.endsWith("-doubtful")) return ["", ""];
  const isTie = code === "conversion-doubtful" && data.reason === "outnumbered";
  return [data.likeExpected ?? "", isTie ? "" : (data.likeGiven ?? data.likeOther ?? "")];
}

/** What the product finds, in the referee's words. */
function found({ rows, stated, law, on, recognition }: CheckedWorkbook): string[] {
  const masses = massesOf({ stated, rows, law, on, has: new Set(recognition.columns.keys()) });
  return rows.flatMap(({ findings, verdict }, id) => [
    `${id} verdict ${verdict}`,
    `${id} mass ${sums(masses, id)} ${Number(masses.isInferred[id])}`,
    ...(masses.causes[id] === null ? [] : [`${id} cause ${masses.causes[id] ?? ""}`]),
    ...findings
      .filter((one) => CODES.has(one.code))
      .map((one) => {
        const { code: name, column, expected = "" } = one;
        const value = column.includes("amount") && expected !== "" ? inCents(expected) : expected;
        return [id, name, column, value, ...countsOf(one)].join(" ");
      }),
  ]);
}

const sums = ({ current, proposed: next, expected }: Masses, id: number): string =>
  [current, next, expected].map((column) => Number(column[id])).join(" ");

/** The nine cells that `propose` writes, in the order of the workbook. */
function proposed(checked: CheckedWorkbook, inferred: boolean): string[] {
  return planProposals(checked, { inferred }).entries.map(({ row, cells }) =>
    [row - FIRST_ROW, "proposal", ...PROPOSAL.map((name) => inReferee(name, cells[name]))].join(" "),
  );
}

const FIRST_ROW = 2;
const PROPOSAL = COLUMNS.filter((name) => /^n[sa]/.test(name) && name !== "name");

function inReferee(name: ColumnName, cell: unknown): string | number {
  if (typeof cell !== "number") return typeof cell === "string" ? cell : "";
  return name.includes("amount") ? Math.round(cell * 100) : Math.floor(cell / 100) * 12 + (cell % 100) - 1;
}

/** A rebuilt and an unknown scale, and a conversion, as a zone would supply them. */
const TABLES: Readonly<Record<string, readonly SuppliedTable[]>> = {
  "2007": [
    { scale: "B2A", cents: [1_800_000, 1_825_000, 1_850_000, 1_850_000, 1_900_000], isEnd: true },
    { scale: "AA2", cents: [2_500_000, 2_550_000, 2_600_000], isEnd: false },
  ],
  // No table of before 2024-10 is in hand.
  "2024": [
    { scale: "A11", cents: [2_300_000, 2_400_000, 2_500_000, 3_900_000, 5_000_000], isEnd: true, side: "before" },
    { scale: "B1A", cents: [1_700_000, 1_800_000, 1_900_000], isEnd: false, side: "before" },
  ],
};
const MAPPED: Readonly<Record<string, readonly ConversionLine[]>> = { "2007": [["AA2", "A21", 1]], "2024": [] };

function linesOf(tables: readonly SuppliedTable[], mapped: readonly ConversionLine[]): SuppliedLines {
  const origin = "supplied.csv";
  return {
    scales: tables.flatMap(({ scale, cents, isEnd, side = null }) =>
      cents.map((one, step) => ({
        scale,
        step,
        cents: one as never,
        side,
        from: null,
        source: "",
        isEnd: isEnd && step === cents.length - 1,
        origin,
      })),
    ),
    conversions: mapped.map(([from, to]) => ({ from, to, class: null, source: "", origin })),
  };
}

export interface Difference {
  readonly file: number;
  readonly only: "product" | "referee";
  readonly text: string;
  readonly row: Stated | undefined;
}

/** Random files, judged by both; what only one of them finds. */
export async function differences(
  campaign: string,
  rows: number,
  perFile: number,
  seed: number,
  withSupplied: boolean,
) {
  const [tables, mapped] = withSupplied ? [TABLES[campaign] ?? [], MAPPED[campaign] ?? []] : [[], []];
  const referee = await Referee.of(campaign, tables, mapped);
  const lines = withSupplied ? linesOf(tables, mapped) : undefined;
  const without = COLUMNS.filter((name) => !NAMES[campaign]?.safeguards && /^n.*[23]$/.test(name));
  const random = sequence(seed);
  const all: Difference[] = [];
  const seen = new Map<string, number>();
  for (let file = 0; file * perFile < rows; file++) {
    const given = someRows(referee, perFile, random, NAMES[campaign]!);
    const checked = await checkedWorkbook(given.map(cellsOf), {
      campaign,
      without,
      ...(lines ? { supplied: lines } : {}),
    });
    const rebuilt = file % 2 === 1;
    // In this order: the referee proposes to the rows that it judged last.
    const ours = [...found(checked), ...proposed(checked, rebuilt)];
    const theirs = [...referee.judge(given), ...referee.propose(rebuilt)];
    for (const text of ours) seen.set(text.split(" ")[1] ?? "", (seen.get(text.split(" ")[1] ?? "") ?? 0) + 1);
    const [mine, other] = [new Set(ours), new Set(theirs)];
    const add = (only: Difference["only"], text: string) =>
      all.push({ file, only, text, row: given[Number(text.split(" ")[0])] });
    for (const text of ours) if (!other.has(text)) add("product", text);
    for (const text of theirs) if (!mine.has(text)) add("referee", text);
  }
  referee.close();
  return { differences: all, seen };
}
