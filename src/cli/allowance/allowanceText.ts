import type { KeysIn } from "../../messages";
import { CARDS, type Part } from "../../rules";
import {
  allowanceTitle,
  cardWords,
  choiceCalled,
  formatAmount,
  formatMonthCode,
  ruleWords,
  say,
  sourcesLine,
  type StatedSource,
  type Language,
} from "../../words";
import type { AllowanceDocument } from "./outcomeDocument";
import type { NotDueDocument } from "./outcomeDocument";

type Parts = Readonly<Record<string, Part>>;
type Answer = Readonly<Record<string, unknown>>;

const euros = (amount: unknown, language: Language): string => `${formatAmount(String(amount), language)} EUR`;

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
          : cardWords(saidAs, language, { amount: formatAmount(String(answer["amount"]), language) }),
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
      out.push(...texts(answer).map((text) => `${formatMonthCode(month)}  ${text}`));
    if (amount !== undefined) {
      out.push(
        `${label("total")}  ${euros(amount, language)} (${formatMonthCode(start ?? "")} … ${formatMonthCode(end ?? "")})`,
      );
    }
  } else {
    out.push(...texts(document).map((text) => `${formatMonthCode(document.on ?? "")}  ${text}`));
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
