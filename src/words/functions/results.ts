import type { Wording } from "../language";

/** An amount of a month, or the reason why nothing is due: the same shape for every allowance. */
export const AMOUNT_OR_REASON: Wording = {
  fr: "Le montant en euros par mois ; ou, si rien n'est dû, un texte « Non dû : … » avec la raison. 0,00 est un montant.",
  nl: "Het bedrag in euro per maand; of, als niets verschuldigd is, een tekst ‘Niet verschuldigd: …’ met de reden. 0,00 is een bedrag.",
  de: "Der Betrag in Euro im Monat; oder, wenn nichts geschuldet ist, ein Text „Nicht geschuldet: …“ mit dem Grund. 0,00 ist ein Betrag.",
  en: "The amount in euros a month; or, where nothing is due, a text “Not due: …” with the reason. 0.00 is an amount.",
};
export const YEARLY_OR_REASON: Wording = {
  fr: "Le montant en euros ; ou, si rien n'est dû, un texte « Non dû : … » avec la raison. 0,00 est un montant.",
  nl: "Het bedrag in euro; of, als niets verschuldigd is, een tekst ‘Niet verschuldigd: …’ met de reden. 0,00 is een bedrag.",
  de: "Der Betrag in Euro; oder, wenn nichts geschuldet ist, ein Text „Nicht geschuldet: …“ mit dem Grund. 0,00 ist ein Betrag.",
  en: "The amount in euros; or, where nothing is due, a text “Not due: …” with the reason. 0.00 is an amount.",
};
export const MONTHS_OF_BONUS: Wording = {
  fr: "Un nombre de mois d'ancienneté d'échelle.",
  nl: "Een aantal maanden schaalanciënniteit.",
  de: "Eine Anzahl Monate Tabellendienstalter.",
  en: "A number of months of scale seniority.",
};
