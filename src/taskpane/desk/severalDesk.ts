import { checkWorkbook, type CheckOptions, type OnProgress } from "../../conversion";
import { SeveralFiles, severalText, type CheckTotals } from "../../zone";
import { campaignTitle, refusalMessage, type Language, formatMoney } from "../../words";
import { minus, success, type Annual, type Result } from "../../values";
import type { SeveralLine, SeveralView } from "./toolTypes";

function lineOf(name: string, totals: CheckTotals, language: Language): SeveralLine {
  const { rows, ok, nok, review, current, proposed } = totals;
  const amount = (cents: Annual): string => formatMoney(cents, language);
  return {
    name,
    rows,
    ok,
    nok,
    review,
    current: amount(current),
    proposed: amount(proposed),
    difference: amount(minus(proposed, current)),
  };
}

/** Several workbooks checked one after another beside the open one: each is let go of again. */
export class SeveralDesk {
  private several = new SeveralFiles();

  begin(): void {
    this.several = new SeveralFiles();
  }

  /** @returns false where the check was stopped; a file that cannot be checked is a line with its reason */
  async add(
    name: string,
    bytes: Result<Uint8Array>,
    options: CheckOptions,
    onProgress: OnProgress,
  ): Promise<Result<true>> {
    const { several } = this;
    const { openWorkbook } = await import("../../file");
    const workbook = bytes.ok ? openWorkbook(bytes.value) : bytes;
    const checked = workbook.ok ? await checkWorkbook(workbook.value, options, onProgress) : workbook;
    if (checked.ok) several.add(name, checked.value);
    else if (checked.refusal.code === "cancelled") return checked;
    else several.refuse(name, checked.refusal);
    return success(true);
  }

  view(language: Language): SeveralView {
    const { several } = this;
    return {
      files: several.files.map(({ file, totals, refusal }) =>
        totals
          ? { name: file, line: lineOf(file, totals, language), refusal: null }
          : { name: file, line: null, refusal: refusalMessage(refusal, language) },
      ),
      totals: [...several.totals].map(([campaign, totals]) =>
        lineOf(campaignTitle(campaign, language), totals, language),
      ),
      sameMember: several.sameMember(),
      sameKey: several.sameKey(),
    };
  }

  report(language: Language): string {
    return severalText(this.several, language);
  }
}
