import { formatMonthRanges, formatNumber, formatSource, formatValue, formatValuesIn, oneLine } from "./formats";
import { choiceWord } from "./choices";
import { columnTitle, ruleFigureName, sideLabel } from "./labels";
import type { Language } from "./language";
import { present } from "./present";
import { say, sayIfKnown } from "./say";

/** What the wording needs of a refusal. */
export interface RefusalLike {
  readonly code: string;
  readonly data: Readonly<Record<string, string | number | readonly string[]>>;
}

const MOST_SHOWN = 400;
/** Names whose data are months, amounts or codes; everything else (paths, sheets, what the user typed) stays verbatim. */
const VALUES = new Set(["on", "requested", "seniorityMonth", "other", "expected"]);
/** The two allowances of a combination. */
const COMBINED = new Set(["first", "second"]);
const FORMATTED_GIVEN = /^supplied-(?!line)/;

function shown(name: string, code: string, text: string, language: Language): string {
  if (name === "rule") return ruleFigureName(text, language);
  // A word that the choice does not know stays as it is.
  if (COMBINED.has(name)) return choiceWord("combined", text, language);
  if (name === "annex") return text.replace(/^annexe-/, "");
  if (name === "covered") return formatMonthRanges(text, language);
  if (name === "amounts") return formatValuesIn(formatSource(text, language), language);
  if (name === "column" && !code.startsWith("supplied")) return columnTitle(text, language);
  if (name === "source") return formatSource(text, language);
  if (name === "side") return sideLabel(text, language);
  if (VALUES.has(name) || (name === "given" && FORMATTED_GIVEN.test(code))) return formatValue(text, language);
  return text;
}

/** Columns of the workbook by their title; columns of supplied tables keep their name. */
function listed(name: string, code: string, values: readonly string[], language: Language): string {
  if (name === "covered") return values.join("; ");
  const hasColumns = name === "missing" && !code.startsWith("supplied");
  return values.map((value) => (hasColumns ? columnTitle(value, language) : value)).join(", ");
}

/** Where a sentence is read: on a screen nobody has the options of a command line. */
export type Door = "command" | "screen";

/** Why something cannot be done, and what to do. */
export function refusalMessage({ code, data }: RefusalLike, language: Language, door: Door = "command"): string {
  const texts = Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const text = typeof value === "object" ? listed(name, code, value, language) : String(value);
      const readable = shown(name, code, text, language);
      return [name, oneLine(figures(name, readable, language), MOST_SHOWN)];
    }),
  );
  return (
    sayIfKnown(`refusal.${code}`, language, { ...present(texts), door }) ?? say("refusal-unknown", language, { code })
  );
}

/** Figures inside a text as the language writes them; what somebody typed, files and lists stay. */
function figures(name: string, text: string, language: Language): string {
  return ["given", "file", "path", "sheet", "option", "detail", "names"].includes(name)
    ? text
    : formatNumber(formatValuesIn(text, language), language);
}
