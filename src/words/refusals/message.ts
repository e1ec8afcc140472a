import { columnTitle } from "../columns";
import { formatMonthRanges, formatNumber, formatSource, formatValue, formatValuesIn, oneLine } from "../formats";
import { choiceWord, type ChoiceValue } from "../functions/choices";
import { sideLabel } from "../labels";
import type { Language, Wording } from "../language";
import { payRefusals } from "../payRefusals";
import { ruleFigureName } from "../ruleFigures";
import { fillTemplate } from "../template";
import { LAW_REFUSALS } from "./law";

/** What the wording needs of a refusal. */
export interface RefusalLike {
  readonly code: string;
  readonly data: Readonly<Record<string, string | number | readonly string[]>>;
}

const UNKNOWN: Wording = {
  fr: "L'opération n'a pas pu être menée à bien (code {code}). Rien n'a été modifié ; signalez ce code.",
  nl: "De bewerking kon niet uitgevoerd worden (code {code}). Er is niets gewijzigd; meld deze code.",
  de: "Der Vorgang war nicht möglich (Code {code}). Nichts wurde geändert; melden Sie diesen Code.",
  en: "The operation could not be carried out (code {code}). Nothing was changed; report this code.",
};

const MOST_SHOWN = 400;
/** Names whose data are months, amounts or codes; everything else (paths, sheets, what the user typed) stays verbatim. */
const VALUES = new Set(["on", "requested", "seniorityMonth", "other", "expected"]);
/** The two allowances of a combination. */
const COMBINED = new Set(["first", "second"]);
const FORMATTED_GIVEN = /^supplied-(?!line)/;

function shown(name: string, code: string, text: string, language: Language): string {
  if (name === "rule") return ruleFigureName(text, language);
  // A word that the choice does not know stays as it is.
  if (COMBINED.has(name)) return choiceWord("combined", text as ChoiceValue<"combined">, language);
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

type Texts = Readonly<Record<string, Wording>>;

/** Why something cannot be done, in the words of the first list that knows the code, or of the rules of pay. */
export function messageFrom(lists: readonly Texts[], { code, data }: RefusalLike, language: Language): string {
  const own = lists.find((texts) => Object.hasOwn(texts, code));
  const wording = (own ?? payRefusals)[code];
  if (!wording) return fillTemplate(UNKNOWN[language], { code });
  const texts = Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const text = typeof value === "object" ? listed(name, code, value, language) : String(value);
      const readable = shown(name, code, text, language);
      // The rules of pay refuse with amounts and months of their own making; of what a user typed only facts speak.
      return [
        name,
        oneLine(
          own || code.startsWith("fact-") ? readable : formatNumber(formatValuesIn(readable, language), language),
          MOST_SHOWN,
        ),
      ];
    }),
  );
  return fillTemplate(wording[language], texts);
}

/** What the law or the rules refuse: all that a function can meet, so that a page of functions holds no other wording. */
export function ruleRefusalMessage(refusal: RefusalLike, language: Language): string {
  return messageFrom([LAW_REFUSALS], refusal, language);
}
