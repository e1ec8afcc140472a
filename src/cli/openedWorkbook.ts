import {
  checkWorkbook,
  scalesOfNobody,
  unfilledLists,
  type CheckedWorkbook,
  type CheckOptions,
  type NewSheet,
  type SentLists,
  type WritePlan,
} from "../conversion";
import { openWorkbook, type FileWorkbook } from "../file";
import { readFileBytes } from "../file/disk";
import { loadCommandWords, say, type Language } from "../words";
import { success, type Result } from "../values";
import type { Arguments } from "./arguments";
import type { Printed } from "./pieces";
import { checkOptions } from "./tabularFiles";

/** What a command prints on stdout and answers as exit code. */
export interface CommandResult {
  readonly stdout: Printed;
  readonly exitCode: 0 | 1;
  /** Sentences for whoever ran the command, beside its results. */
  readonly notices?: readonly string[];
}

/** A workbook opened and checked. */
export interface Opened {
  readonly workbook: FileWorkbook;
  readonly checked: CheckedWorkbook;
  /** What is to be said of the lists beside it. */
  readonly notices: readonly string[];
}

const MOST_NAMED = 10;

/** The first ones of a list, for a sentence. */
export function someOf(names: readonly string[]): readonly string[] {
  return names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), "…"] : names;
}

/** Says of which lists no line is filled. */
export function unfilledNotices(lists: SentLists, language: Language): readonly string[] {
  return unfilledLists(lists).map((list) => say("notice.list-unfilled", language, { list }));
}

/** Opens a workbook and checks it. */
export async function checkFile(path: string, options: CheckOptions): Promise<Result<Opened>> {
  const bytes = await readFileBytes(path);
  if (!bytes.ok) return bytes;
  const workbook = openWorkbook(bytes.value);
  if (!workbook.ok) return workbook;
  const checked = await checkWorkbook(workbook.value, options);
  if (!checked.ok) return checked;
  const { language, stated } = checked.value;
  await loadCommandWords(language);
  const supplied = options.supplied ?? {};
  const scales = scalesOfNobody(supplied, stated);
  const notices = [
    ...unfilledNotices(supplied, language),
    ...(scales.length > 0 ? [say("notice.scales-of-nobody", language, { scales: someOf(scales) })] : []),
  ];
  return success({ workbook: workbook.value, checked: checked.value, notices });
}

/** Opens the workbook that is the first word, and checks it. */
export async function openAndCheck(args: Arguments): Promise<Result<Opened>> {
  const options = await checkOptions(args);
  return options.ok ? checkFile(args.words[0] ?? "", options.value) : options;
}

/** 1 where a row has a red finding, else 0. */
export function exitCodeOf({ rows }: CheckedWorkbook): 0 | 1 {
  return rows.some(({ verdict }) => verdict === "NOK") ? 1 : 0;
}

/** A plan that only adds sheets. */
export function sheetPlan({ checked }: Opened, newSheets: readonly NewSheet[]): WritePlan {
  const expect = { column: 0, rows: [], values: [] };
  return { sheet: checked.recognition.sheet, expect, writes: [], newSheets };
}
