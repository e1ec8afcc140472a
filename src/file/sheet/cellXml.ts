import { columnLetters } from "../../conversion";
import { withoutAttributes } from "../xml/attributes";
import { unclosed } from "../xml/splices";
import { prefixAt, textAt } from "../xml/xmlBytes";
import { encodeCellText, encodeXml } from "../xml/xmlText";
import type { PendingCell, PendingFormula } from "./overlay";
import { rangeName } from "./ranges";
import type { RowScanner } from "./rowScanner";

/** Attributes of a cell that describe its value, and of these what describes its formula. */
const OF_VALUE = /^(?:t|cm|vm|ph)$/;
const OF_VALUE_AND_STYLE = /^(?:s|t|cm|vm|ph)$/;
const OF_FORMULA = /^(?:cm|vm)$/;

/** `r` of a cell. */
function reference(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** What a cell is to hold; `metadata` marks a formula whose result takes as many cells as it needs. */
export interface CellContent {
  /** The format of a cell that is there, where its own would not show the value as it is. */
  readonly style?: number;
  readonly value: PendingCell["value"];
  readonly formula?: PendingFormula;
  readonly metadata?: number | null;
}

/** The type of the result of a formula. */
function resultType(value: CellContent["value"]): string {
  if (typeof value === "number") return "";
  if (typeof value === "boolean") return ' t="b"';
  return typeof value === "object" && value !== null ? ' t="e"' : ' t="str"';
}

function formulaXml(tag: string, { value, formula, metadata }: CellContent, p: string, extension: string): string {
  if (!formula) return "";
  const { text, range } = formula;
  const kind = range ? ` t="array" ref="${rangeName(range)}"` : "";
  const mark = range && metadata ? ` cm="${metadata}"` : "";
  const content = typeof value === "object" ? (value?.error ?? "") : typeof value === "boolean" ? Number(value) : value;
  const stored = `<${p}f${kind}>${encodeXml(text)}</${p}f><${p}v>${encodeCellText(String(content))}</${p}v>`;
  return `${tag}${mark}${resultType(value)}>${stored}${extension}</${p}c>`;
}

/** A cell: its start tag without `>` and without type, then its content. Text is never a formula. */
function cellXml(tag: string, content: CellContent, prefix: string, extension: string): string {
  const p = prefix;
  const { value } = content;
  if (content.formula) return formulaXml(tag, content, p, extension);
  if (typeof value === "object" && value !== null) {
    return `${tag} t="e"><${p}v>${encodeXml(value.error)}</${p}v>${extension}</${p}c>`;
  }
  if (value === null || value === "") return extension === "" ? `${tag}/>` : `${tag}>${extension}</${p}c>`;
  if (typeof value === "boolean") return `${tag} t="b"><${p}v>${Number(value)}</${p}v>${extension}</${p}c>`;
  if (typeof value === "number") return `${tag}><${p}v>${value}</${p}v>${extension}</${p}c>`;
  const text = `<${p}is><${p}t xml:space="preserve">${encodeCellText(value)}</${p}t></${p}is>`;
  return `${tag} t="inlineStr">${text}${extension}</${p}c>`;
}

/** A cell that is not there yet. */
export function newCellXml(row: number, column: number, style: number, content: CellContent, prefix = ""): string {
  return cellXml(`<${prefix}c r="${reference(row, column)}"${style > 0 ? ` s="${style}"` : ""}`, content, prefix, "");
}

/** A cell that is there, with another value: its attributes and extensions stay, what described the old value goes. */
export function changedCellXml(row: RowScanner, index: number, content: CellContent): string {
  const { bytes } = row;
  const [start, tagEnd, end] = [row.starts[index] ?? 0, row.tagEnds[index] ?? 0, row.ends[index] ?? 0];
  const dropped = content.style === undefined ? OF_VALUE : OF_VALUE_AND_STYLE;
  const bare = withoutAttributes(unclosed(textAt(bytes, start, tagEnd)), dropped);
  const tag = content.style ? `${bare} s="${content.style}"` : bare;
  const inside = tagEnd === end ? "" : textAt(bytes, tagEnd, end);
  const extension = /<([^\s<>]*:)?extLst[\s>][\s\S]*<\/\1?extLst\s*>/.exec(inside)?.[0] ?? "";
  return cellXml(tag, content, prefixAt(bytes, start), extension);
}

/** A cell that is there, without its formula: the value it shows stays. */
export function frozenCellXml(row: RowScanner, index: number): string {
  const { bytes } = row;
  const [start, tagEnd, end] = [row.starts[index] ?? 0, row.tagEnds[index] ?? 0, row.ends[index] ?? 0];
  const [from, to] = [row.formulaStarts[index] ?? tagEnd, row.formulaEnds[index] ?? tagEnd];
  const tag = withoutAttributes(textAt(bytes, start, tagEnd), OF_FORMULA);
  return tag + textAt(bytes, tagEnd, from) + textAt(bytes, to, end);
}
