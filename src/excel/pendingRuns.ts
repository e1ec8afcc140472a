import { isJournalName, runOfJournal } from "./journalName";
import { parseMeta, SheetJournal, type RunMeta } from "./journal";

/** The journals that stand in the workbook, oldest first: one sync, and one more when there are any. */
export async function sheetJournals(context: Excel.RequestContext): Promise<SheetJournal[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const names = worksheets.items.map(({ name }) => name).filter(isJournalName);
  if (names.length === 0) return [];
  const heads = names.map((name) => {
    const head = worksheets.getItem(name).getRangeByIndexes(0, 0, 1, 1);
    head.load("values");
    return { name, head };
  });
  await context.sync();
  const metas = heads.flatMap(({ name, head }) => {
    const meta = parseMeta((head.values as unknown[][])[0]?.[0]);
    return meta?.id === runOfJournal(name) ? [meta] : [];
  });
  return metas.sort(byNumber).map((meta) => new SheetJournal(meta));
}

export function byNumber(a: RunMeta, b: RunMeta): number {
  return numberOf(a) - numberOf(b);
}

function numberOf({ id }: RunMeta): number {
  return Number(/\d+$/.exec(id)?.[0] ?? "0");
}
