import type { Wording } from "../language";
import { BRUSSELS } from "./texts/brussels";
import { FIXED_RULES } from "./texts/fixedRules";
import { SHARED } from "./texts/shared";

/** By key, in the shape of the catalogues: `input.share.label`, `rule.household.title`. */
export const CARD_WORDS: Readonly<Record<string, Wording>> = { ...SHARED, ...FIXED_RULES, ...BRUSSELS };
