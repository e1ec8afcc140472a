import { codeOf, NO_CONVERSION, UNREADABLE_TEXT, type StatedRow, type Verdict } from "../checks";
import { levelOf, ORIGINAL_SCALE } from "../law";

export const GROUP_KEYS = ["verdict", "level", "scale", "status", "language", "zone", "code"] as const;
export type GroupKey = (typeof GROUP_KEYS)[number];

/** Key of a group whose value is empty, unreadable or invalid. */
export const UNKNOWN_KEY = "?";

function textKey(text: string): string {
  return text === "" || text === UNREADABLE_TEXT ? UNKNOWN_KEY : text;
}

function oneOf(text: string, ...known: readonly string[]): string {
  return known.includes(text) ? text : UNKNOWN_KEY;
}

/** The keys under which a row counts. */
export function groupKeys(row: StatedRow, verdict: Verdict): Readonly<Record<GroupKey, string>> {
  const code = codeOf(row);
  // `-` means something on code 1 only.
  const scale = code !== "1" && row.scale1 === NO_CONVERSION ? UNKNOWN_KEY : textKey(row.scale1);
  // Beside codes 2, 3 and E a name that no list knows is one of the original position.
  const isOriginal = scale === ORIGINAL_SCALE || (code !== "1" && scale !== UNKNOWN_KEY);
  return {
    verdict,
    level: levelOf(scale) ?? (isOriginal ? ORIGINAL_SCALE : UNKNOWN_KEY),
    scale,
    status: oneOf(row.status, "C", "S"),
    language: oneOf(row.language, "F", "N"),
    zone: textKey(row.zone),
    code: oneOf(row.code, "1", "2", "3", "E"),
  };
}
