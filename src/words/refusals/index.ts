import type { Language, Wording } from "../language";
import { FILE_REFUSALS } from "./files";
import { LAW_REFUSALS } from "./law";
import { messageFrom, type RefusalLike } from "./message";
import { SERVICE_REFUSALS } from "./service";
import { WORKBOOK_REFUSALS } from "./workbook";

export type { RefusalLike } from "./message";

/** The wording of every refusal code. */
export const REFUSAL_TEXTS: Readonly<Record<string, Wording>> = {
  ...LAW_REFUSALS,
  ...WORKBOOK_REFUSALS,
  ...FILE_REFUSALS,
  ...SERVICE_REFUSALS,
};

/** Why something cannot be done, and what to do. */
export function refusalMessage(refusal: RefusalLike, language: Language): string {
  return messageFrom([REFUSAL_TEXTS], refusal, language);
}
