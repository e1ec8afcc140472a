import type { CheckTotals } from "./checkTotals";
import type { SeveralFiles } from "./severalFiles";
import { campaignTitle, refusalMessage, say, verdictLabel, type Language, formatMoney } from "../words";
import { minus } from "../values";

/** Counts by result, then the masses and their difference. */
function massesLine({ ok, nok, review, current, proposed }: CheckTotals, language: Language): string {
  const counts = [`${verdictLabel("OK", language)} ${ok}`, `${verdictLabel("NOK", language)} ${nok}`];
  const masses = [current, proposed, minus(proposed, current)].map((one) => formatMoney(one, language));
  return [[...counts, `${verdictLabel("REVIEW", language)} ${review}`].join(" · "), masses.join(" → ")].join("\t");
}

/** Several workbooks as a text for people: a line each, totals, who stands in more than one. */
export function severalText(several: SeveralFiles, language: Language): string {
  const { files } = several;
  const refused = files.filter(({ refusal }) => refusal).length;
  const [members, keys] = [several.sameMember(), several.sameKey()];
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ["", `${title} (${lines.length})`, ...lines];
  return `${[
    say("report.files", language, { count: files.length - refused, refused }),
    ...files.map(({ file, totals, refusal }) =>
      totals ? `${file}\t${massesLine(totals, language)}` : `${file}\t${refusalMessage(refusal, language)}`,
    ),
    "",
    ...[...several.totals].map(([campaign, totals]) =>
      [campaignTitle(campaign, language), massesLine(totals, language)].join("\t"),
    ),
    say("summary.basis", language),
    ...section(
      say("report.same-member", language),
      members.map(({ matricule, files: inFiles }) => `${matricule}\t${inFiles.join(", ")}`),
    ),
    ...section(
      say("report.same-key", language),
      keys.map(({ matricule, files: inFiles, names }) => `${matricule}\t${names.join(" / ")}\t${inFiles.join(", ")}`),
    ),
  ].join("\n")}\n`;
}
