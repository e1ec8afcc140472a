import { campaigns, tableSets } from "../../law";
import { formatMonthShort, formatSource, say, type Language } from "../../words";

/** The campaigns and pay tables that the program holds, each with its months. */
export function lawView(language: Language): string[] {
  return [
    ...campaigns.map(({ title }) => title[language]),
    ...tableSets.map(({ label: source, validFrom, validUntil }) => {
      const label = formatSource(source, language);
      const from = formatMonthShort(validFrom, language);
      return validUntil === null
        ? say("pane.help.since", language, { label, from })
        : say("pane.help.between", language, { label, from, until: formatMonthShort(validUntil, language) });
    }),
  ];
}
