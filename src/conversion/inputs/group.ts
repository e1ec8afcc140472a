import type { Group } from "../../rules";
import type { RawCell } from "../cell";

/** The cells of a group by field. */
export type RawGroup = Readonly<Record<string, RawCell>>;

/** A field that may stand or not: by name behind the others, a flag by its name alone. */
export const isNamed = ({ kind, optional }: Group["fields"][string]): boolean => kind === "flag" || optional === true;

/**
 * The fields of a group that is written in one text: those that are always there in their order between the separators,
 * then the others by name (`1200.00:municipal:since=2001-04`).
 *
 * @returns null when the text has other parts
 */
export function splitGroup({ fields, separators = [] }: Group, text: string): RawGroup | null {
  const entries = Object.entries(fields);
  const placed = entries.filter(([, field]) => !isNamed(field));
  const named = entries.filter(([, field]) => isNamed(field));
  const found: Record<string, RawCell> = {};
  let rest: string | null = text;
  for (const [index, [name, field]] of placed.entries()) {
    if (rest === null) {
      if (field.default === undefined) return null;
      continue;
    }
    const isLast = index === placed.length - 1 && named.length === 0;
    const [head, tail]: readonly [string, string | null] = isLast ? [rest, null] : cut(rest, separators[index] ?? ":");
    found[name] = head.trim();
    rest = tail;
  }
  if (rest === null) return found;
  for (const part of rest.split(":")) {
    const [name, value] = cut(part, "=");
    const field = named.find(([one]) => one === name.trim());
    if (!field || name.trim() in found || (value === null) !== (field[1].kind === "flag")) return null;
    found[name.trim()] = value ?? true;
  }
  return found;
}

function cut(text: string, separator: string): [string, string | null] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + separator.length)];
}
