import { refusalMessage, type Language } from "../words";
import { refusalData, type Refusal } from "../values";
import { checkTotalsDocument } from "./checkTotals";
import type { SeveralFiles } from "./severalFiles";

/** A refusal as automation reads it. */
function refusalDocument(refusal: Refusal, language: Language): object {
  return { code: refusal.code, message: refusalMessage(refusal, language), ...refusalData(refusal) };
}

const NOTHING = {
  campaign: null,
  rows: null,
  ok: null,
  nok: null,
  review: null,
  current: null,
  proposed: null,
  difference: null,
};

/** The one JSON document of `calog check FOLDER`; a file that could not be checked has nulls and its refusal. */
export function severalDocument(several: SeveralFiles, language: Language): object {
  return {
    files: several.files.map(({ file, campaign, totals, refusal }) => {
      if (!totals) return { file, ...NOTHING, refusal: refusalDocument(refusal, language) };
      const { rows, ok, nok, review, current, proposed, difference } = checkTotalsDocument(totals);
      return { file, campaign, rows, ok, nok, review, current, proposed, difference, refusal: null };
    }),
    totals: Object.fromEntries(
      [...several.totals].map(([campaign, totals]) => [campaign, checkTotalsDocument(totals)]),
    ),
    sameMember: several.sameMember(),
    sameKey: several.sameKey(),
  };
}
