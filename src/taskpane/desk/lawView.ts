import { campaigns, tableSets } from "../../law";
import { formatSource, say, type Language } from "../../words";

/** The campaigns and pay tables that the program holds, each with its months. */
export function lawView(language: Language): string[] {
  return [
    ...campaigns.map(({ title }) => title[language]),
    ...tableSets.map(({ label: source, validFrom, validUntil }) => {
      const label = formatSource(source, language);
      return validUntil === null
        ? say("pane.help.since", language, { label, from: validFrom })
        : say("pane.help.between", language, { label, from: validFrom, until: validUntil });
    }),
  ];
}
