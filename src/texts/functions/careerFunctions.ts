import type { Wording } from "../language";
import { MONTHS_OF_BONUS } from "./results";

/** The functions of career and seniority that are no amounts. */
export const CAREER_FUNCTION_TEXTS = {
  RECRUITBONUS: {
    description: {
      fr: "Bonification d'ancienneté d'échelle d'un membre recruté en classe A1 pour un emploi exigeant diplôme spécifique et expérience.",
      nl: "Bonificatie in schaalanciënniteit van wie in klasse A1 aangeworven is voor een betrekking die een specifiek diploma en ervaring vereist.",
      de: "Bonifikation im Tabellendienstalter bei Anwerbung in Klasse A1 für eine Stelle, die bestimmtes Diplom und Erfahrung verlangt.",
      en: "Bonus of scale seniority of a member recruited in class A1 for a post requiring a specific diploma and experience.",
    },
    result: MONTHS_OF_BONUS,
  },
  APPOINTBONUS: {
    description: {
      fr: "Bonification d'ancienneté d'échelle d'un contractuel nommé par l'article XII.IV.2 PJPol dans un grade de la liste.",
      nl: "Bonificatie in schaalanciënniteit van een contractueel die via artikel XII.IV.2 RPPol in een graad van de lijst benoemd is.",
      de: "Bonifikation im Tabellendienstalter eines Vertraglichen, der über Artikel XII.IV.2 PJPol in einem Grad der Liste ernannt wird.",
      en: "Bonus of scale seniority of a contractual member appointed through article XII.IV.2 PJPol in a grade of the list.",
    },
    result: MONTHS_OF_BONUS,
  },
} as const satisfies Readonly<Record<string, { readonly description: Wording; readonly result: Wording }>>;
