import fc from "fast-check";
import { readTable } from "../../src/file/tables";
import {
  checkWorkbook,
  readOriginalAmounts,
  readSettled,
  type CheckedWorkbook,
  type TabularFile,
} from "../../src/conversion";
import { openWorkbook } from "../../src/file";
import { forecastDocument, forecastWith } from "../../src/zone";
import { STATED } from "../support/randomMembers";
import { buildPackage, row } from "../support/packageBuilder";
import { digest, valueOrSentence, type Area, type Ending } from "./area";
import { AMOUNTS, MONTHS, nasty, SCALES } from "./nasty";

const HEADERS = [
  "from_month",
  "coefficient",
  "month",
  "kind",
  "ancdate",
  "scale_seniority",
  "reason",
  "scale",
  "step",
  "amount",
  "side",
  "from",
  "source",
  "end",
  "old_scale",
  "new_scale",
  "class",
  "matricule",
  "échelle",
  "trap",
  "naam",
  "code",
];
const value = fc.oneof(
  fc.constantFrom(...SCALES, ...MONTHS, ...AMOUNTS, "0", "1", "2", "3", "yes", "oui", "before", "after", "44-1"),
  nasty,
);
const header = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...HEADERS) }, { weight: 1, arbitrary: nasty });
/** The columns that each list needs, with what may stand in them. */
const KINDS = {
  scales: { scale: SCALES, step: ["0", "1", "2"], amount: AMOUNTS },
  conversions: { old_scale: SCALES, new_scale: SCALES },
  roster: { matricule: ["44-1", "44-2"], name: ["Exemple"], scale: SCALES },
  index: { from_month: ["2008-01", "200809", "2031-01"], coefficient: ["1.5", "1,6", "2", "0.0001"] },
  events: {
    month: ["2008-01", "200812", "2007-03"],
    kind: ["entry", "leave", "départ", "intrede"],
    matricule: ["44-1", "44-9", ""],
    scale: ["A11", "B2C", "DD1", "old"],
    ancdate: ["200204", "2008-01", "199001"],
  },
  careers: {
    matricule: ["44-1", ""],
    scale_seniority: ["200401", "2022-11", "199001"],
    class: ["", "A1", "A5"],
    evaluation: ["", "insufficient"],
    position: ["", "no", "yes"],
  },
  originals: { matricule: ["44-1", "44-2"], month: ["2007-02", "200703"], amount: AMOUNTS },
  settled: { matricule: ["44-1", "44-2"], reason: ["vu", "gezien"] },
} as const;
type Kind = keyof typeof KINDS;
const ENCODINGS = ["utf8", "utf8-bom", "utf16", "latin1"] as const;

const line = (kind: Kind) =>
  fc.tuple(
    ...Object.values<readonly string[]>(KINDS[kind]).map((likely) =>
      fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...likely) }, { weight: 1, arbitrary: value }),
    ),
  );

/** Half of the lists are nearly right: their columns and what may stand in them, now and then something else. */
const input = fc
  .constantFrom(...(Object.keys(KINDS) as Kind[]))
  .chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      right: fc.boolean(),
      headers: fc.array(header, { maxLength: 8 }),
      rows: fc.array(fc.array(value, { maxLength: 9 }), { maxLength: 6 }),
      likely: fc.array(line(kind), { maxLength: 4 }),
      quoted: fc.boolean(),
      separator: fc.constantFrom(",", ";", "\t", "|"),
      end: fc.constantFrom("\n", "\r\n", "\r", ""),
      encoding: fc.constantFrom(...ENCODINGS),
    }),
  )
  .map(({ kind, right, headers, rows, likely, quoted, separator, end, encoding }) => {
    const quote = (cell: string) => (quoted ? `"${cell.replaceAll('"', '""')}"` : cell);
    const lines = right ? [Object.keys(KINDS[kind]), ...likely] : [headers, ...rows];
    const text = lines.map((cells) => cells.map(quote).join(separator)).join(end || "\n") + end;
    return { kind, bytes: encoded(text, encoding) };
  });

function encoded(text: string, encoding: (typeof ENCODINGS)[number]): Uint8Array {
  if (encoding === "utf16") return Buffer.from(`\ufeff${text}`, "utf16le");
  return Buffer.from((encoding === "utf8-bom" ? "\ufeff" : "") + text, encoding === "latin1" ? "latin1" : "utf8");
}

const MEMBER = ["5300", 1, "44-1", "Exemple", "Camille", 200701, "S", "F", "B2C", 200204, 20000, null, null, null];
const workbook = buildPackage({ rows: row(1, STATED) + row(2, MEMBER) });

/** What each list is for; an answer is a value when it is finite. */
function used(kind: Kind, checked: CheckedWorkbook, table: TabularFile): unknown {
  if (kind === "originals") return valueOrSentence(readOriginalAmounts(table));
  if (kind === "settled") return valueOrSentence(readSettled(table));
  const lists = { careers: null, index: null, events: null, [kind]: table };
  const found = valueOrSentence(forecastWith(checked, lists, { years: 4 }));
  if (found) holdsFigures(forecastDocument(found));
  return found;
}

function holdsFigures(document: unknown): void {
  JSON.stringify(document, (key, given: unknown) => {
    if (typeof given === "number" ? !Number.isFinite(given) : given === "NaN" || given === "Infinity")
      throw new Error(`${key} is ${String(given)}`);
    return given;
  });
}

async function judge({ kind, bytes }: { readonly kind: Kind; readonly bytes: Uint8Array }): Promise<Ending> {
  const before = digest(bytes);
  const table = valueOrSentence(await readTable(bytes, "table.csv"));
  if (digest(bytes) !== before) throw new Error("the input was changed");
  const book = openWorkbook(workbook);
  if (!table || !book.ok) return "sentence";
  const isCheckedWith = kind === "scales" || kind === "conversions";
  const options = kind === "roster" ? { roster: table } : isCheckedWith ? { supplied: { [kind]: table } } : {};
  const checked = valueOrSentence(await checkWorkbook(book.value, options));
  if (!checked) return "sentence";
  return kind === "roster" || isCheckedWith || used(kind, checked, table) !== undefined ? "value" : "sentence";
}

/** Lists beside the workbook: staff list, scales, conversions, what `forecast`, `arrears` and `send` read. */
export const tables: Area<Parameters<typeof judge>[0]> = { name: "tables", share: 0.15, inputs: input, judge };
