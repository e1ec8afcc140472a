import { columnLetters, type CellInput } from "../../conversion";
import { encodeCellText } from "../xml/xmlText";
import type { RowScanner } from "./rowScanner";

const decoder = new TextDecoder();

/** `r` of a cell. */
export function reference(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A cell: its start tag without `>` and without type, then its value. Text is never a formula. */
function cellXml(tag: string, value: CellInput, prefix: string, extension: string): string {
  const p = prefix;
  if (value === null || value === "") return extension === "" ? `${tag}/>` : `${tag}>${extension}</${p}c>`;
  if (typeof value === "number") return `${tag}><${p}v>${value}</${p}v>${extension}</${p}c>`;
  const text = `<${p}is><${p}t xml:space="preserve">${encodeCellText(value)}</${p}t></${p}is>`;
  return `${tag} t="inlineStr">${text}${extension}</${p}c>`;
}

/** A cell that is not there yet. */
export function newCellXml(row: number, column: number, style: number, value: CellInput, prefix = ""): string {
  return cellXml(`<${prefix}c r="${reference(row, column)}"${style > 0 ? ` s="${style}"` : ""}`, value, prefix, "");
}

/** A cell that is there, with another value: its attributes and extensions stay, what described the old value goes. */
export function changedCellXml(row: RowScanner, index: number, value: CellInput, prefix: string): string {
  const { bytes } = row;
  const [start, tagEnd, end] = [row.starts[index] ?? 0, row.tagEnds[index] ?? 0, row.ends[index] ?? 0];
  const tag = decoder
    .decode(bytes.subarray(start, tagEnd))
    .replace(/\s*\/?>$/, "")
    .replace(/\s(?:t|cm|vm|ph)\s*=\s*(?:"[^"]*"|'[^']*')/g, "");
  const content = tagEnd === end ? "" : decoder.decode(bytes.subarray(tagEnd, end));
  const extension = /<([^\s<>]*:)?extLst[\s>][\s\S]*<\/\1?extLst\s*>/.exec(content)?.[0] ?? "";
  return cellXml(tag, value, prefix, extension);
}
