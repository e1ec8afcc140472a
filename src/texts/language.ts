/** Languages of the product. Belgian workbooks are in French or Dutch, sometimes German. */
export const LANGUAGES = ["fr", "nl", "de", "en"] as const;
export type Language = (typeof LANGUAGES)[number];
