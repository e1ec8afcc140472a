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
  COMPETENCE: {
    description: {
      fr: "Allocation de développement des compétences : dit si elle existe ce mois-là. Elle n'est pas calculée : son texte et ses montants ne sont pas disponibles.",
      nl: "Competentieontwikkelingstoelage: zegt of ze die maand bestaat. Ze wordt niet berekend: tekst en bedragen zijn niet beschikbaar.",
      de: "Kompetenzentwicklungszulage: sagt, ob es sie in dem Monat gibt. Sie wird nicht berechnet: Text und Beträge liegen nicht vor.",
      en: "Competence development allowance: says whether it exists in that month. It is not computed: its text and amounts are not in hand.",
    },
    result: {
      fr: "Un texte « Non dû : … » les mois où elle n'existe pas ; sinon #N/A, avec la phrase qui dit pourquoi : jamais 0 ni une cellule vide.",
      nl: "Een tekst ‘Niet verschuldigd: …’ in de maanden waarin ze niet bestaat; anders #N/A, met de zin die zegt waarom: nooit 0 of een lege cel.",
      de: "Ein Text „Nicht geschuldet: …“ in den Monaten, in denen es sie nicht gibt; sonst #N/A, mit dem Satz, der den Grund nennt: nie 0 oder eine leere Zelle.",
      en: "A text “Not due: …” in the months in which it does not exist; else #N/A, with the sentence that says why: never 0 or an empty cell.",
    },
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
