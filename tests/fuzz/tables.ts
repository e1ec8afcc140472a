import fc from "fast-check";
import { readTable } from "../../src/file/tables";
import { checkWorkbook } from "../../src/conversion";
import { openWorkbook } from "../../src/file";
import { STATED } from "../support/randomMembers";
import { buildPackage, row } from "../support/packageBuilder";
import { digest, valueOrSentence, type Area, type Ending } from "./area";
import { AMOUNTS, MONTHS, nasty, SCALES } from "./nasty";

const HEADERS = [
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
const KINDS = {
  scales: ["scale", "step", "amount"],
  conversions: ["old_scale", "new_scale"],
  roster: ["matricule", "name", "scale"],
} as const;
type Kind = keyof typeof KINDS;
const ENCODINGS = ["utf8", "utf8-bom", "utf16", "latin1"] as const;

const input = fc
  .record({
    kind: fc.constantFrom<Kind>("scales", "conversions", "roster"),
    right: fc.boolean(),
    headers: fc.array(header, { maxLength: 8 }),
    rows: fc.array(fc.array(value, { maxLength: 9 }), { maxLength: 6 }),
    quoted: fc.boolean(),
    separator: fc.constantFrom(",", ";", "\t", "|"),
    end: fc.constantFrom("\n", "\r\n", "\r", ""),
    encoding: fc.constantFrom(...ENCODINGS),
  })
  .map(({ kind, right, headers, rows, quoted, separator, end, encoding }) => {
    const quote = (cell: string) => (quoted ? `"${cell.replaceAll('"', '""')}"` : cell);
    const lines = [right ? [...KINDS[kind], ...headers] : headers, ...rows];
    const text = lines.map((line) => line.map(quote).join(separator)).join(end || "\n") + end;
    return { kind, bytes: encoded(text, encoding) };
  });

function encoded(text: string, encoding: (typeof ENCODINGS)[number]): Uint8Array {
  if (encoding === "utf16") return Buffer.from(`\ufeff${text}`, "utf16le");
  return Buffer.from((encoding === "utf8-bom" ? "\ufeff" : "") + text, encoding === "latin1" ? "latin1" : "utf8");
}

const MEMBER = ["5300", 1, "44-1", "Exemple", "Camille", 200701, "S", "F", "B2C", 200204, 20000, null, null, null];
const workbook = buildPackage({ rows: row(1, STATED) + row(2, MEMBER) });

async function judge({ kind, bytes }: { readonly kind: Kind; readonly bytes: Uint8Array }): Promise<Ending> {
  const before = digest(bytes);
  const table = valueOrSentence(await readTable(bytes, "table.csv"));
  if (digest(bytes) !== before) throw new Error("the input was changed");
  const book = openWorkbook(workbook);
  if (!table || !book.ok) return "sentence";
  const options = kind === "roster" ? { roster: table } : { supplied: { [kind]: table } };
  return valueOrSentence(await checkWorkbook(book.value, options)) ? "value" : "sentence";
}

/** Lists beside the workbook: staff list, scales, conversions. */
export const tables: Area<Parameters<typeof judge>[0]> = { name: "tables", share: 0.15, inputs: input, judge };
