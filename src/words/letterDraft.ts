import type { KeysIn } from "../messages";
import { withoutControls } from "./formats";
import { say } from "./say";

/** A letter draft; its places: member, zone, date, scale, newScale. */
export interface LetterDraft {
  readonly subject: string;
  readonly body: string;
}

type Kind<S extends string> = S extends `${infer K}.subject` ? K : never;
export type LetterKind = Kind<KeysIn<"letter">>;
/** Letters to members and to the secretariat are drafted in the languages of the note only. */
export type LetterLanguage = "fr" | "nl";

/** The points of attention of note SSGPI 84738-2007, 1.3.4.2 and 1.3.4.3, that ask for a letter. */
export const LETTER_KINDS = [
  "prevention-adviser",
  "required-diploma",
  "contract-calog",
  "contract-other",
  "original-position",
] as const satisfies readonly LetterKind[];

/** Stands where the writer has something to complete. */
const TO_COMPLETE = "…";

/**
 * The draft of a letter with its places filled; a place without data stays open as `…`, control characters are shown.
 *
 * @param data - member, zone, date, scale, newScale: as the letter shows them
 */
export function letterDraft(
  kind: LetterKind,
  language: LetterLanguage,
  data: Readonly<Record<string, string | undefined>>,
): LetterDraft {
  const place = (name: string): string => {
    const value = (Object.hasOwn(data, name) ? (data[name] ?? "") : "").trim();
    return value === "" ? TO_COMPLETE : value;
  };
  const filled = {
    member: place("member"),
    zone: place("zone"),
    date: place("date"),
    scale: place("scale"),
    newScale: place("newScale"),
  };
  return {
    subject: withoutControls(say(`letter.${kind}.subject`, language, filled)),
    body: withoutControls(say(`letter.${kind}.body`, language, filled)),
  };
}
