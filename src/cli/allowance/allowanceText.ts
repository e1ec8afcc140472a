import type { KeysIn } from "../../messages";
import { allowanceBasis, allowanceTitle, formatAmount, formatMonthCode, type Language, say } from "../../words";
import type { AllowanceDocument } from "./allowanceCommand";
import type { OutcomeDocument } from "./outcomeDocument";

function answerText(answer: OutcomeDocument, language: Language): string {
  return "amount" in answer ? `${formatAmount(answer.amount, language)} EUR` : answer["not-due"].message;
}

/** An allowance for people at a terminal: amounts by month, total, settings, evidence, reasoning. */
export function allowanceText(document: AllowanceDocument, language: Language): string {
  const { kind, basis, amount, lines, start, end, settings, evidence, explanation } = document;
  const label = (key: KeysIn<"cli.label">) => say(`cli.label.${key}`, language);
  const out = [`${allowanceTitle(kind, language)} – ${allowanceBasis(basis, language)}`];
  if (lines) {
    for (const { month, ...answer } of lines) out.push(`${formatMonthCode(month)}  ${answerText(answer, language)}`);
    if (amount !== undefined) {
      out.push(
        `${label("total")}  ${formatAmount(amount, language)} EUR (${formatMonthCode(start ?? "")} … ${formatMonthCode(end ?? "")})`,
      );
    }
  } else {
    const notDue = document["not-due"];
    const answer = notDue ? { "not-due": notDue } : { amount: amount ?? "" };
    out.push(`${formatMonthCode(document.on ?? "")}  ${answerText(answer, language)}`);
  }
  const chosen = Object.entries(settings).map(([name, value]) => `--${name} ${value}`);
  if (chosen.length > 0) out.push(`${label("settings")} ${chosen.join(", ")}`);
  if (evidence.length > 0) {
    out.push(label("evidence"));
    for (const { id, text, present } of evidence) out.push(`  [${present ? "x" : " "}] ${text}  (--have ${id})`);
  }
  if (explanation && explanation.length > 0) {
    out.push(label("explanation"), ...explanation.map(({ text }) => `  ${text}`));
  }
  return `${out.join("\n")}\n`;
}
