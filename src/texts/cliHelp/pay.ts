import type { HelpPage } from "./helpPage";
import { EXPLAINED_LINES, shared, SUPPLIED_LINES } from "./sharedOptions";

export const PAY: HelpPage = {
  summary: {
    fr: "donne le montant annuel non indexé d'une échelle",
    nl: "geeft het niet-geïndexeerde jaarbedrag van een loonschaal",
    de: "nennt den nicht indexierten Jahresbetrag einer Gehaltstabelle",
    en: "gives the annual amount, not indexed, of a scale",
  },
  forms: "calog pay SCALE ANCDATE [--on YYYY-MM] [--side before|after] [--explain] [--json]",
  usage: `calog pay SCALE ANCDATE [--on YYYY-MM] [--side before|after] [--campaign 2007|2024]
            [--scales FILE.csv] [--conversions FILE.csv] [--explain] [--json] [--lang fr|nl|de|en]`,
  lines: [...SUPPLIED_LINES, ...shared("--side"), ...EXPLAINED_LINES],
  examples: ["calog pay A11 200204", "calog pay A11 200204 --on 2008-05 --explain"],
};
