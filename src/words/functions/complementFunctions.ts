import type { Wording } from "../language";
import { AMOUNT_OR_REASON, YEARLY_OR_REASON } from "./results";

/** The functions of complements, and of allowances that are judged but not computed. */
export const COMPLEMENT_FUNCTION_TEXTS = {
  COMPLEMENTARY: {
    description: {
      fr: "Allocation complémentaire d'un mois pour un membre en service le 01-04-2001 : la rémunération fixe la plus favorable, moins ce qui est déjà payé.",
      nl: "Complementaire toelage van een maand voor een lid in dienst op 01-04-2001: de gunstigste vaste bezoldiging, min wat al betaald wordt.",
      de: "Ergänzungszulage eines Monats für ein am 01-04-2001 im Dienst stehendes Mitglied: die günstigste feste Entlohnung, abzüglich des schon Gezahlten.",
      en: "Complementary allowance of a month for a member in service on 01-04-2001: the most favourable fixed remuneration, less what is already paid.",
    },
    result: AMOUNT_OR_REASON,
  },
  FUNCTIONCOMPLEMENT: {
    description: {
      fr: "Complément journalier d'un mois entre deux allocations de fonction : 1/360 de la différence annuelle par jour.",
      nl: "Dagelijks complement van een maand tussen twee functietoelagen: 1/360 van het jaarverschil per dag.",
      de: "Täglicher Zuschlag eines Monats zwischen zwei Funktionszulagen: 1/360 des Jahresunterschieds je Tag.",
      en: "Daily complement of a month between two function allowances: 1/360 of the annual difference a day.",
    },
    result: YEARLY_OR_REASON,
  },
  BILINGUALCOMPLEMENT: {
    description: {
      fr: "Complément journalier d'un mois entre deux allocations de bilinguisme d'une même langue : 1/30 de la différence mensuelle par jour.",
      nl: "Dagelijks complement van een maand tussen twee tweetaligheidstoelagen voor dezelfde taal: 1/30 van het maandverschil per dag.",
      de: "Täglicher Zuschlag eines Monats zwischen zwei Zweisprachigkeitszulagen derselben Sprache: 1/30 des Monatsunterschieds je Tag.",
      en: "Daily complement of a month between two bilingualism allowances of one language: 1/30 of the monthly difference a day.",
    },
    result: YEARLY_OR_REASON,
  },
  MAYCOMBINE: {
    description: {
      fr: "Le cumul de deux allocations est-il permis ? Seul ce que les articles disent eux-mêmes est jugé.",
      nl: "Mogen twee toelagen samen worden toegekend? Alleen wat de artikels zelf zeggen wordt beoordeeld.",
      de: "Dürfen zwei Zulagen zusammen gewährt werden? Beurteilt wird nur, was die Artikel selbst sagen.",
      en: "May two allowances be combined? Only what the articles themselves say is judged.",
    },
    result: {
      fr: "VRAI ou FAUX ; #N/A quand l'annexe 5, qui n'est pas disponible, en décide.",
      nl: "WAAR of ONWAAR; #N/A als bijlage 5, die niet beschikbaar is, erover beslist.",
      de: "WAHR oder FALSCH; #N/A, wenn Anlage 5, die nicht vorliegt, darüber entscheidet.",
      en: "TRUE or FALSE; #N/A where annex 5, which is not in hand, decides.",
    },
  },
} as const satisfies Readonly<Record<string, { readonly description: Wording; readonly result: Wording }>>;
