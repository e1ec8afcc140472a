import { checkWorkbook, type CheckedWorkbook, type CheckOptions, type OnProgress } from "../../conversion";
import { compareWorkbooks } from "../../zone";
import { say, type Language } from "../../words";
import { success, type Result } from "../../values";
import { ComparedFiles } from "./compareView";
import type { CompareFilter, CompareView } from "./toolTypes";

/** An earlier state of the open workbook beside the last check. */
export class CompareDesk {
  private earlier: { readonly name: string; readonly checked: CheckedWorkbook } | null = null;
  private known: { readonly after: CheckedWorkbook; readonly files: ComparedFiles } | null = null;

  /** @problem those of opening and checking a file; compare-campaigns, compare-duplicate */
  async open(
    { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
    {
      after,
      options,
      language,
    }: { readonly after: CheckedWorkbook; readonly options: CheckOptions; readonly language: Language },
    onProgress: OnProgress,
  ): Promise<Result<true>> {
    const { openWorkbook } = await import("../../file");
    const workbook = openWorkbook(bytes);
    if (!workbook.ok) return workbook;
    const checked = await checkWorkbook(workbook.value, options, onProgress);
    if (!checked.ok) return named(name, checked);
    const compared = this.comparedWith(name, checked.value, after, language);
    if (!compared.ok) return compared;
    this.earlier = { name, checked: checked.value };
    this.known = { after, files: compared.value };
    return success(true);
  }

  private comparedWith(
    name: string,
    before: CheckedWorkbook,
    after: CheckedWorkbook,
    language: Language,
  ): Result<ComparedFiles> {
    const names = { before: name, after: say("pane.compare.here", language) };
    const comparison = compareWorkbooks({ before, after, names });
    return comparison.ok ? success(new ComparedFiles({ before, after }, comparison.value)) : comparison;
  }

  /** The comparison with what stands in the workbook now; null before there is one. */
  view(
    after: CheckedWorkbook,
    filter: CompareFilter,
    page: { readonly from: number; readonly count: number },
    language: Language,
  ): Result<CompareView | null> {
    const { earlier } = this;
    if (!earlier) return success(null);
    if (this.known?.after !== after) {
      const compared = this.comparedWith(earlier.name, earlier.checked, after, language);
      if (!compared.ok) return compared;
      this.known = { after, files: compared.value };
    }
    return success(this.known.files.view(earlier.name, filter, page, language));
  }
}

/** A refusal that says of which of the two files it speaks. */
function named<T>(file: string, result: Result<T>): Result<T> {
  return result.ok ? result : { ok: false, refusal: { ...result.refusal, data: { ...result.refusal.data, file } } };
}
