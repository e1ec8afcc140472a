import type { Language, Wording } from "../language";

/**
 * The words of the arguments that choose, by choice and value, in the order of their number codes (1, 2, …). Words that
 * stand for the same value are parted by `|`; the first is the one shown. Every language is understood in all.
 */
export const CHOICES = {
  flag: {
    yes: { fr: "oui|vrai", nl: "ja|waar", de: "ja|wahr", en: "yes|true" },
    no: { fr: "non|faux|0", nl: "nee|neen|onwaar", de: "nein|falsch", en: "no|false" },
  },
  rounding: {
    once: { fr: "une fois", nl: "eenmaal|één keer", de: "einmal", en: "once" },
    "annual-first": {
      fr: "annuel d'abord",
      nl: "eerst jaarlijks|eerst jaar",
      de: "zuerst jährlich|zuerst Jahr",
      en: "annual first",
    },
    down: { fr: "vers le bas|bas", nl: "naar beneden|omlaag", de: "nach unten|abwärts", en: "down" },
  },
  regime: {
    arrears: {
      fr: "terme échu|échu",
      nl: "na vervallen termijn|vervallen",
      de: "nachträglich",
      en: "in arrears|arrears",
    },
    advance: { fr: "anticipatif|anticipé", nl: "vooraf", de: "im Voraus|voraus", en: "in advance|advance" },
  },
  increments: {
    "own-month": { fr: "mois propre", nl: "eigen maand", de: "eigener Monat", en: "own month" },
    frozen: { fr: "gelées|figées", nl: "bevroren", de: "eingefroren", en: "frozen" },
    "new-only": { fr: "nouveau seul", nl: "enkel nieuw", de: "nur neu", en: "new only" },
  },
  tie: {
    first: { fr: "première|premier", nl: "eerste", de: "erste", en: "first" },
    last: { fr: "dernière|dernier", nl: "laatste", de: "letzte", en: "last" },
  },
  remainder: {
    kept: { fr: "conservé|conservés", nl: "behouden", de: "behalten", en: "kept" },
    dropped: { fr: "abandonné|abandonnés", nl: "vervallen", de: "entfallen", en: "dropped" },
  },
  contract: {
    statutory: {
      fr: "statutaire|S",
      nl: "statutair",
      de: "statutarisch",
      en: "statutory",
    },
    "indefinite-full-time": {
      fr: "contrat à durée indéterminée et à temps plein|indéterminé temps plein",
      nl: "voltijdse overeenkomst van onbepaalde duur|onbepaald voltijds",
      de: "unbefristeter Vollzeitvertrag|unbefristet Vollzeit",
      en: "indefinite full-time contract|indefinite full time",
    },
    "other-contract": { fr: "autre contrat", nl: "andere overeenkomst", de: "anderer Vertrag", en: "other contract" },
  },
  firstYear: {
    "after-anniversary": {
      fr: "payé après le premier anniversaire|après anniversaire",
      nl: "betaald na de eerste verjaardag|na verjaardag",
      de: "gezahlt nach dem ersten Jahrestag|nach Jahrestag",
      en: "paid after the first anniversary|after anniversary",
    },
    during: {
      fr: "payé pendant la première année|pendant",
      nl: "betaald tijdens het eerste jaar|tijdens",
      de: "gezahlt im ersten Jahr|während",
      en: "paid during the first year|during",
    },
  },
  absence: {
    "non-activity": { fr: "non-activité", nl: "non-activiteit", de: "Inaktivität", en: "non-activity" },
    disponibility: {
      fr: "disponibilité",
      nl: "disponibiliteit",
      de: "Disponibilität",
      en: "availability|disponibility",
    },
    "full-career-break": {
      fr: "interruption complète de carrière|interruption complète",
      nl: "volledige loopbaanonderbreking",
      de: "volle Laufbahnunterbrechung",
      en: "full career break",
    },
  },
  exemption: {
    "long-presence-redesignated": {
      fr: "plus de dix ans de présence, redésigné aussitôt à Bruxelles|longue présence et nouvelle désignation",
      nl: "meer dan tien jaar aanwezig, meteen opnieuw aangewezen in Brussel|lange aanwezigheid en nieuwe aanwijzing",
      de: "mehr als zehn Jahre anwesend, sofort wieder in Brüssel bestellt|lange Anwesenheit und neue Bestellung",
      en: "over ten years of presence, redesignated in Brussels at once|long presence redesignated",
    },
    "mobility-imposed-by-law": {
      fr: "mobilité imposée par la loi",
      nl: "door de wet opgelegde mobiliteit",
      de: "gesetzlich auferlegte Mobilität",
      en: "mobility imposed by law",
    },
    "calog-operational-move": {
      fr: "passage entre CALog et cadre opérationnel|passage CALog opérationnel",
      nl: "overgang tussen CALog en operationeel kader|overgang CALog operationeel",
      de: "Wechsel zwischen CALog und Einsatzkader|Wechsel CALog Einsatzkader",
      en: "move between CALog and the operational cadre|CALog operational move",
    },
    "death-or-unfitness": {
      fr: "décès ou pension d'inaptitude physique|décès ou inaptitude",
      nl: "overlijden of pensioen wegens lichamelijke ongeschiktheid|overlijden of ongeschiktheid",
      de: "Tod oder Pension wegen körperlicher Untauglichkeit|Tod oder Untauglichkeit",
      en: "death or pension for physical unfitness|death or unfitness",
    },
    "reassigned-outside": {
      fr: "réaffecté hors de Bruxelles|réaffecté ailleurs",
      nl: "herplaatst buiten Brussel|elders herplaatst",
      de: "außerhalb von Brüssel neu zugewiesen|anderswo zugewiesen",
      en: "reassigned outside Brussels|reassigned outside",
    },
  },
  need: {
    required: { fr: "exigée|exigé", nl: "vereist", de: "verlangt", en: "required" },
    useful: { fr: "utile", nl: "nuttig", de: "nützlich", en: "useful" },
    "german-region": {
      fr: "région germanophone",
      nl: "Duits taalgebied",
      de: "deutsches Sprachgebiet",
      en: "German region",
    },
  },
  knowledge: {
    "1": { fr: "ligne 1", nl: "rij 1", de: "Zeile 1", en: "row 1" },
    "2": { fr: "ligne 2", nl: "rij 2", de: "Zeile 2", en: "row 2" },
    "3": { fr: "ligne 3", nl: "rij 3", de: "Zeile 3", en: "row 3" },
    "4": { fr: "ligne 4", nl: "rij 4", de: "Zeile 4", en: "row 4" },
    "5": { fr: "ligne 5", nl: "rij 5", de: "Zeile 5", en: "row 5" },
    "4.without-certificate": {
      fr: "4 sans certificat",
      nl: "4 zonder getuigschrift",
      de: "4 ohne Bescheinigung",
      en: "4 without certificate",
    },
  },
  household: {
    household: { fr: "foyer", nl: "haard", de: "Haushalt", en: "household" },
    residence: { fr: "résidence", nl: "standplaats", de: "Standort", en: "residence" },
  },
  pensionBase: {
    remuneration: {
      fr: "la rémunération|rémunération",
      nl: "de bezoldiging|bezoldiging",
      de: "die Entlohnung|Entlohnung",
      en: "the remuneration|remuneration",
    },
    "remuneration-and-allowance": {
      fr: "la rémunération et l'allocation|rémunération et allocation",
      nl: "de bezoldiging en de toelage|bezoldiging en toelage",
      de: "die Entlohnung und die Zulage|Entlohnung und Zulage",
      en: "the remuneration and the allowance|remuneration and allowance",
    },
  },
  position: {
    active: {
      fr: "activité de service|active|activité",
      nl: "dienstactiviteit|actief",
      de: "aktiver Dienst|aktiv",
      en: "active service|active",
    },
    availability: { fr: "disponibilité", nl: "disponibiliteit", de: "Disponibilität", en: "availability" },
    "side-function": { fr: "fonction accessoire", nl: "bijkomende functie", de: "Nebentätigkeit", en: "side function" },
  },
  deduction: {
    "no-deduction": { fr: "aucune retenue", nl: "geen inhouding", de: "kein Abzug", en: "no deduction" },
    "health-sector": {
      fr: "secteur des soins de santé|soins de santé",
      nl: "sector geneeskundige verzorging|gezondheidszorg",
      de: "Sektor Gesundheitspflege|Gesundheitspflege",
      en: "health-care sector|health sector",
    },
    other: {
      fr: "autre retenue|autre",
      nl: "andere inhouding|andere",
      de: "anderer Abzug|andere",
      en: "other deduction|other",
    },
  },
  householdSetting: {
    beside: { fr: "à part|à côté", nl: "afzonderlijk|ernaast", de: "getrennt|daneben", en: "beside|apart" },
    "as-written": { fr: "à la lettre", nl: "naar de letter", de: "nach dem Wortlaut", en: "as written" },
  },
  combined: {
    "function-allowance": {
      fr: "allocation de fonction",
      nl: "functietoelage",
      de: "Funktionszulage",
      en: "function allowance",
    },
    "mandate-supplement": {
      fr: "supplément de mandat",
      nl: "mandaatbijslag",
      de: "Mandatszuschlag",
      en: "mandate supplement",
    },
    brussels: { fr: "Bruxelles", nl: "Brussel", de: "Brüssel", en: "Brussels" },
    bilingual: { fr: "bilinguisme", nl: "tweetaligheid", de: "Zweisprachigkeit", en: "bilingualism" },
    household: {
      fr: "foyer|résidence",
      nl: "haard|standplaats",
      de: "Haushalt|Standort",
      en: "household|residence",
    },
    other: { fr: "autre", nl: "andere", de: "andere", en: "other" },
  },
  service: {
    "full-time": { fr: "temps plein", nl: "voltijds", de: "Vollzeit", en: "full time" },
    "part-time": { fr: "temps partiel", nl: "deeltijds", de: "Teilzeit", en: "part time" },
    teaching: { fr: "enseignement", nl: "onderwijs", de: "Unterricht", en: "teaching" },
    "school-year": { fr: "année scolaire", nl: "schooljaar", de: "Schuljahr", en: "school year" },
  },
  serviceAfter: {
    active: { fr: "activité de service|activité", nl: "dienstactiviteit", de: "aktiver Dienst", en: "active service" },
    availability: { fr: "disponibilité", nl: "disponibiliteit", de: "Disponibilität", en: "availability" },
    "non-activity": { fr: "non-activité", nl: "non-activiteit", de: "Inaktivität", en: "non-activity" },
    incomplete: { fr: "incomplet", nl: "onvolledig", de: "unvollständig", en: "incomplete" },
    "contract-performed": {
      fr: "contrat exécuté",
      nl: "overeenkomst uitgevoerd",
      de: "Vertrag ausgeführt",
      en: "contract performed",
    },
    "contract-unpaid-counted": {
      fr: "non payé compté",
      nl: "onbetaald meegeteld",
      de: "unbezahlt gezählt",
      en: "unpaid counted",
    },
    "contract-unpaid-not-counted": {
      fr: "non payé non compté",
      nl: "onbetaald niet meegeteld",
      de: "unbezahlt nicht gezählt",
      en: "unpaid not counted",
    },
  },
  ground: {
    automatic: { fr: "d'office|automatique", nl: "van rechtswege|automatisch", de: "automatisch", en: "automatic" },
    recognised: { fr: "reconnu|reconnue", nl: "erkend", de: "anerkannt", en: "recognised|recognized" },
  },
  team: {
    project: { fr: "projet", nl: "project", de: "Projekt", en: "project" },
    "not-designated": {
      fr: "projet sans désignation",
      nl: "project zonder aanwijzing",
      de: "Projekt ohne Bestellung",
      en: "project not designated",
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Wording>>>>;

export type ChoiceKey = keyof typeof CHOICES;
export type ChoiceValue<K extends ChoiceKey> = keyof (typeof CHOICES)[K] & string;

/** Case, accents, spaces, hyphens and apostrophes do not count. */
function bare(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\u0300-\u036f\s_'’-]/g, "")
    // First to capitals: ß is SS there.
    .toUpperCase()
    .toLowerCase();
}

const meanings = new Map<string, ReadonlyMap<string, string>>();

function wordsOf(choice: string): ReadonlyMap<string, string> {
  let words = meanings.get(choice);
  if (!words) {
    const values = Object.entries<Wording>(CHOICES[choice as ChoiceKey]);
    words = new Map(
      values.flatMap(([value, wording]) =>
        [value, ...Object.values(wording).flatMap((text: string) => text.split("|"))].map(
          (word) => [bare(word), value] as const,
        ),
      ),
    );
    meanings.set(choice, words);
  }
  return words;
}

/** The value that a word of any language, or a number code from 1 on, stands for. */
export function choiceOf<K extends ChoiceKey>(choice: K, given: string | number): ChoiceValue<K> | null {
  const values = Object.keys(CHOICES[choice]);
  const found = typeof given === "number" ? values[given - 1] : wordsOf(choice).get(bare(given));
  // A text that is a number stands for its code, where no value is called so.
  const byCode = found ?? (/^\d$/.test(String(given).trim()) ? values[Number(given) - 1] : undefined);
  return (byCode ?? null) as ChoiceValue<K> | null;
}

/** The words of a choice as a language shows them, in the order of their number codes. */
export function choiceWords(choice: string, language: Language): string[] {
  const values: Readonly<Record<string, Wording>> = Object.hasOwn(CHOICES, choice) ? CHOICES[choice as ChoiceKey] : {};
  return Object.values(values).map((wording) => wording[language].split("|")[0] ?? "");
}

/** The word for one value of a choice. */
export function choiceWord<K extends ChoiceKey>(choice: K, value: ChoiceValue<K>, language: Language): string {
  return choiceWords(choice, language)[Object.keys(CHOICES[choice]).indexOf(value)] ?? value;
}
