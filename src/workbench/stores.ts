/** Everything this page keeps in the browser. docs/privacy.md and the page's own text on privacy name each. */
export const STORES = {
  /** The language shown. */
  language: "calog-language",
  /** The user's answer about drafts on this computer. */
  consent: "calog-draft",
  /** Drafts of workbooks (IndexedDB), only after that answer is yes. */
  drafts: "calog-drafts",
} as const;
