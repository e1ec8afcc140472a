import {
  answerForm,
  memberDetail,
  memberForms,
  type AnswerLine,
  type EnteredFacts,
  type FormAnswer,
  type FormId,
} from "../../src/member";
import { formatCents, type AnyMoney } from "../../src/values";
import { checkedWorkbook, NOTE_MEMBER } from "../support/checkedWorkbook";

export type Values = EnteredFacts["values"];

/** The answer to a form whose fields start as the screen shows them for the member of the note, then as entered. */
export async function answerTo(id: FormId, entered: Values, groups: EnteredFacts["groups"] = {}): Promise<FormAnswer> {
  const checked = await checkedWorkbook([NOTE_MEMBER]);
  const form = memberForms(memberDetail(checked, 0)!).find((one) => one.id === id)!;
  const initial = Object.fromEntries(form.fields.map((field) => [field.name, field.initial ?? ""]));
  return answerForm(checked, id, { values: { ...initial, ...entered }, groups });
}

/** An answer in one text: what it is, with its figures. */
export function outcome({ answer }: FormAnswer): string {
  if (answer.kind === "cannot") {
    const { field } = answer.refusal.data;
    return `refused ${answer.refusal.code} ${typeof field === "string" ? field : ""}`.trim();
  }
  if (answer.kind === "not-due") return `not due ${answer.reason}`;
  const { amount: value } = answer;
  if (value.kind === "lines") return [value.headline, ...value.lines].map(lineText).join("; ");
  if (value.kind === "bonus-months") return `${value.months} months`;
  if (value.kind === "parts")
    return Object.entries(value.found)
      .map(([name, found]) => `${name} ${String(found)}`)
      .join(", ");
  if (value.kind === "combine") return value.isAllowed ? "combined" : "not combined";
  return value.kind === "amount" ? formatCents(value.cents) : value.kind;
}

/** Amounts stand under these names, in cents. */
const AMOUNTS = new Set(["amount", "annual", "indexed"]);

function lineText({ id, data }: AnswerLine): string {
  const texts = Object.entries(data).map(([name, value]: [string, unknown]) => {
    if (Array.isArray(value)) return value.join("+");
    return AMOUNTS.has(name) ? formatCents(value as AnyMoney) : String(value);
  });
  return [id, ...texts].join(" ");
}
