import { fillTemplate } from "./template";
import type { Language } from "./language";

type Wording = Readonly<Record<Language, string>>;

/** What the pane says where there is no Excel. Apart from the rest: it must be small and come first. */
const PLACE = {
  title: {
    fr: "Volet CALog pour Excel",
    nl: "CALog-deelvenster voor Excel",
    de: "CALog-Bereich für Excel",
    en: "CALog pane for Excel",
  },
  waiting: {
    fr: "En attente d'Excel…",
    nl: "Wachten op Excel…",
    de: "Warten auf Excel…",
    en: "Waiting for Excel…",
  },
  browser: {
    fr: "Cette page est le volet d'Excel ; dans un navigateur, aucun classeur n'y est ouvert. L'atelier fait les mêmes contrôles sur un fichier .xlsx, sans Excel.",
    nl: "Deze pagina is het deelvenster van Excel; in een browser is er geen werkboek open. De werkbank doet dezelfde controles op een .xlsx-bestand, zonder Excel.",
    de: "Diese Seite ist der Bereich von Excel; in einem Browser ist keine Mappe geöffnet. Die Werkbank macht dieselben Prüfungen an einer .xlsx-Datei, ohne Excel.",
    en: "This page is the pane of Excel; in a browser no workbook is open in it. The workbench does the same checks on an .xlsx file, without Excel.",
  },
  other: {
    fr: "Ce volet travaille dans Excel ; il a été ouvert dans {name}. Ouvrez le classeur de conversion dans Excel, ou utilisez l'atelier.",
    nl: "Dit deelvenster werkt in Excel; het werd geopend in {name}. Open het conversiebestand in Excel, of gebruik de werkbank.",
    de: "Dieser Bereich arbeitet in Excel; er wurde in {name} geöffnet. Öffnen Sie die Umwandlungsdatei in Excel oder benutzen Sie die Werkbank.",
    en: "This pane works in Excel; it was opened in {name}. Open the conversion workbook in Excel, or use the workbench.",
  },
  noOffice: {
    fr: "La bibliothèque office.js, qui relie ce volet à Excel, n'a pas pu être chargée ou ne répond pas. Rien n'a été modifié dans le classeur.",
    nl: "De bibliotheek office.js, die dit deelvenster met Excel verbindt, kon niet geladen worden of antwoordt niet. Er is niets gewijzigd in het werkboek.",
    de: "Die Bibliothek office.js, die diesen Bereich mit Excel verbindet, konnte nicht geladen werden oder antwortet nicht. In der Mappe wurde nichts geändert.",
    en: "The library office.js, which joins this pane to Excel, could not be loaded or does not answer. Nothing was changed in the workbook.",
  },
  ask: {
    fr: "À demander à l'administrateur : autoriser l'adresse https://appsforoffice.microsoft.com, ou installer la variante pour réseau fermé, dans laquelle office.js se trouve à côté du volet (voir « Deployment », OFFICE_JS=local).",
    nl: "Te vragen aan de beheerder: het adres https://appsforoffice.microsoft.com toelaten, of de variant voor een gesloten netwerk installeren, waarin office.js naast het deelvenster staat (zie ‘Deployment’, OFFICE_JS=local).",
    de: "Bitten Sie den Administrator, die Adresse https://appsforoffice.microsoft.com zuzulassen oder die Variante für geschlossene Netze zu installieren, in der office.js neben dem Bereich liegt (siehe „Deployment“, OFFICE_JS=local).",
    en: "Ask the administrator to allow the address https://appsforoffice.microsoft.com, or to install the variant for closed networks, in which office.js lies beside the pane (see “Deployment”, OFFICE_JS=local).",
  },
  retry: { fr: "Réessayer", nl: "Opnieuw proberen", de: "Erneut versuchen", en: "Try again" },
  workbench: {
    fr: "Ouvrir l'atelier sans Excel",
    nl: "De werkbank zonder Excel openen",
    de: "Werkbank ohne Excel öffnen",
    en: "Open the workbench without Excel",
  },
} as const satisfies Record<string, Wording>;

export type PlaceKey = keyof typeof PLACE;

/** Every key, for tests. */
export const PLACE_KEYS = Object.keys(PLACE) as PlaceKey[];

/** What the pane says about the place where it runs. */
export function placeText(key: PlaceKey, language: Language, data: Readonly<Record<string, string>> = {}): string {
  const wording: Wording = PLACE[key];
  return fillTemplate(wording[language], data);
}
