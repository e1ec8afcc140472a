import { columnTitle } from "./columns";
import { findingMessage, type FindingLike } from "./finding";
import { formatMonthCode, formatNumber, formatSource, oneLine } from "./formats";
import { doubtLabel } from "./labels";
import type { Language, Wording } from "./language";
import { payExplanations } from "./payExplanations";
import { ruleRefusalMessage } from "./refusals/message";
import { fillTemplate } from "./template";

/** What the wording needs of a step of reasoning. */
export interface StepLike {
  readonly code: string;
  readonly data: Readonly<Record<string, string>>;
  readonly source?: string;
  readonly certainty?: string;
}

/** One sentence per kind of step. A new rule adds its entry here; the names are those of the step's data. */
export const EXPLANATIONS = {
  "full-years": {
    fr: "Ancienneté pécuniaire depuis {seniorityMonth}, calculée en {on} : {years} années complètes.",
    nl: "Geldelijke anciënniteit sinds {seniorityMonth}, berekend in {on}: {years} volle jaren.",
    de: "Finanzielles Dienstalter seit {seniorityMonth}, berechnet im {on}: {years} volle Jahre.",
    en: "Pecuniary seniority since {seniorityMonth}, counted in {on}: {years} full years.",
  },
  step: {
    fr: "{years} années complètes donnent l'échelon {step} de l'échelle {scale}.",
    nl: "{years} volle jaren geven trap {step} van loonschaal {scale}.",
    de: "{years} volle Jahre ergeben Stufe {step} der Gehaltstabelle {scale}.",
    en: "{years} full years give step {step} of scale {scale}.",
  },
  "last-step": {
    fr: "L'échelle {scale} s'arrête à l'échelon {step} ; il vaut encore après {years} années complètes.",
    nl: "Loonschaal {scale} eindigt op trap {step}; die geldt nog na {years} volle jaren.",
    de: "Die Gehaltstabelle {scale} endet mit Stufe {step}; sie gilt auch nach {years} vollen Jahren.",
    en: "Scale {scale} ends at step {step}, which still holds after {years} full years.",
  },
  "annual-amount": {
    fr: "Montant annuel non indexé de {scale} à l'échelon {step} : {amount} EUR.",
    nl: "Niet-geïndexeerd jaarbedrag van {scale} op trap {step}: {amount} EUR.",
    de: "Nicht indexierter Jahresbetrag von {scale} auf Stufe {step}: {amount} EUR.",
    en: "Annual amount, not indexed, of {scale} at step {step}: {amount} EUR.",
  },
  conversion: {
    fr: "L'échelle {from} est convertie en {to}.",
    nl: "Loonschaal {from} wordt omgezet in {to}.",
    de: "Die Gehaltstabelle {from} wird in {to} umgewandelt.",
    en: "Scale {from} converts into {to}.",
  },
  "seniority-kept": {
    fr: "L'ancienneté pécuniaire ({seniorityMonth}) se maintient à l'insertion.",
    nl: "De geldelijke anciënniteit ({seniorityMonth}) blijft bij de inschaling behouden.",
    de: "Das finanzielle Dienstalter ({seniorityMonth}) bleibt bei der Einstufung erhalten.",
    en: "Pecuniary seniority ({seniorityMonth}) is kept on insertion.",
  },
  safeguard: {
    fr: "Sauvegarde : {scale}[, ancienneté {seniorityMonth}][, {amount} EUR par an].",
    nl: "Vrijwaring: {scale}[, anciënniteit {seniorityMonth}][, {amount} EUR per jaar].",
    de: "Absicherung: {scale}[, Dienstalter {seniorityMonth}][, {amount} EUR im Jahr].",
    en: "Safeguard: {scale}[, seniority {seniorityMonth}][, {amount} EUR a year].",
  },
  "most-favourable": {
    fr: "Le montant le plus favorable est payé : le n° {number}, {amount} EUR par an.",
    nl: "Het gunstigste bedrag wordt betaald: nr. {number}, {amount} EUR per jaar.",
    de: "Gezahlt wird der günstigste Betrag: Nr. {number}, {amount} EUR im Jahr.",
    en: "The most favourable amount is paid: number {number}, {amount} EUR a year.",
  },
  "index-coefficient": {
    fr: "Coefficient d'indexation en {on} : {coefficient}.",
    nl: "Indexeringscoëfficiënt in {on}: {coefficient}.",
    de: "Indexierungskoeffizient im {on}: {coefficient}.",
    en: "Index coefficient in {on}: {coefficient}.",
  },
  "monthly-indexed": {
    fr: "Un douzième de {annual} EUR × {coefficient} = {exact} ; montant mensuel indexé : {amount} EUR.",
    nl: "Een twaalfde van {annual} EUR × {coefficient} = {exact}; geïndexeerd maandbedrag: {amount} EUR.",
    de: "Ein Zwölftel von {annual} EUR × {coefficient} = {exact}; indexierter Monatsbetrag: {amount} EUR.",
    en: "One twelfth of {annual} EUR × {coefficient} = {exact}; indexed monthly amount: {amount} EUR.",
  },
  "index-rounding-once": {
    fr: "Arrondi une seule fois, au centime le plus proche ; aucun article ne fixe l'arrondi.",
    nl: "Eén keer afgerond, op de dichtste cent; geen artikel bepaalt de afronding.",
    de: "Einmal gerundet, auf den nächsten Cent; kein Artikel bestimmt die Rundung.",
    en: "Rounded once, to the nearest cent; no article lays the rounding down.",
  },
  "next-increment": {
    fr: "Prochaine augmentation en {month} : échelon {step} de l'échelle {scale}, {amount} EUR par an.",
    nl: "Volgende verhoging in {month}: trap {step} van loonschaal {scale}, {amount} EUR per jaar.",
    de: "Nächste Erhöhung im {month}: Stufe {step} der Gehaltstabelle {scale}, {amount} EUR im Jahr.",
    en: "Next increment in {month}: step {step} of scale {scale}, {amount} EUR a year.",
  },
  "safeguard-repeats": {
    fr: "La sauvegarde répète {repeated}[ : {value}].",
    nl: "De vrijwaring herhaalt {repeated}[: {value}].",
    de: "Die Absicherung wiederholt {repeated}[: {value}].",
    en: "The safeguard repeats {repeated}[: {value}].",
  },
  "not-judged": {
    fr: "« {scale} » n'est pas une échelle PJPol : son montant ne suit aucune table connue et n'est pas jugé.",
    nl: "‘{scale}’ is geen RPPol-loonschaal: het bedrag volgt geen gekende tabel en wordt niet beoordeeld.",
    de: "„{scale}“ ist keine PJPol-Gehaltstabelle: der Betrag folgt keiner bekannten Tabelle und wird nicht beurteilt.",
    en: "“{scale}” is no PJPol scale: its amount follows no known table and is not judged.",
  },
  "no-insertion": {
    fr: "Avec le code {code}, il n'y a pas d'insertion dans les nouvelles échelles.",
    nl: "Met code {code} is er geen inschaling in de nieuwe loonschalen.",
    de: "Mit Code {code} gibt es keine Einstufung in die neuen Gehaltstabellen.",
    en: "With code {code} there is no insertion in the new scales.",
  },
  "nothing-stated": {
    fr: "{column} : rien de lisible ne figure ici, il n'y a rien à expliquer.",
    nl: "{column}: hier staat niets leesbaars, er valt niets uit te leggen.",
    de: "{column}: hier steht nichts Lesbares, es gibt nichts zu erklären.",
    en: "{column}: nothing readable stands here, there is nothing to explain.",
  },
  verdict: {
    fr: "Résultat du contrôle : {verdict}.",
    nl: "Resultaat van de controle: {verdict}.",
    de: "Ergebnis der Prüfung: {verdict}.",
    en: "Result of the check: {verdict}.",
  },
  "stated-equal": {
    fr: "Le fichier indique le même montant : {given} EUR.",
    nl: "Het bestand vermeldt hetzelfde bedrag: {given} EUR.",
    de: "Die Datei nennt denselben Betrag: {given} EUR.",
    en: "The file states the same amount: {given} EUR.",
  },
  "stated-differs": {
    fr: "Le fichier indique {given} EUR au lieu de {expected} EUR, soit {difference} EUR d'écart.",
    nl: "Het bestand vermeldt {given} EUR in plaats van {expected} EUR, een verschil van {difference} EUR.",
    de: "Die Datei nennt {given} EUR statt {expected} EUR, das sind {difference} EUR Unterschied.",
    en: "The file states {given} EUR instead of {expected} EUR, a difference of {difference} EUR.",
  },
} as const satisfies Readonly<Record<string, Wording>>;

