import { moneyFromDecimal, monthFromIso, pjpol } from "../../src/values";
import {
  explanationLine,
  findingMessage,
  LANGUAGES,
  refusalMessage,
  skippedReason,
  verdictLabel,
} from "../../src/words";

// Figures of the note SSGPI 84738-2007, 1.2.3: A11 200204 = 23 660.00; AA1 200204 = 22 578.15.
const NEW_AMOUNT = {
  code: "new-amount-differs",
  column: "namount1",
  given: "22578.15",
  expected: "23660.00",
  source: pjpol({ annex: "1bis" }, { item: "A11", step: 4 }),
  certainty: "inferred",
  data: { scale: "A11", step: 4 },
};

test("a message says what is wrong, where, what was expected with its source and doubt, and what to do", () => {
  expect(findingMessage(NEW_AMOUNT, "fr")).toBe(
    "Colonne namount1\u00a0: le montant 22\u00a0578,15 n’est pas celui de la nouvelle échelle A11 à l’échelon 4. " +
      "Valeur attendue\u00a0: 23\u00a0660,00 (PJPol annexe 1bis, A11, échelon 4\u00a0; barème reconstitué, à confirmer). " +
      "Mettez NOK et indiquez la valeur correcte dans les remarques.",
  );
  expect(findingMessage(NEW_AMOUNT, "nl")).toBe(
    "Kolom namount1: het bedrag 22.578,15 is niet dat van de nieuwe loonschaal A11 op trap 4. " +
      "Verwachte waarde: 23.660,00 (RPPol bijlage 1bis, A11, trap 4; gereconstrueerd, te bevestigen). " +
      "Zet NOK en vermeld de juiste waarde bij de opmerkingen.",
  );
});

test("months are shown as the clerk sees them in the column", () => {
  const finding = { code: "seniority-changed", column: "nancdate1", given: "2002-05", expected: "2002-04" };
  expect(findingMessage(finding, "nl")).toContain("200205");
  expect(findingMessage(finding, "nl")).toContain("Verwachte waarde: 200204.");
});

test("a cell that cannot be read and a matricule are quoted as they stand", () => {
  const unreadable = { code: "amount-invalid", column: "amount1", given: "-5.00", data: { reason: "unreadable" } };
  expect(findingMessage(unreadable, "fr")).toContain("« -5.00 »");
  expect(findingMessage({ code: "not-on-roster", column: "matricule", given: "2007-01" }, "fr")).toContain("2007-01");
});

test("the reason of a finding chooses its sentence", () => {
  const conversion = (reason: string): string =>
    findingMessage({ code: "conversion-differs", column: "nscale1", given: "B2A.2", data: { reason } }, "fr");
  expect(conversion("maximum-career")).toContain("carrière maximum");
  expect(conversion("other-level")).toContain("autre niveau");
  expect(conversion("mapping")).toContain("convertie");
  expect(conversion("constructor")).toBe(conversion("mapping"));
});

test("an Accord that is a formula without a result: the sentence is whole, and says so", () => {
  const accord = { code: "accord-invalid", column: "accord", data: { reason: "no-result" } };
  expect(LANGUAGES.map((language) => findingMessage(accord, language))).toEqual([
    "Colonne Accord\u00a0: la cellule contient une formule sans résultat enregistré. Remplacez ce contenu par OK ou NOK.",
    "Kolom Akkoord: de cel bevat een formule zonder bewaard resultaat. Vervang die inhoud door OK of NOK.",
    "Spalte Einverständnis: die Zelle enthält eine Formel ohne gespeichertes Ergebnis. Ersetzen Sie diesen Inhalt durch OK oder NOK.",
    "Column Accord: the cell holds a formula without a stored result. Replace what stands there by OK or NOK.",
  ]);
});

test("a refusal lists what is covered, in words, and keeps paths and typed text as they stand", () => {
  const month = (text: string) => monthFromIso(text)!;
  const covered = [
    { from: month("2022-11"), to: month("2023-09") },
    { from: month("2024-10"), to: null },
  ];
  const data = { scale: "BB1", on: month("2007-01"), side: "before", covered };
  expect(refusalMessage({ code: "table-not-covered", data }, "fr")).toBe(
    "Aucune table de traitement pour l’échelle BB1 en janvier 2007 (avant la conversion)\u00a0; " +
      "mois couverts\u00a0: de 11/2022 à 09/2023\u00a0; depuis 10/2024. " +
      "Choisissez un mois couvert ou fournissez la table (feuille CALOG_BAREMES).",
  );
  const path = "archives/2007-01 et 23660.00.xlsx";
  expect(refusalMessage({ code: "output-exists", data: { path } }, "nl")).toContain(`Bestand ${path} bestaat al`);
  expect(refusalMessage({ code: "month-unreadable", data: { given: "2007-13" } }, "en")).toContain("“2007-13”");
  expect(refusalMessage({ code: "columns-missing", data: { sheet: "S", row: 1, missing: ["matricule"] } }, "nl")).toBe(
    "Noodzakelijke kolommen ontbreken in blad S, rij 1: stamnummer. Voeg ze toe, of zeg welke kolommen het zijn.",
  );
});

test("a step of reasoning gives its figures, source and doubt", () => {
  const data = { scale: "AA1", step: 4, amount: moneyFromDecimal<"annual">("22578.15")! };
  const source = pjpol({ scalesOf: "31-12-2006" }, { item: "AA1", step: 4 });
  expect(explanationLine({ code: "annual-amount", data, source, certainty: "published" }, "fr")).toBe(
    "Montant annuel non indexé de AA1 à l’échelon 4\u00a0: 22\u00a0578,15\u00a0EUR. (PJPol, échelles au 31-12-2006, AA1, échelon 4)",
  );
  expect(explanationLine({ code: "annual-amount", data, certainty: "derived" }, "en")).toContain(
    "(derived from published amounts)",
  );
});

test("a refusal inside a reasoning is a refusal", () => {
  const refusal = { code: "scale-unknown", data: { scale: "XX9" } } as const;
  expect(explanationLine({ code: "refusal", refusal }, "en")).toBe(refusalMessage(refusal, "en"));
});

test("labels answer in the language, and an unknown one answers itself", () => {
  expect(verdictLabel("REVIEW", "nl")).toBe("Na te kijken");
  expect(skippedReason("total", "fr")).toBe("Ligne de total, non vérifiée");
  expect(verdictLabel("valueOf", "fr")).toBe("valueOf");
});
