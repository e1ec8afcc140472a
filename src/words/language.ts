/** Languages of the product. Belgian workbooks are in French or Dutch, sometimes German. */
export const LANGUAGES = ["fr", "nl", "de", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language a text such as `fr-BE`, `nl_BE.UTF-8` or `Dutch` stands for; French when nothing tells. */
export function languageFrom(text: string | undefined): Language {
  const start = (text ?? "").trim().toLowerCase().slice(0, 2);
  return LANGUAGES.find((language) => language === start) ?? "fr";
}
