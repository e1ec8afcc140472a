import type { FillChoices } from "../desk";

/** Before the user chose anything: what people wrote stays, rows to review stay open. */
export const NO_CHOICES: FillChoices = { overwrite: false, decisions: {}, excluded: [] };
