import type { ExcelHost } from "./host";
import { Patience } from "./patience";

/** Where the page runs. */
export type Place =
  | {
      readonly kind: "excel";
      readonly host: ExcelHost;
      readonly language: string | null;
      /** Whether a pane can save a file here. */
      readonly savesFiles: boolean;
    }
  /** office.js is there, but neither Excel nor any other host answers. */
  | { readonly kind: "browser" }
  /** Another Office program: its documents hold no conversion workbook. */
  | { readonly kind: "other-host"; readonly name: string }
  /** office.js could not be loaded: no network, or blocked. */
  | { readonly kind: "no-office-js" }
  /** office.js is there and did not answer in time. */
  | { readonly kind: "no-answer" };

/** The part of the page's globals that is looked at. */
export interface PageGlobals {
  readonly Office?: {
    readonly onReady: () => Promise<{ readonly host: unknown; readonly platform?: unknown } | null>;
    readonly context?: {
      readonly displayLanguage?: string;
      readonly platform?: unknown;
      readonly requirements?: { isSetSupported(set: string, version?: string): boolean };
    };
  };
  readonly Excel?: typeof Excel;
}

const PATIENCE = 10_000;
/**
 * Where a link with `download` does nothing in a pane: Excel for Mac (office-js issues 2700, 3385, 4681); on an iPad and on
 * Android the pane is a web view of the same kind (not reported).
 */
const WITHOUT_FILES: ReadonlySet<unknown> = new Set(["Mac", "iOS", "Android"]);

/**
 * Waits for Office and says where the page runs.
 *
 * @param page - `globalThis` in the product
 * @param wait - resolves after so many milliseconds
 */
export async function whereAmI(
  page: PageGlobals,
  wait: (milliseconds: number) => Promise<void> = (milliseconds) =>
    new Promise((resolve) => setTimeout(resolve, milliseconds)),
): Promise<Place> {
  const { Office: office } = page;
  if (!office) return { kind: "no-office-js" };
  const answer = await Promise.race([office.onReady(), wait(PATIENCE).then(() => "late" as const)]);
  if (answer === "late") return { kind: "no-answer" };
  const name = typeof answer?.host === "string" ? answer.host : "";
  if (name === "") return { kind: "browser" };
  // Excel's own part of the library comes with the host: only now is it there.
  if (name !== "Excel" || !page.Excel) return { kind: "other-host", name };
  const host: ExcelHost = {
    excel: page.Excel,
    isSetSupported: (set, version) => page.Office?.context?.requirements?.isSetSupported(set, version) ?? false,
    now: () => new Date().toISOString(),
    patience: new Patience(),
  };
  const { displayLanguage = null, platform = answer?.platform } = page.Office?.context ?? {};
  return { kind: "excel", host, language: displayLanguage, savesFiles: !WITHOUT_FILES.has(platform) };
}
