import { letters, type LetterDraft } from "./letters";

export type { LetterDraft };
export type LetterKind = keyof typeof letters;
/** Letters to members and to the secretariat are drafted in the languages of the note only. */
export type LetterLanguage = "fr" | "nl";

export const LETTER_KINDS = Object.keys(letters) as readonly LetterKind[];

/** Stands where the writer has something to complete. */
const TO_COMPLETE = "…";

/**
 * The draft of a letter with its places filled; a place without data stays open as `…`.
 *
 * @param data - member, zone, date, scale, newScale: as the letter shows them
 */
export function letterDraft(
  kind: LetterKind,
  language: LetterLanguage,
  data: Readonly<Record<string, string | undefined>>,
): LetterDraft {
  // Not the templates of messages: their brackets would swallow parts of a letter.
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = Object.hasOwn(data, name) ? (data[name] ?? "").trim() : "";
      return value === "" ? TO_COMPLETE : value;
    });
  const { subject, body } = letters[kind][language];
  return { subject: fill(subject), body: fill(body) };
}
