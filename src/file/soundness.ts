import { CONTENT_TYPES, contentTypeIn } from "./parts/contentTypes";
import { Package } from "./parts/package";
import type { PackageEdit } from "./parts/packageEdit";
import { commonKey } from "./parts/partNames";
import { readRelationships } from "./parts/relationships";
import { readStyles } from "./parts/styles";
import { readWorkbookPart, type WorkbookPart } from "./parts/workbookPart";
import { MOST_READ_AGAIN } from "./limits";
import { Refused } from "./refused";
import type { Pace } from "./sheet/sheetSource";
import { SheetStream } from "./sheet/sheetStream";
import { parseList } from "./xml/parseXml";
import { attribute, child, childrenOf, wholeNumber } from "./xml/xmlTree";

/** What a package that was just written is to hold. */
export interface Expected {
  /** Formats of cells before, and those that were added. */
  readonly formats: { readonly before: number; readonly added: number };
  /** Sheets that were added, or in which cells were changed, by name. */
  readonly sheets: readonly string[];
}

/** @problem output-unsound */
function unsound(part: string, detail: string): Refused {
  return new Refused("output-unsound", { part, detail });
}

/** What a format of a cell points to: its attribute, the section of styles.xml, and what that holds. */
const POINTERS = [
  ["fontId", "fonts", "font"],
  ["fillId", "fills", "fill"],
  ["borderId", "borders", "border"],
  ["xfId", "cellStyleXfs", "xf"],
] as const;

/** Every format that was added is there and points to something. */
function refuseStyles(pack: Package, { styles }: WorkbookPart, { before, added }: Expected["formats"]): void {
  if (added === 0) return;
  const part = styles ?? "";
  if (styles === null || !pack.find(styles)) throw unsound(part, "missing");
  const { root, formats } = readStyles(pack.text(styles), styles);
  if (formats.length !== Math.max(1, before) + added) throw unsound(part, `${formats.length} formats`);
  for (const [name, section, item] of POINTERS) {
    const held = childrenOf(child(root, section), item).length;
    for (const { element } of formats.slice(before)) {
      const pointsTo = wholeNumber(attribute(element, name)) ?? 0;
      if (pointsTo >= held) throw unsound(part, `${section} ${pointsTo}`);
    }
  }
}

/** The workbook leads to every part that was added, and says what it is; nothing leads to one that was left out. */
function refuseRelationships(pack: Package, edit: PackageEdit, { part: workbook }: WorkbookPart): void {
  const types = parseList(pack.text(CONTENT_TYPES), CONTENT_TYPES);
  const added = new Set(edit.added.filter((part) => !part.endsWith(".rels")).map(commonKey));
  const waiting = [workbook];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { type, target } of readRelationships(pack, part)) {
      if (edit.hasRemoved(target)) throw unsound(part, target);
      const isNew = added.delete(commonKey(target));
      // A sheet that was written again keeps its part; what it leads to may be new.
      if (isNew || (part === workbook && type === "worksheet")) waiting.push(target);
      if (isNew && !contentTypeIn(types, target).endsWith(`.${type}+xml`.toLowerCase()))
        throw unsound(CONTENT_TYPES, target);
    }
  }
  for (const part of added) throw unsound(part, "orphan");
}

/**
 * The cells of the sheets that were touched can be read. Of a very large sheet only so much is read again: the rest was
 * written by the same code, and would cost as much time as writing it.
 */
async function refuseSheets(pack: Package, book: WorkbookPart, names: readonly string[], pace: Pace): Promise<void> {
  const byName = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
  for (const name of names) {
    const cells = byName.get(name)?.cells;
    if (cells == null) throw unsound(book.part, name);
    const stream = new SheetStream(pack.entry(cells));
    let read = 0;
    while (stream.next()) {
      read += stream.scanner.rowEnd - stream.scanner.rowStart;
      if (read > MOST_READ_AGAIN) break;
      const pause = pace.row(stream.scanner.row + 1);
      if (pause) await pause;
    }
    if (read <= MOST_READ_AGAIN) stream.tail();
  }
}

/**
 * Reads a package that was written with the reader of this product: what was touched must point to something and be
 * pointed to.
 *
 * @problem output-unsound
 */
export async function refuseUnsound(
  bytes: Uint8Array,
  edit: PackageEdit,
  expected: Expected,
  pace: Pace,
): Promise<void> {
  try {
    const pack = new Package(bytes);
    const book = readWorkbookPart(pack);
    refuseRelationships(pack, edit, book);
    refuseStyles(pack, book, expected.formats);
    await refuseSheets(pack, book, expected.sheets, pace);
  } catch (error) {
    if (!(error instanceof Refused) || error.refusal.code === "cancelled") throw error;
    const { part = "", detail = error.refusal.code } = error.refusal.data;
    throw unsound(String(part), String(detail));
  }
}
