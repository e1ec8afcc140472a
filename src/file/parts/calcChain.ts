import { success, type Result } from "../../values";
import type { Package, PackageEdit } from "../package";
import { relationshipsOf } from "./workbookPart";

/**
 * When a formula became a value, the calculation chain no longer holds: it goes (spreadsheet programs make it anew).
 * A workbook that was calculated before is calculated again when it is opened, since formulas may count what was written.
 */
export async function removeCalcChain(
  pack: Package,
  edit: PackageEdit,
  droppedFormula: boolean,
): Promise<Result<true>> {
  const parts = await pack.parts();
  if (!parts.ok) return parts;
  const { calcChain, workbook } = parts.value;
  if (calcChain === null) return success(true);
  const book = await edit.text(workbook);
  if (!book.ok) return book;
  edit.replaceText(workbook, withFullCalculation(book.value));
  if (!droppedFormula) return success(true);
  edit.remove(calcChain);
  const relationships = relationshipsOf(workbook);
  const rels = await edit.text(relationships);
  if (!rels.ok) return rels;
  edit.replaceText(
    relationships,
    rels.value.replace(/<Relationship\s[^>]*\/calcChain"[^>]*?(?:\/>|>\s*<\/Relationship>)/, ""),
  );
  const types = await edit.text("[Content_Types].xml");
  if (!types.ok) return types;
  edit.replaceText(
    "[Content_Types].xml",
    types.value.replace(/<Override\s[^>]*calcChain[^>]*?(?:\/>|>\s*<\/Override>)/, ""),
  );
  return success(true);
}

function withFullCalculation(workbook: string): string {
  if (/<(?:\w+:)?calcPr\s[^>]*fullCalcOnLoad=/.test(workbook)) {
    return workbook.replace(/(<(?:\w+:)?calcPr\s[^>]*fullCalcOnLoad=)"[^"]*"/, '$1"1"');
  }
  return workbook.replace(/<((?:\w+:)?calcPr)(?=[\s/>])/, '<$1 fullCalcOnLoad="1"');
}
