import { isNameOf, inputWords } from "../cards";
import { LANGUAGES, type Language, type Wording } from "../language";
import { PAY_PARAMETER_NAMES, type PayParameterKey } from "./payParameterNames";

const ROWS: Wording = { fr: "lignes", nl: "rijen", de: "Zeilen", en: "rows" };

const OWN_NAMES = {
  scale: { fr: "échelle", nl: "loonschaal", de: "Gehaltstabelle", en: "scale" },
  ancdate: { fr: "ancienneté", nl: "anciënniteit", de: "Dienstalter", en: "seniority" },
  on: { fr: "mois_de_référence", nl: "referentiemaand", de: "Bezugsmonat", en: "reference_month" },
  campaign: { fr: "campagne", nl: "campagne", de: "Kampagne", en: "campaign" },
  convertRows: ROWS,
  checkRows: ROWS,
  paidRows: ROWS,
  lang: { fr: "langue", nl: "taal", de: "Sprache", en: "language" },
  scale1: { fr: "échelle1", nl: "loonschaal1", de: "Gehaltstabelle1", en: "scale1" },
  ancdate1: { fr: "ancienneté1", nl: "anciënniteit1", de: "Dienstalter1", en: "seniority1" },
  scale2: { fr: "échelle2", nl: "loonschaal2", de: "Gehaltstabelle2", en: "scale2" },
  ancdate2: { fr: "ancienneté2", nl: "anciënniteit2", de: "Dienstalter2", en: "seniority2" },
  level: { fr: "niveau", nl: "niveau", de: "Niveau", en: "level" },
  month: { fr: "mois", nl: "maand", de: "Monat", en: "month" },
  annual: { fr: "montant_annuel", nl: "jaarbedrag", de: "Jahresbetrag", en: "annual_amount" },
  name: { fr: "fonction", nl: "functie", de: "Funktion", en: "function" },
  callArguments: { fr: "arguments", nl: "argumenten", de: "Argumente", en: "arguments" },
} as const satisfies Readonly<Record<string, Wording>>;

export type ParameterKey = keyof typeof OWN_NAMES | PayParameterKey;

/** What an argument is called: shown while a formula is typed, and in the sentence of a cell error. */
export const PARAMETER_NAMES: Readonly<Record<ParameterKey, Wording>> = { ...OWN_NAMES, ...PAY_PARAMETER_NAMES };

/** What an argument is called; `rule.input` for one that a card declares. */
export function parameterName(key: string, language: Language): string {
  if (Object.hasOwn(PARAMETER_NAMES, key)) return PARAMETER_NAMES[key as ParameterKey][language];
  const dot = key.indexOf(".");
  return dot < 0 ? key : inputWords(key.slice(0, dot), key.slice(dot + 1), "argument", language);
}

/** Case, spaces, hyphens, apostrophes and underscores do not count. */
function bare(name: string): string {
  return name.replace(/[\s_'’-]/g, "").toLowerCase();
}

/** Whether an argument or setting is called so, in any language. */
export function isParameterNamed(name: string, key: string): boolean {
  const dot = key.indexOf(".");
  if (dot >= 0) return isNameOf(name, key.slice(0, dot), key.slice(dot + 1));
  return [key, ...LANGUAGES.map((language) => parameterName(key, language))].some((one) => bare(one) === bare(name));
}
