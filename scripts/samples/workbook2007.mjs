import { conversionSheet, textSheet } from "./conversionSheet.mjs";
import { amountFrom, convertedIn2007, tables } from "./lawAmounts.mjs";
import { members2007 } from "./members2007.mjs";

const MONTH = 200701;
const ZONE = 5999;

const headers = {
  zone: "zone",
  code: "code",
  matricule: "matricule",
  name: "nom",
  firstName: "prénom",
  date: "date",
  status: "statut",
  language: "langue",
  scale1: "scale1",
  ancdate1: "ancdate1",
  amount1: "amount1",
  scale2: "scale2",
  ancdate2: "ancdate2",
  amount2: "amount2",
  nscale1: "nscale1",
  nancdate1: "nancdate1",
  namount1: "namount1",
  nscale2: "nscale2",
  nancdate2: "nancdate2",
  namount2: "namount2",
  nscale3: "nscale3",
  nancdate3: "nancdate3",
  namount3: "namount3",
  accord: "Accord",
  remarks: "Remarques",
};

/** Amounts of a member; the tables of 2022 stand in where those of before are not in hand. */
function payOf({ date = MONTH, paidAs }) {
  const on = Math.max(MONTH, date);
  const from = (own) => (scale, since, stepsOff) =>
    amountFrom([own, tables.of2022], scale === "old" ? paidAs : scale, since, on, stepsOff);
  return { before: from(tables.before2007), after: from(tables.after2007) };
}

/** The row as it should be: horizontal insertion with its safeguards (design, section 3). */
function rightRow({ situation, matricule, name, firstName, status, language }, pay) {
  const { code = 1, date = MONTH, zone = ZONE, scale, since, keeps } = situation;
  const row = { zone, code, matricule, name, firstName, date, status, language };
  Object.assign(row, { scale1: scale, ancdate1: since, amount1: pay.before(scale, since) });
  if (keeps) Object.assign(row, { scale2: keeps[0], ancdate2: keeps[1], amount2: pay.before(...keeps) });
  if (code === 2 || code === 3) return row;
  const nscale1 = situation.becomes ?? convertedIn2007(scale);
  if (nscale1 === null) return row;
  Object.assign(row, { nscale1, nancdate1: since, namount1: pay.after(nscale1, since) });
  Object.assign(row, { nscale2: scale, nancdate2: since, namount2: row.amount1 });
  if (keeps) Object.assign(row, { nscale3: keeps[0], nancdate3: keeps[1], namount3: row.amount2 });
  return row;
}

function statedRow(member) {
  if (member === null) return null;
  const pay = payOf(member.situation);
  const row = rightRow(member, pay);
  member.change(row, pay);
  if (row.matricule === "") row.matricule = null;
  return row;
}

const readMe = textSheet({
  name: "Lisez-moi",
  lines: [
    ["title", "Exemple – Voorbeeld"],
    ["text"],
    ["part", "Français"],
    ["text", "Toutes les personnes de ce classeur sont inventées : noms, matricules, zone et situations."],
    [
      "text",
      "La première feuille a la présentation du fichier de conversion de 2007 (note SSGPI 84738-2007) : en bleu le traitement actuel, en rouge la proposition. Environ la moitié des lignes sont justes ; les autres contiennent les erreurs que l'on rencontre le plus souvent.",
    ],
    [
      "text",
      "Les montants de AA1, A11, A12, A21, A22, C1D-C4D et D1C-D4C viennent des barèmes. Les barèmes d'avant 2022 des autres échelles des niveaux B, C et D ne sont pas connus : les montants de 2022 en tiennent lieu ici.",
    ],
    ["text", "Ouvrez ce classeur, lancez le contrôle, regardez les lignes NOK, remplissez Accord et Remarques."],
    ["text"],
    ["part", "Nederlands"],
    ["text", "Alle personen in deze werkmap zijn verzonnen: namen, stamnummers, zone en situaties."],
    [
      "text",
      "Het eerste blad is opgemaakt zoals het omzettingsbestand van 2007 (nota SSGPI 84738-2007): in het blauw de huidige wedde, in het rood het voorstel. Ongeveer de helft van de rijen is juist; de andere bevatten de fouten die het vaakst voorkomen.",
    ],
    [
      "text",
      "De bedragen van AA1, A11, A12, A21, A22, C1D-C4D en D1C-D4C komen uit de loonschalen. De loonschalen van vóór 2022 van de andere schalen van de niveaus B, C en D zijn niet bekend: de bedragen van 2022 staan hier in hun plaats.",
    ],
    ["text", "Open deze werkmap, start de controle, bekijk de rijen met NOK, vul Accord en Remarques in."],
  ],
});

export const rows2007 = members2007.map(statedRow);

export const workbook2007 = {
  title: "Exemple de fichier de conversion CALog 2007 (personnes inventées)",
  sheets: [conversionSheet({ name: "Conversion", headers, rows: rows2007, total: "TOTAL" }), readMe],
};
