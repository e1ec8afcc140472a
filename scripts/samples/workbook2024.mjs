import { conversionSheet, textSheet } from "./conversionSheet.mjs";
import { amountFrom, stepsOf, tables } from "./lawAmounts.mjs";
import { headerLook } from "./looks.mjs";
import { members2024 } from "./members2024.mjs";

const MONTH = 202410;
const ZONE = 5999;
/** Scales whose amounts of before 01-10-2024 the sample supplies itself. */
const SUPPLIED = ["A11", "A21", "BB1", "BB2", "CC1", "CC2", "CC3", "C1A", "DD1", "DD2"];
const STAND_IN = "voorbeeld: bedragen van 01-11-2022 in de plaats van die van 01-10-2023";

const headers = {
  zone: "zone",
  code: "code",
  matricule: "stamnummer",
  name: "naam",
  firstName: "voornaam",
  date: "datum",
  status: "statuut",
  language: "taal",
  scale1: "scale1",
  ancdate1: "ancdate1",
  amount1: "amount1",
  scale2: "scale2",
  ancdate2: "ancdate2",
  amount2: "amount2",
  nscale1: "nscale1",
  nancdate1: "nancdate1",
  namount1: "namount1",
  accord: "akkoord",
  remarks: "opmerkingen",
};

function payOf({ date = MONTH, paidAs }) {
  const on = Math.max(MONTH, date);
  const from = (own) => (scale, since, stepsOff) =>
    amountFrom([own], scale === "old" ? paidAs : scale, since, on, stepsOff);
  return { before: from(tables.of2022), after: from(tables.of2024) };
}

/** The row as it should be: the same scale and seniority, the amount of the new table. */
function rightRow({ situation, matricule, name, firstName, status, language }, pay) {
  const { code = 1, date = MONTH, zone = ZONE, scale, since, keeps, becomes = scale } = situation;
  const row = { zone, code, matricule, name, firstName, date, status, language };
  Object.assign(row, { scale1: scale, ancdate1: since, amount1: pay.before(scale, since) });
  if (keeps) Object.assign(row, { scale2: keeps[0], ancdate2: keeps[1], amount2: pay.before(...keeps) });
  if (code === 2 || code === 3) return row;
  return Object.assign(row, { nscale1: becomes, nancdate1: since, namount1: pay.after(becomes, since) });
}

function statedRow(member) {
  const pay = payOf(member.situation);
  const row = rightRow(member, pay);
  member.change(row, pay);
  return row;
}

const suppliedSheet = {
  name: "CALOG_BAREMES",
  rows: [
    ["scale", "step", "amount", "side", "source", "end"].map((value) => ({ value, look: headerLook("zone") })),
    ...SUPPLIED.flatMap((scale) =>
      stepsOf(tables.of2022, scale).map((amount, step, { length }) => [
        scale,
        step,
        { value: Number(amount), look: { format: "#,##0.00" } },
        "before",
        STAND_IN,
        // Whoever stands longer on the scale keeps the last amount.
        ...(step === length - 1 ? ["ja"] : []),
      ]),
    ),
  ],
  widths: [9, 7, 12, 9, 70, 7],
  frozenRows: 1,
};

const readMe = textSheet({
  name: "Lees mij",
  lines: [
    ["title", "Voorbeeld – Exemple"],
    ["text"],
    ["part", "Nederlands"],
    ["text", "Alle personen in deze werkmap zijn verzonnen: namen, stamnummers, zone en situaties."],
    [
      "text",
      "Het eerste blad toont de overgang naar de loonschalen van 01-10-2024: in het blauw de huidige wedde, in het rood het voorstel. Ongeveer de helft van de rijen is juist; de andere bevatten de fouten die het vaakst voorkomen.",
    ],
    [
      "text",
      "De loonschalen van 01-10-2023 tot 30-09-2024 zijn niet bekend. Het blad CALOG_BAREMES toont hoe u zelf tabellen aanlevert; als voorbeeld staan daar de bedragen van 01-11-2022 in hun plaats, voor een deel van de schalen.",
    ],
    ["text"],
    ["part", "Français"],
    ["text", "Toutes les personnes de ce classeur sont inventées : noms, matricules, zone et situations."],
    [
      "text",
      "La première feuille montre le passage aux échelles du 01-10-2024 : en bleu le traitement actuel, en rouge la proposition. Environ la moitié des lignes sont justes ; les autres contiennent les erreurs que l'on rencontre le plus souvent.",
    ],
    [
      "text",
      "Les barèmes du 01-10-2023 au 30-09-2024 ne sont pas connus. La feuille CALOG_BAREMES montre comment fournir des barèmes ; à titre d'exemple, les montants du 01-11-2022 y tiennent leur place, pour une partie des échelles.",
    ],
  ],
});

export const rows2024 = members2024.map(statedRow);

export const workbook2024 = {
  title: "Voorbeeld van een CALog-omzettingsbestand 2024 (verzonnen personen)",
  sheets: [
    conversionSheet({
      name: "Conversie",
      headers,
      rows: rows2024,
      total: "Totaal",
      above: [
        [{ value: "Conversie van de loonschalen op 01-10-2024", look: { bold: true, size: 14, colour: "1F4E8C" } }],
        [{ value: "Politiezone 5999 (verzonnen) – personeel CALog", look: { italic: true, colour: "44546A" } }],
        [],
      ],
      aboveHeights: { 0: 21 },
    }),
    suppliedSheet,
    readMe,
  ],
};
