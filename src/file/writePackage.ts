import type { AddedSheet, BookParts } from "./bookParts";
import type { Changes } from "./changes";
import { dynamicArrayIndex } from "./parts/dynamicArrays";
import { addSheet, calculateOnLoad, putStyles, removeCalculationChain } from "./parts/editWorkbook";
import { chartXml } from "./parts/chartParts";
import { hasFormulas as calculates, newSheetXml, repeatedRows } from "./parts/newSheet";
import { PackageEdit } from "./parts/packageEdit";
import { dropOrphans } from "./parts/reachable";
import { patchSheet, type PatchTools } from "./sheet/patchSheet";
import type { Pace } from "./sheet/sheetSource";
import { refuseUnsound } from "./soundness";
import { newEntry } from "./zip/deflatePart";

/**
 * A copy of the package with the changes in it; the rest stays byte for byte. What was touched is read again before it
 * is handed over.
 *
 * @problem file-damaged, zip-bomb, too-large, cancelled, output-unsound
 */
export async function writePackage(parts: BookParts, changes: Changes, pace: Pace): Promise<Uint8Array> {
  const { pack, book } = parts;
  const edit = new PackageEdit(pack);
  const styles = parts.styleBook.fork();
  const overlays = new Map(changes.all);
  const { added } = changes;
  const replaced = added.flatMap(({ place }) => place ?? []);
  let changedFormula = false;
  let mark: number | null | undefined;
  const dynamicArrays = (): number | null => (mark ??= dynamicArrayIndex(pack, edit, book));
  const tools: PatchTools = { styles, dynamicArrays, pace };
  for (const { name, source } of parts.sheets) {
    const overlay = overlays.get(name);
    if (!source || !overlay || replaced.includes(source.entry.name)) continue;
    const patched = await patchSheet(source, overlay, tools);
    changedFormula ||= patched.changedFormula;
    edit.put(patched.entry);
  }
  for (const sheet of added) await putSheet(edit, parts, sheet, changes, tools);
  if (styles.size > 0) putStyles(edit, book, styles.patched());
  if (changedFormula || replaced.length > 0) removeCalculationChain(edit, book);
  if (added.some(({ plan }) => calculates(plan)) || (overlays.size > 0 && (await hasFormulas(parts, pace))))
    calculateOnLoad(edit, book);
  if (replaced.length > 0) dropOrphans(edit, pack);
  const bytes = edit.toBytes();
  const formats = { before: parts.styles.formats.length, added: styles.size };
  const sheets = [...overlays.keys(), ...added.map(({ name }) => name)];
  await refuseUnsound(bytes, edit, { formats, sheets: [...new Set(sheets)] }, pace);
  return bytes;
}

async function putSheet(
  edit: PackageEdit,
  { book }: BookParts,
  { plan, name, source, place }: AddedSheet,
  changes: Changes,
  tools: PatchTools,
): Promise<void> {
  const part = addSheet(edit, book, {
    name,
    repeated: repeatedRows(plan),
    xml: (namespace, drawing) => newSheetXml(plan, tools.styles, namespace, drawing),
    charts: (plan.charts ?? []).map((chart) => ({ chart, xml: chartXml({ ...plan, name }, chart) })),
    place,
  });
  const overlay = changes.all.get(name);
  if (!overlay) return;
  const { entry } = await patchSheet(source, overlay, tools);
  const { nameBytes } = newEntry(part);
  edit.put({ ...entry, name: part, nameBytes });
}

/** Formulas of this product keep what they give: programs without it would show an error instead. */
async function hasFormulas({ sheets }: BookParts, pace: Pace): Promise<boolean> {
  for (const { source } of sheets) {
    if (source && (await source.survey(pace)).hasOwnFormulas) return true;
  }
  return false;
}
