import { checklistLine, type ChecklistItemLike } from "../checklist";
import type { Language } from "../language";
import { memberText } from "../member";
import { payReportText } from "../payReport";

type Bar = "level-seniority" | "evaluation-insufficient" | "heavy-penalty" | "reassigned-unfit";

interface PointLike {
  readonly situation:
    "prevention-adviser" | "required-diploma" | "contract-calog" | "contract-other" | "original-position";
  readonly evidence: readonly ChecklistItemLike[];
}

/** The conditions of the selection for a higher level that are not met, or that all of them are. */
export function levelBarsText(bars: readonly Bar[], language: Language): string {
  if (bars.length === 0) return payReportText("level-bars-none", language);
  const named = bars.map((bar) => payReportText(`level-bar-${bar}`, language)).join(", ");
  return payReportText("level-bars", language, { bars: named });
}

/** One text for each point of attention, with the evidence that it asks for; or that there is none. */
export function attentionTexts(points: readonly PointLike[], language: Language): string[] {
  if (points.length === 0) return [memberText("points.none", language)];
  return points.map(({ situation, evidence }) =>
    [memberText(`point.${situation}`, language), ...evidence.map((item) => checklistLine(item, language))].join(" – "),
  );
}
