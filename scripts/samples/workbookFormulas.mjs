// A workbook of a payroll analyst: current pay of invented members, and CALOG formulas beside it.
import { amountFrom, tables } from "./lawAmounts.mjs";
import { cellLook, headerLook, widthOf } from "./looks.mjs";
import { textSheet } from "./conversionSheet.mjs";

const MONTH = 200701;
const CURRENT = ["scale1", "ancdate1", "amount1", "scale2", "ancdate2", "amount2"];
const PROPOSED = [
  "scale1",
  "ancdate1",
  "amount1",
  "scale2",
  "ancdate2",
  "amount2",
  "scale3",
  "ancdate3",
  "amount3",
].map((column) => `n${column}`);
const GAP = 1;
export const MEMBERS_SHEET = "Membres";
export const EXAMPLES_SHEET = "Exemples";

/** Scale and month of each member; the first one is the note's own example (84738-2007, 1.2.3). */
const MEMBERS = [
  ["AA1", 200204, "AA1", 200110],
  ...["C1D", "C2D", "C3D", "C4D", "D1C", "D2C", "D3C", "D4C", "AA1"].flatMap((scale, index) => [
    [scale, 199001 + index * 100 + (index % 12)],
    [scale, 200001 + index, scale, 199803 + index],
  ]),
  // Nobody's table of before 2007 is in hand: the formula says so.
  ["BB1", 199905],
  null,
  ["D1C", 200612],
];

function memberRow(member) {
  if (member === null) return [];
  const [scale1, ancdate1, scale2 = null, ancdate2 = null] = member;
  const amount = (scale, since) =>
    scale === null ? null : amountFrom([tables.before2007, tables.of2022], scale, since, MONTH);
  const values = [scale1, ancdate1, amount(scale1, ancdate1), scale2, ancdate2, amount(scale2, ancdate2)];
  return [
    ...values.map((value, at) => ({ value, look: cellLook(CURRENT[at]) })),
    null,
    ...PROPOSED.map((column) => ({ value: null, look: cellLook(column) })),
  ];
}

const last = MEMBERS.length + 1;
const members = {
  name: MEMBERS_SHEET,
  rows: [
    [
      ...CURRENT.map((column) => ({ value: column, look: headerLook(column) })),
      null,
      ...PROPOSED.map((column) => ({ value: column, look: headerLook(column) })),
    ],
    ...MEMBERS.map(memberRow),
  ],
  heights: { 0: 24 },
  widths: [...CURRENT.map(widthOf), 3, ...PROPOSED.map(widthOf)],
  frozenRows: 1,
  landscape: true,
};

/** What is asked, in French and Dutch, and the formula; several results stand side by side. */
const EXAMPLES = [
  ["Montant annuel d'une échelle à 100 %", "Jaarbedrag van een loonschaal tegen 100 %", '=CALOG.AMOUNT("A11";200204)'],
  ["Échelon (années complètes)", "Trap (volle jaren)", "=CALOG.STEP(200204;200701)"],
  ["Échelle après conversion", "Loonschaal na omzetting", `=CALOG.NEWSCALE(${MEMBERS_SHEET}!A2)`],
  [
    "Insertion horizontale : échelle, ancienneté, montant",
    "Horizontale inschaling: loonschaal, anciënniteit, bedrag",
    `=CALOG.INSERT(${MEMBERS_SHEET}!A2;${MEMBERS_SHEET}!B2)`,
  ],
  [
    "Montant garanti et échelle sur laquelle il repose",
    "Gewaarborgd bedrag en de loonschaal waarop het steunt",
    `=CALOG.SAFEGUARD(${MEMBERS_SHEET}!A2;${MEMBERS_SHEET}!B2;${MEMBERS_SHEET}!D2;${MEMBERS_SHEET}!E2)`,
  ],
  ["Prochaine augmentation : mois, montant", "Volgende verhoging: maand, bedrag", '=CALOG.NEXT("A11";200204)'],
  ["Montant mensuel indexé", "Geïndexeerd maandbedrag", "=CALOG.MONTHLY(23660;200705)"],
  [
    "Sans réponse connue : la cellule dit pourquoi",
    "Geen gekend antwoord: de cel zegt waarom",
    '=CALOG.AMOUNT("BB1";200204)',
  ],
  [
    "Argument illisible : la cellule dit lequel",
    "Onleesbaar argument: de cel zegt welk",
    '=CALOG.AMOUNT("A11";"avril")',
  ],
];

const head = (value) => ({ value, look: headerLook("scale1") });
const examples = {
  name: EXAMPLES_SHEET,
  rows: [
    [head("Question"), head("Vraag"), head("Formule"), null, null],
    ...EXAMPLES.map(([french, dutch]) => [
      { value: french, look: { wrap: true } },
      { value: dutch, look: { wrap: true } },
    ]),
  ],
  heights: Object.fromEntries(EXAMPLES.map((_, index) => [index + 1, 30])),
  widths: [34, 34, 13, 13, 13],
  frozenRows: 1,
  landscape: true,
};

const readMe = textSheet({
  name: "Lisez-moi",
  lines: [
    ["title", "Formules CALOG – CALOG-formules"],
    ["part", "Français"],
    [
      "text",
      "Les personnes de ce classeur sont inventées. Sélectionnez une cellule : la barre de formule montre ce qu'elle contient ; F2 ou un double clic la modifie, Entrée valide, Échap annule. Une formule commence par =CALOG.",
    ],
    [
      "text",
      `La feuille ${MEMBERS_SHEET} contient une seule formule, en H2 ; son résultat remplit les cellules voisines.`,
    ],
    ["text"],
    ["part", "Nederlands"],
    [
      "text",
      "De personen in deze werkmap zijn verzonnen. Selecteer een cel: de formulebalk toont wat erin staat; met F2 of een dubbelklik wijzigt u het, Enter bevestigt, Escape annuleert. Een formule begint met =CALOG.",
    ],
    ["text", `Blad ${MEMBERS_SHEET} bevat één formule, in H2; haar resultaat vult de cellen ernaast en eronder.`],
  ],
});

export const workbookFormulas = { title: "CALOG", sheets: [members, examples, readMe] };

/** What is typed into the workbook, in the French way of writing: sheet, row and column (0-based), text. */
export const formulas = [
  { sheet: MEMBERS_SHEET, row: 1, column: CURRENT.length + GAP, text: `=CALOG.CONVERT(A2:F${last})` },
  ...EXAMPLES.map(([, , text], index) => ({ sheet: EXAMPLES_SHEET, row: index + 1, column: 2, text })),
];
