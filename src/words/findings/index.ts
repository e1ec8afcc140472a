import type { Language } from "../language";
import { CURRENT_PAY } from "./currentPay";
import type { FindingText, Statement } from "./findingText";
import { IDENTITY } from "./identity";
import { PROPOSAL } from "./proposal";
import { SAFEGUARDS } from "./safeguards";
import { SIGN_OFF } from "./signOff";

/** The wording of every finding code. A test compares the codes with those of the checks. */
export const FINDING_TEXTS: Readonly<Record<string, FindingText>> = {
  ...IDENTITY,
  ...CURRENT_PAY,
  ...PROPOSAL,
  ...SAFEGUARDS,
  ...SIGN_OFF,
};

export function findingText(code: string): FindingText | undefined {
  return Object.hasOwn(FINDING_TEXTS, code) ? FINDING_TEXTS[code] : undefined;
}

/** The statement of a finding: the one of its reason, if it has one. */
export function statementOf(text: FindingText, reason: string | undefined): Statement {
  const { byReason } = text;
  return (reason !== undefined && byReason && Object.hasOwn(byReason, reason) ? byReason[reason] : undefined) ?? text;
}

/** Three to six words for a group of findings. */
export function findingTitle(code: string, language: Language): string {
  return findingText(code)?.title[language] ?? code;
}

/** What a finding means and what to do. */
export function findingHelp(code: string, language: Language): string {
  const text = findingText(code);
  return text ? `${text.meaning[language]} ${text.todo[language]}` : code;
}
