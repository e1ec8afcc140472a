import type { KeysIn } from "../../messages";
import { CARDS, type Part } from "../../rules";
import {
  allowanceTitle,
  cardWords,
  choiceCalled,
  ruleWords,
  say,
  sourcesLine,
  type StatedSource,
  type Language,
  formatDecimal,
  formatMonthInWords,
  formatMonthShort,
  formatDayShort,
  inEuros,
} from "../../words";
import { dayFromIso, monthFromIso } from "../../values";
import type { AllowanceDocument } from "./outcomeDocument";
import type { NotDueDocument } from "./outcomeDocument";

type Parts = Readonly<Record<string, Part>>;
type Answer = Readonly<Record<string, unknown>>;

const euros = (amount: unknown, language: Language): string =>
  inEuros(formatDecimal(String(amount), language), language);

/** A month, a day or a day with its hour as the language writes it; a year as it stands. */
function whenShown(written: string, language: Language): string {
  const month = monthFromIso(written);
  if (month !== null) return formatMonthShort(month, language);
  const [date = "", hour] = written.split("T");
  const day = dayFromIso(date);
  if (day === null) return written;
  return hour === undefined ? formatDayShort(day, language) : `${formatDayShort(day, language)} ${hour}`;
}

function inWords(isoMonth: string | undefined, language: Language): string {
  const month = monthFromIso(isoMonth ?? "");
  return month === null ? "" : formatMonthInWords(month, language);
}

/** A part of an answer with its name, amounts by a choice each on its own. */
export function partTexts(rule: string, name: string, part: Part, value: unknown, language: Language): string[] {
  const called = ruleWords(rule, `part.${name}`, language);
  if (part.kind === "amount") return [`${called}  ${euros(value, language)}`];
  if (part.kind === "yes-no") return [`${called}  ${choiceCalled("flag", value === true ? "yes" : "no", language)}`];
  if (part.kind !== "amounts") return [`${called}  ${String(value)}`];
  return Object.entries(value as Answer).map(
    ([choice, amount]) => `${called}, ${choiceCalled(part.domain, choice, language)}  ${euros(amount, language)}`,
  );
}

/** How an answer is said: by its parts, or in words of its own, such as an amount to be repaid. */
interface Said {
  readonly parts?: Parts;
  readonly saidAs?: string;
  /** Where the answer stands. */
  readonly sources: readonly StatedSource[];
}

function answerTexts(
  rule: string,
  answer: Answer,
  { parts, saidAs }: Omit<Said, "sources">,
  language: Language,
): string[] {
  const notDue = answer["not-due"] as NotDueDocument | undefined;
  if (notDue) return [notDue.message];
  return parts
    ? Object.entries(parts).flatMap(([name, part]) => partTexts(rule, name, part, answer[name], language))
    : [
        saidAs === undefined
          ? euros(answer["amount"], language)
          : cardWords(saidAs, language, { amount: formatDecimal(String(answer["amount"]), language) }),
      ];
}

/** An allowance for people at a terminal: amounts by month, total, settings, evidence, reasoning. */
export function allowanceText(document: AllowanceDocument, language: Language, as: Said): string {
  const { kind, basis, amount, lines, start, end, settings, open, evidence, explanation } = document;
  const label = (key: KeysIn<"cli.label">) => say(`cli.label.${key}`, language);
  const card = CARDS.find(({ command }) => command === `allowance ${kind}`);
  const title = card ? ruleWords(card.id, "title", language) : allowanceTitle(kind, language);
  const texts = (answer: object) => answerTexts(card?.id ?? kind, answer as Answer, as, language);
  const out = [`${title} – ${cardWords(`basis.${basis}`, language)}`];
  if (lines) {
    for (const { month, ...answer } of lines)
      out.push(...texts(answer).map((text) => `${whenShown(month, language)}  ${text}`));
    if (amount !== undefined) {
      out.push(
        `${label("total")}  ${euros(amount, language)} (${inWords(start, language)} … ${inWords(end, language)})`,
      );
    }
  } else {
    out.push(...texts(document).map((text) => `${whenShown(document.on ?? "", language)}  ${text}`));
  }
  const chosen = Object.entries(settings).map(([name, value]) => `--${name} ${value}`);
  if (chosen.length > 0) out.push(`${label("settings")} ${chosen.join(", ")}`);
  if (open.length > 0) out.push(label("open"), ...open.map(({ text }) => `  ${text}`));
  if (!explanation && as.sources.length > 0) out.push(sourcesLine(as.sources, language));
  if (evidence.length > 0) {
    out.push(label("evidence"));
    for (const { id, text, present } of evidence) out.push(`  [${present ? "x" : " "}] ${text}  (--have ${id})`);
  }
  if (explanation && explanation.length > 0) {
    out.push(label("explanation"), ...explanation.map(({ text }) => `  ${text}`));
  }
  return `${out.join("\n")}\n`;
}
