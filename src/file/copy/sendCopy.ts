import type { CopyWanted } from "../../conversion";
import type { Result } from "../../values";
import { BookParts } from "../bookParts";
import type { FileWorkbook } from "../fileWorkbook";
import { removeCalculationChain } from "../parts/editWorkbook";
import { FillStyles } from "../parts/fillStyles";
import { Package } from "../parts/package";
import { PackageEdit } from "../parts/packageEdit";
import { dropOrphans, relationshipsOf } from "../parts/reachable";
import { attemptLater, Refused } from "../refused";
import { Pace } from "../sheet/sheetSource";
import { refuseUnsound } from "../soundness";
import { copySheet, filledRows } from "./copySheet";
import { marksOf, styleBefore, valueOf } from "./marksBack";
import { movedAnchors, movedElements, movedReferences, movedTable } from "./movedElements";
import { MovedRows } from "./movedRows";
import { definedNames, isOwnName, withoutProperties, withoutSheets } from "./ownParts";

/** The package with values in the place of CALOG formulas; the workbook itself stays as it is. */
async function frozenBytes(workbook: FileWorkbook): Promise<Uint8Array> {
  const runs: string[] = [];
  try {
    for (const { name } of valueOf(await workbook.sheets())) {
      const freezes = isOwnName(name) ? [] : valueOf(await workbook.formulas(name));
      if (freezes.length === 0) continue;
      const expect = { column: 0, rows: [], values: [] };
      runs.push(valueOf(await workbook.apply({ sheet: name, expect, writes: [], newSheets: [], freezes })).id);
    }
    return valueOf(await workbook.toBytes());
  } finally {
    for (const id of runs.reverse()) await workbook.undo(id);
  }
}

/** Sheets that go, in the order of the workbook. */
function ownSheetNames(names: readonly string[], conversion: string): string[] {
  return names.filter((name) => isOwnName(name) && name !== conversion);
}

/** What hangs on a sheet follows its rows. */
function moveBeside(edit: PackageEdit, part: string, rows: MovedRows, isOwn: boolean): void {
  for (const { type, target } of relationshipsOf(edit, part)) {
    if (!edit.has(target) || !/\.(?:xml|vml)$/i.test(target)) continue;
    const put = (moved: (xml: string, rows: MovedRows) => string): void => {
      const text = edit.text(target);
      const changed = moved(text, rows);
      if (changed !== text) edit.putText(target, changed);
    };
    if (isOwn && type === "table") put(movedTable);
    else if (isOwn && /omment/.test(type)) put(movedElements);
    else if (isOwn && type === "vmlDrawing") put(movedAnchors);
    else if (type === "drawing") {
      if (isOwn) put(movedAnchors);
      moveBeside(edit, target, rows, isOwn);
    } else if (type === "chart") put(movedReferences);
  }
}

/**
 * The workbook as it is sent: the header and the rows of members, and the user's other sheets. What is this product's –
 * sheets, names, properties, formulas, marks – is left out; values stay, and marked cells have the fill they had.
 *
 * @problem formulas-unfinished, file-damaged, output-unsound, those of writing
 */
export function sendCopy(workbook: FileWorkbook, { sheet, rows }: CopyWanted): Promise<Result<Uint8Array>> {
  return attemptLater(async () => {
    const marks = await marksOf(workbook, sheet);
    const pack = new Package(await frozenBytes(workbook));
    const parts = new BookParts(pack);
    const edit = new PackageEdit(pack);
    const source = parts.sheets.find(({ name }) => name === sheet)?.source;
    if (!source) throw new Refused("sheet-not-found", { sheet, known: parts.sheets.map(({ name }) => name) });
    const moved = new MovedRows(
      sheet,
      rows,
      filledRows(source).filter((row) => !rows.has(row)),
      definedNames(edit, parts.book),
    );
    const going = new Set(
      ownSheetNames(
        parts.sheets.map(({ name }) => name),
        sheet,
      ),
    );
    const touched: string[] = [];
    const styles = marks && new FillStyles(parts.styles, parts.theme);
    const before = marks && styles && styleBefore(marks, styles);
    for (const { name, source: cells } of parts.sheets) {
      if (going.has(name) || !cells) continue;
      const entry = copySheet(cells, moved, name === marks?.sheet ? before : null);
      if (!moved.isIdentity) moveBeside(edit, cells.entry.name, moved, name === sheet);
      if (!entry) continue;
      edit.put(entry);
      touched.push(name);
    }
    const added = styles?.added ?? 0;
    if (styles && added > 0) edit.putText(parts.book.styles ?? "", styles.patched());
    withoutSheets(edit, parts.book, going, moved);
    withoutProperties(
      edit,
      pack.entries.map(({ name }) => name),
    );
    if (touched.length > 0 || going.size > 0) removeCalculationChain(edit, parts.book);
    dropOrphans(edit, pack);
    const bytes = edit.toBytes();
    await refuseUnsound(
      bytes,
      edit,
      { formats: { before: parts.styles.formats.length, added }, sheets: touched },
      new Pace(),
    );
    return bytes;
  });
}
