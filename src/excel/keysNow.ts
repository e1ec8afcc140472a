import { fingerprint } from "../conversion";
import { stateOf } from "./plainState";
import { readTall } from "./pieces";
import { locateSheet } from "./sheetExtent";

/** Bytes of a key in an answer. */
const KEY_BYTES = 40;

/** Fingerprints of the keys of a sheet, by row; none when the sheet is gone. */
export async function keysNow(context: Excel.RequestContext, sheet: string, keyColumn: number): Promise<string[]> {
  const located = await locateSheet(context, sheet);
  const bottom = located.ok ? (located.value.extent?.bottom ?? 0) : 0;
  const keys: string[] = [];
  await readTall(
    context,
    { from: 0, to: bottom },
    ({ from, to }) => context.workbook.worksheets.getItem(sheet).getRangeByIndexes(from, keyColumn, to - from, 1),
    (values) => {
      for (const [value] of values) keys.push(fingerprint(stateOf(value ?? "", "")));
    },
    { guess: KEY_BYTES },
  );
  return keys;
}