const MOST_SHOWN = 240;

function template(code: string, language: Language): string | undefined {
  const entries: Readonly<Record<string, Wording>> = { ...payExplanations, ...EXPLANATIONS };
  return Object.hasOwn(entries, code) ? entries[code]?.[language] : undefined;
}

/** What a person gave a name to stays as it was written. */
const VERBATIM = new Set(["label", "scale", "from", "to"]);
const BETWEEN = " / ";

/** A figure, or several of them, as the language writes them. */
function figures(name: string, text: string, language: Language): string {
  if (VERBATIM.has(name)) return formatMonthCode(text);
  return text
    .split(BETWEEN)
    .map((one) => formatNumber(one, language))
    .join(BETWEEN);
}

/** A finding that a reasoning ends in: its own data stand behind `data.`, beside its code, column and values. */
function findingOf({ data, source, certainty }: StepLike): FindingLike {
  const { finding = "", column = "", given, expected, ...rest } = data;
  const own = Object.entries(rest).map(([name, text]) => [name.replace(/^data\./, ""), text] as const);
  return { code: finding, column, given, expected, source, certainty, data: Object.fromEntries(own) };
}

/** A step of reasoning as a sentence, with its source and, unless it is certain, its certainty. */
export function explanationLine(step: StepLike, language: Language): string {
  if (step.code === "refusal") {
    const { code = "", ...data } = step.data;
    return ruleRefusalMessage({ code, data }, language);
  }
  if (step.code === "finding") return findingMessage(findingOf(step), language);
  const shown = Object.fromEntries(
    Object.entries(step.data).map(([name, text]) => [
      name,
      name === "column" || name === "repeated"
        ? columnTitle(text, language)
        : oneLine(figures(name, text, language), MOST_SHOWN),
    ]),
  );
  const wording = template(step.code, language);
  const sentence = wording
    ? fillTemplate(wording, shown)
    : `${step.code}: ${Object.entries(shown)
        .map(([name, text]) => `${name} ${text}`)
        .join(", ")}`;
  const source = step.source === undefined ? "" : formatSource(step.source, language);
  const basis = [source, doubtLabel(step.certainty, language)].filter((part) => part !== "").join("; ");
  return basis === "" ? sentence : `${sentence} (${basis})`;
}
