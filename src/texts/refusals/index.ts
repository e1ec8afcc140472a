import { columnTitle } from "../columns";
import { formatMonthRanges, formatSource, formatValue, formatValuesIn, oneLine } from "../formats";
import { sideLabel } from "../labels";
import type { Language, Wording } from "../language";
import { payRefusals } from "../payRefusals";
import { fillTemplate } from "../template";
import { FILE_REFUSALS } from "./files";
import { LAW_REFUSALS } from "./law";
import { SERVICE_REFUSALS } from "./service";
import { WORKBOOK_REFUSALS } from "./workbook";

/** What the wording needs of a refusal. */
export interface RefusalLike {
  readonly code: string;
  readonly data: Readonly<Record<string, string | number | readonly string[]>>;
}

/** The wording of every refusal code. */
export const REFUSAL_TEXTS: Readonly<Record<string, Wording>> = {
  ...LAW_REFUSALS,
  ...WORKBOOK_REFUSALS,
  ...FILE_REFUSALS,
  ...SERVICE_REFUSALS,
};

const UNKNOWN: Wording = {
  fr: "L'opération n'a pas pu être menée à bien (code {code}). Rien n'a été modifié ; signalez ce code.",
  nl: "De bewerking kon niet uitgevoerd worden (code {code}). Er is niets gewijzigd; meld deze code.",
  de: "Der Vorgang war nicht möglich (Code {code}). Nichts wurde geändert; melden Sie diesen Code.",
  en: "The operation could not be carried out (code {code}). Nothing was changed; report this code.",
};

const MOST_SHOWN = 400;
/** Names whose data are months, amounts or codes; everything else (paths, sheets, what the user typed) stays verbatim. */
const VALUES = new Set(["on", "requested", "seniorityMonth", "other", "expected"]);
const FORMATTED_GIVEN = /^supplied-(?!line)/;

function shown(name: string, code: string, text: string, language: Language): string {
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

/** Why something cannot be done, and what to do. */
export function refusalMessage(refusal: RefusalLike, language: Language): string {
  const { code, data } = refusal;
  const wording = [REFUSAL_TEXTS, payRefusals].find((texts) => Object.hasOwn(texts, code))?.[code];
  // The rules of pay refuse with amounts and months of their own making, never with what a user typed.
  const isOfPay = !Object.hasOwn(REFUSAL_TEXTS, code);
  if (!wording) return fillTemplate(UNKNOWN[language], { code });
  const texts = Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const text = typeof value === "object" ? listed(name, code, value, language) : String(value);
      const readable = shown(name, code, text, language);
      return [name, oneLine(isOfPay ? formatValuesIn(readable, language) : readable, MOST_SHOWN)];
    }),
  );
  return fillTemplate(wording[language], texts);
}
