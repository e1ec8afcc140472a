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
  AFTERENTRY: {
    description: {
      fr: "Mois à partir duquel compte l'ancienneté pécuniaire : entrée en service, mois reconnus avant, mois non comptés depuis.",
      nl: "Maand vanaf wanneer de geldelijke anciënniteit telt: indiensttreding, vroegere erkende maanden, sindsdien niet getelde maanden.",
      de: "Monat, ab dem das finanzielle Dienstalter zählt: Dienstantritt, davor anerkannte Monate, seither nicht gezählte Monate.",
      en: "Month from which pecuniary seniority counts: entry into service, months recognised before, months since that do not count.",
    },
    result: {
      fr: "Le mois (AAAAMM), comme ancdate du classeur.",
      nl: "De maand (JJJJMM), zoals ancdate van het bestand.",
      de: "Der Monat (JJJJMM), wie ancdate der Datei.",
      en: "The month (YYYYMM), as ancdate of the workbook.",
    },
  },
  LEVELBARS: {
    description: {
      fr: "Ce qui empêche un membre de participer à la sélection pour un niveau supérieur.",
      nl: "Wat een personeelslid belet deel te nemen aan de selectie voor een hoger niveau.",
      de: "Was ein Mitglied daran hindert, an der Auswahl für ein höheres Niveau teilzunehmen.",
      en: "What bars a member from sitting the selection for a higher level.",
    },
    result: {
      fr: "Un texte : les conditions qui ne sont pas remplies, ou que toutes le sont.",
      nl: "Een tekst: de voorwaarden die niet vervuld zijn, of dat ze het allemaal zijn.",
      de: "Ein Text: die nicht erfüllten Bedingungen, oder dass alle erfüllt sind.",
      en: "A text: the conditions that are not met, or that all of them are.",
    },
  },
  ATTENTION: {
    description: {
      fr: "Points d'attention d'un membre lors d'une conversion : avenant, choix à proposer, pièces à réunir.",
      nl: "Aandachtspunten voor een personeelslid bij een conversie: bijvoegsel, voor te leggen keuze, te verzamelen stukken.",
      de: "Was bei einer Umwandlung für ein Mitglied zu beachten ist: Vertragszusatz, anzubietende Wahl, beizubringende Unterlagen.",
      en: "Points of attention for a member in a conversion: addendum, option to offer, evidence to gather.",
    },
    result: {
      fr: "Une colonne : un texte par point avec ses pièces, ou un seul texte s'il n'y a rien de particulier.",
      nl: "Eén kolom: een tekst per punt met de stukken, of één tekst als er niets bijzonders is.",
      de: "Eine Spalte: ein Text je Punkt mit den Unterlagen, oder ein einziger, wenn nichts Besonderes vorliegt.",
      en: "One column: a text for each point with its evidence, or a single one where there is nothing particular.",
    },
  },
} as const satisfies Readonly<Record<string, { readonly description: Wording; readonly result: Wording }>>;
