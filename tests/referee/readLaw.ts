import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

// The referee reads the data files by itself and shares no code with src: what it does not know it cannot copy.
const DATA = join(__dirname, "..", "..", "src", "law", "data");
const json = (...path: string[]): unknown => JSON.parse(readFileSync(join(DATA, ...path), "utf8"));

/** Months are counted from year 0: "2007-01" → 24084. */
export function monthNumber(text: string): number {
  const [year = "", month = ""] = text.split("-");
  return Number(year) * 12 + Number(month) - 1;
}

/** "23660.00" → 2366000. */
export function cents(text: string): number {
  return Number(text.replace(".", ""));
}

interface TableFile {
  readonly id: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly scales: Record<string, { certainty: string; exceptions?: Record<string, string>; steps: string[] }>;
}
interface CampaignFile {
  readonly month: string;
  readonly before: { readonly tables: string[]; readonly asOf: string };
  readonly after: { readonly tables: string[] };
  readonly conversion: { readonly kind: string; readonly certainty?: string };
}

/** One amount of a side: months from and to, the step, whether steps beyond it are paid alike. */
export type CellLine = readonly [
  side: string,
  from: number,
  to: number,
  scale: string,
  step: number,
  cents: number,
  decides: number,
];
export type ConversionLine = readonly [from: string, to: string, decides: number];

export interface Law {
  readonly month: number;
  readonly asOf: number;
  readonly cells: readonly CellLine[];
  readonly conversions: readonly ConversionLine[];
}

const isSure = (certainty: string | undefined): number => (certainty === "inferred" ? 0 : 1);

export function readLaw(campaign: string): Law {
  const file = json("campaigns", `${campaign}.json`) as CampaignFile;
  const tables = new Map(
    readdirSync(join(DATA, "tables")).map((name) => [name.slice(0, -5), json("tables", name) as TableFile]),
  );
  const cells = (["before", "after"] as const).flatMap((side) =>
    file[side].tables.flatMap((id) => {
      const { validFrom, validUntil, scales } = tables.get(id)!;
      const until = validUntil === null ? 99_999 : monthNumber(validUntil);
      return Object.entries(scales).flatMap(([scale, { certainty, exceptions = {}, steps }]) =>
        steps.map((amount, step): CellLine => {
          const sure = isSure(exceptions[String(step)] ?? certainty);
          return [side, monthNumber(validFrom), until, scale, step, cents(amount), sure];
        }),
      );
    }),
  );
  const month = monthNumber(file.month);
  const rows = (json("conversions", "2007.json") as { rows: { from: string; to: string; certainty: string }[] }).rows;
  const inForce = new Set(
    cells.filter(([side, from, to]) => side === "after" && from <= month && month <= to).map((cell) => cell[3]),
  );
  const conversions: readonly ConversionLine[] =
    file.conversion.kind === "identity"
      ? [...inForce].map((scale) => [scale, scale, isSure(file.conversion.certainty)])
      : rows.map(({ from, to, certainty }) => [from, to, isSure(certainty)]);
  return { month, asOf: monthNumber(file.before.asOf), cells, conversions };
}
