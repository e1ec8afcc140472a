import { refuse, type Refusal } from "../values";
import type { Patience } from "./patience";

/** What the adapter needs of Office: the library's namespace and what the running Excel supports. */
export interface ExcelHost {
  readonly excel: typeof Excel;
  isSetSupported(set: string, version: string): boolean;
  /** Time of a run, shown when it can still be undone after the pane was reopened. */
  now?(): string;
  /** Tells when Excel is late with an answer. */
  readonly patience?: Patience;
}

/** Codes that say "smaller pieces, please". */
const TOO_LARGE = new Set([
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "RangeExceedsLimit",
  "MemoryLimitReached",
]);
// Older builds answer InvalidOperation while a cell is edited; nothing else that the adapter asks for is answered so.
const CELL_EDIT = new Set(["InvalidOperationInCellEditMode", "InvalidOperation"]);

/**
 * Codes of calls that fail while another workbook has the focus: docs/excel/excel-add-ins-troubleshooting, "API
 * limitations when the active workbook switches", and `InactiveWorkbook` of the table of errors.
 */
const NEEDS_FOCUS = new Set(["InvalidSelection", "GeneralException", "InactiveWorkbook"]);

/** The code of an error that Excel answered, or null for anything else (a bug of ours). */
export function hostCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

export function isTooLarge(error: unknown): boolean {
  const code = hostCode(error);
  return code !== null && TOO_LARGE.has(code);
}

/** The refusal for an error of Excel; bugs are thrown on. */
export function refusalFor(error: unknown, sheet: string): { readonly ok: false; readonly refusal: Refusal } {
  const code = hostCode(error);
  if (code === null) throw error;
  if (TOO_LARGE.has(code)) return refuse("too-large", { sheet });
  if (CELL_EDIT.has(code)) return refuse("edit-mode", { sheet });
  if (code === "AccessDenied") return refuse("read-only", { sheet });
  if (code === "ItemNotFound") return refuse("sheet-not-found", { sheet });
  return refuse("host-failed", { sheet, detail: code, ...(NEEDS_FOCUS.has(code) ? { inactive: code } : {}) });
}

/** One batch of work with Excel. It waits while the user edits a cell, where Excel can. */
export function inExcel<T>(
  host: ExcelHost,
  work: (context: Excel.RequestContext) => Promise<T>,
  options: Excel.RunOptions = {},
): Promise<T> {
  return host.excel.run({ delayForCellEdit: true, ...options }, (context) =>
    work(host.patience?.watch(context) ?? context),
  );
}

/** What Excel said beside its code, where it did: goes along with what is said of it. */
export function hostDetail({ detail, inactive }: Refusal["data"]): {
  readonly detail?: string;
  readonly inactive?: string;
} {
  return {
    ...(typeof detail === "string" ? { detail } : {}),
    ...(typeof inactive === "string" ? { inactive } : {}),
  };
}
