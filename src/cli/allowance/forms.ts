import { choice } from "../options";

/** The one kind without a card: it answers yes or no, and a sentence. */
export const ALLOWANCE_FORMS = {
  combine: {
    options: { first: choice("combined"), second: choice("combined") },
    required: ["first", "second"],
  },
} as const;
