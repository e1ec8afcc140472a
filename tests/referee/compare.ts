import { COLUMNS, type ColumnName } from "../../src/checks";
import { checkRows, statedRows, type RawCell } from "../../src/conversion";
import { campaignLaw, findCampaign, type SuppliedLines } from "../../src/law";
import { valueOf } from "../support/results";
import { type ConversionLine } from "./readLaw";
import { Referee, type Stated, type SuppliedTable } from "./referee";
import { NAMES, sequence, someRows } from "./rows";

/** What the referee judges; the rest (identity, roster, notes) has no amount in it. */
const CODES = new Set(
  (
    "seniority-in-future table-not-covered current-amount-differs current-amount-doubtful same-scale-different-amount proposal-missing " +
    "seniority-changed conversion-special conversion-differs conversion-doubtful conversion-not-covered conversion-inconsistent " +
    "new-amount-differs new-amount-doubtful safeguard-missing safeguard-unexpected safeguard-scale-differs safeguard-seniority-differs " +
    "safeguard-amount-differs pay-decreases"
  ).split(" "),
);

const code = (month: number | null): RawCell =>
  month === null ? null : Math.floor(month / 12) * 100 + (month % 12) + 1;
const euros = (cents: number | null): RawCell => (cents === null ? null : cents / 100);

function cellsOf(row: Stated, index: number): Partial<Record<ColumnName, RawCell>> {
  return {
    zone: "5300",
    code: 1,
    matricule: `44-${index}`,
    name: "Exemple",
    date: code(row.ref),
    status: "S",
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

/** What the product finds, in the referee's words. */
async function found(
  campaignId: string,
  rows: readonly Stated[],
  supplied: SuppliedLines | undefined,
): Promise<string[]> {
  const campaign = valueOf(findCampaign(campaignId));
  const law = valueOf(campaignLaw(campaign, supplied));
  const members = rows.map(cellsOf);
  const names = COLUMNS.filter((name) => NAMES[campaignId]?.safeguards || !/^n.*[23]$/.test(name));
  const stated = statedRows({
    columns: new Map(names.map((name) => [name, members.map((member) => member[name] ?? null)])),
    formulas: new Map(),
    indexes: members.map((_, index) => index),
    firstRow: 0,
  });
  const judged = await checkRows(stated, { law, on: campaign.month, columns: new Set(names) });
  return (judged ?? [])
    .flatMap(({ findings, verdict }, id) => [
      `${id} verdict ${verdict}`,
      ...findings
        .filter((one) => CODES.has(one.code))
        .map(({ code: name, column, expected = "" }) => {
          // Cents on both sides.
          const value = column.includes("amount") && expected !== "" ? Number(expected.replace(".", "")) : expected;
          return `${id} ${name} ${column} ${value}`;
        }),
    ])
    .sort();
}

/** A rebuilt and an unknown scale, and a conversion, as a zone would supply them. */
const TABLES: Readonly<Record<string, readonly SuppliedTable[]>> = {
  "2007": [
    { scale: "B2A", cents: [1_800_000, 1_825_000, 1_850_000, 1_850_000, 1_900_000], isEnd: true },
    { scale: "AA2", cents: [2_500_000, 2_550_000, 2_600_000], isEnd: false },
  ],
  "2024": [],
};
const MAPPED: Readonly<Record<string, readonly ConversionLine[]>> = { "2007": [["AA2", "A21", 1]], "2024": [] };

function linesOf(tables: readonly SuppliedTable[], mapped: readonly ConversionLine[]): SuppliedLines {
  const origin = "supplied.csv";
  return {
    scales: tables.flatMap(({ scale, cents, isEnd }) =>
      cents.map((one, step) => ({
        scale,
        step,
        cents: one as never,
        side: null,
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
  const random = sequence(seed);
  const all: Difference[] = [];
  const seen = new Map<string, number>();
  for (let file = 0; file * perFile < rows; file++) {
    const given = someRows(referee, perFile, random, NAMES[campaign]!);
    const [ours, theirs] = [await found(campaign, given, lines), referee.judge(given)];
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
