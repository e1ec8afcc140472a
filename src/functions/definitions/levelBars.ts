import { levelPromotionBars } from "../../rules";
import { success } from "../../values";
import { declare } from "../declare";
import { level, month } from "../parameters";
import { flag } from "../parameters/choices";
import { count } from "../parameters/quantities";
import { settings } from "../parameters/settings";

/** By hand, as it answers in sentences. */
export const levelBars = [
  declare({
    name: "LEVELBARS",
    parameters: {
      fromLevel: level,
      toLevel: level,
      levelMonths: count,
      month,
      settings: settings({ insufficient: flag, heavyPenalty: flag, reassigned: flag }),
    },
    result: { type: "string", columns: null },
    isExplained: true,
    body({ fromLevel, toLevel, levelMonths, month: on, settings: chosen }, { environment, language, trace }) {
      const input = {
        from: fromLevel,
        to: toLevel,
        levelMonths,
        evaluationInsufficient: chosen.insufficient ?? false,
        heavyPenaltyNotErased: chosen.heavyPenalty ?? false,
        reassignedAsUnfit: chosen.reassigned ?? false,
      };
      const bars = levelPromotionBars(input, on, trace);
      return bars.ok ? success(environment.sentences.levelBarsText(bars.value, language)) : bars;
    },
  }),
];
