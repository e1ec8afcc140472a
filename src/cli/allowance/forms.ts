import { choice, type Given } from "../options";

/** The options of the kinds of allowance that have no card, those without which it means nothing first. */
export const ALLOWANCE_FORMS = {
  combine: {
    options: { first: choice("combined"), second: choice("combined") },
    required: ["first", "second"],
  },
} as const;

export type AllowanceKind = keyof typeof ALLOWANCE_FORMS;

type Forms = typeof ALLOWANCE_FORMS;
/** The options of a kind of allowance, read. */
export type AllowanceGiven<K extends AllowanceKind> = Given<
  Forms[K]["options"],
  Forms[K]["required"][number] & keyof Forms[K]["options"]
>;
