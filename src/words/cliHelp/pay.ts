import type { HelpLine, HelpPage } from "./helpPage";
import { EXPLAINED_LINES, shared, SUPPLIED_LINES } from "./sharedOptions";

const LINES: readonly HelpLine[] = [
  [
    "--pair",
    {
      fr: "échelle et ancienneté, une à trois fois : la position, puis les sauvegardes ; donne ce qui est payé de --from à --to et le mois où la sauvegarde ne joue plus",
      nl: "loonschaal en anciënniteit, één tot drie keer: de positie, dan de vrijwaringen; geeft wat betaald wordt van --from tot --to en de maand waarin de vrijwaring niet meer speelt",
      de: "Tabelle und Dienstalter, ein- bis dreimal: die Stellung, dann die Absicherungen; nennt, was von --from bis --to gezahlt wird, und den Monat, in dem die Absicherung nicht mehr greift",
      en: "scale and seniority, one to three times: the position, then the safeguards; gives what is paid from --from to --to and the month from which the safeguard no longer matters",
    },
  ],
];

export const PAY: HelpPage = {
  summary: {
    fr: "donne le montant annuel non indexé d'une échelle",
    nl: "geeft het niet-geïndexeerde jaarbedrag van een loonschaal",
    de: "nennt den nicht indexierten Jahresbetrag einer Gehaltstabelle",
    en: "gives the annual amount, not indexed, of a scale",
  },
  forms: `calog pay SCALE ANCDATE [--on YYYY-MM] [--side before|after] [--explain] [--json]
calog pay --pair SCALE:ANCDATE [--pair …] --from YYYY-MM --to YYYY-MM [--explain] [--json]`,
  usage: `calog pay SCALE ANCDATE [--on YYYY-MM] [--side before|after] [--campaign 2007|2024]
            [--scales FILE.csv] [--conversions FILE.csv] [--explain] [--json] [--lang fr|nl|de|en]
calog pay --pair SCALE:ANCDATE [--pair …] --from YYYY-MM --to YYYY-MM [--campaign 2007|2024]
            [--scales FILE.csv] [--conversions FILE.csv] [--explain] [--json] [--lang fr|nl|de|en]`,
  lines: [...SUPPLIED_LINES, ...shared("--side"), ...LINES, ...EXPLAINED_LINES],
  examples: [
    "calog pay A11 200204",
    "calog pay A11 200204 --on 2008-05 --explain",
    "calog pay --pair A11:200204 --pair AA1:200204 --pair AA1:200110 --from 2007-01 --to 2008-12",
  ],
};
